// Puts each piece of HTML into a page of its own, in two ways: parsed as the body of the document, and as innerHTML of an
// element of one. Then it does there what a reader could do: points at everything, clicks on everything, opens, submits.
// The result: for each piece, in how many of the two ways script ran.

const head = id => '<!DOCTYPE html><html><head><meta charset="utf-8"><script>' +
    `for (const name of ["alert", "confirm", "prompt", "print"]) window[name] = () => parent.fired(${id});` +
    '</' + 'script></head><body>';

const EVENTS = ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'pointerenter', 'pointerover', 'touchstart',
    'keydown', 'keypress', 'focus', 'focusin', 'blur', 'input', 'change', 'drag', 'drop', 'scroll', 'wheel', 'copy', 'paste',
    'toggle', 'beforetoggle', 'animationstart', 'transitionend', 'load', 'error', 'begin', 'start', 'contextmenu', 'dblclick'];

const together = 16;
const ran = new Set();
window.fired = id => ran.add(id);

// A document of its own cannot call us; it sends a message, and one of its ancestors is a frame of ours.
window.addEventListener('message', event => {
    for (let source = event.source; source && source !== window; source = source.parent) {
        for (const frame of stage.children) if (frame.contentWindow === source) ran.add(frame.id);
        if (source === source.parent) break;
    }
});

const pause = time => new Promise(done => setTimeout(done, time));

// Only what could run is followed: where other links lead, nobody answers.
function stay(event) {
    const link = event.target.closest && event.target.closest('a, area');
    if (link && !/^(javascript|data):/.test(link.protocol)) event.preventDefault();
}

function excite(document) {
    document.addEventListener('click', stay, true);
    for (const element of document.querySelectorAll('*')) {
        for (const type of EVENTS) element.dispatchEvent(new Event(type, {bubbles: false}));
        try { element.focus(); } catch (error) { /* an element of another kind */ }
        if ('open' in element) element.open = true;
        if (element.showPopover && element.popover) try { element.showPopover(); } catch (error) { /* it is shown */ }
    }
    for (const element of document.querySelectorAll('*')) {
        element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, view: document.defaultView}));
        if (element.submit) try { element.requestSubmit(); } catch (error) { /* a form without a way out */ }
    }
}

async function visit(html, id, direct) {
    const frame = document.createElement('iframe');
    frame.id = id;
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
    frame.srcdoc = head(`'${id}'`) + (direct ? html : '<div id="place"></div>');
    const loaded = new Promise(done => { frame.onload = done; });
    stage.append(frame);
    await Promise.race([loaded, pause(2000)]);
    const place = frame.contentDocument && frame.contentDocument.getElementById('place');
    if (place) place.innerHTML = html;
    await pause(250);
    if (frame.contentDocument) excite(frame.contentDocument);
    await pause(250);
    frame.remove();
    return ran.has(id) ? 1 : 0;
}

async function work(pieces) {
    const results = [];
    for (let i = 0; i < pieces.length; i += together) {
        results.push(...await Promise.all(pieces.slice(i, i + together).map(async (html, j) =>
            await visit(html, `direct${i + j}`, true) + await visit(html, `inner${i + j}`, false))));
    }
    return results;
}
