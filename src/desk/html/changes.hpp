// Tells a listener of changes; costs nothing if nobody listens.
#pragma once

#include <string>
#include <string_view>

#include <feedwright/html.hpp>

#include "../../values/utf8.hpp"

namespace feedwright::html {

class Changes {
public:
    Changes(std::string_view html, const HtmlListener& listener) noexcept : html_{html}, listener_{listener} {}

    /// `source` is a part of the HTML.
    void tell(HtmlChange::Kind kind, std::string_view source) const {
        if (listener_) listener_({kind, static_cast<std::size_t>(source.data() - html_.data()), excerpt(source)});
    }

private:
    /// The first 60 bytes, cut between characters.
    static std::string excerpt(std::string_view source) {
        constexpr std::size_t most = 60;
        return std::string{utf8::beginning(source, most)};
    }

    std::string_view html_;
    const HtmlListener& listener_;
};

} // namespace feedwright::html
