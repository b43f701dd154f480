// Frames that play a video: a feed reader shows no frame, but a link to the page of the video serves it as well.
#pragma once

#include <string>
#include <string_view>

namespace feedwright::html {

/// The page of the video that a frame plays; empty: this is no address of a player that we know. `src` with its
/// references decoded.
std::string video_page(std::string_view src);

} // namespace feedwright::html
