// Both end the parsing as --version does: the text goes to standard output, and nothing is read.
#include "rule_options.hpp"

#include "rule_book.hpp"

namespace json2feed {

namespace {

[[noreturn]] void show(std::string text) {
    if (text.ends_with('\n')) text.pop_back(); // CLI11 ends the last line
    throw CLI::CallForVersion{std::move(text), 0};
}

void explain(const std::string& id) {
    std::string page = rule_page(id);
    if (page.empty()) complain("--explain: there is no rule '" + id + "'; the nearest are " + nearest_rules(id));
    show(std::move(page));
}

} // namespace

void add_rule_options(CLI::App& app) {
    app.add_flag_callback(
        "--rules", [] { show(rule_table()); }, "Show the table of all rules");
    app.add_option_function<std::string>(
           "--explain", explain,
           "Show what a rule means, why it is there, and a wrong\nand a right example: --explain url.relative")
        ->option_text("RULE");
}

} // namespace json2feed
