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

/// Visits with what a URL starts from: nothing if it is a base itself; and what stands in an article's source belongs to
/// another feed.
struct UrlPlace {
    bool is_base{};
    bool in_source{};

    class Step {
    public:
        Step(UrlPlace& place, std::string_view name)
            : place_{place}, was_base_{place.is_base}, was_in_source_{place.in_source} {
            place.is_base = name == "base";
            place.in_source = place.in_source || name == "source";
        }
        Step(UrlPlace& place, std::size_t) : Step{place, std::string_view{}} {}
        ~Step() {
            place_.is_base = was_base_;
            place_.in_source = was_in_source_;
        }
        Step(const Step&) = delete;
        Step& operator=(const Step&) = delete;

    private:
        UrlPlace& place_;
        bool was_base_;
        bool was_in_source_;
    };
};

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = Listed<T> && !std::is_same_v<T, Article> && !std::is_same_v<T, Extension>;

/// Calls visit(text, Holds::plain) or visit(string, holds) for each that is not empty; `object` may be const. `path` is what
/// visit can read meanwhile: a Trail, or one of the above.
template <class Path, class T, class Visit>
void each_text(T& object, Path& path, Visit&& visit) {
    for_each_field<std::remove_const_t<T>>([&](const auto& field) {
        auto& member = object.*field.member;
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::is_same_v<Member, Text>) {
            const bool has_base = !member.base.empty(); // whatever the visit makes of the text
            if (member.empty() && !has_base) return;
            const typename Path::Step step{path, field.name};
            if (!member.empty()) visit(member, Holds::plain);
            if (!has_base) return;
            const typename Path::Step base{path, "base"};
            visit(member.base, Holds::url);
        } else if constexpr (std::is_same_v<Member, std::string>) {
            if (member.empty() || (field.holds != Holds::plain && field.holds != Holds::url)) return;
            const typename Path::Step step{path, field.name};
            visit(member, field.holds);
        } else if constexpr (Listed<Member>) {
            const typename Path::Step step{path, field.name};
            each_text(member, path, visit);
        } else if constexpr (is_list<Member>) {
            const typename Path::Step step{path, field.name};
            for (std::size_t i = 0; i < member.size(); ++i) {
                const typename Path::Step index{path, i};
                each_text(member[i], path, visit);
            }
        }
    });
}

} // namespace feedwright
