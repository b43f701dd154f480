// A feed without its articles, which come one by one.
#pragma once

#include <feedwright/fields.hpp>

namespace feedwright {

inline void copy_without_articles(const Feed& from, Feed& to) {
    for_each_field<Feed>([&](const auto& field) {
        if (field.name != "articles") to.*field.member = from.*field.member;
    });
}

} // namespace feedwright
