// Input: the file or standard input, read as a whole (a document) or as a stream (NDJSON), which can be begun again once,
// even if it is a pipe.
#pragma once

#include <cstdint>
#include <exception>
#include <istream>
#include <string>
#include <vector>

#include "spool.hpp"

namespace json2feed {

class Input final : private std::streambuf {
public:
    /// "-" is standard input. Throws std::system_error if there is no such file.
    explicit Input(const std::string& file);
    ~Input() override;
    Input(const Input&) = delete;
    Input& operator=(const Input&) = delete;

    /// For people: the file's name, or <stdin>.
    const std::string& name() const noexcept { return name_; }

    /// Everything. Throws std::system_error if it cannot be read.
    std::string read_all();

    /// Everything, piece by piece. Where reading fails the stream ends; see check().
    std::istream& stream() noexcept { return stream_; }

    /// From here on what is read is kept, where that is needed for rewind().
    void keep();
    /// Goes back to where keep() was called; from there on nothing is kept.
    void rewind();

    /// Throws what ended the stream before its end: std::system_error where it could not be read, or kept.
    void check() const;

    /// How many bytes have been read, for the progress line.
    std::uint64_t bytes_read() const noexcept { return bytes_read_; }

private:
    int_type underflow() override;
    std::size_t read(char* target, std::size_t room);
    std::size_t next_piece();

    std::string name_;
    int descriptor_;
    std::istream stream_;
    std::vector<char> buffer_;
    std::uint64_t bytes_read_{};
    std::exception_ptr trouble_{}; ///< that ended the stream

    std::int64_t start_{-1}; ///< where keep() was called in a file; -1: in a pipe
    Spool kept_{};
    bool keeping_{};
    bool replaying_{};
    std::uint64_t replayed_{};
};

} // namespace json2feed
