// How any JSON becomes a JsonValue, and how the list of extensions is laid over the extension objects.
#include "extensions.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "extension_paths.hpp"
#include "overlay.hpp"

namespace feedwright::json {

namespace {

JsonValue read_value(Reading& in, Node& node, const Path& path);

/// Where each name stands among the members. Few are looked through; many are kept in a map, because the input may have
/// any number of them.
class Places {
public:
    /// The place of the name; members.size() if it is new, and will be the next.
    std::size_t operator()(const JsonValue::Object& members, std::string_view name) {
        constexpr std::size_t few = 16;
        if (members.size() < few) {
            const auto same = std::ranges::find(members, name, &JsonMember::name);
            return static_cast<std::size_t>(same - members.begin());
        }
        if (members.size() == few && places_.empty()) {
            for (std::size_t i = 0; i < few; ++i) places_.emplace(members[i].name, i);
        }
        return places_.try_emplace(std::string{name}, members.size()).first->second;
    }

private:
    std::map<std::string, std::size_t, std::less<>> places_;
};

/// The last of several members with one name counts, at the place of the first.
JsonValue::Object read_object(Reading& in, Node& node, const Path& path) {
    JsonValue::Object members;
    Places places;
    simdjson::ondemand::object object;
    if (!take_object(in, node, path, object)) return members;
    in.each_member(object, [&](Reading::Name& name, Node& member) {
        const Path at{path, name.text()};
        if (in.broken()) return;
        in.check_name(name.literal(), at);
        const std::size_t place = places(members, name.text());
        if (place == members.size()) {
            members.push_back({std::string{name.text()}, JsonValue{}});
        } else {
            in.find(Rule::member_duplicate, at, member);
        }
        members[place].value = read_value(in, member, at);
    });
    return members;
}

JsonValue::Array read_list(Reading& in, Node& node, const Path& path) {
    JsonValue::Array elements;
    in.each_element(node, [&](std::size_t index, Node& element) {
        elements.push_back(read_value(in, element, {path, index}));
    });
    return elements;
}

/// Any JSON; null where something is wrong.
JsonValue read_value(Reading& in, Node& node, const Path& path) {
    switch (node.kind()) {
    case Node::Kind::object:
    case Node::Kind::list:
        if (const Reading::Level level{in}; level) {
            if (node.kind() == Node::Kind::object) return read_object(in, node, path);
            return read_list(in, node, path);
        }
        in.find(Rule::too_deep, path, node);
        break;
    case Node::Kind::string: {
        std::string string;
        in.string(node, path, string);
        return string;
    }
    case Node::Kind::number:
        if (auto number = JsonNumber::parse(node.trimmed())) {
            node.take();
            return *std::move(number);
        }
        break;
    case Node::Kind::boolean: {
        bool boolean = false;
        overlay(in, node, path, boolean);
        return boolean;
    }
    case Node::Kind::null:
    case Node::Kind::none: break;
    }
    return {};
}

/// What is no object, and what says that it is documented elsewhere, is no block of ours, whatever its name.
bool is_of_another(const JsonValue& value) {
    const auto* const members = std::get_if<JsonValue::Object>(&value.value);
    if (members == nullptr) return true;
    return std::ranges::find(*members, "about", &JsonMember::name) != members->end();
}

} // namespace

void Extensions::operator()(std::string_view name, Node& node, const Path& path) {
    if (!is_extension_name(name)) return in_.find(Rule::member_unknown, path, node);
    JsonExtension extension{std::string{name}, read_value(in_, node, path)};
    if (in_.broken()) return;
    const auto [place, is_new] = places_.try_emplace(extension.name, target_.size());
    if (is_new) {
        target_.push_back(made_of(std::move(extension), node, path));
    } else {
        in_.find(Rule::member_duplicate, path, node);
        target_[place->second] = made_of(std::move(extension), node, path);
    }
}

/// A typed block, if the object is one of ours.
Extension Extensions::made_of(JsonExtension object, const Node& node, const Path& path) {
    const BlockType* const type = standing_ ? in_.block_type(object.name, *standing_) : nullptr;
    if (type == nullptr || is_of_another(object.value)) return object;
    std::vector<BlockProblem> problems;
    std::optional<Extension> block = type->read(object.value, problems);
    for (const BlockProblem& each : problems) {
        const Rule rule = each.wanted.empty() ? Rule::member_unknown : Rule::type;
        in_.find_below(rule, path, each.path, node, {each.wanted, each.found});
    }
    return block ? *std::move(block) : Extension{std::move(object)};
}

/// Objects are XML elements; strings take the extension objects of these names to their places. Extension objects that
/// the list does not name stay, behind it.
void overlay(Reading& in, Node& node, const Path& path, std::vector<Extension>& target) {
    if (node.kind() == Node::Kind::null) return target.clear();
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");

    std::map<std::string, std::size_t, std::less<>> unnamed;
    for (std::size_t i = 0; i < target.size(); ++i) {
        if (!target[i].json_name().empty()) unnamed.emplace(target[i].json_name(), i);
    }
    std::vector<Extension> ordered;
    in.each_element(node, [&](std::size_t index, Node& element) {
        const Path at{path, index};
        if (element.kind() == Node::Kind::string) {
            std::string name;
            overlay(in, element, at, name);
            if (const auto named = unnamed.find(name); named != unnamed.end()) {
                ordered.push_back(target[named->second]);
                unnamed.erase(named);
            } else if (!in.broken()) {
                in.find(Rule::extension_missing, at, element, {excerpt(name)});
                in.leave_out(at);
            }
        } else if (element.kind() == Node::Kind::object) {
            Element xml;
            overlay(in, element, at, xml);
            ordered.emplace_back(std::move(xml));
        } else {
            in.wrong_type(at, element, "An object or the name of a member");
            in.leave_out(at);
        }
    });
    for (const Extension& extension : target) {
        if (unnamed.contains(extension.json_name())) ordered.push_back(extension);
    }
    target = std::move(ordered);
}

} // namespace feedwright::json
