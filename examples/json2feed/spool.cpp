// How a Spool changes from memory to a file.
#include "spool.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace json2feed {

namespace {

constexpr std::size_t most_in_memory = std::size_t{4} << 20U; // and half as much beside it while it grows

std::string temporary_directory() {
    const char* given = std::getenv("TMPDIR");
    return given != nullptr && *given != '\0' ? given : "/tmp";
}

[[noreturn]] void fail(const char* verb) {
    throw std::system_error{errno, std::generic_category(),
                            std::string{"cannot "} + verb + " a temporary file in " + temporary_directory()};
}

int open_nameless_file() {
    std::string name = temporary_directory() + "/json2feed.XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0) fail("make");
    ::unlink(name.c_str());
    return descriptor;
}

void write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written >= 0) {
            bytes.remove_prefix(static_cast<std::size_t>(written));
        } else if (errno != EINTR) {
            fail("write");
        }
    }
}

} // namespace

Spool::~Spool() { clear(); }

void Spool::clear() noexcept {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
    std::string{}.swap(memory_);
    size_ = 0;
}

void Spool::write(std::string_view bytes) {
    if (descriptor_ < 0 && memory_.size() + bytes.size() > most_in_memory) move_to_file();
    if (descriptor_ < 0) {
        memory_.append(bytes);
    } else {
        write_all(descriptor_, bytes);
    }
    size_ += bytes.size();
}

void Spool::move_to_file() {
    descriptor_ = open_nameless_file();
    write_all(descriptor_, memory_);
    std::string{}.swap(memory_);
}

std::size_t Spool::read(std::uint64_t offset, char* target, std::size_t room) const {
    if (offset >= size_) return 0;
    if (descriptor_ < 0) {
        const std::size_t count = std::min(room, memory_.size() - static_cast<std::size_t>(offset));
        std::memcpy(target, memory_.data() + offset, count);
        return count;
    }
    for (;;) {
        const ssize_t count = ::pread(descriptor_, target, room, static_cast<off_t>(offset));
        if (count >= 0) return static_cast<std::size_t>(count);
        if (errno != EINTR) fail("read");
    }
}

void Spool::copy_to(feedwright::Sink& target) const {
    if (descriptor_ < 0) return target.write(memory_);
    std::vector<char> piece(std::size_t{64} << 10U);
    std::uint64_t offset = 0;
    while (const std::size_t count = read(offset, piece.data(), piece.size())) {
        target.write({piece.data(), count});
        offset += count;
    }
}

} // namespace json2feed
