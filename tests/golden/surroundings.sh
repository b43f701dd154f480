#!/usr/bin/env bash
# surroundings.sh: no locale, time zone or working folder shows in the output. Every golden is made once in each of
# these surroundings, and must be the expected file byte for byte. A locale that the system does not have is a failure:
# the C library would silently take C instead, and the test would show nothing.
set -euo pipefail
source "$(dirname -- "${BASH_SOURCE[0]}")/convert.sh"
JSON2FEED=$(realpath "$JSON2FEED")

surroundings=(
    "LC_ALL=C.UTF-8 TZ=UTC"
    "LC_ALL=de_DE.UTF-8 TZ=America/New_York"
    "LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu LANG=fa_IR.UTF-8 SOURCE_DATE_EPOCH=0"
    "LC_ALL=fa_IR.UTF-8 TZ=Asia/Tehran"
    "LC_ALL=C TZ=Pacific/Apia"
)

installed=$(locale -a 2>/dev/null | tr '[:upper:]' '[:lower:]')
for locale in de_de tr_tr fa_ir; do
    if ! grep -qxE "$locale\.utf-?8" <<<"$installed"; then
        echo "the locale $locale (UTF-8) is not installed: ./dev test makes it, with localedef"
        exit 1
    fi
done
for zone in America/New_York Asia/Kathmandu Asia/Tehran Pacific/Apia; do
    if [[ ! -e /usr/share/zoneinfo/$zone ]]; then
        echo "the time zone $zone is not installed: ./dev test installs it, with tzdata"
        exit 1
    fi
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
failed=0
for variables in "${surroundings[@]}"; do
    while IFS= read -r name; do
        # shellcheck disable=SC2086,SC2163  # several variables
        if ! (export $variables && convert "$golden_root/$name" "$work"); then failed=1; continue; fi
        for file in feed.rss feed.atom feed.json findings; do
            diff -u --label "expected $name/$file" --label "with $variables" \
                "$golden_root/$name/$file" "$work/$file" || failed=1
        done
    done < <(golden_names)
    echo "tried with $variables"
done
exit "$failed"
