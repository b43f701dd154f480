#!/usr/bin/env bash
# jing.sh ARBITRARY_FEEDS: some hundred arbitrary feeds must be valid by our RELAX NG schemas in the eyes of jing too, which
# is not the library that judges all of them (judges.cpp).
set -euo pipefail
schemas=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../schemas/lenient" && pwd)
command -v jing >/dev/null || { echo "jing is not installed: ./dev test installs it" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

failed=0
for mood in careful good; do
    mkdir "$work/$mood"
    "$1" "$work/$mood" "$mood" 1 200 >/dev/null
    for format in rss atom; do
        files=("$work/$mood"/*."$format")
        # Debian's jing complains on standard error of libraries that it can do without.
        jing "$schemas/$format.rng" "${files[@]}" 2>/dev/null || failed=1
        echo "${#files[@]} $mood documents tried with $format.rng"
        ((${#files[@]} > 100)) || failed=1
    done
done
exit "$failed"
