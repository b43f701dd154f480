// Strictness is decided here, where findings pass by: rules know what is wrong, not how bad the caller takes it.
#include "engine.hpp"

#include <xxhash.h>

#include "../desk/derived.hpp"
#include "formats.hpp"

namespace feedwright {

Engine::Engine(Format format, Sink* sink, WriteOptions options)
    : format_{format}, options_{std::move(options)}, report_{options_.max_findings, options_.on_finding},
      writer_{sink == nullptr ? nullptr : make_writer(format, *sink, options_)} {}

void Engine::found(Finding finding) {
    if (options_.strict && finding.severity == Severity::warning) finding.severity = Severity::error;
    if (finding.severity == Severity::error) ++errors_;
    report_.add(std::move(finding));
}

bool Engine::begin(const Feed& feed) {
    facts_ = {feed_uri(feed), updated_of(feed)};
    if (!trusted_) {
        check_feed(feed, context(), [this](Finding finding) { found(std::move(finding)); });
        const NamedRule& rule = facts_.updated ? updated_derived : updated_missing;
        if (!feed.updated && rule.formats.contains(format_) && !(facts_.updated && format_ == Format::json)) {
            found(finding_of(rule, "/updated"));
        }
    }
    usable_ = errors_ == 0;
    if (usable_ && writer_) writer_->begin(feed, facts_);
    return usable_;
}

bool Engine::add(const Article& article) {
    const ArticleIdentity identity = article_identity(article, facts_.uri);
    const bool valid = trusted_ || check(article, identity);
    ++index_;
    if (valid && usable_ && writer_) writer_->add(article, identity);
    return valid;
}

bool Engine::check(const Article& article, const ArticleIdentity& identity) {
    const std::size_t errors_before = errors_;
    const std::string path = "/articles/" + std::to_string(index_);
    const std::string label = identity.id.empty() ? article.title.value : identity.id;
    const Found found_here = [&](Finding finding) {
        finding.article = label;
        found(std::move(finding));
    };
    check_article(article, context(), path, found_here);
    check_updated(article, found_here, path);
    check_id(identity, found_here, path, errors_ == errors_before);
    return errors_ == errors_before;
}

void Engine::check_id(const ArticleIdentity& identity, const Found& found, const std::string& path, bool valid) {
    if (identity.id.empty()) return;
    const XXH128_hash_t hash = XXH3_128bits(identity.uri.data(), identity.uri.size());
    const Key key{hash.low64, hash.high64};
    if (ids_.contains(key)) {
        found(finding_of(duplicate_id, path + "/id"));
    } else if (valid) {
        // Only what is written counts as seen: a broken article must not forbid a good one its id.
        ids_.insert(key);
    }
}

void Engine::check_updated(const Article& article, const Found& found, const std::string& path) {
    const std::optional<Timestamp>& updated = updated_of(article);
    if (!updated || !same_update.formats.contains(format_)) return;
    const Key key{static_cast<std::uint64_t>(updated->instant().time_since_epoch().count()),
                  static_cast<std::uint64_t>(updated->utc_offset().count())};
    if (updates_.contains(key)) found(finding_of(same_update, path + "/updated"));
    updates_.insert(key);
}

void Engine::end() {
    if (usable_ && writer_) writer_->end();
}

} // namespace feedwright
