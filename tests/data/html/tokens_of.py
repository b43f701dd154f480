"""The tokens of HTML by ours and by html5lib's tokenizer, in one form: lists of [kind, ...]. Texts that follow each
other are joined, and </>, which means nothing, is left out."""

import json
import subprocess
import warnings

from html5lib._tokenizer import HTMLTokenizer
from html5lib.constants import tokenTypes

KINDS = {number: name for name, number in tokenTypes.items()}

# What follows a start tag, when nothing is there to build a tree. A browser with scripting reads noscript so.
STATES = {"title": "rcdata", "textarea": "rcdata", "script": "scriptData", "plaintext": "plaintext"} | dict.fromkeys(
    "style xmp iframe noembed noframes noscript".split(), "rawtext")

warnings.simplefilter("ignore")  # html5lib's, about its own future


def our_tokens(program, inputs):
    """The tokens of each input, by the program html_tokens."""
    data = b"".join(b"%d\n%s" % (len(text), text) for text in (text.encode() for text in inputs))
    lines = subprocess.run([program], input=data, capture_output=True, check=True, timeout=300).stdout.split(b"\n")
    assert len(lines) == len(inputs) + 1 and not lines[-1]
    return [joined(data_of_comment(token) for token in json.loads(line)) for line in lines[:-1]]


def data_of_comment(token):
    """The source of a comment as what is in the comment; </> is none."""
    if token[0] != "comment":
        return token
    source = token[1]
    if source == "</>":
        return ["text", ""]
    if not source.startswith("<!--"):
        inner = source[1:] if source.startswith("<?") else source[2:]
        return ["comment", inner.removesuffix(">")]
    inner = source[4:]
    if inner in (">", "->", "-", "--", "--!"):
        return ["comment", ""]
    for end in ("-->", "--!>", "--!", "--", "-"):
        if inner.endswith(end):
            return ["comment", inner.removesuffix(end)]
    return ["comment", inner]


def html5lib_tokens(text):
    tokenizer = HTMLTokenizer(text)
    tokens = []
    for token in tokenizer:
        kind = KINDS[token["type"]]
        if kind in ("Characters", "SpaceCharacters"):
            tokens.append(["text", token["data"]])
        elif kind == "StartTag":
            tokens.append(["start", token["name"], dict(token["data"]), token["selfClosing"]])
            if token["name"] in STATES:
                tokenizer.state = getattr(tokenizer, STATES[token["name"]] + "State")
                tokenizer.currentToken = token
        elif kind == "EndTag":
            tokens.append(["end", token["name"]])
        elif kind == "Comment":
            tokens.append(["comment", token["data"]])
        elif kind == "Doctype":
            tokens.append(["doctype"])
    return joined(tokens)


def joined(tokens):
    made = []
    for token in tokens:
        if token[0] != "text":
            made.append(token)
        elif made and made[-1][0] == "text":
            made[-1] = ["text", made[-1][1] + token[1]]
        elif token[1]:
            made.append(token)
    return made
