// What the reader's rules mean: a row for each id, as in src/rules/explanations. What is read does not depend on
// what is written, so any format shows the examples.
#include <algorithm>

#include <feedwright/json_reader.hpp>

namespace feedwright {

namespace {

using enum Explanation::Example;

constexpr Format any = Format::json;

constexpr Explanation table[]{
    {"json.about.missing", "JSON Feed asks that each extension says where it is explained, so that others can use it.",
     any, R"({"_feedwright": {"about": null, "rights": "© 2020 Front Page"}})",
     R"({"_feedwright": {"about": "https://feedwright.example/json", "rights": "© 2020 Front Page"}})"},
    {"json.author.overruled",
     "JSON Feed 1.0 had one author, 1.1 has a list, and many feeds write both. Where the two differ, the list counts.", any,
     R"({"author": {"name": "Lena"}, "authors": [{"name": "Ada"}]})",
     R"({"author": {"name": "Ada"}, "authors": [{"name": "Ada"}]})"},
    {"json.date",
     "A date that is guessed at would be wrong for some readers. Without an offset it is no moment at all, unless a "
     "zone is given for all of them.",
     any, R"({"items": [{"date_published": "2020-05-08 11:00"}]})",
     R"({"items": [{"date_published": "2020-05-08T11:00:00Z"}]})"},
    {"json.date.clock_change",
     "Clocks are put forward over some hours and back over others, so such a time is none or two. Write the offset.",
     any, R"({"items": [{"date_published": "2020-03-29 02:30"}]})",
     R"({"items": [{"date_published": "2020-03-29T02:30:00+02:00"}]})", patch, "--zone Europe/Berlin"},
    {"json.date.form",
     "JSON Feed has dates as in RFC 3339. Other forms are understood here, but not by other programs that read this "
     "file.",
     any, R"({"items": [{"date_published": "Fri, 08 May 2020 11:00:00 GMT"}]})",
     R"({"items": [{"date_published": "2020-05-08T11:00:00Z"}]})"},
    {"json.date.weekday",
     "One of the two is a mistake. Often day and month are exchanged, or the date was put in from another article.",
     any, R"({"items": [{"date_published": "Mon, 08 May 2020 11:00:00 GMT"}]})",
     R"({"items": [{"date_published": "Fri, 08 May 2020 11:00:00 GMT"}]})"},
    {"json.encoding",
     "Windows programs save \"Unicode\" as UTF-16. Save as UTF-8, or convert: iconv -f utf-16 -t utf-8.", any,
     R"(read_json(std::string{"{\0\"\0v\0", 6}, report);)", R"(read_json("{\"version\": ...}", report);)", program},
    {"json.extension.missing",
     "The list gives the order in which extensions are written. A name in it stands for an object that has to be "
     "beside it.",
     any, R"({"_feedwright": {"extensions": ["_shed"]}})",
     R"({"_shed": {"colour": "blue"}, "_feedwright": {"extensions": ["_shed"]}})"},
    {"json.item.content.missing",
     "JSON Feed shows an item by its content. Without it the summary or the title has to do.", any,
     R"({"items": [{"content_html": null}]})", R"({"items": [{"content_html": "<p>Its text.</p>"}]})"},
    {"json.item.id.missing",
     "By the id readers know what they have shown already. Another one will be derived, from the URL or the date.", any,
     R"({"items": [{"id": null}]})", R"({"items": [{"id": "https://frontpage.example/one"}]})"},
    {"json.item.id.number",
     "In JSON 42 and 42.0 are one number, and long ones lose digits in some programs. A string stays what it is.", any,
     R"({"items": [{"id": 42}]})", R"({"items": [{"id": "42"}]})"},
    {"json.items.missing",
     "Without a list of items the JSON is mostly something else: an error message of a server, or one item alone.", any,
     R"({"items": null})", R"({"items": []})"},
    {"json.member.duplicate", "Which of them counts differs between programs, so they see different articles.", any,
     R"({
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Front Page",
  "title": "News",
  "items": []
})",
     R"({"version": "https://jsonfeed.org/version/1.1", "title": "News", "items": []})", document},
    {"json.member.spelling", "Programs that go by the specification do not see the member at all.", any,
     R"({"next_page_url": "https://frontpage.example/feed?page=2"})",
     R"({"next_url": "https://frontpage.example/feed?page=2"})"},
    {"json.member.unknown",
     "Look for a slip of the pen: \"tag\" for \"tags\". If it is data of your own, put it into an object whose name "
     "begins with an underscore, and it is kept.",
     any, R"({"items": [{"colour": "red"}]})", R"({"items": [{"_paint": {"colour": "red"}}]})"},
    {"json.null", "Programs often write null for what they do not have. JSON Feed leaves such members out.", any,
     R"({
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Front Page",
  "language": null,
  "items": []
})",
     R"({"version": "https://jsonfeed.org/version/1.1", "title": "Front Page", "items": []})", document},
    {"json.number", "A size is a whole number of bytes and not negative. For what is not known, leave the member out.",
     any,
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": -1
}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "size_in_bytes": 1048576
}]}]})"},
    {"json.rounded", "Nobody hears the difference; but what is written is not what was read.", any,
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "duration_in_seconds": 61.00049
}]}]})",
     R"({"items": [{"attachments": [{
  "url": "https://frontpage.example/talk.mp3",
  "mime_type": "audio/mpeg",
  "duration_in_seconds": 61.001
}]}]})"},
    {"json.surrogate",
     "Emoji and rare letters are escaped in two halves. One alone is left when a program has cut a text in between.",
     any, R"({"version": "https://jsonfeed.org/version/1.1", "title": "Front Page \ud83d", "items": []})",
     R"({"version": "https://jsonfeed.org/version/1.1", "title": "Front Page \ud83d\ude82", "items": []})", document},
    {"json.syntax",
     "Nothing behind such a place can be trusted. A comma behind the last member, or a file that ends too soon, is the "
     "usual case.",
     any, R"({"version": "https://jsonfeed.org/version/1.1", "title": "Front Page", "items": [],})",
     R"({"version": "https://jsonfeed.org/version/1.1", "title": "Front Page", "items": []})", document},
    {"json.too_deep", "No feed needs such depths: it is an attack, or a list that a program has put into itself.", any,
     "const std::string deep = std::string(201, '[') + std::string(201, ']');\n"
     "read_json(R\"({\"version\": ..., \"_tree\": )\" + deep + \"}\", report);",
     "read_json(R\"({\"version\": ..., \"_tree\": [[]]})\", report);", program},
    {"json.too_large", "A document is read as a whole. For more than that there is NDJSON, which is read line by line.",
     any, "read_json(std::string(5'000'000'000, ' '), report);", "JsonReader reader{stream}; // NDJSON", program},
    {"json.type", "Taking one for the other would be guessing: is \"rail, rivers\" one tag or two?", any,
     R"({"items": [{"tags": "rail, rivers"}]})", R"({"items": [{"tags": ["rail", "rivers"]}]})"},
    {"json.utf8",
     "The text comes from somewhere that has another encoding, such as Latin-1. What the letter was cannot be told "
     "here.",
     any, R"(read_json("{\"version\": ..., \"title\": \"Caf\xE9\"}", report);)",
     R"(read_json("{\"version\": ..., \"title\": \"Caf\xC3\xA9\"}", report);)", program},
    {"json.version.missing", "By the version one knows that this JSON is a feed at all.", any, R"({"version": null})",
     R"({"version": "https://jsonfeed.org/version/1.1"})"},
    {"json.version.spelling", "Other programs compare the address letter by letter, and take the file for no feed.",
     any, R"({"version": "http://jsonfeed.org/version/1.1"})", R"({"version": "https://jsonfeed.org/version/1.1"})"},
    {"json.version.unknown", "Members of a version that is not known may mean anything.", any,
     R"({"version": "https://jsonfeed.org/version/2"})", R"({"version": "https://jsonfeed.org/version/1.1"})"},
    {"json.word", "The member has one of a few words, and capitals count.", any,
     R"({"items": [{"_feedwright": {"content": {"value": "<p>Its text.</p>", "kind": "HTML"}}}]})",
     R"({"items": [{"_feedwright": {"content": {"value": "<p>Its text.</p>", "kind": "html"}}}]})"},
};

} // namespace

const Explanation* json_explanation(std::string_view rule_id) {
    const auto* const found = std::find_if(std::begin(table), std::end(table),
                                           [rule_id](const Explanation& each) { return each.rule == rule_id; });
    return found == std::end(table) ? nullptr : found;
}

} // namespace feedwright
