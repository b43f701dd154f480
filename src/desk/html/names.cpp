// The tables.
#include "names.hpp"

#include "name_table.hpp"

namespace feedwright::html {

namespace {

using enum Treatment;

// clang-format off
constexpr ElementRow elements[]{
    {"a"}, {"abbr"}, {"acronym"}, {"address"}, {"area"}, {"article"}, {"aside"}, {"audio"}, {"b"}, {"bdi"}, {"big"},
    {"blockquote"}, {"br"}, {"caption"}, {"center"}, {"cite"}, {"code"}, {"col"}, {"colgroup"}, {"data"}, {"dd"}, {"del"},
    {"details"}, {"dfn"}, {"dir"}, {"div"}, {"dl"}, {"dt"}, {"em"}, {"fieldset"}, {"figcaption"}, {"figure"}, {"font"},
    {"footer"}, {"h1"}, {"h2"}, {"h3"}, {"h4"}, {"h5"}, {"h6"}, {"header"}, {"hgroup"}, {"hr"}, {"i"}, {"img"}, {"ins"},
    {"kbd"}, {"label"}, {"legend"}, {"li"}, {"main"}, {"map"}, {"mark"}, {"menu"}, {"meter"}, {"nav"}, {"ol"}, {"p"},
    {"picture"}, {"pre"}, {"progress"}, {"q"}, {"rp"}, {"rt"}, {"ruby"}, {"s"}, {"samp"}, {"section"}, {"small"},
    {"source"}, {"span"}, {"strike"}, {"strong"}, {"sub"}, {"summary"}, {"sup"}, {"table"}, {"tbody"}, {"td"}, {"tfoot"},
    {"th"}, {"thead"}, {"time"}, {"tr"}, {"track"}, {"tt"}, {"u"}, {"ul"}, {"var"}, {"video"}, {"wbr"},
    // They act, or hold what acts.
    {"script", goes_open}, {"style", goes_open}, {"iframe", goes}, {"object", goes}, {"applet", goes},
    {"embed", goes_void}, {"param", goes_void}, {"base", goes_void}, {"link", goes_void}, {"meta", goes_void},
    {"bgsound", goes_void}, {"basefont", goes_void}, {"frame", goes_void}, {"frameset", goes}, {"portal", goes},
    {"fencedframe", goes},
    // Browsers read what is in them by other rules.
    {"svg", goes}, {"math", goes}, {"template", goes}, {"select", goes}, {"noscript", goes}, {"noembed", goes},
    {"noframes", goes}, {"xmp", goes}, {"plaintext", goes}, {"title", goes}, {"textarea", goes},
    // Controls. The tags of <form> itself go, what is in it stays: some sites wrap a whole article in one.
    {"button", goes, false}, {"datalist", goes, false}, {"input", goes_void, false}, {"keygen", goes_void, false},
};

using enum Holds;
constexpr bool kept = true;
constexpr bool not_kept = false;
constexpr bool made_absolute = true;

constexpr AttributeRow attributes[]{
    // On every element.
    {"class"}, {"dir"}, {"hidden"}, {"id"}, {"lang"}, {"role"}, {"title"}, {"translate"}, {"xml:lang"},
    {"itemprop"}, {"itemscope"}, {"itemtype"}, {"style", style}, {"xmlns", xhtml},
    // Links and loads.
    {"href", link, kept, made_absolute}, {"src", resource, kept, made_absolute}, {"srcset", candidates, kept, made_absolute},
    {"poster", resource, kept, made_absolute}, {"cite", link, kept, made_absolute}, {"longdesc", link, kept, made_absolute},
    {"background", resource, kept, made_absolute}, {"action", link, not_kept, made_absolute},
    {"formaction", link, not_kept, made_absolute}, {"data", resource, not_kept, made_absolute},
    {"xlink:href", link, not_kept}, {"ping", link, not_kept}, {"codebase", link, not_kept}, {"classid", link, not_kept},
    {"archive", link, not_kept}, {"profile", link, not_kept}, {"manifest", link, not_kept}, {"icon", resource, not_kept},
    {"lowsrc", resource, not_kept}, {"dynsrc", resource, not_kept}, {"itemid", link, not_kept},
    {"imagesrcset", candidates, not_kept},
    {"download"}, {"hreflang"}, {"media"}, {"name", anchor}, {"rel"}, {"rev"}, {"target"}, {"type"}, {"usemap"},
    {"referrerpolicy"}, {"crossorigin"},
    // Pictures, sound and films; a reader decides when they play.
    {"alt"}, {"border"}, {"controls"}, {"coords"}, {"decoding"}, {"default"}, {"fetchpriority"}, {"height"}, {"hspace"},
    {"ismap"}, {"kind"}, {"label"}, {"loading"}, {"loop"}, {"muted"}, {"nohref"}, {"playsinline"}, {"preload"}, {"shape"},
    {"sizes"}, {"srclang"}, {"vspace"}, {"width"},
    // Tables.
    {"abbr"}, {"align"}, {"axis"}, {"bgcolor"}, {"bordercolor"}, {"cellpadding"}, {"cellspacing"}, {"char"}, {"charoff"},
    {"colspan"}, {"frame"}, {"headers"}, {"nowrap"}, {"rowspan"}, {"rules"}, {"scope"}, {"span"}, {"summary"}, {"valign"},
    // Lists, times, measures, lines, letters.
    {"clear"}, {"color"}, {"compact"}, {"datetime"}, {"face"}, {"for"}, {"high"}, {"low"}, {"max"}, {"min"}, {"noshade"},
    {"open"}, {"optimum"}, {"pubdate"}, {"reversed"}, {"size"}, {"start"}, {"value"},
    // They act. So does every name that begins with "on".
    {"srcdoc", danger, not_kept}, {"http-equiv", danger, not_kept}, {"is", danger, not_kept}, {"xml:base", danger, not_kept},
    {"shadowrootmode", danger, not_kept}, {"shadowroot", danger, not_kept}, {"sandbox", danger, not_kept},
    {"allow", danger, not_kept}, {"attributename", danger, not_kept}, {"behavior", danger, not_kept},
};
// clang-format on

constexpr NameTable element_table{elements};
constexpr NameTable attribute_table{attributes};
static_assert(std::size(elements) <= element_count);

} // namespace

const ElementRow* find_element(std::string_view spelled) noexcept { return element_table.find(spelled); }

const AttributeRow* find_attribute(std::string_view spelled) noexcept { return attribute_table.find(spelled); }

std::size_t index_of(const ElementRow& row) noexcept { return element_table.index_of(&row); }

} // namespace feedwright::html
