// Strictness is decided here, where findings pass by: rules know what is wrong, not how bad the caller takes it.
#include "engine.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include <xxhash.h>

#include "../desk/derived.hpp"
#include "../desk/plain_text.hpp"
#include "../desk/without_articles.hpp"
#include "../rules/desk_rules.hpp"
#include "../rules/predicates.hpp"
#include "../rules/vocabularies/all.hpp"
#include "../values/utf8.hpp"
#include "fingerprint.hpp"
#include "formats.hpp"
#include "mending.hpp"

namespace feedwright {

namespace {

constexpr std::size_t most_bytes = 5'000'000; ///< that the W3C feed validator reads

/// Has the text come from memory while the article's other members are looked at.
void fetch([[maybe_unused]] std::string_view text) {
#if defined(__GNUC__) || defined(__clang__)
    constexpr std::size_t line = 64;
    constexpr std::size_t most = 64 * line; // as much as a processor can wait for
    for (std::size_t i = 0; i < std::min(text.size(), most); i += line) __builtin_prefetch(text.data() + i);
#endif
}

/// In RSS, blanks around a guid are nothing to readers.
std::optional<Key> key_of(const ArticleIdentity& identity, Format format) {
    if (identity.id.empty()) return std::nullopt;
    const std::string_view name = format == Format::rss ? utf8::trimmed(identity.guid) : std::string_view{identity.uri};
    const XXH128_hash_t hash = XXH3_128bits(name.data(), name.size());
    return Key{hash.low64, static_cast<std::uint32_t>(hash.high64)};
}

std::optional<Key> key_of(const std::optional<Timestamp>& time) {
    if (!time) return std::nullopt;
    return Key{static_cast<std::uint64_t>(time->instant().time_since_epoch().count()),
               static_cast<std::uint32_t>(time->utc_offset().count())};
}

/// Of the findings of a round, those that matter.
struct Errors {
    void add(Finding finding) {
        if (finding.severity == Severity::error) list.push_back(std::move(finding));
    }
    std::vector<Finding> list{};
};

} // namespace

Engine::Engine(Format format, Write what, Sink* sink, WriteOptions options)
    : format_{format}, options_{std::move(options)}, desk_{options_.prepare, format != Format::json},
      report_{options_.max_findings, options_.on_finding}, sink_{sink}, writer_{what == Write::nothing
                                                                                    ? nullptr
                                                                                    : make_writer(format, sink_,
                                                                                                  options_)},
      found_here_{[this](Finding finding) {
                      finding.article = identity_.id;
                      finding.title = title_in_findings(checked_->title);
                      found(std::move(finding));
                  },
                  [this](Severity severity) { return wants(severity); }},
      found_in_rest_{[this](Finding finding) {
                         const auto rest = std::string_view{finding.path}.substr(path_.size());
                         finding.path = path_ + left_out_.restored(rest);
                         found_here_(std::move(finding));
                     },
                     [this](Severity severity) { return wants(severity); }} {}

Severity Engine::severity_of(Severity severity) const {
    return options_.strict && severity == Severity::warning ? Severity::error : severity;
}

/// Whether a finding about an article is read; otherwise it has been counted.
bool Engine::wants(Severity given) {
    const Severity severity = severity_of(given);
    const bool is_told = severity != Severity::note || options_.article_notes;
    if (is_told && report_.reads(severity)) return true;
    report_.count_one(severity);
    if (severity == Severity::error) ++errors_;
    return false;
}

void Engine::found(Finding finding) {
    finding.severity = severity_of(finding.severity);
    if (finding.severity == Severity::error) ++errors_;
    report_.add(std::move(finding));
}

/// Its path is that in the feed as it was given.
void Engine::found_of_feed(Finding finding) {
    finding.path = feed_left_out_.restored(finding.path);
    found(std::move(finding));
}

void Engine::tell(const Edit& edit, const std::string& path, const Found& found_here) const {
    const NamedRule& rule = rule_of(edit.kind);
    if (rule.formats.contains(format_) && found_here.wants(rule.severity)) found_here(finding_of(edit, path));
}

bool Engine::begin(const Feed& given) {
    return begin(given, [&given](const auto& look) {
        for (const Article& article : given.articles) look(article);
    });
}

bool Engine::begin(const Feed& given, const Preview& preview) {
    const Feed& feed = trusted_ ? (mended_feed_ ? *mended_feed_ : given) : mended(given);
    const Feed& prepared = trusted_ ? desk_.prepare(feed) : desk_.prepare(feed, [this](const Edit& edit) {
        tell(edit, {}, [this](Finding finding) { found_of_feed(std::move(finding)); });
    });
    prepare_to_check(prepared, feed.title);
    FeedFacts facts{.uri = feed_uri_, .updated = feed.updated};
    // JSON Feed says nothing at the beginning that depends on articles.
    if (format_ != Format::json) {
        const std::optional<Timestamp> newest = look_ahead(given, preview);
        if (!facts.updated) facts.updated = newest;
    }
    is_dated_ = facts.updated.has_value();
    if (!trusted_) {
        check_feed(prepared, context(), [this](Finding finding) { found_of_feed(std::move(finding)); });
        const NamedRule& rule = facts.updated ? updated_derived : updated_missing;
        if (!feed.updated && rule.formats.contains(format_)) found(finding_of(rule, "/updated"));
    }
    usable_ = errors_ == 0;
    if (usable_ && writer_) writer_->begin(prepared, facts);
    return usable_;
}

void Engine::prepare_to_check(const Feed& prepared, const Text& title) {
    feed_uri_ = feed_uri(prepared, title);
    base_ = prepared.base;
    feed_url_ = prepared.feed_url;
    has_itunes_ = has_element(prepared.extensions, vocabularies::itunes.uri);
}

/// The feed without its articles and without what is bad in it, if that may be left out.
const Feed& Engine::mended(const Feed& feed) {
    if (!options_.lenient) return feed;
    const auto told = [this](Finding finding) { found(std::move(finding)); };
    for (int round = 0; round < most_mendings; ++round) {
        const Feed& subject = mended_feed_ ? *mended_feed_ : feed;
        const Feed& prepared = desk_.prepare(subject);
        prepare_to_check(prepared, subject.title);
        Errors errors;
        check_feed(prepared, context(), [&errors](Finding finding) { errors.add(std::move(finding)); });
        if (errors.list.empty()) break;
        Feed copy;
        copy_without_articles(subject, copy);
        if (!mend(copy, {}, errors.list, feed_left_out_, told)) break;
        mended_feed_ = std::move(copy);
    }
    return mended_feed_ ? *mended_feed_ : feed;
}

const Article& Engine::mended(const Article& article) {
    left_out_ = {};
    if (!options_.lenient) return article;
    // What the rehearsal made is made again, so that it is told; a stream keeps none.
    if (writer_) {
        mended_.clear();
    } else {
        mended_.erase(index_);
    }
    for (int round = 0; round < most_mendings; ++round) {
        const Article& subject = as_mended(article, index_);
        Errors errors;
        check_article(desk_.prepare(subject), context(), path_,
                      [&errors](Finding finding) { errors.add(std::move(finding)); });
        if (errors.list.empty()) break;
        Article copy = subject;
        if (!mend(copy, path_, errors.list, left_out_, found_here_)) break;
        mended_[index_] = std::move(copy);
    }
    return as_mended(article, index_);
}

const Article& Engine::as_mended(const Article& article, std::size_t index) const {
    const auto found = mended_.find(index);
    return found == mended_.end() ? article : found->second;
}

void Engine::expect(const Article& article, std::optional<Timestamp>& newest) {
    const std::optional<Timestamp>& updated = updated_of(article);
    if (updated && (!newest || *newest < *updated)) newest = updated;
    if (writer_) writer_->expect(article, desk_);
}

/// The newest date of the articles to come. Where something may be left out, nothing of it shows in what is said of the
/// feed: articles are checked beforehand.
std::optional<Timestamp> Engine::look_ahead(const Feed& feed, const Preview& preview) {
    std::optional<Timestamp> newest;
    if (!preview) return newest;
    std::size_t index = 0;
    if (trusted_ || !(options_.skip_invalid || options_.lenient)) {
        preview([&](const Article& article) {
            // One that was there before was not mended; its dates are those of the other.
            if (!is_duplicate(index)) expect(as_mended(article, index), newest);
            ++index;
        });
        return newest;
    }
    WriteOptions options = options_;
    options.max_findings = 0;
    options.on_finding = {};
    Engine rehearsal{format_, Write::nothing, nullptr, std::move(options)};
    rehearsal.feed_uri_ = feed_uri_;
    rehearsal.base_ = base_;
    rehearsal.feed_url_ = feed_url_;
    rehearsal.has_itunes_ = has_itunes_;
    rehearsal.followed_ = followed_;
    rehearsal.is_dated_ = true; // what is not known yet is no reason to leave something out
    rehearsal.desk_.prepare(feed);
    preview([&](const Article& article) {
        if (rehearsal.add(article)) expect(rehearsal.as_mended(article, index), newest);
        rehearsal.mended_.clear();
        ++index;
    });
    return newest;
}

bool Engine::add(const Article& article) {
    fetch(article.content.value);
    // What an article is known by is what its author wrote, whatever the desk makes of it; but for the address of its
    // page, which is no address before the desk has made it absolute.
    identify(article, desk_.page_of(article), feed_uri_, identity_);
    const Article* const prepared = trusted_ ? trusted(article) : checked(article);
    if (prepared != nullptr && usable_ && writer_) {
        if (options_.lenient) {
            // The page may have been left out.
            const Article& mended = as_mended(article, index_);
            identify(mended, desk_.page_of(mended), feed_uri_, identity_);
        }
        writer_->add(*prepared, identity_, clean_);
    }
    ++index_;
    return prepared != nullptr;
}

/// The article as the desk prepares it; null if the other engine left it out.
const Article* Engine::trusted(const Article& article) {
    return is_duplicate(index_) ? nullptr : &desk_.prepare(as_mended(article, index_));
}

bool Engine::is_duplicate(std::size_t index) const {
    return std::binary_search(duplicates_.begin(), duplicates_.end(), index);
}

/// The article as the desk prepares it; null if it has an error, or was there before.
const Article* Engine::checked(const Article& article) {
    const std::size_t errors_before = errors_;
    path_ = "/articles/" + std::to_string(index_);
    checked_ = &article;
    const std::optional<Key> id = options_.check_duplicates ? key_of(identity_, format_) : std::nullopt;
    const Key* const seen = id ? ids_.find(*id) : nullptr;
    if (seen != nullptr && is_noted(seen->note, article)) {
        found_here_(finding_of(duplicate_article, path_));
        duplicates_.push_back(index_);
        return nullptr;
    }
    const Article& subject = mended(article);
    const Article& prepared = desk_.prepare(subject, [this](const Edit& edit) { tell(edit, path_, found_in_rest_); });
    clean_ = check_article(prepared, context(), path_, found_in_rest_);
    if (seen != nullptr) found_here_(finding_of(duplicate_id, path_ + "/id"));
    const std::optional<Key> update = options_.check_duplicates && same_update.formats.contains(format_)
                                          ? key_of(updated_of(prepared))
                                          : std::nullopt;
    const bool updated_before = update && updates_.find(*update) != nullptr;
    if (updated_before) found_here_(finding_of(same_update, path_ + "/updated"));
    if (errors_ != errors_before) return nullptr;
    // Only what is written counts as seen: a broken article must not forbid a good one its id.
    if (update && !updated_before) updates_.insert(*update);
    if (id) ids_.insert({id->low, id->high, note_of(article)});
    return &prepared;
}

/// By which it is known again: its number, else its fingerprint, for which all of it has to be read.
std::uint32_t Engine::note_of(const Article& article) const {
    return followed_ != nullptr ? static_cast<std::uint32_t>(index_) : fingerprint(article);
}

bool Engine::is_noted(std::uint32_t note, const Article& article) const {
    return followed_ != nullptr ? (*followed_)[note] == article : note == fingerprint(article);
}

void Engine::end() {
    if (!usable_ || !writer_) return;
    writer_->end();
    if (!trusted_) judge_size(sink_.size());
}

void Engine::judge_size(std::size_t size) {
    if (size > most_bytes && large_document.formats.contains(format_)) found(finding_of(large_document, {}));
}

} // namespace feedwright
