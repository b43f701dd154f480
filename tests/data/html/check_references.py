#!/usr/bin/python3
"""check_references.py PROGRAM: every name of a character reference, and every beginning of one, with and without its
semicolon, with different characters behind it, in text and in attributes; and the numbers. What our tokenizer (PROGRAM
is html_tokens) makes of them is what html5lib's does, and, of names in text, what Python's html.unescape does."""

import html
import sys
from html.entities import html5

sys.dont_write_bytecode = True  # no __pycache__ among the sources

from tokens_of import html5lib_tokens, our_tokens

BEHIND = ["", ";", " ", "=", "a", "Z", "0", "-", "&", "é", "\n", "\0"]
NUMBERS = [*range(0x500), *range(0xD7F0, 0xD810), *range(0xDFF0, 0xE010), *range(0xFDC0, 0xFE00),
           *range(0xFFF0, 0x10010), *range(0x10FFF0, 0x110010), 2**31, 2**32 + 65, 2**64 + 65, 10**40]


def in_all_places(text):
    """The references as text and in an attribute of each quoting; # stands between them, and means nothing anywhere."""
    return f"{text}<a b='{text}' c=\"{text}\" d={text.translate({ord(c): None for c in ' ' + chr(10)})}>"


def inputs():
    names = {name.rstrip(";") for name in html5}
    beginnings = {name[:length] for name in names for length in range(1, len(name) + 1)}
    for name in sorted(beginnings):
        yield in_all_places("#".join(f"&{name}{behind}" for behind in BEHIND))
    for number in NUMBERS:
        for digits in (f"&#{number}", f"&#x{number:x}", f"&#X0{number:X}"):
            yield in_all_places("#".join(digits + behind for behind in (";", "", "g", "=")))


def main():
    texts = list(inputs())
    wrong = unescaped = 0
    for text, ours in zip(texts, our_tokens(sys.argv[1], texts)):
        plain = text[:text.index("<")]
        named = not plain.startswith("&#")
        unescaped += named
        theirs = html5lib_tokens(text)
        if ours != theirs or named and ours[0] != ["text", html.unescape(plain)]:
            wrong += 1
            if wrong <= 20:
                print(f"{text!r}\n    ours:     {ours}\n    html5lib: {theirs}\n    Python:   {html.unescape(plain)!r}")
    print(f"{unescaped} names and beginnings of names, {len(texts) - unescaped} numbers, {wrong} with a difference")
    sys.exit(wrong != 0 or len(html5) != 2231)


main()
