// Every file of data/summaries is a case: options, a line "---", the text, a line "---", the summary. Adding a file
// adds a case; its format is described in data/summaries/README.md.
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <feedwright/summary.hpp>

#include "values/utf8.hpp"

using namespace feedwright;

namespace {

constexpr std::size_t fewest_cases = 120;
constexpr std::size_t fewest_languages = 12;
constexpr std::size_t fewest_scripts = 8;
/// Built for debugging, with sanitizers, beside other tests.
constexpr std::chrono::seconds longest_time{10};

struct Case {
    std::map<std::string, std::string> header;
    std::string input;
    std::string expected;
};

/// \u{200D} is a code point, \x{80} a byte.
std::string unescaped(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view rest = std::string_view{text}.substr(at);
        if (!rest.starts_with("\\u{") && !rest.starts_with("\\x{")) {
            out.push_back(text[at++]);
            continue;
        }
        const std::size_t end = text.find('}', at);
        const unsigned long code = std::stoul(text.substr(at + 3, end - at - 3), nullptr, 16);
        if (text[at + 1] == 'u') {
            utf8::append(out, static_cast<char32_t>(code));
        } else {
            out.push_back(static_cast<char>(code));
        }
        at = end + 1;
    }
    return out;
}

/// Lines as they are, but "@repeat 1000 text" is that many copies of the text and "@text text" the text, both without a
/// line break behind.
std::string section(const std::vector<std::string>& lines) {
    std::string out;
    bool open = false;
    for (const std::string& line : lines) {
        if (line.starts_with("@repeat ")) {
            const std::size_t blank = line.find(' ', 8);
            const unsigned long count = std::stoul(line.substr(8, blank - 8));
            const std::string copy = unescaped(line.substr(blank + 1));
            for (unsigned long i = 0; i < count; ++i) out += copy;
            open = false;
        } else if (line.starts_with("@text ")) {
            out += unescaped(line.substr(6));
            open = false;
        } else {
            out += unescaped(line) + '\n';
            open = true;
        }
    }
    if (open) out.pop_back();
    return out;
}

Case read_case(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    BOOST_REQUIRE_MESSAGE(file, path);
    std::vector<std::vector<std::string>> sections(1);
    for (std::string line; std::getline(file, line);) {
        if (line == "---") {
            sections.emplace_back();
        } else {
            sections.back().push_back(line);
        }
    }
    BOOST_REQUIRE_MESSAGE(sections.size() == 3, path << ": header, text and summary, apart by ---");
    Case result;
    for (const std::string& line : sections[0]) {
        const std::size_t colon = line.find(": ");
        BOOST_REQUIRE_MESSAGE(colon != line.npos, path << ": " << line);
        result.header[line.substr(0, colon)] = line.substr(colon + 2);
    }
    result.input = section(sections[1]);
    result.expected = section(sections[2]);
    return result;
}

SummaryOptions options_of(const Case& each) {
    SummaryOptions options;
    for (const auto& [name, text] : each.header) {
        if (name == "words")
            options.words = std::stoul(text);
        else if (name == "characters")
            options.characters = std::stoul(text);
        else if (name == "sentences")
            options.sentences = std::stoul(text);
        else if (name == "ellipsis")
            options.ellipsis = text == "none" ? "" : unescaped(text);
        else if (name == "paragraphs")
            options.first_paragraph = text != "all";
        else if (name == "dateline")
            options.skip_dateline = text == "skip";
        else
            BOOST_REQUIRE_MESSAGE(name == "language" || name == "script" || name == "kind" || name == "about", name);
    }
    return options;
}

std::vector<std::filesystem::path> files() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator{"data/summaries"}) {
        if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string shortened(const std::string& text) {
    return text.size() <= 2000 ? text : text.substr(0, 2000) + " (" + std::to_string(text.size()) + " bytes)";
}

} // namespace

BOOST_AUTO_TEST_CASE(every_file) {
    std::map<std::string, int> languages;
    std::map<std::string, int> scripts;
    for (const auto& path : files()) {
        const Case each = read_case(path);
        const SummaryOptions options = options_of(each);
        const auto begin = std::chrono::steady_clock::now();
        const std::string summary = each.header.at("kind") == "html" ? summarize(Text::html(each.input), options)
                                                                     : summarize(Text{each.input}, options);
        const auto time = std::chrono::steady_clock::now() - begin;
        BOOST_CHECK_MESSAGE(summary == each.expected, path.filename().string()
                                                          << "\n  is      [" << shortened(summary) << "]\n  must be ["
                                                          << shortened(each.expected) << ']');
        BOOST_CHECK_MESSAGE(time < longest_time, path);
        ++languages[each.header.at("language")];
        ++scripts[each.header.at("script")];
    }
    BOOST_TEST(files().size() >= fewest_cases);
    BOOST_TEST(languages.size() >= fewest_languages);
    BOOST_TEST(scripts.size() >= fewest_scripts);
    for (const char* language : {"Persian", "Arabic", "Hebrew", "Hindi", "Thai", "Chinese", "Japanese", "Korean",
                                 "Turkish", "German", "Russian", "Vietnamese"}) {
        BOOST_TEST(languages.count(language) == 1U, language);
    }
}

// Options that cut a text leave alone what they made of it. (Where a dateline is skipped, a second one may follow.)
BOOST_AUTO_TEST_CASE(no_summary_is_cut_again) {
    for (const auto& path : files()) {
        const Case each = read_case(path);
        const SummaryOptions options = options_of(each);
        if (options.skip_dateline || options.ellipsis != SummaryOptions{}.ellipsis) continue;
        BOOST_CHECK_MESSAGE(summarize(each.expected, options) == each.expected, path.filename());
    }
}
