// Writing fails at every call and at every byte: what the sink throws comes out, what was written before is the beginning of
// the document, and no file is torn. (What json2feed does then: cli/files.bats.)
#include <boost/test/unit_test.hpp>

#include <csignal>
#include <string>
#include <string_view>
#include <system_error>

#include <sys/resource.h>

#include <feedwright/file_sink.hpp>

#include "feeds.hpp"
#include "folder.hpp"

using namespace feedwright;

namespace {

struct Full {};

/// Takes so many bytes, in so many calls, then throws.
class FullSink final : public Sink {
public:
    FullSink(std::size_t most_bytes, std::size_t most_calls) : bytes_{most_bytes}, calls_{most_calls} {}

    void write(std::string_view bytes) override {
        if (calls == calls_) throw Full{};
        ++calls;
        const std::size_t room = bytes_ - written.size();
        written += bytes.substr(0, room);
        if (bytes.size() > room) throw Full{};
    }

    std::string written{};
    std::size_t calls{};

private:
    std::size_t bytes_;
    std::size_t calls_;
};

constexpr std::size_t endless = std::size_t(-1) / 2;

/// Larger than the writers' buffer, so that several calls are made; each article has some attributes and a text.
Feed large_feed() {
    std::vector<Article> articles;
    for (int i = 0; i < 300; ++i) {
        Article article = support::small_article("https://frontpage.example/" + std::to_string(i));
        article.content = Text::html("<p>" + std::string(500, 'x') + "]]></p>");
        article.attachments = {{.url = "https://files.example/a.mp3", .media_type = "audio/mpeg", .size = 1}};
        articles.push_back(std::move(article));
    }
    return support::feed_of(std::move(articles));
}

/// Whether the sink's exception came out, and what was written is the beginning of the whole.
void check_fault(const Feed& feed, Format format, const std::string& whole, FullSink sink) {
    BOOST_REQUIRE_THROW(write(feed, format, sink), Full);
    BOOST_REQUIRE_MESSAGE(whole.starts_with(sink.written),
                          info(format).name << ": torn at byte " << sink.written.size());
}

void check_stream_fault(const Feed& feed, Format format, FullSink sink) {
    bool thrown = false;
    try {
        FeedWriter writer{format, sink};
        writer.begin(feed);
        for (const Article& article : feed.articles) writer.add(article);
        writer.end();
    } catch (const Full&) {
        thrown = true;
    }
    BOOST_REQUIRE(thrown);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_call_fails) {
    const Feed feed = large_feed();
    for (const Format format : support::formats) {
        const std::string whole = render(feed, format);
        FullSink counting{endless, endless};
        write(feed, format, counting);
        BOOST_TEST(counting.calls > 2U);
        for (std::size_t calls = 0; calls < counting.calls; ++calls) {
            check_fault(feed, format, whole, FullSink{endless, calls});
            check_stream_fault(feed, format, FullSink{endless, calls});
        }
    }
}

BOOST_AUTO_TEST_CASE(every_byte_fails) {
    const Feed feed = support::small_feed();
    for (const Format format : support::formats) {
        const std::string whole = render(feed, format);
        for (std::size_t bytes = 0; bytes < whole.size(); ++bytes) {
            check_fault(feed, format, whole, FullSink{bytes, endless});
            check_stream_fault(feed, format, FullSink{bytes, endless});
        }
    }
}

BOOST_AUTO_TEST_CASE(no_file_is_torn) {
    std::signal(SIGXFSZ, SIG_IGN); // so that it is an error, as on a full disk
    const Feed feed = large_feed();
    const faults::Folder folder;
    struct rlimit usual {};
    BOOST_REQUIRE(::getrlimit(RLIMIT_FSIZE, &usual) == 0);
    for (const Format format : support::formats) {
        const std::size_t size = render(feed, format).size();
        for (std::size_t limit = 0; limit < size; limit += size / 37) {
            struct rlimit limited = usual;
            limited.rlim_cur = limit;
            BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &limited) == 0);
            bool thrown = false;
            try {
                FileSink sink{folder.target()};
                write(feed, format, sink);
                sink.commit();
            } catch (const std::system_error& error) {
                thrown = error.code() == std::errc::file_too_large;
            }
            BOOST_REQUIRE(::setrlimit(RLIMIT_FSIZE, &usual) == 0);
            BOOST_REQUIRE_MESSAGE(thrown, info(format).name << ": no error at " << limit << " bytes");
            BOOST_REQUIRE_MESSAGE(folder.holds("old"), info(format).name << ": torn at " << limit << " bytes");
        }
    }
}
