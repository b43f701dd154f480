"""What RSS has to say of a feed."""
from expected import (
    as_html, clean, description_of, feed_links, files, identity, links, media, name_of, newest, page_of, pictures,
    plain, present, seconds, url)
from said import moment


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
    # A name that would need escapes behind the address stands in dc:creator instead.
    rss_author = len(authors) == 1 and "email" in authors[0] and not set(name_of(authors[0])) & set('(),"\\')
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
