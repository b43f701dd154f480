// What stands in for what the author left out, the same in every format: names, media types, descriptions, dates.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/feed.hpp>

namespace feedwright {

/// An address where people read it: itself, or as a URI if it has a character that is no good in a text. Rules know that
/// encoding takes care of addresses, and say nothing of these characters.
std::string_view shown_address(std::string_view address, std::string& storage);

/// The person's name, else the local part of the e-mail address, else the URL; `storage` may be what it is in.
std::string_view display_name(const Person& person, std::string& storage);

/// The one author who can stand in RSS's author: single, with an address, and with a name that needs no escapes, which
/// readers would show; null if there is none.
const Person* rss_author(const std::vector<Person>& authors);

/// As given, else by the URL's ending, else application/octet-stream.
std::string_view media_type_of(const Attachment& attachment) noexcept;

/// As given, else the biography of a single author; empty if there is neither.
Text description_of(const Feed& feed);

/// The home page, else the root of feed_url's host.
std::string home_page_of(const Feed& feed);

/// updated, else published.
const std::optional<Timestamp>& updated_of(const Article& article) noexcept;

/// A page that stands for an article that has nothing else: url, external_url or content_url. As text: shown_address().
std::string_view page_of(const Article& article) noexcept;

} // namespace feedwright
