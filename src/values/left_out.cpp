// A pointer is led back through the rounds, the last one first, and in each list by list from its beginning.
#include "left_out.hpp"

#include <algorithm>
#include <optional>

#include "path_step.hpp"

namespace feedwright {

namespace {

/// What number the element had that is now the list's `index`th. So many before it are gone as have not more than `index`
/// left before them.
std::size_t number_before(const LeftOut::Numbers& gone, std::size_t index) {
    std::size_t first = 0;
    std::size_t last = gone.size();
    while (first != last) {
        const std::size_t middle = first + (last - first) / 2;
        if (gone[middle] - middle <= index) {
            first = middle + 1;
        } else {
            last = middle;
        }
    }
    return index + first;
}

} // namespace

void LeftOut::add(std::string_view pointer) {
    const std::size_t slash = pointer.rfind('/');
    if (slash == std::string_view::npos) return;
    if (const auto number = index_of_step(pointer.substr(slash + 1))) {
        round_[std::string{pointer.substr(0, slash)}].push_back(*number);
    }
}

void LeftOut::put_in_order(Numbers& numbers) {
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

std::string LeftOut::restored(std::string_view pointer) const {
    std::string path{pointer};
    for (auto round = rounds_.rbegin(); round != rounds_.rend(); ++round) path = restored(*round, path);
    return path;
}

std::string LeftOut::restored(const Round& round, std::string_view pointer) {
    std::string path;
    while (!pointer.empty()) {
        const std::size_t end = std::min(pointer.find('/', 1), pointer.size());
        const std::string_view step = pointer.substr(1, end - 1);
        const auto list = round.find(path);
        const auto number = list == round.end() ? std::nullopt : index_of_step(step);
        path += '/';
        if (number) {
            path += std::to_string(number_before(list->second, *number));
        } else {
            path += step;
        }
        pointer.remove_prefix(end);
    }
    return path;
}

} // namespace feedwright
