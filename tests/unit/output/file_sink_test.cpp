// FileSink replaces a file as a whole or not at all: what is there stays until commit(), and whatever happens before leaves
// it, and the folder, as they were.
#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <system_error>

#include <sys/stat.h>
#include <unistd.h>

#include <feedwright/file_sink.hpp>

namespace fs = std::filesystem;
using feedwright::FileSink;

namespace {

/// A folder of its own for each test, gone afterwards.
struct Folder {
    Folder() {
        std::string name = (fs::temp_directory_path() / "feedwright.XXXXXX").string();
        BOOST_REQUIRE(mkdtemp(name.data()) != nullptr);
        path = name;
    }
    ~Folder() {
        std::error_code ignored;
        fs::permissions(path, fs::perms::owner_all, ignored);
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file(const std::string& name = "feed.xml") const { return (path / name).string(); }
    std::size_t count() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator{path}, fs::directory_iterator{}));
    }

    fs::path path;
};

void put(const std::string& path, const std::string& text) { std::ofstream{path, std::ios::binary} << text; }

std::string get(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

unsigned mode_of(const std::string& path) {
    struct stat status{};
    BOOST_REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

} // namespace

BOOST_FIXTURE_TEST_CASE(commit_makes_the_file, Folder) {
    FileSink sink{file()};
    sink.write("a");
    sink.write(std::string_view{"\0b", 2});
    BOOST_TEST(!fs::exists(file()));
    BOOST_TEST(fs::exists(sink.temporary()));
    sink.commit();
    BOOST_TEST(get(file()) == std::string("a\0b", 3));
    BOOST_TEST(sink.temporary() == "");
    BOOST_TEST(count() == 1U);
}

BOOST_FIXTURE_TEST_CASE(the_old_file_is_there_until_commit, Folder) {
    put(file(), "old");
    FileSink sink{file()};
    sink.write("new");
    BOOST_TEST(get(file()) == "old");
    sink.prepare();
    BOOST_TEST(get(file()) == "old");
    sink.commit();
    BOOST_TEST(get(file()) == "new");
    BOOST_TEST(count() == 1U);
}

BOOST_FIXTURE_TEST_CASE(without_commit_nothing_has_happened, Folder) {
    put(file(), "old");
    for (const bool prepared : {false, true}) {
        FileSink sink{file()};
        sink.write(std::string(100000, 'x'));
        if (prepared) sink.prepare();
    }
    BOOST_TEST(get(file()) == "old");
    BOOST_TEST(count() == 1U);
}

BOOST_FIXTURE_TEST_CASE(an_exception_leaves_nothing_behind, Folder) {
    put(file(), "old");
    const auto interrupted = [&] {
        FileSink sink{file()};
        sink.write("half");
        throw std::runtime_error{"interrupted"};
    };
    BOOST_CHECK_THROW(interrupted(), std::runtime_error);
    BOOST_TEST(get(file()) == "old");
    BOOST_TEST(count() == 1U);
}

BOOST_FIXTURE_TEST_CASE(permissions_are_kept, Folder) {
    for (const unsigned mode : {0600U, 0640U, 0664U, 0755U}) {
        put(file(), "old");
        fs::permissions(file(), static_cast<fs::perms>(mode));
        FileSink sink{file()};
        sink.write("new");
        sink.commit();
        BOOST_TEST(mode_of(file()) == mode);
        fs::remove(file());
    }
}

BOOST_FIXTURE_TEST_CASE(a_new_file_has_the_permissions_of_new_files, Folder) {
    const mode_t before = ::umask(027);
    FileSink{file()}.commit();
    ::umask(before);
    BOOST_TEST(mode_of(file()) == 0640U);
}

BOOST_FIXTURE_TEST_CASE(a_link_is_followed_and_stays, Folder) {
    fs::create_directory(path / "real");
    put(file("real/feed.xml"), "old");
    fs::create_symlink("real/feed.xml", path / "middle");
    fs::create_symlink("middle", path / "link");
    fs::create_symlink("real/new.xml", path / "dangling");
    for (const char* name : {"link", "dangling"}) {
        FileSink sink{file(name)};
        sink.write("new");
        sink.commit();
        BOOST_TEST(fs::is_symlink(file(name)), name);
        BOOST_TEST(get(file(name)) == "new", name);
    }
    BOOST_TEST(get(file("real/feed.xml")) == "new");
    BOOST_TEST(fs::is_regular_file(file("real/new.xml")));
    BOOST_TEST(count() == 4U);

    fs::create_symlink("round", path / "round");
    BOOST_CHECK_THROW(FileSink{file("round")}, std::system_error);
}

BOOST_FIXTURE_TEST_CASE(what_is_no_regular_file_is_written_to, Folder) {
    {
        FileSink sink{"/dev/null"};
        BOOST_TEST(sink.temporary() == "");
        sink.write("x");
        sink.commit();
    }
    BOOST_TEST(fs::is_character_file("/dev/null"));
}

BOOST_FIXTURE_TEST_CASE(a_full_disk_throws, Folder) {
    const auto fill = [] {
        FileSink sink{"/dev/full"};
        sink.write("x");
        sink.commit();
    };
    BOOST_CHECK_EXCEPTION(fill(), std::system_error, [](const std::system_error& error) {
        return error.code() == std::errc::no_space_on_device && std::string{error.what()}.find("/dev/full") != std::string::npos;
    });
}

BOOST_FIXTURE_TEST_CASE(what_cannot_be_opened_throws_and_names_the_file, Folder) {
    fs::create_directory(path / "folder");
    for (const std::string& name : {file("absent/feed.xml"), file("folder")}) {
        BOOST_CHECK_EXCEPTION(FileSink{name}, std::system_error, [&](const std::system_error& error) {
            return std::string{error.what()}.find(name) != std::string::npos;
        });
    }
    BOOST_TEST(count() == 1U);
}

BOOST_FIXTURE_TEST_CASE(a_write_protected_file_is_not_replaced, Folder) {
    if (::geteuid() == 0) return; // nothing is protected from root
    put(file(), "old");
    fs::permissions(file(), fs::perms::owner_read);
    BOOST_CHECK_THROW(FileSink{file()}, std::system_error);
    BOOST_TEST(get(file()) == "old");
}

BOOST_FIXTURE_TEST_CASE(two_sinks_do_not_mix, Folder) {
    FileSink first{file()};
    FileSink second{file()};
    BOOST_TEST(first.temporary() != second.temporary());
    first.write("first");
    second.write("second");
    first.commit();
    BOOST_TEST(get(file()) == "first");
    second.commit();
    BOOST_TEST(get(file()) == "second");
    BOOST_TEST(count() == 1U);
}

BOOST_FIXTURE_TEST_CASE(any_name_will_do, Folder) {
    for (const std::string& name : {std::string(250, 'n'), std::string{" a\n\xD8\xB3?.xml"}, std::string{".hidden"}, std::string{"a.tmp"}}) {
        FileSink sink{file(name)};
        sink.write("x");
        sink.commit();
        BOOST_TEST(get(file(name)) == "x", name);
    }
    const fs::path before = fs::current_path();
    fs::current_path(path);
    FileSink sink{"relative.xml"};
    sink.write("x");
    sink.commit();
    fs::current_path(before);
    BOOST_TEST(get(file("relative.xml")) == "x");
}
