// LeftOut: which elements of an object's lists were left out, so that a path that counts without them can be told as one that
// counts with them. There are rounds: within one, all elements are numbered as they were when it began.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace feedwright {

class LeftOut {
public:
    using Numbers = std::vector<std::size_t>;

    /// `pointer`: a JSON Pointer to the element, such as /authors/0.
    void add(std::string_view pointer);

    /// From here on they are gone. Calls take_out(list, numbers) for each list of which something went, of those inside of
    /// others first; the numbers are in order, each once.
    template <class TakeOut>
    void end_round(TakeOut take_out);
    void end_round() {
        end_round([](std::string_view, const Numbers&) {});
    }

    bool empty() const noexcept { return rounds_.empty() && round_.empty(); }

    /// Of a pointer into what was left when the last round ended, that into the object as it was in the beginning.
    std::string restored(std::string_view pointer) const;

private:
    using Round = std::map<std::string, Numbers, std::less<>>; ///< by the list's pointer

    static void put_in_order(Numbers& numbers);
    static std::string restored(const Round& round, std::string_view pointer);

    Round round_{};
    std::vector<Round> rounds_{}; ///< that have ended; their numbers are in order
};

template <class TakeOut>
void LeftOut::end_round(TakeOut take_out) {
    if (round_.empty()) return;
    for (auto each = round_.rbegin(); each != round_.rend(); ++each) {
        put_in_order(each->second);
        take_out(std::string_view{each->first}, std::as_const(each->second));
    }
    rounds_.push_back(std::exchange(round_, {}));
}

/// Takes elements out of a list. REQUIRES: the numbers are in order.
template <class T>
void take_out(std::vector<T>& elements, const LeftOut::Numbers& numbers) {
    auto gone = numbers.begin();
    std::size_t kept = 0;
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (gone != numbers.end() && *gone == i) {
            ++gone;
        } else if (kept++ != i) {
            elements[kept - 1] = std::move(elements[i]);
        }
    }
    elements.erase(elements.begin() + static_cast<std::ptrdiff_t>(kept), elements.end());
}

} // namespace feedwright
