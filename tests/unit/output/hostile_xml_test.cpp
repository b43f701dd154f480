// Whatever the strings hold, XmlWriter's document is well-formed and says the same text: every byte and every known trap,
// in each of the ways in which text comes into a document, read back by expat and by tinyxml2.
#include <boost/test/unit_test.hpp>

#include <functional>

#include <tinyxml2.h>

#include <feedwright/xml_writer.hpp>

#include "hostile.hpp"
#include "xml.hpp"

using namespace feedwright;

namespace {

std::string written(bool pretty, bool cdata, const std::function<void(XmlWriter&)>& write) {
    std::string text;
    StringSink sink{text};
    XmlWriter xml{sink, {.pretty = pretty, .html_as_cdata = cdata}};
    xml.declaration();
    xml.open("root");
    write(xml);
    xml.end();
    return text;
}

struct Way {
    const char* name;
    const char* path; ///< where the text stands
    bool cdata;
    void (*write)(XmlWriter&, const std::string&);
};

constexpr Way ways[]{
    {"leaf", "leaf", false, [](XmlWriter& xml, const std::string& text) { xml.leaf("leaf", text); }},
    {"CDATA", "html", true, [](XmlWriter& xml, const std::string& text) { xml.html("html", text); }},
    {"escaped HTML", "html", false, [](XmlWriter& xml, const std::string& text) { xml.html("html", text); }},
    {"text", "open", false,
     [](XmlWriter& xml, const std::string& text) {
         xml.open("open");
         xml.text(text);
         xml.close();
     }},
    {"attribute of a leaf", "leaf@a", false,
     [](XmlWriter& xml, const std::string& text) {
         xml.leaf("leaf", "text", {{"a", text}});
     }},
    {"attribute of an empty element", "empty@a", false,
     [](XmlWriter& xml, const std::string& text) {
         xml.empty("empty", {{"a", text}});
     }},
    {"attribute of a container", "open@a", false,
     [](XmlWriter& xml, const std::string& text) {
         xml.open("open", {{"a", text}});
         xml.leaf("leaf", "text");
         xml.close();
     }},
    {"attribute added later", "open@a", false,
     [](XmlWriter& xml, const std::string& text) {
         xml.open("open");
         xml.attribute("a", text);
         xml.close();
     }},
};

} // namespace

BOOST_AUTO_TEST_CASE(every_text_survives_in_every_place) {
    for (const Way& way : ways) {
        for (const bool pretty : {true, false}) {
            for (const support::HostileText& hostile : support::hostile_texts()) {
                const std::string text =
                    written(pretty, way.cdata, [&](XmlWriter& xml) { way.write(xml, hostile.text); });
                const support::XmlDocument document = support::parse_xml(text);
                BOOST_REQUIRE_MESSAGE(document.ok(), way.name << ", " << hostile.name << ": " << document.error);
                const std::string read = value(document, way.path);
                BOOST_CHECK_MESSAGE(read == hostile.in_xml,
                                    way.name << ", " << hostile.name << ": " << read << " in " << text.substr(0, 300));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(another_parser_reads_the_same) {
    for (const support::HostileText& hostile : support::hostile_texts()) {
        const std::string text = written(true, true, [&](XmlWriter& xml) {
            xml.leaf("leaf", hostile.text, {{"a", hostile.text}});
            xml.html("html", hostile.text);
        });
        tinyxml2::XMLDocument document;
        BOOST_REQUIRE_MESSAGE(document.Parse(text.data(), text.size()) == tinyxml2::XML_SUCCESS,
                              hostile.name << ": " << document.ErrorStr());
        const tinyxml2::XMLElement* const root = document.RootElement();
        const tinyxml2::XMLElement* const leaf = root->FirstChildElement("leaf");
        std::string html; // tinyxml2 keeps sections and references apart
        for (const tinyxml2::XMLNode* each = root->FirstChildElement("html")->FirstChild(); each != nullptr;
             each = each->NextSibling()) {
            html += each->Value();
        }
        BOOST_CHECK_MESSAGE(leaf->GetText() == hostile.in_xml, "leaf, " << hostile.name);
        BOOST_CHECK_MESSAGE(leaf->Attribute("a") == hostile.in_xml, "attribute, " << hostile.name);
        BOOST_CHECK_MESSAGE(html == hostile.in_xml, "HTML, " << hostile.name << ": " << html.substr(0, 200));
    }
}

// validity.md 1.3: a stretch of raw text whose characters are all below U+0100 and whose Latin-1 bytes are valid UTF-8
// again looks as if it had been encoded twice. A reference for the second character cuts the stretch.
BOOST_AUTO_TEST_CASE(what_looks_encoded_twice_is_cut_by_a_reference) {
    const std::string coffee = "caf\xC3\x83\xC2\xA9";
    for (const bool cdata : {true, false}) {
        const std::string text = written(true, cdata, [&](XmlWriter& xml) {
            xml.leaf("leaf", coffee, {{"a", coffee}});
            xml.html("html", coffee);
        });
        BOOST_CHECK_MESSAGE(text.find("\xC3\x83\xC2\xA9") == std::string::npos, text);
    }
}

// validity.md 6.1: the line of the start tag has to show "&#x", or "AT&copy" and "a <b" are taken for HTML.
BOOST_AUTO_TEST_CASE(plain_text_shows_hexadecimal_references_on_its_line) {
    for (const std::string plain : {"AT&copy", "a\n&copy", "\n\na <b", "a & b"}) {
        const std::string text = written(true, true, [&](XmlWriter& xml) { xml.leaf("leaf", plain); });
        const std::size_t start = text.find("<leaf>");
        const std::string line = text.substr(start, text.find('\n', start) - start);
        BOOST_CHECK_MESSAGE(line.find("&#x") != std::string::npos, plain << ": " << line);
        BOOST_CHECK_MESSAGE(text.find("&amp;") == std::string::npos && text.find("&lt;") == std::string::npos, text);
    }
}
