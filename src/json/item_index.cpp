// How paths are led over to the input, and found there: in the item's own text where that is at hand.
#include "item_index.hpp"

#include <charconv>
#include <system_error>
#include <utility>

namespace feedwright::json {

std::size_t ItemIndex::begin_line() {
    on_line_ = true;
    feed_.reset();
    item_.reset();
    return items_++;
}

void ItemIndex::forget_items() {
    items_ = 0;
    in_list_.clear();
    of_items_.clear();
    numbering_.clear();
}

void ItemIndex::is_article(std::size_t item, LeftOut left_out) {
    numbering_.add(item);
    if (left_out.empty()) return;
    left_out.end_round();
    if (most_left_out_ != 0 && of_items_.size() == most_left_out_) of_items_.erase(of_items_.begin());
    of_items_.emplace(item, std::move(left_out));
}

void ItemIndex::is_feed(LeftOut left_out) {
    left_out.end_round();
    of_feed_ = std::move(left_out);
}

namespace {

/// The place at that offset, with what is known of it already.
Place* at(std::optional<Place>& place, std::string_view text, std::size_t object) {
    if (!place || !place->locator.is_of(text, object)) place.emplace(Place{Locator{text, object}});
    return &*place;
}

} // namespace

Place* ItemIndex::feed_place() const { return on_line_ ? nullptr : at(feed_, input_.text(), 0); }

Place* ItemIndex::item_place(std::size_t item) const {
    const std::string_view text = input_.text();
    if (on_line_) return item + 1 == items_ ? at(item_, text, 0) : nullptr;
    if (item < in_list_.size()) return at(item_, text, in_list_[item]);
    const auto found = feed_place()->locator.find("/items/" + std::to_string(item));
    return found ? at(item_, text, *found) : nullptr;
}

namespace {

/// The number behind `list`, such as "/articles/", and what follows it; nullopt: the path is another.
std::optional<std::size_t> take_number(std::string_view list, std::string_view& path) {
    if (!path.starts_with(list)) return std::nullopt;
    const std::string_view rest = path.substr(list.size());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    const auto length = static_cast<std::size_t>(end - rest.data());
    if (error != std::errc{} || (length < rest.size() && *end != '/')) return std::nullopt;
    path = rest.substr(length);
    return number;
}

} // namespace

std::string ItemIndex::input_path(std::string_view model_path) const {
    std::string_view rest = model_path;
    const std::optional<std::size_t> article = take_number("/articles/", rest);
    if (!article) return feed_path(of_feed_.restored(model_path), feed_place());
    const std::optional<std::size_t> item = numbering_.item_of(*article);
    if (!item) return std::string{model_path};
    const auto left_out = of_items_.find(*item);
    const std::string whole = left_out == of_items_.end() ? std::string{rest} : left_out->second.restored(rest);
    return "/items/" + std::to_string(*item) + item_path(whole, item_place(*item));
}

JsonPosition ItemIndex::position(std::string_view input_path) const {
    std::string_view rest = input_path;
    Place* place = nullptr;
    if (const std::optional<std::size_t> item = take_number("/items/", rest)) place = item_place(*item);
    if (place == nullptr) {
        rest = input_path;
        place = feed_place();
    }
    if (place == nullptr || input_.text().empty()) return {};
    return input_.position(place->locator.locate(rest).offset);
}

} // namespace feedwright::json
