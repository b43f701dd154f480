#!/usr/bin/env bash
# Writes many feeds from one stream: an RSS file for each. A line is the feed's id, a tab, and a line of NDJSON; the lines of
# a feed stand together, the feed itself first, then its articles. One stream may be cut between feeds and given to several
# of these (docs/scaling.md).
#
#     many_feeds.sh FOLDER [JSON2FEED_OPTION...] < LINES
#
# Exit status: 0, or that of the last json2feed that failed; the other feeds are written all the same.
set -euo pipefail

folder=${1:?many_feeds.sh FOLDER [JSON2FEED_OPTION...]}
shift
options=
if (($# != 0)); then options=$(printf ' %q' "$@"); fi

# By the environment: awk would take backslashes in -v for escapes.
FOLDER=$folder OPTIONS=$options awk -F '\t' '
    function end_feed(    failed) {
        if (command != "") failed = close(command)
        if (failed) status = failed
    }
    $1 !~ /^[A-Za-z0-9_][A-Za-z0-9._-]*$/ {
        print "many_feeds.sh: line " NR ": \"" $1 "\" cannot be the name of a file" > "/dev/stderr"
        status = 2
        exit
    }
    $1 != id {
        end_feed()
        id = $1
        # Where json2feed ends before its lines do, a write to it would end awk, and with it all other feeds.
        command = "{ json2feed --ndjson" ENVIRON["OPTIONS"] " --rss \"$FOLDER/" id ".xml\"; status=$?; cat >/dev/null; exit $status; }"
    }
    { print substr($0, length($1) + 2) | command }
    END {
        end_feed()
        exit status
    }'
