// Reading by read(2), because <fstream> does not say why it failed.
#include "input.hpp"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace json2feed {

namespace {

constexpr std::size_t piece_size = std::size_t{128} << 10U;

[[noreturn]] void fail(const std::string& name, int error) {
    throw std::system_error{error, std::generic_category(), "cannot read " + name};
}

int open_input(const std::string& file, const std::string& name) {
    if (file == "-") return STDIN_FILENO;
    for (;;) {
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY);
        if (descriptor >= 0) return descriptor;
        if (errno != EINTR) fail(name, errno);
    }
}

} // namespace

Input::Input(const std::string& file)
    : name_{file == "-" ? "<stdin>" : file}, descriptor_{open_input(file, name_)}, stream_{this}, buffer_(piece_size) {
    // A folder can be opened, but not read: this is said before any output is begun.
    struct stat status {};
    if (::fstat(descriptor_, &status) == 0 && S_ISDIR(status.st_mode)) {
        if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
        fail(name_, EISDIR);
    }
}

Input::~Input() {
    if (descriptor_ != STDIN_FILENO) ::close(descriptor_);
}

std::size_t Input::read(char* target, std::size_t room) {
    for (;;) {
        const ssize_t count = ::read(descriptor_, target, room);
        if (count >= 0) {
            bytes_read_ += static_cast<std::uint64_t>(count);
            return static_cast<std::size_t>(count);
        }
        if (errno == EAGAIN) {
            // Standard input that another program made non-blocking.
            pollfd ready{descriptor_, POLLIN, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            fail(name_, errno);
        }
    }
}

std::string Input::read_all() {
    std::string all;
    struct stat status {};
    const bool sized = ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0;
    std::size_t room = sized ? static_cast<std::size_t>(status.st_size) + 1 : piece_size;
    // The reader wants some bytes behind the end: with room for them it need not copy everything.
    if (sized) all.reserve(room + 128);
    for (;;) {
        const std::size_t had = all.size();
        all.resize(had + room);
        const std::size_t count = read(all.data() + had, room);
        all.resize(had + count);
        if (count == 0) return all;
        // The size was only a promise: files grow, and those in /proc have none.
        room = all.capacity() - all.size();
        if (room == 0) room = piece_size;
    }
}

void Input::keep() {
    struct stat status {};
    const bool is_file = ::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode);
    start_ = is_file ? ::lseek(descriptor_, 0, SEEK_CUR) : -1;
    keeping_ = start_ < 0;
}

void Input::rewind() {
    if (start_ >= 0) {
        if (::lseek(descriptor_, start_, SEEK_SET) < 0) fail(name_, errno);
    } else {
        keeping_ = false;
        replaying_ = true;
    }
    setg(nullptr, nullptr, nullptr);
    stream_.clear();
    bytes_read_ = 0;
}

/// The next piece of what was kept, else of the file.
std::size_t Input::next_piece() {
    if (replaying_) {
        const std::size_t count = kept_.read(replayed_, buffer_.data(), buffer_.size());
        replayed_ += count;
        bytes_read_ += count;
        if (count != 0) return count;
        replaying_ = false;
        kept_.clear();
    }
    const std::size_t count = read(buffer_.data(), buffer_.size());
    if (keeping_) kept_.write({buffer_.data(), count});
    return count;
}

Input::int_type Input::underflow() {
    if (trouble_) return traits_type::eof();
    std::size_t count = 0;
    try {
        count = next_piece();
    } catch (...) {
        // A stream would swallow it.
        trouble_ = std::current_exception();
    }
    if (count == 0) return traits_type::eof();
    setg(buffer_.data(), buffer_.data(), buffer_.data() + count);
    return traits_type::to_int_type(buffer_.front());
}

void Input::check() const {
    if (trouble_) std::rethrow_exception(trouble_);
}

} // namespace json2feed
