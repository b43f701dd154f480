// Two walks: the first finds what is to be changed, in the object as it is given; the second, over a copy, changes it.
#include "desk.hpp"

#include <algorithm>
#include <initializer_list>
#include <type_traits>
#include <utility>

#include "../values/iri.hpp"
#include "../values/names.hpp"
#include "../values/plain_web_url.hpp"
#include "../values/resolve.hpp"
#include "../values/trail.hpp"
#include "../values/uri.hpp"
#include "each_text.hpp"
#include "html.hpp"
#include "html/plain_text.hpp"
#include "plain_text.hpp"
#include "url_desk.hpp"
#include "without_articles.hpp"

namespace feedwright {

namespace {

bool changes_nothing(const PrepareOptions& options) noexcept {
    return !options.urls && !options.windows_1252 && !options.titles_as_text &&
           options.html == PrepareOptions::Html::trust && options.summaries == PrepareOptions::Summaries::off;
}

/// The first that is there and can be a base.
std::string_view first_base(std::initializer_list<std::string_view> candidates) noexcept {
    for (const std::string_view candidate : candidates) {
        if (candidate.empty()) continue;
        if (is_absolute_uri(candidate) && is_base_url(candidate)) return candidate;
    }
    return {};
}

/// Whether a text is one of ours: to change content of a media type would break it.
bool is_text(const Article& article, const Text& text) noexcept {
    return &text != &article.content || article.content_type.empty();
}
bool is_text(const Feed&, const Text&) noexcept { return true; }

/// Whether content is HTML by its media type.
bool has_html_type(const Article& article) {
    const std::string type = lower_media_type(article.content_type);
    return !article.content.empty() && type.substr(0, type.find(';')) == "text/html";
}

/// XML can hold scripts.
bool can_act(const Article& article, const Text& text) {
    return &text == &article.content && is_xml_media_type(lower_media_type(article.content_type));
}
bool can_act(const Feed&, const Text&) noexcept { return false; }

bool is_title(const Article& article, const Text* text) noexcept {
    return text == &article.title || text == &article.source.title;
}
bool is_title(const Feed& feed, const Text* text) noexcept { return text == &feed.title; }

/// Whether the summary says all that the content does. What is longer need not be read to the end for that.
bool says_all(std::string_view summary, const Text& content) {
    const std::size_t enough = summary.size() + 64;
    std::string storage;
    std::string read;
    std::string_view text{content.value};
    if (content.kind != Text::Kind::plain) {
        // What a summary writes in another way is said all the same.
        read = html::beginning_of_text(as_html(content, storage), enough, {.numbers = false, .readings = false});
        text = read;
    }
    return text.size() < enough && summarize(text, {.words = 0, .first_paragraph = false}) == summary;
}

void copy_object(const Article& from, Article& to) { to = from; }
void copy_object(const Feed& from, Feed& to) { copy_without_articles(from, to); }

} // namespace

Desk::Desk(const PrepareOptions& options, bool judge)
    : options_{options}, texts_{options, judge}, is_idle_{changes_nothing(options)} {
    // An IRI stands for its URI here, as everywhere.
    if (const std::optional<UriOfIri> base = to_uri(options_.base)) options_.base = base->uri;
    base_of_members_ = first_base({options_.base});
}

const Feed& Desk::prepare(const Feed& feed, const Edited& edited) {
    feed_base_ = absolute(feed.base);
    home_page_ = absolute(feed.home_page);
    feed_url_ = absolute(feed.feed_url);
    const std::string base{first_base({feed_base_, options_.base, home_page_, feed_url_})};
    home_page_ = absolute(home_page_, base);
    feed_url_ = absolute(feed_url_, base);
    base_of_members_ = first_base({feed_base_, options_.base, home_page_, feed_url_});
    find_changes(feed, {.texts = first_base({feed_base_, options_.base, home_page_}), .members = base});
    if (edited) tell(feed, edited);
    return with_changes(feed, feed_);
}

const Article& Desk::prepare(const Article& given, const Edited& edited) {
    if (is_idle_) return given;
    const Article& article = as_html_content(given, edited);
    const std::string_view members = base_of_members(article);
    make_absolute(page_, article.url, members);
    // Nobody asks where URLs in HTML start from if nobody looks for them.
    const bool looks = changes_html(options_.html);
    find_changes(article, {.texts = looks ? first_base({article_base_, feed_base_, options_.base, page_, home_page_})
                                          : std::string_view{},
                           .members = members,
                           .source = base_of(article.source)});
    if (edited) tell(article, edited);
    const Article& changed = with_changes(article, article_);
    std::optional<std::string> summary = other_summary(changed);
    if (!summary) return changed;
    const EditKind kind = summary->empty() ? EditKind::summary_dropped : EditKind::summary_made;
    if (edited) edited({.kind = kind, .count = 1, .path = "/summary"});
    if (!article_ || &changed != &*article_) article_ = changed;
    article_->summary = std::move(*summary);
    return *article_;
}

bool Desk::has_summary_and_content(const Article& article) {
    if (article.content.empty()) return false;
    if (article.summary.empty() && options_.summaries == PrepareOptions::Summaries::off) return false;
    const Article& prepared = prepare(article);
    return !prepared.summary.empty() && !prepared.content.empty() && prepared.content_type.empty();
}

/// Content of the type text/html is what Text::html() is, and in that form every format can carry it.
const Article& Desk::as_html_content(const Article& article, const Edited& edited) {
    if (!changes_html(options_.html) || !has_html_type(article)) return article;
    if (edited) edited({.kind = EditKind::type_to_html, .count = 1, .path = "/content_type"});
    html_article_ = article;
    html_article_->content.kind = Text::Kind::html;
    html_article_->content_type.clear();
    return *html_article_;
}

std::string_view Desk::page_of(const Article& article) {
    make_absolute(page_, article.url, base_of_members(article));
    return page_;
}

std::string_view Desk::base_of_members(const Article& article) {
    make_absolute(article_base_, article.base, {});
    return article_base_.empty() ? base_of_members_
                                 : first_base({article_base_, feed_base_, options_.base, home_page_, feed_url_});
}

std::string_view Desk::base_of(const Source& source) {
    for (const std::string* candidate : {&source.base, &source.home_page, &source.feed_url}) {
        if (candidate->empty()) continue;
        source_base_ = absolute(*candidate);
        if (const std::string_view base = first_base({source_base_}); !base.empty()) return base;
    }
    return {};
}

std::string Desk::absolute(const std::string& url, std::string_view base) const {
    std::string made;
    make_absolute(made, url, base);
    return made;
}

/// The same into a string that has room for it already.
void Desk::make_absolute(std::string& made, const std::string& url, std::string_view base) const {
    EditTally untold;
    std::optional<std::string> edited = options_.urls ? edited_url(url, base, untold) : std::nullopt;
    if (edited) {
        made = std::move(*edited);
    } else {
        made = url;
    }
}

/// nullopt: it stays. A piece that is no longer than its summary would be, needs none; one that shows nothing is none.
std::optional<std::string> Desk::other_summary(const Article& article) const {
    using Summaries = PrepareOptions::Summaries;
    if (options_.summaries == Summaries::off) return std::nullopt;
    const bool given = !article.summary.empty() && !is_void(article.summary);
    if (options_.summaries == Summaries::when_missing && given) return std::nullopt;
    std::string summary;
    if (!article.content.empty() && article.content_type.empty()) {
        summary = summarize(article.content, options_.summary);
        if (!given && says_all(summary, article.content)) summary.clear();
    }
    if (summary.empty() && (given || article.summary.empty())) return std::nullopt;
    return summary;
}

template <class T>
void Desk::find_changes(const T& object, const Bases& bases) {
    changes_.clear();
    NoPath path;
    std::size_t number = 0;
    each_text(object, path, [&](const auto& text, const Visited& which) {
        const std::size_t this_number = number++;
        if (text.empty() || stays(object, text, which.holds)) return;
        Change change{.number = this_number};
        find_change(object, text, which, bases, change);
        if (change.becomes || !change.tally.edits().empty()) changes_.push_back(std::move(change));
    });
}

/// Whether a glance shows that it stays as it is, which most do.
template <class T>
bool Desk::stays(const T&, const std::string& text, Holds holds) const {
    return holds == Holds::url ? !options_.urls || is_plain_web_url(text) : texts_.stays(text);
}
template <class T>
bool Desk::stays(const T& object, const Text& text, Holds) const {
    return text.kind == Text::Kind::plain && is_text(object, text) && texts_.stays(text.value);
}

template <class T>
void Desk::find_change(const T& object, const Text& text, const Visited&, const Bases& bases, Change& change) {
    if (!is_text(object, text)) {
        if (changes_html(options_.html) && can_act(object, text)) change.tally.add(EditKind::data_kept);
    } else if (options_.titles_as_text && is_title(object, &text) && text.kind != Text::Kind::plain) {
        change.tally.add(EditKind::title_to_text);
        change.becomes = Text{plain_text(text)};
        if (auto meant = texts_.edited(change.becomes->value, change.tally)) change.becomes = Text{std::move(*meant)};
    } else {
        std::string own;
        std::string_view base = bases.texts;
        if (!text.base.empty()) base = first_base({own = absolute(text.base), base});
        change.becomes = texts_.edited(text, base, change.tally);
    }
}

template <class T>
void Desk::find_change(const T&, const std::string& text, const Visited& which, const Bases& bases, Change& change) {
    if (which.holds != Holds::url) {
        change.becomes = texts_.edited(text, change.tally);
        return;
    }
    const std::string_view base = which.in_source ? bases.source : bases.members;
    change.becomes = edited_url(text, which.is_base ? std::string_view{} : base, change.tally);
}

/// Calls take(change, text) for each text of the object that there is a change of.
template <class Path, class T, class Take>
void Desk::each_change(T& object, Path& path, Take&& take) {
    std::size_t number = 0;
    auto change = changes_.begin();
    each_text(object, path, [&](auto& text, const Visited&) {
        if (change != changes_.end() && change->number == number++) take(*change++, text);
    });
}

/// Paths are made only where there is something to tell.
template <class T>
void Desk::tell(const T& object, const Edited& edited) {
    if (changes_.empty()) return;
    Trail trail;
    each_change(object, trail, [&](const Change& change, const auto&) {
        for (Edit edit : change.tally.edits()) {
            edit.path = trail.pointer();
            edited(edit);
        }
    });
}

template <class T>
const T& Desk::with_changes(const T& object, std::optional<T>& copy) {
    const auto becomes_another = [](const Change& change) { return change.becomes.has_value(); };
    if (std::none_of(changes_.begin(), changes_.end(), becomes_another)) return object;
    if (!copy) copy.emplace();
    copy_object(object, *copy);
    NoPath path;
    each_change(*copy, path, [](Change& change, auto& text) {
        if (!change.becomes) return;
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(text)>, Text>) {
            text = std::move(*change.becomes);
        } else {
            text = std::move(change.becomes->value);
        }
    });
    return *copy;
}

} // namespace feedwright
