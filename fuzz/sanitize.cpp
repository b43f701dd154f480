// Any bytes as HTML: what sanitize() leaves is parsed by gumbo, a parser that is not ours, and in its tree there must be no
// element, attribute, scheme of a URL, comment or declaration outside of the allow-lists. A second pass has to find nothing.
// The same holds when relative URLs become absolute in the same pass.
#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>

#include <gumbo.h>

#include <feedwright/html.hpp>

#include "desk/html/clean.hpp"
#include "require.hpp"

namespace {

using namespace feedwright;

constexpr std::size_t most_bytes = 4096; // gumbo's time grows with the square of the nesting
constexpr std::string_view base = "https://base.example/a/b?c#d";

std::string lower(std::string_view text) {
    std::string folded{text};
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return folded;
}

/// As the URL standard does: controls and blanks at the front, tabs and line breaks anywhere do not count. Lower case.
std::string as_browsers_read(std::string_view url) {
    std::string read;
    for (const char c : url) {
        if (c == '\t' || c == '\n' || c == '\r' || (read.empty() && static_cast<unsigned char>(c) <= 0x20)) continue;
        read.push_back(c);
    }
    return lower(read);
}

std::string scheme(std::string_view url) {
    const std::string read = as_browsers_read(url);
    const std::string name = read.substr(0, read.find(':'));
    const bool valid = name.size() < read.size() && !name.empty() && name[0] >= 'a' && name[0] <= 'z' &&
                       name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+-.") == name.npos;
    return valid ? name : std::string{};
}

bool is_harmless_scheme(const std::string& name) {
    for (const char* known :
         {"",     "http", "https",  "mailto", "tel", "ftp",  "sms",    "geo",    "xmpp", "irc", "ircs",
          "news", "nntp", "magnet", "webcal", "sip", "sips", "gemini", "gopher", "urn",  "tag"}) {
        if (name == known) return true;
    }
    return false;
}

bool is_harmless_url(std::string_view url, std::string_view element) {
    if (is_harmless_scheme(scheme(url))) return true;
    const std::string read = as_browsers_read(url);
    const std::string type = read.substr(0, read.find_first_of(",;"));
    return (element == "img" || element == "source") && type.starts_with("data:image/") &&
           type.find("svg") == type.npos;
}

/// Whether the URL of a candidate is a script. It ends at a blank, and if not with a comma, descriptors follow up to the next
/// one outside of parentheses.
bool has_script(std::string_view srcset) {
    constexpr std::string_view blanks = " \t\n\f\r";
    while (true) {
        srcset.remove_prefix(std::min(srcset.find_first_not_of(" \t\n\f\r,"), srcset.size()));
        if (srcset.empty()) return false;
        const std::string_view url = srcset.substr(0, srcset.find_first_of(blanks));
        if (const std::string name = scheme(url); name == "javascript" || name == "vbscript") return true;
        srcset.remove_prefix(url.size());
        bool inside = false;
        for (bool ended = url.ends_with(','); !ended && !srcset.empty(); srcset.remove_prefix(1)) {
            inside = srcset.front() == '(' || (inside && srcset.front() != ')');
            ended = srcset.front() == ',' && !inside;
        }
    }
}

bool is_allowed(const GumboAttribute& attribute, std::string_view element) {
    const std::string name = lower(attribute.name);
    const std::string_view value = attribute.value;
    if (attribute.attr_namespace != GUMBO_ATTR_NAMESPACE_NONE || name.starts_with("on")) return false;
    if (name.starts_with("aria-")) return true;
    const html::AttributeRow* row = html::find_attribute(name);
    if (row == nullptr || !row->stays) return false;
    for (const char* holding_url : {"href", "src", "poster", "cite", "longdesc", "background"}) {
        if (name == holding_url) return is_harmless_url(value, element);
    }
    if (name == "srcset") return !has_script(value);
    if (name == "style")
        return value.find_first_of("\\@{}<>*/=&") == value.npos && lower(value).find("url") == value.npos;
    return name != "name" || element == "a" || element == "map";
}

void judge(const GumboNode& node, std::string_view input, std::string_view output) {
    require(node.type != GUMBO_NODE_COMMENT && node.type != GUMBO_NODE_TEMPLATE && node.type != GUMBO_NODE_CDATA,
            "a comment, a template or a CDATA section", input, output);
    if (node.type != GUMBO_NODE_ELEMENT) return;
    const GumboElement& element = node.v.element;
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    const std::string name =
        element.tag == GUMBO_TAG_UNKNOWN ? lower({piece.data, piece.length}) : gumbo_normalized_tagname(element.tag);
    const html::ElementRow* row = html::find_element(name);
    require(name == "html" || (row != nullptr && row->treatment == html::Treatment::stays), name.c_str(), input,
            output);
    require(element.tag_namespace == GUMBO_NAMESPACE_HTML, "an element of another namespace", input, output);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[i]);
        require(is_allowed(attribute, name), attribute.name, input, output);
    }
    for (unsigned i = 0; i < element.children.length; ++i) {
        judge(*static_cast<const GumboNode*>(element.children.data[i]), input, output);
    }
}

void judge(std::string_view input, std::string_view output) {
    GumboOptions options = kGumboDefaultOptions;
    options.fragment_context = GUMBO_TAG_DIV;
    const auto destroy = [&options](GumboOutput* parsed) { gumbo_destroy_output(&options, parsed); };
    const std::unique_ptr<GumboOutput, decltype(destroy)> parsed{
        gumbo_parse_with_options(&options, output.data(), output.size()), destroy};
    judge(*parsed->root, input, output);
}

void check(std::string_view input, const html::CleanOptions& options) {
    std::string first_storage;
    std::string second_storage;
    const std::string_view once = html::clean(input, options, first_storage);
    const std::string_view twice = html::clean(once, options, second_storage);
    require(once == twice, "a second pass changes it", input,
            std::string{once} + "\n--- and then\n" + std::string{twice});
    require(once.empty() || once.data() == twice.data(), "a second pass copies it", input, once);
    judge(input, once);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > most_bytes) return 0;
    const std::string_view input{reinterpret_cast<const char*>(data), size};
    static const html::Policy policy;
    check(input, {.policy = &policy, .base = {}});
    check(input, {.policy = &policy, .base = base});
    check(input, {.policy = &policy, .base = {}, .syntax = html::Syntax::xml});
    const std::string absolute = absolutize(input, base);
    require(absolutize(absolute, base) == absolute, "absolutizing twice changes it", input, absolute);
    return 0;
}
