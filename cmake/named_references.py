#!/usr/bin/python3
"""named_references.py [FILE]: writes src/desk/html/named_references.inc, the named character references of HTML, from
the table that comes with Python. With a FILE it compares instead, and fails if the file is not what it would write."""

import difflib
import sys
from html.entities import html5

HEAD = """\
// Written by cmake/named_references.py; the test html.references_table compares. Sorted. Each row: the name without its
// semicolon, the character that it means, whether it does so without a semicolon, too, and a second character.
"""
NAMES = 2231    # so many the standard has; the list is closed


def rows():
    for name in sorted(key.rstrip(";") for key in html5 if key.endswith(";")):
        characters = html5[name + ";"]
        assert html5.get(name, characters) == characters and 1 <= len(characters) <= 2
        second = f", {ord(characters[1]):#x}" if len(characters) == 2 else ""
        yield f'{{"{name}", {ord(characters[0]):#x}, {"true" if name in html5 else "false"}{second}}},'


def table():
    lines = [""]
    for row in rows():
        if len(lines[-1]) + 1 + len(row) > 118:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + row
    return HEAD + "\n".join(lines) + "\n"


def main():
    assert len(html5) == NAMES and all(name + ";" in html5 for name in html5 if not name.endswith(";"))
    if len(sys.argv) == 1:
        sys.stdout.write(table())
        return
    with open(sys.argv[1], encoding="ascii") as file:
        found = file.read()
    if found != table():
        lines = difflib.unified_diff(found.splitlines(True), table().splitlines(True), sys.argv[1], "expected")
        sys.exit("".join(lines))


main()
