// Edits of HTML at the offsets of its tokens: what is not touched is copied as it stands, and nothing is copied at all
// before the first edit. Edits come in the order of their offsets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace feedwright::html {

class Edits {
public:
    /// The result is in `storage`, if there was an edit.
    Edits(std::string_view html, std::string& storage) noexcept : html_{html}, storage_{storage} {}

    /// html[begin, end) goes, and `instead` stands there.
    void replace(std::size_t begin, std::size_t end, std::string_view instead = {});

    /// html[begin, end), between two tokens, goes. What then meets must not become a tag or a reference that was not
    /// there before: <<i>script> and &<i>lt;
    void take_out(std::size_t begin, std::size_t end);

    /// The end of the HTML: a "<" there must not become a tag with what the reader's page has behind it. Whether one did.
    bool close_end();

    /// Up to here the HTML is copied or gone.
    std::size_t copied() const noexcept { return copied_; }

    /// The HTML itself, or what is in the storage. Nothing may be edited any more.
    std::string_view result();

private:
    void copy_until(std::size_t offset);
    void end_open_tag();
    void end_open_reference();

    std::string_view html_;
    std::string& storage_;
    std::size_t copied_{};
    bool edited_{};
};

} // namespace feedwright::html
