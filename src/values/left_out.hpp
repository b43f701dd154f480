// LeftOut: which elements of an object's lists were left out, so that a path that counts without them can be told as one that
// counts with them. There are rounds: within one, all elements are numbered as they were when it began.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace feedwright {

class LeftOut {
public:
    using Numbers = std::vector<std::size_t>;

    /// `pointer`: a JSON Pointer to the element, such as /authors/0.
    void add(std::string_view pointer);

    /// From here on they are gone.
    void end_round();

    bool empty() const noexcept { return rounds_.empty() && round_.empty(); }

    /// Of a pointer into what was left when the last round ended, that into the object as it was in the beginning.
    std::string restored(std::string_view pointer) const;

private:
    using Round = std::map<std::string, Numbers, std::less<>>; ///< by the list's pointer

    static std::string restored(const Round& round, std::string_view pointer);

    Round round_{};
    std::vector<Round> rounds_{}; ///< that have ended; their numbers are in order
};

} // namespace feedwright
