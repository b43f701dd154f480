// Engine: the one way of an article through the house: identify, check, count, write. FeedWriter, write, render and
// check are all made of it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <unordered_set>

#include <feedwright/feed.hpp>
#include <feedwright/finding.hpp>
#include <feedwright/format.hpp>
#include <feedwright/write_options.hpp>

#include "../formats/format_writer.hpp"

namespace feedwright {

class Engine {
public:
    /// Without a sink it only checks.
    Engine(Format format, Sink* sink, WriteOptions options);

    /// What was checked by another engine before is written without being checked again.
    void trust() noexcept { trusted_ = true; }

    bool begin(const Feed& feed);
    bool add(const Article& article);
    void end();

    const Report& report() const noexcept { return report_; }
    Report take_report() && { return std::move(report_); }

private:
    /// 128 bits of an id: two ids of one feed are the same in no more than one of 10^38 cases.
    struct Hash {
        std::uint64_t low;
        std::uint64_t high;
        friend bool operator==(const Hash&, const Hash&) = default;
    };
    struct HashOfHash {
        std::size_t operator()(const Hash& hash) const noexcept { return static_cast<std::size_t>(hash.low); }
    };

    void found(Finding finding);
    bool check(const Article& article, const ArticleIdentity& identity);

    Format format_;
    WriteOptions options_;
    Report report_;
    std::unique_ptr<FormatWriter> writer_;
    FeedFacts facts_;
    std::unordered_set<Hash, HashOfHash> seen_;
    std::size_t index_{};
    std::size_t errors_{}; ///< errors found so far, also those that the report does not keep
    bool trusted_{false};
    bool usable_{false};
};

} // namespace feedwright
