// Mending: what --lenient means. Of an object that has errors, the values that the errors speak of are taken out, until there
// is no error or none that can be mended so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../rules/walker.hpp"
#include "clear_at.hpp"

namespace feedwright {

/// How often an object is looked at again: what is left out can lay bare another error.
inline constexpr int most_mendings = 4;

/// Ids never change, so nothing that makes one is left out.
inline bool makes_an_id(std::string_view pointer, bool has_id) noexcept {
    return pointer == "/id" || (pointer == "/url" && !has_id);
}

/// Takes out what the errors among the findings speak of; `path` is that of the object. Each time a warning says so. False:
/// nothing could be done.
template <class T>
bool mend(T& object, std::string_view path, const std::vector<Finding>& findings, const Found& found) {
    bool mended = false;
    const bool has_id = !object.id.empty();
    // Backwards, so that the numbers of what comes before in a list stay.
    for (auto each = findings.rbegin(); each != findings.rend(); ++each) {
        if (each->severity != Severity::error) continue;
        const std::string_view pointer = std::string_view{each->path}.substr(path.size());
        if (makes_an_id(pointer, has_id) || !clear_at(object, pointer)) continue;
        Finding told = *each;
        told.severity = Severity::warning;
        told.message += " It is left out.";
        found(std::move(told));
        mended = true;
    }
    return mended;
}

} // namespace feedwright
