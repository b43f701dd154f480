// A public header of the first layer that reaches down, and takes in what no public header may.
#pragma once

#include <string>
#  include <tinyxml2.h>
#include <feedwright/article.hpp> // downwards; not <feedwright/ignored.hpp>
// #include <feedwright/check.hpp> is a comment
