// The other small languages that stand in feeds: media types (RFC 2045), language tags (BCP 47) and e-mail addresses
// (RFC 5322), each as strictly as feed validators take them.
#pragma once

#include <string>
#include <string_view>

namespace feedwright {

/// type/subtype and parameters: tokens, no blank at the ends or round the equals sign.
bool is_media_type(std::string_view text) noexcept;

/// Whether a media type's content is XML, text, or neither of them.
bool is_xml_media_type(std::string_view type) noexcept;
bool is_text_media_type(std::string_view type) noexcept;

/// Type and subtype in small letters, which mean the same (RFC 2045 section 5.1); parameters as they are.
std::string lower_media_type(std::string_view type);

/// multipart/... and message/..., which consist of others (RFC 2045 section 5.1).
bool is_composite_media_type(std::string_view type) noexcept;

/// The media type that the ending of the URL's path stands for; empty: not known.
std::string_view media_type_of_url(std::string_view url) noexcept;

/// A tag whose primary subtag is one of ISO 639's two or three letters that validators know, or x; subtags of 1 to 8
/// letters and digits.
bool is_language_tag(std::string_view text) noexcept;

/// One address: ASCII, a domain with a dot, nothing quoted.
bool is_email_address(std::string_view text) noexcept;

} // namespace feedwright
