// tinyxml2's document, built and printed: what people write in an afternoon.
#include <tinyxml2.h>

#include "peer.hpp"

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& work, const compare::Arguments&, std::string& out) {
        tinyxml2::XMLDocument document;
        const auto leaf = [](tinyxml2::XMLElement* parent, const char* name, const std::string& text) {
            tinyxml2::XMLElement* const element = parent->InsertNewChildElement(name);
            element->SetText(text.c_str());
            return element;
        };
        document.InsertEndChild(document.NewDeclaration());
        tinyxml2::XMLElement* const rss = document.NewElement("rss");
        document.InsertEndChild(rss);
        rss->SetAttribute("version", "2.0");
        rss->SetAttribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        rss->SetAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        tinyxml2::XMLElement* const channel = rss->InsertNewChildElement("channel");
        leaf(channel, "title", work.feed.title.value);
        leaf(channel, "link", work.feed.home_page);
        leaf(channel, "description", work.feed.description.value);
        for (std::size_t i = 0; i < work.feed.articles.size(); ++i) {
            const Article& article = work.feed.articles[i];
            tinyxml2::XMLElement* const item = channel->InsertNewChildElement("item");
            leaf(item, "title", article.title.value);
            leaf(item, "link", article.url);
            leaf(item, "description", article.summary.value);
            tinyxml2::XMLText* const content = document.NewText(article.content.value.c_str());
            content->SetCData(true);
            item->InsertNewChildElement("content:encoded")->InsertEndChild(content);
            for (const Person& author : article.authors) leaf(item, "dc:creator", author.name);
            for (const Category& tag : article.categories) leaf(item, "category", tag.term);
            const Attachment& file = article.attachments.front();
            tinyxml2::XMLElement* const enclosure = item->InsertNewChildElement("enclosure");
            enclosure->SetAttribute("url", file.url.c_str());
            enclosure->SetAttribute("length", static_cast<std::int64_t>(*file.size));
            enclosure->SetAttribute("type", file.media_type.c_str());
            leaf(item, "guid", article.url)->SetAttribute("isPermaLink", "true");
            leaf(item, "pubDate", work.dates[i]);
        }
        tinyxml2::XMLPrinter printer;
        document.Print(&printer);
        out.assign(printer.CStr(), static_cast<std::size_t>(printer.CStrSize()) - 1);
    });
}
