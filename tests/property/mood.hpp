// Mood: what kind of author an arbitrary feed has.
#pragma once

namespace property {

enum class Mood {
    careful, ///< any text in characters that every format can hold, addresses as they should be: written, mostly without a warning
    good,   ///< any text whatever, addresses that have to be encoded: nearly always written, mostly with warnings
    hostile ///< any member may hold anything: often refused
};

} // namespace property
