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

Node::Kind Node::kind() const noexcept {
    switch (token_.empty() ? '\0' : token_.front()) {
    case '{': return Kind::object;
    case '[': return Kind::list;
    case '"': return Kind::string;
    case 't':
    case 'f': return Kind::boolean;
    case 'n': return Kind::null;
    case '-':
    case '0':
    case '1':
    case '2':
    case '3':
    case '4':
    case '5':
    case '6':
    case '7':
    case '8':
    case '9': return Kind::number;
    default: return Kind::none;
    }
}

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
        if (each->json_name == name && stands(*each, standing)) return each;
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
    const std::optional<Literal> found = literal(node.token());
    if (!found) return break_off();
    std::size_t lone_surrogates = 0;
    if (!found->escaped) {
        target.assign(found->body);
    } else if (!unescape(found->body, target, lone_surrogates)) {
        return break_off();
    }
    replacements(found->body, path, lone_surrogates);
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

Reading::Name Reading::name(const char* behind_the_mark, std::string& unescaped) {
    const std::size_t mark = input_.offset_of(behind_the_mark) - 1;
    const std::optional<Literal> found = literal(input_.text().substr(mark));
    if (!found) {
        break_off();
        return {};
    }
    if (!found->escaped) return {found->body, found->body};
    unescaped.clear();
    std::size_t lone_surrogates = 0;
    if (!unescape(found->body, unescaped, lone_surrogates)) break_off();
    return {unescaped, found->body};
}

} // namespace feedwright::json
