// Does with paths what the reader does with the extensions themselves (extensions.cpp).
#include "extension_paths.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>
#include <utility>

#include "../values/ascii.hpp"
#include "path.hpp"

namespace feedwright::json {

namespace {

using Places = std::map<std::string, std::size_t, std::less<>>;

constexpr std::string_view list = "/extensions";
constexpr std::string_view ours = "/_feedwright";

} // namespace

bool is_extension_name(std::string_view name) noexcept {
    return name.size() >= 2 && name[0] == '_' && ascii::is_letter(name[1]) &&
           name.find('.') == std::string_view::npos && name != "_feedwright";
}

ExtensionPaths::ExtensionPaths(Locator& input, std::string owner, std::string overlay)
    : owner_{std::move(owner)}, overlay_{std::move(overlay)} {
    Places places;
    const auto add_members_of = [&](const std::string& object) {
        for (const std::string& name : input.names(object)) {
            if (!is_extension_name(name)) continue;
            const auto [place, is_new] = places.try_emplace(name, paths_.size());
            if (is_new) paths_.emplace_back();
            append_step(paths_[place->second] = object, name);
        }
    };
    add_members_of(owner_);
    if (overlay_ != owner_ && overlay_ != ours) add_members_of(overlay_);

    const auto listed = input.size(overlay_ + std::string{list});
    if (!listed) return;
    is_listed_ = true;
    std::vector<std::string> ordered;
    for (std::size_t i = 0; i < *listed; ++i) {
        std::string entry = overlay_ + std::string{list};
        append_step(entry, i);
        const auto name = input.string(entry);
        const auto place = name ? places.find(*name) : places.end();
        ordered.push_back(place == places.end() ? std::string{} : std::exchange(paths_[place->second], {}));
    }
    for (std::string& path : paths_) {
        if (!path.empty()) ordered.push_back(std::move(path));
    }
    paths_ = std::move(ordered);
}

std::string ExtensionPaths::operator()(std::string_view rest) const {
    if (rest.empty() && !is_listed_ && !paths_.empty()) return paths_.size() == 1 ? paths_.front() : owner_;
    std::size_t index = paths_.size();
    if (rest.starts_with('/')) std::from_chars(rest.data() + 1, rest.data() + rest.size(), index);
    if (index < paths_.size() && !paths_[index].empty()) {
        // What a typed block calls its members, its object does too; what any JSON is called, it does not say itself.
        const std::string_view member = rest.substr(std::min(rest.find('/', 1), rest.size()));
        const bool is_of_json_extension = member == "/name" || member == "/value" || member.starts_with("/value/");
        return paths_[index] + std::string{is_of_json_extension ? std::string_view{} : member};
    }
    return overlay_ + std::string{list} + std::string{rest};
}

} // namespace feedwright::json
