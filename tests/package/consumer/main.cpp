// A user's program. It is built in every way in which the library can be had, and must always print the same.

#include <feedwright/feedwright.hpp>

#include <iostream>

int main() {
    std::cout << "feedwright " << feedwright::version() << '\n';
}
