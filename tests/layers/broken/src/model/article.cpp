// Allowed: a neighbour in the layer above. Not allowed: the output, and a header without a layer.

#include "values/private.hpp"
#include "../output/bytes.hpp"
#include <feedwright/novelty.hpp>

const char* odd = "[;\\";
#include "output/bytes.hpp"
