#include "contradictions.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "option_kinds.hpp"
#include "places.hpp"

namespace json2feed {

namespace {

void refuse_one_place_for_two(const Options& options) {
    std::vector<std::string> places;
    if (!options.check) {
        for (const OutputRequest& request : options.outputs) places.push_back(request.file);
    }
    if (options.findings_file) places.push_back(*options.findings_file);
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!same_place(places[i], places[j])) continue;
            if (places[i] == places[j]) complain("two outputs go to '" + places[i] + "'");
            complain("'" + places[j] + "' and '" + places[i] + "' are the same place");
        }
    }
}

/// The report would be written over what it is about. Standard input counts where it is a file: pipes and terminals may
/// well be standard error too.
void refuse_findings_in_input(const Options& options) {
    const std::string input = options.input == "-" ? "/dev/stdin" : options.input;
    std::error_code none;
    if (options.input == "-" && !std::filesystem::is_regular_file(input, none)) return;
    if (options.findings_file && same_place(input, *options.findings_file)) {
        complain("--findings: '" + *options.findings_file + "' is the input");
    }
}

void refuse_bad_stylesheets(const Options& options) {
    constexpr std::string_view of_urls =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789;/?:@&=+$.-_!~*'()%,#";
    for (const std::string& url : options.stylesheets) {
        if (url.empty() || url.find_first_not_of(of_urls) != std::string::npos) {
            complain("--stylesheet: '" + url + "' is no URL in ASCII");
        }
    }
}

} // namespace

void refuse_contradictions(const Options& options) {
    if (options.strict && options.lenient) complain("--profile strict excludes --lenient");
    refuse_one_place_for_two(options);
    refuse_findings_in_input(options);
    refuse_bad_stylesheets(options);
}

} // namespace json2feed
