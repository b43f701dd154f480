// The walk through a block by its shape, and where it is meanwhile. block.hpp needs it; users do not.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include <feedwright/shape.hpp>

namespace feedwright::blocks {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsList : std::false_type {};
template <class T>
struct IsList<std::vector<T>> : std::true_type {};

template <class T, class Visit>
void each_part(Visit&& visit) {
    std::apply([&](const auto&... part) { (visit(part), ...); }, shape<T>);
}

/// A path that grows and shrinks with the walk; made only where somebody wants the places.
class Grown {
public:
    Grown(std::string& path, std::string_view step) : path_{path}, size_{path.size()} {
        path.append(1, '/').append(step);
    }
    Grown(std::string& path, std::size_t index) : Grown{path, std::string_view{std::to_string(index)}} {}
    ~Grown() { path_.resize(size_); }
    Grown(const Grown&) = delete;
    Grown& operator=(const Grown&) = delete;

private:
    std::string& path_;
    std::size_t size_;
};

} // namespace feedwright::blocks
