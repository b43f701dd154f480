# shellcheck shell=bash
# What the scripts over the goldens share: where json2feed is, which cases there are, and how one is run.
golden_root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)
: "${JSON2FEED:=$golden_root/../../build/dev/examples/json2feed}"
if [[ ! -x $JSON2FEED ]]; then
    echo "JSON2FEED names no program: $JSON2FEED" >&2
    exit 1
fi

# The cases, one a line.
golden_names() {
    local folder
    for folder in "$golden_root"/*/; do basename "$folder"; done
}

# input_of FOLDER: its input file.
input_of() {
    local input
    for input in "$1"/input.json "$1"/input.ndjson; do
        if [[ -e $input ]]; then
            echo "$input"
            return
        fi
    done
    echo "$1 has no input.json or input.ndjson" >&2
    return 1
}

# quietly COMMAND...: shows what the command says on standard error only if it fails.
quietly() {
    local said status=0
    { said=$("$@" 2>&1 >&3 3>&-); } 3>&1 || status=$?
    if ((status)); then printf '%s\n' "$said"; fi
    return "$status"
}

# convert FOLDER OUTPUT-FOLDER: writes feed.rss, feed.atom, feed.json and findings there.
convert() {
    local folder=$1 output=$2 input words=()
    input=$(input_of "$folder") || return
    if [[ -e $folder/options ]]; then mapfile -t words < <(xargs printf '%s\n' <"$folder/options"); fi
    quietly "$JSON2FEED" "$input" "${words[@]}" \
        --rss "$output/feed.rss" --atom "$output/feed.atom" --json "$output/feed.json" \
        --findings "$output/findings.json" --findings-format json || {
        cat "$output/findings.json"
        return 1
    }
    # Rules, severities and paths are stable and never hold a quote that is not escaped.
    sed -E 's/^\{"rule":"([^"]*)","severity":"([^"]*)","path":"(([^"\\]|\\.)*)".*/\2 \1 \3/' \
        "$output/findings.json" >"$output/findings"
}
