// Allowed: the model knows the values. Not allowed: a private header, a header that is not there.
#pragma once

#include <feedwright/missing.hpp>
#include <feedwright/text.hpp>
#include "../../src/values/private.hpp"
