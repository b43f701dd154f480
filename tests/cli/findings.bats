# How findings are shown: where, in which form, to whom, and which of them.

load helper

# One error (an empty item in line 3), one warning (an id that is a number, in line 2), and notes.
mixed() {
    printf '{%s,"items":[\n' "$feed_head"
    printf '  {"id":7,"url":"https://small.example/1","title":"Seven","content_text":"x"},\n'
    printf '  {"id":"empty"}\n]}\n'
}

@test "a line tells input, line, column, severity, path, message, rule and article" {
    mixed >in.json
    run -1 --separate-stderr json2feed in.json
    [[ ${stderr_lines[0]} =~ ^in\.json:2:9:\ warning:\ /items/0/id:\ .*\ \[json\.item\.id\.number\] ]] || { echo "$stderr"; false; }
    [[ $stderr =~ $'\n'in\.json:3:3:\ error:\ /items/1:\ .*\ \[article\.empty\]\ \(article\ \"empty\"\) ]] || { echo "$stderr"; false; }
}

@test "the last line counts" {
    mixed >in.json
    run -1 --separate-stderr json2feed in.json
    [[ ${stderr_lines[-1]} =~ ^json2feed:\ [0-9]+\ errors?,\ [0-9]+\ warnings?,\ [0-9]+\ notes?\;\ nothing\ written$ ]] || { echo "$stderr"; false; }
    feed '{"id":7,"url":"https://small.example/1","title":"T","content_text":"x"}' >in.json
    run -0 --separate-stderr json2feed in.json --rss a.xml --json b.json
    contains "${stderr_lines[-1]}" '1 warning' '; wrote a.xml, b.json'
}

@test "the counts are those of the lines" {
    mixed >in.json
    run -1 --separate-stderr json2feed in.json --notes
    for severity in error warning note; do
        shown=$(grep -c "^in.json.*: $severity: " <<<"$stderr")
        counted=$(sed -n "s/^json2feed:.* \([0-9]*\) ${severity}s\?[,;].*/\1/p" <<<"$stderr")
        equals "$shown" "$counted"
    done
}

@test "a missing field stands where its object begins" {
    printf '\n\n  {"version":"https://jsonfeed.org/version/1.1","home_page_url":"https://small.example/","items":[]}' >in.json
    run -1 --separate-stderr json2feed in.json
    contains "$stderr" 'in.json:3:3: error: /title: '
}

@test "positions of the check are those of the input, for every path" {
    printf '{%s,"items":[\n{"id":"https://small.example/1",\n "title":"T","content_text":"x",\n "attachments":[{"url":"https://","mime_type":"audio/mpeg"}]}\n]}' "$feed_head" >in.json
    run -1 --separate-stderr json2feed in.json
    contains "$stderr" 'in.json:4:24: error: /items/0/attachments/0/url: '
}

@test "articles that the reader left out, or that were sorted, keep their own numbers" {
    feed '{"id":"a","title":7}' "$(item 1 2026-01-01T00:00:00Z)" '{"id":"b"}' "$(item 2 2026-01-02T00:00:00Z)" '{"id":"c","date_published":"2026-01-03T00:00:00Z"}' >in.json
    run -1 --separate-stderr json2feed in.json --sort newest --rss a --atom b
    contains "$stderr" '/items/0/title: ' '/items/2: ' '/items/4: ' '(article "b")' '(article "c")'
    lacks "$stderr" /items/1: /items/3:
    for name in b c; do
        equals "$(grep -c "error.*(article \"$name\")" <<<"$stderr")" "$(grep "error.*(article \"$name\")" <<<"$stderr" | sort -u | wc -l)"
    done
}

@test "notes are shown on request only" {
    feed >in.json
    run -0 --separate-stderr json2feed in.json -o a.atom
    equals "$stderr" ""
    run -0 --separate-stderr json2feed in.json -o a.atom --notes
    contains "$stderr" ': note: '
    run -0 json2feed in.json -f atom --check
    contains "$output" ': note: '
    run -0 --separate-stderr json2feed in.json -o a.atom --findings findings
    equals "$stderr" ""
    contains "$(cat findings)" ': note: '
}

@test "--check writes nothing, and says whether the feed is good" {
    feed >in.json
    run -0 --separate-stderr json2feed in.json --check
    equals "$output" ""
    run -0 --separate-stderr json2feed in.json --check --rss a --atom b -o c
    equals "$output" ""
    only_files . in.json
    mixed >in.json
    run -1 --separate-stderr json2feed in.json --check
    equals "$output" ""
    contains "$stderr" ': error: ' ': warning: ' 'not valid as RSS 2.0'
}

@test "--check looks at the formats that are asked for, else at RSS" {
    # RSS asks for a home page, Atom for dates.
    printf '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[%s]}' "$(item 1)" >in.json
    run -1 json2feed in.json --check
    contains "$output" /home_page_url
    lacks "$output" /items/0
    run -1 json2feed in.json --check -f atom
    contains "$output" /items/0
    lacks "$output" /home_page_url
    run -1 json2feed in.json --check --atom x.atom
    contains "$output" /items/0
    run -0 json2feed in.json --check -o x.json
    run -0 json2feed in.json --check --json -
    run -1 json2feed in.json --check --rss a --atom b
    contains "$output" /items/0 /home_page_url
    run -1 json2feed in.json --check --json a --format atom
    contains "$output" /items/0
}

@test "what several formats say alike is said once" {
    mixed >in.json
    run -1 --separate-stderr json2feed in.json --rss a --atom b --json c --findings all --findings-format json
    python3 - all <<'END'
import json, sys
findings = [json.loads(line) for line in open(sys.argv[1])]
keys = [(f["rule"], f["severity"], f["path"]) for f in findings]
assert len(keys) == len(set(keys)), keys
assert ("article.empty", "error", "/items/1") in keys, keys
END
}

@test "--strict: a warning of the check is an error" {
    # Several authors with one feed URL missing: RSS and Atom warn.
    feed | sed 's,"feed_url":"[^"]*"\,,,' >in.json
    run -0 --separate-stderr json2feed in.json
    contains "$stderr" 'warning: /feed_url: '
    run -1 --separate-stderr json2feed in.json --strict
    equals "$output" ""
    contains "$stderr" 'error: /feed_url: '
    lacks "$stderr" ': warning: '
}

@test "--strict: a warning of the reader is an error" {
    feed '{"id":7,"url":"https://small.example/1","title":"T","content_text":"x"}' >in.json
    run -1 --separate-stderr json2feed in.json --strict
    equals "$output" ""
    contains "$stderr" 'error: /items/0/id: '
}

@test "--strict does not mind notes" {
    feed | json2feed --strict -f atom >out.atom
    well_formed out.atom
}

@test "--skip-invalid leaves out what has errors, and says so" {
    feed "$(item 1)" '{"id":"empty"}' "$(item 2)" '{"id":"x","title":7,"content_text":"x"}' "$(item 3)" >in.json
    run -0 --separate-stderr json2feed in.json --skip-invalid
    equals "$(titles <<<"$output")" "Title 1 Title 2 Title 3"
    well_formed - <<<"$output"
    contains "$stderr" 'error: /items/1: ' 'error: /items/3/title: ' '; 2 articles left out; wrote to standard output'
}

@test "--skip-invalid leaves out for each format what is invalid in it" {
    # Atom asks for dates.
    feed "$(item 1)" "$(item 2 2026-01-01T00:00:00Z)" >in.json
    run -0 json2feed in.json --skip-invalid --rss a --atom b
    equals "$(titles a)" "Title 1 Title 2"
    equals "$(sed -n 's,.*<title>\(Title .\)</title>.*,\1,p' b)" "Title 2"
}

@test "--skip-invalid does not help a feed that has an error itself" {
    echo '{"version":"https://jsonfeed.org/version/1.1","items":[]}' >in.json
    run -1 --separate-stderr json2feed in.json --skip-invalid
    equals "$output" ""
    feed | sed 's/"Small"/7/' >in.json
    run -1 --separate-stderr json2feed in.json --skip-invalid
    equals "$output" ""
    feed | sed 's/"items":\[/"items":[{]/' >in.json
    run -1 --separate-stderr json2feed in.json --skip-invalid
    equals "$output" ""
    feed "$(item 1)" >whole.json
    head -c -3 whole.json >in.json
    run -1 --separate-stderr json2feed in.json --skip-invalid
    equals "$output" ""
}

@test "--skip-invalid --strict leaves out articles with warnings, the reader's and the check's" {
    feed "$(item 1)" '{"id":7,"url":"https://small.example/7","title":"Title 7","content_text":"x"}' "$(item 2)" >in.json
    run -0 --separate-stderr json2feed in.json --skip-invalid --strict
    equals "$(titles <<<"$output")" "Title 1 Title 2"
    contains "$stderr" '1 article left out'
}

@test "--findings: a file gets them, and standard error the last line" {
    mixed >in.json
    run -1 --separate-stderr json2feed in.json --findings all.txt
    contains "$(cat all.txt)" ': error: ' ': warning: '
    equals "${#stderr_lines[@]}" 1
    contains "$stderr" 'nothing written'
}

@test "--findings: an old file is replaced, also by nothing" {
    echo old >all.txt
    echo '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}' >in.json
    json2feed in.json -f json --findings all.txt >/dev/null
    lacks "$(cat all.txt)" old
}

@test "--findings - is standard output, if no feed goes there" {
    mixed >in.json
    run -1 --separate-stderr json2feed in.json --check --findings -
    contains "$output" ': error: ' ': warning: '
    run -1 --separate-stderr json2feed in.json -o out.xml --findings -
    contains "$output" ': error: '
}

@test "--findings-format json: one object a line, always of the same members" {
    mixed | sed 's,"feed_url":"[^"]*"\,,,' >in.json
    run -1 --separate-stderr json2feed in.json --notes --findings-format json
    equals "$output" ""
    [ "${#stderr_lines[@]}" -gt 2 ]
    for line in "${stderr_lines[@]}"; do python3 -m json.tool <<<"$line" >/dev/null; done
    python3 - "$stderr" <<'END'
import json, sys
findings = [json.loads(line) for line in sys.argv[1].splitlines()]
for f in findings:
    assert list(f) == ["rule", "severity", "path", "line", "column", "message", "w3c", "article", "title"], f
    assert f["severity"] in ("note", "warning", "error"), f
empty = [f for f in findings if f["rule"] == "article.empty"]
assert len(empty) == 1, findings
assert (empty[0]["path"], empty[0]["line"], empty[0]["column"], empty[0]["article"]) == ("/items/1", 3, 3, "empty"), empty
seven = [f for f in findings if f["rule"] == "json.item.id.number"]
assert (seven[0]["path"], seven[0]["line"], seven[0]["column"]) == ("/items/0/id", 2, 9), seven
assert any(f["article"] is None for f in findings), findings
END
}

@test "JSON findings in a file are the same" {
    mixed >in.json
    json2feed in.json --notes --findings-format json 2>a || true
    json2feed in.json --findings b --findings-format json || true
    cmp a b
}

@test "what a stranger wrote cannot play with the terminal" {
    python3 - >in.json <<'END'
import json
title = "a\u001b[31mred\u0007 \u202eback\u202c \u2066x\u2069 \u009b2J \u0085 \u200f \" (article \n next\\"
item = {"id": title, "title": title, "attachments": [{"url": title, "mime_type": title}]}
print(json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://a.example/",
                  "items": [item], "un\u001b[1mknown": 1, title: 2}))
END
    run -1 --separate-stderr json2feed in.json --notes --author $'\u001b[31mA'
    printf '%s' "$stderr" | python3 -c '
import sys, unicodedata
text = sys.stdin.buffer.read().decode()
for c in text:
    assert c == "\n" or unicodedata.category(c) not in ("Cc", "Zl", "Zp"), repr(c)
    assert unicodedata.bidirectional(c) not in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"), repr(c)
assert "\\u001b[31mred" in text, text
assert "\\u202e" in text, text
'
    for line in "${stderr_lines[@]}"; do
        [[ $line == in.json* || $line == json2feed:* ]] || { echo "$line"; false; }
    done
}

@test "a file name cannot either" {
    name=$'a\e[31m.json'
    mixed >"$name"
    run -1 json2feed "$name"
    contains "$output" 'a\u001b[31m.json:'
    lacks "$output" $'\e'
    run -3 json2feed $'no\e[31m'
    lacks "$output" $'\e'
}

@test "other scripts are shown as they are" {
    feed '{"id":"خبر – 記事 🚆"}' >in.json
    run -1 --separate-stderr json2feed in.json
    contains "$stderr" '(article "خبر – 記事 🚆")'
}

# json2feed with a terminal for standard error (and output).
on_terminal() { script -qefc "$(printf '%q ' "$@")" /dev/null </dev/null; }

@test "colour: on a terminal, not elsewhere" {
    mixed >in.json
    run on_terminal "$JSON2FEED" in.json
    contains "$output" $'\e[1;31merror'
    run -1 json2feed in.json
    lacks "$output" $'\e'
    run on_terminal "$JSON2FEED" in.json --findings findings.txt
    lacks "$(cat findings.txt)" $'\e'
}

@test "colour: NO_COLOR is honoured, unless it is empty" {
    mixed >in.json
    NO_COLOR=1 run on_terminal "$JSON2FEED" in.json
    contains "$output" 'error: '
    lacks "$output" $'\e'
    NO_COLOR= run on_terminal "$JSON2FEED" in.json
    contains "$output" $'\e[1;31merror'
    TERM=dumb run on_terminal "$JSON2FEED" in.json
    lacks "$output" $'\e'
}

@test "on a terminal the last line comes even if there is nothing to say" {
    feed >in.json
    run on_terminal "$JSON2FEED" in.json -o out.json
    contains "$output" 'wrote out.json'
}

@test "JSON on a terminal has no colour and no last line" {
    mixed >in.json
    run on_terminal "$JSON2FEED" in.json --findings-format json
    lacks "$output" $'\e' 'nothing written'
}

@test "--lenient leaves out just the bad value, and says so" {
    feed '{"id":"https://a.example/1","url":"https://a.example/1","title":"T","content_text":"x","date_published":"2020-01-01T00:00:00Z","date_modified":"soon","language":"english","tags":["a",7]}' >in.json
    run -1 json2feed in.json --atom a.xml
    run -0 --separate-stderr json2feed in.json --lenient --atom a.xml --json b.json
    contains "$stderr" 'warning: /items/0/date_modified: ' 'warning: /items/0/language: ' 'warning: /items/0/tags/1: ' 'It is left out.'
    equals "$(python3 -c 'import json; i = json.load(open("b.json"))["items"][0]; print(sorted(i))')" \
        "['content_text', 'date_published', 'id', 'tags', 'title', 'url']"
    grep -q '<updated>2020-01-01T00:00:00Z</updated>' a.xml
    run -2 json2feed in.json --lenient --strict
}

@test "--lenient names what goes and what stays by their places in the input" {
    feed '{"id":"https://a.example/1","url":"https://a.example/1","title":"T","content_text":"x","date_published":"2020-01-01T00:00:00Z","authors":[{"avatar":"https://a.example/a.png"},{"name":"B"},{"name":"C <c@a.example>"}]}' >in.json
    run -1 json2feed in.json --atom a.xml
    run -0 --separate-stderr json2feed in.json --lenient --atom a.xml
    contains "$stderr" 'warning: /items/0/authors/0: ' 'warning: /items/0/authors/2/name: '
    lacks "$stderr" '/authors/1'
}

@test "--lenient counts with what could not be read, and _feedwright is laid over what it was meant for" {
    feed '{"id":"https://a.example/1","url":"https://a.example/1","title":"T","content_text":"x","date_published":"2020-01-01T00:00:00Z","authors":[5,
        {"name":"C <c@a.example>"}],"_feedwright":{"about":"https://feedwright.example/json","authors":[{"email":"none@a.example"},{"email":"c@a.example"}]}}' >in.json
    run -0 --separate-stderr json2feed in.json --lenient --atom a.xml
    contains "$stderr" 'warning: /items/0/authors/0: ' 'in.json:2:17: warning: /items/0/authors/1/name: '
    equals "$(grep -c '<email>' a.xml)" 1
    grep -q '<email>c@a.example</email>' a.xml
}

@test "--lenient leaves out an element with two errors, and no other" {
    feed '{"id":"https://a.example/1","url":"https://a.example/1","title":"T","content_text":"x","date_published":"2020-01-01T00:00:00Z","_feedwright":{"about":"https://feedwright.example/json","extensions":[
        {"uri":"http://search.yahoo.com/mrss/","name":"content","text":"x","attributes":[{"name":"a","value":"b"}]},
        {"uri":"http://search.yahoo.com/mrss/","name":"keywords","text":"kept"}]}}' >in.json
    run -0 --separate-stderr json2feed in.json --lenient --atom a.xml
    grep -q '<media:keywords>kept</media:keywords>' a.xml
    contains "$stderr" 'element.text.unexpected' 'element.attribute.unknown'
}

@test "the report of --findings does not go over the input" {
    feed '{"id":"1","content_text":"x"}' >in.json
    cp in.json copy
    ln -s in.json link
    ln in.json hard
    for name in in.json ./in.json link hard; do
        run -2 --separate-stderr json2feed in.json --findings "$name"
        contains "$stderr" "is the input"
        run -2 --separate-stderr json2feed --findings "$name" <in.json
        contains "$stderr" "is the input"
    done
    cmp in.json copy
    json2feed --findings /dev/null <in.json >/dev/null
    json2feed --findings /dev/stderr <in.json >/dev/null 2>stderr
}

@test "people are shown a hundred findings of a kind, and a file gets all" {
    local items=()
    for ((i = 0; i < 150; ++i)); do items+=("{\"id\":\"$i\"}"); done
    feed "${items[@]}" >in.json
    run -1 --separate-stderr json2feed in.json --findings all
    equals "$(grep -c ' error: ' all)" 150
    run -1 --separate-stderr json2feed in.json
    equals "$(grep -c ' error: ' <<<"$stderr")" 100
    contains "$stderr" '150 errors' 'findings not shown'
}

@test "--profile apple asks for what Apple Podcasts demands, and strict is --strict" {
    feed '{"id":"https://a.example/1","url":"https://a.example/1","title":"T","content_text":"x","date_published":"2020-01-01T00:00:00Z"}' >in.json
    json2feed in.json --profile w3c -o out.rss
    run -1 --separate-stderr json2feed in.json --profile apple
    contains "$stderr" apple.show.image.missing apple.episode.enclosure.missing
    json2feed in.json --profile apple -f atom -o out.atom
    run -2 --separate-stderr json2feed in.json --profile google
    contains "$stderr" "none of apple, strict, w3c"
    run -2 --separate-stderr json2feed in.json --profile strict --lenient
    feed '{"id":7,"url":"https://a.example/1","title":"T","content_text":"x"}' >in.json
    json2feed in.json >out.rss
    run -1 json2feed in.json --profile strict
}

@test "--lenient: what is left of an article whose page goes is no permalink" {
    feed '{"id":"http://[::1]/1","url":"http://[::1]/1","title":"T","content_text":"x","date_published":"2020-01-01T00:00:00Z"}' >in.json
    run -1 json2feed in.json -o a.rss
    json2feed in.json --lenient -o a.rss 2>/dev/null
    grep -q '<guid isPermaLink="false">http://\[::1\]/1</guid>' a.rss
}

@test "--lenient takes nothing away because something is missing beside it" {
    printf '{%s,"_feedwright":{"about":"https://feedwright.example/json","extensions":[{"uri":"https://podcastindex.org/namespace/1.0","name":"locked","text":"yes"}]},"items":[]}' "$feed_head" >in.json
    run -1 --separate-stderr json2feed in.json --profile apple --lenient
    contains "$stderr" 'error: ' 'apple.show.category.missing'
    lacks "$stderr" 'left out'
}
