// Visits all that the desk looks at in an object of the model: what people read, its texts and its strings of plain text,
// and its URLs, in the order of fields.hpp, whatever they stand in. Articles of a feed and extensions are not visited: the former pass one by one, the
// latter belong to others.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <feedwright/fields.hpp>

namespace feedwright {

/// Takes no path: what the visit costs if nothing is to be told.
struct NoPath {
    struct Step {
        Step(NoPath&, std::string_view) {}
        Step(NoPath&, std::size_t) {}
        ~Step() {} // not trivial, so that no compiler calls it unused
    };
};

/// Of a string that is visited.
struct Visited {
    Holds holds{};
    bool is_base{};   ///< a URL that others start from
    bool in_source{}; ///< it belongs to the feed that an article was taken from
};

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = Listed<T> && !std::is_same_v<T, Article> && !std::is_same_v<T, Extension>;

/// Calls visit(text, which) for each Text and string that is not empty; `object` may be const. `path` is what visit can read
/// meanwhile: a Trail, or NoPath.
template <bool in_source = false, class Path, class T, class Visit>
void each_text(T& object, Path& path, Visit&& visit) {
    for_each_field<std::remove_const_t<T>>([&](const auto& field) {
        auto& member = object.*field.member;
        using Member = std::remove_cvref_t<decltype(member)>;
        constexpr bool inside = in_source || std::is_same_v<Member, Source>;
        if constexpr (std::is_same_v<Member, Text>) {
            const bool has_base = !member.base.empty(); // whatever the visit makes of the text
            if (member.empty() && !has_base) return;
            const typename Path::Step step{path, field.name};
            if (!member.empty()) visit(member, Visited{Holds::plain, false, in_source});
            if (!has_base) return;
            const typename Path::Step base{path, "base"};
            visit(member.base, Visited{Holds::url, true, in_source});
        } else if constexpr (std::is_same_v<Member, std::string>) {
            if (member.empty() || (field.holds != Holds::plain && field.holds != Holds::url)) return;
            const typename Path::Step step{path, field.name};
            visit(member, Visited{field.holds, field.name == "base", in_source});
        } else if constexpr (Listed<Member>) {
            const typename Path::Step step{path, field.name};
            each_text<inside>(member, path, visit);
        } else if constexpr (is_list<Member>) {
            const typename Path::Step step{path, field.name};
            for (std::size_t i = 0; i < member.size(); ++i) {
                const typename Path::Step index{path, i};
                each_text<inside>(member[i], path, visit);
            }
        }
    });
}

} // namespace feedwright
