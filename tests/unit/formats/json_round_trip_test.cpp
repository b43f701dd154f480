// JSON Feed holds everything: what our reader makes of what we wrote is the feed, for every member of the model set alone,
// and the document that is written from it is the same to the byte.
#include <boost/test/unit_test.hpp>

#include <feedwright/json_reader.hpp>

#include "every_member.hpp"
#include "feeds.hpp"

using namespace feedwright;

BOOST_AUTO_TEST_CASE(every_member_comes_back) {
    for (const support::MemberCase& each : support::every_member()) {
        const Feed feed = each.feed();
        const std::string text = render(feed, Format::json, support::as_written);
        Report report;
        const Feed back = read_json(text, report);
        BOOST_CHECK_MESSAGE(support::all_findings(report) == "", each.path << ": " << support::all_findings(report));
        BOOST_CHECK_MESSAGE(back == feed, each.path << " has changed: " << text);
        BOOST_CHECK_MESSAGE(render(back, Format::json, support::as_written) == text, each.path << " is written differently");
    }
}
