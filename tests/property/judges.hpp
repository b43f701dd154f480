// Whether a document is what it should be, in the eyes of parsers and validators that are not ours.
#pragma once

#include <string>
#include <string_view>

#include <feedwright/format.hpp>

namespace property {

/// Why it is not; empty: it is. RSS and Atom: well-formed for expat and for libxml2, valid by tests/schemas (RELAX NG,
/// libxml2). JSON: well-formed for simdjson, no name twice in an object, what JSON Feed 1.1 demands is there.
/// `warned`: feedwright has said itself that validators will complain; then the schemas in tests/schemas/lenient judge.
/// REQUIRES: the working folder is tests/.
std::string fault_of(feedwright::Format format, std::string_view document, bool warned);

} // namespace property
