// The attribute srcset: "small.jpg 320w, large.jpg 2x". Commas divide the candidates, and may be in their URLs as well.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::html {

/// The next URL of a srcset behind `offset`, by the steps of the WHATWG HTML standard, section 4.8.4.2.2; `offset` moves on
/// to behind its descriptors. Empty: there is no more.
std::string_view next_candidate(std::string_view srcset, std::size_t& offset) noexcept;

} // namespace feedwright::html
