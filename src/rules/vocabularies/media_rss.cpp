// Media RSS, as much of it as validators know: community, comments, licence and others of version 1.5 they call errors.
#include "all.hpp"
#include "media_words.hpp"

#include <algorithm>

#include "../../values/ascii.hpp"

namespace feedwright::vocabularies {

namespace {

using enum Times;

constexpr ValueKind text_type{"plain or html", [](std::string_view value) { return is_one_of("|plain|html|", value); },
                              "InvalidMediaTextType"};
constexpr ValueKind expression{"sample, full or nonstop",
                               [](std::string_view value) { return is_one_of("|sample|full|nonstop|", value); },
                               "InvalidMediaExpression"};
constexpr ValueKind medium{
    "image, audio, video, document or executable",
    [](std::string_view value) { return is_one_of("|image|audio|video|document|executable|", value); },
    "InvalidMediaMedium"};
constexpr ValueKind algorithm{"md5 or sha-1", [](std::string_view value) { return is_one_of("|md5|sha-1|", value); },
                              "InvalidMediaHash"};
constexpr ValueKind relationship{"allow or deny",
                                 [](std::string_view value) { return is_one_of("|allow|deny|", value); },
                                 "InvalidMediaRestrictionRel"};
constexpr ValueKind restriction_type{"country or uri",
                                     [](std::string_view value) { return is_one_of("|country|uri|", value); },
                                     "InvalidMediaRestrictionType"};

/// Whether it is right is asked together with what it is the scheme of.
constexpr ValueKind any_scheme{.says = "a URI", .allows = [](std::string_view) { return true; }, .is_url = true};

constexpr AttributeRow of_content[]{
    {.name = "url", .kind = &kinds::media_url},
    {.name = "fileSize", .kind = &kinds::positive},
    {.name = "type", .kind = &kinds::media_type},
    {.name = "medium", .kind = &medium},
    {.name = "isDefault", .kind = &kinds::true_false},
    {.name = "expression", .kind = &expression},
    {.name = "bitrate", .kind = &kinds::unsigned_decimal},
    {.name = "framerate", .kind = &kinds::unsigned_decimal},
    {.name = "samplingrate", .kind = &kinds::unsigned_decimal},
    {.name = "channels", .kind = &kinds::non_negative},
    {.name = "duration", .kind = &kinds::unsigned_decimal},
    {.name = "height", .kind = &kinds::positive},
    {.name = "width", .kind = &kinds::positive},
    {.name = "lang", .kind = &kinds::language},
};
constexpr AttributeRow of_category[]{{.name = "scheme", .kind = &kinds::uri}, {.name = "label"}};
constexpr AttributeRow of_copyright[]{{.name = "url", .kind = &kinds::uri}};
constexpr AttributeRow of_credit[]{{.name = "role"}, {.name = "scheme", .kind = &any_scheme}};
constexpr AttributeRow of_hash[]{{.name = "algo", .kind = &algorithm}};
constexpr AttributeRow of_player[]{
    {.name = "url", .kind = &kinds::media_url, .required = true},
    {.name = "height", .kind = &kinds::positive},
    {.name = "width", .kind = &kinds::positive},
};
constexpr AttributeRow of_rating[]{{.name = "scheme", .kind = &any_scheme}};
constexpr AttributeRow of_restriction[]{
    {.name = "relationship", .kind = &relationship, .required = true},
    {.name = "type", .kind = &restriction_type},
};
constexpr AttributeRow of_text[]{
    {.name = "type", .kind = &text_type},
    {.name = "lang", .kind = &kinds::language},
    {.name = "start", .kind = &kinds::play_time},
    {.name = "end", .kind = &kinds::play_time},
};
constexpr AttributeRow of_thumbnail[]{
    {.name = "url", .kind = &kinds::uri, .required = true},
    {.name = "height", .kind = &kinds::positive},
    {.name = "width", .kind = &kinds::positive},
    {.name = "time", .kind = &kinds::play_time},
};
constexpr AttributeRow of_title[]{{.name = "type", .kind = &text_type}};

bool is_plain(const Element& element) { return attribute_of(element, "type") != "html"; }
constexpr Condition is_plain_text{
    is_plain, "Validators look at this HTML, and feedwright does not: better write plain text.",
    "NotHtml, SecurityRisk, SecurityRiskAttr, DangerousStyleAttr, ContainsRelRef, HtmlFragment"};

/// 32 letters and digits, of SHA-1 40.
bool is_hash(const Element& element) {
    const bool sha = attribute_of(element, "algo") == "sha-1";
    return element.text.size() == (sha ? 40U : 32U) &&
           std::all_of(element.text.begin(), element.text.end(), ascii::is_alphanumeric);
}

/// A role of the broadcasters', else one in small letters.
bool is_credit(const Element& element) {
    const std::string_view role = attribute_of(element, "role");
    const std::string_view scheme = attribute_of(element, "scheme");
    if (scheme.empty() || scheme == "urn:ebu") return role.empty() || is_one_of(credit_roles, role);
    return kinds::media_url.allows(scheme) &&
           std::none_of(role.begin(), role.end(), [](char c) { return c != ascii::lower(c) || (c & 0x80) != 0; });
}

/// r (cz 1 lz 1 nz 0): what is labelled, and whether it is there.
bool is_icra(std::string_view text) {
    if (!text.starts_with("r (") || !text.ends_with(")")) return false;
    text.remove_prefix(3);
    text.remove_suffix(1);
    while (text.size() >= 4) {
        const std::string_view label = text.substr(0, 2);
        const bool none = is_one_of("|nz|sz|vz|lz|oz|cz|xz|", label);
        const bool some = is_one_of("|na|nb|nc|sa|sb|sc|sd|se|sf|va|vb|vc|vd|ve|vf|vg|vh|vi|vj|la|lb|lc|"
                                    "oa|ob|oc|od|oe|of|og|oh|ca|cb|xa|xb|xc|xd|xe|",
                                    label);
        const std::string_view value = text.substr(2, 2);
        if (!(value == " 1" && (none || some)) && !(value == " 0" && none)) return false;
        text.remove_prefix(4);
        if (text.empty()) return true;
        if (text[0] != ' ') return false;
        text.remove_prefix(1);
    }
    return false;
}

bool is_rating(const Element& element) {
    const std::string_view scheme = attribute_of(element, "scheme");
    if (scheme.empty() || scheme == "urn:simple") return is_one_of("|adult|nonadult|", element.text);
    if (scheme == "urn:mpaa") return is_one_of("|g|m|nc-17|pg|pg-13|r|x|", element.text);
    if (scheme == "urn:v-chip") {
        return is_one_of("|14+|18+|c|c8|g|pg|tv-14|tv-g|tv-ma|tv-pg|tv-y|tv-y7|tv-y7-fv|", element.text);
    }
    return scheme == "urn:icra" ? is_icra(element.text) : kinds::uri.allows(scheme);
}

bool is_country(std::string_view code) noexcept {
    if (code.size() != 2 || !ascii::is_letter(code[0]) || !ascii::is_letter(code[1])) return false;
    const char capitals[]{static_cast<char>(code[0] & ~0x20), static_cast<char>(code[1] & ~0x20)};
    return is_one_of(countries, {capitals, 2});
}

bool is_restriction(const Element& element) {
    const std::string_view type = attribute_of(element, "type");
    if (type == "country") return count_parts(element.text, ' ', is_country) != 0;
    if (type == "uri") return kinds::uri.allows(element.text);
    return element.text.empty() || is_one_of("|all|none|", element.text);
}

bool has_two_contents(const Element& group) {
    return std::count_if(group.children.begin(), group.children.end(), [&group](const Element& each) {
               return each.name == "content" && each.uri == group.uri;
           }) >= 2;
}

constexpr std::string_view in_media{"|media:content|media:group|"};

constexpr ElementRow rows[]{
    {.name = "content", .in = places::articles, .attributes = of_content, .inside = "|media:group|"},
    {.name = "group",
     .in = places::articles,
     .also = {has_two_contents, "A group has two media:content or more: a single one stands alone.",
              "MediaGroupWithoutAlternatives"}},
    {.name = "title",
     .in = places::all,
     .times = once,
     .text = &kinds::text,
     .attributes = of_title,
     .inside = in_media,
     .usual = is_plain_text},
    {.name = "description",
     .in = places::all,
     .times = once,
     .text = &kinds::text,
     .attributes = of_title,
     .inside = in_media,
     .usual = is_plain_text},
    {.name = "keywords", .in = places::all, .text = &kinds::text, .inside = in_media},
    {.name = "thumbnail", .in = places::all, .attributes = of_thumbnail, .inside = in_media},
    {.name = "category", .in = places::all, .text = &kinds::text, .attributes = of_category, .inside = in_media},
    {.name = "hash",
     .in = places::all,
     .text = &kinds::text,
     .attributes = of_hash,
     .inside = in_media,
     .also = {is_hash, "A hash is 32 letters and digits, or 40 with algo sha-1.", "InvalidMediaHash"}},
    {.name = "player", .in = places::all, .attributes = of_player, .inside = in_media},
    {.name = "credit",
     .in = places::all,
     .text = &kinds::text,
     .attributes = of_credit,
     .inside = in_media,
     .also = {is_credit, "The role is one of urn:ebu, or of another scheme, a URL, and in small letters.",
              "InvalidCreditRole, InvalidUriChar, InvalidFullLink"}},
    {.name = "copyright",
     .in = places::all,
     .times = once,
     .text = &kinds::text,
     .attributes = of_copyright,
     .inside = in_media},
    {.name = "text",
     .in = places::all,
     .text = &kinds::text,
     .attributes = of_text,
     .inside = in_media,
     .usual = is_plain_text},
    {.name = "rating",
     .in = places::all,
     .text = &kinds::text,
     .attributes = of_rating,
     .inside = in_media,
     .also = {is_rating, "The scheme has no such rating.", "InvalidMediaRating"}},
    {.name = "adult",
     .in = places::all,
     .times = once,
     .text = &kinds::true_false,
     .inside = in_media,
     .doubtful = "Media RSS has media:rating instead now.",
     .w3c = "DeprecatedMediaAdult"},
    {.name = "restriction",
     .in = places::all,
     .text = &kinds::text,
     .attributes = of_restriction,
     .inside = in_media,
     .also = {is_restriction,
              "A restriction holds country codes with a blank between, a URI, or, without a type, all or none.",
              "InvalidMediaRestriction, InvalidCountryCode, InvalidFullLink, InvalidUriChar"}},
};

} // namespace

constexpr Vocabulary media{.uri = "http://search.yahoo.com/mrss/", .prefix = "media", .elements = rows};

} // namespace feedwright::vocabularies
