#!/usr/bin/python3
"""Judges normalize() and to_xhtml() by parsers that are not ours: html5lib in strict mode, as the W3C feed validator
uses it, and expat.

    normalize.py PROGRAM FRAGMENTS      PROGRAM is fragments.cpp; FRAGMENTS a file with a fragment a line

Of each fragment, and of some thousand random ones: the normalized HTML has no parse error, and its text is what
html5lib reads in the fragment itself; normalizing it again changes nothing; the XHTML is well-formed and has the same
text.
"""
import random
import re
import subprocess
import sys
from xml.dom import minidom
from xml.parsers import expat

import html5lib

ELEMENTS = """
a a a abbr address applet area article aside b b big blockquote body br br button caption center code col
colgroup dd del details dialog dir div div dl dt em embed fieldset figcaption figure font footer form frame
frameset h1 h2 h6 head header hgroup hr html i i iframe image img input ins li li link listing main marquee
math menu meta mi mo mtext nav nobr noembed noframes noscript object ol optgroup option p p p param pre q rb
rp rt rtc ruby s script section select small source span strong style sub summary svg foreignObject desc title
path circle table table tbody td td textarea tfoot th thead tr tr track tt u ul var video wbr x-y
annotation-xml search linearGradient sarcasm
""".split()
ATTRIBUTES = [
    '', '', '', '', ' class=x', ' id="a&amp;b"', " href='?a=1&b=2'", ' title="<\'>"', ' a=1 A=2', ' disabled',
    ' =x', ' x"y=1', ' type=hidden', ' color=red', ' xlink:href=#a', " viewBox='0 0 1 1'", ' encoding=text/html',
    ' xml:lang=de', " style='a:b'", ' lang=fa'
]
TEXTS = [
    'a', 'b ', ' ', '\n', 'AT&T', '&nbsp;', '&copy', '&#146;', '1 < 2', '<3', ']]>', 'é', '字', '&lt;b&gt;', '\r\n',
    '\t', '&', '&#0;', '\x00', '<!-- c -- d -->', '<!doctype html>', '<?php ?>', '<![CDATA[x]]>', '</>', '\x92',
    '\ufdd0', '&notit;', '&amp', '"\''
]
NOT_TEXT = {"script", "style"}
WINDOWS_1252 = {code: bytes([code]).decode("cp1252", "replace") for code in range(0x80, 0xA0)}
LAST_TWO = "".join(chr(plane * 0x10000 + last) for plane in range(17) for last in (0xFFFE, 0xFFFF))


def random_fragment(rng):
    parts = []
    opened = []
    for _ in range(rng.randint(1, 24)):
        kind = rng.random()
        if kind < 0.45:
            name = rng.choice(ELEMENTS)
            if rng.random() < 0.1:
                name = name.upper()
            parts.append("<" + name + rng.choice(ATTRIBUTES) + rng.choice(["", "", "", "/"]) + ">")
            opened.append(name)
        elif kind < 0.7:
            parts.append("</" + (rng.choice(opened) if opened and rng.random() < 0.8 else rng.choice(ELEMENTS)) + ">")
        else:
            parts.append(rng.choice(TEXTS))
    return "".join(parts)


def unescaped(line):
    letters = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "\\": "\\"}
    return re.sub(r"\\(?:([nrt0\\])|u\{([0-9A-F]+)\})",
                  lambda match: letters[match[1]] if match[1] else chr(int(match[2], 16)), line)


def read_fragments(path):
    with open(path, encoding="utf-8") as lines:
        return [unescaped(line.rstrip("\n")) for line in lines if line.strip() and not line.startswith("# ")]


def clean(text):
    """Characters as normalize() promises to write them."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", " ").replace("\0", "")
    text = text.translate(WINDOWS_1252)
    return re.sub("[\x01-\x08\x0b\x0e-\x1f\x7f\ufdd0-\ufdef" + LAST_TWO + "]", "\ufffd", text)


def text_of(node):
    """Of a DOM node: html5lib's ElementTree loses what goes before a table."""
    if node.nodeType == node.TEXT_NODE:
        return clean(node.data)
    if node.nodeType == node.COMMENT_NODE or node.localName in NOT_TEXT:
        return ""
    return "".join(text_of(child) for child in node.childNodes)


def is_same_text(found, wanted, fragment):
    """html5lib drops the line break behind <pre> in places where the standard does not, and the other way round."""
    if re.search("<(pre|listing|textarea|plaintext)", fragment, re.I):
        found, wanted = found.replace("\n", ""), wanted.replace("\n", "")
    return found == wanted


def parse(html, strict):
    return html5lib.HTMLParser(tree=html5lib.getTreeBuilder("dom"), strict=strict).parseFragment(html, container="div")


def answers(program, fragments):
    records = [fragment.encode("utf-8", "surrogatepass") for fragment in fragments]
    request = b"".join(b"%d\n%s" % (len(record), record) for record in records)
    output = subprocess.run([program], input=request, stdout=subprocess.PIPE, check=True, timeout=300).stdout
    position = 0
    read = []
    while position < len(output):
        end = output.index(b"\n", position)
        size = int(output[position:end])
        position = end + 1
        read.append(None if size < 0 else output[position:position + size].decode("utf-8"))
        position += max(size, 0)
    return list(zip(read[0::3], read[1::3], read[2::3]))


def is_strict(html):
    try:
        parse(html, True)
        return True
    except html5lib.html5parser.ParseError:
        return False


def nearly(rng, html):
    """The fragment with a tag or two dropped, doubled or moved, or a reference spoilt: what authors write."""
    tokens = re.findall(r"<[^>]*>|[^<]+", html)
    for _ in range(rng.randint(1, 2)):
        if not tokens:
            break
        at = rng.randrange(len(tokens))
        ends = [i for i, token in enumerate(tokens) if re.match("</(p|li|d[dt]|t[dhr]|tbody|thead|tfoot|rt)>", token)]
        kind = rng.random()
        if kind < 0.6 and ends:
            del tokens[rng.choice(ends)]
        elif kind < 0.7:
            del tokens[at]
        elif kind < 0.8:
            tokens.insert(at, rng.choice(["<p>", "</p>", "<br/>", "<li>", "</div>", "<em>", " ", "<tr>", "<div>", "<!-- c -->"]))
        elif kind < 0.9:
            tokens[at] = tokens[at].replace(";", "", 1).replace('"', "'")
        else:
            tokens[at] = tokens[at].upper()
    return "".join(tokens)


def judge_strictness(program, rng, normalized):
    """Where is_strict_html() is content, html5lib is; what is normalized it is content with."""
    fragments = normalized + [nearly(rng, html) for html in normalized for _ in range(3)]
    said = [strict == "1" for _, _, strict in answers(program, fragments)]
    wrong = [html for html, strict in zip(fragments, said) if strict and not is_strict(html)]
    wrong += [html for html, strict in zip(normalized, said) if not strict]
    alarms = sum(not strict and is_strict(html) for html, strict in zip(fragments, said))
    for html in wrong[:20]:
        print(f"strict? {html!r}")
    print(f"{len(fragments)} fragments judged, {sum(said)} strict, {len(wrong)} wrongly; {alarms} false alarms")
    return len(wrong)


def troubles(fragment, html, xhtml, again):
    if html is None or xhtml is None:
        yield "nothing comes back"
        return
    if again != html:
        yield f"normalized twice: {again!r}"
    wanted = text_of(parse(fragment, False))
    try:
        found = text_of(parse(html, True))
        if not is_same_text(found, wanted, fragment):
            yield f"text {found!r}, not {wanted!r}"
    except html5lib.html5parser.ParseError as error:
        yield f"parse error: {error}"
    try:
        found = text_of(minidom.parseString(f'<div xmlns="http://www.w3.org/1999/xhtml">{xhtml}</div>'.encode()))
        if not is_same_text(found, wanted, fragment):
            yield f"text of the XHTML {found!r}, not {wanted!r}"
    except expat.ExpatError as error:
        yield f"XHTML: {error}: {xhtml!r}"


def main(program, path):
    fragments = read_fragments(path)
    table = len(fragments)
    rng = random.Random(20261125)
    fragments += [random_fragment(rng) for _ in range(int(sys.argv[3]) if len(sys.argv) > 3 else 4000)]
    made = answers(program, fragments)
    twice = answers(program, [html or "" for html, *_ in made])
    failures = judge_strictness(program, rng, [html for html, *_ in made if html is not None])
    for fragment, (html, xhtml, _), (again, *_) in zip(fragments, made, twice):
        for trouble in troubles(fragment, html, xhtml, again):
            failures += 1
            if failures <= 20:
                print(f"{fragment!r}\n  {html!r}\n  {trouble}")
    print(f"{table} fragments of the table, {len(fragments) - table} random ones: {failures} failures")
    return 1 if failures or table < 200 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
