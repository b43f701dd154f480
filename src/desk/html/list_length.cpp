#include "list_length.hpp"

#include <algorithm>

#include "text_elements.hpp"
#include "tokenizer.hpp"

namespace feedwright::html {

namespace {

/// As far as an attribute can say it.
bool is_counted(const Token& item) noexcept {
    return std::none_of(item.attributes.begin(), item.attributes.end(),
                        [](const Attribute& attribute) { return is_name(attribute.name, "hidden"); });
}

} // namespace

long list_length(std::string_view html, std::size_t& budget) {
    Tokenizer tokenizer{html.substr(0, budget)};
    long items = 0;
    std::size_t lists = 1;
    std::size_t read = 0;
    while (lists > 0) {
        const Token& token = tokenizer.next();
        read += token.source.size();
        if (token.kind == Token::Kind::end) break;
        if (token.kind == Token::Kind::start_tag) {
            const Kind kind = element_of(token.name).kind;
            if (kind == Kind::list) ++lists;
            if (kind == Kind::item && lists == 1 && is_counted(token)) ++items;
        } else if (token.kind == Token::Kind::end_tag) {
            if (element_of(token.name).kind == Kind::list) --lists;
        }
    }
    const bool enough = lists == 0 || html.size() <= budget;
    budget -= std::min(read, budget);
    return enough ? items : 1;
}

} // namespace feedwright::html
