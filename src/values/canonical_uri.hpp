// The canonical form of a URI (RFC 3986 section 6.2.2 and 6.2.3), as feed validators have it: two URIs that mean the same
// are the same text in it. What Atom's ids should be in (RFC 4287 section 4.2.6.1).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace feedwright {

/// Scheme, host and mailto's domain in small letters, no default port, no . and .. segments, a slash behind the host,
/// no escapes but those that are needed, in capital letters and of UTF-8 in normalisation form C. REQUIRES: is_uri_text.
/// nullopt: it has none, because its escapes are no UTF-8 or it is relative.
std::optional<std::string> canonical_uri(std::string_view uri);

/// Whether it is in that form.
bool is_canonical_uri(std::string_view uri);

/// Whether two URIs are the same document: their canonical forms are, but for the fragment and an empty
/// query.
bool is_same_document(std::string_view one, std::string_view other);

} // namespace feedwright
