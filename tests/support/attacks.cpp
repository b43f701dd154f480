#include "attacks.hpp"

#include <fstream>
#include <stdexcept>

namespace support {

namespace {

std::string unescaped(const std::string& line) {
    std::string text;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] != '\\') {
            text += line[i];
            continue;
        }
        switch (line.at(++i)) {
        case 'n': text += '\n'; break;
        case 'r': text += '\r'; break;
        case 't': text += '\t'; break;
        case 'f': text += '\f'; break;
        case '0': text += '\0'; break;
        case '\\': text += '\\'; break;
        case 'x':
            text += static_cast<char>(std::stoi(line.substr(i + 1, 2), nullptr, 16));
            i += 2;
            break;
        default: throw std::runtime_error("an unknown escape in the attack " + line);
        }
    }
    return text;
}

} // namespace

std::vector<std::string> read_attacks(const std::string& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error("cannot read " + path);
    std::vector<std::string> attacks;
    for (std::string line; std::getline(file, line);) {
        if (!line.empty() && line[0] != '#') attacks.push_back(unescaped(line));
    }
    return attacks;
}

} // namespace support
