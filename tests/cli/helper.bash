# What all tests of the command line share. JSON2FEED is the program; FEEDWRIGHT_SOURCE the source folder.
# Each test runs in a folder of its own. Assertions are functions that return 1 and say what they saw: a bare `! command`
# would not fail a test.

bats_require_minimum_version 1.5.0

# A test that waits for what does not come ends all the same.
export BATS_TEST_TIMEOUT=120

setup() {
    : "${JSON2FEED:?names the program under test}"
    FEEDWRIGHT_SOURCE=${FEEDWRIGHT_SOURCE:-$(cd "$BATS_TEST_DIRNAME/../.." && pwd)}
    newsroom=$FEEDWRIGHT_SOURCE/examples/newsroom
    unset NO_COLOR TMPDIR
    export TERM=xterm
    # Not the folder itself: bats keeps files of its own there.
    mkdir "$BATS_TEST_TMPDIR/here" && cd "$BATS_TEST_TMPDIR/here" || exit 1
}

json2feed() { "$JSON2FEED" "$@"; }

# contains TEXT PART...; lacks TEXT PART...
contains() {
    local text=$1 part
    shift
    for part; do
        [[ $text == *"$part"* ]] && continue
        printf 'missing:\n%s\nin:\n%s\n' "$part" "$text"
        return 1
    done
}
lacks() {
    local text=$1 part
    shift
    for part; do
        [[ $text != *"$part"* ]] && continue
        printf 'unwanted:\n%s\nin:\n%s\n' "$part" "$text"
        return 1
    done
}
equals() {
    [[ $1 == "$2" ]] && return
    printf 'is:\n%s\nshould be:\n%s\n' "$1" "$2"
    return 1
}

# The file holds this and nothing else; the folder has these names and no others.
holds() { equals "$(cat "$1")" "$2"; }
only_files() {
    local folder=$1
    shift
    equals "$(ls -A "$folder")" "$(printf '%s\n' "$@" | LC_ALL=C sort)"
}

# A small feed on which nothing can be said but notes; arguments are items in place of its one.
feed_head='"version":"https://jsonfeed.org/version/1.1","title":"Small","home_page_url":"https://small.example/","feed_url":"https://small.example/feed","description":"A small feed.","language":"en","authors":[{"name":"Ann"}]'
item() { # NUMBER [DATE]
    printf '{"id":"https://small.example/%s","url":"https://small.example/%s","title":"Title %s","content_text":"Text %s."%s}' \
        "$1" "$1" "$1" "$1" "${2:+,\"date_published\":\"$2\"}"
}
feed() {
    local items
    (($#)) || set -- "$(item 1 2026-01-01T00:00:00Z)"
    items=$(printf ',%s' "$@")
    printf '{%s,"items":[%s]}\n' "$feed_head" "${items:1}"
}
ndjson() {
    printf '{%s}\n' "$feed_head"
    (($#)) && printf '%s\n' "$@"
    return 0
}

# The titles of an RSS feed's items, on one line.
titles() { sed -n 's,.*<title>\(Title [^<]*\)</title>.*,\1,p' "$@" | paste -sd' '; }

# Waits for a condition to hold, ten seconds at most.
await() {
    local i
    for ((i = 0; i < 200; ++i)); do
        "$@" && return
        sleep 0.05
    done
    echo "in vain: $*"
    return 1
}

# The sanitizers reserve terabytes and keep what was freed: there memory is not measured.
has_sanitizer() { grep -q __asan_init "$JSON2FEED"; }

well_formed() { xmllint --noout "$@"; }
