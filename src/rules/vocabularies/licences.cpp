// Creative Commons, in both of the namespaces that feeds use.
#include "all.hpp"

namespace feedwright::vocabularies {

namespace {

constexpr ElementRow cc_rows[]{
    {.name = "license", .in = places::rss, .text = &kinds::text, .opaque = true},
};

constexpr ElementRow creative_commons_rows[]{
    {.name = "license", .in = places::all, .text = &kinds::uri},
};

} // namespace

constexpr Vocabulary cc{.uri = "http://web.resource.org/cc/", .prefix = "cc", .elements = cc_rows};
constexpr Vocabulary creative_commons{.uri = "http://backend.userland.com/creativeCommonsRssModule",
                                      .prefix = "creativeCommons",
                                      .elements = creative_commons_rows};

} // namespace feedwright::vocabularies
