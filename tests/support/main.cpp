// The main function of every unit test program. It takes on the locale of the environment, in C and in C++, as many
// programs do at their start; without that, running the tests under LC_ALL=de_DE.UTF-8 would show nothing.

#include <boost/test/unit_test.hpp>

#include <iostream>
#include <locale>
#include <stdexcept>

int main(int argc, char* argv[]) {
    try {
        std::locale::global(std::locale{""});
    } catch (const std::runtime_error&) {
        std::cerr << "the locale that LC_ALL or LANG names is not installed; ./dev test installs those it needs\n";
        return 1;
    }
    return boost::unit_test::unit_test_main([] { return true; }, argc, argv);
}
