// Report counts everything and keeps the first of each severity; a finding reads as one line.
#include <boost/test/unit_test.hpp>

#include "feeds.hpp"

using namespace feedwright;

namespace {

Finding finding(Severity severity, std::string path) {
    return {.rule = "some.rule", .severity = severity, .path = std::move(path), .message = "Do something."};
}

} // namespace

BOOST_AUTO_TEST_CASE(each_severity_has_its_own_limit) {
    Report report{2};
    for (int i = 0; i < 5; ++i) report.add(finding(Severity::note, "/" + std::to_string(i)));
    for (int i = 0; i < 3; ++i) report.add(finding(Severity::warning, "/w"));
    BOOST_TEST(report.ok());
    report.add(finding(Severity::error, "/e"));
    BOOST_TEST(!report.ok());
    BOOST_TEST(report.count(Severity::note) == 5U);
    BOOST_TEST(report.count(Severity::warning) == 3U);
    BOOST_TEST(report.count(Severity::error) == 1U);
    BOOST_TEST_REQUIRE(report.findings().size() == 5U);
    BOOST_TEST(report.findings()[1].path == "/1");
    BOOST_TEST(report.findings()[4].path == "/e");
}

BOOST_AUTO_TEST_CASE(the_listener_hears_what_the_report_does_not_keep) {
    std::vector<std::string> heard;
    Report report{1, [&](const Finding& each) { heard.push_back(each.path); }};
    for (const char* path : {"/a", "/b", "/c"}) report.add(finding(Severity::warning, path));
    BOOST_TEST(report.findings().size() == 1U);
    BOOST_TEST(heard == (std::vector<std::string>{"/a", "/b", "/c"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(reports_add_up) {
    Report first{10};
    first.add(finding(Severity::error, "/1"));
    Report second{1};
    for (const char* path : {"/2", "/3", "/4"}) second.add(finding(Severity::error, path));
    second.add(finding(Severity::note, "/5"));
    first.add(second);
    BOOST_TEST(first.count(Severity::error) == 4U);
    BOOST_TEST(first.count(Severity::note) == 1U);
    BOOST_TEST(first.findings().size() == 3U); // what the other did not keep is only counted
}

BOOST_AUTO_TEST_CASE(an_empty_report_is_all_right) { BOOST_TEST(Report{}.ok()); }

BOOST_AUTO_TEST_CASE(a_finding_is_a_line) {
    BOOST_TEST(to_string(finding(Severity::error, "/articles/3/url")) ==
               "error: /articles/3/url: Do something. [some.rule]");
    BOOST_TEST(to_string(finding(Severity::note, "")) == "note: /: Do something. [some.rule]");
    BOOST_TEST(name_of(Severity::warning) == "warning");
}

BOOST_AUTO_TEST_CASE(what_nobody_would_read_need_not_be_made) {
    Report report{1};
    BOOST_TEST(report.reads(Severity::error));
    report.add(finding(Severity::error, "/e"));
    BOOST_TEST(!report.reads(Severity::error));
    BOOST_TEST(report.reads(Severity::note), "each severity has its own limit");
    report.count_one(Severity::error);
    BOOST_TEST(report.count(Severity::error) == 2U);
    BOOST_TEST(report.findings().size() == 1U);
    BOOST_TEST(Report(0, [](const Finding&) {}).reads(Severity::note), "a listener reads them all");
}
