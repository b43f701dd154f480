#!/usr/bin/env bash
# Runs the layer check over the folder broken/, which holds a breach of every kind, and compares what it says with
# the list below. Without this test, a check that finds nothing could be one that looks at nothing.
set -uo pipefail
cd "$(dirname "$0")" || exit 1

expected='include/feedwright/article.hpp:4: there is no include/feedwright/missing.hpp
include/feedwright/article.hpp:6: a public header may not include src/values/private.hpp
include/feedwright/novelty.hpp:1: of no layer: the table in cmake/CheckLayers.cmake needs a line for it
include/feedwright/text.hpp:5: a public header may not include <tinyxml2.h>
include/feedwright/text.hpp:6: the layer values may not include include/feedwright/article.hpp (layer model)
src/model/article.cpp:4: the layer model may not include src/output/bytes.hpp (layer output)
src/model/article.cpp:5: include/feedwright/novelty.hpp is of no layer: the table in cmake/CheckLayers.cmake needs a line for it
src/model/article.cpp:8: the layer model may not include src/output/bytes.hpp (layer output)'

if said=$(cmake -D ROOT="$PWD/broken" -P ../../cmake/CheckLayers.cmake 2>&1); then
    echo "the check passed a tree full of breaches"
    exit 1
fi
diff <(printf '%s\n' "$expected") <(grep -E '^(include|src)/' <<<"$said")
