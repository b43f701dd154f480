// How a text is made fit for simdjson, and where its lines are. Encodings are told apart as in RFC 4627 section 3: the
// first two characters of JSON are ASCII, so zeros among the first four bytes give UTF-16 and UTF-32 away.
#include "input.hpp"

#include <algorithm>

#include <simdjson.h>

#include "values/utf8.hpp"

namespace feedwright::json {

namespace {

bool is_wide(std::string_view bytes) {
    using namespace std::string_view_literals;
    for (const std::string_view mark : {"\xFE\xFF"sv, "\xFF\xFE"sv, "\0\0\xFE\xFF"sv}) {
        if (bytes.starts_with(mark)) return true;
    }
    if (bytes.size() < 2) return false;
    const bool zeros = bytes.size() >= 4 && bytes.starts_with("\0\0\0"sv) && bytes[3] != '\0';
    return zeros || (bytes[0] == '\0') != (bytes[1] == '\0');
}

} // namespace

Input::State Input::prepare(std::size_t line) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    begin_ = bytes_.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    size_ = bytes_.size() - begin_;
    first_line_ = line;
    replacements_.clear();
    marks_.clear();

    State state = State::fit;
    if (is_wide(text())) {
        state = State::not_utf8;
    } else if (size_ > longest_text) {
        state = State::too_large;
    } else if (text().find_first_not_of(" \t\r\n") == std::string_view::npos) {
        state = State::empty;
    }
    if (state != State::too_large) pad();
    return state;
}

/// Exactly as much as is needed: a document should not be held in twice its size.
void Input::pad() {
    bytes_.reserve(bytes_.size() + simdjson::SIMDJSON_PADDING);
    bytes_.append(simdjson::SIMDJSON_PADDING, '\0');
}

void Input::clear(std::size_t line) noexcept {
    bytes_.clear();
    first_line_ = line;
    begin_ = 0;
    size_ = 0;
    replacements_.clear();
    marks_.clear();
}

Input::Repair Input::replace_malformed() {
    if (simdjson::validate_utf8(text())) return Repair::none;
    std::string repaired;
    repaired.reserve(size_ + size_ / 16);
    std::string_view rest = text();
    std::size_t growth = 0;
    while (true) {
        const auto [kind, at, code] = utf8::first_trouble(rest, false);
        if (kind == utf8::Trouble::Kind::none) break;
        repaired.append(rest.substr(0, at));
        rest.remove_prefix(at);
        const std::size_t length = utf8::decode(rest).length;
        rest.remove_prefix(length);
        growth += utf8::replacement.size() - length;
        if (repaired.size() + utf8::replacement.size() + rest.size() > longest_text) return Repair::too_large;
        replacements_.push_back({static_cast<std::uint32_t>(repaired.size()), static_cast<std::uint32_t>(growth)});
        repaired.append(utf8::replacement);
    }
    repaired.append(rest);
    bytes_.swap(repaired);
    begin_ = 0;
    size_ = bytes_.size();
    pad();
    return Repair::done;
}

Input::Replaced Input::find_replaced(std::string_view piece) const noexcept {
    const std::size_t begin = offset_of(piece.data());
    const auto first = std::ranges::lower_bound(replacements_, begin, {}, &Replacement::offset);
    const auto last =
        std::ranges::lower_bound(first, replacements_.end(), begin + piece.size(), {}, &Replacement::offset);
    if (first == last) return {};
    return {static_cast<std::size_t>(last - first), first->offset};
}

std::size_t Input::growth_before(std::size_t offset) const noexcept {
    const auto next = std::ranges::lower_bound(replacements_, offset, {}, &Replacement::offset);
    return next == replacements_.begin() ? 0 : (next - 1)->growth;
}

Input::Mark Input::pass(Mark mark, std::size_t begin, std::size_t end) const noexcept {
    const std::string_view passed = text().substr(begin, end - begin);
    if (const std::size_t line_break = passed.rfind('\n'); line_break != std::string_view::npos) {
        mark.breaks += static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
        mark.line_start = static_cast<std::uint32_t>(begin + line_break + 1);
    }
    return mark;
}

JsonPosition Input::position(std::size_t offset) const {
    offset = std::min(offset, size_);
    const std::size_t block = offset / block_size;
    while (marks_.size() <= block) {
        const std::size_t end = marks_.size() * block_size;
        marks_.push_back(marks_.empty() ? Mark{} : pass(marks_.back(), end - block_size, end));
    }
    const Mark mark = pass(marks_[block], block * block_size, offset);
    const std::size_t column = offset - mark.line_start + 1;
    return {first_line_ + mark.breaks, column - (growth_before(offset) - growth_before(mark.line_start))};
}

} // namespace feedwright::json
