// JsonWriter: JSON (RFC 8259) as it goes, pretty or compact. It keeps the commas and the nesting; what is UTF-8 in a
// string stays as it is, and broken UTF-8 becomes U+FFFD.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include <feedwright/json_value.hpp>
#include <feedwright/sink.hpp>

namespace feedwright {

class JsonWriter {
public:
    /// REQUIRES: the sink outlives the writer. Bytes reach the sink in pieces of about 64 KiB; end() sends the rest.
    JsonWriter(Sink& sink, bool pretty);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete; ///< a half-written document has one owner
    JsonWriter& operator=(const JsonWriter&) = delete;

    void open_object();
    void open_array();
    void close(); ///< ends the innermost object or array

    /// The name of the member whose value comes next. REQUIRES: inside an object.
    void name(std::string_view name);

    void string(std::string_view text);
    /// Of this text, every character is known to be good. If string() or member() gets this very text, at this address, it
    /// looks no more. Until told of another, or of none.
    void expect_clean(std::string_view text);
    void number(std::int64_t number);
    void number(std::uint64_t number);
    void boolean(bool value);
    void null();
    void value(const JsonValue& value);

    /// A member with a string; nothing at all if the text is empty.
    void member(std::string_view name, std::string_view text);

    /// Ends the document with a line break (if pretty) and sends everything to the sink.
    void end();

private:
    class Printer;
    std::unique_ptr<Printer> printer_;
};

} // namespace feedwright
