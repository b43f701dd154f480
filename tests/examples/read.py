#!/usr/bin/python3
"""read.py: what the example programs are expected to make, read by readers that are not ours (feedparser, Python's
json) and compared with the values that stand in the programs. So no expected file can be approved with nonsense in it."""
import calendar
import json
import pathlib
import sys

try:
    import feedparser
except ImportError:
    sys.exit("python3-feedparser is not installed for " + sys.executable + ": ./dev test installs it")

EXPECTED = pathlib.Path(__file__).parent / "expected"
failures = 0


def same(what, read, written):
    global failures
    if read != written:
        failures += 1
        print(f"{what}: read {read!r}, the program says {written!r}")


def sections(name, mark):
    """The parts of an expected output by the lines that begin with the mark; what precedes the first is ''."""
    parts = {"": ""}
    key = ""
    for line in (EXPECTED / name).read_text(encoding="utf-8").splitlines(keepends=True):
        if line.startswith(mark):
            key = line[len(mark):].strip()
            parts[key] = ""
        else:
            parts[key] += line
    return parts


def feed_in(text):
    """The feed in a text that goes on behind it."""
    end = max(text.rfind("</rss>"), text.rfind("</feed>"))
    parsed = feedparser.parse(text[:text.index(">", end) + 1].encode())
    same("a mistake in the XML", parsed.bozo, False)
    return parsed


def instant(time):
    return calendar.timegm(time) if time else None


def minimal():
    parsed = feed_in((EXPECTED / "minimal.txt").read_text(encoding="utf-8"))
    same("version", parsed.version, "rss20")
    same("title", parsed.feed.title, "Front Page")
    same("description", parsed.feed.subtitle, "All the news")
    same("home_page", parsed.feed.link, "https://frontpage.example/")
    same("language", parsed.feed.language, "en")
    same("feed_url", [link.href for link in parsed.feed.links if link.rel == "self"], ["https://frontpage.example/feed.xml"])
    same("authors", parsed.feed.author, "Editorial Staff")
    same("number of articles", len(parsed.entries), 1)
    article = parsed.entries[0]
    same("title of the article", article.title, "Presidents discuss a railway")
    same("url", article.link, "https://frontpage.example/2020/05/railway")
    same("id", article.id, "https://frontpage.example/2020/05/railway")
    same("content", article.summary, "<p>In a phone call on <b>Friday</b> ...</p>")
    same("published", instant(article.published_parsed), calendar.timegm((2020, 5, 8, 11, 0, 0)))


def streaming():
    parts = sections("streaming.txt", "===")
    same("what it prints", parts[""], "4 articles\n")
    parsed = feed_in(parts["tides.xml"])
    same("title", parsed.feed.title, "Tides at Port Alder")
    same("titles", [entry.title for entry in parsed.entries], [f"High water no. {n}" for n in range(1, 5)])
    same("texts", [entry.summary for entry in parsed.entries],
         [f"The water stands at {380 + n * 7 % 40} cm." for n in range(1, 5)])
    first = calendar.timegm((2026, 10, 1, 0, 0, 0))
    same("dates", [instant(entry.published_parsed) for entry in parsed.entries],
         [first + n * (12 * 60 + 25) * 60 for n in range(1, 5)])


def three_formats():
    parts = sections("three_formats.txt", "---")
    html = '<p>A visit, with <a href="https://ink.example/map?a=1&amp;b=2">a map</a>.</p>'
    published = calendar.timegm((2026, 10, 29, 4, 0, 0))
    for name, text in parts.items():
        if name.startswith(("RSS", "Atom")):
            parsed = feed_in(text)
            article = parsed.entries[0]
            same(name + ", description", parsed.feed.subtitle, "Ilse talks to printers.")
            # feedparser leaves a plain text of RSS as the HTML that it might be.
            same(name + ", title", parsed.feed.title, "Ink & Paper" if name.startswith("RSS") else "Ink &amp; Paper")
            same(name + ", hub", [link.href for link in parsed.feed.links if link.rel == "hub"], ["https://hub.example/"])
            same(name + ", id", article.id, "tag:ink.example,2026:1")
            same(name + ", summary", article.summary, "Where every “&amp;” is cast in lead")
            same(name + ", content", article.content[0].value, html)
            same(name + ", published", instant(article.published_parsed), published)
            same(name + ", tags", [(tag.term, tag.scheme) for tag in article.tags], [("Printing", "https://ink.example/subjects")])
            same(name + ", attachments", [(file.href, file.type, file.length) for file in article.enclosures],
                 [("https://ink.example/1.mp3", "audio/mpeg", "30212096")])
        elif name.startswith("JSON"):
            feed = json.loads(text[:text.rindex("}") + 1])
            article = feed["items"][0]
            same(name + ", title", (feed["title"], article["title"]), ("Ink & Paper", "1. The last <hand> press"))
            same(name + ", content", article["content_html"], html)
            same(name + ", duration", article["attachments"][0]["duration_in_seconds"], 31 * 60 + 27)
    same("formats", [name.split(",")[0] for name in parts if name], ["RSS 2.0", "Atom 1.0", "JSON Feed 1.1"])


def findings():
    parts = sections("findings.txt", "---")
    rules = {name: sorted(line.split("[")[-1].rstrip("]") for line in text.splitlines()) for name, text in parts.items()}
    same("RSS", rules["check, RSS 2.0"], ["attachment.size.missing", "text.forbidden", "url.relative"])
    same("Atom", rules["check, Atom 1.0"], ["article.updated.missing", "text.forbidden", "url.relative"])
    parsed = feed_in(parts["render, without the articles that have errors"])
    same("articles", [entry.title for entry in parsed.entries], ["A bell: \ufffd", "A file of unknown size"])


for example in (minimal, streaming, three_formats, findings):
    before = failures
    example()
    print(f"{example.__name__}: {'as in the program' if failures == before else 'NOT as in the program'}")
sys.exit(failures != 0)
