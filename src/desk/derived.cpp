// The fall-backs of derived.hpp; each has a note or a warning in the rules.
#include "derived.hpp"

#include <algorithm>

#include "../values/ascii.hpp"
#include "../values/iri.hpp"
#include "../values/names.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"

namespace feedwright {

std::string_view shown_address(std::string_view address, std::string& storage) {
    if (utf8::is_writable(address) && std::ranges::none_of(address, ascii::is_control)) return address;
    return storage = std::string_view{Uri{address}};
}

std::string_view display_name(const Person& person, std::string& storage) {
    if (!utf8::is_blank(person.name)) return person.name;
    const std::string_view local = std::string_view{person.email}.substr(0, person.email.find('@'));
    return utf8::is_blank(local) ? shown_address(person.url, storage) : local;
}

const Person* rss_author(const std::vector<Person>& authors) {
    if (authors.size() != 1 || authors.front().email.empty()) return nullptr;
    std::string storage;
    const bool simple = display_name(authors.front(), storage).find_first_of("(),\"\\\r\n") == std::string_view::npos;
    return simple ? &authors.front() : nullptr;
}

std::string_view media_type_of(const Attachment& attachment) noexcept {
    if (!attachment.media_type.empty()) return attachment.media_type;
    const std::string_view by_ending = media_type_of_url(attachment.url);
    return by_ending.empty() ? "application/octet-stream" : by_ending;
}

Text description_of(const Feed& feed) {
    if (!feed.description.empty()) return feed.description;
    return feed.authors.size() == 1 ? Text{feed.authors.front().biography} : Text{};
}

std::string home_page_of(const Feed& feed) {
    if (!utf8::is_blank(feed.home_page)) return feed.home_page;
    const std::string_view root = uri_root(feed.feed_url);
    return root.empty() ? std::string{} : std::string{root} + "/";
}

const std::optional<Timestamp>& updated_of(const Article& article) noexcept {
    return article.updated ? article.updated : article.published;
}

std::string_view page_of(const Article& article) noexcept {
    for (const std::string* page : {&article.url, &article.external_url, &article.content_url}) {
        if (!utf8::is_blank(*page)) return *page;
    }
    return {};
}

} // namespace feedwright
