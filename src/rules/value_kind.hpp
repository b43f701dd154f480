// ValueKind: what the text of a foreign element, or an attribute's value, can be, as strictly as feed validators take it and
// a little stricter where they are lax by accident. The vocabularies name them.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright {

struct ValueKind {
    std::string_view says; ///< what it is: "a positive integer"
    bool (*allows)(std::string_view);
    std::string_view w3c{}; ///< events of the W3C feed validator that another value brings about
    bool is_url{};          ///< its scheme is looked at too
    bool is_date{};         ///< and whether it is plausible
    bool exact{};           ///< also blanks at the ends of an element's text count
};

namespace kinds {

extern const ValueKind text; ///< any text
extern const ValueKind short_text;
extern const ValueKind long_text;
extern const ValueKind non_negative;
extern const ValueKind positive;
extern const ValueKind integer;
extern const ValueKind decimal;
extern const ValueKind unsigned_decimal;
extern const ValueKind integers;
extern const ValueKind uri;
extern const ValueKind reference;
extern const ValueKind canonical_id;
extern const ValueKind image_url;
extern const ValueKind media_url;
extern const ValueKind language;
extern const ValueKind media_type;
extern const ValueKind email;
extern const ValueKind w3c_date;
extern const ValueKind atom_date;
extern const ValueKind mail_date;
extern const ValueKind true_false;
extern const ValueKind yes_no;
extern const ValueKind yes_no_clean;
extern const ValueKind point;
extern const ValueKind points;
extern const ValueKind latitude;
extern const ValueKind longitude;
extern const ValueKind itunes_duration;
extern const ValueKind play_time;

} // namespace kinds

/// How many parts a text has, with dividers between. 0: one of them is not as asked.
std::size_t count_parts(std::string_view text, char divider, bool (*is_right)(std::string_view) noexcept) noexcept;

/// Whether a text is one of those between the bars of "|hourly|daily|".
bool is_one_of(std::string_view words, std::string_view text) noexcept;

} // namespace feedwright
