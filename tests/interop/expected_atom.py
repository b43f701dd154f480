"""What Atom has to say of a feed."""
from expected import (
    Beginning, clean, construct, description_of, feed_links, feed_uri, files, identity, links, media, name_of,
    newest, page_of, pictures, plain, present, url)
from said import moment


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
