// IRIs as URIs (RFC 3987 section 3.1): the host in ASCII, all else percent-encoded as the UTF-8 that it is. A URI is an
// IRI already and stays as it is.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace feedwright {

/// Whether it stays as it is: all characters are a URI's, and so are the host's.
bool is_uri(std::string_view iri) noexcept;

struct UriOfIri {
    std::string uri{};
    bool host_encoded{}; ///< the host became another
    bool encoded{};      ///< anything else did; white space at the ends went
};

/// The same for a reference, which stays relative. nullopt: its host is none.
std::optional<UriOfIri> to_uri(std::string_view iri);

/// A URL ready to be written, with its own storage only where it had to be encoded.
class Uri {
public:
    Uri(std::string_view text);
    Uri(const Uri&) = delete; ///< it may refer to itself
    Uri& operator=(const Uri&) = delete;

    operator std::string_view() const noexcept { return view_; }

private:
    std::string encoded_;
    std::string_view view_;
};

} // namespace feedwright
