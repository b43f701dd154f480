// A private header; a source may include third parties.
#pragma once

#include <boost/uuid/uuid.hpp>
