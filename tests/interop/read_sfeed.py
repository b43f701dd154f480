"""sfeed (C) as a reader of RSS and Atom: what it shows of an article, in the words of expected.py."""
import datetime
import re
import subprocess

from expected import present

COLUMNS = ("published", "title", "url", "content", "content_type", "id", "author", "enclosure", "categories")


def unescape(text):
    return re.sub(r"\\([nt\\])", lambda found: {"n": "\n", "t": "\t", "\\": "\\"}[found.group(1)], text)


def read(path):
    with open(path, "rb") as file:
        output = subprocess.run(["sfeed"], stdin=file, check=True, stdout=subprocess.PIPE).stdout
    articles = []
    for line in output.decode().rstrip("\n").split("\n"):
        columns = dict(zip(COLUMNS, line.split("\t")))
        articles.append(present({
            "published": datetime.datetime.fromtimestamp(int(columns["published"]), datetime.timezone.utc),
            "title": columns["title"],
            "url": columns["url"],
            "text": (columns["content_type"], unescape(columns["content"])) if columns["content"] else None,
            "id": columns["id"],
            "enclosure": columns["enclosure"],
            "categories": columns["categories"],
        }))
    return {"articles": articles}
