// UUIDs by name (RFC 9562 section 5.5): Boost.Uuid hashes; what is hashed is decided here and must never change.
#include "identity.hpp"

#include <algorithm>
#include <utility>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <utf8proc.h>

#include "../values/iri.hpp"
#include "../values/plain_web_url.hpp"
#include "../values/uri.hpp"
#include "../values/utf8.hpp"
#include "plain_text.hpp"

namespace feedwright {

namespace {

using boost::uuids::uuid;

uuid uuid_by_name(const uuid& space, const std::string& name) { return boost::uuids::name_generator_sha1{space}(name); }

std::string urn(const uuid& id) { return "urn:uuid:" + boost::uuids::to_string(id); }

/// A URN of the name within the feed.
std::string urn_in_feed(const std::string& feed_uri, const std::string& name) {
    return urn(uuid_by_name(uuid_by_name(boost::uuids::ns::url(), feed_uri), name));
}

/// What is permanent about an article without id and URL: the moment of publication; a title may be edited.
std::string permanent_name(const Article& article) {
    if (article.published && article.published->writable()) {
        return "published " + std::string{format_rfc3339(Timestamp{article.published->instant()}).view()};
    }
    return shows_nothing(article.title) ? std::string{} : "title " + article.title.value;
}

/// Up to eight digits, of whatever script and with blanks around: validators call that not sufficiently unique.
bool is_short_number(std::string_view id) {
    constexpr std::size_t most_digits = 8;
    std::size_t count = 0;
    for (std::string_view rest = utf8::trimmed(id); !rest.empty(); ++count) {
        const utf8::Decoded next = utf8::decode(rest);
        const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(next.code));
        if (category != UTF8PROC_CATEGORY_ND && category != UTF8PROC_CATEGORY_NO) return false;
        rest.remove_prefix(next.length);
    }
    return count <= most_digits;
}

} // namespace

// A tag: or a urn: has to be one to the letter; other schemes' may be IRIs, with white space at the ends.
std::optional<std::string> uri_of_id(std::string_view id) {
    if (is_plain_web_url(id)) return std::string{id};
    if (is_name_uri(id) && !is_identifying_uri(id)) return std::nullopt;
    const std::optional<UriOfIri> made = to_uri(id);
    return made && is_absolute_uri(made->uri) ? std::optional{made->uri} : std::nullopt;
}

bool is_atom_id(std::string_view id) { return is_plain_web_url(id) || uri_of_id(id).has_value(); }

bool is_rss_guid(std::string_view id) {
    // Replaced characters could make two ids one. Others validators take for mistakes, and to mend these would be to change
    // the id.
    return is_atom_id(id) || (!is_short_number(id) && utf8::is_writable(id));
}

std::string feed_uri(const Feed& feed, const Text& title) {
    for (const std::string* candidate : {&feed.id, &feed.feed_url, &feed.home_page}) {
        if (std::optional<std::string> uri = uri_of_id(*candidate)) return std::move(*uri);
    }
    return urn(uuid_by_name(boost::uuids::ns::url(), title.value));
}

void identify(const Article& article, std::string_view url, const std::string& feed_uri, ArticleIdentity& identity) {
    const bool given = !utf8::is_blank(article.id);
    identity.id = given ? article.id : url;
    if (utf8::is_blank(identity.id)) {
        const std::string name = permanent_name(article);
        identity.id = name.empty() ? std::string{} : urn_in_feed(feed_uri, name);
    }
    if (is_plain_web_url(identity.id) || identity.id.empty()) {
        identity.uri = identity.id;
        identity.guid = identity.id;
    } else {
        std::optional<std::string> uri = uri_of_id(identity.id);
        if (uri && !given) identity.id = *uri;
        identity.uri = uri ? std::move(*uri) : urn_in_feed(feed_uri, identity.id);
        identity.guid = uri || !is_rss_guid(identity.id) ? identity.uri : identity.id;
    }
    identity.permalink = !url.empty() && (identity.guid == url || identity.guid == uri_of_id(url));
}

} // namespace feedwright
