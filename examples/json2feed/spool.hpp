// Spool: bytes kept for later: in memory while they are few, then in a temporary file that has no name any more, so that
// it goes with the program, whatever ends it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <feedwright/sink.hpp>

namespace json2feed {

class Spool final : public feedwright::Sink {
public:
    Spool() = default;
    ~Spool() override;
    Spool(const Spool&) = delete;
    Spool& operator=(const Spool&) = delete;

    /// Appends. Throws std::system_error if the disk does not take it.
    void write(std::string_view bytes) override;

    std::uint64_t size() const noexcept { return size_; }

    /// Copies what begins at the offset, at most `room` bytes; returns how many: 0 at the end.
    std::size_t read(std::uint64_t offset, char* target, std::size_t room) const;

    /// All of it.
    void copy_to(feedwright::Sink& target) const;

    /// Forgets everything and gives the space back.
    void clear() noexcept;

private:
    void move_to_file();

    std::string memory_{};
    int descriptor_{-1}; ///< of the file; then memory_ is empty
    std::uint64_t size_{};
};

} // namespace json2feed
