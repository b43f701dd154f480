// The trees that Chromium makes of fragments, written in a way of their own, without comments. The document is one in
// which no script runs.

const quiet = document.implementation.createHTMLDocument('');

function written(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE) return '';
    const attributes = [...node.attributes].filter(attribute => !/["'<=\0\x80-\x9F\uFDD0-\uFFFF]/.test(attribute.name));
    const names = attributes.map(attribute => ` ${attribute.name}=${attribute.value}`).sort();
    return `<${node.localName}${names.join('')}>${[...node.childNodes].map(written).join('')}</${node.localName}>`;
}

function work(fragments) {
    return fragments.map(fragment => {
        const div = quiet.createElement('div');
        div.innerHTML = fragment;
        return written(div).toWellFormed();
    });
}
