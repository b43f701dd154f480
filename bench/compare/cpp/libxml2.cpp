// libxml2's xmlTextWriter into memory. It escapes, and refuses nothing: control characters go through.
#include <libxml/xmlwriter.h>

#include "peer.hpp"

namespace {

const xmlChar* text(const std::string& of) { return reinterpret_cast<const xmlChar*>(of.c_str()); }
const xmlChar* text(const char* of) { return reinterpret_cast<const xmlChar*>(of); }

} // namespace

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& work, const compare::Arguments&, std::string& out) {
        xmlBuffer* const buffer = xmlBufferCreate();
        xmlTextWriter* const xml = xmlNewTextWriterMemory(buffer, 0);
        xmlTextWriterSetIndent(xml, 1);
        const auto leaf = [xml](const char* name, const std::string& of) {
            xmlTextWriterWriteElement(xml, text(name), text(of));
        };
        const auto attribute = [xml](const char* name, const std::string& of) {
            xmlTextWriterWriteAttribute(xml, text(name), text(of));
        };
        xmlTextWriterStartDocument(xml, nullptr, "UTF-8", nullptr);
        xmlTextWriterStartElement(xml, text("rss"));
        attribute("version", "2.0");
        attribute("xmlns:content", "http://purl.org/rss/1.0/modules/content/");
        attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xmlTextWriterStartElement(xml, text("channel"));
        leaf("title", work.feed.title.value);
        leaf("link", work.feed.home_page);
        leaf("description", work.feed.description.value);
        for (std::size_t i = 0; i < work.feed.articles.size(); ++i) {
            const Article& article = work.feed.articles[i];
            xmlTextWriterStartElement(xml, text("item"));
            leaf("title", article.title.value);
            leaf("link", article.url);
            leaf("description", article.summary.value);
            xmlTextWriterStartElement(xml, text("content:encoded"));
            xmlTextWriterWriteCDATA(xml, text(article.content.value));
            xmlTextWriterEndElement(xml);
            for (const Person& author : article.authors) leaf("dc:creator", author.name);
            for (const Category& tag : article.categories) leaf("category", tag.term);
            const Attachment& file = article.attachments.front();
            xmlTextWriterStartElement(xml, text("enclosure"));
            attribute("url", file.url);
            attribute("length", std::to_string(*file.size));
            attribute("type", file.media_type);
            xmlTextWriterEndElement(xml);
            xmlTextWriterStartElement(xml, text("guid"));
            attribute("isPermaLink", "true");
            xmlTextWriterWriteString(xml, text(article.url));
            xmlTextWriterEndElement(xml);
            leaf("pubDate", work.dates[i]);
            xmlTextWriterEndElement(xml);
        }
        xmlTextWriterEndDocument(xml);
        xmlFreeTextWriter(xml);
        out.assign(reinterpret_cast<const char*>(xmlBufferContent(buffer)),
                   static_cast<std::size_t>(xmlBufferLength(buffer)));
        xmlBufferFree(buffer);
    });
}
