// How a text is parsed, and what is said when it cannot be.
#include "document.hpp"

#include <algorithm>
#include <bit>
#include <new>
#include <string>

#include "scanner.hpp"

namespace feedwright::json {

namespace {

namespace ondemand = simdjson::ondemand;

std::string describe(const JsonPosition& position) {
    return "line " + std::to_string(position.line) + ", column " + std::to_string(position.column);
}

/// Memory that is not to be had says nothing about the JSON.
bool failed(simdjson::error_code error) {
    if (error == simdjson::MEMALLOC) throw std::bad_alloc{};
    return error != simdjson::SUCCESS;
}

} // namespace

bool Document::parse(const Path& root, std::size_t line) {
    const auto too_large = [&] {
        findings_.add(Rule::too_large, root, 0, {"document", "4 GB"});
        return false;
    };
    document_ = {};
    switch (input_.prepare(line)) {
    case Input::State::fit: break;
    case Input::State::empty: findings_.add(Rule::syntax, root, 0, {"there is nothing"}); return false;
    case Input::State::not_utf8: findings_.add(Rule::encoding, root, 0); return false;
    case Input::State::too_large: return too_large();
    }
    bool started = start_parser();
    // The parser tells of malformed UTF-8, so nobody else has to look for it beforehand.
    if (!started) {
        const Input::Repair repair = input_.replace_malformed();
        if (repair == Input::Repair::too_large) return too_large();
        if (repair == Input::Repair::done) started = start_parser();
    }
    start_ = input_.text().find_first_not_of(" \t\r\n");
    if (!started) {
        find_fault(root);
        return false;
    }
    if (input_.text()[start_] != '{') {
        find_no_object(root);
        return false;
    }
    return true;
}

bool Document::start_parser() {
    constexpr std::size_t depth = 2048; // more than anything here goes down
    constexpr std::size_t smallest = 65536;
    const std::string_view text = input_.text();
    // Lines differ in length: the parser's memory grows in steps, not with each that is a little longer.
    if (parser_.capacity() < text.size()) {
        const std::size_t wanted = text.size() < smallest * 1024 ? std::bit_ceil(text.size()) : text.size();
        if (failed(parser_.allocate(std::max(wanted, smallest), depth))) return false;
    }
    return !failed(parser_.iterate(text.data(), text.size(), input_.allocated()).get(document_));
}

/// simdjson gives up a document at the first error.
bool Document::restart() {
    document_ = {};
    return start_parser();
}

bool Document::object(ondemand::object& object) {
    document_.rewind();
    return document_.get_object().get(object) == simdjson::SUCCESS;
}

void Document::find_fault(const Path& root) {
    Scanner scan{input_.text()};
    std::string reason = "it cannot be read";
    if (!scan.value() || !scan.end_of_text()) reason = scan.reason();
    if (const auto begin = scan.unclosed()) reason += "; it begins in " + describe(input_.position(*begin));
    findings_.add(Rule::syntax, root.pointer() + scan.pointer(), scan.offset(), {reason});
}

/// Some other value, if it is JSON at all.
void Document::find_no_object(const Path& root) {
    Scanner scan{input_.text()};
    if (!scan.value() || !scan.end_of_text()) return find_fault(root);
    const char first = input_.text()[start_];
    std::string_view kind = "a number";
    if (first == '[') kind = "a list";
    if (first == '"') kind = "a string";
    if (first == 't' || first == 'f' || first == 'n') kind = "a single word";
    findings_.add(Rule::type, root, start_, {"An object", kind});
}

bool Document::open_list(std::uint32_t place) {
    ondemand::object all;
    if (!object(all)) return false;
    for (auto member : all) {
        if (member.error() != simdjson::SUCCESS) return false;
        if (place-- != 0) continue;
        ondemand::value value = member.value_unsafe().value();
        list_begun_ = false;
        return value.get_array().get(list_) == simdjson::SUCCESS && list_.begin().get(element_) == simdjson::SUCCESS;
    }
    return false;
}

Document::Next Document::next(ondemand::value& element) {
    if (list_begun_) ++element_;
    list_begun_ = true;
    if (!(element_ != ondemand::array_iterator{})) return Next::end;
    return (*element_).get(element) == simdjson::SUCCESS ? Next::element : Next::broken;
}

} // namespace feedwright::json
