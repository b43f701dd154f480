# examples/many_feeds.sh: many feeds from one stream of lines (docs/scaling.md), alone and cut by GNU parallel.

load helper

# Lines of feeds with so many articles each.
lines() { # ID:ARTICLES...
    local each id number
    for each; do
        id=${each%:*}
        printf '%s\t{%s}\n' "$id" "$feed_head"
        for ((number = 1; number <= ${each#*:}; ++number)); do printf '%s\t%s\n' "$id" "$(item "$id-$number")"; done
    done
}

many_feeds() { PATH=$(dirname "$JSON2FEED"):$PATH "$FEEDWRIGHT_SOURCE/examples/many_feeds.sh" "$@"; }

articles_of() { xmllint --xpath 'count(//item)' "$1"; }

@test "each feed becomes a file, which is what json2feed makes of its lines" {
    lines ada:3 grace:1 _x.y-z:0 >lines
    run -0 --separate-stderr many_feeds . <lines
    equals "$output$stderr" ""
    only_files . _x.y-z.xml ada.xml grace.xml lines
    grep '^ada' lines | cut -f 2- | json2feed --ndjson -o alone.xml
    cmp alone.xml ada.xml
    equals "$(articles_of grace.xml)" 1
}

@test "options reach json2feed, and so do folders with blanks and quotes" {
    mkdir "a b'\"\\c"
    lines ada:2 | many_feeds "a b'\"\\c" --compact --title "It's \"mine\""
    contains "$(cat "a b'\"\\c/ada.xml")" "<title>It's \"mine\"</title>" "</item><item>"
}

@test "a feed that is refused does not keep the others from being written" {
    { lines ada:1; printf 'bad\t{}\n'; lines grace:1; } >lines
    run -1 many_feeds . <lines
    contains "$output" "json.version.missing"
    only_files . ada.xml grace.xml lines
}

@test "a feed that is refused at its first line has all its lines passed over" {
    { lines ada:1; printf 'bad\t{broken\n'; lines bad:3000 | tail -n +2; lines grace:1; } >lines
    run -1 many_feeds . <lines
    contains "$output" "json.syntax"
    only_files . ada.xml grace.xml lines
    run -2 many_feeds . --no-such-option <lines
    only_files . ada.xml grace.xml lines
}

@test "what is no name for a file is refused" {
    for id in ../x a/b -x '' 'a b'; do
        run -2 many_feeds . <<<"$id"$'\t{}'
        contains "$output" "cannot be the name of a file"
    done
    only_files .
}

@test "GNU parallel cuts between feeds" {
    lines {a,b,c,d,e,f,g,h}{1,2,3,4,5}:20 >lines
    mkdir one two
    many_feeds one <lines
    PATH=$(dirname "$JSON2FEED"):$PATH parallel --will-cite --pipe --colsep '\t' --group-by 1 --block 4k -j 2 \
        "$FEEDWRIGHT_SOURCE/examples/many_feeds.sh" two <lines
    diff -r one two
    equals "$(ls two | wc -l)" 40
}
