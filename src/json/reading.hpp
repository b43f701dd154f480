// Reading: one pass over a document by simdjson's on-demand interface, in the terms of this reader: a Node is a value
// that knows where it is, members and elements come one after the other with their paths, and once the JSON turns out
// to be broken everything returns. Values that nobody took are checked all the same, so what was read was JSON.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <initializer_list>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <simdjson.h>

#include <feedwright/block_type.hpp>

#include "../values/left_out.hpp"
#include "dates.hpp"
#include "findings.hpp"
#include "input.hpp"
#include "path.hpp"
#include "rules.hpp"

namespace feedwright::json {

/// A value that is to be read, once.
class Node {
public:
    explicit Node(simdjson::ondemand::value value)
        : value_{value}, token_{value_.raw_json_token()},
          kind_{token_.empty() ? Kind::none : kinds[static_cast<unsigned char>(token_.front())]} {}

    enum class Kind { object, list, string, number, boolean, null, none };

    /// By the first character; none: no value begins with it.
    Kind kind() const noexcept { return kind_; }
    /// "an object", "a string", ...: for messages.
    std::string_view kind_name() const noexcept;

    /// The first token with all up to the next one; of a string, number, boolean or null that is all of it.
    std::string_view token() const noexcept { return token_; }
    /// The same without the blanks behind it.
    std::string_view trimmed() const noexcept;

    /// For the functions below, which take the value apart.
    simdjson::ondemand::value& value() noexcept { return value_; }

    /// Whoever reads the value, or answers for it in another way, says so.
    void take() noexcept { taken_ = true; }
    bool taken() const noexcept { return taken_; }

private:
    static constexpr std::array<Kind, 256> kinds = [] {
        std::array<Kind, 256> all;
        all.fill(Kind::none);
        all['{'] = Kind::object;
        all['['] = Kind::list;
        all['"'] = Kind::string;
        all['t'] = all['f'] = Kind::boolean;
        all['n'] = Kind::null;
        for (const char c : {'-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'})
            all[static_cast<unsigned char>(c)] = Kind::number;
        return all;
    }();

    simdjson::ondemand::value value_;
    std::string_view token_;
    Kind kind_;
    bool taken_{};
};

class Reading {
public:
    /// REQUIRES: all outlive this.
    Reading(const Input& input, Findings& findings, Dates& dates, std::span<const BlockType* const> blocks = {})
        : input_{input}, findings_{findings}, dates_{dates}, blocks_{blocks} {}

    /// This is not JSON. All that reads returns, and the scanner will find out what is wrong.
    void break_off() noexcept { broken_ = true; }
    bool broken() const noexcept { return broken_; }

    void find(Rule rule, const Path& path, const Node& node, std::initializer_list<std::string_view> parts = {}) {
        findings_.add(rule, path, offset_of(node), parts);
    }
    /// Below a value that has been read.
    void find_below(Rule rule, const Path& path, std::string_view below, const Node& node,
                    std::initializer_list<std::string_view> parts) {
        findings_.add(rule, path.pointer().append(below), offset_of(node), parts);
    }
    void find_at(Rule rule, const Path& path, std::size_t offset) { findings_.add(rule, path, offset); }
    std::size_t refused() const noexcept { return findings_.refused(); }
    std::size_t offset_of(const Node& node) const noexcept { return input_.offset_of(node.token().data()); }

    Dates& dates() noexcept { return dates_; }

    /// The block that an extension object of that name is there; null: it is any JSON.
    const BlockType* block_type(std::string_view name, Standing standing) const noexcept;

    /// Elements of lists that could not be read, by their pointers in the model.
    const LeftOut& left_out() const noexcept { return left_out_; }

    /// The element there, of a list in `_feedwright`, is none of the model's list.
    void leave_out(const Path& path);

    /// An element of a standard list could not be read. It holds its place until all is read, because `_feedwright` is laid
    /// over the list by numbers. `list`: the model's, a literal such as "/authors".
    void hold_place(std::string_view list, std::size_t index);
    template <class T>
    void give_up_places(std::string_view list, std::vector<T>& elements);

    /// The finding that another type is wanted: "a string".
    void wrong_type(const Path& path, const Node& node, std::string_view wanted);

    /// What a string says, and findings for what had to be replaced in it. REQUIRES: a string.
    void string(Node& node, const Path& path, std::string& target);

    /// Findings for what had to be replaced in a member's name. `literal`: as it stands in the input.
    void check_name(std::string_view literal, const Path& path);

    /// A value that was not taken: is it JSON?
    void check(Node& node);

    /// Calls visit(name, node) for each member. The name lives as long as the visit.
    template <class Visit>
    void each_member(simdjson::ondemand::object& object, Visit visit);

    /// Calls visit(index, node) for each element. REQUIRES: a list.
    template <class Visit>
    void each_element(Node& list, Visit visit);

    /// A member's name. Where it ends and what it says is found out when somebody asks: most names stand in a table, in
    /// the same letters.
    class Name {
    public:
        Name(Reading& in, const char* behind_the_mark) noexcept : in_{in}, begin_{behind_the_mark} {}

        /// Whether it is written just so. REQUIRES: no quotation mark in it, and fewer characters than simdjson's padding.
        bool is_written(std::string_view name) const noexcept {
            return std::memcmp(begin_, name.data(), name.size()) == 0 && begin_[name.size()] == '"';
        }
        /// What it says, and the literal; both empty if it is broken.
        std::string_view text() noexcept { return find_out(), text_; }
        std::string_view literal() noexcept { return find_out(), literal_; }

    private:
        void find_out();

        Reading& in_;
        const char* begin_;
        std::string_view text_{};
        std::string_view literal_{};
        std::string unescaped_{};
    };

    /// Counts the levels of what may be nested as the input likes; false when it is too deep.
    class Level {
    public:
        explicit Level(Reading& in) : depth_{in.depth_} { ++depth_; }
        ~Level() { --depth_; }
        Level(const Level&) = delete;
        Level& operator=(const Level&) = delete;
        explicit operator bool() const noexcept { return depth_ <= deepest; }

    private:
        static constexpr int deepest = 200;
        int& depth_;
    };

private:
    void step_over(Node& node);
    void visited(Node& node) {
        if (!broken_ && !node.taken()) check(node);
    }
    void replacements(std::string_view literal, const Path& path, std::size_t lone_surrogates);

    const Input& input_;
    Findings& findings_;
    Dates& dates_;
    std::span<const BlockType* const> blocks_; ///< the caller's
    LeftOut left_out_{};
    std::map<std::string_view, LeftOut::Numbers> held_{};
    bool broken_{};
    int depth_{};
};

template <class T>
void Reading::give_up_places(std::string_view list, std::vector<T>& elements) {
    if (const auto held = held_.find(list); held != held_.end()) take_out(elements, held->second);
}

template <class Visit>
void Reading::each_member(simdjson::ondemand::object& object, Visit visit) {
    for (auto result : object) {
        if (result.error() != simdjson::SUCCESS) return break_off();
        simdjson::ondemand::field& field = result.value_unsafe();
        Name name{*this, field.key().raw()};
        Node node{field.value()};
        if (node.kind() == Node::Kind::none) return break_off();
        visit(name, node);
        visited(node);
        if (broken_) return;
    }
}

template <class Visit>
void Reading::each_element(Node& list, Visit visit) {
    list.take();
    simdjson::ondemand::array array;
    if (list.value().get_array().get(array) != simdjson::SUCCESS) return break_off();
    std::size_t index = 0;
    for (auto result : array) {
        if (result.error() != simdjson::SUCCESS) return break_off();
        Node node{result.value_unsafe()};
        if (node.kind() == Node::Kind::none) return break_off();
        visit(index, node);
        visited(node);
        if (broken_) return;
        ++index;
    }
}

} // namespace feedwright::json
