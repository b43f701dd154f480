// Commas, indentation and string escapes of JSON (RFC 8259). Where a value may stand is the caller's business, as in the
// grammar; what is left out altogether leaves no trace.
#include <feedwright/json_writer.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <variant>
#include <vector>

#include "../values/text_run.hpp"
#include "../values/utf8.hpp"
#include "buffer.hpp"
#include "line.hpp"

namespace feedwright {

namespace {

/// What is written for a character that cannot stand in a string as it is; empty for all others.
struct Escape {
    std::array<char, 6> characters{};
    std::size_t size{};

    constexpr std::string_view view() const noexcept { return {characters.data(), size}; }
};

constexpr Escape escape_of(unsigned char byte) noexcept {
    constexpr std::string_view named = "\"\"\\\\\bb\ff\nn\rr\tt";
    for (std::size_t i = 0; i < named.size(); i += 2) {
        if (static_cast<unsigned char>(named[i]) == byte) return {{'\\', named[i + 1]}, 2};
    }
    constexpr std::string_view digits = "0123456789abcdef";
    if (byte < 0x20) return {{'\\', 'u', '0', '0', digits[byte >> 4U], digits[byte & 0xFU]}, 6};
    return {};
}

constexpr auto escapes = [] {
    std::array<Escape, 0x80> table{};
    for (unsigned c = 0; c < table.size(); ++c) table[c] = escape_of(static_cast<unsigned char>(c));
    return table;
}();

} // namespace

class JsonWriter::Printer {
public:
    Printer(Sink& sink, bool pretty) : out{sink}, pretty_{pretty} {}

    void open(char bracket, char closing) {
        out.append(before_value(), std::string_view{&bracket, 1});
        levels_.push_back({closing, true});
    }

    void close() {
        const Level level = levels_.back();
        levels_.pop_back();
        out.append(level.empty ? std::string_view{} : line(), std::string_view{&level.closing, 1});
    }

    void name(std::string_view text) {
        string(text, before_element());
        out.append(pretty_ ? ": " : ":");
        named_ = true;
    }

    void string(std::string_view text) { string(text, before_value()); }

    /// A name and its text.
    void member(std::string_view name, std::string_view text) {
        string(name, before_element());
        string(text, pretty_ ? ": " : ":");
    }

    void literal(std::string_view text) { out.append(before_value(), text); }

    template <class Number>
    void number(Number value) {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
        literal({digits, static_cast<std::size_t>(end - digits)});
    }

    bool pretty() const noexcept { return pretty_; }

    Buffer out;
    CleanText clean_text; ///< need not be looked at

private:
    struct Level {
        char closing;
        bool empty;
    };

    /// What has to stand before a value: nothing behind a name, else what separates elements of a list.
    std::string_view before_value() {
        if (!named_) return levels_.empty() ? std::string_view{} : before_element();
        named_ = false;
        return {};
    }

    std::string_view before_element() {
        const bool is_first = levels_.back().empty;
        levels_.back().empty = false;
        return is_first ? line() : comma();
    }

    std::string_view line() const noexcept { return pretty_ ? line_break(levels_.size()) : std::string_view{}; }
    std::string_view comma() const noexcept { return pretty_ ? line_behind_comma(levels_.size()) : ","; }

    /// `before`: what stands in front of it.
    void string(std::string_view text, std::string_view before) {
        const Known known = clean_text.known_of(text);
        const std::size_t run = text_run(text, Stop::json, known);
        if (run == text.size()) return out.append(before, "\"", text, "\"");
        out.append(before, "\"");
        escape(text, run, known);
        out.append('"');
    }

    /// `run`: that at the front.
    void escape(std::string_view text, std::size_t run, Known known) {
        std::size_t start = 0;
        std::size_t i = run;
        while (true) {
            for (const std::size_t end = std::min(i + longest_block, text.size()); i < end;) {
                const auto byte = static_cast<unsigned char>(text[i]);
                const bool is_ascii = byte < 0x80;
                const utf8::Decoded next = is_ascii ? utf8::Decoded{byte, 1, true} : utf8::decode(text.substr(i));
                const std::string_view instead = is_ascii           ? escapes[byte].view()
                                                 : next.well_formed ? std::string_view{}
                                                                    : utf8::replacement;
                if (!instead.empty()) {
                    out.append(text.substr(start, i - start), instead);
                    start = i + next.length;
                }
                i += next.length;
                if (!instead.empty()) break;
            }
            if (i >= text.size()) break;
            i += text_run(text.substr(i), Stop::json, known);
        }
        out.append(text.substr(start));
    }

    bool pretty_;
    bool named_{false}; ///< a name waits for its value
    std::vector<Level> levels_;
};

JsonWriter::JsonWriter(Sink& sink, bool pretty) : printer_{std::make_unique<Printer>(sink, pretty)} {}
JsonWriter::~JsonWriter() = default;

void JsonWriter::open_object() { printer_->open('{', '}'); }
void JsonWriter::open_array() { printer_->open('[', ']'); }
void JsonWriter::close() { printer_->close(); }
void JsonWriter::name(std::string_view name) { printer_->name(name); }

void JsonWriter::string(std::string_view text) { printer_->string(text); }

void JsonWriter::expect_clean(std::string_view text) { printer_->clean_text.expect(text); }

void JsonWriter::number(std::int64_t number) { printer_->number(number); }
void JsonWriter::number(std::uint64_t number) { printer_->number(number); }
void JsonWriter::boolean(bool value) { printer_->literal(value ? "true" : "false"); }
void JsonWriter::null() { printer_->literal("null"); }

void JsonWriter::value(const JsonValue& value) {
    struct Visitor {
        JsonWriter& json;

        void operator()(std::nullptr_t) const { json.null(); }
        void operator()(bool boolean) const { json.boolean(boolean); }
        void operator()(const JsonNumber& number) const { json.printer_->literal(number.digits()); }
        void operator()(const std::string& text) const { json.string(text); }
        void operator()(const JsonValue::Array& array) const {
            json.open_array();
            for (const JsonValue& each : array) json.value(each);
            json.close();
        }
        void operator()(const JsonValue::Object& object) const {
            json.open_object();
            for (const JsonMember& each : object) {
                json.name(each.name);
                json.value(each.value);
            }
            json.close();
        }
    };
    std::visit(Visitor{*this}, value.value);
}

void JsonWriter::member(std::string_view name, std::string_view text) {
    if (!text.empty()) printer_->member(name, text);
}

void JsonWriter::end() {
    if (printer_->pretty()) printer_->out.append('\n');
    printer_->out.flush();
}

} // namespace feedwright
