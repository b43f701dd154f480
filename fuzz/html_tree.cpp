// Any bytes as HTML. Normalized once more it stays as it is; the XHTML is well-formed for expat; and wherever there is
// XHTML, there is HTML.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include <feedwright/html.hpp>

#include "require.hpp"
#include "well_formed.hpp"

namespace {

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view html{reinterpret_cast<const char*>(data), size};
    const std::optional<std::string> normalized = feedwright::normalize(html);
    if (normalized) require(feedwright::normalize(*normalized) == normalized, "twice is not the same", *normalized);
    const std::optional<std::string> xhtml = feedwright::to_xhtml(html);
    if (!xhtml) return 0;
    require(normalized.has_value(), "XHTML, but no HTML", *xhtml);
    const std::string document = "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + *xhtml + "</div>";
    require(is_well_formed(document), "ill-formed XHTML", document);
    return 0;
}
