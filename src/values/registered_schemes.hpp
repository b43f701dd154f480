// The schemes of URIs that feed validators know. Others, such as javascript:, doi: or magnet:, work where a reader knows
// them, and validators warn of them.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

#include "ascii.hpp"
#include "uri.hpp"

namespace feedwright {

/// Those of letters only: validators ask for no others.
inline constexpr std::string_view registered_schemes[]{
    "aaa",   "aaas", "acap",     "cap",  "cid",         "crid",   "data", "dav",    "dict",
    "dns",   "fax",  "file",     "ftp",  "go",          "gopher", "http", "https",  "iax",
    "icap",  "im",   "imap",     "info", "ipp",         "iris",   "ldap", "mailto", "mid",
    "modem", "msrp", "msrps",    "mtqp", "mupdate",     "news",   "nfs",  "nntp",   "opaquelocktoken",
    "pop",   "pres", "prospero", "rtsp", "service",     "shttp",  "sip",  "sips",   "snmp",
    "tag",   "tel",  "telnet",   "tftp", "thismessage", "tip",    "tv",   "urn",    "vemmi",
    "wais",  "xmpp"};

/// Whether validators would warn of the URL's scheme.
inline bool has_unregistered_scheme(std::string_view url) {
    if (url.starts_with("https:") || url.starts_with("http:")) return false;
    const std::string scheme = ascii::lower(scheme_of(url));
    return !scheme.empty() && std::all_of(scheme.begin(), scheme.end(), ascii::is_letter) &&
           std::find(std::begin(registered_schemes), std::end(registered_schemes), scheme) ==
               std::end(registered_schemes);
}

} // namespace feedwright
