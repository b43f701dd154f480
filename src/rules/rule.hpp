// Rule: one thing that can be wrong with one type of the model, as a row of a table. What a rule says never depends on
// where its object stands; the walker knows that, and knows nothing of what rules mean.
#pragma once

#include <span>
#include <string_view>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>

namespace feedwright {

template <class T>
struct Rule {
    std::string_view id; ///< stable for ever
    Severity severity;
    Formats formats;
    std::string_view field;     ///< appended to the object's path; empty: the object itself
    std::string_view message;   ///< what is wrong and what to do
    std::string_view reference; ///< where that is written
    bool (*broken)(const T&);
    std::string_view w3c{}; ///< events of the W3C feed validator that it prevents or predicts, with commas between
};

/// A member that a format has no place for: it is left out, with a note.
template <class T>
struct Gap {
    Formats formats;
    std::string_view field;
    bool (*present)(const T&);
    bool addresses_only{false}; ///< only the e-mail addresses of the people are left out; the rest is judged as ever
};

/// The tables. Specialised where a type has rules.
template <class T>
std::span<const Rule<T>> rules_of() {
    return {};
}
template <class T>
std::span<const Gap<T>> gaps_of() {
    return {};
}

// clang-format off
template <> std::span<const Rule<Feed>> rules_of<Feed>();
template <> std::span<const Rule<Article>> rules_of<Article>();
template <> std::span<const Rule<Source>> rules_of<Source>();
template <> std::span<const Rule<RssChannel>> rules_of<RssChannel>();
template <> std::span<const Rule<Person>> rules_of<Person>();
template <> std::span<const Rule<Category>> rules_of<Category>();
template <> std::span<const Rule<Link>> rules_of<Link>();
template <> std::span<const Rule<Hub>> rules_of<Hub>();
template <> std::span<const Rule<Image>> rules_of<Image>();
template <> std::span<const Rule<Attachment>> rules_of<Attachment>();
template <> std::span<const Rule<Generator>> rules_of<Generator>();
template <> std::span<const Rule<Text>> rules_of<Text>();
template <> std::span<const Rule<Element>> rules_of<Element>();
template <> std::span<const Rule<ElementAttribute>> rules_of<ElementAttribute>();
template <> std::span<const Rule<JsonExtension>> rules_of<JsonExtension>();

template <> std::span<const Gap<Feed>> gaps_of<Feed>();
template <> std::span<const Gap<Article>> gaps_of<Article>();
template <> std::span<const Gap<Source>> gaps_of<Source>();
template <> std::span<const Gap<Person>> gaps_of<Person>();
template <> std::span<const Gap<Category>> gaps_of<Category>();
template <> std::span<const Gap<Hub>> gaps_of<Hub>();
template <> std::span<const Gap<Attachment>> gaps_of<Attachment>();
template <> std::span<const Gap<Generator>> gaps_of<Generator>();
template <> std::span<const Gap<Text>> gaps_of<Text>();
// clang-format on

} // namespace feedwright
