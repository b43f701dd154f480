// What is known of the names of HTML: which elements and attributes are let through, and what the attributes hold.
// Elements follow validity.md 13.1 and 6.4; what a browser reads in another way than markup is never let through.
#pragma once

#include <cstddef>
#include <string_view>

namespace feedwright::html {

/// What becomes of an element.
enum class Treatment : unsigned char {
    stays,
    tag_goes,  ///< the tags go, what is between them stays: all that is not in the table
    goes,      ///< with what is in it; without an end tag only the tag
    goes_open, ///< the same; without an end tag to the end of the input: what follows is code
    goes_void  ///< there is nothing in it
};

struct ElementRow {
    std::string_view name;
    Treatment treatment{Treatment::stays};
    bool never{true}; ///< if it goes: no option lets it through
};

/// What an attribute holds.
enum class Holds : unsigned char {
    text,
    link,       ///< a URL to go to; if it is empty, the document itself
    resource,   ///< a URL to load; if it is empty, nothing
    candidates, ///< srcset: URLs to load, with descriptors
    style,      ///< CSS declarations
    anchor,     ///< a name that links go to: on <a> and <map> only
    xhtml,      ///< the XHTML namespace, and nothing else
    danger      ///< no option lets it through
};

struct AttributeRow {
    std::string_view name;
    Holds holds{Holds::text};
    bool stays{true};     ///< let through by default
    bool absolute{false}; ///< relative URLs in it become absolute
};

constexpr std::size_t element_count = 140;

/// nullptr: not in the table.
const ElementRow* find_element(std::string_view spelled) noexcept;
const AttributeRow* find_attribute(std::string_view spelled) noexcept;

/// The number of a row of the table, below element_count.
std::size_t index_of(const ElementRow& row) noexcept;

} // namespace feedwright::html
