// SanitizeOptions made ready for quick answers. With the default options nothing but the tables of names.hpp is looked at.
#pragma once

#include <bitset>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/html.hpp>

#include "names.hpp"

namespace feedwright::html {

class Policy {
public:
    explicit Policy(const SanitizeOptions& options = {});

    Treatment treatment(const ElementRow* row, std::string_view spelled) const {
        const bool stays = row != nullptr && row->treatment == Treatment::stays && fewer_.none(); // as nearly all
        return stays ? Treatment::stays : treatment_by_options(row, spelled);
    }

    /// Whether an attribute is let through, its value apart. `row` is its row in the table, or null.
    bool allows_attribute(const AttributeRow* row, std::string_view spelled) const;

    /// Scheme in lower case.
    bool allows_scheme(std::string_view scheme) const;

private:
    Treatment treatment_by_options(const ElementRow* row, std::string_view spelled) const;

    std::vector<std::string> more_elements_;
    std::vector<std::string> more_attributes_;
    std::vector<std::string> more_schemes_;
    std::bitset<element_count> fewer_;
};

/// Whether browsers run what a URL of this scheme holds, or did so once; in lower case.
bool is_script_scheme(std::string_view scheme) noexcept;

} // namespace feedwright::html
