"""What RSS and Atom have to say of a feed (as said.py reads it), field by field, as a reader that shows everything would
find it. Made from the comments of include/feedwright/*.hpp, which promise where each member lands.

Texts are ("plain" | "html" | "xhtml", value); dates are instants; a Beginning is a title made from a text."""
import html
import html.parser
import re
import urllib.parse
import uuid
import xml.etree.ElementTree

from said import moment, text

URI = ";/?:@&=+$.-_!~*'()%,#"
XML_FORBIDS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Beginning(str):
    """A title that is the beginning of this text."""


def clean(value):
    """What XML forbids is replaced."""
    return XML_FORBIDS.sub("\ufffd", value)


def url(value):
    """Percent-encoded where it has to be."""
    value = re.sub("%(?![0-9A-Fa-f]{2})", "%25", value.strip())
    head, mark, tail = value.partition("#")
    return urllib.parse.quote(head + mark + tail.replace("#", "%23"), safe=URI)


class Plain(html.parser.HTMLParser):
    """The text of HTML, in one line."""

    def __init__(self, markup):
        super().__init__()
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_data(self, data):
        self.text += data

    def handle_starttag(self, tag, attributes):
        if tag in ("p", "h1", "h2", "h3", "ul", "li", "br", "div", "figure", "blockquote"):
            self.text += " "


def plain(construct):
    if not construct:
        return ""
    if construct["kind"] == "plain":
        return clean(construct["value"])
    return clean(" ".join(Plain(construct["value"]).text.split()))


def as_html(construct):
    """What stands where only HTML can stand."""
    if not construct:
        return ""
    if construct["kind"] != "plain":
        return clean(construct["value"])
    return html.escape(clean(construct["value"]), quote=False).replace("\n", "<br>\n")


def construct(construct):
    """An Atom text construct; XHTML that is not well-formed is HTML."""
    if not construct or not construct.get("value"):
        return None
    kind, value = construct["kind"], clean(construct["value"])
    if kind == "xhtml":
        try:
            xml.etree.ElementTree.fromstring(f"<div>{value}</div>")
        except xml.etree.ElementTree.ParseError:
            kind = "html"
    return kind, value


def name_of(person):
    return clean(person.get("name") or person.get("email", "").split("@")[0] or person.get("url", ""))


def is_uri(value):
    return re.match(r"(?:(?:https?|ftp)://[^/?#]|(?!https?:|ftp:)[A-Za-z][A-Za-z0-9+.-]*:(?!//$).)", value) is not None


def feed_uri(feed):
    for candidate in (feed.get("id"), feed.get("feed_url"), feed.get("home_page")):
        if candidate and is_uri(candidate):
            return url(candidate)
    raise ValueError("the tests have no feed without an address")


def urn(feed, name):
    space = uuid.uuid5(uuid.NAMESPACE_URL, feed_uri(feed))
    return "urn:uuid:" + str(uuid.uuid5(space, name))


def identity(feed, article):
    """(the id as it is given or derived, the id as a URI, the guid)"""
    given = article.get("id") or article.get("url")
    if not given:
        if "published" in article:
            name = "published " + moment(article["published"]).strftime("%Y-%m-%dT%H:%M:%SZ")
        else:
            name = "title " + article["title"]["value"]
        given = urn(feed, name)
    uri = url(given) if is_uri(given) else urn(feed, given)
    unfit = re.fullmatch("[0-9]{1,8}", given) or XML_FORBIDS.search(given)
    return given, uri, uri if is_uri(given) or unfit else given


def page_of(article):
    return article.get("url") or article.get("external_url") or article.get("content_url") or ""


def newest(feed):
    if "updated" in feed:
        return moment(feed["updated"])
    dates = [moment(article.get("updated") or article["published"]) for article in feed["articles"]]
    return max(dates)


def description_of(feed):
    if "description" in feed:
        return feed["description"]
    authors = feed.get("authors", [])
    return text(authors[0]["biography"]) if len(authors) == 1 and "biography" in authors[0] else None


def seconds(instant):
    """RSS's dates have no fraction."""
    return instant and instant.replace(microsecond=0)


def present(fields):
    return {name: value for name, value in fields.items() if value not in (None, "", [], ())}


def links(of_feed):
    return [present({"href": url(link["href"]), "rel": link.get("rel", "alternate"), "type": link.get("type"),
                     "hreflang": link.get("hreflang"), "title": clean(link.get("title", "")),
                     "length": int(link["length"]) if "length" in link else None}) for link in of_feed.get("links", [])]


def feed_links(feed):
    fixed = [("self", feed.get("feed_url")), ("next", feed.get("next_page"))]
    fixed += [("hub", hub["url"]) for hub in feed.get("hubs", []) if hub.get("type", "WebSub") == "WebSub"]
    return [{"href": url(href), "rel": rel} for rel, href in fixed if href] + links(feed)


def files(article):
    return [(url(each["url"]), each["media_type"], int(each.get("size", 0))) for each in article.get("attachments", [])]


def media(article, needed):
    """The attachments that are written as media:content."""
    return [file for index, (file, each) in enumerate(zip(files(article), article.get("attachments", [])))
            if needed(index, each)]


def pictures(article):
    image = article.get("image", {})
    return [(url(image["url"]), int(image.get("width", 0)), int(image.get("height", 0)))] if "url" in image else []


def rss(feed):
    special = feed.get("rss", {})
    editor = special.get("managing_editor")
    generator = feed.get("generator", {})
    image = feed.get("image", {})
    title = plain(feed["title"])
    return present({
        "title": title,
        "home_page": url(feed["home_page"]),
        "description": plain(description_of(feed)) or title,
        "language": feed.get("language"),
        "rights": plain(feed.get("rights")),
        "published": seconds(moment(feed["published"])) if "published" in feed else None,
        "updated": seconds(newest(feed)),
        "categories": [(clean(each["term"]), each.get("scheme")) for each in feed.get("categories", [])],
        "generator": clean(" ".join(filter(None, (generator.get("name"), generator.get("version"))))),
        "ttl": int(special["ttl"]) if "ttl" in special else None,
        "image": (url(image["url"]), clean(image.get("title", title)), url(image.get("link", feed["home_page"])))
        if "url" in image else None,
        "authors": [(name_of(editor), editor["email"])] if editor
        else [(name_of(person), None) for person in feed.get("authors", [])],
        "web_master": (name_of(special["web_master"]), special["web_master"]["email"]) if "web_master" in special else None,
        "contributors": [name_of(person) for person in feed.get("contributors", [])],
        "links": feed_links(feed),
        "articles": [rss_item(feed, article) for article in feed["articles"]],
    })


def rss_item(feed, article):
    content = None if "content_type" in article else article.get("content")
    summary = article.get("summary")
    title = plain(article.get("title"))
    authors = article.get("authors", [])
    source = article.get("source", {})
    guid = identity(feed, article)[2]
    rss_author = len(authors) == 1 and "email" in authors[0]
    shown = article.get("published") or article.get("updated")
    return present({
        "title": title or (None if summary or content else url(page_of(article))),
        "url": url(article.get("url") or article.get("external_url", "")),
        "description": as_html(summary or content),
        "content": as_html(content) if summary else None,
        "id": clean(guid),
        "is_permalink": guid == url(article.get("url", "")),
        "published": seconds(moment(shown)) if shown else None,
        "updated": moment(article["updated"]) if "updated" in article and "published" in article else None,
        "authors": [(name_of(person), person["email"] if rss_author else None) for person in authors],
        "contributors": [name_of(person) for person in article.get("contributors", [])],
        "categories": [(clean(each["term"]), each.get("scheme")) for each in article.get("categories", [])],
        "enclosures": files(article)[:1],
        "media": media(article, lambda index, each: index > 0 or "title" in each or "duration" in each),
        "images": pictures(article),
        "comments": url(article.get("comments", "")),
        "language": article.get("language"),
        "rights": plain(article.get("rights")),
        "source": (plain(source["title"]), url(source["feed_url"])) if "feed_url" in source else None,
        "links": ([{"href": url(article["external_url"]), "rel": "related"}]
                  if "external_url" in article and "url" in article else []) + links(article),
    })


def person(someone):
    return present({"name": name_of(someone), "url": url(someone.get("url", "")), "email": someone.get("email")})


def people(of_feed, name):
    return [person(someone) for someone in of_feed.get(name, [])]


def categories(of_feed):
    return [(clean(each["term"]), each.get("scheme"), clean(each.get("label", "")) or None)
            for each in of_feed.get("categories", [])]


def generator(of_feed):
    made_by = of_feed.get("generator", {})
    return (clean(made_by["name"]), url(made_by.get("uri", "")), clean(made_by.get("version", ""))) if made_by else None


def alternate(href):
    return [{"href": url(href), "rel": "alternate"}] if href else []


def atom(feed):
    return present({
        "id": feed_uri(feed),
        "title": construct(feed["title"]),
        "description": construct(description_of(feed)),
        "updated": newest(feed),
        "language": feed.get("language"),
        "links": alternate(feed.get("home_page")) + feed_links(feed),
        "authors": people(feed, "authors") or [{"name": plain(feed["title"])}],
        "contributors": people(feed, "contributors"),
        "categories": categories(feed),
        "generator": generator(feed),
        "icon": url(feed.get("favicon", "")),
        "logo": url(feed.get("image", {}).get("url", "")),
        "rights": construct(feed.get("rights")),
        "articles": [atom_entry(feed, article) for article in feed["articles"]],
    })


def atom_title(article):
    title = article.get("title")
    if title:
        return construct(title)
    readable = [article.get("summary"), None if "content_type" in article else article.get("content")]
    for beginning in filter(None, map(plain, filter(None, readable))):
        return "plain", Beginning(" ".join(beginning.split()))
    return "plain", url(page_of(article))


def atom_entry(feed, article):
    title = atom_title(article)
    summary = construct(article.get("summary"))
    content = construct(article.get("content"))
    kind = article.get("content_type")
    if kind and content:
        content = (kind, content[1])
    elsewhere = (kind, url(article["content_url"])) if "content_url" in article else None
    has_page = "url" in article or any(link.get("rel", "alternate") == "alternate" for link in article.get("links", []))
    binary = kind and not kind.startswith("text/") and not kind.endswith(("+xml", "/xml"))
    if not content and not elsewhere and not has_page:
        content, summary = summary or title, None
    elif (not content and not elsewhere) or (binary and not summary):
        summary = summary or title
    all_links = alternate(article.get("url"))
    if "external_url" in article:
        all_links.append({"href": url(article["external_url"]), "rel": "related"})
    if "comments" in article:
        all_links.append({"href": url(article["comments"]), "rel": "replies", "type": "text/html"})
    for (href, media_type, size), each in zip(files(article), article.get("attachments", [])):
        all_links.append(present({"href": href, "rel": "enclosure", "type": media_type,
                                  "title": clean(each.get("title", "")), "length": size if "size" in each else None}))
    source = article.get("source")
    return present({
        "id": identity(feed, article)[1],
        "title": title,
        "updated": moment(article.get("updated") or article["published"]),
        "published": moment(article["published"]) if "published" in article else None,
        "summary": summary,
        "content": content,
        "content_elsewhere": elsewhere,
        "language": article.get("language"),
        "links": all_links + links(article),
        "authors": people(article, "authors"),
        "contributors": people(article, "contributors"),
        "categories": categories(article),
        "rights": construct(article.get("rights")),
        "images": pictures(article),
        "media": media(article, lambda index, each: "duration" in each),
        "source": source and present({
            "id": url(source.get("id", "")),
            "title": construct(source.get("title")),
            "description": construct(source.get("description")),
            "updated": moment(source["updated"]) if "updated" in source else None,
            "links": alternate(source.get("home_page"))
            + ([{"href": url(source["feed_url"]), "rel": "self"}] if "feed_url" in source else []) + links(source),
            "authors": people(source, "authors"),
            "contributors": people(source, "contributors"),
            "categories": categories(source),
            "generator": generator(source),
            "icon": url(source.get("favicon", "")),
            "logo": url(source.get("image", {}).get("url", "")),
            "rights": construct(source.get("rights")),
        }),
    })


def json_feed(feed):
    """The members of JSON Feed 1.1 itself."""
    return present({
        "title": raw_plain(feed["title"]),
        "home_page_url": feed.get("home_page"),
        "feed_url": feed.get("feed_url"),
        "description": raw_plain(feed.get("description")),
        "user_comment": feed.get("user_comment"),
        "next_url": feed.get("next_page"),
        "icon": feed.get("image", {}).get("url"),
        "favicon": feed.get("favicon"),
        "authors": json_authors(feed),
        "language": feed.get("language"),
        "expired": feed.get("expired"),
        "hubs": [{"type": hub.get("type", "WebSub"), "url": hub["url"]} for hub in feed.get("hubs", [])],
        "items": [json_item(feed, article) for article in feed["articles"]],
    })


def raw_plain(construct):
    """JSON forbids no character."""
    if not construct:
        return ""
    return construct["value"] if construct["kind"] == "plain" else plain(construct)


def json_authors(of_feed):
    authors = []
    for each in of_feed.get("authors", []):
        shown = present({name: each.get(name) for name in ("name", "url", "avatar")})
        authors.append(shown or {"name": name_of(each)})
    return authors


def json_item(feed, article):
    content = None if "content_type" in article else article.get("content")
    is_html = bool(content) and content["kind"] != "plain"
    instead = raw_plain(article.get("summary")) or raw_plain(article.get("title")) or page_of(article)
    return present({
        "id": identity(feed, article)[0],
        "url": article.get("url"),
        "external_url": article.get("external_url"),
        "title": raw_plain(article.get("title")),
        "content_html": content["value"] if is_html else None,
        "content_text": article.get("content_text") if is_html else (content["value"] if content else instead),
        "summary": raw_plain(article.get("summary")),
        "image": article.get("image", {}).get("url"),
        "banner_image": article.get("banner_image"),
        "date_published": moment(article["published"]) if "published" in article else None,
        "date_modified": moment(article["updated"]) if "updated" in article else None,
        "authors": json_authors(article),
        "tags": [each["term"] for each in article.get("categories", [])],
        "language": article.get("language"),
        "attachments": [present({"url": each["url"], "mime_type": each["media_type"], "title": each.get("title"),
                                 "size_in_bytes": int(each["size"]) if "size" in each else None,
                                 "duration_in_seconds": float(each["duration"]) if "duration" in each else None})
                        for each in article.get("attachments", [])],
    })
