# The newsroom's feeds, and texts that were made to break feeds, from end to end.

load helper

@test "every feed of the newsroom becomes three well-formed feeds" {
    for input in "$newsroom"/*.json "$newsroom"/*.ndjson; do
        name=$(basename "${input%.*}")
        run -0 --separate-stderr json2feed "$input" --rss "$name.rss" --atom "$name.atom" --json "$name.json"
        lacks "$stderr" error:
        well_formed "$name.rss" "$name.atom"
        python3 -m json.tool "$name.json" >/dev/null
    done
    [ -s front-page.rss ] && [ -s podcast.atom ] && [ -s stream.json ]
}

@test "what was written as JSON gives the same feeds again, byte for byte" {
    for input in "$newsroom"/*.json; do
        json2feed "$input" --rss a.xml --atom b.xml --json c.json 2>/dev/null
        json2feed c.json 2>/dev/null | cmp - a.xml
        json2feed c.json -f atom 2>/dev/null | cmp - b.xml
        json2feed c.json -f json 2>/dev/null | cmp - c.json
    done
}

@test "twice the same input, twice the same bytes, whatever the surroundings" {
    json2feed "$newsroom/front-page.json" --rss a --atom b --json c 2>/dev/null
    (
        export LC_ALL=tr_TR.UTF-8 TZ=Asia/Tehran
        cd / && "$JSON2FEED" "$newsroom/front-page.json" --rss "$OLDPWD/a2" --atom "$OLDPWD/b2" --json "$OLDPWD/c2" 2>/dev/null
    )
    cmp a a2
    cmp b b2
    cmp c c2
}

@test "compact and pretty say the same" {
    for format in rss atom json; do
        json2feed "$newsroom/podcast.json" -f $format >pretty 2>/dev/null
        json2feed "$newsroom/podcast.json" -f $format --compact >compact 2>/dev/null
        [ "$(stat -c %s compact)" -lt "$(stat -c %s pretty)" ]
        if [ $format = json ]; then
            python3 -c 'import json; assert json.load(open("pretty")) == json.load(open("compact"))'
        else
            # The same but for the white space between elements.
            python3 - <<'END'
import xml.etree.ElementTree as tree
def plain(e):
    has_children = len(e) != 0
    text = e.text if not has_children else (e.text or "").strip()
    return (e.tag, e.attrib, text, [plain(c) for c in e])
assert plain(tree.parse("pretty").getroot()) == plain(tree.parse("compact").getroot())
END
        fi
    done
}

# Each line: a text as JSON (the escapes of printf apply first), and in Python's writing what XML and what JSON have to say
# in its place; absent: the text itself.
@test "hostile texts: well-formed, intact, and each replacement is a finding" {
    while IFS=$'\t' read -r text xml json; do
        printf "$text" >text
        python3 - >in.json <<'END'
import sys
sys.stdout.buffer.write(b"""{"version":"https://jsonfeed.org/version/1.1","title":%s,"description":%s,
"home_page_url":"https://a.example/","feed_url":"https://a.example/f","authors":[{"name":%s}],
"items":[{"id":"https://a.example/1","url":"https://a.example/1","title":%s,"summary":%s,"content_text":%s,
"date_published":"2026-01-01T00:00:00Z","tags":[%s],"attachments":[{"url":"https://a.example/a.mp3","mime_type":"audio/mpeg","title":%s}]}]}
""".replace(b"%s", open("text", "rb").read()))
END
        run -0 json2feed in.json --rss a.xml --atom b.xml --json c.json --findings findings --findings-format json
        python3 - "$xml" "${json:-$xml}" <<'END'
import ast, html, json, sys, xml.etree.ElementTree as tree
for_xml, for_json = map(ast.literal_eval, sys.argv[1:])
def is_text(element):
    # A text that looks like HTML is written as HTML. Only Atom says so.
    return for_xml in (element.text, html.unescape(element.text))
rss, atom = tree.parse("a.xml").getroot(), tree.parse("b.xml").getroot()
for path in ("channel/title", "channel/description", "channel/item/title", "channel/item/description", "channel/item/category"):
    assert is_text(rss.find(path)), (path, rss.find(path).text, for_xml)
for path in ("title", "subtitle", "entry/title", "entry/summary", "entry/content"):
    found = atom.find("/".join("{*}" + step for step in path.split("/")))
    assert is_text(found), (path, found.text, for_xml)
    assert found.get("type") == "html" or found.text == for_xml, (path, found.text, for_xml)
assert atom.find("{*}author/{*}name").text == for_xml
assert atom.find("{*}entry/{*}category").get("term") == for_xml

feed = json.load(open("c.json", encoding="utf-8"))
item = feed["items"][0]
for found in (feed["title"], feed["description"], feed["authors"][0]["name"], item["title"], item["summary"],
              item["content_text"], item["tags"][0], item["attachments"][0]["title"]):
    assert found == for_json, (found, for_json)

changed = "\ufffd" in for_xml
warned = {f["path"] for f in map(json.loads, open("findings")) if f["rule"] in ("text.utf8", "text.forbidden", "json.utf8", "json.surrogate")}
for path in ("/title", "/description", "/authors/0/name", "/items/0/title", "/items/0/summary", "/items/0/content_text",
             "/items/0/tags/0", "/items/0/attachments/0/title"):
    assert (path in warned) == changed, (path, warned)
END
    done <<'END'
"a]]>b"	"a]]>b"
"]]>a]]>]]>"	"]]>a]]>]]>"
"a\\u0000b"	"a\ufffdb"	"a\0b"
"a\\u0001\\u001fb"	"a\ufffd\ufffdb"	"a\x01\x1fb"
"a\\ufffeb"	"a\ufffdb"	"a\ufffeb"
"a\\ud800b"	"a\ufffdb"
"a\\udc00\\ud800b"	"a\ufffd\ufffdb"
"a\xff\xfeb"	"a\ufffd\ufffdb"
"a\xc3"	"a\ufffd"
"a\\ud83d\\ude00b"	"a\U0001F600b"
"a😀b"	"a\U0001F600b"
"a\xe2\x80\x8fb\xe2\x80\xaec"	"a\u200fb\u202ec"
"a\\u007f\\u0081b"	"a\u007f\u0081b"
"<&>\\"'"	"<&>\"'"
"&amp;&#60;b>"	"&amp;&#60;b>"
"</title><script>"	"</title><script>"
"\\u3042 متن – “q” …"	"\u3042 متن – “q” …"
END
}
