// What is done to one URL, so that all formats write the same: made absolute, its host in ASCII, all else percent-encoded.
// What cannot be mended stays, and the rules refuse it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "edit.hpp"

namespace feedwright {

/// What the URL becomes; nullopt: it stays. `base`: absolute, where a relative one starts from; empty: nowhere.
std::optional<std::string> edited_url(std::string_view url, std::string_view base, EditTally& tally);

} // namespace feedwright
