// Memory runs out at every allocation in turn: std::bad_alloc comes out, nothing leaks, no file is torn, and the next try
// succeeds as if nothing had been.
#include <boost/test/unit_test.hpp>

#include <fstream>
#include <iterator>
#include <new>
#include <string>

#include <feedwright/file_sink.hpp>
#include <feedwright/json_reader.hpp>

#include "failing_new.hpp"
#include "feeds.hpp"
#include "folder.hpp"

using namespace feedwright;

namespace {

std::string golden() {
    std::ifstream file{"golden/everything/input.json", std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

Feed everything() {
    Report report;
    Feed feed = read_json(golden(), report);
    BOOST_REQUIRE(report.ok());
    return feed;
}

/// act() makes the same thing each time, or throws std::bad_alloc; then after() holds. How many allocations have failed.
template <class Act, class After>
std::size_t fail_each(Act&& act, After&& after) {
    const auto wanted = act(); // tables that are made once are there from now on
    for (std::size_t n = 1;; ++n) {
        const std::ptrdiff_t alive = faults::blocks_alive();
        bool same = true;
        faults::fail_allocation(n);
        try {
            same = act() == wanted;
        } catch (const std::bad_alloc&) {
            same = faults::allocation_failed();
        }
        const bool failed = faults::allocation_failed();
        faults::fail_allocation(0);
        const std::ptrdiff_t leaked = faults::blocks_alive() - alive;
        BOOST_REQUIRE_MESSAGE(leaked == 0, "allocation " << n << " failed: " << leaked << " blocks have leaked");
        BOOST_REQUIRE_MESSAGE(same, "allocation " << n << " failed, and something else came out");
        if (!failed) return n - 1;
        BOOST_REQUIRE_MESSAGE(after(), "allocation " << n << " failed and left something behind");
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(writing_to_a_string) {
    const Feed feed = everything();
    for (const Format format : support::formats) {
        const std::size_t failed = fail_each([&] { return render(feed, format); }, [] { return true; });
        BOOST_TEST_MESSAGE(info(format).name << ": " << failed << " allocations failed");
        BOOST_TEST(failed > 100U);
    }
}

BOOST_AUTO_TEST_CASE(writing_to_a_file) {
    const Feed feed = everything();
    const faults::Folder folder;
    for (const Format format : support::formats) {
        const std::size_t failed = fail_each(
            [&] {
                FileSink sink{folder.target()};
                const bool ok = write(feed, format, sink).ok();
                sink.prepare(); // all but commit(), which would replace the file
                return ok;
            },
            [&] { return folder.holds("old"); });
        BOOST_TEST(failed > 100U);
    }
    BOOST_TEST(folder.holds("old"));
}

BOOST_AUTO_TEST_CASE(replacing_a_file) {
    for (std::size_t n = 1;; ++n) {
        const faults::Folder folder;
        bool thrown = false;
        const std::string target = folder.target();
        faults::fail_allocation(n);
        try {
            FileSink sink{target};
            sink.write("new");
            sink.commit();
        } catch (const std::bad_alloc&) {
            thrown = true;
        }
        const bool failed = faults::allocation_failed();
        faults::fail_allocation(0);
        BOOST_REQUIRE_MESSAGE(folder.holds(thrown ? "old" : "new"), "allocation " << n << " failed and tore the file");
        if (!failed) break;
    }
}

BOOST_AUTO_TEST_CASE(reading_json) {
    const std::string json = golden();
    const std::size_t failed = fail_each(
        [&] {
            Report report;
            return read_json(json, report);
        },
        [] { return true; });
    BOOST_TEST(failed > 100U);
}
