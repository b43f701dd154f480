// ItemIndex: which item of the input each article was, where the items stand, and so where in the input a path of the
// model is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/json_reader.hpp>

#include "../values/left_out.hpp"
#include "input.hpp"
#include "model_paths.hpp"
#include "numbering.hpp"

namespace feedwright::json {

class ItemIndex {
public:
    /// `gaps_kept`: see Numbering. REQUIRES: the input outlives this.
    ItemIndex(const Input& input, std::size_t gaps_kept)
        : input_{input}, most_left_out_{gaps_kept}, numbering_{gaps_kept} {}

    /// The number of the next item, which is one of the list of the document, or a line of its own that is now the
    /// input's text.
    std::size_t begin_of_list() { return items_++; }
    std::size_t begin_line();

    /// The list is gone through again from its beginning.
    void forget_items();

    /// Where the item of the list begins that was begun last.
    void begins_at(std::size_t offset) { in_list_.push_back(static_cast<std::uint32_t>(offset)); }

    /// The item became the next article, without these elements of its lists.
    void is_article(std::size_t item, LeftOut left_out);
    /// The feed has lists too.
    void is_feed(LeftOut left_out);

    /// As JsonReader's.
    std::string input_path(std::string_view model_path) const;
    JsonPosition position(std::string_view input_path) const;

private:
    /// Null: the text is not at hand.
    Place* feed_place() const;
    Place* item_place(std::size_t item) const;

    const Input& input_;
    std::size_t items_{};                ///< how many were begun
    std::vector<std::uint32_t> in_list_; ///< where each item of the list begins
    bool on_line_{};                     ///< the text is the line of the item that was begun last
    std::size_t most_left_out_;
    LeftOut of_feed_{};
    std::map<std::size_t, LeftOut> of_items_{}; ///< of those that are not read whole; of a stream the newest
    Numbering numbering_;
    mutable std::optional<Place> feed_;
    mutable std::optional<Place> item_; ///< that was asked for last
};

} // namespace feedwright::json
