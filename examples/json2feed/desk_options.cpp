// Each of the three sets one part of the library's PrepareOptions.
#include "desk_options.hpp"

#include <algorithm>
#include <string>

#include <feedwright/prepare.hpp>

namespace json2feed {

namespace {

using feedwright::PrepareOptions;

/// off, auto, or a number of words.
void take_summary(const std::string& text, PrepareOptions& prepare) {
    using Summaries = PrepareOptions::Summaries;
    if (text == "off" || text == "auto") {
        prepare.summaries = text == "off" ? Summaries::off : Summaries::when_missing;
        return;
    }
    const std::optional<std::size_t> words = count_of(text);
    if (!words || *words == 0) complain("--summary: '" + text + "' is neither off nor auto nor a number of words");
    prepare.summaries = Summaries::when_missing;
    prepare.summary.words = *words;
}

/// A web address that the library resolves relative URLs against, also one that has to be encoded first.
bool is_base(const std::string& url) {
    const std::string made = feedwright::prepare({.url = "x"}, {.base = url}).url;
    std::string scheme = made.substr(0, made.find(':'));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(), [](unsigned char c) { return c | 0x20; });
    return scheme == "http" || scheme == "https";
}

void take_base(const std::string& text, PrepareOptions& prepare) {
    if (!is_base(text)) complain("--base: '" + text + "' is no absolute URL such as https://example.org/news/");
    prepare.base = text;
}

} // namespace

void add_desk_options(CLI::App& app, PrepareOptions& prepare) {
    app.add_option_function<std::string>(
           "--summary", [&prepare](const std::string& text) { take_summary(text, prepare); },
           "auto (default): made from the content, 55 words at\nmost, where there is none; N: of N words; off: none")
        ->option_text("LENGTH");
    add_choice<PrepareOptions::Html>(
        app, "--html",
        {{"keep", PrepareOptions::Html::keep},
         {"safe", PrepareOptions::Html::safe},
         {"normalize", PrepareOptions::Html::normalize}},
        [&prepare](PrepareOptions::Html html) { prepare.html = html; },
        "safe (default): without what can act, with absolute\nURLs; normalize: also written anew, so that no parser\n"
        "complains; keep: as it is")
        ->option_text("CARE");
    app.add_option_function<std::string>(
           "--base", [&prepare](const std::string& text) { take_base(text, prepare); },
           "What relative URLs in HTML start from, instead of\nthe article's url or the home page")
        ->option_text("URL");
}

} // namespace json2feed
