// plain_text() of files, for a judge outside: each text is followed by a NUL.
#include <fstream>
#include <iostream>
#include <iterator>

#include <feedwright/html.hpp>

int main(int count, char** paths) {
    for (int i = 1; i < count; ++i) {
        std::ifstream file{paths[i], std::ios::binary};
        const std::string html{std::istreambuf_iterator<char>{file}, {}};
        std::cout << feedwright::plain_text(html) << '\0';
    }
    return std::cout.flush() ? 0 : 1;
}
