// XmlWriter's documents as expat reads them: nesting, attributes, namespaces and their prefixes, generic elements; and that
// indentation never comes near a text.
#include <boost/test/unit_test.hpp>

#include <functional>

#include <feedwright/extension.hpp>
#include <feedwright/xml_writer.hpp>

#include "xml.hpp"

using namespace feedwright;

namespace {

constexpr Xmlns a{"a", "urn:a"};
constexpr Xmlns other_a{"a", "urn:other"};

std::string written(bool pretty, const std::function<void(XmlWriter&)>& write) {
    std::string text;
    StringSink sink{text};
    XmlWriter xml{sink, {.pretty = pretty}};
    write(xml);
    xml.end();
    return text;
}

support::XmlDocument parsed(const std::function<void(XmlWriter&)>& write) {
    const std::string text = written(true, write);
    support::XmlDocument document = support::parse_xml(text);
    BOOST_REQUIRE_MESSAGE(document.ok(), document.error << "\n" << text);
    return document;
}

void write_mixed(XmlWriter& xml) {
    xml.declaration();
    xml.open("root");
    xml.open("container");
    xml.leaf("leaf", "text");
    xml.leaf("absent", "");
    xml.html("html", "<p>\n  a\n</p>");
    xml.open("mixed");
    xml.text("before");
    xml.open("inner");
    xml.leaf("leaf", "inside");
    xml.close();
    xml.text("behind");
    xml.close();
    xml.empty("empty", {{"one", "1"}, {"none", ""}});
    xml.close();
    xml.open("hollow");
    xml.close();
}

} // namespace

BOOST_AUTO_TEST_CASE(indentation_stays_out_of_texts) {
    BOOST_TEST(written(true, write_mixed) == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                             "<root>\n"
                                             "  <container>\n"
                                             "    <leaf>text</leaf>\n"
                                             "    <html><![CDATA[<p>\n  a\n</p>]]></html>\n"
                                             "    <mixed>before<inner><leaf>inside</leaf></inner>behind</mixed>\n"
                                             "    <empty one=\"1\"/>\n"
                                             "  </container>\n"
                                             "  <hollow/>\n"
                                             "</root>\n");
}

BOOST_AUTO_TEST_CASE(compact_has_no_white_space_between_elements) {
    BOOST_TEST(written(false, write_mixed) ==
               "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
               "<root><container><leaf>text</leaf><html><![CDATA[<p>\n  a\n</p>]]></html>"
               "<mixed>before<inner><leaf>inside</leaf></inner>behind</mixed><empty one=\"1\"/></container><hollow/></root>");
}

BOOST_AUTO_TEST_CASE(end_closes_what_is_open) {
    const auto document = parsed([](XmlWriter& xml) {
        xml.open("root");
        xml.open("a");
        xml.open("b", {{"c", "d"}});
    });
    BOOST_TEST(value(document, "a/b@c") == "d");
}

BOOST_AUTO_TEST_CASE(a_namespace_is_declared_where_it_is_first_used) {
    const auto document = parsed([](XmlWriter& xml) {
        xml.open("root");
        xml.leaf({a, "leaf"}, "1");
        xml.open({a, "open"}, {{"plain", "2"}, {XmlName{a, "spaced"}, "3"}});
        xml.leaf({a, "inside"}, "4");
        xml.close();
    });
    BOOST_TEST(document.root.declared == "");
    BOOST_TEST(value(document, "{urn:a}leaf") == "1");
    BOOST_TEST(nodes(document, "{urn:a}leaf")[0]->declared == "a=urn:a ");
    BOOST_TEST(value(document, "{urn:a}open@plain") == "2");
    BOOST_TEST(value(document, "{urn:a}open@{urn:a}spaced") == "3");
    BOOST_TEST(nodes(document, "{urn:a}open/{urn:a}inside")[0]->declared == "");
}

BOOST_AUTO_TEST_CASE(a_declared_namespace_stands_on_the_next_element_only) {
    const auto document = parsed([](XmlWriter& xml) {
        xml.declare(a);
        xml.declare(a);
        xml.open("root");
        xml.open("child");
        xml.leaf({a, "leaf"}, "1");
        xml.empty("empty", {{XmlName{a, "x"}, "2"}});
    });
    BOOST_TEST(document.root.declared == "a=urn:a ");
    BOOST_TEST(nodes(document, "child/{urn:a}leaf")[0]->declared == "");
    BOOST_TEST(value(document, "child/empty@{urn:a}x") == "2");
}

BOOST_AUTO_TEST_CASE(two_namespaces_of_one_prefix_get_two_prefixes) {
    const auto document = parsed([](XmlWriter& xml) {
        xml.declare(a);
        xml.declare(other_a);
        xml.open("root");
        xml.leaf({a, "leaf"}, "1");
        xml.leaf({other_a, "leaf"}, "2", {{XmlName{a, "x"}, "3"}, {XmlName{other_a, "x"}, "4"}});
    });
    BOOST_TEST(value(document, "{urn:a}leaf") == "1");
    BOOST_TEST(value(document, "{urn:other}leaf") == "2");
    BOOST_TEST(value(document, "{urn:other}leaf@{urn:a}x") == "3");
    BOOST_TEST(value(document, "{urn:other}leaf@{urn:other}x") == "4");
}

BOOST_AUTO_TEST_CASE(a_default_namespace_is_for_elements_only) {
    static constexpr Xmlns default_space{"", "urn:a"};
    const auto document = parsed([&](XmlWriter& xml) {
        xml.declare(default_space);
        xml.open({default_space, "root"});
        xml.leaf({a, "leaf"}, "1", {{"plain", "2"}, {XmlName{a, "spaced"}, "3"}});
    });
    BOOST_TEST(value(document, "leaf@plain") == "2");
    BOOST_TEST(value(document, "leaf@spaced") == "3"); // in the root's namespace
    const auto two = parsed([&](XmlWriter& xml) {
        xml.declare(default_space);
        xml.declare({"", "urn:second"});
        xml.open({default_space, "root"});
        xml.leaf({{"", "urn:second"}, "leaf"}, "1");
    });
    BOOST_TEST(value(two, "{urn:second}leaf") == "1");
}

// Namespaces in XML 1.0: prefixes that begin with xml are reserved, and so is xml itself, which needs no declaration.
BOOST_AUTO_TEST_CASE(reserved_and_impossible_prefixes_are_not_used) {
    for (const std::string prefix : {"xml", "xmlns", "XMLx", "1", "a b", "a:b", "", "\xFF", "\xC3\xA9"}) {
        const Xmlns space{prefix, "urn:x"};
        const auto document = parsed([&](XmlWriter& xml) {
            xml.open("root");
            xml.leaf(XmlName::at_run_time(space, "leaf"), "1", {{XmlName::at_run_time(space, "x"), "2"}});
        });
        BOOST_TEST(value(document, "{urn:x}leaf@{urn:x}x") == "2", prefix);
    }
    const auto document = parsed([](XmlWriter& xml) {
        xml.open("root", {{XmlName{Xmlns{"wrong", "http://www.w3.org/XML/1998/namespace"}, "lang"}, "fa"}});
    });
    BOOST_TEST(document.root.attributes.at("xml:lang") == "fa");
    BOOST_TEST(document.root.declared == "");
}

BOOST_AUTO_TEST_CASE(any_number_of_namespaces_can_be_declared) {
    std::vector<std::string> uris;
    for (int i = 0; i < 100; ++i) uris.push_back("urn:n" + std::to_string(i));
    const auto document = parsed([&](XmlWriter& xml) {
        for (const std::string& uri : uris) xml.declare({"p", uri});
        xml.open("root");
        for (const std::string& uri : uris) xml.leaf(XmlName::at_run_time({"p", uri}, "leaf"), uri);
    });
    for (const std::string& uri : uris) BOOST_TEST(value(document, "{" + uri + "}leaf") == uri);
}

BOOST_AUTO_TEST_CASE(a_uri_is_escaped_in_its_declaration) {
    const auto document = parsed([](XmlWriter& xml) {
        xml.open("root");
        xml.leaf({{"p", "urn:a?b&c='d\"<e>"}, "leaf"}, "1");
    });
    BOOST_TEST(value(document, "{urn:a?b&c='d\"<e>}leaf") == "1");
}

BOOST_AUTO_TEST_CASE(generic_elements_are_written_as_they_are) {
    const Element element{
        .uri = "urn:a",
        .name = "outer",
        .text = "before ",
        .attributes = {{.name = "plain", .value = "1"}, {.name = "spaced", .value = "2", .uri = "urn:b", .prefix = "b"}},
        .children = {{.uri = "urn:b", .name = "inner", .text = " <kept> "}, {.uri = "urn:a", .name = "hollow"}},
        .prefix = "a"};
    const auto document = parsed([&](XmlWriter& xml) {
        xml.open("root");
        write_xml(xml, element);
    });
    BOOST_TEST(value(document, "{urn:a}outer") == "before ");
    BOOST_TEST(value(document, "{urn:a}outer@plain") == "1");
    BOOST_TEST(value(document, "{urn:a}outer@{urn:b}spaced") == "2");
    BOOST_TEST(value(document, "{urn:a}outer/{urn:b}inner") == " <kept> ");
    BOOST_TEST(value(document, "{urn:a}outer/{urn:a}hollow") == "");
}

BOOST_AUTO_TEST_CASE(instructions_stand_before_the_root) {
    const auto document = parsed([](XmlWriter& xml) {
        xml.declaration();
        xml.instruction("xml-stylesheet", {{"href", "a&b\"c"}, {"type", "text/css"}});
        xml.open("root");
    });
    BOOST_TEST_REQUIRE(document.instructions.size() == 1U);
    BOOST_TEST(document.instructions[0] == "xml-stylesheet href=\"a&#x26;b&quot;c\" type=\"text/css\"");
}

BOOST_AUTO_TEST_CASE(names_are_judged_at_run_time) {
    for (const char* name : {"a", "_", "A-1.b", "\xC3\xA9", "\xE6\x97\xA5", "a\xC2\xB7"}) BOOST_TEST(is_xml_name(name), name);
    for (const char* name : {"", "1", "-a", ".a", "a b", "a:b", ":", "a\xC3\x97", "\xC2\xB7", "a\xFF", "a<", "a\n", "\xCC\x81"}) {
        BOOST_TEST(!is_xml_name(name), name);
    }
}

BOOST_AUTO_TEST_CASE(large_documents_reach_the_sink_in_pieces) {
    std::size_t pieces = 0;
    std::string text;
    CallbackSink sink{[&](std::string_view bytes) {
        ++pieces;
        text.append(bytes);
    }};
    XmlWriter xml{sink, {}};
    xml.open("root");
    for (int i = 0; i < 10000; ++i) xml.leaf("leaf", "some text that is not long");
    xml.leaf("leaf", std::string(200000, 'x'));
    BOOST_TEST(pieces > 1U);
    xml.end();
    BOOST_TEST(pieces < 20U);
    BOOST_TEST(nodes(support::parse_xml(text), "leaf").size() == 10001U);
}

BOOST_AUTO_TEST_CASE(tags_of_any_length_come_through) {
    // Around the size of the buffer, and far beyond it.
    for (const std::size_t length : {65'530U, 65'535U, 65'536U, 65'537U, 200'000U}) {
        const std::string name(length, 'n');
        const support::XmlDocument document = parsed([&](XmlWriter& xml) {
            xml.open("root");
            xml.open(XmlName::at_run_time({}, name));
            xml.leaf(XmlName::at_run_time({}, name), "text");
        });
        const auto& outer = document.root.children.at(0);
        BOOST_TEST((outer.name == name));
        BOOST_TEST((outer.children.at(0).name == name));
        BOOST_TEST(outer.children.at(0).text == "text");
    }
}

BOOST_AUTO_TEST_CASE(deep_elements_are_written) {
    std::vector<std::string> names; // indentation ends at 256
    for (int i = 0; i < 400; ++i) names.push_back("level" + std::to_string(i));
    const support::XmlDocument document = parsed([&](XmlWriter& xml) {
        for (const std::string& name : names) xml.open(XmlName::at_run_time({}, name));
        for (std::size_t i = 0; i < names.size(); ++i) xml.close();
    });
    const auto* element = &document.root;
    for (const std::string& name : names) {
        BOOST_TEST(element->name == name);
        BOOST_REQUIRE(element->children.size() == (name == names.back() ? 0U : 1U));
        if (name != names.back()) element = &element->children.front();
    }
}

// Only the very text that was spoken of is taken at its word.
BOOST_AUTO_TEST_CASE(a_text_that_is_known_to_be_clean_is_written_the_same) {
    const std::string clean = "<p>caf\u00E9 &amp; \u0633\u0644\u0627\u0645 ]]> \u201Cso\u201D\t" + std::string(100, 'x') + "</p>\n";
    const std::string other = "<p>\x01\xFF</p>";
    for (const bool cdata : {true, false}) {
        const auto written_by = [&](std::string_view known) {
            std::string text;
            StringSink sink{text};
            XmlWriter xml{sink, {.html_as_cdata = cdata}};
            xml.expect_clean(known);
            xml.open("root");
            xml.html("a", clean);
            xml.html("b", other);
            xml.end();
            return text;
        };
        const std::string usual = written_by({});
        BOOST_TEST(written_by(clean) == usual);
        BOOST_TEST(written_by(std::string{other}) == usual, "the same bytes elsewhere are another text");
        BOOST_TEST(value(support::parse_xml(usual), "a") == clean);
        BOOST_TEST(value(support::parse_xml(usual), "b") == "<p>\uFFFD\uFFFD</p>");
    }
}
