# The exit statuses: 0 written, 1 refused, 2 usage, 3 could not read or write; and what is said with them.

load helper

@test "0: a good feed, with nothing on standard error" {
    feed >in.json
    run -0 --separate-stderr json2feed in.json
    equals "$stderr" ""
}

@test "0: warnings are told, and the feed is written" {
    feed '{"id":7,"url":"https://small.example/1","title":"T","content_text":"x"}' >in.json
    run -0 --separate-stderr json2feed in.json
    contains "$output" '<title>T</title>'
    contains "$stderr" 'warning: /items/0/id: '
}

@test "1: an empty feed and an empty item are named" {
    run -1 --separate-stderr json2feed - <<<'{"version":"https://jsonfeed.org/version/1.1","items":[{"id":7}]}'
    equals "$output" ""
    contains "$stderr" 'error: /title: ' 'error: /items/0: '
}

@test "1: broken JSON is named with line and column" {
    run -1 --separate-stderr json2feed - <<<'{'
    equals "$output" ""
    [[ $stderr =~ \<stdin\>:[0-9]+:[0-9]+:\ error:\  ]] || { echo "$stderr"; false; }
    contains "$stderr" '<stdin>:1:' 'nothing written'
}

@test "1: nothing at all is no feed" {
    run -1 --separate-stderr json2feed - </dev/null
    equals "$output" ""
    contains "$stderr" 'error: '
    run -1 json2feed - --ndjson </dev/null
}

@test "1: all errors are listed, not only the first" {
    feed '{"id":"a"}' "$(item 2)" '{"id":"b"}' '{"id":"c","url":"not a url","content_text":7}' >in.json
    run -1 --separate-stderr json2feed in.json
    contains "$stderr" /items/0: /items/2: /items/3/content_text:
    equals "$output" ""
}

@test "1: an error in one format is enough to write none" {
    # RSS asks for a home page, Atom and JSON do not.
    echo '{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}' >in.json
    run -1 json2feed in.json --json feed.json --rss feed.rss
    only_files . in.json
    run -0 json2feed in.json --json feed.json
    only_files . feed.json in.json
}

@test "2: usage errors say so, with a hint" {
    feed >in.json
    while read -r arguments; do
        echo "arguments: $arguments"
        run -2 --separate-stderr json2feed $arguments
        equals "$output" ""
        contains "$stderr" 'json2feed: ' 'json2feed --help'
    done <<'END'
--nope
in.json other.json
--format xml in.json
--format
--sort up in.json
--limit many in.json
--limit -1 in.json
--limit 1.5 in.json
--limit 99999999999999999999999 in.json
--findings-format yaml in.json
--content raw in.json
--pretty --compact in.json
-o a -o b in.json
--rss a --atom a in.json
--rss a --atom ./a in.json
--rss - --json - in.json
--output - --rss - in.json
--output /dev/stdout --rss - in.json
--output a --findings a in.json
--findings - in.json
--format atom --rss a in.json
END
    only_files . in.json
}

@test "2: two names of one file are one place" {
    feed >in.json
    echo old >a
    ln -s a b
    ln a c
    run -2 json2feed in.json --rss a --atom b
    run -2 json2feed in.json --rss a --atom c
    run -2 json2feed in.json --rss a --atom "$PWD/a"
    holds a old
}

@test "several outputs may go to /dev/null" {
    feed | json2feed --rss /dev/null --atom /dev/null --json /dev/null
    feed | json2feed --rss /dev/null --atom - >/dev/null
}

@test "3: no such input" {
    run -3 --separate-stderr json2feed /nope
    equals "$output" ""
    equals "$stderr" "json2feed: cannot read /nope: No such file or directory"
}

@test "3: a folder as input" {
    mkdir folder
    run -3 json2feed folder
    contains "$output" 'cannot read folder: Is a directory'
    run -3 json2feed <folder
    contains "$output" 'cannot read <stdin>: Is a directory'
    run -3 json2feed --ndjson folder
    contains "$output" 'Is a directory'
}

@test "3: standard input cannot be read" {
    run -3 bash -c '"$JSON2FEED" <&-'
    contains "$output" 'cannot read <stdin>: '
    run -3 bash -c '"$JSON2FEED" --ndjson <&-'
    contains "$output" 'cannot read <stdin>: '
}

@test "3: no folder for the output" {
    feed >in.json
    run -3 json2feed in.json -o nowhere/feed.xml
    equals "$output" "json2feed: cannot write nowhere/feed.xml: No such file or directory"
}

@test "3: a name of no characters" {
    feed >in.json
    run -3 json2feed in.json -o ''
    contains "$output" 'cannot write : No such file or directory'
    run -3 json2feed in.json --findings ''
    run -3 json2feed ''
    only_files . in.json
}

@test "3: the output is a folder" {
    feed >in.json
    mkdir folder
    run -3 json2feed in.json -o folder
    contains "$output" 'cannot write folder: Is a directory'
}

@test "3: standard output is full" {
    feed >in.json
    run -3 json2feed in.json -o /dev/full
    equals "$output" "json2feed: cannot write /dev/full: No space left on device"
    run -3 bash -c '"$JSON2FEED" in.json >/dev/full'
    contains "$output" 'No space left on device'
    run -3 bash -c '"$JSON2FEED" --help >/dev/full'
}

@test "3: standard output is closed" {
    feed >in.json
    run -3 bash -c '"$JSON2FEED" in.json >&-'
    contains "$output" 'cannot write /dev/stdout: '
    # and no file of the run takes its place
    run -3 bash -c '"$JSON2FEED" --rss a -o - <in.json >&-'
    only_files . in.json
}

@test "3: nobody reads standard output" {
    # More than a pipe holds.
    long=$(head -c 300000 /dev/zero | tr '\0' x)
    feed "{\"id\":\"https://small.example/1\",\"url\":\"https://small.example/1\",\"title\":\"T\",\"content_text\":\"$long\"}" >in.json
    run bash -c '{ "$JSON2FEED" in.json 2>err; echo $? >status; } | true'
    holds status 3
    contains "$(cat err)" 'Broken pipe'
}

@test "3: the findings cannot be written" {
    feed >in.json
    run -3 json2feed in.json -o out.xml --findings nowhere/findings
    contains "$output" 'cannot write nowhere/findings: '
    run -3 json2feed in.json -o out.xml --findings /dev/full
    contains "$output" 'cannot write /dev/full: '
    only_files . in.json
}

@test "3: out of memory" {
    has_sanitizer && skip "a sanitizer does not live within limits"
    printf '{"version":"https://jsonfeed.org/version/1.1","title":"' >in.json
    head -c 50000000 /dev/zero | tr '\0' x >>in.json
    printf '","items":[]}' >>in.json
    run -3 bash -c 'ulimit -v 60000; "$JSON2FEED" in.json'
    contains "$output" 'json2feed: '
}

@test "what is written does not depend on where standard error goes" {
    feed '{"id":7,"url":"https://small.example/1","title":"T","content_text":"x"}' >in.json
    run -0 bash -c '"$JSON2FEED" in.json -o a.xml 2>&-'
    run -0 bash -c '"$JSON2FEED" in.json -o b.xml 2>/dev/full'
    cmp a.xml b.xml
}
