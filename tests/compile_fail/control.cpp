// compiles
// What the others are refused for, done right: without this they could all fail for another reason.
#include <feedwright/feedwright.hpp>

struct Block {
    static constexpr feedwright::Xmlns xmlns{"x", "urn:x"};
    friend bool operator==(const Block&, const Block&) = default;
};

void write_xml(feedwright::XmlWriter& xml, const Block&) {
    xml.open({Block::xmlns, "block"});
    xml.leaf("two-words", "text", {{"a", "b"}});
    xml.close();
}

void write(feedwright::XmlWriter& xml, const char* name) {
    xml.leaf(feedwright::XmlName::at_run_time(Block::xmlns, name), "text");
}

feedwright::Extension make_extension() { return Block{}; }
feedwright::Text make_text() { return feedwright::Text::html("<b>"); }
feedwright::FeedWriter move(feedwright::FeedWriter& writer) { return std::move(writer); }
