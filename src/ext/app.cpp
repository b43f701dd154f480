// The shape of AtomPub. What it holds is in rules/vocabularies/publishing.cpp.
#include <feedwright/ext/app.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

template <>
inline constexpr auto shape<app::Control> = std::tuple{child("draft", &app::Control::draft).as(Form::yes_no)};

template <>
inline constexpr auto shape<app::Entry> =
    std::tuple{child("edited", &app::Entry::edited), child("control", &app::Entry::control)};

namespace app {

namespace {

constexpr Namespace::TypeOf types[]{&Entry::type};

} // namespace

const BlockType& Entry::type() {
    static constexpr BlockType type = block_type<Entry>("_app", Standing::article);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace app

} // namespace feedwright
