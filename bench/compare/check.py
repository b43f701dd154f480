#!/usr/bin/python3
"""Whether a feed is well-formed and has the articles of the work, the same titles and links in the same order.

    check.py WORK.json FEED.rss|FEED.atom|FEED.json [NUMBER]    only the first NUMBER of the work's
"""

import json
import subprocess
import sys
import xml.etree.ElementTree


def is_well_formed(path):
    return subprocess.run(["xmllint", "--huge", "--noout", path], check=False).returncode == 0


def articles_of(path, form):
    """Titles and links, in order."""
    if form == "json":
        with open(path, encoding="utf-8") as file:
            return [(item["title"], item["url"]) for item in json.load(file)["items"]]
    atom = "{http://www.w3.org/2005/Atom}"
    container, title, link = ("item", "title", "link") if form == "rss" else (atom + "entry", atom + "title", atom + "link")
    found = []
    for _, element in xml.etree.ElementTree.iterparse(path):
        if element.tag != container:
            continue
        address = element.find(link)
        title_text = element.find(title)
        text = title_text.text.strip()  # some peers put white space around it
        # Atom's HTML titles have their references still.
        if title_text.get("type") == "html":
            text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
        found.append((text, address.text if form == "rss" else address.get("href")))
        element.clear()
    return found


work, feed = sys.argv[1:3]
first = int(sys.argv[3]) if len(sys.argv) > 3 else None
form = feed.rsplit(".", 1)[1]
if form != "json" and not is_well_formed(feed):
    sys.exit(1)
sys.exit(articles_of(feed, form) != articles_of(work, "json")[:first])
