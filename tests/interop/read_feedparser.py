"""feedparser (Python) as a reader of RSS and Atom: its answers in the words of expected.py."""
import calendar
import datetime
import email.utils
import re
import warnings

import feedparser

from expected import present

KINDS = {"text/plain": "plain", "text/html": "html", "application/xhtml+xml": "xhtml"}


def read(path, form):
    warnings.simplefilter("error")  # feedparser warns where it answers with another field than the one asked for
    with open(path, "rb") as file:
        parsed = feedparser.parse(file.read(), sanitize_html=False, resolve_relative_uris=False)
    if parsed.bozo:
        raise ValueError(f"{path}: {parsed.bozo_exception}")
    feed = dict(parsed.feed)
    entries = [dict(entry) for entry in parsed.entries]
    return rss(feed, entries) if form == "rss" else atom(feed, entries)


def instant(time):
    return time and datetime.datetime.fromtimestamp(calendar.timegm(time), datetime.timezone.utc)


def links(of_feed):
    return [present({**{name: link.get(name) for name in ("href", "rel", "type", "hreflang", "title")},
                     "length": int(link["length"]) if "length" in link else None,
                     "count": int(link["thr:count"]) if "thr:count" in link else None,
                     "updated": link.get("thr:updated")}) for link in of_feed.get("links", [])]


def address(text):
    """One RSS address. feedparser's own pattern cuts it, so Python's parser of RFC 822 takes it apart."""
    if re.fullmatch(r"\S+@\S+ \(.*\)", text or ""):
        return email.utils.parseaddr(text)
    return text, None


def rss_people(of_feed):
    authors = of_feed.get("authors", [])
    return [address(of_feed["author"])] if len(authors) == 1 else [(author.get("name"), None) for author in authors]


def rss(feed, entries):
    image = feed.get("image")
    return present({
        "title": feed.get("title"),
        "home_page": feed["links"][0]["href"],
        "description": feed.get("subtitle"),
        "language": feed.get("language"),
        "rights": feed.get("rights"),
        "published": instant(feed.get("published_parsed")),
        "updated": instant(feed.get("updated_parsed")),
        "categories": [(tag["term"], tag["scheme"]) for tag in feed.get("tags", [])],
        "generator": feed.get("generator"),
        "ttl": int(feed["ttl"]) if "ttl" in feed else None,
        "image": (image["href"], image["title"], image["link"]) if image else None,
        "authors": rss_people(feed),
        "web_master": address(feed["publisher"]) if "publisher" in feed else None,
        "contributors": [person["name"] for person in feed.get("contributors", [])],
        "links": links(feed)[1:],
        "articles": [item(entry) for entry in entries],
    })


def summary(entry):
    """The detail of a summary of its own. Where there is none, feedparser lets the content stand for it; and the detail
    may be that of a media:description."""
    detail = entry.get("summary_detail")
    content = entry["content"][0]["value"] if "content" in entry else None
    return detail if detail and (detail["value"] == entry["summary"] or entry["summary"] != content) else None


def media(entry):
    images, others = [], []
    for each in entry.get("media_content", []):
        if each.get("medium") == "image":
            images.append((each["url"], int(each.get("width", 0)), int(each.get("height", 0))))
        else:
            others.append((each["url"], each["type"], int(each.get("filesize", 0))))
    return {"images": images, "media": others}


def item(entry):
    own_link = next((link for link in entry.get("links", []) if link["rel"] == "alternate" and "title" not in link), None)
    found = [link for link in links(entry) if link["rel"] != "enclosure"]
    if own_link is not None and found and found[0]["href"] == own_link["href"]:
        found = found[1:]
    source = entry.get("source")
    return present({
        "title": entry.get("title"),
        "url": own_link and own_link["href"],
        "description": entry.get("summary") if summary(entry) or "content" not in entry else None,
        "content": entry["content"][0]["value"] if "content" in entry else None,
        "id": entry.get("id"),
        "published": instant(entry.get("published_parsed")),
        "updated": instant(entry.get("updated_parsed")),
        "authors": rss_people(entry),
        "contributors": [person["name"] for person in entry.get("contributors", [])],
        "categories": [(tag["term"], tag["scheme"]) for tag in entry.get("tags", [])],
        "enclosures": [(link["href"], link["type"], int(link["length"])) for link in entry.get("links", [])
                       if link["rel"] == "enclosure"],
        "comments": entry.get("comments"),
        "language": entry.get("language"),
        "rights": entry.get("rights"),
        "source": (source["title"], source["href"]) if source else None,
        "links": found,
        **media(entry),
    })


def text(detail, value):
    """A text construct. media:title and media:description overwrite the detail: then its kind is not known."""
    if value is None:
        return None
    return (KINDS.get(detail["type"], detail["type"]) if detail["value"] == value else None), value


def people(of_feed, name):
    return [present({"name": person.get("name"), "url": person.get("href"), "email": person.get("email")})
            for person in of_feed.get(name, [])]


def common(of_feed):
    """What a feed and a source have in common."""
    generator = of_feed.get("generator_detail")
    return {
        "id": of_feed.get("id"),
        "title": text(of_feed.get("title_detail"), of_feed.get("title")),
        "description": text(of_feed.get("subtitle_detail"), of_feed.get("subtitle")),
        "updated": instant(of_feed.get("updated_parsed")),
        "links": links(of_feed),
        "authors": people(of_feed, "authors"),
        "contributors": people(of_feed, "contributors"),
        "categories": [(tag["term"], tag["scheme"], tag["label"]) for tag in of_feed.get("tags", [])],
        "generator": (generator["name"], generator.get("href", ""), generator.get("version", "")) if generator else None,
        "icon": of_feed.get("icon"),
        "logo": of_feed.get("logo"),
        "rights": text(of_feed.get("rights_detail"), of_feed.get("rights")),
    }


def atom(feed, entries):
    return present({**common(feed), "language": feed.get("language"), "articles": [entry_of(entry) for entry in entries]})


def entry_of(entry):
    content = entry["content"][0] if "content" in entry else None
    elsewhere = (content["type"], content["src"]) if content and "src" in content else None
    source = entry.get("source")
    return present({
        "id": entry.get("id"),
        "title": text(entry.get("title_detail"), entry.get("title")),
        "updated": instant(entry.get("updated_parsed")),
        "published": instant(entry.get("published_parsed")),
        "summary": text(summary(entry), entry.get("summary")) if summary(entry) else None,
        "content": (KINDS.get(content["type"], content["type"]), content["value"]) if content and not elsewhere else None,
        "content_elsewhere": elsewhere,
        "links": links(entry),
        "authors": people(entry, "authors"),
        "contributors": people(entry, "contributors"),
        "categories": [(tag["term"], tag["scheme"], tag["label"]) for tag in entry.get("tags", [])],
        "rights": text(entry.get("rights_detail"), entry.get("rights")),
        "source": present(common(source)) if source else None,
        **media(entry),
    })
