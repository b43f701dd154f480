// What the benchmarks of HTML read: an article, and texts of any size made of one part again and again.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <benchmark/benchmark.h>

/// A part of a clean article; a tag every 60 bytes, as in the articles of examples/newsroom.
inline constexpr std::string_view paragraphs{
    "<p>Two councils agreed on Monday to dig the old canal out again, <b>ninety years</b> after it was filled in and made "
    "a road. The work is to begin in spring, if the money is there by then; the counties will pay one half, the state the "
    "other, and what it will come to nobody wants to say before the ground has been looked at.</p>\n"
    "<p class=\"lead\">The first boats are to pass <a href=\"https://news.example/2026/11/canal?ref=feed\" title=\"More "
    "about it\">by the end of the decade</a>, it was said. “We have waited for this since I was a girl,” said the owner of "
    "the last house at the old harbour, which has no water.</p>\n"
    "<figure><img src=\"https://news.example/img/canal.jpg\" alt=\"A drawing of the canal\" width=\"640\" "
    "height=\"360\"><figcaption>As it was: a drawing of 1871</figcaption></figure>\n"
    "<p>“We have no plan for the traffic,” an engineer said &mdash; the road carries 20,000 cars a day, and nobody has "
    "asked where they will go. The councils mean to hear <em>everybody</em> until March, and to decide in May.</p>\n"};

/// `size` bytes.
inline std::string repeated(std::string_view part, std::size_t size) {
    std::string made;
    made.reserve(size + part.size());
    while (made.size() < size) made += part;
    made.resize(size);
    return made;
}

/// An input made to be slow.
struct Hostile {
    const char* name;
    std::string_view first;
    std::string_view again;

    std::string of_size(std::size_t size) const { return std::string{first} + repeated(again, size - first.size()); }
};

/// From 1 KB to 16 MB: time must grow as they do.
template <class Inputs, class Measure>
bool register_hostile(const Inputs& inputs, Measure measure) {
    for (const Hostile& input : inputs) {
        benchmark::RegisterBenchmark(input.name, measure, input)->RangeMultiplier(16)->Range(1 << 10, 1 << 24);
    }
    return true;
}
