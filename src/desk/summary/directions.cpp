// The end of an isolate ends the embeddings in it as well; the end of an embedding does not reach out of an isolate.
#include "directions.hpp"

#include <algorithm>

#include "../../values/utf8.hpp"

namespace feedwright::summary {

namespace {

constexpr std::size_t deepest = 125;

constexpr char32_t pop_isolate = 0x2069;
constexpr char32_t pop_embedding = 0x202C;

bool opens_isolate(char32_t code) noexcept { return code >= 0x2066 && code <= 0x2068; }
bool opens_embedding(char32_t code) noexcept {
    return code == 0x202A || code == 0x202B || code == 0x202D || code == 0x202E;
}

} // namespace

bool Directions::add(char32_t code) {
    if (opens_isolate(code) || opens_embedding(code)) {
        if (open_.size() == deepest) return false;
        open_.push_back(opens_isolate(code) ? 'i' : 'e');
        isolates_ += opens_isolate(code);
    } else if (code == pop_embedding) {
        if (!open_.ends_with('e')) return false;
        open_.pop_back();
    } else if (code == pop_isolate) {
        if (isolates_ == 0) return false;
        open_.resize(open_.rfind('i'));
        --isolates_;
    }
    return true;
}

std::string Directions::closing() const {
    std::string closing;
    std::for_each(open_.rbegin(), open_.rend(),
                  [&](char kind) { utf8::append(closing, kind == 'i' ? pop_isolate : pop_embedding); });
    return closing;
}

std::string closing_directions(std::string_view text) {
    Directions directions;
    while (!text.empty()) {
        // All of them begin with this byte.
        text.remove_prefix(std::min(text.find('\xE2'), text.size()));
        if (text.empty()) break;
        const utf8::Decoded next = utf8::decode(text);
        directions.add(next.code);
        text.remove_prefix(next.length);
    }
    return directions.closing();
}

} // namespace feedwright::summary
