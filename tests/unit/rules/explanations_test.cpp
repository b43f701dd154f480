// What the rules are called, and what is said in explanation of them: there is something for each, and its examples do as it
// says: the wrong one has a finding of the rule, the right one has none and can be written.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <vector>

#include <feedwright/json_reader.hpp>

#include "feeds.hpp"
#include "json.hpp"
#include "rules/explanations.hpp"

using namespace feedwright;
using Example = Explanation::Example;

namespace {

struct Options {
    WriteOptions writing{.judge_html = true, .now = support::friday};
    DateOptions dates{};
};

/// json2feed's options, as far as examples need any.
Options options_of(std::string_view words) {
    static const std::map<std::string_view, void (*)(Options&)> known{
        {"", [](Options&) {}},
        {"--html keep", [](Options& o) { o.writing.prepare.html = PrepareOptions::Html::keep; }},
        {"--html normalize", [](Options& o) { o.writing.prepare.html = PrepareOptions::Html::normalize; }},
        {"--summary 5", [](Options& o) { o.writing.prepare.summary.words = 5; }},
        {"--profile apple", [](Options& o) { o.writing.profile = Profile::apple; }},
        {"--zone Europe/Berlin", [](Options& o) { o.dates.zone = TimeZone::named("Europe/Berlin"); }},
    };
    Options options;
    const auto found = known.find(words);
    BOOST_REQUIRE_MESSAGE(found != known.end(), words << ": this test does not know these options");
    found->second(options);
    return options;
}

JsonValue parsed(std::string_view text) {
    const support::JsonDocument document = support::parse_json(text);
    BOOST_REQUIRE_MESSAGE(document.ok(), text << ": " << document.error);
    return document.root;
}

JsonMember* find(JsonValue::Object& object, std::string_view name) {
    const auto found = std::ranges::find(object, name, &JsonMember::name);
    return found == object.end() ? nullptr : &*found;
}

/// MergePatch of RFC 7396, section 2.
JsonValue merged(JsonValue target, const JsonValue& patch) {
    const auto* changes = std::get_if<JsonValue::Object>(&patch.value);
    if (changes == nullptr) return patch;
    if (!std::holds_alternative<JsonValue::Object>(target.value)) target = JsonValue::Object{};
    auto& members = std::get<JsonValue::Object>(target.value);
    for (const JsonMember& change : *changes) {
        JsonMember* const old = find(members, change.name);
        if (std::holds_alternative<std::nullptr_t>(change.value.value)) {
            std::erase_if(members, [&](const JsonMember& each) { return each.name == change.name; });
        } else if (old != nullptr) {
            old->value = merged(std::move(old->value), change.value);
        } else {
            members.push_back({change.name, merged({}, change.value)});
        }
    }
    return target;
}

/// The small feed with the patch laid over it, and each of the patch's items over its one item.
std::string patched(std::string_view patch_text) {
    JsonValue feed = parsed(example_feed());
    const JsonValue item =
        std::get<JsonValue::Array>(find(std::get<JsonValue::Object>(feed.value), "items")->value.value)[0];
    JsonValue patch = parsed(patch_text);
    if (JsonMember* const items = find(std::get<JsonValue::Object>(patch.value), "items")) {
        if (auto* const list = std::get_if<JsonValue::Array>(&items->value.value)) {
            for (JsonValue& each : *list) each = merged(item, each);
        }
    }
    std::string text;
    StringSink sink{text};
    JsonWriter writer{sink, true};
    writer.value(merged(std::move(feed), patch));
    writer.end();
    return text;
}

/// All that is found in reading the example and in checking what was read.
Report report_of(const Explanation& about, std::string_view example) {
    const Options options = options_of(about.options);
    Report report;
    const Feed feed =
        read_json(about.example == Example::patch ? patched(example) : std::string{example}, report, options.dates);
    report.add(check(feed, about.format, options.writing));
    return report;
}

std::set<std::string_view> all_ids() {
    std::set<std::string_view> ids;
    for (const RuleInfo& rule : rules()) ids.insert(rule.id);
    for (const RuleInfo& rule : json_rules()) ids.insert(rule.id);
    return ids;
}

const Explanation* explained(std::string_view id) {
    const Explanation* const found = explanation(id);
    return found != nullptr ? found : json_explanation(id);
}

/// Of all rules that have one.
std::vector<const Explanation*> explanations() {
    std::vector<const Explanation*> all;
    for (const std::string_view id : all_ids()) {
        if (const Explanation* const found = explained(id)) all.push_back(found);
    }
    return all;
}

} // namespace

// People filter by ids: none may be renamed or used for something else. A new one is added to the file by hand.
BOOST_AUTO_TEST_CASE(the_ids_are_pinned) {
    std::ifstream file{"rule_ids.txt"};
    BOOST_REQUIRE(file.is_open());
    std::set<std::string> pinned;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && !line.starts_with('#')) pinned.insert(line);
    }
    const std::set<std::string_view> actual = all_ids();
    for (const std::string_view id : actual)
        BOOST_CHECK_MESSAGE(pinned.contains(std::string{id}), id << " is not in tests/rule_ids.txt");
    for (const std::string& id : pinned) BOOST_CHECK_MESSAGE(actual.contains(id), id << " is gone");
}

BOOST_AUTO_TEST_CASE(every_rule_is_explained) {
    for (const std::string_view id : all_ids()) {
        BOOST_CHECK_MESSAGE(explained(id) != nullptr,
                            id << " has no explanation: add a row (why, wrong, right) to the table of its subject in "
                                  "src/rules/explanations/, or in src/json/explanations.cpp for json.*");
    }
    BOOST_TEST(explanation("no.such.rule") == nullptr);
    BOOST_TEST(json_explanation("no.such.rule") == nullptr);
}

BOOST_AUTO_TEST_CASE(every_explanation_is_of_a_rule) {
    const std::set<std::string_view> known = all_ids();
    std::set<std::string_view> seen;
    for (const auto table : {article_explanations(), extension_explanations(), feed_explanations(), part_explanations(),
                             text_explanations(), value_explanations()}) {
        for (const Explanation& each : table) {
            BOOST_CHECK_MESSAGE(known.contains(each.rule), each.rule << " is explained, but no rule");
            BOOST_CHECK_MESSAGE(seen.insert(each.rule).second, each.rule << " is explained twice");
        }
    }
}

BOOST_AUTO_TEST_CASE(explanations_are_sentences_of_their_own) {
    std::set<std::string_view> said;
    for (const RuleInfo& rule : rules()) said.insert(rule.message);
    for (const Explanation* each : explanations()) {
        BOOST_CHECK_MESSAGE(each->why.ends_with('.') || each->why.ends_with('?'), each->rule << ": why is no sentence");
        BOOST_CHECK_MESSAGE(!said.contains(each->why), each->rule << ": why repeats the message");
        BOOST_CHECK_MESSAGE(!each->wrong.empty() && !each->right.empty(), each->rule << " has no example");
        BOOST_CHECK_MESSAGE(each->wrong != each->right, each->rule << ": both examples are the same");
    }
}

BOOST_AUTO_TEST_CASE(the_feed_that_examples_change_is_all_right) {
    for (const Format format : support::formats) {
        Report report;
        const Feed feed = read_json(std::string{example_feed()}, report);
        report.add(check(feed, format, Options{}.writing));
        BOOST_TEST(support::complaints(report) == "");
    }
}

BOOST_AUTO_TEST_CASE(wrong_examples_are_found_wrong) {
    for (const Explanation* each : explanations()) {
        if (each->example == Example::program) continue;
        const Report report = report_of(*each, each->wrong);
        BOOST_CHECK_MESSAGE(support::has(report, each->rule), each->rule << ", " << info(each->format).name
                                                                         << ": nothing is said of " << each->wrong
                                                                         << "\n"
                                                                         << support::all_findings(report));
    }
}

BOOST_AUTO_TEST_CASE(right_examples_are_right) {
    for (const Explanation* each : explanations()) {
        if (each->example == Example::program) continue;
        const Report report = report_of(*each, each->right);
        const bool complained = support::has(report, each->rule);
        BOOST_CHECK_MESSAGE(!complained && report.ok(), each->rule << ", " << info(each->format).name << ": "
                                                                   << each->right << "\n"
                                                                   << support::all_findings(report));
    }
}

BOOST_AUTO_TEST_CASE(rules_of_the_reader_say_what_and_why) {
    for (const RuleInfo& rule : json_rules()) {
        BOOST_CHECK_MESSAGE(rule.id.starts_with("json."), rule.id);
        BOOST_CHECK_MESSAGE(rule.message.find("{}") == std::string_view::npos, rule.id << ": " << rule.message);
        BOOST_CHECK_MESSAGE(!rule.message.empty() && !rule.reference.empty(), rule.id);
    }
}
