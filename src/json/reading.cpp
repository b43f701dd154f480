// How values are told apart, and how strings are read: by us, because simdjson refuses halves of surrogate pairs.
#include "reading.hpp"

#include <optional>
#include <utility>

#include "../ext/namespace.hpp"
#include "scanner.hpp"
#include "strings.hpp"

namespace feedwright::json {

namespace {

std::string places(std::size_t count) { return count == 1 ? "one place" : std::to_string(count) + " places"; }

} // namespace

std::string_view Node::kind_name() const noexcept {
    switch (kind()) {
    case Kind::object: return "an object";
    case Kind::list: return "a list";
    case Kind::string: return "a string";
    case Kind::number: return "a number";
    case Kind::boolean: return token_.front() == 't' ? "true" : "false";
    case Kind::null: return "null";
    case Kind::none: break;
    }
    return "this";
}

std::string_view Node::trimmed() const noexcept { return token_.substr(0, token_.find_last_not_of(" \t\r\n") + 1); }

const BlockType* Reading::block_type(std::string_view name, Standing standing) const noexcept {
    for (const BlockType* const each : blocks_) {
        if (each->json_name == name && each->stands(standing)) return each;
    }
    return block_type_of(name, standing);
}

void Reading::wrong_type(const Path& path, const Node& node, std::string_view wanted) {
    find(Rule::type, path, node, {wanted, node.kind_name()});
}

void Reading::leave_out(const Path& path) {
    constexpr std::string_view ours = "/_feedwright";
    const std::string pointer = path.pointer();
    const std::size_t at = pointer.find(ours);
    if (at != std::string::npos) left_out_.add(std::string_view{pointer}.substr(at + ours.size()));
}

void Reading::hold_place(std::string_view list, std::size_t index) {
    held_[list].push_back(index);
    left_out_.add(std::string{list} + "/" + std::to_string(index));
}

void Reading::string(Node& node, const Path& path, std::string& target) {
    node.take();
    target.clear();
    step_over(node);
    std::size_t lone_surrogates = 0;
    const std::optional<std::string_view> body = read_literal(node.token(), target, lone_surrogates);
    if (!body) {
        target.clear(); // nobody is told of half a text
        return break_off();
    }
    replacements(*body, path, lone_surrogates);
}

void Reading::check_name(std::string_view literal, const Path& path) {
    std::size_t lone_surrogates = 0;
    if (literal.find('\\') != std::string_view::npos) {
        std::string meaning;
        unescape(literal, meaning, lone_surrogates);
    }
    replacements(literal, path, lone_surrogates);
}

void Reading::replacements(std::string_view literal, const Path& path, std::size_t lone_surrogates) {
    if (const auto [count, first] = input_.replaced(literal); count != 0) {
        findings_.add(Rule::utf8, path, first, {places(count)});
    }
    if (lone_surrogates != 0) {
        findings_.add(Rule::surrogate, path, input_.offset_of(literal.data()) - 1, {places(lone_surrogates)});
    }
}

void Reading::check(Node& node) {
    step_over(node);
    Scanner scan{input_.text(), offset_of(node)};
    // simdjson takes null"a" for one token, so what follows is looked at too.
    if (!scan.value() || !(scan.end_of_text() || scan.take(',') || scan.take(']') || scan.take('}'))) break_off();
}

/// When simdjson itself has to step over a string before a colon it takes it for a name, even in a list.
void Reading::step_over(Node& node) {
    if (node.kind() != Node::Kind::string) return;
    simdjson::ondemand::raw_json_string unused;
    if (node.value().get_raw_json_string().get(unused) != simdjson::SUCCESS) break_off();
}

void Reading::Name::find_out() {
    if (literal_.data() != nullptr) return;
    const std::optional<Literal> found = json::literal(in_.input_.text().substr(in_.input_.offset_of(begin_) - 1));
    if (!found) return in_.break_off();
    text_ = literal_ = found->body;
    if (!found->escaped) return;
    std::size_t lone_surrogates = 0;
    if (!unescape(literal_, unescaped_, lone_surrogates)) in_.break_off();
    text_ = unescaped_;
}

} // namespace feedwright::json
