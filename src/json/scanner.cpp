// The grammar of JSON, and the sentences for what is not in it.
#include "scanner.hpp"

#include <feedwright/json_value.hpp>

#include "path.hpp"
#include "rules.hpp"
#include "strings.hpp"

namespace feedwright::json {

namespace {

constexpr std::size_t levels_kept = 256;

constexpr std::string_view blank = " \t\r\n";
constexpr std::string_view delimiters = " \t\r\n,:[]{}\"";

} // namespace

void Scanner::blanks() {
    if (at_ != blanks_end_) last_end_ = at_;
    while (!at_end() && blank.find(text_[at_]) != std::string_view::npos) ++at_;
    blanks_end_ = at_;
}

bool Scanner::take(char c) {
    blanks();
    if (at_end() || text_[at_] != c) return false;
    ++at_;
    return true;
}

bool Scanner::value() {
    const std::size_t outside = is_object_.size();
    bool more = true;
    while (more) {
        blanks();
        const char first = peek();
        bool empty = false;
        if (!at_end() && (first == '{' || first == '[')) {
            if (!open(first == '{')) return false;
            empty = take(is_object_.back() ? '}' : ']');
            if (!empty) {
                if (is_object_.back() && !at_name()) return false;
                continue;
            }
            close();
        } else if (!scalar()) {
            return false;
        }
        more = false;
        while (!more && is_object_.size() > outside) {
            if (!after_value(more)) return false;
        }
    }
    return true;
}

/// A comma, behind which another value follows, or the end of the list or object.
bool Scanner::after_value(bool& more) {
    const bool in_object = is_object_.back();
    if (take(in_object ? '}' : ']')) {
        close();
        return true;
    }
    if (!take(',')) return fail_here(in_object ? "a comma or a } is needed here" : "a comma or a ] is needed here");
    more = true;
    if (is_object_.size() <= levels_kept) ++levels_.back().index;
    blanks();
    if (peek() == (in_object ? '}' : ']')) {
        return fail(std::string{"there is a comma too many before this "} + peek());
    }
    return !in_object || at_name();
}

bool Scanner::open(bool is_object) {
    if (levels_.size() < levels_kept) levels_.push_back({at_});
    is_object_.push_back(is_object);
    ++at_;
    return true;
}

void Scanner::close() {
    if (is_object_.size() <= levels_kept) levels_.pop_back();
    is_object_.pop_back();
}

/// A name inside value(), which is part of the pointer from here on.
bool Scanner::at_name() {
    blanks();
    const std::size_t start = at_;
    if (!name_and_colon()) return false;
    if (is_object_.size() <= levels_kept) levels_.back().name = start;
    return true;
}

bool Scanner::name_and_colon() {
    blanks();
    if (peek() != '"') return fail_here("a name in double quotation marks is needed here");
    if (!string()) return false;
    return take(':') || fail_here("a colon is needed here, behind the name");
}

bool Scanner::scalar() {
    const char first = peek();
    if (first == '"') return string();
    if (first == '-' || (first >= '0' && first <= '9')) return number();
    if (at_end() || delimiters.find(first) != std::string_view::npos) return fail_here("a value is needed here");
    return word();
}

bool Scanner::string() {
    const std::size_t start = at_;
    const std::optional<Literal> found = literal(text_.substr(start));
    const std::string_view body = found ? found->body : text_.substr(start + 1);
    for (std::size_t i = 0; i < body.size(); ++i) {
        const auto byte = static_cast<unsigned char>(body[i]);
        at_ = start + 1 + i;
        if (byte == '\n') return fail("the string is not closed on its line; a line break inside is written \\n");
        if (byte < 0x20) {
            constexpr std::string_view digits = "0123456789ABCDEF";
            return fail(std::string{"a control character stands in the string; write it as \\u00"} +
                        digits[byte >> 4U] + digits[byte & 0xFU]);
        }
        if (byte != '\\') continue;
        const std::string_view escape = body.substr(i, i + 1 < body.size() && body[i + 1] == 'u' ? 6 : 2);
        std::string meaning;
        std::size_t lone_surrogates = 0;
        if (!unescape(escape, meaning, lone_surrogates)) {
            return fail((found ? excerpt(escape) + " is no escape" : "the string is not closed"));
        }
        i += escape.size() - 1;
    }
    at_ = found ? start + body.size() + 2 : text_.size();
    return found || fail("the string is not closed");
}

bool Scanner::number() {
    const std::string_view digits = run();
    if (!JsonNumber::parse(digits)) return fail(excerpt(digits) + " is not a number of JSON");
    at_ += digits.size();
    return true;
}

bool Scanner::word() {
    const std::string_view letters = run();
    if (letters != "true" && letters != "false" && letters != "null") {
        return fail(excerpt(letters) + " is not a value of JSON");
    }
    at_ += letters.size();
    return true;
}

bool Scanner::end_of_text() {
    blanks();
    return at_end() || fail("more follows after the end");
}

std::string_view Scanner::run() const noexcept {
    const std::string_view rest = text_.substr(at_);
    return rest.substr(0, rest.find_first_of(delimiters));
}

bool Scanner::fail(std::string reason) {
    reason_ = std::move(reason);
    return false;
}

/// At the end of the text something else is wrong than what is wanted next: what is open is not closed.
bool Scanner::fail_here(std::string_view wanted) {
    if (!at_end() || is_object_.empty()) return fail(std::string{wanted});
    at_ = last_end_;
    if (is_object_.size() <= levels_kept) unclosed_ = levels_.back().start;
    return fail(is_object_.back() ? "the object is not closed" : "the list is not closed");
}

std::string Scanner::pointer() const {
    std::string pointer;
    for (std::size_t i = 0; i < levels_.size(); ++i) {
        const Level& level = levels_[i];
        if (!is_object_[i]) {
            append_step(pointer, level.index);
        } else if (level.name != 0) {
            const std::optional<Literal> name = literal(text_.substr(level.name));
            std::string meaning;
            std::size_t lone_surrogates = 0;
            if (name) unescape(name->body, meaning, lone_surrogates);
            append_step(pointer, meaning);
        }
    }
    return pointer;
}

} // namespace feedwright::json
