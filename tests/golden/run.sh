#!/usr/bin/env bash
# run.sh [--approve] [NAME...]
#
# Goldens: each folder beside this script holds an input (input.json or input.ndjson), options for json2feed if it needs
# any (file "options", words as a shell would split them), and what json2feed must make of it, byte for byte: feed.rss,
# feed.atom, feed.json, and in "findings" a line for each finding: severity, rule and path.
#
# A new case is a new folder with an input and `run.sh --approve NAME`. Approving (or FEEDWRIGHT_APPROVE=1 in the
# environment, for ctest) writes the expected files anew and shows what changed in them: read that before you commit it.
#
# JSON2FEED names the program; absent: that of the preset dev.
set -euo pipefail
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
source "$here/convert.sh"

approve=${FEEDWRIGHT_APPROVE:-0}
if [[ ${1:-} == --approve ]]; then
    approve=1
    shift
fi
if (($# == 0)); then
    mapfile -t names < <(golden_names)
    set -- "${names[@]}"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0
for name; do
    if ! convert "$here/$name" "$work"; then
        echo "$name: json2feed does not take the input"
        failed=1
        continue
    fi
    for file in feed.rss feed.atom feed.json findings; do
        expected=$here/$name/$file
        if [[ $approve == 1 ]]; then
            cmp -s "$expected" "$work/$file" && continue
            if [[ -e $expected ]]; then
                echo "$name/$file changed:"
                diff -u --label before --label after "$expected" "$work/$file" || true
            else
                echo "$name/$file is new"
            fi
            cp "$work/$file" "$expected"
        elif ! diff -u --label "expected $name/$file" --label "what json2feed makes now" "$expected" "$work/$file"; then
            failed=1
        fi
    done
done
if ((failed)); then echo "If the new feeds are the right ones: tests/golden/run.sh --approve"; fi
exit "$failed"
