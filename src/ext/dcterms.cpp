// The shape of the terms of Dublin Core. What they hold is in rules/vocabularies/dublin_core.cpp.
#include <feedwright/ext/dcterms.hpp>

#include <feedwright/block.hpp>

#include "namespace.hpp"

namespace feedwright {

namespace {

constexpr Xmlns rdf{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"};
constexpr Xmlns dc_elements{"dc", "http://purl.org/dc/elements/1.1/"};

} // namespace

template <>
inline constexpr auto shape<dcterms::Resource> =
    std::tuple{attribute("url", &dcterms::Resource::url).called("resource").in(rdf),
               attribute("title", &dcterms::Resource::title).in(dc_elements), text("text", &dcterms::Resource::text)};

template <>
inline constexpr auto shape<dcterms::Terms> =
    std::tuple{child("abstract", &dcterms::Terms::abstract),
               child("created", &dcterms::Terms::created),
               child("date_accepted", &dcterms::Terms::date_accepted).called("dateAccepted"),
               child("date_copyrighted", &dcterms::Terms::date_copyrighted).called("dateCopyrighted"),
               child("date_submitted", &dcterms::Terms::date_submitted).called("dateSubmitted"),
               child("extent", &dcterms::Terms::extent),
               child("issued", &dcterms::Terms::issued),
               child("mediator", &dcterms::Terms::mediator),
               child("modified", &dcterms::Terms::modified),
               child("alternatives", &dcterms::Terms::alternatives).called("alternative"),
               child("audiences", &dcterms::Terms::audiences).called("audience"),
               child("conforms_to", &dcterms::Terms::conforms_to).called("conformsTo"),
               child("has_format", &dcterms::Terms::has_format).called("hasFormat"),
               child("has_part", &dcterms::Terms::has_part).called("hasPart"),
               child("has_version", &dcterms::Terms::has_version).called("hasVersion"),
               child("is_format_of", &dcterms::Terms::is_format_of).called("isFormatOf"),
               child("is_part_of", &dcterms::Terms::is_part_of).called("isPartOf"),
               child("is_referenced_by", &dcterms::Terms::is_referenced_by).called("isReferencedBy"),
               child("is_replaced_by", &dcterms::Terms::is_replaced_by).called("isReplacedBy"),
               child("is_required_by", &dcterms::Terms::is_required_by).called("isRequiredBy"),
               child("is_version_of", &dcterms::Terms::is_version_of).called("isVersionOf"),
               child("references", &dcterms::Terms::references),
               child("replaces", &dcterms::Terms::replaces),
               child("requires", &dcterms::Terms::requirements),
               child("table_of_contents", &dcterms::Terms::table_of_contents).called("tableOfContents"),
               child("access_rights", &dcterms::Terms::access_rights).called("accessRights"),
               child("accrual_method", &dcterms::Terms::accrual_method).called("accrualMethod"),
               child("accrual_periodicity", &dcterms::Terms::accrual_periodicity).called("accrualPeriodicity"),
               child("accrual_policy", &dcterms::Terms::accrual_policy).called("accrualPolicy"),
               child("available", &dcterms::Terms::available),
               child("bibliographic_citation", &dcterms::Terms::bibliographic_citation).called("bibliographicCitation"),
               child("education_level", &dcterms::Terms::education_level).called("educationLevel"),
               child("instructional_method", &dcterms::Terms::instructional_method).called("instructionalMethod"),
               child("license", &dcterms::Terms::license),
               child("provenance", &dcterms::Terms::provenance),
               child("rights_holder", &dcterms::Terms::rights_holder).called("rightsHolder"),
               child("spatial", &dcterms::Terms::spatial),
               child("temporal", &dcterms::Terms::temporal),
               child("valid", &dcterms::Terms::valid)};

namespace dcterms {

namespace {

constexpr Namespace::TypeOf types[]{&Terms::type};

} // namespace

const BlockType& Terms::type() {
    static constexpr BlockType type = block_type<Terms>("_dcterms", Standing::both);
    return type;
}

extern const Namespace the_namespace;
constexpr Namespace the_namespace{.types = types};

} // namespace dcterms

} // namespace feedwright
