// sanitize() and absolutize() in one pass of the tokenizer, for those who need both for every article.
//
// Why the result is safe, whatever the input was: it consists of texts and tags that were each looked at. In a text no "<"
// begins a tag, the tags have allowed names and attributes, and no element is left that makes a browser read on by other
// rules than those of markup. So a browser finds exactly these tags in it, however it nests them, and so does a second
// pass, which has nothing left to do.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <feedwright/html.hpp>

#include "policy.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

struct CleanOptions {
    const Policy* policy{}; ///< nullptr: nothing is taken out
    std::optional<std::string_view>
        base{}; ///< nullopt: relative URLs are none of our business; empty: there is no base
    Syntax syntax{Syntax::html}; ///< of XML, CDATA sections become text
};

/// The HTML itself, without a copy, if nothing has to change; else what is in `storage`.
std::string_view clean(std::string_view html, const CleanOptions& options, std::string& storage,
                       const HtmlListener& listener = {});

/// Whether the end cuts off a tag.
bool is_cut_off(std::string_view html);

} // namespace feedwright::html
