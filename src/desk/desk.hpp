// Desk: prepares a feed and its articles, one by one. What needs nothing is given back as it is; what needs something is
// copied into the desk's own article, which is used again and again, and changed there. The caller's object never is.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/feed.hpp>
#include <feedwright/prepare_options.hpp>

#include "each_text.hpp"
#include "edit.hpp"
#include "text_desk.hpp"

namespace feedwright {

class Desk {
public:
    using Edited = std::function<void(const Edit&)>;

    /// `judge`: whether it tells of what is wrong with HTML that is kept as it is.
    explicit Desk(const PrepareOptions& options, bool judge = false);

    /// The feed without regard to its articles, whose base it gives to those that have none. Valid like the feed itself,
    /// and until the next call of this function.
    const Feed& prepare(const Feed& feed, const Edited& edited = {});

    /// Valid like the article itself, and until the next call of this function.
    const Article& prepare(const Article& article, const Edited& edited = {});

    /// The address of the article's page as prepare() makes it, valid likewise.
    std::string_view page_of(const Article& article);

    /// Whether the article, prepared, has both, and content of no other media type.
    bool has_summary_and_content(const Article& article);

private:
    /// A text or URL of which there is something to tell: its number in the order of each_text, and what it becomes, if
    /// anything.
    struct Change {
        std::size_t number{};
        std::optional<Text> becomes{};
        EditTally tally{};
    };

    /// What relative URLs start from; empty: from nowhere.
    struct Bases {
        std::string_view texts{};
        std::string_view members{};
        std::string_view source{};
    };

    template <class T>
    void find_changes(const T& object, const Bases& bases);
    template <class T>
    bool stays(const T& object, const std::string& text, Holds holds) const;
    template <class T>
    bool stays(const T& object, const Text& text, Holds holds) const;
    template <class T>
    void find_change(const T& object, const Text& text, const Visited& which, const Bases& bases, Change& change);
    template <class T>
    void find_change(const T& object, const std::string& text, const Visited& which, const Bases& bases,
                     Change& change);
    template <class Path, class T, class Take>
    void each_change(T& object, Path& path, Take&& take);
    template <class T>
    void tell(const T& object, const Edited& edited);
    template <class T>
    const T& with_changes(const T& object, std::optional<T>& copy);
    const Article& as_html_content(const Article& article, const Edited& edited);
    std::string absolute(const std::string& url, std::string_view base = {}) const;
    void make_absolute(std::string& made, const std::string& url, std::string_view base) const;
    std::string_view base_of_members(const Article& article);
    std::string_view base_of(const Source& source);
    std::optional<std::string> other_summary(const Article& article) const;

    PrepareOptions options_;
    TextDesk texts_;
    bool is_idle_;                  ///< nothing is to be changed in any article
    std::string base_of_members_{}; ///< of an article that has no base of its own
    std::string feed_base_{};       ///< these three as prepared
    std::string home_page_{};
    std::string feed_url_{};
    std::string article_base_{};            ///< likewise, of the article in hand
    std::string page_{};                    ///< likewise, its url
    std::string source_base_{};             ///< likewise, what its source's URLs start from
    std::vector<Change> changes_{};         ///< of the object in hand
    std::optional<Feed> feed_{};            ///< made when there is something to change
    std::optional<Article> article_{};      ///< likewise
    std::optional<Article> html_article_{}; ///< likewise, where the content is HTML by its media type
};

} // namespace feedwright
