// Strings for arbitrary feeds: of any characters and of none, markup that is good, bad and hostile, and what programs
// read: URLs, addresses, languages, media types, names. The tables are in strings.cpp.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <feedwright/fields.hpp>
#include <feedwright/text.hpp>

#include "choices.hpp"
#include "mood.hpp"

namespace property {

class Strings {
public:
    Strings(Choices& choices, Mood mood) : choices_{choices}, mood_{mood} {}

    /// Any Unicode and what is none: controls, noncharacters, directions, halves of surrogates, malformed UTF-8, markup;
    /// often short, now and then empty or blank, rarely longer than the writers' buffer. Careful: nothing that XML forbids.
    std::string text();

    /// A word that everybody can see, with any text around it.
    std::string visible();

    /// Pieces of HTML as people, editors and attackers write them; careful: people alone.
    std::string html();

    /// Well-formed XHTML, some levels deep.
    std::string xhtml();

    /// A value of the kind; XHTML is well-formed but for one in eight.
    std::string of_kind(feedwright::Text::Kind kind);

    /// What can stand in a string that holds this, different for each `number`: a URL that is absolute, careful: and
    /// encoded; an address, a language tag, a media type; a name or an id for a member such as "rel" or "prefix".
    std::string good(feedwright::Holds holds, std::string_view member, unsigned number);

    /// What cannot, or only just.
    std::string hostile();

private:
    std::string piece();
    std::string character();
    std::string xhtml_piece(int depth);
    std::string token(std::string_view member, unsigned number);
    template <class Make>
    std::string some_of(std::size_t most, Make&& make);

    bool careful() const { return mood_ == Mood::careful; }

    Choices& choices_;
    Mood mood_;
};

} // namespace property
