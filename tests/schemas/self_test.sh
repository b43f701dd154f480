#!/usr/bin/env bash
# Tries the schemas themselves: jing and xmllint must both accept every document in good/ and refuse every one in bad/.
# A name begins with the schema that it is for. Ends with 1 and names the documents that were judged otherwise.
set -euo pipefail
shopt -s inherit_errexit
cd -- "$(dirname -- "${BASH_SOURCE[0]}")"
export LC_ALL=C

for tool in jing xmllint; do
    command -v "$tool" >/dev/null || { echo "self_test: $tool is not installed" >&2; exit 2; }
done

# Each judge gets a schema and files, and prints those that it refuses, sorted. A file that is no XML at all, or a schema
# that does not load, is a mistake in the tests: it ends the script.
# shellcheck disable=SC2317  # called by way of "refused_by_$judge"
refused_by_jing() {
    local schema=$1 output; shift
    output=$(jing "$schema" "$@" 2>/dev/null) || (($? == 1))
    if grep -qE ' fatal: |\.rng:' <<<"$output"; then
        echo "$output" >&2
        return 2
    fi
    { grep -oE '(good|bad)/[^/:]+\.xml:[0-9]+:[0-9]+: error:' <<<"$output" || true; } | cut -d: -f1 | sort -u
}

# shellcheck disable=SC2317
refused_by_xmllint() {
    local schema=$1 output; shift
    output=$(xmllint --noout --relaxng "$schema" "$@" 2>&1) || (($? == 3))
    { grep -oE '^[^ ]+ fails to validate$' <<<"$output" || true; } | cut -d' ' -f1 | sort -u
}

failed=0
tried=0
for format in atom rss; do
    good=(good/"$format"-*.xml)
    bad=(bad/"$format"-*.xml)
    for file in "${good[@]}" "${bad[@]}"; do
        [[ -e $file ]] || { echo "self_test: no documents for $format" >&2; exit 2; }
    done
    expected=$(printf '%s\n' "${bad[@]}" | sort -u)
    for judge in jing xmllint; do
        refused=$("refused_by_$judge" "$format.rng" "${good[@]}" "${bad[@]}")
        while IFS= read -r file; do
            [[ -n $file ]] || continue
            failed=1
            if [[ $file == good/* ]]; then
                echo "$judge refuses $file"
            else
                echo "$judge accepts $file"
            fi
        done < <(comm -3 <(echo "$expected") <(echo "$refused") | tr -d '\t')
        tried=$((tried + ${#good[@]} + ${#bad[@]}))
    done
done

echo "$tried verdicts of jing and xmllint on the documents in good/ and bad/: $( ((failed)) && echo 'not all as expected' || echo 'all as expected')"
exit "$failed"
