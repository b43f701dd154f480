// Xmlns: the name of an XML namespace, with the prefix it is known by; and what an XML name is.
#pragma once

#include <string_view>

namespace feedwright {

/// REQUIRES: both strings outlive their use; namespaces are constants.
struct Xmlns {
    std::string_view prefix; ///< preferred; the writer takes another if this one is bound to another URI
    std::string_view uri;

    friend constexpr bool operator==(const Xmlns&, const Xmlns&) = default;
};

/// Whether a string is an XML name without colon (NCName): a local name or a prefix.
bool is_xml_name(std::string_view name) noexcept;

} // namespace feedwright
