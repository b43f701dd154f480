# What the editor's desk does to texts: --summary, --html and --base.

load helper

setup() {
    cd "$BATS_TEST_TMPDIR"
    cat >in.json <<'EOF'
{"version":"https://jsonfeed.org/version/1.1","title":"News","home_page_url":"https://news.example/",
"feed_url":"https://news.example/feed","authors":[{"name":"Staff"}],"items":[
{"id":"https://news.example/1","url":"https://news.example/a/1","title":"One",
"content_html":"<p>One two three four.</p><p onclick='go()'>Five <a href='2'>six</a><script>go()</script>.",
"date_published":"2026-01-01T00:00:00Z"}]}
EOF
}

# item MEMBER: of the only article of out.json.
item() { python3 -c 'import json, sys; print(json.load(open("out.json"))["items"][0].get(sys.argv[1]))' "$1"; }

convert() { run -0 "$JSON2FEED" in.json -o out.json --findings findings --findings-format json "$@"; }

rules() { python3 -c 'import json; print(*sorted({json.loads(line)["rule"] for line in open("findings")}))'; }

@test "by default a summary is made, and HTML is safe with absolute URLs" {
    convert
    [ "$(item summary)" = "One two three four." ]
    [ "$(item content_html)" = "<p>One two three four.</p><p>Five <a href='https://news.example/a/2'>six</a>." ]
    [[ "$(rules)" == *"article.summary.made"*"html.attribute.removed html.element.removed html.url.resolved"* ]]
}

@test "--summary off makes none, --summary N one of N words" {
    convert --summary off
    [ "$(item summary)" = "None" ]
    convert --summary 2
    [ "$(item summary)" = "One two…" ]
    convert --summary auto
    [ "$(item summary)" = "One two three four." ]
}

@test "--html keep leaves HTML as it is" {
    convert --html keep
    [ "$(item content_html)" = "<p>One two three four.</p><p onclick='go()'>Five <a href='2'>six</a><script>go()</script>." ]
    [[ "$(rules)" != *html* ]]
}

@test "--html normalize writes it anew" {
    convert --html normalize
    [ "$(item content_html)" = '<p>One two three four.</p><p>Five <a href="https://news.example/a/2">six</a>.</p>' ]
    [[ "$(rules)" == *"html.normalized"* ]]
}

@test "--base is where relative URLs start from" {
    convert --base https://elsewhere.example/x/
    [ "$(item content_html)" = "<p>One two three four.</p><p>Five <a href='https://elsewhere.example/x/2'>six</a>." ]
}

@test "--base may be an IRI" {
    convert --base https://é.example/x/
    [ "$(item content_html)" = "<p>One two three four.</p><p>Five <a href='https://xn--9ca.example/x/2'>six</a>." ]
}

@test "what is read back is written again byte for byte" {
    for options in "" "--summary 3" "--html normalize" "--base https://elsewhere.example/"; do
        # shellcheck disable=SC2086 # words are wanted
        run -0 "$JSON2FEED" in.json --rss a.xml --json c.json $options
        # shellcheck disable=SC2086
        run -0 "$JSON2FEED" c.json --rss b.xml $options
        cmp a.xml b.xml
    done
}

@test "wrong values are wrong usage" {
    for words in "--summary" "--summary x" "--summary 0" "--summary -1" "--html" "--html safer" "--base" "--base /x" "--base ''" \
        "--base https:///x" "--base http://[::1" "--base http://[::1]/" "--base http://a[b]c/" "--base https://a%zz/" \
        "--base https://é.example:x/" "--base https://a.example:99999/" "--base ftp://a.example/" "--base 1://x" "--base mailto://x" "--base javascript://x"; do
        # shellcheck disable=SC2086
        run -2 "$JSON2FEED" in.json $words
    done
}
