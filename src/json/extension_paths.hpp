// Where the extensions of the model stand in the input: extension objects are members of their owner, XML elements stand
// in the list of `_feedwright`.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "locator.hpp"

namespace feedwright::json {

/// Whether a member is an extension object: `_` and a letter, no point in it, and not ours.
bool is_extension_name(std::string_view name) noexcept;

/// The extensions of one owner: of the feed, of the article, or of a person or an attachment in it.
class ExtensionPaths {
public:
    /// `owner`: where JSON Feed has it, or else the same as `overlay`, its place in `_feedwright`, which may add to it.
    ExtensionPaths(Locator& input, std::string owner, std::string overlay);

    /// `rest`: what follows the owner's path and "/extensions", such as /3/uri.
    std::string operator()(std::string_view rest) const;

private:
    std::string owner_;
    std::string overlay_;
    std::vector<std::string> paths_{}; ///< in the model's order; empty: an element of the list
    bool is_listed_{};
};

} // namespace feedwright::json
