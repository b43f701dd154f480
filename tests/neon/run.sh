#!/usr/bin/env bash
# The unit test of text_run for another processor: compiled for 64-bit ARM, whose sets of instructions are NEON and none, and
# run in an emulator; optimised as users' builds are.
#
#     tests/neon/run.sh FOLDER        FOLDER: where to build; it is made
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=$1

mkdir -p "$build/include"
# The headers of Boost are for every processor; those beside them are not.
ln -sfn /usr/include/boost "$build/include/boost"

aarch64-linux-gnu-g++ -std=c++20 -O3 -static -Wall -Wextra -Wconversion -Werror -isystem "$build/include" \
    -I"$root/include" -I"$root/src" -o "$build/test_neon" \
    "$root/src/values/text_run.cpp" "$root/src/values/utf8.cpp" "$root/tests/unit/values/text_run_test.cpp" \
    "$root/tests/neon/main.cpp"
grep -q 'neon::run<' <<<"$(aarch64-linux-gnu-nm -C "$build/test_neon")"
exec qemu-aarch64 "$build/test_neon" --log_level=error
