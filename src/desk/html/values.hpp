// The values of attributes that hold URLs or styles: whether they are let through, and what they become.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "changes.hpp"
#include "clean.hpp"
#include "names.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

class Values {
public:
    enum class Verdict { stays, goes, changed };

    Values(const CleanOptions& options, const Changes& changes) noexcept : options_{options}, changes_{changes} {}

    /// The listener is told of what is found.
    Verdict judge(std::string_view element, const Attribute& attribute, const AttributeRow& row);

    /// After Verdict::changed: the new value, without references.
    std::string_view changed() const noexcept { return changed_; }

private:
    Verdict url(std::string_view element, const Attribute& attribute, const AttributeRow& row);
    Verdict candidates(std::string_view element, const Attribute& attribute, const AttributeRow& row);
    Verdict style(const Attribute& attribute);
    Verdict mended(std::string_view url, const Attribute& attribute);
    std::optional<std::string> absolute(std::string_view url, std::string_view source);

    const CleanOptions& options_;
    const Changes& changes_;
    std::string decoded_;
    std::string changed_;
};

/// Whether validators see a scheme at the front of a URL.
bool begins_with_scheme(std::string_view url) noexcept;

/// What they call an error: characters that no URL has, where they see no scheme.
bool has_wrong_characters(std::string_view url) noexcept;

/// A value as it has to be written between these quotes; 0: as text.
std::string escaped_value(std::string_view value, char quote);

} // namespace feedwright::html
