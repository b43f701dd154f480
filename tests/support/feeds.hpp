// What most tests begin with: a small feed that is valid everywhere, and short words for asking reports.
#pragma once

#include <array>
#include <ostream>
#include <string>
#include <string_view>

#include <feedwright/feedwright.hpp>

namespace support {

inline constexpr std::array formats{feedwright::Format::rss, feedwright::Format::atom, feedwright::Format::json};

/// 2020-05-08T11:00:00Z, as often as tests need a date.
inline constexpr feedwright::Timestamp friday{
    std::chrono::sys_days{std::chrono::year{2020} / std::chrono::May / 8} + std::chrono::hours{11}};

/// Without the desk: what the formats make of texts as they are.
inline const feedwright::WriteOptions as_written{.prepare = feedwright::PrepareOptions::none()};

/// Has no error and no warning in any format; one article, known by its URL.
feedwright::Feed small_feed();

/// The same with these articles.
feedwright::Feed feed_of(std::vector<feedwright::Article> articles);

/// An article with id, title and date.
feedwright::Article small_article(std::string id);

/// Whether a finding of the rule stands at the path.
bool has(const feedwright::Report& report, std::string_view rule, std::string_view path);

/// A finding of the rule, wherever.
bool has(const feedwright::Report& report, std::string_view rule);

/// All findings but notes, a line each: empty for a feed that is all right.
std::string complaints(const feedwright::Report& report);

/// Every finding, a line each.
std::string all_findings(const feedwright::Report& report);

} // namespace support

namespace feedwright {

// Boost.Test prints values with these when a comparison fails.
inline std::ostream& boost_test_print_type(std::ostream& out, Format format) { return out << info(format).name; }
inline std::ostream& boost_test_print_type(std::ostream& out, Severity severity) { return out << name_of(severity); }

} // namespace feedwright
