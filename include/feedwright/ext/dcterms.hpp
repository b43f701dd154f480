// dcterms: the terms of the Dublin Core Metadata Initiative (http://purl.org/dc/terms/), as feed validators know them.
//
// In JSON Feed it is the object `_dcterms`.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <feedwright/block_type.hpp>
#include <feedwright/xmlns.hpp>

namespace feedwright::dcterms {

/// What another resource is to this one: its URI, or a text about it.
struct Resource {
    std::string url{};   ///< rdf:resource
    std::string title{}; ///< dc:title
    std::string text{};

    friend bool operator==(const Resource&, const Resource&) = default;
};

/// On a feed or an article. Texts are plain. Dates are W3C dates: 2020, 2020-05, 2020-05-08 or 2020-05-08T11:00:00Z.
struct Terms {
    static constexpr Xmlns xmlns{"dcterms", "http://purl.org/dc/terms/"};
    static const BlockType& type();

    std::string abstract{};
    std::string created{}; ///< a date
    std::string date_accepted{};
    std::string date_copyrighted{};
    std::string date_submitted{};
    std::string extent{}; ///< a whole number
    std::string issued{}; ///< a date
    std::string mediator{};
    std::string modified{}; ///< a date
    std::vector<std::string> alternatives{};
    std::vector<std::string> audiences{};
    std::vector<Resource> conforms_to{};
    std::vector<Resource> has_format{};
    std::vector<Resource> has_part{};
    std::vector<Resource> has_version{};
    std::vector<Resource> is_format_of{};
    std::vector<Resource> is_part_of{};
    std::vector<Resource> is_referenced_by{};
    std::vector<Resource> is_replaced_by{};
    std::vector<Resource> is_required_by{};
    std::vector<Resource> is_version_of{};
    std::vector<Resource> references{};
    std::vector<Resource> replaces{};
    std::vector<Resource> requirements{}; ///< `requires` in JSON
    std::optional<Resource> table_of_contents{};
    std::vector<std::string> access_rights{};
    std::vector<std::string> accrual_method{};
    std::vector<std::string> accrual_periodicity{};
    std::vector<std::string> accrual_policy{};
    std::vector<std::string> available{};
    std::vector<std::string> bibliographic_citation{};
    std::vector<std::string> education_level{};
    std::vector<std::string> instructional_method{};
    std::vector<std::string> license{};
    std::vector<std::string> provenance{};
    std::vector<std::string> rights_holder{};
    std::vector<std::string> spatial{};
    std::vector<std::string> temporal{};
    std::vector<std::string> valid{};

    friend bool operator==(const Terms&, const Terms&) = default;
};

} // namespace feedwright::dcterms
