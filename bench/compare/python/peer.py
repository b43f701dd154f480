"""Debian's feedgenerator, which is Django's: add_item() and write(). It has one author an item and no content beside the
description, so the names are joined and the summary is left out.

    peer.py WORK.json [--turns N] [--out FILE]
"""

import argparse
import datetime
import json
import time

import feedgenerator

parser = argparse.ArgumentParser()
parser.add_argument("work")
parser.add_argument("--turns", type=int, default=3)
parser.add_argument("--out")
arguments = parser.parse_args()

with open(arguments.work, encoding="utf-8") as file:
    work = json.load(file)


def write():
    feed = feedgenerator.Rss201rev2Feed(title=work["title"], link=work["home_page_url"],
                                        description=work["description"])
    for item in work["items"]:
        enclosed = item["attachments"][0]
        feed.add_item(title=item["title"], link=item["url"], description=item["content_html"], unique_id=item["id"],
                      author_name=", ".join(author["name"] for author in item["authors"]), categories=item["tags"],
                      pubdate=datetime.datetime.fromisoformat(item["date_published"].replace("Z", "+00:00")),
                      enclosure=feedgenerator.Enclosure(enclosed["url"], str(enclosed["size_in_bytes"]),
                                                        enclosed["mime_type"]))
    return feed.writeString("utf-8")


best = float("inf")
for _ in range(arguments.turns):
    start = time.perf_counter_ns()
    text = write()
    best = min(best, time.perf_counter_ns() - start)
if arguments.out:
    with open(arguments.out, "w", encoding="utf-8") as file:
        file.write(text)
print(json.dumps({"ns": best / len(work["items"]), "bytes": len(text.encode())}))
