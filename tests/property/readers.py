#!/usr/bin/python3
"""readers.py READER ARBITRARY_FEEDS NODE_MODULES

Arbitrary feeds, read back by a reader that is not ours: Python's etree or json, feedparser, feedsmith. Titles, summaries,
contents, ids, URLs, names and tags have to be what the JSON beside them says (which tests/property/write_test.cpp has
compared with the model); where a finding speaks of a member, it may differ. What a reader does to every text is taken off
both sides first: `as_shown`.

FEEDWRIGHT_SEED and FEEDWRIGHT_FEEDS choose the feeds, as for the other property tests."""
import html
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

sys.dont_write_bytecode = True  # no __pycache__ among the sources
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "interop"))

import said
from differences import encoded_once_less
from expected import as_html, clean, identity, name_of, url

FORMS = {"etree": ("rss", "atom"), "json": ("json",), "feedparser": ("rss", "atom"), "feedsmith": ("rss", "atom", "json")}
ATOM, DC, CONTENT = ("{http://www.w3.org/2005/Atom}", "{http://purl.org/dc/elements/1.1/}",
                     "{http://purl.org/rss/1.0/modules/content/}")


def text_of(construct, form, plain_only):
    """How a text stands in the document: (value, markup?), or None if that is not for us to say."""
    if not construct or not construct.get("value"):
        return None
    kind, value = construct["kind"], construct["value"]
    if kind == "xhtml" or (plain_only and kind != "plain"):
        return None  # written as something else, with a finding
    if form == "atom" and kind == "plain" and set(value) & set("&<"):
        return as_html(construct)  # docs/architecture.md: so nobody can take it for markup
    return value if form == "json" else clean(value)


def wanted(feed, form):
    """(path in the model, where a reader shows it, what) for all that is asked of the readers."""
    yield "/title", ("title",), text_of(feed["title"], form, form != "atom")
    for index, article in enumerate(feed["articles"]):
        path, place = f"/articles/{index}", ("articles", index)
        title = text_of(article.get("title"), form, form != "atom")
        if title and title.strip():
            yield path + "/title", (*place, "title"), title
        yield path + "/url", (*place, "url"), article.get("url") if form == "json" else url(article.get("url", ""))
        try:
            given, uri, guid = identity(feed, article)
            yield path + "/id", (*place, "id"), {"json": given, "atom": uri, "rss": clean(guid)}[form]
        except ValueError:
            pass  # a feed without an address: its UUID is not what expected.py can tell
        yield from texts(article, form, path, place)
        term = (lambda each: each["term"]) if form == "json" else (lambda each: clean(each["term"]))
        yield path + "/categories", (*place, "categories"), [term(each) for each in article.get("categories", [])]
        people = article.get("authors", [])
        if form != "rss" or not any("email" in person for person in people):
            names = [person.get("name") if form == "json" else name_of(person) for person in people]
            yield path + "/authors", (*place, "authors"), names


def texts(article, form, path, place):
    summary, content = article.get("summary"), article.get("content")
    if "content_type" in article:
        content = None
    has = [bool(text and text.get("value")) for text in (summary, content)]
    if form == "rss":
        for name, text, shown in (("summary", summary, "description"),
                                  ("content", content, "content" if has[0] else "description")):
            if text and text.get("value") and text["kind"] != "xhtml":
                yield f"{path}/{name}", (*place, shown), as_html(text)
    else:
        # Where there is neither content nor page the summary stands as Atom's content (article.content.from_summary).
        has_page = "url" in article or any(link.get("rel", "alternate") == "alternate" for link in article.get("links", []))
        alone = form == "atom" and not has_page and "content_url" not in article and not article.get("content", {}).get("value")
        if has[0]:
            yield path + "/summary", (*place, "content" if alone else "description"), text_of(summary, form, form == "json")
        if has[1]:
            yield path + "/content", (*place, "content"), text_of(content, form, False)


def at(found, place):
    for step in place:
        found = found[step] if isinstance(step, int) else found.get(step)
    return found


def is_told(path, paths):
    """A finding speaks of the member, of a part of it or of what it is a part of."""
    return any(each == path or each.startswith(path + "/") or (each and path.startswith(each + "/")) for each in paths)


# Readers.

def read_etree(file, form):
    root = xml.etree.ElementTree.parse(file).getroot()
    if form == "rss":
        return {"title": root.findtext("channel/title"), "articles": [{
            "title": item.findtext("title"), "url": item.findtext("link"), "id": item.findtext("guid"),
            "description": item.findtext("description"), "content": item.findtext(CONTENT + "encoded"),
            "categories": [each.text for each in item.findall("category")],
            "authors": [each.text for each in item.findall(DC + "creator")],
        } for item in root.iterfind("channel/item")]}
    return {"title": root.findtext(ATOM + "title"), "articles": [{
        "title": entry.findtext(ATOM + "title"), "id": entry.findtext(ATOM + "id"),
        "url": next((link.get("href") for link in entry.findall(ATOM + "link") if link.get("rel") == "alternate"), None),
        "description": entry.findtext(ATOM + "summary"), "content": entry.findtext(ATOM + "content"),
        "categories": [each.get("term") for each in entry.findall(ATOM + "category")],
        "authors": [each.findtext(ATOM + "name") for each in entry.findall(ATOM + "author")],
    } for entry in root.iterfind(ATOM + "entry")]}


def of_json(document):
    return {"title": document["title"], "articles": [{
        "title": item.get("title"), "url": item.get("url"), "id": item["id"], "description": item.get("summary"),
        "content": item.get("content_html", item.get("content_text")), "categories": item.get("tags", []),
        "authors": [each.get("name") for each in item.get("authors", [])]} for item in document["items"]]}


def read_json(file, form):
    return of_json(said.parse(pathlib.Path(file).read_text(encoding="utf-8")))


def read_feedparser(file, form):
    import feedparser
    parsed = feedparser.parse(pathlib.Path(file).read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo:
        raise ValueError(f"{file}: {parsed.bozo_exception}")
    return {"title": parsed.feed.get("title"), "articles": [{
        "title": entry.get("title"), "id": entry.get("id"),
        "url": next((link["href"] for link in entry.get("links", []) if link["rel"] == "alternate"), None),
        "description": entry.get("summary") if "content" not in entry or entry.get("summary") != entry["content"][0]["value"]
        else entry["content"][0]["value"],
        "content": entry["content"][0]["value"] if "content" in entry else None,
        "categories": [each["term"] for each in entry.get("tags", [])],
        "authors": [each.get("name") for each in entry.get("authors", [])],
    } for entry in parsed.entries]}


def feedsmith_feeds(files, form, modules):
    import json
    script = pathlib.Path(__file__).resolve().parents[1] / "interop" / "feedsmith.mjs"
    output = subprocess.run(["node", script, modules, *files], check=True, stdout=subprocess.PIPE).stdout.decode()
    for line in output.rstrip("\n").split("\n"):
        feed = json.loads(line)["feed"]
        value = lambda text: text.get("value") if isinstance(text, dict) else text
        if form == "json":
            yield of_json({**feed, "items": feed.get("items", [])})
        elif form == "rss":
            yield {"title": feed.get("title"), "articles": [{
                "title": item.get("title"), "url": item.get("link"), "id": item["guid"]["value"],
                "description": item.get("description"), "content": item.get("content", {}).get("encoded"),
                "categories": [each.get("name") for each in item.get("categories", [])],
                "authors": item.get("dc", {}).get("creators", [])} for item in feed.get("items", [])]}
        else:
            yield {"title": value(feed.get("title")), "articles": [{
                "title": value(entry.get("title")), "id": entry.get("id"),
                "url": next((link["href"] for link in entry.get("links", []) if link.get("rel") == "alternate"), None),
                "description": value(entry.get("summary")), "content": value(entry.get("content")),
                "categories": [each.get("term") for each in entry.get("categories", [])],
                "authors": [each.get("name") for each in entry.get("authors", [])]} for entry in feed.get("entries", [])]}


def read_all(reader, files, form, modules):
    if reader == "feedsmith":
        return list(feedsmith_feeds(files, form, modules))
    return [globals()["read_" + reader](file, form) for file in files]


# What readers do to all texts.

def stripped(value):
    return re.sub(r"\s+", " ", value).strip()


def as_feedsmith(value):
    """It leaves out HTML's comments, here and there, and U+FEFF is white space to JavaScript's trim()."""
    return stripped(re.sub("<!--.*?-->", "", value, flags=re.DOTALL).replace("\ufeff", " "))


# feedparser takes U+0080 to U+009F for bytes of windows-1252.
WINDOWS_1252 = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(0x80, 0xA0)}


def as_feedparser(value):
    return stripped(encoded_once_less(html.unescape(value.translate(WINDOWS_1252))))


AS_SHOWN = {"etree": lambda value: value, "json": lambda value: value, "feedparser": as_feedparser, "feedsmith": as_feedsmith}


def as_shown(reader, value):
    if isinstance(value, list):
        return [each for each in (as_shown(reader, each) for each in value) if each]
    return AS_SHOWN[reader](value) if value else ""


def main():
    reader, program, modules = sys.argv[1:]
    first = int(os.environ.get("FEEDWRIGHT_SEED", 1))
    count = int(os.environ.get("FEEDWRIGHT_FEEDS", 1 if "FEEDWRIGHT_SEED" in os.environ else 300))
    failures = []
    for mood in ("careful", "good"):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([program, folder, mood, str(first), str(count)], check=True, stdout=subprocess.DEVNULL)
            for form in FORMS[reader]:
                files = [file for file in sorted(pathlib.Path(folder).glob(f"*.{form}")) if file.with_suffix(".json").exists()]
                compared = 0
                for file, found in zip(files, read_all(reader, files, form, modules), strict=True):
                    feed = said.read(file.with_suffix(".json"))
                    paths = pathlib.Path(f"{file}.paths").read_text().split("\n") + \
                        pathlib.Path(f"{file.with_suffix('.json')}.paths").read_text().split("\n")
                    if len(feed["articles"]) != len(found["articles"]):
                        failures.append(f"{mood} {file.name}: {len(found['articles'])} articles, not {len(feed['articles'])}")
                        continue
                    for path, place, value in wanted(feed, form):
                        if not value or is_told(path, paths):
                            continue
                        compared += 1
                        shown = at(found, place)
                        if as_shown(reader, value) != as_shown(reader, shown):
                            failures.append(f"{mood} {file.name} {path}\n    the feed says: {value!r:.300}\n"
                                            f"    {reader} reads: {shown!r:.300}")
                print(f"{reader}, {form}: {len(files)} {mood} feeds, {compared} values compared")
                if count > 10 and compared < count:
                    failures.append(f"{form}: next to nothing was compared")
    print("\n".join(failures[:20]))
    if failures:
        print(f"{len(failures)} are wrong; FEEDWRIGHT_SEED=NUMBER, the file's name, tries one alone")
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
