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

} // namespace

namespace kinds {

constexpr ValueKind text{.says = "any text", .allows = [](std::string_view) { return true; }};
constexpr ValueKind short_text{.says = "a text of at most 255 characters",
                               .allows = [](std::string_view value) { return utf8::length(value) <= 255; },
                               .w3c = "TooLong"};
constexpr ValueKind long_text{.says = "a text of at most 4000 characters",
                              .allows = [](std::string_view value) { return utf8::length(value) <= 4000; },
                              .w3c = "TooLong"};
constexpr ValueKind non_negative{
    .says = "an integer of 0 or more", .allows = is_digits, .w3c = "InvalidNonNegativeInteger, NotBlank"};
constexpr ValueKind positive{.says = "an integer of 1 or more",
                             .allows = [](std::string_view value) { return is_digits(value) && !is_zero(value); },
                             .w3c = "InvalidPositiveInteger, NotBlank"};
constexpr ValueKind integer{.says = "an integer",
                            .allows = [](std::string_view value) { return is_digits(without_sign(value)); },
                            .w3c = "InvalidInteger"};
constexpr ValueKind decimal{.says = "a decimal number such as -0.5", .allows = is_decimal, .w3c = "InvalidFloatUnit"};
constexpr ValueKind unsigned_decimal{
    .says = "a decimal number of 0 or more", .allows = is_unsigned_decimal, .w3c = "InvalidFloat"};
constexpr ValueKind integers{.says = "integers of 0 or more with commas between",
                             .allows = [](std::string_view value) { return count_parts(value, ',', is_digits) != 0; },
                             .w3c = "InvalidCommaSeparatedIntegers"};
constexpr std::string_view uri_events =
    "InvalidFullLink, InvalidUriChar, UriNotIri, InvalidTAG, InvalidURN, InvalidUUID";
constexpr ValueKind uri{.says = "an absolute URI in ASCII", .allows = is_class_a, .w3c = uri_events, .is_url = true};
constexpr ValueKind reference{
    .says = "a URI or a relative reference, in ASCII",
    .allows = [](std::string_view value) { return !value.empty() && is_uri_reference(value); },
    .w3c = "InvalidIRI, InvalidUriChar",
    .is_url = true};
constexpr ValueKind canonical_id{
    .says = "an absolute URI in its canonical form",
    .allows = [](std::string_view value) { return is_class_a(value) && is_canonical_uri(value); },
    .w3c = "NonCanonicalURI, InvalidFullLink, InvalidUriChar, UriNotIri",
    .is_url = true};
constexpr ValueKind image_url{.says = "an http or https URL in ASCII, its host with a point and a slash behind it",
                              .allows = [](std::string_view value) { return is_web_uri(value) && is_uri_text(value); },
                              .w3c = "InvalidURLAttribute"};
/// Validators break down where it is a tag: or urn:.
constexpr ValueKind media_url{.says = "an absolute URI in ASCII, no tag: nor urn:",
                              .allows = [](std::string_view value) { return is_class_a(value) && !is_name_uri(value); },
                              .w3c = uri_events,
                              .is_url = true};
constexpr ValueKind language{
    .says = "a language tag such as en or pt-BR", .allows = is_language_tag, .w3c = "InvalidLanguage"};
constexpr ValueKind media_type{
    .says = "a media type such as audio/mpeg", .allows = is_media_type, .w3c = "InvalidMIMEAttribute, InvalidMIMEType"};
constexpr ValueKind email{.says = "one e-mail address", .allows = is_email_address, .w3c = "InvalidContact"};
constexpr ValueKind w3c_date{.says = "a date such as 2020-05-08 or 2020-05-08T11:00:00Z",
                             .allows = is_w3c_date,
                             .w3c = "InvalidW3CDTFDate",
                             .is_date = true};
constexpr ValueKind atom_date{.says = "a date such as 2020-05-08T11:00:00Z",
                              .allows = is_atom_date,
                              .w3c = "InvalidRFC3339Date, UnexpectedWhitespace",
                              .is_date = true,
                              .exact = true};
constexpr ValueKind mail_date{.says = "a date such as Fri, 08 May 2020 11:00:00 +0000",
                              .allows = is_mail_date,
                              .w3c = "InvalidRFC2822Date, ProblematicalRFC822Date, IncorrectDOW",
                              .is_date = true};
constexpr ValueKind true_false{.says = "true or false",
                               .allows = [](std::string_view value) { return is_one_of("|true|false|", value); },
                               .w3c = "InvalidTrueFalse",
                               .exact = true};
constexpr ValueKind yes_no{.says = "yes or no",
                           .allows = [](std::string_view value) { return is_one_of("|yes|no|", value); },
                           .w3c = "InvalidYesNo",
                           .exact = true};
constexpr ValueKind yes_no_clean{.says = "yes, no or clean",
                                 .allows = [](std::string_view value) { return is_one_of("|yes|no|clean|", value); },
                                 .w3c = "InvalidYesNoClean",
                                 .exact = true};
constexpr ValueKind point{.says = "latitude and longitude with one blank between, such as 45.26 -71.92",
                          .allows = [](std::string_view value) { return count_parts(value, ' ', is_decimal) == 2; },
                          .w3c = "InvalidCoord, CoordComma"};
constexpr ValueKind points{.says = "two points or more: latitudes and longitudes with a blank between each",
                           .allows =
                               [](std::string_view value) {
                                   const std::size_t count = count_parts(value, ' ', is_decimal);
                                   return count >= 4 && count % 2 == 0;
                               },
                           .w3c = "InvalidCoordList, CoordComma"};
constexpr ValueKind latitude{.says = "a latitude, -90 to 90", .allows = is_angle<90>, .w3c = "InvalidLatitude"};
constexpr ValueKind longitude{.says = "a longitude, -180 to 180", .allows = is_angle<180>, .w3c = "InvalidLongitude"};
constexpr ValueKind itunes_duration{
    .says = "seconds, MM:SS or HH:MM:SS", .allows = is_itunes_duration, .w3c = "InvalidDuration"};
constexpr ValueKind play_time{.says = "now, seconds, or H:MM:SS", .allows = is_play_time, .w3c = "InvalidNPTTime"};

} // namespace kinds

std::size_t count_parts(std::string_view text, char divider, bool (*is_right)(std::string_view) noexcept) noexcept {
    for (std::size_t count = 1;; ++count) {
        const std::size_t end = std::min(text.find(divider), text.size());
        if (!is_right(text.substr(0, end))) return 0;
        if (end == text.size()) return count;
        text.remove_prefix(end + 1);
    }
}

bool is_one_of(std::string_view words, std::string_view text) noexcept {
    if (text.empty() || text.find('|') != std::string_view::npos) return false;
    for (std::size_t at = words.find(text); at != std::string_view::npos; at = words.find(text, at + 1)) {
        if (at > 0 && words[at - 1] == '|' && words[at + text.size()] == '|') return true;
    }
    return false;
}

} // namespace feedwright
