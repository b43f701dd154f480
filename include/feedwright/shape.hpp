// Shape: the table of a block's members, in the order in which they are written: what each is called in JSON and in
// findings, and whether XML says it as a child element, an attribute or the text. From one such table come a namespace's XML,
// its JSON form, its reading, and the paths of its findings.
//
//     template <>
//     inline constexpr auto feedwright::shape<weather::Report> = std::tuple{
//         child("sky", &Report::sky),                              // <weather:sky>clear</weather:sky>
//         child("dew_point", &Report::dew_point).called("dewPoint")};
#pragma once

#include <cstdint>
#include <string_view>
#include <tuple>
#include <type_traits>

#include <feedwright/xmlns.hpp>

namespace feedwright {

/// How XML writes a value. In JSON a boolean is a boolean, a number a number, a duration its seconds, a date RFC 3339.
enum class Form : std::uint8_t {
    usual,    ///< true or false; digits; seconds with up to three decimals; RFC 3339
    yes_no,   ///< a boolean as yes or no
    yes,      ///< a boolean: Yes, or nothing at all
    flag,     ///< a boolean: an element without text, or none at all
    mail_date ///< RFC 822
};

/// One member. It is a string, a list of strings, an optional number, boolean, duration or date, or a struct with a shape, an
/// optional one or a list of such.
template <class Owner, class Member>
struct Part {
    std::string_view name{};
    std::string_view element{};   ///< local name of the child that says it; empty: it is said of the element itself
    std::string_view attribute{}; ///< local name of the attribute that says it; empty: the text does
    Member Owner::*member{};
    Form form{Form::usual};
    Xmlns space{}; ///< of the child, or of the attribute; absent: the block's, or none

    /// The name in XML, where it is another.
    constexpr Part called(std::string_view xml_name) const {
        Part part = *this;
        (element.empty() ? part.attribute : part.element) = xml_name;
        return part;
    }
    constexpr Part as(Form other) const {
        Part part = *this;
        part.form = other;
        return part;
    }
    constexpr Part in(const Xmlns& other) const {
        Part part = *this;
        part.space = other;
        return part;
    }
    /// Of a child: an attribute of it has the value, and it has no text.
    constexpr Part by(std::string_view attribute_name) const {
        Part part = *this;
        part.attribute = attribute_name;
        return part;
    }
};

/// A child element, or one for each in a list.
template <class Owner, class Member>
constexpr Part<Owner, Member> child(std::string_view name, Member Owner::*member) {
    return {.name = name, .element = name, .member = member};
}

/// An attribute of the element that the struct is.
template <class Owner, class Member>
constexpr Part<Owner, Member> attribute(std::string_view name, Member Owner::*member) {
    return {.name = name, .attribute = name, .member = member};
}

/// The text of the element that the struct is.
template <class Owner, class Member>
constexpr Part<Owner, Member> text(std::string_view name, Member Owner::*member) {
    return {.name = name, .member = member};
}

/// The parts of T; specialised for every struct that blocks are made of.
template <class T>
inline constexpr std::tuple<> shape{};

template <class T>
concept Shaped = std::tuple_size_v<std::remove_cvref_t<decltype(shape<std::remove_cvref_t<T>>)>>
!= 0;

} // namespace feedwright
