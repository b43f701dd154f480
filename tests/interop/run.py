#!/usr/bin/python3
"""run.py READER JSON2FEED NODE_MODULES

Round trips through readers that are not ours: every golden's input and every file of the newsroom becomes RSS, Atom and
JSON Feed, READER (feedparser, feedsmith, sfeed, or Python's own json and etree) reads them back, and each field is
compared with the *input* as said.py reads it, never with our output. What a reader is known to show otherwise stands in
differences.py.

A reader that is not installed is a failure: a test that compares nothing must not be green."""
import html
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # no __pycache__ among the sources

import said
from differences import DIFFERENCES
from expected import Beginning, present, with_urls
from expected_atom import atom
from expected_json import json_feed
from expected_rss import rss

ROOT = pathlib.Path(__file__).resolve().parents[2]
XML = ("rss", "atom")
FORMS = {"feedparser": XML, "feedsmith": (*XML, "json"), "sfeed": XML, "etree": XML, "json": ("json",)}


def inputs():
    """All inputs, by the name that messages call them."""
    found = {}
    for path in sorted(ROOT.glob("tests/golden/*/input.*")):
        if path.parent.name in ("urls", "namespaces"):
            continue  # what the desk makes of URLs is that golden's own matter; typed blocks are namespaces.py's
        found[f"golden {path.parent.name}"] = path
    for path in sorted(ROOT.glob("examples/newsroom/*json")):
        found[f"newsroom {path.name}"] = path
    if len(found) < 10:
        sys.exit("where are the goldens and the newsroom?")
    return found


def need(reader, modules):
    missing = None
    if reader == "feedparser":
        try:
            import feedparser  # noqa: F401
        except ImportError:
            missing = f"python3-feedparser (for {sys.executable})"
    elif reader == "feedsmith":
        if not shutil.which("node"):
            missing = "node"
        elif not pathlib.Path(modules, "node_modules", "feedsmith").is_dir():
            missing = f"the npm package feedsmith in {modules}"
    elif reader == "sfeed" and not shutil.which("sfeed"):
        missing = "sfeed"
    if missing:
        sys.exit(f"{missing} is not installed, so nothing can be compared: ./dev test installs it")


class Comparison:
    """Compares and counts; a mismatch is excused only by a difference that says exactly what the reader makes of it."""

    def __init__(self, reader, form):
        self.reader, self.form = reader, form
        self.compared = 0
        self.failures = []

    def same(self, where, path, wanted, found):
        if isinstance(wanted, dict) and isinstance(found, dict):
            for name in {**wanted, **found}:
                self.same(f"{where}/{name}", f"{path}/{name}".lstrip("/"), wanted.get(name), found.get(name))
            return
        if path in ("articles", "items"):
            self.number(where, wanted, found)
            for index, pair in enumerate(zip(wanted or [], found or [])):
                self.same(f"{where}/{index}", path, *pair)
            return
        self.compared += 1
        if alike(wanted, found):
            return
        known = [each for each in DIFFERENCES
                 if each.applies(self.reader, self.form, path) and (wanted is not None) != each.adds]
        for count in range(1, len(known) + 1):
            for chosen in choices(known, count):
                changed = wanted
                for difference in chosen:
                    changed = difference.known(changed) if changed is not None or difference.adds else None
                if alike(changed, found):
                    for difference in chosen:
                        difference.used = True
                    return
        self.failures.append(f"{where}\n    the input says: {wanted!r}\n    {self.reader} reads: {found!r}")

    def number(self, where, wanted, found):
        if len(wanted or []) != len(found or []):
            self.failures.append(f"{where}: {len(wanted or [])} in the input, {self.reader} reads {len(found or [])}")


def choices(known, count):
    """Which differences may stand together, in their order."""
    if count == 0:
        yield []
        return
    for index, first in enumerate(known):
        for rest in choices(known[index + 1:], count - 1):
            yield [first, *rest]


def alike(wanted, found):
    if isinstance(wanted, tuple) and isinstance(found, tuple) and len(wanted) == 2 == len(found) and wanted[0] in (
            "plain", "html", "xhtml"):
        return alike_text(wanted, found)
    if isinstance(wanted, Beginning):
        return begins(wanted, found)
    return wanted == found


def alike_text(wanted, found):
    """Plain text may come as the HTML that shows it."""
    (kind, value), (found_kind, found_value) = wanted, found
    if kind == "plain" and found_kind in ("html", None):
        as_plain = html.unescape(found_value.replace("<br>\n", "\n"))
        if begins(value, as_plain) if isinstance(value, Beginning) else value == as_plain:
            return True
    if found_kind not in (kind, None):
        return False
    return begins(value, found_value) if isinstance(value, Beginning) else value == found_value


def begins(text, found):
    """The text itself, or a beginning of it, not too short, with an ellipsis."""
    if not isinstance(found, str) or found == text:
        return found == text
    return found.endswith("…") and text.startswith(found[:-1]) and len(found) > 40


def of_sfeed(feed, form):
    """What sfeed shows of what is expected."""
    def shown(article):
        content = article.get("content") or article.get("description") or article.get("summary")
        if isinstance(content, str):
            content = ("html", content)
        elif content and content[0] not in ("html", "xhtml", "image/svg+xml"):
            content = ("plain", content[1])
        title = article.get("title", "")
        links = article.get("links", [])
        files = [file[0] for file in article.get("enclosures", [])]
        if form == "atom":
            files = [link["href"] for link in links if link["rel"] == "enclosure"]
        return {
            "published": article.get("published") or article.get("updated"),
            "title": title[1] if isinstance(title, tuple) else title,
            "url": article.get("url") or next(
                (link["href"] for link in links if form == "atom" and link["rel"] == "alternate"), None),
            # It prefers the content, even where that is elsewhere.
            "text": None if "content_elsewhere" in article else content,
            "id": article["id"],
            "enclosure": files[0] if files else None,
            "categories": "|".join(category[0] for category in article.get("categories", [])),
        }
    return {"articles": [present(shown(article)) for article in feed["articles"]]}


def check_json(comparison, name, path, feed):
    """Python's json: the standard members, nothing but known members, the extension objects, and `_feedwright`, which
    must give the same model again."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    document = said.parse(text)
    if document["version"] != "https://jsonfeed.org/version/1.1" or next(iter(document)) != "version":
        comparison.failures.append(f"{name}: the version comes first, and is 1.1")
    plain = json.loads(text)
    feed = with_urls(feed)
    standard = json_feed(feed)
    found = {member: value for member, value in plain.items() if not member.startswith("_") and member != "version"}
    found["items"] = [{member: value for member, value in item.items() if not member.startswith("_")}
                      for item in found["items"]]
    for item in found["items"]:
        for member in ("date_published", "date_modified"):
            if member in item:
                item[member] = said.moment(item[member])
    strip_objects(found)
    comparison.same(name, "", standard, found)
    again = said.read(path)
    comparison.same(f"{name} _feedwright", "", model(feed), model(again))


def strip_objects(value):
    """Takes extension objects off authors and attachments."""
    if isinstance(value, dict):
        for name in [name for name in value if name.startswith("_")]:
            del value[name]
        value = list(value.values())
    if isinstance(value, list):
        for each in value:
            strip_objects(each)


def model(value, name=""):
    """The model with dates as instants and sizes as numbers, so that two spellings of one value are equal."""
    if isinstance(value, dict):
        return {key: model(each, key) for key, each in value.items()}
    if isinstance(value, list):
        return [model(each) for each in value]
    if name in ("published", "updated"):
        return said.moment(value)
    return value


def without_blocks(path, work):
    """The newsroom's feeds without typed blocks: feedparser takes what these say for what the feed itself says, such as
    itunes:subtitle for the description. What it reads of them namespaces.py compares."""
    if not path.match("newsroom/*.json"):
        return path
    document = json.loads(path.read_text())
    for each in [document, *document["items"]]:
        for name in [name for name in each if name.startswith("_") and name != "_feedwright"]:
            del each[name]
    copy = work / path.name
    copy.write_text(json.dumps(document))
    return copy


def convert(json2feed, path, work, name):
    stem = work / re.sub("[^a-z.]+", "-", name)
    files = {form: f"{stem}.{form}" for form in ("rss", "atom", "json")}
    options = [word for form, file in files.items() for word in (f"--{form}", file)]
    # What readers make of texts as they are; what the desk makes of them first is the goldens' matter.
    as_written = ["--html", "keep", "--summary", "off"]
    done = subprocess.run([json2feed, path, *as_written, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit(f"json2feed refuses {path}:\n{done.stderr.decode()}")
    return files


def read(reader, form, files, modules):
    if reader == "feedparser":
        import read_feedparser
        return [read_feedparser.read(file, form) for file in files]
    if reader == "feedsmith":
        import read_feedsmith
        return read_feedsmith.read_all(files, form, modules)
    if reader == "etree":
        import read_etree
        return [read_etree.read(file, form) for file in files]
    import read_sfeed
    return [read_sfeed.read(file) for file in files]


def main():
    reader, json2feed, modules = sys.argv[1:]
    need(reader, modules)
    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        feeds = {name: said.read(path) for name, path in inputs().items()}
        work = pathlib.Path(folder)
        files = {name: convert(json2feed, without_blocks(path, work) if reader == "feedparser" else path, work, name)
                 for name, path in inputs().items()}
        for form in FORMS[reader]:
            comparison = Comparison(reader, form)
            if reader == "json":
                for name, feed in feeds.items():
                    check_json(comparison, name, files[name][form], feed)
            else:
                answers = read(reader, form, [each[form] for each in files.values()], modules)
                for (name, feed), found in zip(feeds.items(), answers, strict=True):
                    wanted = {"rss": rss, "atom": atom, "json": json_feed}[form](with_urls(feed))
                    if reader == "sfeed":
                        wanted = of_sfeed(wanted, form)
                        # sfeed's times are whole seconds.
                        for article in wanted["articles"]:
                            article["published"] = article["published"].replace(microsecond=0)
                    comparison.same(f"{name} {form}", "", wanted, found)
            for failure in comparison.failures:
                print(failure)
            print(f"{reader}, {form}: {len(feeds)} feeds, {comparison.compared} fields, {len(comparison.failures)} wrong")
            failures += len(comparison.failures)
    for difference in DIFFERENCES:
        if difference.reader == reader and not difference.used:
            print(f"no feed shows this difference any more: {difference.why} ({difference.forms}: {difference.fields})")
            failures += 1
    sys.exit(failures != 0)


if __name__ == "__main__":
    main()
