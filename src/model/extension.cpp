// What an extension says of the block it holds, through the block's type.
#include <feedwright/extension.hpp>

#include <utility>

#include "../values/path_step.hpp"

namespace feedwright {

namespace {

/// Whether a path is there or further down.
bool is_at_or_below(std::string_view path, std::string_view place) noexcept {
    return path.starts_with(place) && (path.size() == place.size() || path[place.size()] == '/');
}

/// Takes out what the pointer names.
bool take_out(JsonValue& json, std::string_view pointer) {
    const std::string_view step = take_step(pointer);
    if (auto* const members = std::get_if<JsonValue::Object>(&json.value)) {
        for (std::size_t i = 0; i < members->size(); ++i) {
            if ((*members)[i].name != step) continue;
            if (!pointer.empty() && take_out((*members)[i].value, pointer)) return true;
            members->erase(members->begin() + static_cast<std::ptrdiff_t>(i));
            return true;
        }
    } else if (auto* const list = std::get_if<JsonValue::Array>(&json.value)) {
        const std::optional<std::size_t> index = index_of_step(step);
        if (!index || *index >= list->size()) return false;
        if (!pointer.empty() && take_out((*list)[*index], pointer)) return true;
        list->erase(list->begin() + static_cast<std::ptrdiff_t>(*index));
        return true;
    }
    return false;
}

} // namespace

std::string Extension::member_of(std::string_view element) const {
    BlockPlace closest;
    for (BlockPlace& each : type()->places(block())) {
        if (is_at_or_below(element, each.element) && each.element.size() >= closest.element.size()) {
            closest = std::move(each);
        }
    }
    return closest.member;
}

std::string_view Extension::json_name() const noexcept {
    if (const auto* const object = get<JsonExtension>()) return object->name;
    return type() == nullptr ? std::string_view{} : type()->json_name;
}

JsonValue Extension::json() const {
    if (const auto* const object = get<JsonExtension>()) return object->value;
    return type()->json(block());
}

std::optional<Extension> Extension::without(std::string_view member) const {
    if (type() == nullptr || !member.starts_with('/')) return std::nullopt;
    JsonValue rest = type()->json(block());
    if (!take_out(rest, member)) return std::nullopt;
    std::vector<BlockProblem> none;
    return type()->read(rest, none);
}

} // namespace feedwright
