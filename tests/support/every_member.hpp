// Every member of the model, each set alone: for each a small valid feed with that one member set to a value that nothing
// else has. Made from the lists of fields.hpp, so a new member is tested without a word being added here.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include <feedwright/feed.hpp>

namespace support {

struct MemberCase {
    std::string path; ///< as in findings, such as /articles/0/authors/0/email
    std::string text; ///< what to look for in the document
    std::string rfc822{}; ///< the same, as RSS spells dates
    std::function<void(feedwright::Feed&)> set;

    /// small_feed() with the member set, and with what the member cannot be without.
    feedwright::Feed feed() const;
};

const std::vector<MemberCase>& every_member();

} // namespace support
