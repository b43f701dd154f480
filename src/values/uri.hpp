// URLs as text (RFC 3986): which characters they may have, whether they are absolute, and how what cannot stand in
// them is percent-encoded. An URL that needs no change is never changed.
#pragma once

#include <string>
#include <string_view>

namespace feedwright {

/// The scheme of a URL as it is spelled, "https" of https://example.org/; empty: it has none, so it is relative.
std::string_view scheme_of(std::string_view url) noexcept;

/// A letter, digit or one of ; / ? : @ & = + $ . - _ ! ~ * ' ( ) % , # and nothing else.
bool is_uri_character(char c) noexcept;

/// Whether all characters are URI characters, each percent sign begins an escape, and no second # stands behind the first.
bool is_uri_text(std::string_view text) noexcept;

/// White space at the ends goes.
std::string_view trimmed_url(std::string_view url) noexcept;

/// Scheme, colon and something behind it; http, https and ftp with // and a host, of any letters.
bool is_absolute_iri(std::string_view text) noexcept;

/// Whether host and port, if there are any, are such as stand in a URI (host.hpp, authority.hpp).
bool has_uri_host(std::string_view text) noexcept;

/// Both of these. What encode_uri() mends is overlooked.
bool is_absolute_uri(std::string_view text) noexcept;

/// An absolute http or https URL with a dotted ASCII host and then a slash or nothing, which is what RSS readers take
/// for an enclosure.
bool is_web_uri(std::string_view text) noexcept;

/// An absolute URI that can identify something: a tag: or urn: has the syntax of its scheme (RFC 4151, RFC 8141).
bool is_identifying_uri(std::string_view text) noexcept;

/// A tag: or urn:, which names something and tells nobody where to fetch it.
bool is_name_uri(std::string_view text) noexcept;

/// Whether the percent-escapes of what encode_uri() makes of it stand for UTF-8.
bool has_utf8_escapes(std::string_view text);

/// The same, also if it is decoded twice, as validators do: %25zz is not.
bool has_lasting_escapes(std::string_view text);

/// What xml:base may be: as an identifying URI, or relative; all URI characters.
bool is_uri_reference(std::string_view text) noexcept;

/// A reference that a namespace can have for its name. Two that validators refuse are left out: Atom's before it was a
/// standard, and Media RSS's without its last slash.
bool is_namespace_name(std::string_view text) noexcept;

/// "alternate" of http://www.iana.org/assignments/relation/alternate, which means the same (RFC 4287 section 4.2.7.2);
/// any other relation as it is.
std::string_view link_relation(std::string_view rel) noexcept;

/// A registered word such as "related", or an absolute URI: what a link's rel may be; unknown words are refused.
bool is_link_relation(std::string_view rel) noexcept;

/// Whether validators can look at a relation: they take it for a host's name, whose labels have 1 to 63 characters.
bool has_host_labels(std::string_view rel) noexcept;

/// White space at the ends goes; every byte that cannot stand in a URI becomes %XX: also a percent sign that begins no
/// escape and a second #.
std::string encode_uri(std::string_view text);

/// Scheme and host of an absolute URL with one slash behind, the home of what is there; empty if it has no host.
std::string_view uri_root(std::string_view text) noexcept;

} // namespace feedwright
