// expects: private
// What a text is, is said by Text::html and Text::xhtml; there is no other way to make markup of a string.
#include <feedwright/text.hpp>

feedwright::Text make() { return feedwright::Text{"<b>", feedwright::Text::Kind::html}; }
