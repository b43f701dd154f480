// Source: the feed that an article was taken from (RSS source, RFC 4287 section 4.2.11).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <feedwright/category.hpp>
#include <feedwright/extension.hpp>
#include <feedwright/generator.hpp>
#include <feedwright/image.hpp>
#include <feedwright/link.hpp>
#include <feedwright/person.hpp>
#include <feedwright/text.hpp>
#include <feedwright/timestamp.hpp>

namespace feedwright {

/// The members mean what they mean in Feed. RSS carries feed_url and title alone, and needs both; Atom carries all
/// and advises id, title and updated; JSON Feed carries it in _feedwright.
struct Source {
    std::string id{};
    Text title{};
    Text description{};
    std::string home_page{};
    std::string feed_url{};
    std::string favicon{};
    Image image{};
    std::string language{};
    std::string base{};
    std::vector<Person> authors{};
    std::vector<Person> contributors{};
    std::vector<Category> categories{};
    std::vector<Link> links{};
    std::optional<Timestamp> updated{};
    Text rights{};
    Generator generator{};
    std::vector<Extension> extensions{};

    friend bool operator==(const Source&, const Source&) = default;
};

} // namespace feedwright
