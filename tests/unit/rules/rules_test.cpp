// The rules, one by one: what breaks a rule has its finding, with the path and the severity that the catalogue gives; what
// comes near has none. A rule without a row in the tables fails.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <set>
#include <vector>

#include "feeds.hpp"
#include "rule_cases.hpp"

using namespace feedwright;

namespace {

std::vector<RuleCase> all_cases() {
    std::vector<RuleCase> all;
    for (const auto cases : {apple_rule_cases(), feed_rule_cases(), article_rule_cases(), part_rule_cases(),
                             value_rule_cases(), desk_rule_cases(), namespace_rule_cases()}) {
        all.insert(all.end(), cases.begin(), cases.end());
    }
    return all;
}

/// Pictures are as they should be, but for small ones.
std::optional<PictureSize> picture_size(std::string_view url) {
    return url.find("small") == std::string_view::npos ? PictureSize{1400, 1400} : PictureSize{1399, 1399};
}

/// All that can be asked for; with a date, so that there is a future.
WriteOptions options(const PrepareOptions& prepare = {}, Profile profile = Profile::w3c) {
    return {.profile = profile,
            .picture_size = picture_size,
            .judge_html = true,
            .prepare = prepare,
            .now = Timestamp{support::friday.instant() + std::chrono::hours{1}}};
}

Feed edited(RuleCase::Edit edit) {
    Feed feed = support::small_feed();
    edit(feed);
    return feed;
}

std::string row(const RuleCase& each) {
    return std::string{each.rule} + ", " + std::string{info(each.format).name} + ", " + std::string{each.path};
}

const RuleInfo* rule_of(const Finding& finding, Format format) {
    const auto all = rules();
    const auto found = std::ranges::find_if(all, [&](const RuleInfo& each) {
        return each.id == finding.rule && each.severity == finding.severity && each.formats.contains(format);
    });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_feed_to_begin_with_has_nothing_to_complain_of) {
    for (const Format format : support::formats) {
        BOOST_TEST(support::complaints(check(support::small_feed(), format, options())) == "");
    }
}

BOOST_AUTO_TEST_CASE(what_breaks_a_rule_has_one_finding_at_its_path) {
    for (const RuleCase& each : all_cases()) {
        const Report report = check(edited(each.broken), each.format, options(each.prepare, each.profile));
        const auto count = std::ranges::count_if(report.findings(), [&](const Finding& finding) {
            return finding.rule == each.rule && finding.path == each.path;
        });
        BOOST_CHECK_MESSAGE(count == 1, row(each) << ": " << count << " findings in\n"
                                                  << support::all_findings(report));
    }
}

BOOST_AUTO_TEST_CASE(what_comes_near_has_none_and_is_valid) {
    for (const RuleCase& each : all_cases()) {
        const Report report = check(edited(each.fine), each.format, options(each.prepare, each.profile));
        BOOST_CHECK_MESSAGE(!support::has(report, each.rule), row(each) << ": \n" << support::all_findings(report));
        BOOST_CHECK_MESSAGE(report.ok(), row(each) << ": \n" << support::complaints(report));
    }
}

BOOST_AUTO_TEST_CASE(only_errors_keep_a_feed_from_being_written) {
    for (const RuleCase& each : all_cases()) {
        const Feed feed = edited(each.broken);
        std::string text;
        StringSink sink{text};
        const Report report = write(feed, each.format, sink, options(each.prepare, each.profile));
        BOOST_CHECK_MESSAGE(report.ok() == (report.count(Severity::error) == 0), row(each));
        BOOST_CHECK_MESSAGE(report.ok() == !text.empty(), row(each) << ": " << text.substr(0, 200));
    }
}

BOOST_AUTO_TEST_CASE(findings_are_as_the_catalogue_says) {
    for (const RuleCase& each : all_cases()) {
        const Report report = check(edited(each.broken), each.format, options(each.prepare, each.profile));
        for (const Finding& finding : report.findings()) {
            BOOST_CHECK_MESSAGE(rule_of(finding, each.format) != nullptr, row(each) << ": " << to_string(finding));
            BOOST_CHECK_MESSAGE(!finding.message.empty(), row(each));
            BOOST_CHECK_MESSAGE(finding.path.starts_with("/articles/") || finding.article.empty(),
                                row(each) << ": " << finding.path << " of article " << finding.article);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_rule_has_a_row) {
    std::set<std::string_view> ids;
    for (const RuleCase& each : all_cases()) ids.insert(each.rule);
    for (const RuleInfo& rule : rules()) BOOST_CHECK_MESSAGE(ids.contains(rule.id), rule.id << " has no row");
    std::set<std::string_view> known;
    for (const RuleInfo& rule : rules()) known.insert(rule.id);
    for (const std::string_view id : ids) BOOST_CHECK_MESSAGE(known.contains(id), id << " is no rule");
}

BOOST_AUTO_TEST_CASE(every_rule_says_what_and_why) {
    for (const RuleInfo& rule : rules()) {
        BOOST_CHECK_MESSAGE(rule.message.ends_with('.'), rule.id << ": the message is no sentence");
        BOOST_CHECK_MESSAGE(!rule.reference.empty(), rule.id << ": where is that written?");
        BOOST_CHECK_MESSAGE(rule.formats != Formats{}, rule.id << ": for no format?");
        BOOST_CHECK_MESSAGE(!rule.subject.empty(), rule.id << ": of what?");
    }
}
