// A table of players. The name of the video is a part of the path, or a parameter of the query.
#include "video.hpp"

#include <algorithm>

#include "../../values/ascii.hpp"

namespace feedwright::html {

namespace {

struct Player {
    std::string_view host;   ///< without "www."
    std::string_view path;   ///< what stands before the video's name; or, if it ends with '=', before a parameter
    std::string_view before; ///< the page's address up to the name
    std::string_view after{};
    std::string_view start{}; ///< as the page is told the second to start with; empty: it is not
};

constexpr std::string_view youtube_start = "&t=";

// Of two rows that fit, the first one counts.
constexpr Player players[]{
    {"youtube.com", "/embed/videoseries?list=", "https://www.youtube.com/playlist?list="},
    {"youtube.com", "/embed?list=", "https://www.youtube.com/playlist?list="},
    {"youtube-nocookie.com", "/embed/videoseries?list=", "https://www.youtube.com/playlist?list="},
    {"youtube.com", "/embed/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"youtube.com", "/v/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"youtube.com", "/shorts/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"m.youtube.com", "/embed/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"youtube-nocookie.com", "/embed/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"youtube-nocookie.com", "/v/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"youtu.be", "/", "https://www.youtube.com/watch?v=", "", youtube_start},
    {"player.vimeo.com", "/video/", "https://vimeo.com/"},
    {"dailymotion.com", "/embed/video/", "https://www.dailymotion.com/video/"},
    {"geo.dailymotion.com", "/player.html?video=", "https://www.dailymotion.com/video/"},
    {"embed.ted.com", "/talks/", "https://www.ted.com/talks/"},
    {"embed-ssl.ted.com", "/talks/", "https://www.ted.com/talks/"},
    {"player.twitch.tv", "/?video=", "https://www.twitch.tv/videos/"},
    {"player.twitch.tv", "/?channel=", "https://www.twitch.tv/"},
    {"clips.twitch.tv", "/embed?clip=", "https://clips.twitch.tv/"},
    {"streamable.com", "/e/", "https://streamable.com/"},
    {"streamable.com", "/o/", "https://streamable.com/"},
    {"archive.org", "/embed/", "https://archive.org/details/"},
    {"loom.com", "/embed/", "https://www.loom.com/share/"},
    {"aparat.com", "/video/video/embed/videohash/", "https://www.aparat.com/v/"},
    {"rutube.ru", "/play/embed/", "https://rutube.ru/video/", "/"},
    {"player.bilibili.com", "/player.html?bvid=", "https://www.bilibili.com/video/"},
    {"player.youku.com", "/embed/", "https://v.youku.com/v_show/id_", ".html"},
    {"embed.nicovideo.jp", "/watch/", "https://www.nicovideo.jp/watch/"},
};

bool is_name_character(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.' || c == '=';
}

/// Letters, digits and the like at the front.
std::string_view name_at(std::string_view text) noexcept {
    const auto end = std::find_if_not(text.begin(), text.end(), is_name_character);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// The value of a parameter, as in "a=1&b=2".
std::string_view parameter(std::string_view query, std::string_view name_and_equals) noexcept {
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        if (pair.starts_with(name_and_equals)) return pair.substr(name_and_equals.size());
        query.remove_prefix(std::min(pair.size() + 1, query.size()));
    }
    return {};
}

std::string_view query_of(std::string_view path_and_query) noexcept {
    const std::size_t question = path_and_query.find('?');
    return question == std::string_view::npos ? std::string_view{} : path_and_query.substr(question + 1);
}

std::string_view video_name(std::string_view path_and_query, const Player& player) noexcept {
    if (!player.path.ends_with('=')) {
        return path_and_query.starts_with(player.path) ? name_at(path_and_query.substr(player.path.size()))
                                                       : std::string_view{};
    }
    const std::size_t question = player.path.find('?');
    if (!path_and_query.starts_with(player.path.substr(0, question + 1))) return {};
    return name_at(parameter(query_of(path_and_query), player.path.substr(question + 1)));
}

std::string page_of(const Player& player, std::string_view name, std::string_view path_and_query) {
    std::string page = std::string{player.before}.append(name).append(player.after);
    const std::string_view start = name_at(parameter(query_of(path_and_query), "start="));
    return player.start.empty() || start.empty() ? page : page.append(player.start).append(start);
}

} // namespace

std::string video_page(std::string_view src) {
    while (!src.empty() && static_cast<unsigned char>(src.front()) <= 0x20) src.remove_prefix(1);
    const std::size_t slashes = src.find("//");
    const std::string scheme = ascii::lower(src.substr(0, std::min(slashes, src.size())));
    if (slashes == std::string_view::npos || (!scheme.empty() && scheme != "https:" && scheme != "http:")) return {};
    src.remove_prefix(slashes + 2);
    std::string host = ascii::lower(src.substr(0, src.find_first_of("/?#")));
    src.remove_prefix(host.size());
    src = src.substr(0, src.find('#'));
    if (host.starts_with("www.")) host.erase(0, 4);
    for (const Player& player : players) {
        if (host != player.host) continue;
        const std::string_view name = video_name(src, player);
        if (!name.empty()) return page_of(player, name, src);
    }
    return {};
}

} // namespace feedwright::html
