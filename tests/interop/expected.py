"""What a feed (as said.py reads it) has to say in each format, field by field, as a reader that shows everything would
find it: here what the formats share, in expected_rss.py and so on the formats themselves. Made from the comments of
include/feedwright/*.hpp, which promise where each member lands.

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


URL_MEMBERS = {"home_page", "feed_url", "next_page", "favicon", "url", "avatar", "href", "link", "docs", "uri", "base",
               "external_url", "comments", "content_url", "banner_image"}


def with_urls(value, name=""):
    """The model with its URLs as they are written in every format. An element's uri is the name of its namespace."""
    if isinstance(value, dict):
        return {key: with_urls(each, key) for key, each in value.items() if not key.startswith("_")} | {
            key: each for key, each in value.items() if key.startswith("_")}
    if isinstance(value, list):
        return [each if name == "extensions" else with_urls(each) for each in value]
    return url(value) if name in URL_MEMBERS else value


class Plain(html.parser.HTMLParser):
    """The text of HTML, in one line; images are what stands for them."""

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
        if tag == "img":
            self.text += dict(attributes).get("alt") or ""


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
                     "length": int(link["length"]) if "length" in link else None,
                     "count": int(link["count"]) if "count" in link else None, "updated": link.get("updated")}) for link in of_feed.get("links", [])]


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
