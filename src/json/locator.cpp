// Follows a pointer step by step, each through a list or an object whose places are known after the first time. The text
// may be broken: then the places are known up to there.
#include "locator.hpp"

#include <algorithm>
#include <charconv>

#include "../values/path_step.hpp"
#include "path.hpp"
#include "scanner.hpp"
#include "strings.hpp"

namespace feedwright::json {

namespace {

/// What the literal at that offset says. REQUIRES: it is a whole string.
std::string said(std::string_view text, std::size_t offset) {
    std::string meaning;
    std::size_t lone_surrogates = 0;
    unescape(literal(text.substr(offset))->body, meaning, lone_surrogates);
    return meaning;
}

/// Calls visit(offset of the name, offset of the value) for each member of the object, as far as it is JSON.
template <class Visit>
void each_member(std::string_view text, std::size_t object, Visit visit) {
    Scanner scan{text, object};
    if (!scan.take('{')) return;
    do {
        scan.blanks();
        const std::size_t name = scan.offset();
        if (!scan.name_and_colon()) return;
        scan.blanks();
        visit(name, scan.offset());
        if (!scan.value()) return;
    } while (scan.take(','));
}

} // namespace

Locator::Locator(std::string_view text, std::size_t value) : text_{text}, given_{value}, value_{value} {
    Scanner scan{text, value};
    scan.blanks();
    value_ = scan.offset();
}

bool Locator::is_of(std::string_view text, std::size_t value) const noexcept {
    return text_.data() == text.data() && text_.size() == text.size() && given_ == value;
}

Located Locator::locate(std::string_view pointer) {
    std::size_t offset = value_;
    while (pointer.starts_with('/') && offset < text_.size()) {
        const std::string_view step = take_step(pointer);
        const auto next = text_[offset] == '{'   ? member(offset, unescape_step(step))
                          : text_[offset] == '[' ? element(offset, step)
                                                 : std::nullopt;
        if (!next) return {offset, false};
        offset = *next;
    }
    return {offset, pointer.empty() && offset < text_.size()};
}

std::optional<std::size_t> Locator::find(std::string_view pointer) {
    const Located found = locate(pointer);
    return found.whole ? std::optional{found.offset} : std::nullopt;
}

std::optional<std::string> Locator::string(std::string_view pointer) {
    const auto found = find(pointer);
    if (!found || text_[*found] != '"' || !Scanner{text_, *found}.string()) return std::nullopt;
    return said(text_, *found);
}

std::vector<std::string> Locator::names(std::string_view pointer) {
    std::vector<std::string> names;
    if (const auto object = find(pointer)) {
        each_member(text_, *object, [&](std::size_t name, std::size_t) { names.push_back(said(text_, name)); });
    }
    return names;
}

std::optional<std::size_t> Locator::size(std::string_view pointer) {
    const auto list = find(pointer);
    return list && text_[*list] == '[' ? std::optional{elements_of(*list).size()} : std::nullopt;
}

const Locator::Elements& Locator::elements_of(std::size_t list) {
    const auto [known, is_new] = lists_.try_emplace(list);
    Elements& elements = known->second;
    if (!is_new) return elements;
    Scanner scan{text_, list};
    scan.take('[');
    do {
        scan.blanks();
        const std::size_t element = scan.offset();
        if (element == text_.size() || text_[element] == ']') break;
        elements.push_back(static_cast<std::uint32_t>(element));
    } while (scan.value() && scan.take(','));
    return elements;
}

const Locator::Members& Locator::members_of(std::size_t object) {
    const auto [known, is_new] = objects_.try_emplace(object);
    Members& members = known->second;
    if (!is_new) return members;
    each_member(text_, object, [&](std::size_t name, std::size_t value) {
        members.push_back({static_cast<std::uint32_t>(name), static_cast<std::uint32_t>(value)});
    });
    std::ranges::stable_sort(members, {}, [this](const Member& each) { return said(text_, each.name); });
    return members;
}

std::optional<std::size_t> Locator::element(std::size_t list, std::string_view step) {
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
    if (error != std::errc{} || end != step.data() + step.size()) return std::nullopt;
    const Elements& elements = elements_of(list);
    return index < elements.size() ? std::optional<std::size_t>{elements[index]} : std::nullopt;
}

std::optional<std::size_t> Locator::member(std::size_t object, std::string_view name) {
    const Members& members = members_of(object);
    const auto name_of = [this](const Member& each) { return said(text_, each.name); };
    const auto behind = std::ranges::upper_bound(members, name, {}, name_of);
    if (behind == members.begin() || name_of(*(behind - 1)) != name) return std::nullopt;
    return (behind - 1)->value;
}

} // namespace feedwright::json
