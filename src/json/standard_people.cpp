// JSON Feed's authors: a list of objects since 1.1, one object in 1.0.
#include <algorithm>
#include <array>
#include <utility>

#include "extensions.hpp"
#include "overlay.hpp"
#include "standard.hpp"

namespace feedwright::json {

namespace {

constexpr std::array author_members{
    Member<Person>{"name", into<&Person::name>},
    Member<Person>{"url", into<&Person::url>},
    Member<Person>{"avatar", into<&Person::avatar>},
};

/// False: it is none.
bool read_person(Reading& in, Node& node, const Path& path, Person& person) {
    simdjson::ondemand::object object;
    if (!take_object(in, node, path, object)) return false;
    read_members<Person>(in, object, path, author_members, person, Nulls::warn, Extensions{in, person.extensions});
    return true;
}

} // namespace

void read_authors(Reading& in, Node& node, const Path& path, std::vector<Person>& authors) {
    if (node.kind() != Node::Kind::list) return in.wrong_type(path, node, "A list");
    std::vector<Person> people;
    LeftOut::Numbers unreadable;
    in.each_element(node, [&](std::size_t index, Node& element) {
        if (!read_person(in, element, {path, index}, people.emplace_back())) unreadable.push_back(index);
    });
    if (people.size() == unreadable.size() && !authors.empty()) return;
    for (const std::size_t index : unreadable) in.hold_place("/authors", index);
    const auto is_none_of_them = [&people](const Person& author) {
        return std::find(people.begin(), people.end(), author) == people.end();
    };
    if (std::any_of(authors.begin(), authors.end(), is_none_of_them)) in.find(Rule::author_overruled, path, node);
    authors = std::move(people);
}

void read_author(Reading& in, Node& node, const Path& path, std::vector<Person>& authors) {
    Person person;
    if (!read_person(in, node, path, person)) return;
    if (authors.empty()) {
        authors.push_back(std::move(person));
    } else if (std::find(authors.begin(), authors.end(), person) == authors.end()) {
        in.find(Rule::author_overruled, path, node);
    }
}

} // namespace feedwright::json
