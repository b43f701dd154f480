// The overlay: what a value of `_feedwright` does to the member of the model that it is laid over (docs/json.md), by
// the member's type. The model's member lists (fields.hpp) make it complete: a member that is listed there can be read.
// The standard members of JSON Feed are read by the same functions, each laid over a member that is empty.
#pragma once

#include <algorithm>
#include <array>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include <feedwright/fields.hpp>

#include "extensions.hpp"
#include "members.hpp"
#include "reading.hpp"

namespace feedwright::json {

// Scalars: scalars.cpp. After an error the member is what it was.
void overlay(Reading& in, Node& node, const Path& path, std::string& target);
void overlay(Reading& in, Node& node, const Path& path, bool& target);
void overlay(Reading& in, Node& node, const Path& path, int& target);
void overlay(Reading& in, Node& node, const Path& path, std::uint16_t& target);
void overlay(Reading& in, Node& node, const Path& path, std::uint32_t& target);
void overlay(Reading& in, Node& node, const Path& path, std::uint64_t& target);
void overlay(Reading& in, Node& node, const Path& path, std::chrono::minutes& target);
void overlay(Reading& in, Node& node, const Path& path, std::chrono::milliseconds& target); ///< a number of seconds
void overlay(Reading& in, Node& node, const Path& path, std::chrono::weekday& target);
void overlay(Reading& in, Node& node, const Path& path, Timestamp& target);
void overlay(Reading& in, Node& node, const Path& path, Text::Kind& target);

/// A string, or an object of the text's members.
void overlay(Reading& in, Node& node, const Path& path, Text& target);

/// The whole list in its order (extensions.cpp).
void overlay(Reading& in, Node& node, const Path& path, std::vector<Extension>& target);

template <class T>
void overlay(Reading& in, Node& node, const Path& path, std::optional<T>& target) {
    if (node.kind() == Node::Kind::null) {
        target.reset();
        return;
    }
    T value = target.value_or(T{});
    const std::size_t refused = in.refused();
    overlay(in, node, path, value);
    if (in.refused() == refused) target = std::move(value);
}

/// Whether an element that was refused is nothing at all. Of an object only some members may be, and what is not there
/// yet is not made of anything else.
template <class T>
bool is_nothing(const Node& element, bool is_new) {
    return !Listed<T> || (is_new && element.kind() != Node::Kind::object);
}

/// Element by element; what is more than there was is appended.
template <class T>
void overlay(Reading& in, Node& node, const Path& path, std::vector<T>& target) {
    if (node.kind() == Node::Kind::null) return target.clear();
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");
    LeftOut::Numbers left_out;
    in.each_element(node, [&](std::size_t index, Node& element) {
        const Path at{path, index};
        const std::size_t refused = in.refused();
        const bool is_new = index == target.size();
        if (is_new) target.emplace_back();
        overlay(in, element, at, target[index]);
        if (in.refused() == refused || !is_nothing<T>(element, is_new)) return;
        in.leave_out(at);
        left_out.push_back(index);
    });
    take_out(target, left_out);
}

/// One member of a model type, by its place in the list.
template <class T, std::size_t index>
void overlay_member(Reading& in, Node& node, const Path& path, T& target) {
    overlay(in, node, path, target.*(std::get<index>(fields<T>).member));
}

template <class T>
void unknown_member(Reading& in, Node& node, const Path& path, T&) {
    in.find(Rule::member_unknown, path, node);
}

/// The model type's members as a table. The articles of a feed are not for an overlay.
template <class T, std::size_t index>
constexpr Member<T> overlay_row() {
    constexpr auto& member = std::get<index>(fields<T>);
    if constexpr (std::is_same_v<decltype(member.member), std::vector<Article> T::*>) {
        return {member.name, &unknown_member<T>};
    } else {
        // The list of extensions names extension objects beside it, wherever these stand.
        constexpr bool late = std::is_same_v<decltype(member.member), std::vector<Extension> T::*>;
        return {member.name, &overlay_member<T, index>, late};
    }
}

template <class T>
inline constexpr auto overlay_table = []<std::size_t... index>(std::index_sequence<index...>) {
    return std::array{overlay_row<T, index>()...};
}
(std::make_index_sequence<std::tuple_size_v<std::remove_const_t<decltype(fields<T>)>>>{});

/// An object, member by member.
template <Listed T>
void overlay_object(Reading& in, Node& node, const Path& path, T& target) {
    const Reading::Level level{in};
    if (!level) return in.find(Rule::too_deep, path, node);
    simdjson::ondemand::object object;
    if (!take_object(in, node, path, object)) return;
    if constexpr (requires { target.extensions; }) {
        // Where no standard member holds the object, its extension objects stand here.
        read_members<T>(in, object, path, overlay_table<T>, target, Nulls::read, Extensions{in, target.extensions});
    } else {
        const auto unknown = [&](std::string_view, Node& other, const Path& at) {
            in.find(Rule::member_unknown, at, other);
        };
        read_members<T>(in, object, path, overlay_table<T>, target, Nulls::read, unknown);
    }
}

template <Listed T>
void overlay(Reading& in, Node& node, const Path& path, T& target) {
    if (node.kind() == Node::Kind::null) {
        target = T{};
    } else {
        overlay_object(in, node, path, target);
    }
}

/// The object `_feedwright` of a feed or an article: the members of T, and "about".
template <Listed T>
void overlay_root(Reading& in, Node& node, const Path& path, T& target) {
    simdjson::ondemand::object object;
    if (!take_object(in, node, path, object)) return;
    static constexpr auto table = [] {
        constexpr auto& members = overlay_table<T>;
        std::array<Member<T>, members.size() + 1> with_about{};
        with_about[0] = {"about", [](Reading& reading, Node& about, const Path& at, T&) {
                             std::string address;
                             overlay(reading, about, at, address);
                         }};
        std::ranges::copy(members, with_about.begin() + 1);
        return with_about;
    }();
    const auto unknown = [&](std::string_view, Node& other, const Path& at) {
        in.find(Rule::member_unknown, at, other);
    };
    const Seen seen = read_members<T>(in, object, path, table, target, Nulls::read, unknown);
    if (!seen.has(0) && !in.broken()) in.find(Rule::about_missing, {path, "about"}, node);
}

// For the tables of the standard members.

/// Lays the value over the member.
template <auto member, class T>
void into(Reading& in, Node& node, const Path& path, T& target) {
    overlay(in, node, path, target.*member);
}

/// The same for a member that is a Text or an Image, whose other members JSON Feed cannot say.
template <auto member, class T>
void into_value(Reading& in, Node& node, const Path& path, T& target) {
    overlay(in, node, path, (target.*member).value);
}
template <auto member, class T>
void into_url(Reading& in, Node& node, const Path& path, T& target) {
    overlay(in, node, path, (target.*member).url);
}

} // namespace feedwright::json
