"""Whether normalize() keeps the tree that Chromium makes of HTML: of the table of fragments, and of random ones.

    tree.py PROGRAM FRAGMENTS      as tests/html/normalize.py

What docs/html.md tells of, because parsers disagree on it or complain, is not compared.
"""

import pathlib
import random
import re
import sys

import browser

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / 'html'))
import normalize  # noqa: E402

RANDOM = 4000

# Elements that docs/html.md has exceptions for; select, in which new browsers allow more than others do.
EXCEPTIONS = re.compile(r'<(template|plaintext|isindex|command|rtc|rp|rt|form|select|mglyph)\b|<table.*type=hidden',
                        re.I | re.S)
# An item in an item's summary and such, and a link in a link.
UNWRAPPED = re.compile(r'<(summary|main|hgroup|figcaption)\b.*<(li|dt|dd)\b|<a\b.*<(table|svg|math)\b.*<a\b',
                       re.I | re.S)
# Chromium differs from the standard: a reference without digits is a character; in svg, an end tag of a name with
# capitals does not reach an element outside.
CHROMIUM = re.compile(r'&#x;|<linearGradient.*<svg.*</linearGradient', re.I | re.S)


def is_compared(fragment):
    return not (EXCEPTIONS.search(fragment) or UNWRAPPED.search(fragment) or CHROMIUM.search(fragment))


def main(program, path):
    rng = random.Random(20261125)
    fragments = normalize.read_fragments(path) + [normalize.random_fragment(rng) for _ in range(RANDOM)]
    made = normalize.answers(program, fragments)
    pairs = [(fragment, html) for fragment, (html, *_) in zip(fragments, made, strict=True)
             if html is not None and is_compared(fragment)]
    trees = browser.ask((HERE / 'tree.js').read_text(encoding='utf-8'), [html for pair in pairs for html in pair])
    differ = 0
    for (fragment, html), theirs, ours in zip(pairs, trees[0::2], trees[1::2], strict=True):
        if normalize.clean(theirs) != ours:
            differ += 1
            if differ <= 20:
                print(f'{fragment!r}\n  of the fragment: {theirs!r}\n  of what we made: {ours!r}')
    print(f'{len(pairs)} of {len(fragments)} fragments compared: {differ} differ')
    return differ != 0 or len(pairs) < len(fragments) / 2


if __name__ == '__main__':
    sys.exit(main(sys.argv[1], sys.argv[2]))
