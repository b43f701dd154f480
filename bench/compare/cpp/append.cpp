// The limit that everybody is measured by: all texts are escaped beforehand, and appended between tags. `--memcpy`: the
// whole feed is there beforehand, and copied.
#include "peer.hpp"

namespace {

using namespace feedwright;

std::string escaped(std::string_view text) {
    std::string made;
    for (const char c : text) {
        if (c == '&') {
            made += "&amp;";
        } else if (c == '<') {
            made += "&lt;";
        } else if (c == '>') {
            made += "&gt;";
        } else {
            made += c;
        }
    }
    return made;
}

/// Everything as it is appended, between whatever tags.
struct Item {
    std::string title, link, summary, content, date, enclosure;
    std::vector<std::string> authors, tags;
};

std::vector<Item> items_of(const compare::Work& work) {
    std::vector<Item> items;
    for (std::size_t i = 0; i < work.feed.articles.size(); ++i) {
        const Article& article = work.feed.articles[i];
        const Attachment& file = article.attachments.front();
        Item item{.title = escaped(article.title.value),
                  .link = escaped(article.url),
                  .summary = escaped(article.summary.value),
                  .content = "<![CDATA[" + article.content.value + "]]>",
                  .date = work.dates[i],
                  .enclosure = "url=\"" + file.url + "\" length=\"" + std::to_string(*file.size) + "\" type=\"" +
                               file.media_type + "\"",
                  .authors = {},
                  .tags = {}};
        for (const Person& author : article.authors) item.authors.push_back(escaped(author.name));
        for (const Category& tag : article.categories) item.tags.push_back(escaped(tag.term));
        items.push_back(std::move(item));
    }
    return items;
}

void append(const std::vector<Item>& items, const Feed& feed, std::string& out) {
    const auto leaf = [&out](std::string_view open, std::string_view text, std::string_view close) {
        out.append(open).append(text).append(close);
    };
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" "
               "xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n  <channel>");
    leaf("\n    <title>", feed.title.value, "</title>");
    leaf("\n    <link>", feed.home_page, "</link>");
    leaf("\n    <description>", feed.description.value, "</description>");
    for (const Item& item : items) {
        out.append("\n    <item>");
        leaf("\n      <title>", item.title, "</title>");
        leaf("\n      <link>", item.link, "</link>");
        leaf("\n      <description>", item.summary, "</description>");
        leaf("\n      <content:encoded>", item.content, "</content:encoded>");
        for (const std::string& name : item.authors) leaf("\n      <dc:creator>", name, "</dc:creator>");
        for (const std::string& tag : item.tags) leaf("\n      <category>", tag, "</category>");
        leaf("\n      <enclosure ", item.enclosure, "/>");
        leaf("\n      <guid isPermaLink=\"true\">", item.link, "</guid>");
        leaf("\n      <pubDate>", item.date, "</pubDate>");
        out.append("\n    </item>");
    }
    out.append("\n  </channel>\n</rss>\n");
}

} // namespace

int main(int argc, char** argv) {
    std::vector<Item> items;
    std::string whole;
    return compare::run(argc, argv, [&](const compare::Work& work, const compare::Arguments& arguments, std::string& out) {
        if (items.empty()) items = items_of(work); // in the first turn, which is not the fastest
        if (arguments.rest.empty()) return append(items, work.feed, out);
        if (whole.empty()) append(items, work.feed, whole);
        out.append(whole);
    });
}
