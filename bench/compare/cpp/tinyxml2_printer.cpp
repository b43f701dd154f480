// tinyxml2's XMLPrinter, which streams. It escapes & < > " ', and knows no CDATA with "]]>" in it; it looks neither at UTF-8
// nor at control characters.
#include <tinyxml2.h>

#include "peer.hpp"

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& work, const compare::Arguments&, std::string& out) {
        tinyxml2::XMLPrinter xml;
        const auto leaf = [&xml](const char* name, const std::string& text) {
            xml.OpenElement(name);
            xml.PushText(text.c_str());
            xml.CloseElement();
        };
        xml.PushHeader(false, true);
        xml.OpenElement("rss");
        xml.PushAttribute("version", "2.0");
        xml.PushAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        xml.PushAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.OpenElement("channel");
        leaf("title", work.feed.title.value);
        leaf("link", work.feed.home_page);
        leaf("description", work.feed.description.value);
        for (std::size_t i = 0; i < work.feed.articles.size(); ++i) {
            const Article& article = work.feed.articles[i];
            xml.OpenElement("item");
            leaf("title", article.title.value);
            leaf("link", article.url);
            leaf("description", article.summary.value);
            xml.OpenElement("content:encoded");
            xml.PushText(article.content.value.c_str(), true);
            xml.CloseElement();
            for (const Person& author : article.authors) leaf("dc:creator", author.name);
            for (const Category& tag : article.categories) leaf("category", tag.term);
            const Attachment& file = article.attachments.front();
            xml.OpenElement("enclosure");
            xml.PushAttribute("url", file.url.c_str());
            xml.PushAttribute("length", std::to_string(*file.size).c_str());
            xml.PushAttribute("type", file.media_type.c_str());
            xml.CloseElement();
            xml.OpenElement("guid");
            xml.PushAttribute("isPermaLink", "true");
            xml.PushText(article.url.c_str());
            xml.CloseElement();
            leaf("pubDate", work.dates[i]);
            xml.CloseElement();
        }
        xml.CloseElement();
        xml.CloseElement();
        out.assign(xml.CStr(), static_cast<std::size_t>(xml.CStrSize()) - 1);
    });
}
