// Fingerprint: one number of all that an article says, so that one that comes twice, word for word, is known without
// being kept.
#pragma once

#include <cstdint>

#include <feedwright/article.hpp>

namespace feedwright {

/// The same for equal articles; for two that differ in any member only once in four thousand million.
std::uint32_t fingerprint(const Article& article);

} // namespace feedwright
