// The progress line is taken back with blanks, not with escape sequences: it works where there is no colour too.
#include "terminal.hpp"

#include <cstdlib>
#include <utility>

#include <unistd.h>

namespace json2feed {

namespace {

constexpr std::chrono::milliseconds between_updates{200};

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

void write_raw(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

Terminal::Terminal() : next_progress_{Clock::now() + between_updates} {
    const char* kind = std::getenv("TERM");
    is_there_ = ::isatty(STDERR_FILENO) == 1 && (kind == nullptr || std::string_view{kind} != "dumb");
    has_colour_ = is_there_ && !is_set("NO_COLOR");
}

void Terminal::write(std::string_view text) {
    clear_progress();
    write_raw(text);
}

void Terminal::show_progress(std::uint64_t articles, std::uint64_t bytes) {
    if (!is_there_) return;
    const Clock::time_point now = Clock::now();
    if (now < next_progress_) return;
    next_progress_ = now + between_updates;

    std::string line = std::to_string(articles) + " articles, " + std::to_string(bytes >> 20U) + " MiB";
    const std::size_t width = line.size();
    if (width < progress_width_) line.append(progress_width_ - width, ' ');
    progress_width_ = width;
    write_raw("\r" + line);
}

void Terminal::clear_progress() {
    if (progress_width_ == 0) return;
    const std::string blank(std::exchange(progress_width_, 0), ' ');
    write_raw("\r" + blank + "\r");
}

} // namespace json2feed
