// Each fragment as Chromium's innerText has it, after three differences have been undone, all of which docs/html.md tells:
// images become their alternative texts, markers of lists become text, and what has nothing to show takes no room in a line.

function alternatives() {
    for (const image of stage.querySelectorAll('img')) image.replaceWith(image.alt.replace(/\s+/g, ' '));
}

// A formula is one line here; innerText puts each of its letters on a line of its own.
function formulas() {
    for (const annotation of stage.querySelectorAll('math annotation, math annotation-xml')) annotation.remove();
    for (const math of stage.querySelectorAll('math')) math.replaceWith(math.textContent.replace(/\s+/g, ''));
}

// Players, frames and fields are letters without a shape for a browser: the blanks on both sides of them stay.
function objects() {
    const objects = stage.querySelectorAll('input, textarea, iframe, object, embed, video, audio, canvas, meter, progress');
    for (const object of objects) object.remove();
    for (const svg of stage.querySelectorAll('svg')) if (!svg.querySelector('text')) svg.remove();
    stage.normalize();
}

function roman(number) {
    const letters = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'],
                     [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
    let text = '';
    for (const [value, letter] of letters) for (; number >= value; number -= value) text += letter;
    return text;
}

function alpha(number) {
    let text = '';
    for (; number > 0; number = Math.floor((number - 1) / 26)) text = String.fromCharCode(97 + (number - 1) % 26) + text;
    return text;
}

const styles = {
    'none': () => '',
    'disc': () => '• ',
    'circle': () => '◦ ',
    'square': () => '▪ ',
    'decimal': number => number + '. ',
    'lower-alpha': number => alpha(number) + '. ',
    'upper-alpha': number => alpha(number).toUpperCase() + '. ',
    'lower-roman': number => roman(number) + '. ',
    'upper-roman': number => roman(number).toUpperCase() + '. ',
};

const isShown = element => getComputedStyle(element).display === 'list-item';

// The standard's ordinal value of a list item.
function ordinal(item) {
    const list = item.closest('ol, ul, menu, dir');
    if (!list || list.localName !== 'ol') return 1;
    const items = [...list.querySelectorAll('li')].filter(li => li.closest('ol, ul, menu, dir') === list && isShown(li));
    let number = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1;
    for (const li of items) {
        if (li.hasAttribute('value')) number = li.value;
        if (li === item) return number;
        number += list.reversed ? -1 : 1;
    }
}

function firstText(element) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (/[^ \t\n\r\f]/.test(walker.currentNode.data) && parent.checkVisibility()) return walker.currentNode;
    }
    return null;
}

function markers() {
    const additions = [];
    for (const item of stage.querySelectorAll('li')) {
        const text = isShown(item) && firstText(item);
        if (!text || text.parentElement.closest('li') !== item) continue;
        additions.push([text, styles[getComputedStyle(item).listStyleType](ordinal(item))]);
    }
    for (const [text, marker] of additions) if (marker) text.data = marker + text.data.replace(/^[ \t\n\r\f]+/, '');
}

function work(fragments) {
    return fragments.map(fragment => {
        stage.innerHTML = fragment;
        alternatives();
        formulas();
        objects();
        markers();
        return stage.innerText;
    });
}
