#include "known_namespaces.hpp"

#include <algorithm>
#include <iterator>

#include "ascii.hpp"

namespace feedwright {

namespace {

struct Row {
    std::string_view prefix;
    std::string_view uri;
};

constexpr Row known[]{
    {"access", "http://www.bloglines.com/about/specs/fac-1.0"},
    {"admin", "http://webns.net/mvcb/"},
    {"ag", "http://purl.org/rss/1.0/modules/aggregation/"},
    {"annotate", "http://purl.org/rss/1.0/modules/annotate/"},
    {"app", "http://www.w3.org/2007/app"},
    {"atom", "http://www.w3.org/2005/Atom"},
    {"audio", "http://media.tangent.org/rss/1.0/"},
    {"blogChannel", "http://backend.userland.com/blogChannelModule"},
    {"cc", "http://web.resource.org/cc/"},
    {"cf", "http://www.microsoft.com/schemas/rss/core/2005"},
    {"company", "http://purl.org/rss/1.0/modules/company"},
    {"content", "http://purl.org/rss/1.0/modules/content/"},
    {"conversationsNetwork", "http://conversationsnetwork.org/rssNamespace-1.0/"},
    {"cp", "http://my.theinfo.org/changed/1.0/rss/"},
    {"creativeCommons", "http://backend.userland.com/creativeCommonsRssModule"},
    {"dc", "http://purl.org/dc/elements/1.1/"},
    {"dcterms", "http://purl.org/dc/terms/"},
    {"email", "http://purl.org/rss/1.0/modules/email/"},
    {"ev", "http://purl.org/rss/1.0/modules/event/"},
    {"feedburner", "http://rssnamespace.org/feedburner/ext/1.0"},
    {"fh", "http://purl.org/syndication/history/1.0"},
    {"foaf", "http://xmlns.com/foaf/0.1/"},
    {"g", "http://base.google.com/ns/1.0"},
    {"geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"},
    {"georss", "http://www.georss.org/georss"},
    {"geourl", "http://geourl.org/rss/module/"},
    {"gml", "http://www.opengis.net/gml"},
    {"icbm", "http://postneo.com/icbm"},
    {"image", "http://purl.org/rss/1.0/modules/image/"},
    {"indexing", "urn:atom-extension:indexing"},
    {"itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"},
    {"kml20", "http://earth.google.com/kml/2.0"},
    {"kml21", "http://earth.google.com/kml/2.1"},
    {"kml22", "http://www.opengis.net/kml/2.2"},
    {"l", "http://purl.org/rss/1.0/modules/link/"},
    {"mathml", "http://www.w3.org/1998/Math/MathML"},
    {"media", "http://search.yahoo.com/mrss/"},
    {"openid", "http://openid.net/xmlns/1.0"},
    {"opensearch", "http://a9.com/-/spec/opensearch/1.1/"},
    {"opensearch10", "http://a9.com/-/spec/opensearchrss/1.0/"},
    {"opml", "http://www.opml.org/spec2"},
    {"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {"rdfs", "http://www.w3.org/2000/01/rdf-schema#"},
    {"ref", "http://purl.org/rss/1.0/modules/reference/"},
    {"reqv", "http://purl.org/rss/1.0/modules/richequiv/"},
    {"rss090", "http://my.netscape.com/rdf/simple/0.9/"},
    {"rss091", "http://purl.org/rss/1.0/modules/rss091#"},
    {"rss1", "http://purl.org/rss/1.0/"},
    {"rss11", "http://purl.org/net/rss1.1#"},
    {"search", "http://purl.org/rss/1.0/modules/search/"},
    {"slash", "http://purl.org/rss/1.0/modules/slash/"},
    {"soap", "http://schemas.xmlsoap.org/soap/envelope/"},
    {"ss", "http://purl.org/rss/1.0/modules/servicestatus/"},
    {"str", "http://hacks.benhammersley.com/rss/streaming/"},
    {"sub", "http://purl.org/rss/1.0/modules/subscription/"},
    {"svg", "http://www.w3.org/2000/svg"},
    {"sx", "http://feedsync.org/2007/feedsync"},
    {"sy", "http://purl.org/rss/1.0/modules/syndication/"},
    {"taxo", "http://purl.org/rss/1.0/modules/taxonomy/"},
    {"thr", "http://purl.org/rss/1.0/modules/threading/"},
    {"thr", "http://purl.org/syndication/thread/1.0"},
    {"trackback", "http://madskills.com/public/xml/rss/module/trackback/"},
    {"wfw", "http://wellformedweb.org/CommentAPI/"},
    {"wiki", "http://purl.org/rss/1.0/modules/wiki/"},
    {"wiki", "http://www.usemod.com/cgi-bin/mb.pl?ModWiki"},
    {"xhtml", "http://www.w3.org/1999/xhtml"},
    {"xlink", "http://www.w3.org/1999/xlink"},
    {"xml", "http://www.w3.org/XML/1998/namespace"},
    {"xrd", "xri://$xrd*($v*2.0)"},
    {"xrds", "xri://$xrds"},
};

/// They raise no warning, and nothing in them is looked at.
constexpr std::string_view unsupported[]{
    "http://schemas.google.com/g/2005",
    "http://www.rawvoice.com/rawvoiceRssModule/",
    "http://schema.org/",
    "https://schema.org/",
    "https://podcastindex.org/namespace/1.0",
    "https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md",
};

/// Null: validators do not look into this one.
const Row* row_of(std::string_view uri) noexcept {
    const auto row =
        std::find_if(std::begin(known), std::end(known), [uri](const Row& each) { return each.uri == uri; });
    return row == std::end(known) ? nullptr : row;
}

/// What validators compare, whatever the case of its letters: up to the last letter, digit or underscore.
std::string_view stem_of(std::string_view uri) noexcept {
    const auto is_word = [](char c) { return ascii::is_alphanumeric(c) || c == '_' || (c & 0x80) != 0; };
    while (!uri.empty() && !is_word(uri.back())) uri.remove_suffix(1);
    return uri;
}

bool have_same_stem(std::string_view a, std::string_view b) noexcept {
    a = stem_of(a);
    b = stem_of(b);
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return ascii::lower(x) == ascii::lower(y); });
}

} // namespace

bool is_known_namespace(std::string_view uri) noexcept {
    return is_checked_namespace(uri) ||
           std::find(std::begin(unsupported), std::end(unsupported), uri) != std::end(unsupported);
}

bool is_checked_namespace(std::string_view uri) noexcept { return row_of(uri) != nullptr; }

std::string_view namespace_meant(std::string_view uri) noexcept {
    if (uri.empty() || is_known_namespace(uri)) return {};
    const auto row = std::find_if(std::begin(known), std::end(known),
                                  [uri](const Row& each) { return have_same_stem(each.uri, uri); });
    return row == std::end(known) ? std::string_view{} : row->uri;
}

std::string_view known_prefix(std::string_view uri) noexcept {
    const Row* const row = uri.empty() ? nullptr : row_of(uri);
    return row == nullptr ? std::string_view{} : row->prefix;
}

std::string_view prefix_or_known(std::string_view prefix, std::string_view uri) noexcept {
    return prefix.empty() ? known_prefix(uri) : prefix;
}

bool is_prefix_of_another(std::string_view prefix, std::string_view uri) noexcept {
    const auto has_prefix = [prefix](const Row& row) { return row.prefix == prefix; };
    const auto is_this = [&](const Row& row) { return has_prefix(row) && row.uri == uri; };
    return std::any_of(std::begin(known), std::end(known), has_prefix) &&
           std::none_of(std::begin(known), std::end(known), is_this);
}

} // namespace feedwright
