// What the desk did, as findings: one rule for each kind of edit.
#pragma once

#include <span>
#include <string>

#include <feedwright/finding.hpp>

#include "../desk/edit.hpp"
#include "value_rules.hpp"

namespace feedwright {

/// `path` is that of the feed or the article whose text was edited.
Finding finding_of(const Edit& edit, std::string path);

const NamedRule& rule_of(EditKind kind);

std::span<const NamedRule> desk_rules();

} // namespace feedwright
