// UUIDs by name (RFC 9562 section 5.5): Boost.Uuid hashes; what is hashed is decided here and must never change.
#include "identity.hpp"

#include <algorithm>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid_io.hpp>

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

} // namespace

bool is_atom_id(std::string_view id) noexcept { return is_identifying_uri(id); }

bool is_rss_guid(std::string_view id) noexcept {
    // Validators call up to eight digits not sufficiently unique; replaced characters could make two ids one.
    const bool short_number =
        id.size() <= 8 && std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    return is_atom_id(id) || (!short_number && utf8::first_trouble(id, true).kind == utf8::Trouble::Kind::none);
}

std::string feed_uri(const Feed& feed) {
    for (const std::string* candidate : {&feed.id, &feed.feed_url, &feed.home_page}) {
        if (is_identifying_uri(*candidate)) return std::string{Uri{*candidate}};
    }
    return urn(uuid_by_name(boost::uuids::ns::url(), feed.title.value));
}

ArticleIdentity article_identity(const Article& article, const std::string& feed_uri) {
    ArticleIdentity identity;
    identity.id = utf8::is_blank(article.id) ? article.url : article.id;
    if (utf8::is_blank(identity.id)) {
        const std::string name = permanent_name(article);
        identity.id = name.empty() ? std::string{} : urn_in_feed(feed_uri, name);
    }
    if (identity.id.empty()) return identity;
    identity.uri = is_atom_id(identity.id) ? std::string{Uri{identity.id}} : urn_in_feed(feed_uri, identity.id);
    identity.guid = is_atom_id(identity.id) || !is_rss_guid(identity.id) ? identity.uri : identity.id;
    identity.permalink = !article.url.empty() && identity.guid == std::string_view{Uri{article.url}};
    return identity;
}

} // namespace feedwright
