// The options add to the tables or take from them, but nothing that can act is ever added.
#include "policy.hpp"

#include <algorithm>
#include <iterator>

#include "../../values/ascii.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view schemes[]{"http", "https", "mailto", "tel",    "ftp",  "sms",    "geo",
                                     "xmpp", "irc",   "ircs",   "news",   "nntp", "magnet", "webcal",
                                     "sip",  "sips",  "gemini", "gopher", "urn",  "tag"};

constexpr std::string_view script_schemes[]{"javascript", "vbscript", "livescript",  "mocha", "data",
                                            "jar",        "mhtml",    "view-source", "blob",  "filesystem"};

template <class Names>
bool holds(const Names& names, std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// "data-*" stands for all names that begin so.
bool fits(std::string_view pattern, std::string_view spelled) noexcept {
    if (!pattern.ends_with('*')) return is_name(spelled, pattern);
    pattern.remove_suffix(1);
    return is_name(spelled.substr(0, pattern.size()), pattern);
}

/// Letters, digits and - _ . : only, so that no reader takes it for anything else.
bool is_plain(std::string_view name) noexcept {
    return std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.' || c == ':';
    });
}

bool is_event_handler(std::string_view spelled) noexcept { return is_name(spelled.substr(0, 2), "on"); }

} // namespace

Policy::Policy(const SanitizeOptions& options) {
    for (const std::string& name : options.more_elements) {
        const ElementRow* row = find_element(name);
        if (is_plain(name) && (row == nullptr || !row->never)) more_elements_.push_back(ascii::lower(name));
    }
    for (const std::string& name : options.more_attributes) more_attributes_.push_back(ascii::lower(name));
    for (const std::string& name : options.more_schemes) {
        if (!is_script_scheme(ascii::lower(name))) more_schemes_.push_back(ascii::lower(name));
    }
    for (const std::string& name : options.fewer_elements) {
        if (const ElementRow* row = find_element(name)) fewer_.set(index_of(*row));
    }
}

Treatment Policy::treatment_by_options(const ElementRow* row, std::string_view spelled) const {
    const Treatment usual = row == nullptr ? Treatment::tag_goes : row->treatment;
    if (usual == Treatment::stays) return fewer_.test(index_of(*row)) ? Treatment::tag_goes : usual;
    if (more_elements_.empty()) return usual;
    const auto is_this = [spelled](std::string_view name) { return is_name(spelled, name); };
    return std::any_of(more_elements_.begin(), more_elements_.end(), is_this) ? Treatment::stays : usual;
}

bool Policy::allows_attribute(const AttributeRow* row, std::string_view spelled) const {
    if (row != nullptr && (row->stays || row->holds == Holds::danger)) return row->stays;
    if (!is_plain(spelled) || is_event_handler(spelled)) return false;
    if (spelled.size() > 5 && is_name(spelled.substr(0, 5), "aria-")) return true;
    const auto is_this = [spelled](std::string_view pattern) { return fits(pattern, spelled); };
    return std::any_of(more_attributes_.begin(), more_attributes_.end(), is_this);
}

bool Policy::allows_scheme(std::string_view scheme) const {
    return holds(schemes, scheme) || holds(more_schemes_, scheme);
}

bool is_script_scheme(std::string_view scheme) noexcept { return holds(script_schemes, scheme); }

} // namespace feedwright::html
