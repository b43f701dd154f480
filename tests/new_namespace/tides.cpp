// The shape of tides, and what they hold.
#include "tides.hpp"

#include <feedwright/block.hpp>

#include "ext/namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<tides::Forecast> =
    std::tuple{child("gauge", &tides::Forecast::gauge), child("height", &tides::Forecast::height)};

namespace tides {

namespace {

constexpr ElementRow rows[]{
    {.name = "gauge", .in = places::articles, .times = Times::once, .text = &kinds::text},
    {.name = "height", .in = places::articles, .times = Times::once, .text = &kinds::unsigned_decimal},
};

constexpr Vocabulary vocabulary{.uri = Forecast::xmlns.uri, .prefix = "tides", .elements = rows};

constexpr Namespace::TypeOf types[]{&Forecast::type};

} // namespace

const BlockType& Forecast::type() {
    static constexpr BlockType type = block_type<Forecast>("_tides", Standing::article);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types, .vocabulary = &vocabulary};

} // namespace tides

} // namespace feedwright
