// Extensions: extension objects of JSON Feed, which hold any JSON, and the list `extensions` of `_feedwright`, which
// holds XML elements and says in which order all of them stand.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/extension.hpp>

#include "reading.hpp"

namespace feedwright::json {

/// What an object has besides the members of its table: extension objects go to the list, of anything else a note is
/// made. To be passed to read_members.
class Extensions {
public:
    /// REQUIRES: both outlive this.
    /// `standing`: whose they are, so that those of feedwright's own namespaces become typed blocks; absent: nobody's where
    /// such may stand.
    Extensions(Reading& in, std::vector<Extension>& target, std::optional<Standing> standing = std::nullopt)
        : in_{in}, target_{target}, standing_{standing} {
        for (std::size_t i = 0; i < target.size(); ++i) {
            if (!target[i].json_name().empty()) places_.emplace(target[i].json_name(), i);
        }
    }

    void operator()(std::string_view name, Node& node, const Path& path);

private:
    Extension made_of(JsonExtension object, const Node& node, const Path& path);

    Reading& in_;
    std::vector<Extension>& target_;
    std::optional<Standing> standing_;
    std::map<std::string, std::size_t, std::less<>> places_; ///< of the names in the list
};

} // namespace feedwright::json
