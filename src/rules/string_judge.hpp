// StringJudge: what is wrong with the characters of a string, or with a text as a format writes it, wherever it stands.
// The walker knows where; this knows what.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <feedwright/fields.hpp>
#include <feedwright/format.hpp>

#include "value_rules.hpp"

namespace feedwright {

class StringJudge {
public:
    /// Takes a broken rule, and what to say beside its message.
    using Tell = std::function<void(const NamedRule&, const std::string&)>;

    /// `parse`: whether HTML is parsed, to see whether a strict parser can.
    StringJudge(Format format, bool parse, Tell tell) : format_{format}, parse_{parse}, tell_{std::move(tell)} {}

    /// Bytes that are no characters, characters that are no good; then what `holds` demands.
    void string(std::string_view text, Holds holds);

    /// The same without the latter, for the value of a Text, which may be markup.
    void characters(std::string_view text, Holds holds);

    /// The longest text so far of whose characters nothing can be said.
    std::string_view longest_clean() const noexcept { return longest_clean_; }

    /// A text as it is written: as HTML, which parsers read, or as plain text, which must not be taken for HTML.
    void text(const Text& text, bool as_markup) const;

private:
    bool is_fine_plain_text(std::string_view text, Holds holds);
    void value(std::string_view text, Holds holds) const;
    void shown(const Text& text) const;
    void tell(const ValueRule& rule, const std::string& more = {}) const;

    Format format_;
    bool parse_;
    Tell tell_;
    std::string_view longest_clean_{};
};

} // namespace feedwright
