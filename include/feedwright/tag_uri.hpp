// tag: URIs (RFC 4151): ids for feeds and articles that have no address of their own, or may move. Whoever has a domain or
// an e-mail address can make them, and they stay what they are when the domain goes to others.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace feedwright {

/// tag:authority,date:specific, for Feed::id, Article::id and Source::id.
///
/// `authority`: a domain name or an e-mail address; capital letters become small ones, names of other scripts punycode.
/// `date`: a day on which that was yours, as 2026, 2026-11 or 2026-11-23: a year alone is its first day, and each spelling
/// makes another tag. `specific`: what the thing is called among yours; what cannot stand in a URI is percent-encoded.
/// nullopt: the authority or the date is none.
///
///     tag_uri("my-ids.example", "2001-09-15", "talks/2004-05-19") // tag:my-ids.example,2001-09-15:talks/2004-05-19
std::optional<std::string> tag_uri(std::string_view authority, std::string_view date, std::string_view specific);

} // namespace feedwright
