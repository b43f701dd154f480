# What is asked for on the command line, and what comes of it. Exit statuses are in exit_status.bats, findings in
# findings.bats, files in files.bats, NDJSON in ndjson.bats.

load helper

@test "--help explains the options, with three examples" {
    run -0 --separate-stderr json2feed --help
    for option in --output --format --rss --atom --json --ndjson --check --strict --findings --findings-format \
        --skip-invalid --lenient --allow-duplicates --media-root --title --description --home-page --feed-url --language --author --limit --sort \
        --pretty --compact --stylesheet --content --notes --rules --explain --version --help; do
        contains "$output" "$option"
    done
    equals "$(grep -c '^  .*json2feed .*\(-o\|--rss\|--ndjson\) ' <<<"$output")" 3
    equals "$stderr" ""
}

@test "-h is --help" {
    equals "$(json2feed -h)" "$(json2feed --help)"
}

@test "--help fits into 100 columns" {
    run json2feed --help
    equals "$(awk 'length($0) > 100' <<<"$output")" ""
}

@test "--version tells the version" {
    run -0 --separate-stderr json2feed --version
    equals "$output" "json2feed 0.1.0"
}

@test "the default is RSS, from standard input to standard output" {
    feed >in.json
    run -0 --separate-stderr json2feed <in.json
    contains "$output" '<rss ' '<title>Title 1</title>'
    equals "$stderr" ""
    equals "$output" "$(json2feed - -o - <in.json)"
    equals "$output" "$(json2feed in.json)"
    equals "$output" "$(json2feed in.json -f rss)"
}

@test "--format chooses the format" {
    feed >in.json
    contains "$(json2feed in.json -f rss)" '<rss '
    contains "$(json2feed in.json --format atom)" '<feed '
    contains "$(json2feed in.json --format=json)" '"version": "https://jsonfeed.org/version/1.1"'
}

@test "the ending of --output chooses the format" {
    feed >in.json
    for name in a.rss b.xml c.atom d.json e.txt f; do json2feed in.json -o $name; done
    contains "$(cat a.rss)" '<rss '
    contains "$(cat b.xml)" '<rss '
    contains "$(cat c.atom)" '<feed '
    contains "$(cat d.json)" 'https://jsonfeed.org/version/1.1'
    contains "$(cat e.txt)" '<rss '
    contains "$(cat f)" '<rss '
}

@test "--format comes before the ending" {
    feed >in.json
    json2feed in.json -o feed.xml -f atom
    contains "$(cat feed.xml)" '<feed '
}

@test "--rss, --atom and --json write three feeds in one run, and nothing to standard output" {
    feed >in.json
    run -0 json2feed in.json --rss a --atom b --json c
    equals "$output" ""
    equals "$(cat a)" "$(json2feed in.json -f rss)"
    equals "$(cat b)" "$(json2feed in.json -f atom)"
    equals "$(cat c)" "$(json2feed in.json -f json)"
}

@test "--output gives one more, with a format of its own" {
    feed >in.json
    run -0 json2feed in.json --rss a --atom b -o - -f json
    equals "$output" "$(json2feed in.json -f json)"
    contains "$(cat a)" '<rss '
    contains "$(cat b)" '<feed '
}

@test "- is standard output for --rss, --atom and --json too" {
    feed >in.json
    run -0 json2feed in.json --atom - --rss a
    equals "$output" "$(json2feed in.json -f atom)"
}

@test "overrides replace what the input says" {
    feed >in.json
    run -0 json2feed in.json --title 'New & <b>' --description 'New words' --home-page https://new.example/ \
        --feed-url https://new.example/f --language pt-BR --author 'Ada Lovelace <ada@new.example>' --author Bob -f json
    python3 - "$output" <<'END'
import json, sys
feed = json.loads(sys.argv[1])
assert feed["title"] == "New & <b>", feed["title"]
assert feed["description"] == "New words"
assert feed["home_page_url"] == "https://new.example/"
assert feed["feed_url"] == "https://new.example/f"
assert feed["language"] == "pt-BR"
assert [a["name"] for a in feed["authors"]] == ["Ada Lovelace", "Bob"], feed["authors"]
assert "ada@new.example" in json.dumps(feed["_feedwright"]["authors"])
END
}

@test "overrides supply what the input lacks" {
    echo '{"version":"https://jsonfeed.org/version/1.1","items":[]}' >in.json
    run -1 json2feed in.json
    run -0 json2feed in.json --title T --home-page https://small.example/
    contains "$output" '<title>T</title>' '<link>https://small.example/</link>'
}

@test "an override takes the place of a field with an error" {
    feed | sed 's/"Small"/7/' >in.json
    run -1 json2feed in.json
    contains "$output" /title
    run -0 json2feed in.json --title Good
    contains "$output" '<title>Good</title>'
}

@test "an empty override is one" {
    feed >in.json
    run -1 json2feed --title= in.json
    contains "$output" /title
    run -1 json2feed --title '' in.json
}

@test "an author may be an address alone" {
    feed >in.json
    run -0 json2feed in.json --author '<ada@new.example>' -f atom
    contains "$output" '<email>ada@new.example</email>'
}

@test "--author and --stylesheet take one value each, so the input may follow" {
    feed >in.json
    contains "$(json2feed --author Zoe in.json)" Zoe
    contains "$(json2feed --stylesheet a.xsl in.json)" 'href="a.xsl"'
}

dated() {
    feed "$(item 1 2026-01-02T00:00:00Z)" "$(item 2)" "$(item 3 2026-01-03T00:00:00Z)" \
        "$(item 4 2026-01-02T00:00:00Z)" "$(item 5 2026-01-02T01:30:00+02:00)"
}

@test "--sort newest: by date, undated last, ties in their order" {
    equals "$(dated | json2feed --sort newest | titles)" "Title 3 Title 1 Title 4 Title 5 Title 2"
}

@test "--sort oldest: the other way, undated last too, ties in their order" {
    equals "$(dated | json2feed --sort oldest | titles)" "Title 5 Title 1 Title 4 Title 3 Title 2"
}

@test "--sort none, and without --sort: as they come" {
    equals "$(dated | json2feed --sort none | titles)" "Title 1 Title 2 Title 3 Title 4 Title 5"
    equals "$(dated | json2feed | titles)" "Title 1 Title 2 Title 3 Title 4 Title 5"
}

@test "--sort goes by date_modified where nothing else is known" {
    first=$(item 1 | sed 's/}$/,"date_modified":"2026-05-05T00:00:00Z"}/')
    equals "$(feed "$(item 2 2026-01-01T00:00:00Z)" "$first" | json2feed --sort newest | titles)" "Title 1 Title 2"
}

@test "--limit keeps the first ones, after sorting" {
    equals "$(dated | json2feed --limit 2 | titles)" "Title 1 Title 2"
    equals "$(dated | json2feed --limit 2 --sort newest | titles)" "Title 3 Title 1"
    equals "$(dated | json2feed --limit 99 | titles)" "Title 1 Title 2 Title 3 Title 4 Title 5"
    equals "$(dated | json2feed --limit 010 | titles)" "Title 1 Title 2 Title 3 Title 4 Title 5"
    equals "$(dated | json2feed --limit 0 | titles)" ""
}

@test "--pretty is the default; --compact has no white space between elements" {
    feed >in.json
    equals "$(json2feed in.json --pretty)" "$(json2feed in.json)"
    contains "$(json2feed in.json)" $'\n  <channel>\n    <title>'
    for format in rss atom; do
        json2feed in.json --compact -f $format >compact
        lacks "$(grep -v '^<?xml ' compact)" $'>\n<' '>  <'
        well_formed compact
    done
    lacks "$(json2feed in.json --compact -f json)" '": "'
    contains "$(json2feed in.json --pretty -f json)" $'{\n  "version": "'
}

@test "--zone is that of dates without one" {
    feed "$(item 1 '2026-01-01 10:00:00')" >in.json
    run -1 json2feed in.json
    contains "$output" /items/0/date_published
    contains "$(json2feed in.json --zone +03:30)" '<pubDate>Thu, 01 Jan 2026 10:00:00 +0330</pubDate>'
    run -2 json2feed in.json --zone Nowhere/Else
    contains "$output" "--zone: 'Nowhere/Else'"
}

@test "--zone and --now: what news pages print" {
    local dates
    dates() { sed -n 's,.*"date_published": "\([^"]*\)".*,\1,p' | paste -sd' '; }
    feed "$(item 1 '32 mins ago')" "$(item 2 '2020-05-08 14:30:00')" >in.json
    json2feed in.json --zone Asia/Tehran --now 2024-05-06T12:00:00+03:30 -f json >out.json
    equals "$(dates <out.json)" '2024-05-06T11:28:00+03:30 2020-05-08T14:30:00+04:30'
    # Iran's clocks have not changed since 2022; New York's will in 2050, as far as the database knows.
    feed "$(item 1 '2050-07-01 12:00:00')" >in.json
    contains "$(json2feed in.json --zone Asia/Tehran --now 2050-07-02T00:00:00Z -f json)" 2050-07-01T12:00:00+03:30
    contains "$(json2feed in.json --zone America/New_York --now 2050-07-02T00:00:00Z -f json)" 2050-07-01T12:00:00-04:00
}

@test "without --zone a date that says no offset is refused, with its path and the reason" {
    feed "$(item 1 '32 mins ago')" "$(item 2 '2020-05-08 14:30:00')" >in.json
    run -1 json2feed in.json --now 2024-05-06T12:00:00+03:30
    contains "$output" /items/1/date_published 'no UTC offset'
    lacks "$output" /items/0/date_published '<rss'
}

@test "names of zones that are none, however hostile" {
    feed "$(item 1 '2020-05-08 14:30:00')" >in.json
    local name
    for name in ../../etc/passwd /etc/passwd localtime Asia/ asia/tehran "$(printf 'A%.0s' {1..10240})" ''; do
        run -2 json2feed in.json --zone "$name"
        contains "$output" --zone
    done
}

@test "--now is what dates count from" {
    feed "$(item 1 '32 mins ago')" >in.json
    contains "$(json2feed in.json --now 2026-01-01T10:00:00Z)" '<pubDate>Thu, 01 Jan 2026 09:28:00 GMT</pubDate>'
    run -2 json2feed in.json --now yesterday
    contains "$output" "--now: 'yesterday'"
    # Without it the clock is read, and that is noted.
    json2feed in.json --notes 2>notes >/dev/null
    contains "$(cat notes)" '[clock.read]'
}

@test "--content chooses how RSS holds HTML" {
    feed '{"id":"https://small.example/1","url":"https://small.example/1","title":"T","content_html":"<p>a &amp; b</p>"}' >in.json
    contains "$(json2feed in.json)" '<![CDATA[<p>a &amp; b</p>]]>'
    equals "$(json2feed in.json --content cdata)" "$(json2feed in.json)"
    contains "$(json2feed in.json --content escaped)" '&lt;p&gt;a &amp;amp; b&lt;/p&gt;'
}

@test "--stylesheet with what is no URL is a usage error" {
    feed >in.json
    run -2 --separate-stderr json2feed in.json --stylesheet ''
    equals "$output" ""
    contains "$stderr" '--stylesheet'
    run -2 json2feed in.json --stylesheet look.css --stylesheet ' '
    for url in https://é.example/look.css 'look css' 'look"css' 'a[1].css' 'a\b'; do
        run -2 --separate-stderr json2feed in.json --stylesheet "$url"
        contains "$stderr" "--stylesheet: '$url' is no URL"
    done
}

@test "--stylesheet adds xml-stylesheet lines to RSS and Atom" {
    feed >in.json
    for format in rss atom; do
        run -0 json2feed in.json -f $format --stylesheet 'look.xsl?a=1&b=2' --stylesheet look.css
        contains "$output" '<?xml-stylesheet href="look.xsl?a=1&#x26;b=2" type="text/xsl"?>' \
            '<?xml-stylesheet href="look.css" type="text/css"?>'
        well_formed - <<<"$output"
    done
    lacks "$(json2feed in.json -f json --stylesheet look.css)" look.css
}
