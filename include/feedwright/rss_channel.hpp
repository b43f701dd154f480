// RssChannel: what only RSS 2.0 knows of a feed, apart so that the rest of the model stays neutral. Atom has no place
// for any of it; JSON Feed carries it in _feedwright.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/person.hpp>

namespace feedwright {

/// Where to register for notifications (RSS 2.0, element cloud). All five members are required, or none.
struct Cloud {
    std::string domain{};             ///< host name
    std::optional<std::uint16_t> port{}; ///< 1 to 65535
    std::string path{};
    std::string register_procedure{};
    std::string protocol{};           ///< xml-rpc, soap or http-post

    friend bool operator==(const Cloud&, const Cloud&) = default;
};

/// A form beside the channel (element textInput). Validators advise against it. All four are required, or none.
struct TextInput {
    std::string title{};       ///< plain text: the button's label
    std::string description{}; ///< plain text
    std::string name{};        ///< of the form's field; begins with a letter
    std::string link{};        ///< absolute URL of the script that takes the form

    friend bool operator==(const TextInput&, const TextInput&) = default;
};

struct RssChannel {
    std::string docs{};       ///< absolute URL of the format's documentation
    std::string rating{};     ///< PICS rating, plain text
    std::optional<std::chrono::minutes> ttl{}; ///< how long the channel may be cached; 1 or more
    Cloud cloud{};
    TextInput text_input{};
    std::vector<int> skip_hours{};                  ///< hours in GMT, 0 to 23, when nobody need ask; each once
    std::vector<std::chrono::weekday> skip_days{}; ///< each once
    Person managing_editor{}; ///< address required; written as address (name). Feed authors are left out beside it
    Person web_master{};      ///< address required

    friend bool operator==(const RssChannel&, const RssChannel&) = default;
};

} // namespace feedwright
