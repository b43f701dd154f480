#!/usr/bin/env bash
# consume.sh static | shared | included: builds the consumer against one kind of feedwright and compares its output.
#
#   static    installs the library of the build folder BUILD; consumers find it by find_package and by pkg-config
#   shared    a project that includes the library builds it shared, with g++, and installs it; consumers as above
#   included  a project that includes the library builds it static, with clang++
#
# The included builds stay in BUILD between two runs, so that only what changed is compiled again; what is installed,
# and all that is built against it, is made anew each time.
set -euo pipefail

: "${BUILD:?}" "${REFERENCE:?}" "${VERSION:?}"
kind=${1:?static, shared or included}
here=$(cd "$(dirname "$0")" && pwd)
work=$BUILD/tests/package/$kind
prefix=$work/prefix
flags='-Wall -Wextra -Wpedantic -Werror'

rm -rf "$prefix"
mkdir -p "$work"
"$REFERENCE" >"$work/expected.txt"

# run NAME PROGRAM: the program must print what the reference prints.
run() {
    echo "run: $1"
    LD_LIBRARY_PATH=$library_dir "$2" | diff -u "$work/expected.txt" -
}

# build_consumer FOLDER COMPILER [CMAKE ARGUMENT...]: configures and builds the CMake consumer, and runs it.
build_consumer() {
    local build=$work/$1 compiler=$2
    shift 2
    cmake -S "$here/consumer" -B "$build" -D CMAKE_CXX_COMPILER="$compiler" -D CMAKE_CXX_FLAGS="$flags" "$@"
    cmake --build "$build"
    run "CMake, $compiler, $kind" "$build/consumer"
    run "CMake, $compiler, $kind, with the component json" "$build/json_consumer"
}

pkg_config() { PKG_CONFIG_PATH=$library_dir/pkgconfig pkg-config "$@"; }

# Everything that can be done with what stands in the prefix.
consume_prefix() {
    local compiler arguments
    for compiler in g++ clang++; do
        rm -rf "$work/found-$compiler"
        build_consumer "found-$compiler" "$compiler" -D CMAKE_PREFIX_PATH="$prefix" -D WANTED_VERSION="$VERSION"
        # Words are split on purpose here: flags and arguments are lists.
        # shellcheck disable=SC2046,SC2086
        "$compiler" -std=c++20 $flags -c "$here/consumer/main.cpp" -o "$work/main.o" $(pkg_config --cflags feedwright)
        for arguments in feedwright feedwright-json "--static feedwright" "--static feedwright-json"; do
            if [[ $kind == shared && $arguments == --static* ]]; then continue; fi
            # shellcheck disable=SC2046,SC2086
            "$compiler" "$work/main.o" -o "$work/by-pkg-config" $(pkg_config --libs $arguments)
            run "pkg-config $arguments, $compiler, $kind" "$work/by-pkg-config"
        done
    done
}

library_dir=
case $kind in
static)
    cmake --install "$BUILD" --prefix "$prefix"
    library_dir=$(dirname "$(find "$prefix" -name 'libfeedwright.a')")
    consume_prefix
    ;;
shared)
    build_consumer including g++ -D FEEDWRIGHT_SOURCE="$here/../.." -D BUILD_SHARED_LIBS=ON \
        -D FEEDWRIGHT_JSON=ON -D FEEDWRIGHT_INSTALL=ON
    cmake --install "$work/including" --prefix "$prefix"
    library_dir=$(dirname "$(find "$prefix" -name 'libfeedwright.so')")
    consume_prefix
    ;;
included)
    build_consumer including clang++ -D FEEDWRIGHT_SOURCE="$here/../.." -D FEEDWRIGHT_JSON=ON
    ;;
*)
    echo "unknown kind: $kind" >&2
    exit 2
    ;;
esac
