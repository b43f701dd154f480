// A summary a line, for a judge that is not ours (summary_judge.mjs): reads lines "WORDS CHARACTERS SENTENCES TEXT",
// the text in hexadecimal, and writes the summaries, which have to be one line each.
#include <iostream>
#include <string>

#include <feedwright/summary.hpp>

int main() {
    std::ios::sync_with_stdio(false);
    feedwright::SummaryOptions options;
    std::string hexadecimal;
    while (std::cin >> options.words >> options.characters >> options.sentences >> hexadecimal) {
        std::string text;
        for (std::size_t i = 1; i + 1 < hexadecimal.size(); i += 2) { // behind the x that stands before all
            text.push_back(static_cast<char>(std::stoi(hexadecimal.substr(i, 2), nullptr, 16)));
        }
        std::cout << feedwright::summarize(text, options) << '\n';
    }
}
