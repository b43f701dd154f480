// Base64 (RFC 4648 section 4), as binary content stands in Atom: blanks and line breaks may divide it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace feedwright {

/// The bytes that it stands for. nullopt: it is no base64, or stands for none.
std::optional<std::string> decode_base64(std::string_view text);

} // namespace feedwright
