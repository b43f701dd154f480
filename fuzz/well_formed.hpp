// XML as a parser that is not ours sees it.
#pragma once

#include <memory>
#include <string>

#include <expat.h>

inline bool is_well_formed(const std::string& xml) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser{XML_ParserCreateNS(nullptr, '|'),
                                                                              &XML_ParserFree};
    return XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK;
}
