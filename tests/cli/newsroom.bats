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

# A feed whose every text is the argument, as JSON (with its quotation marks), read from standard input as bytes.
hostile() {
    python3 -c '
import sys
text = sys.stdin.buffer.read()
sys.stdout.buffer.write(b"""{"version":"https://jsonfeed.org/version/1.1","title":%s,"description":%s,"home_page_url":"https://a.example/",
"feed_url":"https://a.example/f","user_comment":%s,"authors":[{"name":%s}],"items":[{"id":"https://a.example/1","url":"https://a.example/1",
"title":%s,"summary":%s,"content_html":%s,"content_text":%s,"date_published":"2026-01-01T00:00:00Z","tags":[%s],
"attachments":[{"url":"https://a.example/a.mp3","mime_type":"audio/mpeg","title":%s}]}]}""".replace(b"%s", text))'
}

@test "hostile texts: well-formed, intact, and each replacement is a finding" {
    while IFS=$'\t' read -r text is replaced; do
        printf "$text" | hostile >in.json
        run -0 --separate-stderr json2feed in.json --rss a.xml --atom b.xml --json c.json
        python3 - "$is" <<'END'
import ast, json, sys, xml.etree.ElementTree as tree
text = ast.literal_eval(sys.argv[1])
rss, atom = tree.parse("a.xml").getroot(), tree.parse("b.xml").getroot()
feed = json.load(open("c.json"))
found = rss.find("channel/item/title").text
# RSS writes plain text so that readers that take it for HTML show the same.
import html
assert html.unescape(found) == text or found == text, (found, text)
found = atom.find("{*}entry/{*}title").text
assert found == text, (found, text)
END
        if [ "$replaced" = yes ]; then
            contains "$stderr" 'warning: /items/0/title' 'warning: /title'
        else
            lacks "$stderr" 'warning: /items/0/title'
        fi
    done <<'END'
"a]]>b"	"a]]>b"	no
"]]>a]]>]]>"	"]]>a]]>]]>"	no
"a\\u0000b"	"a\ufffdb"	yes
"a\\u0001\\u001fb"	"a\ufffd\ufffdb"	yes
"a\\ufffeb"	"a\ufffdb"	yes
"a\\ud800b"	"a\ufffdb"	yes
"a\\udc00\\ud800b"	"a\ufffd\ufffdb"	yes
"a\xff\xfeb"	"a\ufffd\ufffdb"	yes
"a\xc3"	"a\ufffd"	yes
"a\\ud83d\\ude00b"	"a\U0001F600b"	no
"a😀b"	"a\U0001F600b"	no
"a\xe2\x80\x8fb\xe2\x80\xaec"	"a\u200fb\u202ec"	no
"a\\u007f\\u0085b"	"a\u007f\u0085b"	no
"<&>\\"'"	"<&>\"'"	no
"&amp;&#60;b>"	"&amp;&#60;b>"	no
"</title><script>"	"</title><script>"	no
END
}
