#!/usr/bin/env bash
# round_trip.sh: what json2feed writes as JSON loses nothing. For every golden and every file of the newsroom: from the
# JSON written, the same RSS, the same Atom and the same JSON come again, byte for byte, pretty and compact. A stream
# cannot know at its root which namespaces will come, so of NDJSON the XML is compared in canonical form, which is the
# same wherever a namespace is declared.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/convert.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

# feeds INPUT FOLDER [OPTION...]
feeds() {
    local input=$1 folder=$2
    shift 2
    mkdir -p "$folder"
    quietly "$JSON2FEED" "$input" "$@" --rss "$folder/feed.rss" --atom "$folder/feed.atom" --json "$folder/feed.json" \
        --findings "$folder/findings"
}

# canonical FILE...: each becomes its exclusive canonical form.
canonical() {
    local file
    for file; do
        xmllint --exc-c14n "$file" >"$work/canonical"
        mv "$work/canonical" "$file"
    done
}

# round_trip NAME FOLDER STYLE: the feeds in FOLDER come again from its feed.json.
round_trip() {
    local name=$1 folder=$2 format
    shift 2
    if ! feeds "$folder/feed.json" "$work/again" "$@"; then
        echo "$name: json2feed does not take its own JSON"
        cat "$work/again/findings"
        failed=1
        return
    fi
    for format in rss atom json; do
        if [[ $name == *ndjson* && $format != json ]]; then
            canonical "$folder/feed.$format" "$work/again/feed.$format"
        fi
        if ! diff -u --label "$name, $format" --label "$name, $format by way of JSON" \
            "$folder/feed.$format" "$work/again/feed.$format"; then
            failed=1
        fi
    done
}

tried=0
try() { # NAME INPUT
    feeds "$2" "$work/pretty"
    feeds "$2" "$work/compact" --compact
    round_trip "$1" "$work/pretty"
    round_trip "$1 (compact)" "$work/compact" --compact
    # A compact document says the same as a pretty one.
    feeds "$work/compact/feed.json" "$work/again"
    cmp "$work/pretty/feed.json" "$work/again/feed.json" || failed=1
    tried=$((tried + 1))
}

while IFS= read -r name; do
    input=$(input_of "$golden_root/$name")
    try "$name/$(basename "$input")" "$input"
done < <(golden_names)
for input in "$golden_root"/../../examples/newsroom/*.json "$golden_root"/../../examples/newsroom/*.ndjson; do
    try "newsroom/$(basename "$input")" "$input"
done
echo "$tried inputs tried"
((tried > 0)) || failed=1
exit "$failed"
