// One template walks all types: the lists of fields.hpp say what there is, the tables of rule.hpp what to ask.
#include "walker.hpp"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <unordered_set>
#include <vector>

#include <feedwright/fields.hpp>
#include <feedwright/html.hpp>

#include "../desk/html.hpp"
#include "../desk/plain_text.hpp"
#include "../values/iri.hpp"
#include "../values/path_step.hpp"
#include "../values/utf8.hpp"
#include "links.hpp"
#include "rule.hpp"

namespace feedwright {

namespace {

constexpr int deepest_element = 100;
constexpr int deepest_json = 200;
constexpr std::size_t longest_quotation = 60; ///< bytes of an offending text in a message

/// Validators take dates before the web for mistakes (validity.md 8), and those that are not yet.
constexpr std::chrono::sys_days web_begins{std::chrono::year{1990} / 1 / 1};
constexpr std::chrono::days a_day{1};

/// RFC 822 had years of two digits, and readers take 0099 for one.
constexpr std::chrono::sys_days four_digits_begin{std::chrono::year{100} / 1 / 1};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

class Walker {
public:
    Walker(const Context& context, std::string path, const Found& found)
        : format_{context.format}, now_{context.now}, judge_html_{context.judge_html}, base_{context.base},
          feed_url_{context.feed_url}, path_{std::move(path)}, found_{found} {}

    template <class T>
    void object(const T& object) {
        const std::string_view outer_base = base_;
        if constexpr (has_base_of_its_own<T>) {
            if (!object.base.empty()) base_ = object.base;
        }
        parts(object);
        base_ = outer_base;
    }

private:
    template <class T>
    void parts(const T& object) {
        for (const Gap<T>& gap : gaps_of<T>()) {
            if (!gap.formats.contains(format_) || !gap.present(object)) continue;
            report_no_place(gap.field, gap.addresses_only);
            if (gap.field.empty()) return;
        }
        for (const Rule<T>& rule : rules_of<T>()) {
            if (rule.formats.contains(format_) && rule.broken(object)) {
                report({rule.id, rule.severity, rule.formats, {}, rule.message, rule.reference, rule.w3c}, rule.field);
            }
        }
        for_each_field<T>([&](const auto& field) {
            if (is_left_out(object, field.name)) return;
            // A text's own characters are spoken of as the text itself.
            const bool own = std::is_same_v<T, Text> && field.name == "value";
            const PathStep step{path_, own ? std::string_view{} : field.name};
            member(object.*field.member, field.holds, own);
            using Member = std::remove_cvref_t<decltype(object.*field.member)>;
            if constexpr (std::is_same_v<Member, Text>) {
                judge(object.*field.member, is_written_as_html(object, field.name));
            } else if constexpr (std::is_same_v<Member, std::string>) {
                if (field.holds == Holds::url && is_link<T>(field.name)) link(object.*field.member);
            }
        });
    }

    /// RSS takes plain text everywhere else.
    template <class T>
    bool is_written_as_html(const T& object, std::string_view name) const {
        if constexpr (std::is_same_v<T, Article>) {
            if (name == "content") return format_ != Format::json && object.content_type.empty();
        }
        return format_ == Format::atom || (format_ == Format::rss && name == "summary");
    }

    /// A text as it is written: as HTML, which parsers read, or as plain text, which must not be taken for HTML.
    void judge(const Text& text, bool as_markup) {
        if (text.empty() || format_ == Format::json) return;
        if (as_markup) {
            std::string storage;
            if (judge_html_ && !(format_ == Format::atom && is_written_as_xhtml(text)) &&
                !is_strict_html(as_html(text, storage))) {
                report(html_parse_error, {});
            }
            if (text.value.find("&#") != std::string::npos) shown(text);
        } else if (format_ == Format::rss) {
            value(plain_text(text), Holds::plain);
            if (text.kind != Text::Kind::plain) shown(text);
        }
    }

    /// What only shows once references are decoded, as in a title made of the text.
    void shown(const Text& text) {
        const std::string plain = plain_text(text);
        for (const ValueRule& rule : text_rules()) {
            if (rule.formats.contains(format_) && rule.broken(plain) && !rule.broken(text.value))
                report(named(rule), {});
        }
    }

    void link(const std::string& url) {
        if (format_ != Format::atom || base_.empty() || url.empty()) return;
        if (const NamedRule* rule = broken_below_base(url, base_, feed_url_)) report(*rule, {});
    }

    /// What the format has no place for is not judged.
    template <class T>
    bool is_left_out(const T& object, std::string_view name) const {
        const auto gaps = gaps_of<T>();
        return std::any_of(gaps.begin(), gaps.end(), [&](const Gap<T>& gap) {
            return !gap.addresses_only && gap.field == name && gap.formats.contains(format_) && gap.present(object);
        });
    }

    template <class T>
    void member(const T& value, Holds holds, bool of_text) {
        if constexpr (std::is_same_v<T, std::string>) {
            string(value, holds, of_text);
        } else if constexpr (Listed<T>) {
            static const T absent{};
            if (value != absent) object(value);
        } else if constexpr (IsOptional<T>::value) {
            if (value) timestamp(*value);
        } else {
            list(value);
        }
    }

    template <class T>
    void timestamp(const T& value) {
        if constexpr (std::is_same_v<T, Timestamp>) {
            if (!value.writable()) return report(unwritable_date, {});
            if (misread_date.formats.contains(format_) && value.instant() + value.utc_offset() < four_digits_begin) {
                report(misread_date, {});
            }
            if (value.instant() < web_begins) report(ancient_date, {});
            if (now_ && value.instant() > now_->instant() + a_day) report(future_date, {});
        }
    }

    template <class T>
    void list(const std::vector<T>& values) {
        if constexpr (std::is_same_v<T, Extension>) {
            extensions(values);
        } else if constexpr (Listed<T> && !std::is_same_v<T, Article>) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                const PathStep step{path_, i};
                element_or_object(values[i]);
            }
        }
    }
    template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T>
    void list(const T&) {}

    template <class T>
    void element_or_object(const T& value) {
        if constexpr (std::is_same_v<T, Element>) {
            if (element_depth_ == deepest_element) return report(too_deep, {});
            ++element_depth_;
            object(value);
            --element_depth_;
        } else {
            object(value);
        }
    }

    void extensions(const std::vector<Extension>& values) {
        std::unordered_set<std::string_view> names;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const PathStep step{path_, i};
            const bool has_place = format_ == Format::json ? !has_xml_only(values[i]) : values[i].has_xml();
            if (!has_place) {
                report_no_place({}, false);
            } else if (const auto* element = values[i].get<Element>()) {
                element_or_object(*element);
            } else if (const auto* json = values[i].get<JsonExtension>()) {
                json_extension(*json);
                if (!names.insert(json->name).second) report(extension_twice, {});
            }
        }
    }

    /// A typed block, of which JSON knows nothing.
    static bool has_xml_only(const Extension& extension) {
        return extension.has_xml() && extension.get<Element>() == nullptr;
    }

    void json_extension(const JsonExtension& extension) {
        for (const Rule<JsonExtension>& rule : rules_of<JsonExtension>()) {
            if (rule.broken(extension)) {
                report({rule.id, rule.severity, rule.formats, {}, rule.message, rule.reference, rule.w3c}, rule.field);
            }
        }
        json_value(extension.value, 1);
    }

    void json_value(const JsonValue& value, int depth) {
        if (depth > deepest_json) return report(too_deep, {});
        if (const auto* text = std::get_if<std::string>(&value.value)) {
            string(*text, Holds::plain, false);
        } else if (const auto* array = std::get_if<JsonValue::Array>(&value.value)) {
            for (const JsonValue& each : *array) json_value(each, depth + 1);
        } else if (const auto* members = std::get_if<JsonValue::Object>(&value.value)) {
            for (const JsonMember& each : *members) {
                string(each.name, Holds::plain, false);
                json_value(each.value, depth + 1);
            }
        }
    }

    /// `of_text`: what is said of plain text does not hold of it.
    void string(const std::string& text, Holds holds, bool of_text) {
        if (text.empty()) return;
        characters(text, holds);
        if (!of_text) value(text, holds);
    }

    void characters(std::string_view text, Holds holds) {
        const bool xml = format_ != Format::json;
        // Percent-encoding takes care of whatever is in a URL.
        if (xml && (holds == Holds::url || holds == Holds::id)) return;
        const utf8::Trouble trouble = utf8::first_trouble(text, xml);
        if (trouble.kind != utf8::Trouble::Kind::none) {
            const bool malformed = trouble.kind == utf8::Trouble::Kind::malformed;
            report(malformed ? malformed_text : forbidden_character, {},
                   " The first is at byte " + std::to_string(trouble.offset) + ".");
        }
        for (const ValueRule& rule : text_rules()) {
            if (rule.formats.contains(format_) && rule.broken(text)) report(named(rule), {});
        }
    }

    void value(std::string_view text, Holds holds) {
        // An id is judged as the URL that stands for it.
        const bool id = holds == Holds::id;
        const std::optional<UriOfIri> uri = id ? to_uri(text) : std::nullopt;
        const std::string_view url = uri ? uri->uri : text;
        for (const ValueRule& rule : value_rules()) {
            const bool judges = rule.holds == holds || (id && rule.holds == Holds::url);
            if (judges && rule.formats.contains(format_) && rule.broken(rule.holds == Holds::url ? url : text)) {
                report(named(rule), {}, quotation(text));
            }
        }
    }

    static NamedRule named(const ValueRule& rule) {
        return {rule.id, rule.severity, rule.formats, {}, rule.message, rule.reference, rule.w3c};
    }

    static std::string quotation(std::string_view text) {
        std::size_t end = 0;
        while (end < text.size() && end < longest_quotation) end += utf8::decode(text.substr(end)).length;
        std::string quoted{" It is: "};
        quoted.append(text.substr(0, end));
        if (end < text.size()) quoted.append("…");
        return quoted;
    }

    void report_no_place(std::string_view field, bool addresses_only) {
        const PathStep step{path_, field};
        Finding finding = finding_of(no_place, path_);
        finding.message = std::string{info(format_).title} +
                          (addresses_only ? " has no place for the e-mail addresses here; they are left out."
                                          : " has no place for this; it is left out.");
        found_(std::move(finding));
    }

    void report(const NamedRule& rule, std::string_view field, const std::string& more = {}) {
        const PathStep step{path_, field};
        Finding finding = finding_of(rule, path_);
        finding.message += more;
        found_(std::move(finding));
    }

    Format format_;
    std::optional<Timestamp> now_;
    bool judge_html_;
    std::string_view base_; ///< that what is walked stands below
    std::string_view feed_url_;
    std::string path_;
    const Found& found_;
    int element_depth_{};
};

} // namespace

Finding finding_of(const NamedRule& rule, std::string path) {
    return {.rule = rule.id,
            .severity = rule.severity,
            .path = std::move(path),
            .message = std::string{rule.message},
            .w3c = rule.w3c};
}

void check_feed(const Feed& feed, const Context& context, const Found& found) {
    Walker{context, {}, found}.object(feed);
}

void check_article(const Article& article, const Context& context, std::string path, const Found& found) {
    Walker{context, std::move(path), found}.object(article);
}

} // namespace feedwright
