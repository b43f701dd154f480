// Numbering: which item of the input each article was. Items with errors are left out, so the two drift apart; what is
// kept is where they do.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace feedwright::json {

class Numbering {
public:
    /// `most`: how many gaps are kept, the newest; 0: all.
    explicit Numbering(std::size_t most = 0) : most_{most} {}

    /// The next article is this item.
    void add(std::size_t item);

    void clear() noexcept {
        count_ = 0;
        runs_.clear();
    }

    /// nullopt: there was no such article, or it is forgotten.
    std::optional<std::size_t> item_of(std::size_t article) const;

private:
    /// From this article on, the items follow each other without a gap.
    struct Run {
        std::size_t article;
        std::size_t item;
    };

    std::size_t most_;
    std::size_t count_{};
    std::vector<Run> runs_;
};

} // namespace feedwright::json
