// What Apple Podcasts demands of a show and of its episodes, beyond what is valid. Asked with Profile::apple alone.
#pragma once

#include <span>

#include <feedwright/feed.hpp>

#include "rule.hpp"

namespace feedwright {

std::span<const Rule<Feed>> apple_show_rules();
std::span<const Rule<Article>> apple_episode_rules();

} // namespace feedwright
