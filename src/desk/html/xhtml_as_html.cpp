// One pass of the tokenizer with edits, as clean.cpp. Inside svg and math both syntaxes agree; inside elements that HTML
// reads as raw text, such as script, nothing can be escaped, and authors who serve both write it for both.
#include "xhtml_as_html.hpp"

#include "edits.hpp"
#include "raw_text.hpp"
#include "tags.hpp"
#include "tokenizer.hpp"
#include "values.hpp"

namespace feedwright::html {

namespace {

constexpr std::string_view cdata = "<![CDATA[";

bool is_foreign(std::string_view name) noexcept { return name == "svg" || name == "math"; }

/// A parser of HTML drops the first line break in these.
bool drops_line_break(std::string_view name) noexcept {
    return name == "pre" || name == "listing" || name == "textarea";
}

/// HTML ends these at once, XML does not.
bool ends_early(std::string_view comment) noexcept {
    return comment.starts_with("<!-->") || comment.starts_with("<!--->");
}

class Pass {
public:
    Pass(std::string_view xhtml, std::string& storage) : xhtml_{xhtml}, edits_{xhtml, storage} {}

    std::string_view run() {
        Tokenizer tokenizer{xhtml_, Syntax::xml};
        while (true) {
            const Token& token = tokenizer.next();
            switch (token.kind) {
            case Token::Kind::start_tag: start_tag(token); break;
            case Token::Kind::end_tag: end_tag(token); break;
            case Token::Kind::comment:
            case Token::Kind::doctype: comment(token.source); break;
            case Token::Kind::text: break;
            case Token::Kind::end: return edits_.result();
            }
        }
    }

private:
    void start_tag(const Token& tag) {
        const std::size_t end = static_cast<std::size_t>(tag.source.data() - xhtml_.data()) + tag.source.size();
        const bool is_special = is_foreign(tag.name) || raw_element(tag.name) != nullptr;
        if (!tag.self_closing) {
            if (special_ > 0 || is_special) ++special_;
            if (drops_line_break(tag.name) && xhtml_.substr(end, 1).find_first_of("\r\n") == 0) {
                edits_.replace(end, end, "\n");
            }
        } else if (special_ == 0 && !is_foreign(tag.name) && !has(tag_of(tag.name), is_void)) {
            edits_.replace(end - 2, end, ">");
            edits_.replace(end, end, std::string{"</"}.append(tag.name).append(">"));
        }
    }

    void end_tag(const Token& tag) {
        if (special_ > 0) {
            --special_;
        } else if (has(tag_of(tag.name), is_void)) {
            replace(tag.source);
        }
    }

    void comment(std::string_view source) {
        if (special_ > 0) return;
        if (source.starts_with(cdata)) {
            replace(source, escaped_value(source.substr(cdata.size(), source.size() - cdata.size() - 3), 0));
        } else if (source.starts_with("<?") || ends_early(source)) {
            replace(source);
        }
    }

    void replace(std::string_view part, std::string_view instead = {}) {
        const auto begin = static_cast<std::size_t>(part.data() - xhtml_.data());
        edits_.replace(begin, begin + part.size(), instead);
    }

    std::string_view xhtml_;
    Edits edits_;
    std::size_t special_{}; ///< elements that are open, from svg, math or a raw one on
};

} // namespace

std::string_view xhtml_as_html(std::string_view xhtml, std::string& storage) { return Pass{xhtml, storage}.run(); }

} // namespace feedwright::html
