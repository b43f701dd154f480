# Files: a feed is replaced as a whole or not at all, whatever happens, and nothing is left lying about.

load helper

@test "a new file gets the permissions of any new file" {
    feed >in.json
    umask 027
    json2feed in.json -o feed.xml
    equals "$(stat -c %a feed.xml)" 640
    only_files . feed.xml in.json
}

@test "an old file keeps its permissions" {
    feed >in.json
    for mode in 600 664 755; do
        echo old >feed.xml
        chmod $mode feed.xml
        json2feed in.json -o feed.xml
        equals "$(stat -c %a feed.xml)" $mode
        contains "$(cat feed.xml)" '<rss '
    done
}

@test "an old file keeps its owner" {
    [ "$(id -u)" = 0 ] || skip "only root gives files away"
    feed >in.json
    echo old >feed.xml
    chown 12345:23456 feed.xml
    json2feed in.json -o feed.xml
    equals "$(stat -c %u:%g feed.xml)" 12345:23456
}

@test "the file is replaced, not written over" {
    feed >in.json
    echo old >feed.xml
    ln feed.xml other_name
    exec 4<feed.xml
    json2feed in.json -o feed.xml
    holds other_name old
    equals "$(cat <&4)" old
}

@test "a link is followed, and stays" {
    feed >in.json
    mkdir real
    echo old >real/feed.xml
    ln -s real/feed.xml feed.xml
    ln -s feed.xml again.xml
    json2feed in.json -o again.xml
    [ -L again.xml ] && [ -L feed.xml ] && [ ! -L real/feed.xml ]
    contains "$(cat real/feed.xml)" '<rss '
    only_files real feed.xml
}

@test "a link to a file that is not there makes that file" {
    feed >in.json
    mkdir real
    ln -s real/feed.xml feed.xml
    json2feed in.json -o feed.xml
    [ -L feed.xml ]
    contains "$(cat real/feed.xml)" '<rss '
}

@test "a circle of links is an error" {
    feed >in.json
    ln -s b a
    ln -s a b
    run -3 json2feed in.json -o a
    contains "$output" 'cannot write '
}

@test "a refused input leaves the old file, and no temporary" {
    echo '{' >in.json
    echo old >feed.xml
    run -1 json2feed in.json -o feed.xml
    holds feed.xml old
    only_files . feed.xml in.json
}

# json2feed without root's right to write everywhere.
as_nobody() {
    if [ "$(id -u)" != 0 ]; then
        json2feed "$@"
    else
        setpriv --reuid=65534 --regid=65534 --clear-groups "$public/json2feed" "$@"
    fi
}

# A folder that everybody may come to, unlike that of bats.
in_public() {
    public=$(mktemp -d)
    chmod 755 "$public"
    cp "$JSON2FEED" "$public/json2feed"
    cd "$public"
}
teardown() { [ -z "${public-}" ] || rm -rf "$public"; }

@test "a write-protected folder: exit 3, the old file stays" {
    in_public
    feed >in.json
    mkdir closed
    echo old >closed/feed.xml
    chmod 555 closed
    run -3 as_nobody in.json -o closed/feed.xml
    contains "$output" 'cannot write closed/feed.xml: Permission denied'
    chmod 755 closed
    holds closed/feed.xml old
    only_files closed feed.xml
}

@test "a write-protected file: exit 3, it stays" {
    in_public
    feed >in.json
    mkdir open
    echo old >open/feed.xml
    chmod 444 open/feed.xml
    chmod 777 open
    run -3 as_nobody in.json -o open/feed.xml
    contains "$output" 'cannot write open/feed.xml: Permission denied'
    holds open/feed.xml old
    only_files open feed.xml
}

@test "the input may be the output" {
    feed >feed.json
    json2feed feed.json -o feed.json
    cp feed.json once.json
    json2feed feed.json -o feed.json
    cmp feed.json once.json
}

@test "the input may be the output, of a stream too" {
    ndjson "$(item 1 2026-01-01T00:00:00Z)" >in.ndjson
    cp in.ndjson feed.ndjson
    json2feed feed.ndjson --atom feed.ndjson
    json2feed in.ndjson --atom out.atom
    cmp feed.ndjson out.atom
}

@test "two outputs to one place are a usage error, by whatever links" {
    feed >in.json
    mkdir real
    ln -s real/feed.xml link         # to a file that is not there
    ln -s link again
    ln -s "$PWD/real" folder
    ln -s /dev/stdout out
    local pair
    for pair in "link real/feed.xml" "again link" "real/feed.xml folder/feed.xml" "again ./folder/../real/feed.xml" \
        "- /dev/stdout" "/dev/fd/1 -" "/dev/stdout /proc/self/fd/1" "out -" "out /dev/fd/1"; do
        run -2 --separate-stderr json2feed in.json --rss ${pair% *} --atom ${pair#* }
        equals "$output" ""
        contains "$stderr" 'are the same place'
    done
    run -2 bash -c '"$JSON2FEED" in.json --rss - --atom there.xml >there.xml'
    echo old >real/feed.xml
    ln real/feed.xml hard
    run -2 json2feed in.json --rss hard --findings again
    holds real/feed.xml old
    only_files real feed.xml
}

@test "two outputs to two places are fine, by whatever links" {
    feed >in.json
    mkdir a b
    ln -s a/feed link
    ln -s b/feed other
    json2feed in.json --rss link --atom other --json a/other
    contains "$(cat a/feed)" '<rss '
    contains "$(cat b/feed)" '<feed '
    json2feed in.json --rss /dev/null --atom /dev/null
}

@test "a document of 20 MB takes its size and 16 MB of memory" {
    has_sanitizer && skip "a sanitizer needs much more"
    awk -v head="$feed_head" 'BEGIN {
        text = sprintf("%1900s", ""); gsub(/ /, "x", text)
        printf "{%s,\"items\":[", head
        for (i = 0; i < 10000; ++i)
            printf "%s{\"id\":\"https://small.example/%d\",\"title\":\"T\",\"content_text\":\"%s\",\"date_published\":\"2026-01-01T00:00:00Z\"}", i == 0 ? "" : ",", i, text
        print "]}"
    }' >big.json
    local kib
    kib=$(/usr/bin/python3 - "$JSON2FEED" big.json --rss a.rss --atom a.atom <<'END'
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
END
    )
    equals "$(grep -c '<item>' a.rss) $(grep -c '<entry>' a.atom)" "10000 10000"
    contains "$(head -c 600 a.atom)" '<updated>2026-01-01T00:00:00Z</updated>'
    [ "$kib" -lt $(($(stat -c %s big.json) / 1024 + 16 * 1024)) ]
}

@test "out of memory is exit 3, not bad JSON" {
    has_sanitizer && skip "a sanitizer reserves terabytes"
    { printf '{%s,"items":[],"_x":{"about":"' "$feed_head"; head -c 20000000 /dev/zero | tr '\0' x; echo '"}}'; } >big.json
    # The parser's memory is many times the text; with enough of it the feed is written.
    local limit statuses=
    for limit in 65536 131072 262144 1048576; do
        status=0
        (ulimit -v $limit; exec "$JSON2FEED" big.json -o out.xml) 2>err || status=$?
        [ $status = 0 ] || contains "$(cat err)" 'json2feed: out of memory'
        statuses+=" $status"
    done
    contains "$statuses" " 3" " 0"
    lacks "$statuses" " 1"
    lacks "$statuses" " 2"
}

@test "a long name, and one of several bytes a character" {
    feed >in.json
    name=$(printf 'é%.0s' {1..120}).xml
    json2feed in.json -o "$name"
    only_files . in.json "$name"
}

@test "a name that looks like an option, and one with a line break" {
    feed >in.json
    json2feed in.json -o ./--rss
    json2feed in.json --output=$'a\nb'
    [ -s ./--rss ] && [ -s $'a\nb' ]
}

@test "a pipe is written to, and stays one; nothing of a refused feed gets there" {
    feed >in.json
    mkfifo pipe
    cat pipe >got 3>&- &
    json2feed in.json -o pipe
    wait $!
    [ -p pipe ]
    equals "$(cat got)" "$(json2feed in.json)"

    feed "$(item 1)" '{"id":"empty"}' >in.json
    cat pipe >got 3>&- &
    run -1 json2feed in.json -o pipe
    wait $!
    holds got ""
}

@test "/dev/stdout is standard output: a file that is there goes on" {
    feed >in.json
    { echo before; json2feed in.json -o /dev/stdout; echo after; } >all
    equals "$(head -n 1 all)" before
    equals "$(tail -n 1 all)" after
    equals "$(sed '1d;$d' all)" "$(json2feed in.json)"
    { echo before; json2feed in.json --atom /dev/fd/1; } >all
    contains "$(cat all)" before '<feed '
}

@test "many megabytes through standard output" {
    python3 - >in.ndjson <<'END'
print('{"version":"https://jsonfeed.org/version/1.1","title":"T","home_page_url":"https://a.example/"}')
for i in range(12000):
    print('{"id":"https://a.example/%d","url":"https://a.example/%d","content_text":"%s"}' % (i, i, "x" * 1000))
END
    mkdir spool
    TMPDIR=$PWD/spool json2feed in.ndjson >out.xml
    json2feed in.ndjson -o file.xml
    cmp out.xml file.xml
    only_files spool
    # Without room for the spool, it is told; also where the input is kept to be read twice.
    run -3 bash -c 'cat in.ndjson | TMPDIR=$PWD/nowhere "$JSON2FEED" --ndjson -o file.atom'
    contains "$output" 'nowhere: No such file or directory'
    run -3 bash -c 'TMPDIR=$PWD/nowhere "$JSON2FEED" in.ndjson >out.xml'
    contains "$output" 'nowhere: No such file or directory'
    holds out.xml ""
}

# A folder on a file system of 64 KiB; the kernel takes it away with the mount namespace.
on_small_disk() {
    if [ "$(id -u)" = 0 ]; then unshare=(unshare -m); else unshare=(unshare -rm); fi
    "${unshare[@]}" mount -t tmpfs tmpfs /mnt 2>/dev/null || skip "no permission to mount a small file system"
    export JSON2FEED
    "${unshare[@]}" bash -euc 'mkdir -p disk; mount -t tmpfs -o size=64k tmpfs disk; '"$1"
}

big() {
    long=$(head -c 400000 /dev/zero | tr '\0' x)
    feed "{\"id\":\"https://small.example/1\",\"url\":\"https://small.example/1\",\"title\":\"T\",\"content_text\":\"$long\",\"date_published\":\"2026-01-01T00:00:00Z\"}"
}

@test "a full disk: exit 3, the old file stays, no temporary" {
    big >big.json
    run -0 on_small_disk '
        echo old >disk/feed.xml
        status=0
        "$JSON2FEED" big.json -o disk/feed.xml 2>err || status=$?
        echo "status $status"
        cat err disk/feed.xml
        ls -A disk'
    equals "$output" "status 3
json2feed: cannot write disk/feed.xml: No space left on device
old
feed.xml"
}

@test "a full disk under one feed: the others stay old too" {
    big >big.json
    run -0 on_small_disk '
        echo old >disk/feed.xml; echo old >feed.json
        status=0
        "$JSON2FEED" big.json --rss disk/feed.xml --json feed.json --atom feed.atom -o - 2>err || status=$?
        echo "status $status"
        cat disk/feed.xml feed.json
        ls -A disk; ls -A'
    equals "$output" "status 3
old
old
feed.xml
big.json
disk
err
feed.json"
}

@test "a limit on file sizes: exit 3, the old file stays" {
    big >big.json
    echo old >feed.xml
    run -3 bash -c 'ulimit -f 100; "$JSON2FEED" big.json -o feed.xml'
    contains "$output" 'cannot write feed.xml: File too large'
    holds feed.xml old
    only_files . big.json feed.xml
}

has_temporary() { [ -n "$(find . -name '.feed.xml*.tmp' "$@")" ]; }

# json2feed in the middle of a stream, with a temporary that has something in it. Sets `program`.
start_stream() {
    mkfifo stream
    # env: without it a shell that starts a program in the background has it ignore SIGINT and SIGQUIT.
    env --default-signal=INT,QUIT "$JSON2FEED" --ndjson stream -o feed.xml "$@" 3>&- 2>err &
    program=$!
    exec 5>stream
    ndjson >&5
    long=$(head -c 50000 /dev/zero | tr '\0' x)
    for i in {1..10}; do
        echo "{\"id\":\"https://small.example/x$i\",\"url\":\"https://small.example/x$i\",\"content_text\":\"$long\"}"
    done >&5
}

@test "a signal in the middle: the old file stays, no temporary" {
    ulimit -c 0
    for signal in TERM INT HUP QUIT ALRM XCPU USR1; do
        echo old >feed.xml
        start_stream
        await has_temporary -size +0
        kill -$signal $program
        status=0
        wait $program || status=$?
        exec 5>&-
        equals $status $((128 + $(kill -l $signal)))
        holds feed.xml old
        rm stream
        only_files . err feed.xml
    done
}

@test "a signal with several outputs and a file of findings: no temporary of any" {
    mkdir other
    start_stream --atom other/feed.atom --json feed.json --findings findings
    await has_temporary # empty: for Atom the input is read twice
    kill -TERM $program
    status=0
    wait $program || status=$?
    exec 5>&-
    equals $status 143
    rm stream
    only_files . err other
    only_files other
}

@test "a hang-up that is ignored stays ignored, as under nohup" {
    mkfifo stream
    (trap '' HUP; exec "$JSON2FEED" --ndjson stream -o feed.xml 3>&-) &
    program=$!
    exec 5>stream
    ndjson "$(item 1)" >&5
    kill -HUP $program
    sleep 0.2
    item 2 >&5
    exec 5>&-
    wait $program
    equals "$(titles feed.xml)" "Title 1 Title 2"
}

@test "kill -9 leaves the old file" {
    echo old >feed.xml
    start_stream
    await has_temporary -size +0
    kill -KILL $program
    wait $program || true
    exec 5>&-
    holds feed.xml old
    # What it left does not get into the way of the next.
    feed | json2feed -o feed.xml
    contains "$(cat feed.xml)" '<rss '
}

@test "runs at the same time leave one whole feed" {
    for i in {1..8}; do feed "$(item $i)" >$i.json; done
    programs=()
    for i in {1..8}; do
        json2feed $i.json -o feed.xml 3>&- &
        programs+=($!)
    done
    for program in "${programs[@]}"; do wait "$program"; done
    well_formed feed.xml
    equals "$(grep -c '<item>' feed.xml)" 1
    equals "$(find . -name '.*')" .
}

@test "--media-root: a size that the input does not tell is that of the file" {
    mkdir -p site/audio outside
    printf 12345 >"site/audio/a b.mp3"
    printf 1234567 >outside/secret
    ln -s ../../outside/secret site/audio/link.mp3
    ln -s "a b.mp3" site/audio/inside.mp3
    mkfifo site/audio/pipe
    sizes() { # URL...: the lengths of enclosures, one item each
        local items=() url
        for url; do
            items+=("{\"id\":\"https://small.example/${#items[@]}\",\"title\":\"t\",\"content_text\":\"x\",\"attachments\":[{\"url\":\"$url\",\"mime_type\":\"audio/mpeg\"}]}")
        done
        feed "${items[@]}" >in.json
        json2feed in.json --media-root site 2>stderr | sed -n 's/.*<enclosure.* length="\([0-9]*\)".*/\1/p' | paste -sd' '
    }
    equals "$(sizes https://small.example/audio/a%20b.mp3 'https://small.example/audio/a b.mp3?x#y' /audio/a%20b.mp3 audio//./a%20b.mp3 //small.example/audio/inside.mp3)" "5 5 5 5 5"
    equals "$(sizes https://small.example/audio/none.mp3 https://small.example/../outside/secret https://small.example/%2e%2e/outside/secret https://small.example/audio/..%2f..%2foutside%2fsecret https://small.example/audio/link.mp3 https://small.example/audio https://small.example/audio/pipe https://small.example/audio/a%20b.mp3%00 https://small.example "https://small.example/$(realpath outside/secret)")" "0 0 0 0 0 0 0 0 0 0"
    contains "$(cat stderr)" 'attachment.size.missing'
    # A file of another site only has the same path.
    equals "$(sizes https://other.example/audio/a%20b.mp3 https://small.example:8080/audio/a%20b.mp3 HTTPS://SMALL.example/audio/a%20b.mp3)" "0 0 5"
    contains "$(cat stderr)" '/items/0/attachments/0/size_in_bytes: ' 'attachment.size.missing'
    sizes https://small.example/audio/a%20b.mp3
    run -0 --separate-stderr json2feed in.json --media-root site --notes
    contains "$stderr" 'in.json:1:' 'note: /items/0/attachments/0/size_in_bytes: ' '[attachment.size.read]'
    lacks "$stderr" attachment.size.missing
    run -2 --separate-stderr json2feed in.json --media-root site/none
    contains "$stderr" "--media-root: 'site/none' is no folder"
}

# Files that say how large they are, and no more: a PNG of 3000 by 3000, one of 600 by 600, and a JPEG of 1400 by 1399.
pictures() {
    mkdir -p site
    printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x0b\xb8\0\0\x0b\xb8\x08\x02\0\0\0' >site/large.png
    printf '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x58\0\0\x02\x58\x08\x02\0\0\0' >site/small.png
    printf '\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xff\xc2\0\x11\x08\x05\x77\x05\x78\3\1\x22\0\2\x11\1\3\x11\1' >site/odd.jpg
    printf 'GIF89a' >site/other.gif
    head -c 9 site/large.png >site/broken.png
}

@test "--media-root tells Apple's profile how large the artwork is" {
    pictures
    sizes() { # PICTURE...: what is said of each
        for picture; do
            cat >in.json <<END
{"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://small.example/", "feed_url": "https://small.example/feed",
 "description": "d", "language": "en",
 "_itunes": {"author": "A", "categories": [{"text": "News"}], "explicit": false, "image": "https://small.example/$picture", "owner": {"email": "a@small.example"}},
 "items": []}
END
            json2feed in.json --profile apple --media-root site -o out.rss 2>&1 | grep -o 'in.json:.*apple.artwork.size' || echo fine
        done
    }
    equals "$(sizes large.png)" fine
    contains "$(sizes small.png)" '/_itunes/image' 'This has 600 by 600.'
    contains "$(sizes odd.jpg)" 'This has 1400 by 1399.'
    # Of what is no picture, or not there, nobody knows.
    equals "$(sizes other.gif broken.png none.png | sort -u)" fine
    # Without a profile nobody asks.
    sizes small.png >/dev/null
    json2feed in.json --media-root site -o out.rss
}
