// The tables of explanations, one a subject, in src/rules/explanations: a row for each id. A test runs the examples, so what
// they say of themselves is so.
#pragma once

#include <span>

#include <feedwright/rule.hpp>

namespace feedwright {

std::span<const Explanation> apple_explanations();
std::span<const Explanation> article_explanations();
std::span<const Explanation> extension_explanations();
std::span<const Explanation> feed_explanations();
std::span<const Explanation> namespace_explanations();
std::span<const Explanation> part_explanations();
std::span<const Explanation> text_explanations();
std::span<const Explanation> value_explanations();

} // namespace feedwright
