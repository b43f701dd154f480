"""The members of JSON Feed 1.1 itself; `_feedwright` is compared as a model."""
from expected import identity, name_of, page_of, plain, present
from said import moment


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
