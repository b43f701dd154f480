// Encoded first: to resolve it, it has to be a URI's reference.
#include "url_desk.hpp"

#include "../values/iri.hpp"
#include "../values/resolve.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

std::optional<std::string> edited_url(std::string_view url, std::string_view base, EditTally& tally) {
    constexpr std::size_t longest_quotation = 60; // bytes of it in a finding
    if (url.empty() || (is_uri(url) && !scheme_of(url).empty())) return std::nullopt;
    std::optional<UriOfIri> made = to_uri(url);
    if (!made || made->uri.empty()) return std::nullopt;
    const bool relative = scheme_of(made->uri).empty();
    if (relative) {
        std::optional<std::string> absolute = resolve(made->uri, base);
        if (!absolute) return std::nullopt;
        made->uri = std::move(*absolute);
    }
    const std::string source{utf8::beginning(url, longest_quotation)};
    if (made->encoded) tally.add(EditKind::member_url_encoded, source);
    if (made->host_encoded) tally.add(EditKind::member_url_host_encoded, source);
    if (relative) tally.add(EditKind::member_url_resolved, source);
    return std::move(made->uri);
}

} // namespace feedwright
