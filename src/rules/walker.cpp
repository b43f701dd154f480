// One template walks all types: the lists of fields.hpp say what there is, the tables of rule.hpp what to ask.
#include "walker.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

#include <feedwright/fields.hpp>

#include "../desk/derived.hpp"
#include "../model/empty.hpp"
#include "../values/trail.hpp"
#include "apple_rules.hpp"
#include "beside.hpp"
#include "element_scope.hpp"
#include "links.hpp"
#include "plausible.hpp"
#include "rule.hpp"
#include "string_judge.hpp"

namespace feedwright {

namespace {

constexpr int deepest_json = 200;

/// RFC 822 had years of two digits, and readers take 0099 for one.
constexpr std::chrono::sys_days four_digits_begin{std::chrono::year{100} / 1 / 1};

/// What the format has no place for is not judged. The most that an object has are the rows about a Source.
class LeftOutFields {
public:
    void add(std::string_view field) { fields_.at(static_cast<std::size_t>(count_++)) = field; }
    bool contains(std::string_view field) const {
        const auto end = fields_.begin() + count_;
        return count_ != 0 && std::find(fields_.begin(), end, field) != end;
    }

private:
    std::array<std::string_view, 24> fields_;
    std::ptrdiff_t count_{};
};

class Walker {
public:
    Walker(const Context& context, std::string_view path, const Found& found)
        : context_{context}, format_{context.format}, base_{context.base}, trail_{path}, found_{found},
          judge_{context.format, context.judge_html,
                 [this](const NamedRule& rule, const std::string& more) { report(rule, {}, more); }},
          elements_{context, [this](const NamedRule& rule, std::string_view member, const std::string& more) {
                        report(rule, member, more);
                    }} {}
    Walker(const Walker&) = delete; ///< the judge knows where it is
    Walker& operator=(const Walker&) = delete;

    template <class T>
    void object(const T& object) {
        const std::string_view outer_base = base_;
        const Place outer_place = place_;
        const std::optional<Standing> outer_owner = owner_;
        if constexpr (has_base_of_its_own<T>) {
            if (!object.base.empty()) base_ = object.base;
        }
        place_ = place_of<T>();
        owner_ = owner_of<T>();
        parts(object);
        if constexpr (std::is_same_v<T, Feed>) derived_description(object);
        if constexpr (std::is_same_v<T, Article> || std::is_same_v<T, Feed>) {
            judge_beside(object, context_,
                         [&](std::size_t i, std::size_t k, const NamedRule& rule, const std::string& more) {
                             const Trail::Step extensions{trail_, "extensions"};
                             const Trail::Step step{trail_, i};
                             if (object.extensions[i].type() == nullptr) return report(rule, {}, more);
                             const InBlock in_block{*this, object.extensions[i], step};
                             const Trail::Step element{trail_, k};
                             report(rule, {}, more);
                         });
        }
        place_ = outer_place;
        owner_ = outer_owner;
        base_ = outer_base;
    }

    std::string_view longest_clean() const noexcept { return judge_.longest_clean(); }

private:
    template <class T>
    void parts(const T& object) {
        LeftOutFields left_out;
        for (const Gap<T>& gap : gaps_of<T>()) {
            if (!gap.formats.contains(format_) || !gap.present(object)) continue;
            report_no_place(gap.field, gap.addresses_only);
            if (gap.field.empty()) return;
            if (!gap.addresses_only) left_out.add(gap.field);
        }
        ask(rules_of<T>(), object);
        if (context_.profile == Profile::apple) {
            if constexpr (std::is_same_v<T, Feed>) ask(apple_show_rules(), object);
            if constexpr (std::is_same_v<T, Article>) ask(apple_episode_rules(), object);
        }
        for_each_field<T>([&](const auto& field) {
            // Of what is absent there is nothing to say.
            if (is_absent(object.*field.member) || left_out.contains(field.name)) return;
            // A text's own characters are spoken of as the text itself.
            const bool own = std::is_same_v<T, Text> && field.name == "value";
            const Trail::Step step{trail_, own ? std::string_view{} : field.name};
            member(object.*field.member, field.holds, own);
            using Member = std::remove_cvref_t<decltype(object.*field.member)>;
            if constexpr (std::is_same_v<Member, Text>) {
                judge_.text(object.*field.member, is_written_as_html(object, field.name));
            } else if constexpr (std::is_same_v<Member, std::string>) {
                if (field.holds == Holds::url && is_link<T>(field.name)) link(object.*field.member);
            }
        });
    }

    /// A biography that stands for the description is judged as what it becomes: elsewhere XML has no place for it.
    void derived_description(const Feed& feed) {
        if (format_ == Format::json || !feed.description.empty()) return;
        const Text description = description_of(feed);
        if (description.empty()) return;
        const Trail::Step step{trail_, "description"};
        judge_.characters(description.value, Holds::plain);
        judge_.text(description, is_written_as_html(feed, "description"));
    }

    template <class T>
    void ask(std::span<const Rule<T>> rules, const T& object) {
        for (const Rule<T>& rule : rules) {
            if (rule.formats.contains(format_) && rule.broken(object)) {
                report({rule.id, rule.severity, rule.formats, {}, rule.message, rule.reference, rule.w3c}, rule.field);
            }
        }
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
        if (const NamedRule* rule = broken_below_base(url, base_, context_.feed_url)) report(*rule, {});
    }

    template <class T>
    void member(const T& value, Holds holds, bool of_text) {
        if constexpr (std::is_same_v<T, std::string>) {
            of_text ? judge_.characters(value, holds) : judge_.string(value, holds);
        } else if constexpr (Listed<T>) {
            object(value);
        } else if constexpr (requires { value.has_value(); }) {
            timestamp(*value);
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
            const bool rss = format_ == Format::rss;
            if (value.instant() + value.utc_offset() < web_begins || (rss && value.instant() < web_begins)) {
                report(ancient_date, {});
            }
            if (is_future(value, context_.now, rss ? Compared::as_moment : Compared::as_written))
                report(future_date, {});
        }
    }

    template <class T>
    void list(const std::vector<T>& values) {
        if constexpr (std::is_same_v<T, Extension>) {
            extensions(values);
        } else if constexpr (Listed<T> && !std::is_same_v<T, Article>) {
            for (std::size_t i = 0; i < values.size(); ++i) {
                const Trail::Step step{trail_, i};
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
            element(value);
        } else {
            object(value);
        }
    }

    void element(const Element& value) {
        elements_.walk(value, place_, [&] { parts(value); });
    }

    /// Of a block of ours: its names are the table's, and right.
    void own_element(const Element& value) {
        elements_.walk(value, place_, [&] {
            if (!value.text.empty()) {
                const Trail::Step step{trail_, "text"};
                judge_.string(value.text, Holds::plain);
            }
            each_of("attributes", value.attributes, [this](const ElementAttribute& attribute) {
                const Trail::Step step{trail_, "value"};
                judge_.string(attribute.value, Holds::plain);
            });
            each_of("children", value.children, [this](const Element& child) { own_element(child); });
        });
    }

    template <class T, class Visit>
    void each_of(std::string_view name, const std::vector<T>& list, Visit visit) {
        const Trail::Step list_step{trail_, name};
        for (std::size_t i = 0; i < list.size(); ++i) {
            const Trail::Step step{trail_, i};
            visit(list[i]);
        }
    }

    /// Where the extensions of an object stand; those of what has none stand nowhere.
    template <class T>
    Place place_of() const {
        const bool rss = format_ == Format::rss;
        if constexpr (std::is_same_v<T, Article>) return rss ? Place::item : Place::entry;
        if constexpr (std::is_same_v<T, Person>) return Place::person;
        return rss ? Place::channel : Place::feed;
    }

    /// Whose extensions typed blocks may stand among; absent: nobody's.
    template <class T>
    static constexpr std::optional<Standing> owner_of() {
        if constexpr (std::is_same_v<T, Feed>) return Standing::feed;
        if constexpr (std::is_same_v<T, Article>) return Standing::article;
        return std::nullopt;
    }

    void extensions(const std::vector<Extension>& values) {
        std::unordered_set<std::string_view> names;
        elements_.begin_list();
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Extension& value = values[i];
            const Trail::Step step{trail_, i};
            if (!has_place(value)) {
                report_no_place({}, false);
            } else if (const auto* element = value.get<Element>()) {
                this->element(*element);
            } else if (const auto* json = value.get<JsonExtension>()) {
                json_extension(*json);
            } else if (value.type() != nullptr) {
                typed_block(value, *value.type(), step);
            }
            const bool is_object = format_ == Format::json && !value.json_name().empty();
            if (is_object && !names.insert(value.json_name()).second) report(extension_twice, {});
        }
    }

    bool has_place(const Extension& extension) const {
        if (format_ != Format::json) return extension.has_xml();
        return extension.get<Element>() != nullptr || !extension.json_name().empty();
    }

    /// Of what is found in a typed block, the path is that of a member of it.
    class InBlock {
    public:
        InBlock(Walker& walker, const Extension& block, const Trail::Step& step) : walker_{walker} {
            walker.block_ = &block;
            walker.block_step_ = &step;
        }
        ~InBlock() { walker_.block_ = nullptr; }
        InBlock(const InBlock&) = delete;
        InBlock& operator=(const InBlock&) = delete;

    private:
        Walker& walker_;
    };

    void typed_block(const Extension& block, const BlockType& type, const Trail::Step& step) {
        if (!owner_ || !type.stands(*owner_)) return report(misplaced_block, {});
        for (const BlockRule& rule : type.rules) {
            if (!rule.broken(block.block())) continue;
            report({rule.id,
                    rule.is_error ? Severity::error : Severity::warning,
                    all_formats,
                    {},
                    rule.message,
                    rule.reference},
                   rule.member);
        }
        if (format_ == Format::json) {
            ask(rules_of<JsonExtension>(), JsonExtension{std::string{type.json_name}, {}});
            const JsonValue json = block.json();
            std::vector<BlockProblem> unreadable;
            type.judge(json, unreadable);
            for (const BlockProblem& each : unreadable) report(unreadable_value, each.path.substr(1));
            return json_value(json, 1);
        }
        const InBlock in_block{*this, block, step};
        const bool is_ours = is_block_of_ours(type);
        for (std::size_t i = 0; i < block.elements().size(); ++i) {
            const Trail::Step element_step{trail_, i};
            is_ours ? own_element(block.elements()[i]) : element(block.elements()[i]);
        }
    }

    void json_extension(const JsonExtension& extension) {
        ask(rules_of<JsonExtension>(), extension);
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
        const Trail::Step step{trail_, field};
        if (!found_.wants(no_place.severity)) return;
        Finding finding = finding_of(no_place, trail_.pointer());
        finding.message = std::string{info(format_).title} +
                          (addresses_only ? " has no place for the e-mail addresses here; they are left out."
                                          : " has no place for this; it is left out.");
        found_(std::move(finding));
    }

    void report(const NamedRule& rule, std::string_view field, const std::string& more = {}) {
        if (!found_.wants(rule.severity)) return;
        const Trail::Step step{trail_, field};
        std::string pointer = trail_.pointer();
        if (block_ != nullptr) {
            const std::string block = trail_.pointer_to(*block_step_);
            pointer = block + block_->member_of(std::string_view{pointer}.substr(block.size()));
        }
        Finding finding = finding_of(rule, std::move(pointer));
        finding.message += more;
        found_(std::move(finding));
    }

    const Context& context_;
    Format format_;
    std::string_view base_; ///< that what is walked stands below
    Trail trail_;
    const Found& found_;
    Place place_{}; ///< of the extensions of what is walked
    std::optional<Standing> owner_{};
    const Extension* block_{}; ///< the typed block that is walked, and its step
    const Trail::Step* block_step_{};
    StringJudge judge_;
    ElementScope elements_;
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

std::string_view check_article(const Article& article, const Context& context, std::string_view path,
                               const Found& found) {
    Walker walker{context, path, found};
    walker.object(article);
    return walker.longest_clean();
}

} // namespace feedwright
