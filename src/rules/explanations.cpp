// The explanation of a rule, found by its id; and the feed that the examples change.
#include "explanations.hpp"

#include <algorithm>

namespace feedwright {

const Explanation* explanation(std::string_view rule_id) {
    for (const auto table :
         {apple_explanations(), article_explanations(), extension_explanations(), feed_explanations(),
          namespace_explanations(), part_explanations(), text_explanations(), value_explanations()}) {
        const auto found = std::find_if(table.begin(), table.end(),
                                        [rule_id](const Explanation& each) { return each.rule == rule_id; });
        if (found != table.end()) return &*found;
    }
    return nullptr;
}

// "_feedwright" is there with its address, so that the patches need not say it.
std::string_view example_feed() {
    return R"({
  "version": "https://jsonfeed.org/version/1.1",
  "title": "Front Page",
  "description": "All the news",
  "home_page_url": "https://frontpage.example/",
  "feed_url": "https://frontpage.example/feed",
  "language": "en",
  "authors": [{"name": "Editorial Staff"}],
  "_feedwright": {"about": "https://feedwright.example/json"},
  "items": [
    {
      "id": "https://frontpage.example/one",
      "url": "https://frontpage.example/one",
      "title": "One article",
      "content_html": "<p>Its text.</p>",
      "date_published": "2020-05-08T11:00:00Z",
      "_feedwright": {"about": "https://feedwright.example/json"}
    }
  ]
}
)";
}

} // namespace feedwright
