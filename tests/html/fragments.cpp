// Fragments in, what becomes of them out, for judges in other languages. A record is a length, a line feed and as many
// bytes; the answer to each is two records, of normalize() and of to_xhtml(): length -1 where there is none; and one of
// what is_strict_html() says of the fragment: "1" or "0".
#include <iostream>
#include <optional>
#include <string>

#include "feedwright/html.hpp"

namespace {

void write(const std::optional<std::string>& text) {
    if (text) {
        std::cout << text->size() << '\n' << *text;
    } else {
        std::cout << "-1\n";
    }
}

} // namespace

int main() {
    std::size_t size = 0;
    while (std::cin >> size) {
        std::cin.ignore(1);
        std::string html(size, '\0');
        std::cin.read(html.data(), static_cast<std::streamsize>(size));
        write(feedwright::normalize(html));
        write(feedwright::to_xhtml(html));
        write(std::string{feedwright::is_strict_html(html) ? "1" : "0"});
    }
    return 0;
}
