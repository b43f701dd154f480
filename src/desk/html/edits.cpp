#include "edits.hpp"

#include <algorithm>

#include "../../values/ascii.hpp"
#include "references.hpp"

namespace feedwright::html {

namespace {

bool continues_reference(char c) noexcept { return ascii::is_alphanumeric(c) || c == '#' || c == ';'; }

constexpr std::size_t longest_reference = 40; ///< the longest name has 31 letters

} // namespace

void Edits::copy_until(std::size_t offset) {
    if (!edited_) {
        edited_ = true;
        storage_.clear();
        storage_.reserve(html_.size());
    }
    if (offset <= copied_) return;
    storage_.append(html_.substr(copied_, offset - copied_));
    copied_ = offset;
}

void Edits::replace(std::size_t begin, std::size_t end, std::string_view instead) {
    copy_until(begin);
    storage_.append(instead);
    copied_ = std::max(copied_, end);
}

void Edits::take_out(std::size_t begin, std::size_t end) {
    copy_until(begin);
    end_open_tag();
    if (end < html_.size() && continues_reference(html_[end])) end_open_reference();
    copied_ = std::max(copied_, end);
}

bool Edits::close_end() {
    const std::string_view rest = html_.substr(copied_);
    if (!rest.ends_with('<') && !rest.ends_with("</")) return false;
    copy_until(html_.size());
    end_open_tag();
    return true;
}

void Edits::end_open_tag() {
    const bool slash = storage_.ends_with('/');
    const std::string_view before = std::string_view{storage_}.substr(0, storage_.size() - (slash ? 1 : 0));
    if (!before.ends_with('<')) return;
    storage_.resize(before.size() - 1);
    storage_.append(slash ? "&lt;/" : "&lt;");
}

void Edits::end_open_reference() {
    std::size_t begin = storage_.size();
    while (begin > 0 && storage_.size() - begin < longest_reference && continues_reference(storage_[begin - 1]) &&
           storage_[begin - 1] != ';') {
        --begin;
    }
    if (begin == 0 || storage_[begin - 1] != '&') return;
    const std::string tail = storage_.substr(begin - 1);
    const Reference reference = reference_at(tail, 0, Where::text);
    storage_.resize(begin - 1);
    if (reference.length == 0) {
        storage_.append("&amp;").append(tail, 1);
    } else {
        storage_.append(tail, 0, reference.length).append(";").append(tail, reference.length);
    }
}

std::string_view Edits::result() {
    if (!edited_) return html_;
    copy_until(html_.size());
    return storage_;
}

} // namespace feedwright::html
