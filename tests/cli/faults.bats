# Writing that fails sooner or later, at the first kilobyte or at the last: exit 3, all files stay old, no temporary is left.
# Where it fails in the library is tests/faults' matter.

load helper

long_feed() {
    local long items=() i
    long=$(head -c 2000 /dev/zero | tr '\0' x)
    for i in {1..20}; do
        items+=("{\"id\":\"https://small.example/$i\",\"url\":\"https://small.example/$i\",\"content_text\":\"$long $i\",\"date_published\":\"2026-01-01T00:00:$(printf %02d "$i")Z\"}")
    done
    feed "${items[@]}"
}

@test "a limit on file sizes, wherever it strikes" {
    long_feed >in.json
    json2feed in.json --rss whole.rss --atom whole.atom --json whole.json
    smallest=$(stat -c %s whole.* | sort -n | head -n 1)
    rm whole.*
    for ((limit = 0; limit * 1024 < smallest; limit += 3)); do
        echo "$limit KiB"
        for file in a.rss a.atom a.json; do echo old >$file; done
        run -3 bash -c "ulimit -f $limit; "'exec "$JSON2FEED" in.json --rss a.rss --atom a.atom --json a.json'
        for file in a.rss a.atom a.json; do holds $file old; done
        only_files . a.atom a.json a.rss in.json
    done
}

@test "a full device beside good files: none of them is replaced" {
    long_feed >in.json
    for full in rss atom json; do
        for file in a.rss a.atom a.json; do echo old >$file; done
        outputs=(--rss a.rss --atom a.atom --json a.json)
        run -3 json2feed in.json "${outputs[@]/a.$full//dev/full}"
        for file in a.rss a.atom a.json; do holds $file old; done
        only_files . a.atom a.json a.rss in.json
    done
}
