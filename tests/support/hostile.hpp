// Texts that break feeds, each with what has to come out: every byte at the start, in the middle and at the end of a
// text, and what people met in real feeds. What is expected was worked out by hand from XML 1.0 section 2.2 and from
// Unicode 15 section 3.9 (table 3-7, and the practice of one U+FFFD for each maximal subpart).
#pragma once

#include <string>
#include <vector>

namespace support {

struct HostileText {
    std::string name;    ///< for messages: "byte 0x08 in the middle"
    std::string text;
    std::string in_xml;  ///< as a parser of XML has to read it back
    std::string in_json; ///< as a parser of JSON has to: there only malformed UTF-8 is replaced
};

const std::vector<HostileText>& hostile_texts();

} // namespace support
