// A database of zones that is missing, empty or broken: each is a folder that a child process takes for its root. There it
// asks for a zone, once, as the tz library reads the database once. A program of its own, so that none has been read before.
#include <boost/test/unit_test.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sched.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>

#include <feedwright/time_zone.hpp>

using namespace feedwright;
namespace fs = std::filesystem;

namespace {

/// Root may; others may in a user namespace of their own, where the system allows these.
bool enter(const fs::path& root) {
    const bool entered = chroot(root.c_str()) == 0 || (unshare(CLONE_NEWUSER) == 0 && chroot(root.c_str()) == 0);
    return entered && chdir("/") == 0;
}

/// Never returns. The answer goes into the pipe: what the zone shows at the epoch, or why there is none.
[[noreturn]] void ask(const fs::path& root, const std::string& name, int pipe) {
    std::string answer = "no other root is allowed";
    if (enter(root)) {
        std::string why = "no reason";
        const std::optional<TimeZone> zone = TimeZone::named(name, &why);
        answer = zone ? std::string{format_rfc3339(zone->at(Timestamp{}))} : why;
    }
    const ssize_t size = write(pipe, answer.data(), answer.size());
    _exit(size == static_cast<ssize_t>(answer.size()) ? 0 : 1);
}

std::string answer_in(const fs::path& root, const std::string& name) {
    std::array<int, 2> ends{};
    BOOST_TEST_REQUIRE(pipe(ends.data()) == 0);
    const pid_t child = fork();
    BOOST_TEST_REQUIRE(child >= 0);
    if (child == 0) ask(root, name, ends[1]);
    close(ends[1]);
    std::string answer;
    std::array<char, 256> piece{};
    for (ssize_t size = 0; (size = read(ends[0], piece.data(), piece.size())) > 0;) {
        answer.append(piece.data(), static_cast<std::size_t>(size));
    }
    close(ends[0]);
    int status = -1;
    waitpid(child, &status, 0);
    BOOST_TEST(status == 0, "the child ended badly");
    return answer;
}

/// A folder to be the root, with as much of a database as a test gives it.
class Root {
public:
    Root() {
        std::string name = fs::temp_directory_path() / "feedwright-XXXXXX";
        BOOST_TEST_REQUIRE(mkdtemp(name.data()) != nullptr);
        folder_ = name;
    }
    ~Root() { fs::remove_all(folder_); }
    Root(const Root&) = delete;
    Root& operator=(const Root&) = delete;

    Root& with_database() {
        fs::create_directories(database());
        return *this;
    }
    Root& with_file(const std::string& name, const std::string& bytes) {
        fs::create_directories((database() / name).parent_path());
        std::ofstream{database() / name, std::ios::binary} << bytes;
        return *this;
    }
    std::string answer(const std::string& name) const { return answer_in(folder_, name); }

private:
    fs::path database() const { return folder_ / "usr/share/zoneinfo"; }

    fs::path folder_;
};

std::string file_of(const std::string& name) {
    std::ifstream file{"/usr/share/zoneinfo/" + name, std::ios::binary};
    BOOST_TEST_REQUIRE(file.good(), name);
    return {std::istreambuf_iterator<char>{file}, {}};
}

struct Allowed {
    boost::test_tools::assertion_result operator()(boost::unit_test::test_unit_id) const {
        boost::test_tools::assertion_result allowed{Root{}.answer("UTC") == "1970-01-01T00:00:00Z"};
        allowed.message() << "this system lets no process change its root";
        return allowed;
    }
};

/// The tz library wants to know of which version the database is.
const char* const file_version = "+VERSION";

} // namespace

BOOST_AUTO_TEST_SUITE(zone_database, *boost::unit_test::precondition(Allowed{}))

BOOST_AUTO_TEST_CASE(a_good_one) {
    Root root;
    root.with_file(file_version, "2026a\n").with_file("Asia/Tehran", file_of("Asia/Tehran"));
    BOOST_TEST(root.answer("Asia/Tehran") == "1970-01-01T03:30:00+03:30");
    BOOST_TEST(root.answer("Asia/Kabul") == "the system's database of time zones has none of this name");
}

BOOST_AUTO_TEST_CASE(none) {
    const std::string missing = "the system has no database of time zones in /usr/share/zoneinfo";
    BOOST_TEST(Root{}.answer("Asia/Tehran") == missing);
    BOOST_TEST(Root{}.with_database().answer("Asia/Tehran") == missing);
    // What needs no database.
    BOOST_TEST(Root{}.answer("UTC") == "1970-01-01T00:00:00Z");
    BOOST_TEST(Root{}.answer("+03:30") == "1970-01-01T03:30:00+03:30");
}

BOOST_AUTO_TEST_CASE(broken_files) {
    const std::string good = file_of("America/New_York");
    const std::string unreadable = "the system's file about this zone cannot be read";
    const auto answer = [](const std::string& bytes) {
        return Root{}.with_file(file_version, "2026a\n").with_file("America/New_York", bytes).answer("America/New_York");
    };
    BOOST_TEST(answer(good) == "1969-12-31T19:00:00-05:00");
    BOOST_TEST(answer("") == unreadable);
    BOOST_TEST(answer(good.substr(0, 40)) == unreadable);
    BOOST_TEST(answer(good.substr(0, good.size() / 2)) == unreadable);
    BOOST_TEST(answer(good.substr(0, good.size() - 1)) == "the system's file about this zone has been cut off");
    const std::string body = good.substr(0, good.rfind('\n', good.size() - 2) + 1);
    BOOST_TEST(answer(body + "EST5EDT,M3.2\n") ==
               "the system's file about this zone ends in something that is no rule for the years to come");
    BOOST_TEST(answer(body + "\n") == "1969-12-31T19:00:00-05:00"); // RFC 9636: no rule is known
}

BOOST_AUTO_TEST_SUITE_END()
