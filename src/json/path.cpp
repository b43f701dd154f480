// How steps become a JSON Pointer and back (RFC 6901 sections 3 and 4).
#include "path.hpp"

#include <algorithm>
#include <vector>

#include "../values/path_step.hpp"
#include "rules.hpp"

namespace feedwright::json {

std::string Path::pointer() const {
    std::vector<const Path*> steps;
    for (const Path* step = this; step->around_ != nullptr; step = step->around_) steps.push_back(step);
    std::string pointer;
    std::for_each(steps.rbegin(), steps.rend(), [&pointer](const Path* step) {
        if (step->is_name_) {
            append_step(pointer, step->name_);
        } else {
            append_step(pointer, step->index_);
        }
    });
    return pointer;
}

void append_step(std::string& pointer, std::string_view name) {
    constexpr std::size_t longest = 256;
    const std::string_view shown = cut(name, longest);
    pointer += '/';
    append_escaped_step(pointer, shown);
    if (shown.size() < name.size()) pointer += "…";
}

void append_step(std::string& pointer, std::size_t index) { pointer.append("/").append(std::to_string(index)); }

std::string unescape_step(std::string_view step) {
    std::string name;
    for (std::size_t i = 0; i < step.size(); ++i) {
        if (step.substr(i).starts_with("~1")) {
            name += '/';
            ++i;
        } else if (step.substr(i).starts_with("~0")) {
            name += '~';
            ++i;
        } else {
            name += step[i];
        }
    }
    return name;
}

} // namespace feedwright::json
