// What the elements of Podcasting 2.0 hold and where they stand.
#pragma once

#include "../rules/vocabulary.hpp"

namespace feedwright::podcast {

extern const Vocabulary vocabulary;

} // namespace feedwright::podcast
