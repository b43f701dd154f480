// How large a picture is, by the first bytes of its file.
#pragma once

#include <istream>
#include <optional>

#include <feedwright/profile.hpp>

namespace json2feed {

/// Of a PNG (W3C PNG, section 11.2.2) or a JPEG (ITU-T T.81, section B.2.2). nullopt: it is neither, or broken off.
std::optional<feedwright::PictureSize> picture_size(std::istream& file);

} // namespace json2feed
