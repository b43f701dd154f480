# --rules and --explain: what is shown of the rules. That examples are true is tested in unit/rules/explanations_test.cpp.

load helper

# The ids in the first column.
ids() { grep -v '^ ' | cut -d' ' -f1 | LC_ALL=C sort -u; }

@test "--rules shows every rule that there is" {
    run -0 --separate-stderr json2feed --rules
    equals "$(ids <<<"$output")" "$(grep -v '^#' "$FEEDWRIGHT_SOURCE/tests/rule_ids.txt" | LC_ALL=C sort)"
    equals "$stderr" ""
}

@test "--rules shows severity, formats, member, sentence, reference and the validator's events" {
    run -0 json2feed --rules
    contains "$output" 'article.updated.missing            error   atom          Article.updated
    Atom needs a date: set published or updated.
    RFC 4287 section 4.1.2
    W3C: MissingElement'
    contains "$output" 'json.null                          warning rss atom json input'
}

@test "--rules and --explain read nothing and write nothing else" {
    run -0 json2feed --rules nowhere.json -o out.xml
    run -0 json2feed --explain url.relative nowhere.json -o out.xml
    run -0 bash -c '"$JSON2FEED" --rules <&-'
    only_files . ''
}

@test "--explain shows what a rule says, why, and two examples" {
    run -0 --separate-stderr json2feed --explain article.id.duplicate
    contains "$output" 'article.id.duplicate' 'Another article before this one has the same id' 'DuplicateEntries' \
        'Why:' 'Wrong:' '{"items": [{}, {"title": "Another article"}]}' 'Right:' 'docs/rules.md'
    equals "$stderr" ""
}

@test "--explain names the format and the option that an example needs" {
    contains "$(json2feed --explain article.title.derived)" 'Wrong, as Atom 1.0:'
    contains "$(json2feed --explain html.url.invalid)" 'Wrong, as RSS 2.0, with --html keep:'
    contains "$(json2feed --explain date.unwritable)" 'Wrong, in C++:' 'article.published = '
    lacks "$(json2feed --explain date.unwritable)" 'docs/rules.md'
    contains "$(json2feed --explain json.null)" 'Wrong, a whole feed:'
}

@test "--explain knows every rule" {
    while read -r id; do
        run -0 json2feed --explain "$id"
        contains "$output" "$id" 'Why:' 'Wrong' 'Right'
    done < <(grep -v '^#' "$FEEDWRIGHT_SOURCE/tests/rule_ids.txt")
}

@test "--explain says all that rules of one id say" {
    run -0 json2feed --explain article.id.urn
    contains "$output" 'atom          Article.id' 'rss           Article.id'
}

@test "--explain fits into 100 columns where it is prose" {
    run -0 json2feed --explain json.date
    equals "$(sed -n '/^Why/,$p' <<<"$output" | awk 'length($0) > 100')" ""
}

@test "2: --explain suggests ids that are near" {
    run -2 --separate-stderr json2feed --explain article.id.dupliacte
    equals "$output" ""
    contains "$stderr" "json2feed: --explain: there is no rule 'article.id.dupliacte'; the nearest are article.id.duplicate," \
        'json2feed --help'
    run -2 json2feed --explain duplicate
    contains "$output" article.id.duplicate json.member.duplicate
    run -2 json2feed --explain "$(head -c 20000 /dev/zero | tr '\0' x)"
}

@test "2: --explain without a rule" {
    run -2 --separate-stderr json2feed --explain
    contains "$stderr" 'json2feed: --explain'
    run -2 json2feed --explain ''
    run -2 json2feed --explain=
    run -2 json2feed --explain nope --explain nope
}

@test "3: the rules cannot be written" {
    run -3 bash -c '"$JSON2FEED" --rules >/dev/full'
    equals "$output" 'json2feed: cannot write /dev/stdout: No space left on device'
    run -3 bash -c '"$JSON2FEED" --explain url.relative >/dev/full'
    contains "$output" 'No space left on device'
    run -3 bash -c '"$JSON2FEED" --rules >&-'
    contains "$output" 'cannot write /dev/stdout: '
}
