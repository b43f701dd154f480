// Document: one JSON text, whole or a line of NDJSON, in simdjson's hands, and the findings about it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <simdjson.h>

#include "findings.hpp"
#include "input.hpp"
#include "path.hpp"
#include "reading.hpp"

namespace feedwright::json {

class Document {
public:
    explicit Document(Report& report) : findings_{report, input_} {}
    Document(const Document&) = delete; ///< simdjson's iterators point into it
    Document& operator=(const Document&) = delete;

    Input& input() noexcept { return input_; }
    const Input& input() const noexcept { return input_; }
    Findings& findings() noexcept { return findings_; }

    /// Takes up what is in the input's buffer. False: it is no object; why was found. `root`: the path of the whole,
    /// `line`: its first line.
    bool parse(const Path& root, std::size_t line);

    /// The whole as an object, from its beginning. REQUIRES: parse() said yes.
    bool object(simdjson::ondemand::object& object);
    /// Where it begins.
    std::size_t start() const noexcept { return start_; }
    /// Whether nothing follows what was read.
    bool at_end() noexcept { return document_.current_location().error() == simdjson::OUT_OF_BOUNDS; }

    /// Makes a document readable again of which reading had to be broken off. False: it is broken from the start.
    bool restart();

    /// Finds out what is wrong with the JSON.
    void find_fault(const Path& root);

    /// Makes the elements of a list, the member of the object at that place, available to next(). False: broken.
    bool open_list(std::uint32_t place);
    enum class Next { element, end, broken };
    Next next(simdjson::ondemand::value& element);

private:
    bool start_parser();
    void find_no_object(const Path& root);

    Input input_;
    Findings findings_;
    simdjson::ondemand::parser parser_;
    simdjson::ondemand::document document_;
    std::size_t start_{};

    simdjson::ondemand::array list_;
    simdjson::ondemand::array_iterator element_;
    bool list_begun_{};
};

} // namespace feedwright::json
