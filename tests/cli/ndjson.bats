# NDJSON: a feed in the first line, an item in each other, of any number.

load helper

@test "--ndjson reads a line at a time" {
    ndjson "$(item 1)" "$(item 2)" >in
    run -0 --separate-stderr json2feed --ndjson in
    equals "$(titles <<<"$output")" "Title 1 Title 2"
    feed "$(item 1)" "$(item 2)" >in.json
    equals "$output" "$(json2feed in.json)"
}

@test "the endings .ndjson and .jsonl tell as much" {
    ndjson "$(item 1)" >in.ndjson
    cp in.ndjson in.jsonl
    contains "$(json2feed in.ndjson)" '<title>Title 1</title>'
    equals "$(json2feed in.jsonl)" "$(json2feed in.ndjson)"
}

@test "a pipe, a file and standard input give the same, in every format" {
    ndjson "$(item 1 2026-01-01T00:00:00Z)" "$(item 2 2026-01-03T00:00:00Z)" "$(item 3 2026-01-02T00:00:00Z)" >in.ndjson
    for format in rss atom json; do
        json2feed in.ndjson -f $format >from_file
        json2feed --ndjson -f $format <in.ndjson >from_stdin
        cat in.ndjson | json2feed --ndjson -f $format >from_pipe
        cmp from_file from_stdin
        cmp from_file from_pipe
    done
}

@test "Atom gets the newest date, from a pipe too" {
    ndjson "$(item 1 2026-01-01T00:00:00Z)" "$(item 2 2026-01-03T00:00:00Z)" "$(item 3 2026-01-02T00:00:00Z)" >in.ndjson
    run -0 bash -c 'cat in.ndjson | "$JSON2FEED" --ndjson -f atom 2>&1'
    equals "$(grep -m1 '<updated>' <<<"$output" | tr -d ' ')" '<updated>2026-01-03T00:00:00Z</updated>'
    equals "$(sed -n 's,.*<title>\(Title .\)</title>.*,\1,p' <<<"$output" | paste -sd' ')" "Title 1 Title 2 Title 3"
}

@test "Atom keeps the date that the feed tells" {
    ndjson "$(item 1 2026-01-03T00:00:00Z)" | sed '1s,}$,\,"_feedwright":{"about":"x"\,"updated":"2020-02-02T00:00:00Z"}},' >in.ndjson
    run -0 --separate-stderr json2feed in.ndjson -f atom
    equals "$(grep -m1 '<updated>' <<<"$output" | tr -d ' ')" '<updated>2020-02-02T00:00:00Z</updated>'
}

@test "standard input is read from where it stands" {
    { echo 'a line for somebody else'; ndjson "$(item 1 2026-01-03T00:00:00Z)"; } >in
    run -0 bash -c '{ read -r line; "$JSON2FEED" --ndjson -f atom; } <in'
    contains "$output" '<title>Title 1</title>'
}

@test "RSS is the same whether or not Atom is made beside it" {
    ndjson "$(item 1 2026-01-01T00:00:00Z)" >in.ndjson
    json2feed in.ndjson --rss a.rss --atom a.atom --json a.json
    equals "$(cat a.rss)" "$(json2feed in.ndjson -f rss)"
    equals "$(cat a.atom)" "$(json2feed in.ndjson -f atom)"
    equals "$(cat a.json)" "$(json2feed in.ndjson -f json)"
}

@test "a broken line is an error with its number" {
    ndjson "$(item 1)" '{"id":' "$(item 2)" '{"id":"e"}' >in.ndjson
    run -1 --separate-stderr json2feed in.ndjson
    equals "$output" ""
    contains "$stderr" in.ndjson:3: in.ndjson:5:1: 'error: /items/1' 'error: /items/3: '
}

@test "an item that comes twice, word for word, is written once; --allow-duplicates does not look" {
    ndjson "$(item 1)" "$(item 2)" "$(item 1)" >in.ndjson
    run -0 --separate-stderr json2feed in.ndjson
    equals "$(titles <<<"$output")" "Title 1 Title 2"
    contains "$stderr" 'in.ndjson:4:' 'article.duplicate' '1 warning'
    run -0 --separate-stderr json2feed in.ndjson --allow-duplicates
    equals "$(titles <<<"$output")" "Title 1 Title 2 Title 1"
    equals "$stderr" ""
    ndjson "$(item 1)" "$(item 1 | sed 's/Title/Other/')" >in.ndjson
    run -1 --separate-stderr json2feed in.ndjson
    contains "$stderr" 'article.id.duplicate'
}

@test "--skip-invalid passes over broken lines" {
    ndjson "$(item 1)" '{"id":' "$(item 2)" 'what?' '{"id":"e"}' "$(item 3)" >in.ndjson
    run -0 --separate-stderr json2feed in.ndjson --skip-invalid
    equals "$(titles <<<"$output")" "Title 1 Title 2 Title 3"
    contains "$stderr" '3 articles left out'
}

@test "--skip-invalid: what is left out is in no date and no namespace, of a stream or of a document" {
    newest='{"id":"https://small.example/n","url":"https:///relative","title":"New","content_text":"x","date_published":"2026-02-02T00:00:00Z","image":"https://small.example/i.png"}'
    warned='{"id":7,"url":"https://small.example/7","title":"Title 7","content_text":"x","date_published":"2026-03-03T00:00:00Z","image":"https://small.example/i.png"}'
    good=("$(item 1 2026-01-01T00:00:00Z)" "$(item 2 2026-01-02T00:00:00Z)")
    ndjson "${good[0]}" "$newest" "$warned" "${good[1]}" >bad.ndjson
    feed "${good[0]}" "$newest" "$warned" "${good[1]}" >bad.json
    feed "${good[@]}" >good.json
    ndjson "${good[@]}" >good.ndjson
    local kind format
    for kind in json ndjson; do
        for format in rss atom json; do
            json2feed good.$kind -f $format -o good.$format 2>/dev/null
            json2feed bad.$kind -f $format -o bad.$format --skip-invalid --strict 2>/dev/null
            cmp good.$format bad.$format
        done
    done
    # What was left out does not come back from the JSON that was written.
    json2feed bad.json --skip-invalid --rss a.rss --json c.json 2>/dev/null
    json2feed c.json -o again.rss 2>/dev/null
    cmp a.rss again.rss
}

@test "--skip-invalid does not pass over a broken first line" {
    { echo '{"version":'; item 1; } >in.ndjson
    run -1 --separate-stderr json2feed in.ndjson --skip-invalid
    equals "$output" ""
    contains "$stderr" in.ndjson:1:
}

@test "--sort and --limit work on streams, and findings keep their lines" {
    ndjson "$(item 1 2026-01-01T00:00:00Z)" '{"id":"e","date_published":"2026-01-05T00:00:00Z"}' "$(item 2 2026-01-02T00:00:00Z)" "$(item 3 2026-01-03T00:00:00Z)" >in.ndjson
    run -0 --separate-stderr json2feed in.ndjson --sort newest --limit 3 --skip-invalid
    equals "$(titles <<<"$output")" "Title 3 Title 2"
    contains "$stderr" 'in.ndjson:3:1: error: /items/1: '
}

@test "--limit ends an endless stream" {
    endless() {
        local i
        ndjson
        for ((i = 1;; ++i)); do item $i && echo || break; done 2>/dev/null
    }
    endless | timeout 20 "$JSON2FEED" --ndjson --limit 3 >out.xml
    equals "$(titles out.xml)" "Title 1 Title 2 Title 3"
}

# The feed and 100 000 items of 1 KiB.
long_stream() {
    ndjson
    awk 'BEGIN {
        text = sprintf("%900s", ""); gsub(/ /, "x", text)
        for (i = 0; i < 100000; ++i)
            printf "{\"id\":\"https://small.example/%d\",\"url\":\"https://small.example/%d\",\"title\":\"T\",\"content_text\":\"%s\",\"date_published\":\"2026-01-01T00:00:00Z\"}\n", i, i, text
    }'
}

@test "100 MB through a pipe in 64 MiB of address space, to three files" {
    has_sanitizer && skip "a sanitizer reserves terabytes"
    long_stream | (ulimit -v 65536; exec "$JSON2FEED" --ndjson --summary off --rss a.rss --atom a.atom --json a.json) 3>&-
    equals "$(grep -c '<item>' a.rss)" 100000
    equals "$(grep -c '<entry>' a.atom)" 100000
    equals "$(tail -n 1 a.rss)" "</rss>"
    [ "$(stat -c %s a.json)" -gt 90000000 ]
}

@test "100 MB through a pipe to a pipe" {
    has_sanitizer && skip "a sanitizer reserves terabytes"
    equals "$(long_stream | (ulimit -v 65536; exec "$JSON2FEED" --ndjson) 3>&- | grep -c '<item>')" 100000
}

@test "a progress line on a terminal" {
    mkfifo slow
    { ndjson "$(item 1)"; sleep 0.5; item 2; echo; sleep 0.3; item 3; } >slow 3>&- &
    run script -qefc "$JSON2FEED --ndjson slow -o out.xml" /dev/null </dev/null
    contains "$output" $'\r2 articles, 0 MiB' 'wrote out.xml'
    equals "$(titles out.xml)" "Title 1 Title 2 Title 3"
}

@test "no progress line elsewhere, nor for a document" {
    { ndjson "$(item 1)"; sleep 0.5; item 2; } | json2feed --ndjson -o out.xml 2>err
    holds err ""
    feed >in.json
    run script -qefc "$JSON2FEED in.json -o out.xml" /dev/null </dev/null
    lacks "$output" 'articles,'
}
