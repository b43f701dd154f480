// The list of all rules, made from the tables.
#include <vector>

#include <feedwright/rule.hpp>

#include "apple_rules.hpp"
#include "beside.hpp"
#include "desk_rules.hpp"
#include "element_judge.hpp"
#include "rule.hpp"
#include "value_rules.hpp"

namespace feedwright {

namespace {

template <class T>
void append(std::vector<RuleInfo>& all, std::span<const Rule<T>> rules, std::string_view subject) {
    for (const Rule<T>& rule : rules) {
        all.push_back(
            {rule.id, rule.severity, rule.formats, subject, rule.field, rule.message, rule.reference, rule.w3c});
    }
}

template <class T>
void append_rules(std::vector<RuleInfo>& all, std::string_view subject) {
    append(all, rules_of<T>(), subject);
}

void append_rule(std::vector<RuleInfo>& all, const NamedRule& rule) {
    all.push_back({rule.id, rule.severity, rule.formats, rule.subject, {}, rule.message, rule.reference, rule.w3c});
}

std::vector<RuleInfo> catalogue() {
    std::vector<RuleInfo> all;
    append_rules<Feed>(all, "Feed");
    append_rules<RssChannel>(all, "RssChannel");
    append_rules<Article>(all, "Article");
    append_rules<Source>(all, "Source");
    append_rules<Person>(all, "Person");
    append_rules<Category>(all, "Category");
    append_rules<Link>(all, "Link");
    append_rules<Hub>(all, "Hub");
    append_rules<Image>(all, "Image");
    append_rules<Attachment>(all, "Attachment");
    append_rules<Generator>(all, "Generator");
    append_rules<Text>(all, "Text");
    append_rules<Element>(all, "Element");
    append_rules<ElementAttribute>(all, "ElementAttribute");
    append_rules<JsonExtension>(all, "JsonExtension");
    append(all, apple_show_rules(), "Feed");
    append(all, apple_episode_rules(), "Article");
    for (const ValueRule& rule : value_rules()) {
        all.push_back({rule.id, rule.severity, rule.formats, "any text", {}, rule.message, rule.reference, rule.w3c});
    }
    for (const ValueRule& rule : text_rules()) {
        all.push_back({rule.id, rule.severity, rule.formats, "any text", {}, rule.message, rule.reference, rule.w3c});
    }
    for (const NamedRule* rule : named_rules()) append_rule(all, *rule);
    for (const NamedRule* rule : element_judge_rules()) append_rule(all, *rule);
    append_rule(all, apple_artwork_size);
    append_rule(all, said_already);
    append_rule(all, said_twice);
    for (const NamedRule& rule : desk_rules()) append_rule(all, rule);
    return all;
}

} // namespace

std::span<const RuleInfo> rules() {
    static const std::vector<RuleInfo> all = catalogue();
    return all;
}

} // namespace feedwright
