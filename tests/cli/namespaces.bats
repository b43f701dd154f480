# Typed blocks on the command line: what only one format has a place for, and what is wrong with a member.
bats_require_minimum_version 1.5.0
load helper

# Deleted entries and drafts belong to Atom, RDF's licences to RSS; a hit parade is made of numbers.
blocks() {
    cat <<'END'
{"version": "https://jsonfeed.org/version/1.1", "title": "T", "home_page_url": "https://small.example/", "feed_url": "https://small.example/feed",
 "_at": {"deleted_entries": [{"ref": "tag:small.example,2020:0", "when": "2020-05-07T11:00:00Z", "comment": "A mistake"}]},
 "items": [{"id": "https://small.example/1", "title": "t", "content_text": "x", "date_published": "2020-05-08T11:00:00Z",
  "_app": {"edited": "2020-05-08T11:30:00Z", "control": {"draft": true}},
  "_cc": {"licenses": [{"url": "https://creativecommons.org/licenses/by/4.0/"}]},
  "_slash": {"comments": 3, "hit_parade": "many"}}]}
END
}

@test "a block that has no place in the format is an error that names its member" {
    blocks >in.json
    run -1 --separate-stderr json2feed in.json -o out.rss
    contains "$stderr" 'error: /_at/deleted_entries/0: ' 'error: /items/0/_app/edited: ' 'error: /items/0/_app/control: '
    contains "$stderr" 'error: /items/0/_slash/hit_parade: ' '[element.text.invalid]'
    lacks "$stderr" _cc
    [[ ! -e out.rss ]]
    run -1 --separate-stderr json2feed in.json -f atom -o out.atom
    contains "$stderr" 'error: /items/0/_cc/licenses/0: '
    lacks "$stderr" _app 'error: /_at'
}

@test "--lenient leaves out the member, and declares no namespace of which nothing is left" {
    blocks >in.json
    json2feed in.json --lenient -o out.rss
    json2feed in.json --lenient -f atom -o out.atom
    contains "$(cat out.rss)" '<cc:license ' '<slash:comments>3</slash:comments>'
    lacks "$(cat out.rss)" xmlns:at= xmlns:app= hit_parade deleted
    contains "$(cat out.atom)" '<at:deleted-entry ' '<app:draft>yes</app:draft>' '<slash:comments>3</slash:comments>'
    lacks "$(cat out.atom)" xmlns:cc hit_parade
    xmllint --noout out.rss out.atom
}

@test "JSON Feed carries them all, and gives them back" {
    blocks >in.json
    json2feed in.json -f json -o out.json
    json2feed out.json -f json -o again.json
    cmp out.json again.json
    contains "$(cat out.json)" '"hit_parade": "many"' '"draft": true' '"deleted_entries"' '"licenses"'
}

@test "what a block's object cannot say is told with its path and its line" {
    blocks | sed 's/"comments": 3/"comments": "three", "mood": 1/' >in.json
    run -1 --separate-stderr json2feed in.json -f json -o out.json
    contains "$stderr" 'in.json:6:' 'error: /items/0/_slash/comments: A whole number of 0 or more is needed here, not this string. [json.type]'
    json2feed in.json -f json -o out.json --lenient --notes 2>notes
    contains "$(cat notes)" '/items/0/_slash/mood: No member of this name is known here: left out. [json.member.unknown]'
}
