#include "value_kind.hpp"

#include <algorithm>

#include <feedwright/date.hpp>

#include "../values/ascii.hpp"
#include "../values/canonical_uri.hpp"
#include "../values/iri.hpp"
#include "../values/names.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

namespace {

/// How many digits a text begins with.
std::size_t digits(std::string_view text) noexcept {
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

bool is_digits(std::string_view text) noexcept { return !text.empty() && digits(text) == text.size(); }

bool is_zero(std::string_view number) noexcept { return number.find_first_not_of('0') == std::string_view::npos; }

std::string_view without_sign(std::string_view text) noexcept {
    return text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
}

/// Digits, and perhaps a point and more digits.
bool is_unsigned_decimal(std::string_view text) noexcept {
    const std::size_t whole = digits(text);
    if (whole == 0) return false;
    text.remove_prefix(whole);
    return text.empty() || (text[0] == '.' && digits(text.substr(1)) == text.size() - 1);
}

bool is_decimal(std::string_view text) noexcept { return is_unsigned_decimal(without_sign(text)); }

/// Words divided by one blank each; each has to be as asked.
template <class Predicate>
std::size_t count_words(std::string_view text, Predicate is_right) {
    std::size_t count = 0;
    while (true) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (!is_right(text.substr(0, end))) return 0;
        ++count;
        if (end == text.size()) return count;
        text.remove_prefix(end + 1);
    }
}

/// Between two angles of the globe: degrees, as an angle's whole part and what stands behind the point.
template <int Most>
bool is_angle(std::string_view text) noexcept {
    if (!is_decimal(text)) return false;
    std::string_view number = without_sign(text);
    number.remove_prefix(std::min(number.find_first_not_of('0'), number.size()));
    const std::size_t whole = digits(number);
    if (whole > 3) return false;
    int degrees = 0;
    for (const char c : number.substr(0, whole)) degrees = degrees * 10 + (c - '0');
    const std::string_view rest = number.substr(std::min(whole + 1, number.size()));
    return degrees < Most || (degrees == Most && is_zero(rest));
}

/// mm:ss, as below an hour.
bool is_sixty(std::string_view text) noexcept { return text.size() == 2 && is_digits(text) && text[0] < '6'; }

/// Seconds; minutes and seconds; or hours, minutes and seconds.
bool is_itunes_duration(std::string_view text) noexcept {
    const std::size_t first = digits(text);
    if (first == 0) return false;
    text.remove_prefix(first);
    if (text.empty()) return true;
    if (text.size() == 3) return text[0] == ':' && is_sixty(text.substr(1));
    return text.size() == 6 && text[0] == ':' && is_sixty(text.substr(1, 2)) && text[3] == ':' &&
           is_sixty(text.substr(4));
}

/// "now", seconds, or hours, minutes and seconds (RFC 2326 section 3.6).
bool is_play_time(std::string_view text) noexcept {
    if (text == "now" || is_unsigned_decimal(text)) return true;
    const std::size_t hours = digits(text);
    if (hours == 0 || text.size() < hours + 6 || text[hours] != ':' || text[hours + 3] != ':') return false;
    const std::string_view seconds = text.substr(hours + 4);
    return is_sixty(text.substr(hours + 1, 2)) && is_sixty(seconds.substr(0, 2)) && is_unsigned_decimal(seconds);
}

/// Whether the digits of a pattern (0) and its other characters are those of the beginning of a text.
bool begins_like(std::string_view text, std::string_view pattern) noexcept {
    return text.size() >= pattern.size() &&
           std::equal(pattern.begin(), pattern.end(), text.begin(),
                      [](char p, char c) { return p == '0' ? ascii::is_digit(c) : p == c; });
}

bool is_date(std::string_view text) noexcept {
    static const DateOptions options{.zone = TimeZone::fixed(std::chrono::minutes{0})};
    // The end of a day is written as the beginning of the next here.
    return text.substr(0, 13).find("T24") == std::string_view::npos && read_iso8601(text, options).time.has_value();
}

/// Z, or an offset of hours and minutes.
bool is_zone(std::string_view text) noexcept {
    return text == "Z" || (text.size() == 6 && (begins_like(text, "+00:00") || begins_like(text, "-00:00")));
}

/// What follows the seconds: a fraction, if any, and the zone.
bool is_fraction_and_zone(std::string_view text) noexcept {
    if (!text.starts_with('.')) return is_zone(text);
    const std::size_t fraction = digits(text.substr(1));
    return fraction != 0 && is_zone(text.substr(1 + fraction));
}

bool is_atom_date(std::string_view text) noexcept {
    return begins_like(text, "0000-00-00T00:00:00") && is_fraction_and_zone(text.substr(19)) && is_date(text);
}

/// A year; a year and a month; a day; or a moment, with seconds or without (W3C, Date and Time Formats).
bool is_w3c_date(std::string_view text) noexcept {
    if (text.size() == 4) return is_digits(text) && text != "0000";
    if (text.size() == 7) {
        const std::string day = std::string{text} + "-01";
        return begins_like(day, "0000-00-00") && is_date(day);
    }
    if (text.size() == 10) return begins_like(text, "0000-00-00") && is_date(text);
    return is_atom_date(text) || (begins_like(text, "0000-00-00T00:00") && is_zone(text.substr(16)) && is_date(text));
}

/// As this library writes them.
bool is_mail_date(std::string_view text) noexcept {
    const DateReading reading = read_rfc822(text);
    return reading.time && !reading.wrong_weekday && format_rfc822(*reading.time) == text;
}

bool is_class_a(std::string_view text) noexcept {
    return is_absolute_uri(text) && is_uri_text(text) && trimmed_url(text) == text && is_identifying_uri(text);
}

bool has_at_most(std::size_t most, std::string_view text) noexcept {
    const auto begins_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character)) <= most;
}

} // namespace

namespace kinds {

constexpr ValueKind text{"any text", [](std::string_view) { return true; }};
constexpr ValueKind short_text{"a text of at most 255 characters",
                               [](std::string_view value) { return has_at_most(255, value); }, "TooLong"};
constexpr ValueKind long_text{"a text of at most 4000 characters",
                              [](std::string_view value) { return has_at_most(4000, value); }, "TooLong"};
constexpr ValueKind non_negative{"an integer of 0 or more", is_digits, "InvalidNonNegativeInteger, NotBlank"};
constexpr ValueKind positive{"an integer of 1 or more",
                             [](std::string_view value) { return is_digits(value) && !is_zero(value); },
                             "InvalidPositiveInteger, NotBlank"};
constexpr ValueKind integer{"an integer", [](std::string_view value) { return is_digits(without_sign(value)); },
                            "InvalidInteger"};
constexpr ValueKind decimal{"a decimal number such as -0.5", is_decimal, "InvalidFloatUnit"};
constexpr ValueKind unsigned_decimal{"a decimal number of 0 or more", is_unsigned_decimal, "InvalidFloat"};
constexpr ValueKind integers{"integers of 0 or more with commas between",
                             [](std::string_view value) {
                                 return count_words(value, [](std::string_view word) {
                                            for (std::size_t end = word.find(','); end != std::string_view::npos;
                                                 end = word.find(',')) {
                                                if (!is_digits(word.substr(0, end))) return false;
                                                word.remove_prefix(end + 1);
                                            }
                                            return is_digits(word);
                                        }) == 1;
                             },
                             "InvalidCommaSeparatedIntegers"};
constexpr std::string_view uri_events =
    "InvalidFullLink, InvalidUriChar, UriNotIri, InvalidTAG, InvalidURN, InvalidUUID";
constexpr ValueKind uri{"an absolute URI in ASCII", is_class_a, uri_events, true};
constexpr ValueKind reference{"a URI or a relative reference, in ASCII",
                              [](std::string_view value) { return !value.empty() && is_uri_reference(value); },
                              "InvalidIRI, InvalidUriChar", true};
constexpr ValueKind canonical_id{"an absolute URI in its canonical form",
                                 [](std::string_view value) { return is_class_a(value) && is_canonical_uri(value); },
                                 "NonCanonicalURI, InvalidFullLink, InvalidUriChar, UriNotIri", true};
constexpr ValueKind image_url{"an http or https URL in ASCII, its host with a point and a slash behind it",
                              [](std::string_view value) { return is_web_uri(value) && is_uri_text(value); },
                              "InvalidURLAttribute"};
/// Validators break down where it is a tag: or urn:.
constexpr ValueKind media_url{"an absolute URI in ASCII, no tag: nor urn:",
                              [](std::string_view value) { return is_class_a(value) && !is_name_uri(value); },
                              uri_events, true};
constexpr ValueKind language{"a language tag such as en or pt-BR", is_language_tag, "InvalidLanguage"};
constexpr ValueKind media_type{"a media type such as audio/mpeg", is_media_type,
                               "InvalidMIMEAttribute, InvalidMIMEType"};
constexpr ValueKind email{"one e-mail address", is_email_address, "InvalidContact"};
constexpr ValueKind w3c_date{"a date such as 2020-05-08 or 2020-05-08T11:00:00Z", is_w3c_date, "InvalidW3CDTFDate",
                             false, true};
constexpr ValueKind atom_date{
    "a date such as 2020-05-08T11:00:00Z", is_atom_date, "InvalidRFC3339Date, UnexpectedWhitespace", false, true, true};
constexpr ValueKind mail_date{"a date such as Fri, 08 May 2020 11:00:00 +0000", is_mail_date,
                              "InvalidRFC2822Date, ProblematicalRFC822Date, IncorrectDOW", false, true};
constexpr ValueKind true_false{"true or false",
                               [](std::string_view value) { return is_one_of("|true|false|", value); },
                               "InvalidTrueFalse",
                               false,
                               false,
                               true};
constexpr ValueKind yes_no{"yes or no",    [](std::string_view value) { return is_one_of("|yes|no|", value); },
                           "InvalidYesNo", false,
                           false,          true};
constexpr ValueKind yes_no_clean{"yes, no or clean",
                                 [](std::string_view value) { return is_one_of("|yes|no|clean|", value); },
                                 "InvalidYesNoClean",
                                 false,
                                 false,
                                 true};
constexpr ValueKind point{"latitude and longitude with one blank between, such as 45.26 -71.92",
                          [](std::string_view value) { return count_words(value, is_decimal) == 2; },
                          "InvalidCoord, CoordComma"};
constexpr ValueKind points{"two points or more: latitudes and longitudes with a blank between each",
                           [](std::string_view value) {
                               const std::size_t count = count_words(value, is_decimal);
                               return count >= 4 && count % 2 == 0;
                           },
                           "InvalidCoordList, CoordComma"};
constexpr ValueKind latitude{"a latitude, -90 to 90", is_angle<90>, "InvalidLatitude"};
constexpr ValueKind longitude{"a longitude, -180 to 180", is_angle<180>, "InvalidLongitude"};
constexpr ValueKind itunes_duration{"seconds, MM:SS or HH:MM:SS", is_itunes_duration, "InvalidDuration"};
constexpr ValueKind play_time{"now, seconds, or H:MM:SS", is_play_time, "InvalidNPTTime"};

} // namespace kinds

bool is_one_of(std::string_view words, std::string_view text) noexcept {
    if (text.empty() || text.find('|') != std::string_view::npos) return false;
    for (std::size_t at = words.find(text); at != std::string_view::npos; at = words.find(text, at + 1)) {
        if (at > 0 && words[at - 1] == '|' && words[at + text.size()] == '|') return true;
    }
    return false;
}

} // namespace feedwright
