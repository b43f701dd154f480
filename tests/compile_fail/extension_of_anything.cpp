// expects: no matching function|could not convert|no viable conversion
// An extension is a block, with a static xmlns; any other type is refused where it is used, not deep inside.
#include <feedwright/extension.hpp>

struct Anything {};

feedwright::Extension make() { return Anything{}; }
