// Which strings are XML names (Namespaces in XML 1.0, NCName; XML 1.0 fifth edition, section 2.3).
#include <feedwright/xmlns.hpp>

#include "utf8.hpp"

namespace feedwright {

namespace {

constexpr std::size_t longest_name = 50'000; ///< in bytes; libxml2 reads no longer ones (XML_MAX_NAME_LENGTH)

bool is_name_start(char32_t code) noexcept {
    return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || code == '_' ||
           (code >= 0xC0 && code <= 0x2FF && code != 0xD7 && code != 0xF7) || (code >= 0x370 && code <= 0x37D) ||
           (code >= 0x37F && code <= 0x1FFF) || code == 0x200C || code == 0x200D || (code >= 0x2070 && code <= 0x218F) ||
           (code >= 0x2C00 && code <= 0x2FEF) || (code >= 0x3001 && code <= 0xD7FF) || (code >= 0xF900 && code <= 0xFDCF) ||
           (code >= 0xFDF0 && code <= 0xFFFD) || (code >= 0x10000 && code <= 0xEFFFF);
}

bool is_name_part(char32_t code) noexcept {
    return is_name_start(code) || (code >= '0' && code <= '9') || code == '-' || code == '.' || code == 0xB7 ||
           (code >= 0x300 && code <= 0x36F) || code == 0x203F || code == 0x2040;
}

} // namespace

bool is_xml_name(std::string_view name) noexcept {
    if (name.empty() || name.size() > longest_name) return false;
    bool first = true;
    while (!name.empty()) {
        const utf8::Decoded next = utf8::decode(name);
        if (!next.well_formed || !(first ? is_name_start(next.code) : is_name_part(next.code))) return false;
        first = false;
        name.remove_prefix(next.length);
    }
    return true;
}

} // namespace feedwright
