#!/usr/bin/python3
"""check_tokens.py PROGRAM: the inputs of tokens.txt, and some thousands made of pieces that matter to a tokenizer, cut
by ours (PROGRAM is html_tokens) and by html5lib's, which have to agree."""

import random
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # no __pycache__ among the sources

from tokens_of import html5lib_tokens, our_tokens

LEAST_INPUTS = 600
RANDOM_INPUTS = 20000
PIECES = [" ", " ", "\n", "\t", "\r", "\r\n", "\f", "\0"] + """< > / ! ? - -- --> --!> <!-- <!--> <!doctype <!DOCTYPE </
</> = ' " ` & &amp &amp; &not &notin; &#65 &#x41; ; a b Z é x=1 X=2 y= z='1' z="1" <b> </b> <a <p> <![CDATA[ ]]> <?php
<script> </script> <SCRIPT </script <title> </title> <style> </style> <textarea> </textarea> <xmp> <plaintext""".split()
BEGINNINGS = "|<a |<a b='|<!--|<!|</b |<title>|<style>|<script>|<script><!--|<script><!--<script>".split("|")

# Where html5lib is wrong: after U+0000 at the beginning of a comment it stays in the comment start state, or in the
# comment start dash state: > ends the comment, or one more hyphen counts as two. Its tokens, and those of the standard.
DIFFERENT = {"<!---\0-->": ([["comment", "-\ufffd-"]], [["comment", "-\ufffd"]])}
SLIP = re.compile("<!---?\0")


def unescaped(line):
    return re.sub(r"\\(?:([tnfr])|x([0-9a-f]{2})|u([0-9a-f]{4}))",
                  lambda match: {"t": "\t", "n": "\n", "f": "\f", "r": "\r"}[match[1]] if match[1]
                  else chr(int(match[2] or match[3], 16)), line)


def inputs():
    lines = Path(__file__).with_name("tokens.txt").read_text(encoding="utf-8").split("\n")
    written = [unescaped(line) for line in lines if line and not line.startswith("#")]
    assert len(set(written)) == len(written) >= LEAST_INPUTS
    chance = random.Random(13)
    made = (chance.choice(BEGINNINGS) + "".join(chance.choices(PIECES, k=chance.randint(2, 12)))
            for _ in range(RANDOM_INPUTS))
    return written + [text for text in made if not SLIP.search(text)]


def main():
    texts = inputs()
    wrong = 0
    for text, ours in zip(texts, our_tokens(sys.argv[1], texts)):
        theirs = html5lib_tokens(text)
        if (theirs, ours) != DIFFERENT.get(text, (theirs, theirs)):
            wrong += 1
            if wrong <= 40:
                print(f"{text!r}\n    ours:     {ours}\n    html5lib: {theirs}")
    print(f"{len(texts)} inputs, {wrong} with a difference")
    sys.exit(wrong != 0)


main()
