// Dublin Core, the fifteen elements of 1.1 and its terms: descriptions of whatever they stand in.
#include "all.hpp"

namespace feedwright::vocabularies {

namespace {

using enum Times;

constexpr std::string_view in_content{"|media:content|"};

constexpr ElementRow dc_rows[]{
    {.name = "title", .in = places::all, .times = once, .text = &kinds::text, .inside = in_content},
    {.name = "creator", .in = places::all, .text = &kinds::text},
    {.name = "subject", .in = places::all, .text = &kinds::text},
    {.name = "description", .in = places::all, .times = once, .text = &kinds::text, .inside = in_content},
    {.name = "publisher", .in = places::all, .text = &kinds::text, .inside = in_content},
    {.name = "contributor", .in = places::all, .text = &kinds::text, .inside = in_content},
    {.name = "date", .in = places::all, .times = once, .text = &kinds::w3c_date},
    {.name = "type", .in = places::all, .times = once, .text = &kinds::text, .inside = in_content},
    {.name = "format", .in = places::all, .times = once, .text = &kinds::text, .inside = in_content},
    {.name = "identifier", .in = places::all, .text = &kinds::text, .inside = in_content},
    {.name = "source", .in = places::all, .times = once, .text = &kinds::text, .inside = in_content},
    {.name = "language", .in = places::all, .times = once, .text = &kinds::language, .inside = in_content},
    {.name = "relation", .in = places::all, .text = &kinds::text, .inside = in_content},
    {.name = "coverage", .in = places::all, .text = &kinds::text, .inside = in_content},
    {.name = "rights", .in = places::all, .times = once, .text = &kinds::text, .inside = in_content},
};

/// What a resource is to this one.
constexpr AttributeRow resource[]{
    {.name = "resource", .kind = &kinds::uri, .uri = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
    {.name = "title", .uri = "http://purl.org/dc/elements/1.1/"},
};

constexpr ElementRow relation(std::string_view name, Times times = any) {
    return {.name = name,
            .in = places::all,
            .times = times,
            .text = &kinds::text,
            .attributes = resource,
            .inside = in_content};
}

constexpr ElementRow words(std::string_view name, Times times, const ValueKind& kind = kinds::text) {
    return {.name = name, .in = places::all, .times = times, .text = &kind, .inside = in_content};
}

/// Terms that nobody has said how to write in XML.
constexpr ElementRow anything(std::string_view name) {
    return {.name = name, .in = places::all, .text = &kinds::text, .inside = in_content, .opaque = true};
}

constexpr ElementRow dcterms_rows[]{
    words("abstract", once),
    words("alternative", any),
    words("audience", any),
    words("created", once, kinds::w3c_date),
    words("dateAccepted", once),
    words("dateCopyrighted", once),
    words("dateSubmitted", once),
    words("extent", once, kinds::positive),
    words("issued", once, kinds::w3c_date),
    words("mediator", once),
    words("modified", once, kinds::w3c_date),
    relation("conformsTo"),
    relation("hasFormat"),
    relation("hasPart"),
    relation("hasVersion"),
    relation("isFormatOf"),
    relation("isPartOf"),
    relation("isReferencedBy"),
    relation("isReplacedBy"),
    relation("isRequiredBy"),
    relation("isVersionOf"),
    relation("references"),
    relation("replaces"),
    relation("requires"),
    relation("tableOfContents", once),
    anything("accessRights"),
    anything("accrualMethod"),
    anything("accrualPeriodicity"),
    anything("accrualPolicy"),
    anything("available"),
    anything("bibliographicCitation"),
    anything("educationLevel"),
    anything("instructionalMethod"),
    anything("license"),
    anything("provenance"),
    anything("rightsHolder"),
    anything("spatial"),
    anything("temporal"),
    anything("valid"),
};

} // namespace

constexpr Vocabulary dc{
    .uri = "http://purl.org/dc/elements/1.1/", .prefix = "dc", .elements = dc_rows, .questionable = Place::person};
constexpr Vocabulary dcterms{
    .uri = "http://purl.org/dc/terms/", .prefix = "dcterms", .elements = dcterms_rows, .questionable = Place::person};

} // namespace feedwright::vocabularies
