// Authority: who serves a URL (RFC 3986 section 3.2): user, host and port, as parts of its text.
#pragma once

#include <string_view>

namespace feedwright {

struct Authority {
    std::string_view user{}; ///< with the @ behind it
    std::string_view host{};
    std::string_view port{}; ///< with the colon before it
};

/// What stands between // and the next / ? #, in an absolute URL or in a reference such as //host/path. Where there is
/// nothing of the kind, all parts are empty and stand behind the scheme.
Authority authority_of(std::string_view url) noexcept;

/// No port, or a colon and a number up to 65535, which may be missing.
bool is_port(std::string_view port) noexcept;

} // namespace feedwright
