// The attacks of tests/data/html/attacks.txt.
#pragma once

#include <string>
#include <vector>

namespace support {

/// Reads the file; throws if it cannot be read or has an escape that is not known.
std::vector<std::string> read_attacks(const std::string& path);

} // namespace support
