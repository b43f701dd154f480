// What the peers in C and C++ share: the work, the clock, and the line of JSON that says what came out. A peer is one
// function, which writes the feed as RSS into a string that it is given, and a main of one line.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <feedwright/date.hpp>
#include <feedwright/feedwright.hpp>

#include "../../work.hpp"

namespace compare {

/// The articles, and their dates as RSS has them: none of the peers need know how to write a date.
struct Work {
    feedwright::Feed feed;
    std::vector<std::string> dates;
};

struct Arguments {
    std::size_t articles{10'000};
    work::Language language{work::Language::both};
    int turns{3};
    std::string out{}; ///< file for the feed; empty: none
    std::vector<std::string> rest{};
};

inline Arguments read(int argc, char** argv) {
    Arguments arguments;
    for (int i = 1; i < argc; ++i) {
        const std::string_view name{argv[i]};
        const auto value = [&] { return std::string{i + 1 < argc ? argv[++i] : ""}; };
        if (name == "--articles") {
            arguments.articles = std::strtoul(value().c_str(), nullptr, 10);
        } else if (name == "--persian") {
            arguments.language = work::Language::persian;
        } else if (name == "--turns") {
            arguments.turns = std::atoi(value().c_str());
        } else if (name == "--out") {
            arguments.out = value();
        } else {
            arguments.rest.emplace_back(name);
        }
    }
    return arguments;
}

inline Work make(const Arguments& arguments) {
    Work made{work::feed(arguments.articles, arguments.language), {}};
    for (const feedwright::Article& article : made.feed.articles) {
        made.dates.emplace_back(feedwright::format_rfc822(*article.published).view());
    }
    return made;
}

/// Writes the feed as often as asked, each time into the same string, and says how long the fastest took.
template <class Write>
int run(int argc, char** argv, Write&& write) {
    const Arguments arguments = read(argc, argv);
    const Work work = make(arguments);
    std::string out;
    double best = std::numeric_limits<double>::max();
    for (int turn = 0; turn < arguments.turns; ++turn) {
        out.clear();
        const auto start = std::chrono::steady_clock::now();
        write(work, arguments, out);
        const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - start;
        best = std::min(best, taken.count());
    }
    if (!arguments.out.empty()) std::ofstream{arguments.out, std::ios::binary} << out;
    std::cout << "{\"ns\": " << best / static_cast<double>(arguments.articles) << ", \"bytes\": " << out.size() << "}\n";
    return out.empty() ? 1 : 0;
}

} // namespace compare
