// Objects by table: a row says what a member is called and what reads it. The standard members of JSON Feed and the
// members of `_feedwright` are both read this way, so duplicates, unknown names and nulls are seen to in one place.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "reading.hpp"

namespace feedwright::json {

template <class T>
struct Member {
    std::string_view name;
    void (*read)(Reading& in, Node& node, const Path& path, T& target);
    bool late{}; ///< read when all others have been read
};

/// What a null says in this object: nothing, which is worth a warning, or that the member is absent.
enum class Nulls { warn, read };

/// Which members of a table an object has, and which of its members they are, from 0.
class Seen {
public:
    static constexpr std::size_t most = 32;

    bool has(std::size_t row) const noexcept { return last_[row] != none; }
    std::optional<std::uint32_t> place(std::size_t row) const noexcept {
        return has(row) ? std::optional{last_[row]} : std::nullopt;
    }
    void set(std::size_t row, std::uint32_t place) noexcept { last_[row] = place; }
    void forget(std::size_t row) noexcept { last_[row] = none; }

private:
    static constexpr std::uint32_t none = 0xFFFF'FFFF;

    std::array<std::uint32_t, most> last_ = [] {
        std::array<std::uint32_t, most> all;
        all.fill(none);
        return all;
    }();
};

/// The row of that name; table.size() if there is none.
template <class T>
constexpr std::size_t row_of(std::span<const Member<T>> table, std::string_view name) noexcept {
    std::size_t row = 0;
    while (row < table.size() && table[row].name != name) ++row;
    return row;
}

/// The same, by a name of the input. Members mostly come in the order of the table, so the row is looked for behind the last.
template <class T>
std::size_t row_of(std::span<const Member<T>> table, Reading::Name& name, std::size_t& last) noexcept {
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (++last >= table.size()) last = 0;
        if (name.is_written(table[last].name)) return last;
    }
    return row_of(table, name.text());
}

/// Reads an object: of members with one name the last, in the order of the input, then the late ones. What the table
/// does not know goes to other(name, node, path). The result leaves out members that are null if nulls are warned of.
template <class T, class Other>
Seen read_members(Reading& in, simdjson::ondemand::object& object, const Path& path, std::span<const Member<T>> table,
                  T& target, Nulls nulls, Other other) {
    Seen seen;
    std::size_t late = 0; ///< members that are

    // The rows of the first members; most objects have no more.
    std::array<std::uint8_t, 64> rows;
    std::size_t last = table.size();
    const auto row_at = [&](std::uint32_t place, Reading::Name& name) -> std::size_t {
        return place < rows.size() ? rows[place] : row_of(table, name, last);
    };

    std::uint32_t place = 0;
    in.each_member(object, [&](Reading::Name& name, Node& node) {
        node.take();
        const std::size_t row = row_of(table, name, last);
        if (place < rows.size()) rows[place] = static_cast<std::uint8_t>(row);
        if (row < table.size()) {
            if (seen.has(row)) in.find(Rule::member_duplicate, {path, table[row].name}, node);
            seen.set(row, place);
            if (table[row].late) ++late;
        }
        ++place;
    });
    if (place == 0 || in.broken()) return seen;
    const std::uint32_t end = place;

    const auto read = [&](std::size_t row, Node& node) {
        const Path at{path, table[row].name};
        if (nulls == Nulls::warn && node.kind() == Node::Kind::null) {
            in.find(Rule::null, at, node);
            seen.forget(row);
        } else {
            table[row].read(in, node, at, target);
        }
    };

    if (object.reset().error() != simdjson::SUCCESS) {
        in.break_off();
        return seen;
    }
    place = 0;
    in.each_member(object, [&](Reading::Name& name, Node& node) {
        const std::size_t row = row_at(place, name);
        if (row == table.size()) {
            const Path at{path, name.text()};
            in.check_name(name.literal(), at);
            other(name.text(), node, at);
        } else if (seen.place(row) == place) {
            if (!table[row].late) {
                read(row, node);
            } else if (place + 1 == end && late == 1) {
                read(row, node); // all others have been read
                late = 0;
            } else {
                node.take();
            }
        }
        ++place;
    });
    if (late == 0 || in.broken()) return seen;

    if (object.reset().error() != simdjson::SUCCESS) {
        in.break_off();
        return seen;
    }
    place = 0;
    in.each_member(object, [&](Reading::Name& name, Node& node) {
        const std::size_t row = row_at(place, name);
        if (row < table.size() && table[row].late && seen.place(row) == place) {
            read(row, node);
        } else {
            node.take(); // it was read, or checked, above
        }
        ++place;
    });
    return seen;
}

/// The object that a value is; false: it is none, which was found.
inline bool take_object(Reading& in, Node& node, const Path& path, simdjson::ondemand::object& object) {
    if (node.kind() != Node::Kind::object) {
        in.wrong_type(path, node, "An object");
        return false;
    }
    node.take();
    if (node.value().get_object().get(object) != simdjson::SUCCESS) {
        in.break_off();
        return false;
    }
    return true;
}

} // namespace feedwright::json
