// Boost.Test without its library, which there is for this machine's processor only; and no rules, which would bring the
// whole house with them.
#define BOOST_TEST_MODULE neon
#include <boost/test/included/unit_test.hpp>

#include "rules/value_rules.hpp"

namespace feedwright {

std::span<const ValueRule> text_rules() { return {}; }
std::span<const ValueRule> value_rules(Holds) { return {}; }

} // namespace feedwright
