// sanitize() of each attack in a file, for a judge outside: the attack and what is left of it, each behind its length.
#include <iostream>

#include <feedwright/html.hpp>

#include "attacks.hpp"

int main(int count, char** paths) {
    for (int i = 1; i < count; ++i) {
        for (const std::string& attack : support::read_attacks(paths[i])) {
            std::cout << attack.size() << '\n' << attack << '\n';
            const std::string clean = feedwright::sanitize(attack);
            std::cout << clean.size() << '\n' << clean << '\n';
        }
    }
    return std::cout.flush() ? 0 : 1;
}
