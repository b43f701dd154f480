"""What an input of json2feed says, as plain data: the members of docs/json.md, with `_feedwright` laid over them.

Written from docs/json.md alone, in another language and without a look at the library's own reader, so that both are
judged: read(input) is what every reader of the output has to find again."""
import datetime
import json
import re

TEXTS = {"title", "description", "summary", "content", "rights"}  # of a feed, an article or a source
STANDARD_FEED = {
    "home_page_url": "home_page", "feed_url": "feed_url", "next_url": "next_page", "favicon": "favicon",
    "user_comment": "user_comment", "language": "language", "expired": "expired", "authors": "authors", "hubs": "hubs",
}
STANDARD_ITEM = {
    "url": "url", "external_url": "external_url", "banner_image": "banner_image", "language": "language",
    "date_published": "published", "date_modified": "updated", "authors": "authors", "attachments": "attachments",
}
ATTACHMENT = {"mime_type": "media_type", "size_in_bytes": "size", "duration_in_seconds": "duration"}


class Number(str):
    """A JSON number as it is written, so that not a digit of it is lost."""


def parse(text):
    """JSON; half a surrogate pair, which is no character, becomes U+FFFD."""
    return whole(json.loads(text, parse_int=Number, parse_float=Number))


def whole(value):
    if isinstance(value, Number):
        return value
    if isinstance(value, str):
        return re.sub("[\ud800-\udfff]", "\ufffd", value)
    if isinstance(value, list):
        return [whole(each) for each in value]
    if isinstance(value, dict):
        return {whole(name): whole(each) for name, each in value.items()}
    return value


def moment(text):
    """An RFC 3339 date as an instant; what is finer than a microsecond is cut off."""
    matched = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:)(\d\d)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)", text)
    if not matched:
        raise ValueError(f"not a date: {text}")
    start, seconds, fraction, zone = matched.groups()
    instant = datetime.datetime.fromisoformat(start + "00" + ("+00:00" if zone == "Z" else zone))
    instant += datetime.timedelta(seconds=int(seconds), microseconds=int(((fraction or "") + "000000")[:6]))
    return instant.astimezone(datetime.timezone.utc)


def text(value, kind="plain"):
    return {"value": value, "kind": kind}


def extensions(source):
    """Extension objects, by name."""
    return {name: value for name, value in source.items() if name.startswith("_") and name != "_feedwright"}


def overlay(target, patch, text_names=TEXTS):
    """Lays a `_feedwright` object over the members."""
    for name, value in patch.items():
        if name == "about":
            continue
        target[name] = laid_over(target.get(name), value, name in text_names)
        if target[name] in (None, [], {}):
            del target[name]


def laid_over(old, new, is_text=False):
    if is_text and isinstance(new, str):
        return text(new)
    if isinstance(new, dict):
        if is_text and old is None:
            old = text("")
        merged = dict(old or {})
        # Only a source has texts inside; it is known by members that nothing else has.
        overlay(merged, new, TEXTS if not is_text and ("feed_url" in new or "home_page" in new) else ())
        return merged
    if isinstance(new, list) and all(isinstance(each, (dict, str)) for each in new):
        if any(isinstance(each, str) for each in new) or (new and "uri" in new[0]):
            return new  # the list of extensions, or of days: as it is
        old = list(old or [])
        return [laid_over(old[i] if i < len(old) else None, each) for i, each in enumerate(new)] + old[len(new):]
    return new


def feed_of(document):
    feed = {"title": text(document["title"])}
    if "description" in document:
        feed["description"] = text(document["description"])
    if "icon" in document:
        feed["image"] = {"url": document["icon"]}
    for name, member in STANDARD_FEED.items():
        if name in document:
            feed[member] = document[name]
    feed["objects"] = extensions(document)
    overlay(feed, document.get("_feedwright", {}))
    return feed


def article_of(item):
    article = {}
    if "id" in item:
        article["id"] = str(item["id"])
    if "title" in item:
        article["title"] = text(item["title"])
    if "summary" in item:
        article["summary"] = text(item["summary"])
    if "content_html" in item:
        article["content"] = text(item["content_html"], "html")
        if "content_text" in item:
            article["content_text"] = item["content_text"]
    elif "content_text" in item:
        article["content"] = text(item["content_text"])
    if "image" in item:
        article["image"] = {"url": item["image"]}
    if "tags" in item:
        article["categories"] = [{"term": tag} for tag in item["tags"]]
    for name, member in STANDARD_ITEM.items():
        if name in item:
            article[member] = item[name]
    if "attachments" in article:
        article["attachments"] = [{ATTACHMENT.get(name, name): value for name, value in each.items()}
                                  for each in article["attachments"]]
    article["objects"] = extensions(item)
    overlay(article, item.get("_feedwright", {}))
    return article


def read(path):
    """The feed in a file, with its articles."""
    with open(path, encoding="utf-8") as file:
        if str(path).endswith(".ndjson"):
            lines = [parse(line) for line in file if line.strip()]
            document, items = lines[0], lines[1:]
        else:
            document = parse(file.read())
            items = document["items"]
    feed = feed_of(document)
    feed["articles"] = [article_of(item) for item in items]
    return feed
