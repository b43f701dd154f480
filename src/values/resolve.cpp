// uriparser resolves; it refuses what RFC 3986 does not allow, so that is encoded beforehand.
#include "resolve.hpp"

#include <uriparser/Uri.h>

#include "authority.hpp"
#include "uri.hpp"

namespace feedwright {

namespace {

constexpr std::size_t longest = std::size_t{1} * 1024 * 1024; ///< far beyond what any browser takes

bool is_trimmed(char c) noexcept { return static_cast<unsigned char>(c) <= 0x20; }

/// A URI of uriparser, which refers to the text.
class Parsed {
public:
    explicit Parsed(std::string_view text)
        : valid_{uriParseSingleUriExA(&uri_, text.data(), text.data() + text.size(), nullptr) == URI_SUCCESS} {}
    Parsed() = default;
    Parsed(const Parsed&) = delete;
    Parsed& operator=(const Parsed&) = delete;
    ~Parsed() {
        if (valid_) uriFreeUriMembersA(&uri_);
    }

    bool valid() const noexcept { return valid_; }
    void resolve(const Parsed& reference, const Parsed& base) {
        valid_ = uriAddBaseUriA(&uri_, &reference.uri_, &base.uri_) == URI_SUCCESS;
    }
    std::optional<std::string> text() const {
        int size = 0;
        if (uriToStringCharsRequiredA(&uri_, &size) != URI_SUCCESS) return std::nullopt;
        std::string text(static_cast<std::size_t>(size) + 1, '\0');
        if (uriToStringA(text.data(), &uri_, size + 1, nullptr) != URI_SUCCESS) return std::nullopt;
        text.pop_back();
        return text;
    }

private:
    UriUriA uri_{};
    bool valid_{};
};

/// Only the host may have brackets, and only around an address (RFC 3986 section 3.2.2); in a name they are encoded too.
bool is_address_in_brackets(std::string_view host) {
    return host.starts_with('[') && host.ends_with(']') && Parsed{"//" + std::string{host}}.valid();
}

std::string encoded(std::string_view url) {
    if (is_uri_text(url)) return std::string{url};
    const std::string_view host = authority_of(url).host;
    if (!is_address_in_brackets(host)) return encode_uri(url);
    const auto begin = static_cast<std::size_t>(host.data() - url.data());
    return encode_uri(url.substr(0, begin)) + std::string{host} + encode_uri(url.substr(begin + host.size()));
}

} // namespace

std::string as_browsers_read(std::string_view url) {
    while (!url.empty() && is_trimmed(url.front())) url.remove_prefix(1);
    while (!url.empty() && is_trimmed(url.back())) url.remove_suffix(1);
    std::string read;
    read.reserve(url.size() + 2);
    bool path = true;
    for (const char c : url) {
        if (c == '\t' || c == '\n' || c == '\r') continue;
        path = path && c != '?' && c != '#';
        read.push_back(c == '\\' && path ? '/' : c);
    }
    return read;
}

bool is_base_url(std::string_view url) noexcept {
    const std::string_view scheme = scheme_of(url);
    return !scheme.empty() && url.substr(scheme.size() + 1).starts_with('/') && !url.ends_with("://");
}

std::optional<std::string> resolve(std::string_view reference, std::string_view base) {
    if (reference.size() > longest || base.size() > longest) return std::nullopt;
    const std::string base_text = encoded(as_browsers_read(base));
    if (!is_base_url(base_text)) return std::nullopt;
    std::string text = encoded(as_browsers_read(reference));
    if (scheme_of(text).empty()) {
        if (text.starts_with("//") && authority_of(text).host.empty()) return std::nullopt;
        // A colon in the first segment would end a scheme.
        if (text.substr(0, text.find_first_of("/?#")).find(':') != std::string::npos) text.insert(0, "./");
    }
    const Parsed parsed_base{base_text};
    const Parsed parsed{text};
    if (!parsed_base.valid() || !parsed.valid()) return std::nullopt;
    Parsed resolved;
    resolved.resolve(parsed, parsed_base);
    return resolved.valid() ? resolved.text() : std::nullopt;
}

} // namespace feedwright
