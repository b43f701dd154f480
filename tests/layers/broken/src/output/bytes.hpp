// A private header of a lower layer, which includes its own kind and the values, as it may.
#pragma once

#include "bytes.hpp"
#include "values/private.hpp"
