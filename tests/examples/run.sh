#!/usr/bin/env bash
# run.sh PROGRAM EXPECTED: runs an example program in an empty folder. What it prints, and after that each file that it
# makes, must be what the file EXPECTED holds. FEEDWRIGHT_APPROVE=1 in the environment writes EXPECTED anew.
set -euo pipefail
program=$(realpath "$1")
expected=$(realpath -m "$2")

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/folder"
cd "$work/folder"
"$program" >"$work/output"
for file in *; do
    [[ -e $file ]] || continue
    echo "=== $file" >>"$work/output"
    cat "$file" >>"$work/output"
done

if [[ ${FEEDWRIGHT_APPROVE:-0} == 1 ]]; then
    diff -u --label before --label after "$expected" "$work/output" || cp "$work/output" "$expected"
else
    diff -u --label "expected ${expected##*/}" --label "what the program makes now" "$expected" "$work/output"
fi
