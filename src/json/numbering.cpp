// How the runs of articles are kept, and looked up.
#include "numbering.hpp"

#include <algorithm>

namespace feedwright::json {

void Numbering::add(std::size_t item) {
    if (runs_.empty() || item != runs_.back().item + (count_ - runs_.back().article)) {
        if (most_ != 0 && runs_.size() >= most_) {
            // Half of them at once, so that this is rare.
            runs_.erase(runs_.begin(), runs_.begin() + static_cast<std::ptrdiff_t>((runs_.size() + 1) / 2));
        }
        runs_.push_back({count_, item});
    }
    ++count_;
}

std::optional<std::size_t> Numbering::item_of(std::size_t article) const {
    const auto next = std::ranges::upper_bound(runs_, article, {}, &Run::article);
    if (article >= count_ || next == runs_.begin()) return std::nullopt;
    const Run& run = *(next - 1);
    return run.item + (article - run.article);
}

} // namespace feedwright::json
