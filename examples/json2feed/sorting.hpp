// Sorting: which articles come first, and how many of them.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <feedwright/article.hpp>

#include "findings.hpp"
#include "options.hpp"

namespace json2feed {

/// The date that people sort by: of publication, else of the last change.
std::optional<feedwright::Timestamp> sort_date(const feedwright::Article& article);

/// Sorts by date, the undated behind all others; articles of one date stay in their order. The origins move along.
/// Then drops all but the first `limit`.
void sort_and_cut(std::vector<feedwright::Article>& articles, std::vector<Origin>& origins, Order order,
                  std::optional<std::size_t> limit);

} // namespace json2feed
