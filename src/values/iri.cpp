// What stands before the host, the host, and what stands behind it, each by its own rule.
#include "iri.hpp"

#include <utility>

#include "authority.hpp"
#include "host.hpp"
#include "plain_web_url.hpp"
#include "uri.hpp"

namespace feedwright {

bool is_uri(std::string_view iri) noexcept {
    if (is_plain_web_url(iri)) return true;
    const std::string_view host = authority_of(iri).host;
    return is_uri_text(iri) && (host.empty() || is_host(host));
}

std::optional<UriOfIri> to_uri(std::string_view iri) {
    if (is_uri(iri)) return UriOfIri{.uri = std::string{iri}};
    UriOfIri made;
    const std::string_view read = trimmed_url(iri);
    const std::string_view host = authority_of(read).host;
    std::string_view behind = read;
    if (!host.empty()) {
        const std::optional<std::string> ascii = ascii_host(host);
        if (!ascii) return std::nullopt;
        made.host_encoded = *ascii != host;
        const auto before = read.substr(0, static_cast<std::size_t>(host.data() - read.data()));
        behind = read.substr(before.size() + host.size());
        made.uri = encode_uri(before) + *ascii;
        made.encoded = !is_uri_text(before);
    }
    made.uri += encode_uri(behind);
    made.encoded = made.encoded || !is_uri_text(behind) || read.size() != iri.size();
    return made;
}

Uri::Uri(std::string_view text) {
    view_ = text;
    if (is_uri(text)) return;
    std::optional<UriOfIri> made = to_uri(text);
    encoded_ = made ? std::move(made->uri) : encode_uri(text);
    view_ = encoded_;
}

} // namespace feedwright
