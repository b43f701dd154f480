// Kinds of options that CLI11 does not have ready, or not in words that one would want to read.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace json2feed {

/// Thrown for what CLI11 cannot know to be wrong.
[[noreturn]] inline void complain(const std::string& message) { throw CLI::ValidationError{message, 0}; }

/// An option that is one word of a few.
template <class Choice>
CLI::Option* add_choice(CLI::App& app, const std::string& name, std::map<std::string, Choice> words,
                        std::function<void(Choice)> take, const std::string& description) {
    auto choose = [name, words = std::move(words), take = std::move(take)](const std::string& word) {
        if (const auto found = words.find(word); found != words.end()) return take(found->second);
        std::string all;
        for (const auto& [each, choice] : words) all += (all.empty() ? "" : ", ") + each;
        complain(name + ": '" + word + "' is none of " + all);
    };
    return app.add_option_function<std::string>(name, choose, description);
}

/// A whole number without sign; CLI11's own conversion takes 010 for eight.
inline std::optional<std::size_t> count_of(const std::string& text) {
    std::size_t number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// An option that is a count.
inline CLI::Option* add_count(CLI::App& app, const std::string& name, std::optional<std::size_t>& count,
                              const std::string& description) {
    auto take = [name, &count](const std::string& text) {
        count = count_of(text);
        if (!count) complain(name + ": '" + text + "' is no count");
    };
    return app.add_option_function<std::string>(name, take, description);
}

/// An option that may be given more than once, each time with one value.
inline CLI::Option* add_list(CLI::App& app, const std::string& name, std::vector<std::string>& values,
                             const std::string& description) {
    return app.add_option(name, values, description)->take_all()->expected(1)->allow_extra_args(false);
}

/// The arguments, last first, as CLI11 wants them. --title= with nothing behind it becomes two arguments: CLI11 would take
/// the next one for the title.
inline std::vector<std::string> arguments(int argc, const char* const* argv) {
    std::vector<std::string> list;
    bool options_ended = false;
    for (int i = 1; i < argc; ++i) {
        std::string argument = argv[i];
        options_ended = options_ended || argument == "--";
        const bool empty_value =
            !options_ended && argument.starts_with("--") && argument.find('=') == argument.size() - 1;
        if (empty_value) argument.pop_back();
        list.push_back(std::move(argument));
        if (empty_value) list.emplace_back();
    }
    std::reverse(list.begin(), list.end());
    return list;
}

/// CLI11's layout, with single blank lines.
class Layout final : public CLI::Formatter {
public:
    Layout() {
        column_width(26);
        label("Positionals", "Input");
    }
    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override {
        return CLI::detail::find_and_replace(CLI::Formatter::make_help(app, name, mode), "\n\n\n", "\n\n");
    }
};

} // namespace json2feed
