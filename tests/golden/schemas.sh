#!/usr/bin/env bash
# schemas.sh OUTPUT-FOLDER: every golden and every feed of the newsroom must be valid by our RELAX NG schemas, in the
# eyes of jing and of xmllint. The newsroom's feeds are made in OUTPUT-FOLDER. Four processes judge all files.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/convert.sh"
schemas=$golden_root/../schemas
newsroom=$golden_root/../../examples/newsroom

for tool in jing xmllint; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed: ./dev test installs it" >&2; exit 1; }
done

output=$1
rm -rf "$output"
mkdir -p "$output"
for input in "$newsroom"/*.json "$newsroom"/*.ndjson; do
    name=$(basename "${input%.*}")
    quietly "$JSON2FEED" "$input" --rss "$output/$name.rss" --atom "$output/$name.atom" \
        --findings "$output/$name.findings"
done

failed=0
for format in rss atom; do
    files=("$golden_root"/*/feed."$format" "$output"/*."$format")
    # Debian's jing complains on standard error of libraries that it can do without.
    if ! jing "$schemas/$format.rng" "${files[@]}" 2>/dev/null; then
        echo "jing: not all of these are valid by $format.rng"
        failed=1
    fi
    if ! verdicts=$(xmllint --noout --relaxng "$schemas/$format.rng" "${files[@]}" 2>&1); then
        grep -v ' validates$' <<<"$verdicts" || true
        echo "xmllint: not all of these are valid by $format.rng"
        failed=1
    elif (($(grep -c ' validates$' <<<"$verdicts") != ${#files[@]})); then
        echo "xmllint did not judge all of ${#files[@]} files: $verdicts"
        failed=1
    fi
    echo "${#files[@]} files tried with $format.rng"
done
exit "$failed"
