// Nothing is lost in silence: every member of the model, set alone, is found in the document, or a note says that the
// format has no place for it. JSON Feed has a place for everything.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "every_member.hpp"
#include "feeds.hpp"
#include "json.hpp"
#include "xml.hpp"

using namespace feedwright;
using support::MemberCase;

namespace {

std::vector<std::string> strings_of(Format format, const std::string& document) {
    if (format == Format::json) {
        const support::JsonDocument json = support::parse_json(document);
        BOOST_REQUIRE_MESSAGE(json.ok(), json.error);
        return all_strings(json);
    }
    const support::XmlDocument xml = support::parse_xml(document);
    BOOST_REQUIRE_MESSAGE(xml.ok(), xml.error);
    return all_strings(xml);
}

bool is_in(const std::string& document, Format format, const std::string& text) {
    if (text == "true") return format == Format::json && document.find("true") != std::string::npos;
    // A parser hides the prefixes of names.
    if (text == "Zq7" && document.find("Zq7:") != std::string::npos) return true;
    return std::ranges::any_of(strings_of(format, document),
                               [&](const std::string& each) { return each.find(text) != std::string::npos; });
}

bool is_in(const std::string& document, Format format, const MemberCase& member) {
    return is_in(document, format, member.text) ||
           (format == Format::rss && !member.rfc822.empty() && is_in(document, format, member.rfc822));
}

/// A finding at the member or at what it is a part of. What is lost of every person in a list may be one finding, at
/// /authors/email.
bool is_noted(const Report& report, std::string_view rule, const std::string& path) {
    std::string of_all = path;
    if (const std::size_t last = of_all.rfind("/0/"); last != std::string::npos) of_all.erase(last, 2);
    return std::ranges::any_of(report.findings(), [&](const Finding& each) {
        return each.rule == rule && (each.path == path || each.path == of_all || path.starts_with(each.path + "/"));
    });
}

} // namespace

BOOST_AUTO_TEST_CASE(every_member_has_a_place_or_a_note) {
    for (const Format format : support::formats) {
        for (const MemberCase& each : support::every_member()) {
            const std::string row = std::string{info(format).name} + " " + each.path;
            const Feed feed = each.feed();
            const Report report = check(feed, format, support::as_written);
            BOOST_CHECK_MESSAGE(report.ok(), row << ": " << support::complaints(report));
            if (!report.ok()) continue;
            const std::string document = render(feed, format, support::as_written);
            const bool noted = is_noted(report, "format.no_place", each.path);
            const bool changed = is_noted(report, "text.html.to_plain", each.path);
            const bool found = is_in(document, format, each);
            BOOST_CHECK_MESSAGE(found || noted || changed, row << ": lost in silence");
            BOOST_CHECK_MESSAGE(!(found && noted), row << ": there, though a note says it is not");
            BOOST_CHECK_MESSAGE(format != Format::json || found, row << ": JSON Feed has lost it");
        }
    }
}

BOOST_AUTO_TEST_CASE(the_values_looked_for_are_in_no_document_by_themselves) {
    for (const Format format : support::formats) {
        const std::string document = render(support::small_feed(), format, support::as_written);
        for (const MemberCase& each : support::every_member()) {
            BOOST_CHECK_MESSAGE(!is_in(document, format, each), each.path);
        }
    }
}

BOOST_AUTO_TEST_CASE(writing_changes_nothing) {
    for (const MemberCase& each : support::every_member()) {
        const Feed feed = each.feed();
        const Feed before = feed;
        for (const Format format : support::formats) {
            const std::string first = render(feed, format, support::as_written);
            for (const Format other : support::formats) render(feed, other, support::as_written);
            BOOST_CHECK_MESSAGE(render(feed, format, support::as_written) == first, each.path << ": written twice, it is not the same");
        }
        BOOST_CHECK_MESSAGE(feed == before, each.path << ": writing has changed the feed");
    }
}
