// One loop over the tokens. Elements that go are read up to their end tags; if there is none, only the tag goes, because an
// author who forgot </select> did not mean to lose the rest of the article.
#include "clean.hpp"

#include <algorithm>
#include <vector>

#include "changes.hpp"
#include "characters.hpp"
#include "edits.hpp"
#include "references.hpp"
#include "tokenizer.hpp"
#include "values.hpp"
#include "video.hpp"

namespace feedwright::html {

namespace {

using Kind = HtmlChange::Kind;

bool is_white(char c) noexcept { return is(is_space, c); }

/// Characters that a careless reader could drop, so that a tag appears behind a "<".
bool is_droppable(char c) noexcept {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && !is_white(c)) || byte >= 0x7F;
}

/// Old browsers took backticks for quotes; the others end a value in the eyes of whoever reads in haste.
bool is_dubious(const Attribute& attribute) noexcept {
    return attribute.quote == 0 && attribute.value.find_first_of("`\"'<") != std::string_view::npos;
}

/// Browsers close these by />, and read what is in them by the rules of XML.
bool is_foreign(const ElementRow& row) noexcept { return row.name == "svg" || row.name == "math"; }

class Pass {
public:
    Pass(std::string_view html, const CleanOptions& options, std::string& storage, const HtmlListener& listener)
        : html_{html}, options_{options}, changes_{html, listener}, edits_{html, storage}, values_{options_, changes_},
          tokenizer_{html, options.syntax} {}

    std::string_view run() {
        while (true) {
            const Token& token = tokenizer_.next();
            switch (token.kind) {
            case Token::Kind::start_tag: start_tag(token); break;
            case Token::Kind::end_tag: end_tag(token); break;
            case Token::Kind::text: text(token); break;
            case Token::Kind::comment:
            case Token::Kind::doctype: comment(token.source); break;
            case Token::Kind::end: return end(token.source);
            }
        }
    }

private:
    std::size_t begin_of(std::string_view part) const noexcept {
        return static_cast<std::size_t>(part.data() - html_.data());
    }
    std::size_t end_of(std::string_view part) const noexcept { return begin_of(part) + part.size(); }
    void read_on_at(std::size_t offset) { tokenizer_ = Tokenizer{html_.substr(offset), options_.syntax}; }
    void take_out(std::string_view part) { edits_.take_out(begin_of(part), end_of(part)); }

    void start_tag(const Token& tag) {
        if (options_.policy != nullptr) {
            const ElementRow* row = find_element(tag.name);
            Treatment treatment = options_.policy->treatment(row, tag.name);
            if (treatment == Treatment::stays && is_no_xhtml(tag.name)) treatment = Treatment::tag_goes;
            if (treatment != Treatment::stays) return element_goes(tag, treatment, row);
        }
        attributes(tag);
    }

    /// In XML <P> is another element than <p>, and none of XHTML.
    bool is_no_xhtml(std::string_view name) const {
        return options_.syntax == Syntax::xml &&
               std::any_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    }

    /// An element that closes itself is taken at its word, though browsers would read on to its end tag: an author who
    /// wrote <iframe/> did not mean to lose the rest of the article, and nothing of what follows is left unread here.
    void element_goes(const Token& tag, Treatment treatment, const ElementRow* row) {
        const std::string_view source = tag.source; // the token itself changes when the end is looked for
        const bool alone = treatment == Treatment::goes_void || tag.self_closing;
        if (treatment == Treatment::tag_goes) return tag_goes(source, alone);
        const std::string link = row->name == "iframe" ? link_to_video(tag) : std::string{};
        const std::size_t end = alone ? end_of(source) : end_of_element(*row);
        if (end == 0 || alone) read_on_at(end_of(source));
        if (end == 0 && link.empty()) return tag_goes(source, alone);
        changes_.tell(link.empty() ? Kind::element_removed : Kind::frame_linked, source);
        edits_.take_out(begin_of(source), std::max(end, end_of(source)));
        if (!link.empty()) edits_.replace(edits_.copied(), edits_.copied(), link);
    }

    void tag_goes(std::string_view source, bool alone) {
        if (!alone) ++open_removed_;
        changes_.tell(Kind::tag_removed, source);
        take_out(source);
    }

    /// Reads on to behind the end tag; 0: there is none. That is found out once for each name, so time stays linear.
    std::size_t end_of_element(const ElementRow& row) {
        if (std::find(unclosed_.begin(), unclosed_.end(), &row) != unclosed_.end()) return 0;
        const bool closes_itself = options_.syntax == Syntax::xml || is_foreign(row);
        for (std::size_t depth = 1;;) {
            const Token& token = tokenizer_.next();
            if (token.kind == Token::Kind::end) {
                if (row.treatment == Treatment::goes_open) return html_.size();
                unclosed_.push_back(&row);
                return 0;
            }
            const bool open = token.kind == Token::Kind::start_tag && !(token.self_closing && closes_itself);
            if (open && is_name(token.name, row.name)) ++depth;
            if (token.kind == Token::Kind::end_tag && is_name(token.name, row.name) && --depth == 0) {
                return end_of(token.source);
            }
            // <title/> in a picture would have the tokenizer look for </title>.
            if (token.kind == Token::Kind::start_tag && !open) read_on_at(end_of(token.source));
        }
    }

    std::string link_to_video(const Token& tag) const {
        std::string page;
        std::string title;
        for (const Attribute& attribute : tag.attributes) {
            if (attribute.repeated) continue;
            std::string value;
            append_decoded(value, attribute.value, Where::attribute);
            if (is_name(attribute.name, "src")) page = video_page(value);
            if (is_name(attribute.name, "title")) title = value;
        }
        if (page.empty()) return {};
        if (title.find_first_not_of(" \t\n\f\r") == std::string::npos) title = page;
        return "<a href=\"" + escaped_value(page, '"') + "\">" + escaped_value(title, 0) + "</a>";
    }

    void end_tag(const Token& tag) {
        if (options_.policy == nullptr) return;
        const ElementRow* row = find_element(tag.name);
        if (options_.policy->treatment(row, tag.name) != Treatment::stays || is_no_xhtml(tag.name)) {
            // With a start tag that was told of it is nothing new.
            if (open_removed_ == 0) changes_.tell(Kind::tag_removed, tag.source);
            if (open_removed_ > 0) --open_removed_;
            return take_out(tag.source);
        }
        if (tag.attributes.empty()) return;
        for (const Attribute& attribute : tag.attributes) changes_.tell(Kind::attribute_removed, attribute.source);
        edits_.replace(end_of(tag.name), end_of(tag.source), ">");
    }

    void attributes(const Token& tag) {
        std::size_t end_of_previous = end_of(tag.name);
        bool cut = false;
        for (const Attribute& attribute : tag.attributes) {
            const auto verdict = judge(tag.name, attribute);
            if (verdict == Values::Verdict::goes) {
                edits_.replace(end_of_previous, end_of(attribute.source));
                cut = true;
            } else {
                if (cut) keep_apart(end_of_previous);
                if (verdict == Values::Verdict::changed) set_value(attribute);
                cut = false;
                if (hides_from_validators(attribute)) keep_apart(end_of(attribute.source));
            }
            end_of_previous = end_of(attribute.source);
        }
        if (cut && html_[end_of_previous] != '>') keep_apart(end_of_previous);
    }

    /// Validators look for URLs that are not absolute up to a quote and a blank or >: they read on over "/>.
    bool hides_from_validators(const Attribute& attribute) const {
        return options_.policy != nullptr && attribute.quote != 0 && html_[end_of(attribute.source)] == '/' &&
               (is_name(attribute.name, "href") || is_name(attribute.name, "src")) &&
               !begins_with_scheme(attribute.value);
    }

    /// Where something between two attributes is gone, they must not grow together: <a b=c onclick=""d=e>
    void keep_apart(std::size_t offset) {
        if (!is_white(html_[offset])) edits_.replace(offset, offset, " ");
    }

    Values::Verdict judge(std::string_view element, const Attribute& attribute) {
        const AttributeRow* row = find_attribute(attribute.name);
        if (options_.policy != nullptr) {
            if (attribute.repeated || is_dubious(attribute) ||
                !options_.policy->allows_attribute(row, attribute.name)) {
                changes_.tell(Kind::attribute_removed, attribute.source);
                return Values::Verdict::goes;
            }
        }
        if (row == nullptr || attribute.repeated) return Values::Verdict::stays;
        return values_.judge(element, attribute, *row);
    }

    void set_value(const Attribute& attribute) {
        const char quote = attribute.quote == 0 ? '"' : attribute.quote;
        const std::string value = std::string{'=', quote} + escaped_value(values_.changed(), quote) + quote;
        edits_.replace(end_of(attribute.name), end_of(attribute.source), value);
    }

    void text(const Token& token) {
        if (options_.policy == nullptr || !token.has_less_than) return;
        const std::string_view source = token.source;
        for (std::size_t i = source.find('<'); i != std::string_view::npos; i = source.find('<', i + 1)) {
            if (i + 1 == source.size() || !is_droppable(source[i + 1])) continue;
            changes_.tell(Kind::text_escaped, source.substr(i));
            edits_.replace(begin_of(source) + i, begin_of(source) + i + 1, "&lt;");
        }
    }

    void comment(std::string_view source) {
        if (options_.policy == nullptr) return;
        constexpr std::string_view cdata = "<![CDATA[";
        if (options_.syntax == Syntax::xml && source.starts_with(cdata)) {
            const std::string_view inside = source.substr(cdata.size(), source.size() - cdata.size() - 3);
            return edits_.replace(begin_of(source), end_of(source), escaped_value(inside, 0));
        }
        changes_.tell(Kind::comment_removed, source);
        take_out(source);
    }

    std::string_view end(std::string_view cut_off) {
        if (options_.policy != nullptr) {
            if (!cut_off.empty()) {
                changes_.tell(Kind::tag_removed, cut_off);
                take_out(cut_off);
            }
            if (edits_.close_end()) changes_.tell(Kind::text_escaped, html_.substr(html_.rfind('<')));
        }
        return edits_.result();
    }

    std::string_view html_;
    const CleanOptions& options_;
    Changes changes_;
    Edits edits_;
    Values values_;
    Tokenizer tokenizer_;
    std::vector<const ElementRow*> unclosed_{};
    std::size_t open_removed_{}; ///< start tags that went, whose end tags are still to come
};

} // namespace

std::string_view clean(std::string_view html, const CleanOptions& options, std::string& storage,
                       const HtmlListener& listener) {
    return Pass{html, options, storage, listener}.run();
}

bool is_cut_off(std::string_view html) {
    Tokenizer tokenizer{html};
    while (true) {
        const Token& token = tokenizer.next();
        if (token.kind == Token::Kind::end) return !token.source.empty();
    }
}

} // namespace feedwright::html
