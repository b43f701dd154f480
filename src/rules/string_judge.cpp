#include "string_judge.hpp"

#include <feedwright/html.hpp>

#include "../desk/html.hpp"
#include "../desk/plain_text.hpp"
#include "../values/iri.hpp"
#include "../values/plain_web_url.hpp"
#include "../values/text_run.hpp"
#include "../values/utf8.hpp"
#include "quotation.hpp"

namespace feedwright {

namespace {

constexpr std::size_t longest_quotation = 60; ///< bytes of an offending text in a message

std::string quotation(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size() && end < longest_quotation) end += utf8::decode(text.substr(end)).length;
    return it_is(std::string{text.substr(0, end)} + (end < text.size() ? "…" : ""));
}

} // namespace

void StringJudge::string(std::string_view text, Holds holds) {
    if (text.empty() || is_fine_plain_text(text, holds)) return;
    characters(text, holds);
    value(text, holds);
}

/// So that most strings are looked at once: of such plain text no rule complains, which the test of text_run looks after.
bool StringJudge::is_fine_plain_text(std::string_view text, Holds holds) {
    if (holds != Holds::plain || text_run(text, Stop::plain) != text.size()) return false;
    if (text.size() > longest_clean_.size()) longest_clean_ = text;
    return true;
}

void StringJudge::characters(std::string_view text, Holds holds) {
    const bool xml = format_ != Format::json;
    // Percent-encoding takes care of whatever is in a URL.
    if (text.empty() || (xml && (holds == Holds::url || holds == Holds::id))) return;
    if (text_run(text, Stop::suspect) == text.size()) { // of which no rule here complains
        if (text.size() > longest_clean_.size()) longest_clean_ = text;
        return;
    }
    const utf8::Trouble trouble = utf8::first_trouble(text, xml);
    if (trouble.kind != utf8::Trouble::Kind::none) {
        const bool malformed = trouble.kind == utf8::Trouble::Kind::malformed;
        tell_(malformed ? malformed_text : forbidden_character,
              " The first is at byte " + std::to_string(trouble.offset) + ".");
    }
    for (const ValueRule& rule : text_rules()) {
        if (rule.formats.contains(format_) && rule.broken(text)) tell(rule);
    }
}

void StringJudge::text(const Text& text, bool as_markup) const {
    if (text.empty() || format_ == Format::json) return;
    if (as_markup) {
        std::string storage;
        if (parse_ && !(format_ == Format::atom && is_written_as_xhtml(text)) &&
            !is_strict_html(as_html(text, storage))) {
            tell_(html_parse_error, {});
        }
        if (text.value.find("&#") != std::string::npos) shown(text);
    } else if (format_ == Format::rss) {
        std::string storage;
        const std::string_view plain = plain_text(text, storage);
        if (text_run(plain, Stop::plain) != plain.size()) value(plain, Holds::plain);
        if (text.kind == Text::Kind::plain) return;
        shown(text);
        constexpr auto fine = utf8::Trouble::Kind::none;
        if (utf8::first_trouble(text.value, true).kind == fine && utf8::first_trouble(plain, true).kind != fine) {
            tell_(forbidden_character, {});
        }
    }
}

/// What only shows once references are decoded, as in a title made of the text.
void StringJudge::shown(const Text& text) const {
    const std::string plain = plain_text(text);
    for (const ValueRule& rule : text_rules()) {
        if (rule.formats.contains(format_) && rule.broken(plain) && !rule.broken(text.value)) tell(rule);
    }
}

void StringJudge::value(std::string_view text, Holds holds) const {
    if ((holds == Holds::url || holds == Holds::id) && is_plain_web_url(text)) return; // of which no rule complains
    // An id is judged as the URL that stands for it.
    const bool id = holds == Holds::id;
    const std::optional<UriOfIri> uri = id ? to_uri(text) : std::nullopt;
    const std::string_view url = uri ? uri->uri : text;
    const auto ask = [&](Holds kind, std::string_view judged) {
        for (const ValueRule& rule : value_rules(kind)) {
            if (rule.formats.contains(format_) && rule.broken(judged)) tell(rule, quotation(text));
        }
    };
    if (id) ask(Holds::url, url);
    ask(holds, holds == Holds::url ? url : text);
}

void StringJudge::tell(const ValueRule& rule, const std::string& more) const {
    tell_({rule.id, rule.severity, rule.formats, {}, rule.message, rule.reference, rule.w3c}, more);
}

} // namespace feedwright
