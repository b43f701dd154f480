// What Apple Podcasts demands of a show and of its episodes, beyond what is valid. Asked with Profile::apple alone.
#pragma once

#include <span>

#include <feedwright/feed.hpp>
#include <feedwright/profile.hpp>

#include "rule.hpp"
#include "value_rules.hpp"

namespace feedwright {

/// At the element that names the artwork.
extern const NamedRule apple_artwork_size;
/// Whether Apple takes artwork of that size.
bool is_artwork_size(const PictureSize& size) noexcept;

std::span<const Rule<Feed>> apple_show_rules();
std::span<const Rule<Article>> apple_episode_rules();

} // namespace feedwright
