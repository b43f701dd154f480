// The terms of Dublin Core, as validators know them.
#include <boost/test/unit_test.hpp>

#include <feedwright/ext/dcterms.hpp>

#include "blocks.hpp"

using namespace blocks_test;

namespace {

const dcterms::Terms terms{.abstract = "a",
                           .created = "2020",
                           .date_accepted = "b",
                           .date_copyrighted = "c",
                           .date_submitted = "d",
                           .extent = "12",
                           .issued = "2020-05",
                           .mediator = "e",
                           .modified = "2020-05-08",
                           .alternatives = {"f"},
                           .audiences = {"g"},
                           .conforms_to = {{.text = "h"}},
                           .has_format = {{.text = "i"}},
                           .has_part = {{.text = "j"}},
                           .has_version = {{.text = "k"}},
                           .is_format_of = {{.text = "l"}},
                           .is_part_of = {{.text = "m"}},
                           .is_referenced_by = {{.text = "n"}},
                           .is_replaced_by = {{.text = "o"}},
                           .is_required_by = {{.text = "p"}},
                           .is_version_of = {{.text = "q"}},
                           .references = {{.text = "r"}},
                           .replaces = {{.text = "s"}},
                           .requirements = {{.text = "t"}},
                           .table_of_contents = dcterms::Resource{.text = "u"},
                           .access_rights = {"v"},
                           .accrual_method = {"w"},
                           .accrual_periodicity = {"x"},
                           .accrual_policy = {"y"},
                           .available = {"z"},
                           .bibliographic_citation = {"1"},
                           .education_level = {"2"},
                           .instructional_method = {"3"},
                           .license = {"4"},
                           .provenance = {"5"},
                           .rights_holder = {"6"},
                           .spatial = {"7"},
                           .temporal = {"8"},
                           .valid = {"9"}};

} // namespace

BOOST_AUTO_TEST_SUITE(dcterms_blocks)

BOOST_AUTO_TEST_CASE(each_term_is_written) {
    const std::string expected =
        "<dcterms:abstract>a</dcterms:abstract><dcterms:created>2020</dcterms:created>"
        "<dcterms:dateAccepted>b</dcterms:dateAccepted><dcterms:dateCopyrighted>c</dcterms:dateCopyrighted>"
        "<dcterms:dateSubmitted>d</dcterms:dateSubmitted><dcterms:extent>12</dcterms:extent>"
        "<dcterms:issued>2020-05</dcterms:issued><dcterms:mediator>e</dcterms:mediator>"
        "<dcterms:modified>2020-05-08</dcterms:modified><dcterms:alternative>f</dcterms:alternative>"
        "<dcterms:audience>g</dcterms:audience><dcterms:conformsTo>h</dcterms:conformsTo>"
        "<dcterms:hasFormat>i</dcterms:hasFormat><dcterms:hasPart>j</dcterms:hasPart>"
        "<dcterms:hasVersion>k</dcterms:hasVersion><dcterms:isFormatOf>l</dcterms:isFormatOf>"
        "<dcterms:isPartOf>m</dcterms:isPartOf><dcterms:isReferencedBy>n</dcterms:isReferencedBy>"
        "<dcterms:isReplacedBy>o</dcterms:isReplacedBy><dcterms:isRequiredBy>p</dcterms:isRequiredBy>"
        "<dcterms:isVersionOf>q</dcterms:isVersionOf><dcterms:references>r</dcterms:references>"
        "<dcterms:replaces>s</dcterms:replaces><dcterms:requires>t</dcterms:requires>"
        "<dcterms:tableOfContents>u</dcterms:tableOfContents><dcterms:accessRights>v</dcterms:accessRights>"
        "<dcterms:accrualMethod>w</dcterms:accrualMethod><dcterms:accrualPeriodicity>x</dcterms:accrualPeriodicity>"
        "<dcterms:accrualPolicy>y</dcterms:accrualPolicy><dcterms:available>z</dcterms:available>"
        "<dcterms:bibliographicCitation>1</dcterms:bibliographicCitation>"
        "<dcterms:educationLevel>2</dcterms:educationLevel><dcterms:instructionalMethod>3</dcterms:instructionalMethod>"
        "<dcterms:license>4</dcterms:license><dcterms:provenance>5</dcterms:provenance>"
        "<dcterms:rightsHolder>6</dcterms:rightsHolder><dcterms:spatial>7</dcterms:spatial>"
        "<dcterms:temporal>8</dcterms:temporal><dcterms:valid>9</dcterms:valid>";
    BOOST_TEST(in_xml(terms, Format::rss) == expected);
    BOOST_TEST(in_xml(terms, Format::atom) == expected);
    BOOST_TEST(found(terms, Format::atom) == "");
}

BOOST_AUTO_TEST_CASE(a_resource_has_a_url_and_a_title) {
    const dcterms::Terms part{.is_part_of = {{.url = "https://frontpage.example/series", .title = "Rails"}}};
    const std::string xml = in_xml(part, Format::atom);
    BOOST_TEST(xml.find(R"(rdf:resource="https://frontpage.example/series")") != std::string::npos);
    BOOST_TEST(xml.find(R"(dc:title="Rails")") != std::string::npos);
    BOOST_TEST(found(part, Format::atom) == "");
    BOOST_TEST(found(dcterms::Terms{.extent = "long", .is_part_of = {{.url = "series"}}}, Format::atom) ==
               "element.text.invalid /extent\nelement.attribute.value /is_part_of/0/url\n");
}

BOOST_AUTO_TEST_CASE(json_feed_carries_them) {
    BOOST_TEST(in_json(dcterms::Terms{.requirements = {{.url = "urn:x:y"}}, .valid = {"2021"}}) ==
               R"({"requires":[{"url":"urn:x:y"}],"valid":["2021"]})");
    BOOST_TEST(comes_back(terms));
}

BOOST_AUTO_TEST_SUITE_END()
