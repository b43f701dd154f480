"""Where the readers are known not to show what stands in the feed, as data: each with its reason. A difference that no
feed shows any more is a failure too, so the list cannot rot."""
import dataclasses
import html
import re
from typing import Callable

from read_etree import XHTML, canonical


@dataclasses.dataclass
class Difference:
    reader: str
    forms: str                        # "rss atom json"
    fields: str                       # paths in expected.py's words, without numbers: "articles/title title"
    why: str
    known: Callable                   # from what is expected to what the reader makes of it; None: it shows nothing
    adds: bool = False                # the reader shows something where nothing was said
    used: bool = False

    def applies(self, reader, form, path):
        return reader == self.reader and form in self.forms.split() and path in self.fields.split()


def in_text(change):
    """The same change, of a text construct too."""
    return lambda value: (value[0], type(value[1])(change(value[1]))) if isinstance(value, tuple) else change(value)


def each(change):
    return lambda values: [change(value) for value in values]


def encoded_once_less(text):
    """cafÃ© is taken for a mistake and mended."""
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return text


def comment(name):
    """A name as it stands in the comment behind an RSS address: with RFC 822's escapes."""
    if "," in name:
        return '"' + re.sub(r'([()\\"])', r"\\\1", name) + '"'
    return re.sub(r"([()\\])", r"\\\1", name)


def of_name(change):
    return lambda person: (change(person[0]), person[1])


def guessed_type(link):
    return {**link, "type": link.get("type") or ("application/atom+xml" if link["rel"] == "self" else "text/html")}


def addresses_of_others(people):
    """A person without an address gets the first other's, cut behind four letters of its last label."""
    borrowed = next((each["email"] for each in people if "email" in each), "")
    return [each if "email" in each else {**each, "email": re.sub(r"(\.\w{4})\w*$", r"\1", borrowed)} for each in people]


TEXTS = "title description rights articles/title articles/summary articles/description articles/content articles/rights"

DIFFERENCES = [
    # etree
    Difference("etree", "atom", "rights articles/summary articles/content", "markup is compared in its canonical form",
               lambda value: (value[0], canonical(f'<div xmlns="{XHTML}">{value[1]}</div>')) if value[0] == "xhtml"
               else (value[0], canonical(value[1])) if value[0].endswith("+xml") else value),
    # feedparser
    Difference("feedparser", "rss atom", "links articles/links articles/source/links",
               "feedparser gives every link a media type", each(guessed_type)),
    Difference("feedparser", "rss", "articles/is_permalink",
               "feedparser shows isPermaLink only where an item has no link", lambda value: None),
    Difference("feedparser", "atom", "updated articles/updated articles/published", "feedparser's times have no fraction",
               lambda value: value.replace(microsecond=0)),
    Difference("feedparser", "rss", "articles/updated", "feedparser's times have no fraction",
               lambda value: value.replace(microsecond=0)),
    Difference("feedparser", "rss atom", TEXTS, "feedparser takes white space off both ends", in_text(str.strip)),
    Difference("feedparser", "rss atom", "articles/title articles/content",
               "feedparser mends what looks like UTF-8 encoded twice", in_text(encoded_once_less)),
    Difference("feedparser", "rss atom", "articles/categories", "feedparser mends what looks like UTF-8 encoded twice",
               each(lambda category: (encoded_once_less(category[0]), *category[1:]))),
    Difference("feedparser", "rss", "web_master articles/authors",
               "a name with a comma stands in quotes inside the comment, and readers show them",
               lambda value: (f'"{value[0]}"', value[1]) if isinstance(value, tuple)
               else [(f'"{name}"' if "," in name else name, address) for name, address in value]),
    Difference("feedparser", "atom", "articles/content", "feedparser writes XHTML anew",
               lambda value: (value[0], value[1].replace("<br/>", "<br></br>").replace("&#233;", "é"))),
    Difference("feedparser", "atom", "articles/content", "feedparser takes the elements out of content of an XML type",
               lambda value: (value[0], "") if value[0] == "image/svg+xml" else value),
    Difference("feedparser", "atom", "articles/language", "feedparser shows no language of an entry", lambda value: None),
    Difference("feedparser", "atom", "authors articles/authors", "feedparser lends people the addresses of others",
               addresses_of_others),
    Difference("feedparser", "atom", "authors", "feedparser takes the e-mail address of itunes:owner for the author's",
               lambda people: [{**people[0], "email": "ada@golden.example"}]),
    Difference("feedparser", "rss", "categories", "feedparser takes itunes:category for a category",
               lambda nothing: [("Society & Culture", "http://www.itunes.com/"), ("Places & Travel", "http://www.itunes.com/")],
               adds=True),
    Difference("feedparser", "atom", "categories", "feedparser takes itunes:category for a category",
               lambda nothing: [("Society & Culture", "http://www.itunes.com/", None),
                                ("Places & Travel", "http://www.itunes.com/", None)], adds=True),
    # feedsmith
    Difference("feedsmith", "rss atom json", TEXTS + " items/content_text items/title",
               "feedsmith takes white space off both ends", in_text(str.strip)),
    Difference("feedsmith", "atom json", "articles/content items/content_text",
               "feedsmith shows no text that is nothing but white space",
               lambda value: None if not (value[1] if isinstance(value, tuple) else value).strip() else value),
    Difference("feedsmith", "rss", "web_master articles/authors", "feedsmith does not undo the escapes of RFC 822",
               lambda value: of_name(comment)(value) if isinstance(value, tuple) else each(of_name(comment))(value)),
    Difference("feedsmith", "json", "authors", "feedsmith takes white space off both ends",
               each(lambda person: {**person, "name": person["name"].strip()})),
    # sfeed
    Difference("sfeed", "atom", "articles/title", "sfeed takes titles of type html for plain text",
               lambda value: type(value)(html.escape(value, quote=False))),
    Difference("sfeed", "rss atom", "articles/title", "sfeed writes white space as blanks, and none at the ends",
               lambda value: type(value)(re.sub(r"\s", " ", value).strip())),
    Difference("sfeed", "rss atom", "articles/text", "sfeed leaves out the carriage return and other control characters",
               lambda value: (value[0], re.sub("[\0-\x08\x0b-\x1f\x7f]", "", value[1]))),
    Difference("sfeed", "rss atom", "articles/text", "sfeed takes white space off both ends",
               lambda value: (value[0], value[1].strip()) if value[1].strip() else None),
    Difference("sfeed", "atom", "articles/text", "sfeed shows XHTML with its div and without escapes",
               lambda value: ("html", f'<div xmlns="http://www.w3.org/1999/xhtml">{html.unescape(value[1])}</div>')
               if value[0] == "xhtml" else value),
    Difference("sfeed", "atom", "articles/text", "sfeed shows no content of an XML type",
               lambda value: None if value[0] == "image/svg+xml" else value),
    Difference("sfeed", "atom", "articles/categories", "sfeed takes a source's categories for the entry's",
               lambda value: value + "|Memoirs"),
]
