"""feedsmith (npm) as a reader of RSS, Atom and JSON Feed: its answers in the words of expected.py."""
import email.utils
import json
import subprocess
import datetime

from expected import present
from said import moment


def read_all(paths, form, modules):
    """The feeds in all files, by one start of node."""
    here = __file__.rpartition("/")[0]
    output = subprocess.run(["node", f"{here}/feedsmith.mjs", modules, *paths], check=True, stdout=subprocess.PIPE).stdout
    read = {"rss": rss, "atom": atom, "json": json_feed}[form]
    feeds = []
    for line in output.decode().rstrip("\n").split("\n"):
        answer = json.loads(line)
        if answer["format"] != form:
            raise ValueError(f"feedsmith takes {form} for {answer['format']}")
        feeds.append(read(answer["feed"]))
    return feeds


def rfc822(text):
    return text and email.utils.parsedate_to_datetime(text).astimezone(datetime.timezone.utc)


def links(list_of_links):
    # The attributes of Atom threading are members of a member.
    return [present({"rel": "alternate", **{name: value for name, value in link.items() if name != "thr"},
                     **link.get("thr", {})}) for link in list_of_links or []]


def rss_people(of_feed, own):
    dublin = of_feed.get("dc", {}).get("creators", [])
    return [(each.get("name"), each.get("email")) for each in own] + [(name, None) for name in dublin]


def first(values):
    if values and len(values) > 1:
        raise ValueError(f"several where one was written: {values}")
    return values[0] if values else None


def rss(feed):
    image = feed.get("image")
    master = feed.get("webMaster")
    return present({
        "title": feed.get("title"),
        "home_page": feed.get("link"),
        "description": feed.get("description"),
        "language": feed.get("language"),
        "rights": feed.get("copyright"),
        "published": rfc822(feed.get("pubDate")),
        "updated": rfc822(feed.get("lastBuildDate")),
        "categories": [(each["name"], each.get("domain")) for each in feed.get("categories", [])],
        "generator": feed.get("generator"),
        "ttl": feed.get("ttl"),
        "image": (image["url"], image["title"], image["link"]) if image else None,
        "authors": rss_people(feed, [feed["managingEditor"]] if "managingEditor" in feed else []),
        "web_master": (master["name"], master["email"]) if master else None,
        "contributors": feed.get("dc", {}).get("contributors"),
        "links": links(feed.get("atom", {}).get("links")),
        "articles": [item(each) for each in feed.get("items", [])],
    })


def media(of_article):
    images, others = [], []
    for each in of_article.get("media", {}).get("contents", []):
        if each.get("medium") == "image":
            images.append((each["url"], each.get("width", 0), each.get("height", 0)))
        else:
            others.append((each["url"], each["type"], each.get("fileSize", 0)))
    return {"images": images, "media": others}


def item(each):
    dublin = each.get("dc", {})
    source = each.get("source")
    updated = each.get("atom", {}).get("updated")
    return present({
        "title": each.get("title"),
        "url": each.get("link"),
        "description": each.get("description"),
        "content": each.get("content", {}).get("encoded"),
        "id": each["guid"]["value"],
        "is_permalink": each["guid"]["isPermaLink"],
        "published": rfc822(each.get("pubDate")),
        "updated": updated and moment(updated),
        "authors": rss_people(each, each.get("authors", [])),
        "contributors": dublin.get("contributors"),
        "categories": [(category["name"], category.get("domain")) for category in each.get("categories", [])],
        "enclosures": [(file["url"], file["type"], file["length"]) for file in each.get("enclosures", [])],
        "comments": each.get("comments"),
        "language": first(dublin.get("languages")),
        "rights": first(dublin.get("rights")),
        "source": (source["title"], source["url"]) if source else None,
        "links": links(each.get("atom", {}).get("links")),
        **media(each),
    })


def text(construct):
    if not construct or "value" not in construct:
        return None
    kind = construct.get("type", "text")
    return "plain" if kind == "text" else kind, construct["value"]


def people(list_of_people):
    return [present({"name": each.get("name"), "url": each.get("uri"), "email": each.get("email")})
            for each in list_of_people or []]


def common(feed):
    generator = feed.get("generator")
    return {
        "id": feed.get("id"),
        "title": text(feed.get("title")),
        "description": text(feed.get("subtitle")),
        "updated": moment(feed["updated"]) if "updated" in feed else None,
        "links": links(feed.get("links")),
        "authors": people(feed.get("authors")),
        "contributors": people(feed.get("contributors")),
        "categories": [(each["term"], each.get("scheme"), each.get("label")) for each in feed.get("categories", [])],
        "generator": (generator["text"], generator.get("uri", ""), generator.get("version", "")) if generator else None,
        "icon": feed.get("icon"),
        "logo": feed.get("logo"),
        "rights": text(feed.get("rights")),
    }


def atom(feed):
    return present({**common(feed), "language": feed.get("xml", {}).get("lang"),
                    "articles": [entry(each) for each in feed.get("entries", [])]})


def entry(each):
    content = each.get("content", {})
    return present({
        "id": each.get("id"),
        "title": text(each.get("title")),
        "updated": moment(each["updated"]),
        "published": moment(each["published"]) if "published" in each else None,
        "summary": text(each.get("summary")),
        "content": text(content),
        "content_elsewhere": (content["type"], content["src"]) if "src" in content else None,
        "language": each.get("xml", {}).get("lang"),
        "links": links(each.get("links")),
        "authors": people(each.get("authors")),
        "contributors": people(each.get("contributors")),
        "categories": [(category["term"], category.get("scheme"), category.get("label"))
                       for category in each.get("categories", [])],
        "rights": text(each.get("rights")),
        "source": present(common(each["source"])) if "source" in each else None,
        **media(each),
    })


def json_feed(feed):
    for article in feed["items"]:
        for name in ("date_published", "date_modified"):
            if name in article:
                article[name] = moment(article[name])
    return feed
