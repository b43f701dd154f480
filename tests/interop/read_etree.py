"""Python's xml.etree (expat) as a reader of RSS and Atom: no feed reader, but exact to the last blank, and it knows
every element. Its answers in the words of expected.py; nothing may be different, but that markup comes in canonical
form."""
import datetime
import email.utils
import re
import xml.etree.ElementTree

from expected import present
from said import moment

SPACES = {
    "atom": "http://www.w3.org/2005/Atom", "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/", "media": "http://search.yahoo.com/mrss/",
}
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
XHTML = "http://www.w3.org/1999/xhtml"
THREAD = "{http://purl.org/syndication/thread/1.0}"


def read(path, form):
    root = xml.etree.ElementTree.parse(path).getroot()
    return rss(root.find("channel")) if form == "rss" else atom(root)


def one(element, name):
    """The text of a child that may stand once."""
    found = element.findall(name, SPACES)
    if len(found) > 1:
        raise ValueError(f"{name} stands {len(found)} times in {element.tag}")
    return (found[0].text or "") if found else None


def all_of(element, name):
    return [each.text for each in element.findall(name, SPACES)]


def rfc822(text):
    return text and email.utils.parsedate_to_datetime(text).astimezone(datetime.timezone.utc)


def rfc3339(text):
    return text and moment(text)


def address(text):
    """ada@example.org (Ada Lovelace): a comment of RFC 822, its escapes undone; a name with a comma is quoted in it."""
    if text is None:
        return None
    mail, comment = re.fullmatch(r"(\S+) \((.*)\)", text).groups()
    name = re.sub(r"\\(.)", r"\1", comment)
    return (name[1:-1] if "," in name else name), mail


def links(element, name="atom:link"):
    def number(text):
        return int(text) if text else None

    return [present({**{name: value for name, value in link.attrib.items() if not name.startswith(THREAD)},
                     "rel": link.get("rel", "alternate"), "length": number(link.get("length")),
                     "count": number(link.get(THREAD + "count")), "updated": link.get(THREAD + "updated")})
            for link in element.findall(name, SPACES)]


def rss_people(element, name):
    own = one(element, name)
    return ([address(own)] if own else []) + [(creator, None) for creator in all_of(element, "dc:creator")]


def categories(element):
    return [(each.text, each.get("domain")) for each in element.findall("category")]


def rss(channel):
    image = channel.find("image")
    ttl = one(channel, "ttl")
    return present({
        "title": one(channel, "title"),
        "home_page": one(channel, "link"),
        "description": one(channel, "description"),
        "language": one(channel, "language"),
        "rights": one(channel, "copyright"),
        "published": rfc822(one(channel, "pubDate")),
        "updated": rfc822(one(channel, "lastBuildDate")),
        "categories": categories(channel),
        "generator": one(channel, "generator"),
        "ttl": ttl and int(ttl),
        "image": tuple(one(image, name) for name in ("url", "title", "link")) if image is not None else None,
        "authors": rss_people(channel, "managingEditor"),
        "web_master": address(one(channel, "webMaster")),
        "contributors": all_of(channel, "dc:contributor"),
        "links": links(channel),
        "articles": [item(each) for each in channel.findall("item")],
    })


def media(element):
    images, others = [], []
    for each in element.findall("media:content", SPACES):
        if each.get("medium") == "image":
            images.append((each.get("url"), int(each.get("width", 0)), int(each.get("height", 0))))
        else:
            others.append((each.get("url"), each.get("type"), int(each.get("fileSize", 0))))
    return {"images": images, "media": others}


def item(element):
    source = element.find("source")
    return present({
        "title": one(element, "title"),
        "url": one(element, "link"),
        "description": one(element, "description"),
        "content": one(element, "content:encoded"),
        "id": one(element, "guid"),
        "is_permalink": element.find("guid").get("isPermaLink") == "true",
        "published": rfc822(one(element, "pubDate")),
        "updated": rfc3339(one(element, "atom:updated")),
        "authors": rss_people(element, "author"),
        "contributors": all_of(element, "dc:contributor"),
        "categories": categories(element),
        "enclosures": [(each.get("url"), each.get("type"), int(each.get("length"))) for each in element.findall("enclosure")],
        "comments": one(element, "comments"),
        "language": one(element, "dc:language"),
        "rights": one(element, "dc:rights"),
        "source": (source.text, source.get("url")) if source is not None else None,
        "links": links(element),
        **media(element),
    })


def canonical(markup):
    return xml.etree.ElementTree.canonicalize(markup, rewrite_prefixes=True)


def written(element):
    return canonical(xml.etree.ElementTree.tostring(element, encoding="unicode"))


def text(element, name):
    construct = element.find(name, SPACES)
    if construct is None or construct.get("src"):
        return None
    kind = construct.get("type", "text")
    if kind == "xhtml":
        return kind, written(construct.find(f"{{{XHTML}}}div"))
    if len(construct):
        return kind, written(construct[0])
    return "plain" if kind == "text" else kind, construct.text


def people(element, name):
    return [present({"name": one(each, "atom:name"), "url": one(each, "atom:uri"), "email": one(each, "atom:email")})
            for each in element.findall(name, SPACES)]


def common(feed):
    generator = feed.find("atom:generator", SPACES)
    return {
        "id": one(feed, "atom:id"),
        "title": text(feed, "atom:title"),
        "description": text(feed, "atom:subtitle"),
        "updated": rfc3339(one(feed, "atom:updated")),
        "links": links(feed),
        "authors": people(feed, "atom:author"),
        "contributors": people(feed, "atom:contributor"),
        "categories": [(each.get("term"), each.get("scheme"), each.get("label"))
                       for each in feed.findall("atom:category", SPACES)],
        "generator": (generator.text, generator.get("uri", ""), generator.get("version", ""))
        if generator is not None else None,
        "icon": one(feed, "atom:icon"),
        "logo": one(feed, "atom:logo"),
        "rights": text(feed, "atom:rights"),
    }


def atom(feed):
    return present({**common(feed), "language": feed.get(LANGUAGE),
                    "articles": [entry(each) for each in feed.findall("atom:entry", SPACES)]})


def entry(element):
    content = element.find("atom:content", SPACES)
    source = element.find("atom:source", SPACES)
    shown = common(element)
    return present({
        **{name: shown[name] for name in ("id", "title", "updated", "links", "authors", "contributors", "categories", "rights")},
        "published": rfc3339(one(element, "atom:published")),
        "summary": text(element, "atom:summary"),
        "content": text(element, "atom:content"),
        "content_elsewhere": (content.get("type"), content.get("src")) if content is not None and content.get("src") else None,
        "language": element.get(LANGUAGE),
        "source": present(common(source)) if source is not None else None,
        **media(element),
    })
