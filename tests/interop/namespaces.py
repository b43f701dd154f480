#!/usr/bin/python3
"""namespaces.py READER JSON2FEED NODE_MODULES

Typed blocks, read by readers that are not ours. The golden of the namespaces becomes RSS and Atom; then whatever the input says
in `_itunes`, `_podcast` and the others, at the feed and at each item, has to be found again in what the reader makes of it.

feedsmith knows nearly all of these namespaces: each value has to be there as often as it was said, and nothing else. What it is
known not to read is a row of KNOWN; a row that nothing needs any more is a failure. podcastparser and feedparser know a part, by
names of their own: the tables below say where.

A reader that is not installed is a failure: a test that compares nothing must not be green."""
import collections
import email.utils
import json
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True  # no __pycache__ among the sources

HERE = pathlib.Path(__file__).resolve().parent
INPUT = HERE.parent / "golden/namespaces/input.json"
NAMESPACES = {"creative_commons": "creativeCommons"} | {
    name: name for name in ("dc", "dcterms", "fh", "geo", "georss", "itunes", "media", "opensearch", "podcast", "slash", "sy",
                            "thr", "wfw")}

# Form, place (the feed or the number of an item), namespace, and the values that feedsmith does not read there.
ALL = None
KNOWN = {
    ("rss atom", "feed", "fh"): ALL,  # flags
    ("rss atom", "feed", "opensearch"): "4230000 Rails",  # totalResults and title of a query
    ("rss", "feed", "podcast"): "1 activitypub https://social.example/@ada/1 @ada https://social.example/@ada",  # of a channel
    ("rss", 0, "podcast"): "https://golden.example/live Watch https://golden.example/give",  # of an item
    ("atom", "feed", "podcast"): ALL,  # Podcasting 2.0 in Atom
    ("atom", 0, "podcast"): ALL,
    ("rss atom", 1, "geo"): "-90 180",  # geo:Point
    ("rss atom", 1, "georss"): "1 2 3 4 5 6 1 2",  # georss:where with GML
    ("rss atom", 2, "dcterms"): "https://golden.example/series Rails https://golden.example/r",  # attributes
}


def canonical(value):
    """One value, however the reader says it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value).strip()
    if re.fullmatch(r"[-+]?\d+(\.\d+)?(e[-+]?\d+)?", text):
        return repr(float(text)) if float(text) != int(float(text)) else str(int(float(text)))
    date = email.utils.parsedate_to_datetime(text) if re.match(r"\w{3}, \d\d \w{3} \d{4} ", text) else None
    return date.strftime("%Y-%m-%dT%H:%M:%SZ") if date else text


def leaves(value):
    """Every value, with how often it is there. Lists in one string, of keywords and of numbers, count one by one."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, str) and (re.fullmatch(r"\w+(, \w+)+", value) or re.fullmatch(r"-?[\d.]+([ ,]-?[\d.]+)+", value)):
        value = re.split(r"[ ,]+", value)
    if isinstance(value, list):
        return sum((leaves(each) for each in value), collections.Counter())
    return collections.Counter() if value is None else collections.Counter([canonical(value)])


def said_by_itself(item):
    """What an item of a show says in namespaces without being told: of its picture and of its file."""
    file = item["attachments"][0]
    return {"itunes": leaves([round(file["duration_in_seconds"]), item["image"]]),
            "media": leaves([item["image"], "image", *file.values()])}


def feedsmith(form, path, source, modules):
    output = subprocess.run(["node", HERE / "feedsmith.mjs", modules, path], check=True, stdout=subprocess.PIPE).stdout
    feed = json.loads(output)["feed"]
    known = {key[1:]: value for key, value in KNOWN.items() if form in key[0].split()}
    places = [("feed", source, feed)]
    places += [(number, *pair) for number, pair in enumerate(zip(source["items"], feed.get("items") or feed["entries"], strict=True))]
    for place, given, read in places:
        for name, theirs in NAMESPACES.items():
            wanted = leaves(given.get("_" + name))
            if "attachments" in given:
                wanted += said_by_itself(given).get(name, collections.Counter())
            found = leaves(read.get(theirs))
            expected_gap = known.pop((place, name), "")
            gap = wanted - found
            yield f"{place} {name}: not found", gap, wanted if expected_gap is ALL else leaves(expected_gap.split())
            yield f"{place} {name}: found besides", found - wanted, collections.Counter()
    yield "rows of KNOWN that nothing needs", set(known), set()


def fields(read, table):
    for name, expected in table.items():
        yield name, read.get(name), expected


def podcastparser(form, path, source, _):
    if form != "rss":
        return  # it reads nothing else
    import podcastparser as reader
    show, episode = source["_itunes"], source["items"][0]
    with open(path, "rb") as file:
        feed = reader.parse(source["feed_url"], file)
    yield from fields(feed, {
        "itunes_author": show["author"], "itunes_owner": show["owner"], "explicit": show["explicit"], "type": show["type"],
        "itunes_categories": [[each["text"], *(inner["text"] for inner in each.get("subcategories", []))] for each in show["categories"]],
        "itunes_keywords": show["keywords"].split(", "), "new_url": show["new_feed_url"], "cover_url": show["image"],
    })
    read = {each["guid"]: each for each in feed["episodes"]}[episode["id"]]
    own = episode["_itunes"]
    yield from fields(read, {
        "total_time": 1800, "explicit": own["explicit"], "number": own["episode"], "season": own["season"],
        "type": own["episode_type"], "subtitle": own["subtitle"], "itunes_author": own["author"], "description": own["summary"],
        "episode_art_url": episode["image"],
    })


def feedparser(form, path, source, _):
    import feedparser as reader
    feed = reader.parse(str(path))
    show, (first, film, answer) = source["_itunes"], source["items"]
    search, schedule = source["_opensearch"], source["_sy"]
    yield from fields(feed.feed, {
        "itunes_type": show["type"], "itunes_block": 0, "image": {"href": show["image"]}, "publisher": "Golden",
        "opensearch_totalresults": str(search["total_results"]), "opensearch_startindex": str(search["start_index"]),
        "opensearch_itemsperpage": str(search["items_per_page"]), "sy_updateperiod": schedule["update_period"],
        "sy_updatefrequency": str(schedule["update_frequency"]), "sy_updatebase": schedule["update_base"], "fh_complete": "",
        "podcast_guid": source["_podcast"]["guid"], "podcast_medium": source["_podcast"]["medium"],
    })
    yield "opensearch_query", leaves(feed.feed["opensearch_query"]), leaves(search["queries"])
    categories = [each.term for each in feed.feed.tags]
    yield "categories", categories, ["Society & Culture", "Places & Travel", "Technology", "rails", "rivers"]
    own = first["_itunes"]
    yield from fields(feed.entries[0], {
        "itunes_duration": "1800", "itunes_episode": str(own["episode"]), "itunes_season": str(own["season"]),
        "itunes_episodetype": own["episode_type"], "itunes_title": own["title"], "itunes_block": 1, "author": own["author"],
        "subtitle": own["subtitle"], "image": {"href": first["image"]}, "podcast_chapters": {
            "url": first["_podcast"]["chapters"]["url"], "type": first["_podcast"]["chapters"]["media_type"]},
    })
    place, position, media = film["_georss"], film["_geo"], film["_media"]
    yield from fields(feed.entries[1], {
        "geo_lat": str(position["lat"]), "geo_long": str(position["long"]), "geo_alt": str(position["alt"]),
        "georss_elev": str(place["elev"]), "georss_floor": str(place["floor"]), "georss_radius": str(place["radius"]),
        "georss_featurename": place["feature_name"], "georss_featuretypetag": place["feature_type_tag"],
        "georss_relationshiptag": place["relationship_tag"],
    })
    yield "where", feed.entries[1]["where"]["coordinates"], ([(2.0, 1.0), (4.0, 3.0), (6.0, 5.0), (2.0, 1.0)],)
    contents = [{name: value for name, value in each.items() if not isinstance(value, (list, dict)) and name != "keywords"}
                for each in media["contents"] + media["groups"][0]["contents"]]
    yield "media_content", [leaves(each) for each in feed.entries[1]["media_content"]], [leaves(each) for each in contents]
    yield "media_thumbnail", [leaves(each) for each in feed.entries[1]["media_thumbnail"]], [leaves(media["thumbnails"])] * 3
    yield "media_rating", leaves(feed.entries[1]["media_rating"]), leaves(media["ratings"])
    slash, thread, comments = answer["_slash"], answer["_thr"], answer["_wfw"]
    yield from fields(feed.entries[2], {
        "slash_section": slash["section"], "slash_department": slash["department"], "slash_comments": str(slash["comments"]),
        "slash_hit_parade": slash["hit_parade"], "thr_total": str(thread["total"]), "wfw_comment": comments["comment"],
        "wfw_commentrss": comments["comment_rss"], "dcterms_abstract": "a", "dcterms_extent": "12",
    })
    yield "thr_in-reply-to", leaves(feed.entries[2]["thr_in-reply-to"]), leaves(thread["in_reply_to"])


def main():
    name, json2feed, modules = sys.argv[1:]
    reader = {"feedsmith": feedsmith, "podcastparser": podcastparser, "feedparser": feedparser}[name]
    source = json.loads(INPUT.read_text())
    compared, failures = 0, []
    with tempfile.TemporaryDirectory() as work:
        for form in ("rss", "atom"):
            path = pathlib.Path(work, f"feed.{form}")
            subprocess.run([json2feed, INPUT, f"--{form}", path], check=True, stderr=subprocess.DEVNULL)
            for what, found, wanted in reader(form, path, source, modules):
                compared += 1
                if found != wanted:
                    failures.append(f"{form}, {what}: {found!r}, not {wanted!r}")
    print(*failures, f"{name}: {compared} comparisons, {len(failures)} failures", sep="\n")
    sys.exit(1 if failures or compared < 15 else 0)


main()
