// pugixml: a document, built and saved. It escapes, and refuses nothing: control characters go through.
#include <pugixml.hpp>

#include "peer.hpp"

namespace {

class Into final : public pugi::xml_writer {
public:
    explicit Into(std::string& out) : out_{out} {}
    void write(const void* data, std::size_t size) override { out_.append(static_cast<const char*>(data), size); }

private:
    std::string& out_;
};

} // namespace

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& work, const compare::Arguments&, std::string& out) {
        pugi::xml_document document;
        const auto leaf = [](pugi::xml_node parent, const char* name, const std::string& of) {
            pugi::xml_node element = parent.append_child(name);
            element.append_child(pugi::node_pcdata).set_value(of.c_str());
            return element;
        };
        pugi::xml_node rss = document.append_child("rss");
        rss.append_attribute("version").set_value("2.0");
        rss.append_attribute("xmlns:content").set_value("http://purl.org/rss/1.0/modules/content/");
        rss.append_attribute("xmlns:dc").set_value("http://purl.org/dc/elements/1.1/");
        pugi::xml_node channel = rss.append_child("channel");
        leaf(channel, "title", work.feed.title.value);
        leaf(channel, "link", work.feed.home_page);
        leaf(channel, "description", work.feed.description.value);
        for (std::size_t i = 0; i < work.feed.articles.size(); ++i) {
            const Article& article = work.feed.articles[i];
            pugi::xml_node item = channel.append_child("item");
            leaf(item, "title", article.title.value);
            leaf(item, "link", article.url);
            leaf(item, "description", article.summary.value);
            item.append_child("content:encoded").append_child(pugi::node_cdata).set_value(article.content.value.c_str());
            for (const Person& author : article.authors) leaf(item, "dc:creator", author.name);
            for (const Category& tag : article.categories) leaf(item, "category", tag.term);
            const Attachment& file = article.attachments.front();
            pugi::xml_node enclosure = item.append_child("enclosure");
            enclosure.append_attribute("url").set_value(file.url.c_str());
            enclosure.append_attribute("length").set_value(static_cast<unsigned long long>(*file.size));
            enclosure.append_attribute("type").set_value(file.media_type.c_str());
            leaf(item, "guid", article.url).append_attribute("isPermaLink").set_value("true");
            leaf(item, "pubDate", work.dates[i]);
        }
        Into writer{out};
        document.save(writer, "  ", pugi::format_default, pugi::encoding_utf8);
    });
}
