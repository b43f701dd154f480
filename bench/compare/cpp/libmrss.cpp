// libmrss, which reads and writes RSS in C. It has one author an item and no content beside the description, so the names
// are joined and the summary is left out.
#include <mrss.h>

#include "peer.hpp"

namespace {

/// libmrss takes texts that it could change.
char* text(const std::string& of) { return const_cast<char*>(of.c_str()); }

} // namespace

int main(int argc, char** argv) {
    using namespace feedwright;
    return compare::run(argc, argv, [](const compare::Work& work, const compare::Arguments&, std::string& out) {
        mrss_t* feed = nullptr;
        mrss_new(&feed);
        mrss_set(feed, MRSS_FLAG_VERSION, MRSS_VERSION_2_0, MRSS_FLAG_TITLE, text(work.feed.title.value), MRSS_FLAG_LINK,
                 text(work.feed.home_page), MRSS_FLAG_DESCRIPTION, text(work.feed.description.value), MRSS_FLAG_END);
        // It puts each new item first.
        for (std::size_t i = work.feed.articles.size(); i-- != 0;) {
            const Article& article = work.feed.articles[i];
            const Attachment& file = article.attachments.front();
            const std::string authors = article.authors[0].name + ", " + article.authors[1].name;
            mrss_item_t* item = nullptr;
            mrss_new_subdata(feed, MRSS_ELEMENT_ITEM, &item);
            mrss_set(item, MRSS_FLAG_ITEM_TITLE, text(article.title.value), MRSS_FLAG_ITEM_LINK, text(article.url),
                     MRSS_FLAG_ITEM_DESCRIPTION, text(article.content.value), MRSS_FLAG_ITEM_AUTHOR, text(authors),
                     MRSS_FLAG_ITEM_ENCLOSURE_URL, text(file.url), MRSS_FLAG_ITEM_ENCLOSURE_LENGTH,
                     static_cast<int>(*file.size), MRSS_FLAG_ITEM_ENCLOSURE_TYPE, text(file.media_type),
                     MRSS_FLAG_ITEM_GUID, text(article.url), MRSS_FLAG_ITEM_GUID_ISPERMALINK, 1,
                     MRSS_FLAG_ITEM_PUBDATE, text(work.dates[i]), MRSS_FLAG_END);
            for (const Category& tag : article.categories) {
                mrss_category_t* category = nullptr;
                mrss_new_subdata(item, MRSS_ELEMENT_CATEGORY, &category);
                mrss_set(category, MRSS_FLAG_CATEGORY, text(tag.term), MRSS_FLAG_END);
            }
        }
        char* written = nullptr;
        mrss_write_buffer(feed, &written);
        out.assign(written == nullptr ? "" : written);
        std::free(written);
        mrss_free(feed);
    });
}
