// URLs in running text: where one begins and how far it goes, so that none is cut.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::summary {

/// The length of the URL at the beginning of a well-formed text, 0 if there is none: something with "://", "www." or
/// "mailto:". Punctuation at its end belongs to the sentence. One of more than 2,000 bytes is none.
std::size_t url_length(std::string_view text) noexcept;

} // namespace feedwright::summary
