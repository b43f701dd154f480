// One template walks all types: the lists of fields.hpp say what there is, the tables of rule.hpp what to ask.
#include "walker.hpp"

#include <algorithm>
#include <optional>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

#include <feedwright/fields.hpp>

#include "../values/known_namespaces.hpp"
#include "../values/path_step.hpp"
#include "links.hpp"
#include "rule.hpp"
#include "string_judge.hpp"

namespace feedwright {

namespace {

constexpr int deepest_element = 100;
constexpr int deepest_json = 200;

/// Validators take dates before the web for mistakes (validity.md 8), and those that are not yet.
constexpr std::chrono::sys_days web_begins{std::chrono::year{1990} / 1 / 1};
constexpr std::chrono::days a_day{1};           // in Atom
constexpr std::chrono::minutes ten_minutes{10}; // in RSS

/// RFC 822 had years of two digits, and readers take 0099 for one.
constexpr std::chrono::sys_days four_digits_begin{std::chrono::year{100} / 1 / 1};

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};

class Walker {
public:
    Walker(const Context& context, std::string path, const Found& found)
        : format_{context.format}, now_{context.now}, base_{context.base}, feed_url_{context.feed_url},
          path_{std::move(path)}, found_{found}, judge_{context.format, context.judge_html,
                                                        [this](const NamedRule& rule, const std::string& more) {
                                                            report(rule, {}, more);
                                                        }} {}
    Walker(const Walker&) = delete; ///< the judge knows where it is
    Walker& operator=(const Walker&) = delete;

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
                judge_.text(object.*field.member, is_written_as_html(object, field.name));
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
            of_text ? judge_.characters(value, holds) : judge_.string(value, holds);
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
            // Validators compare what is written, but in RSS the moment where it is in the future.
            const auto wall = value.instant() + value.utc_offset();
            const bool rss = format_ == Format::rss;
            if (wall < web_begins || (rss && value.instant() < web_begins)) report(ancient_date, {});
            if (now_ && (rss ? value.instant() > now_->instant() + ten_minutes : wall > now_->instant() + a_day)) {
                report(future_date, {});
            }
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
            // Inside of an element its namespace is no news.
            const std::string_view outer = std::exchange(namespace_, value.uri);
            const bool declared = format_ != Format::json && outer != namespace_ && !namespace_.empty();
            if (declared && !is_known_namespace(namespace_)) report(unknown_namespace, "uri");
            ++element_depth_;
            object(value);
            --element_depth_;
            namespace_ = outer;
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
            judge_.string(*text, Holds::plain);
        } else if (const auto* array = std::get_if<JsonValue::Array>(&value.value)) {
            for (const JsonValue& each : *array) json_value(each, depth + 1);
        } else if (const auto* members = std::get_if<JsonValue::Object>(&value.value)) {
            for (const JsonMember& each : *members) {
                judge_.string(each.name, Holds::plain);
                json_value(each.value, depth + 1);
            }
        }
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
    std::string_view base_; ///< that what is walked stands below
    std::string_view feed_url_;
    std::string path_;
    const Found& found_;
    int element_depth_{};
    std::string_view namespace_{}; ///< of the element that is walked
    StringJudge judge_;
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
