// The table of options. CLI11 does the parsing, the usage errors and the layout of --help; what options mean together
// is settled in read_command_line.
#include "options.hpp"

#include <cerrno>
#include <iostream>
#include <map>
#include <memory>
#include <system_error>
#include <utility>

#include <feedwright/version.hpp>

#include "contradictions.hpp"
#include "desk_options.hpp"
#include "option_kinds.hpp"
#include "rule_options.hpp"

namespace json2feed {

namespace {

using feedwright::Format;

const std::map<std::string, Format> format_names{{"rss", Format::rss}, {"atom", Format::atom}, {"json", Format::json}};

constexpr const char* introduction =
    "json2feed reads a JSON Feed (1.0 or 1.1) and writes it as RSS 2.0, Atom 1.0 or JSON Feed 1.1.\n"
    "What it writes is valid. An input that cannot become a valid feed is refused: nothing is\n"
    "written then, and the findings say which field of which article is wrong, and where.\n";

constexpr const char* closing_words =
    "Examples:\n"
    "  json2feed news.json -o feed.xml\n"
    "        An RSS feed. feed.xml is replaced as a whole or, if anything goes wrong, not at all.\n"
    "  json2feed news.json --rss rss.xml --atom atom.xml --json feed.json --sort newest --limit 20\n"
    "        Three feeds of the twenty newest articles, in one reading.\n"
    "  export-articles | json2feed --ndjson --skip-invalid --title 'Front Page' > feed.xml\n"
    "        A stream of any length, one article a line, without those that have errors.\n"
    "\n"
    "Exit status: 0 written, 1 the input was refused, 2 wrong usage, 3 something could not be read or\n"
    "written. What JSON Feed cannot say goes into an object named _feedwright; see docs/json.md.\n";

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// "Ada Lovelace <ada@example.org>", "Ada Lovelace" or "<ada@example.org>".
feedwright::Person person_of(const std::string& argument) {
    const std::string_view text = trimmed(argument);
    const std::size_t open = text.rfind('<');
    if (!text.ends_with('>') || open == std::string_view::npos) return {.name = std::string{text}};
    return {.name = std::string{trimmed(text.substr(0, open))},
            .email = std::string{trimmed(text.substr(open + 1, text.size() - open - 2))}};
}

/// What the output options say together.
struct OutputArguments {
    std::optional<std::string> output{};
    std::optional<Format> format{};
    std::map<Format, std::optional<std::string>> of_format{}; ///< --rss, --atom, --json

    std::vector<OutputRequest> requests(bool check) const {
        std::vector<OutputRequest> requests;
        for (const auto& [format_asked, file] : of_format) {
            if (file) requests.push_back({*file, format_asked});
        }
        if (output) {
            const Format by_ending = feedwright::format_of_file(*output).value_or(Format::rss);
            requests.push_back({*output, format.value_or(by_ending)});
        } else if (requests.empty() || (check && format)) {
            requests.push_back({"-", format.value_or(Format::rss)});
        } else if (format) {
            complain("--format is the format of --output: give --output too (- is standard output)");
        }
        return requests;
    }
};

bool has_ndjson_ending(std::string_view file) { return file.ends_with(".ndjson") || file.ends_with(".jsonl"); }

void add_zone_and_now(CLI::App& app, feedwright::DateOptions& dates) {
    const auto take_zone = [&dates](const std::string& name) {
        std::string why;
        dates.zone = feedwright::TimeZone::named(name, &why);
        if (!dates.zone) complain("--zone: '" + name + "' cannot be used: " + why);
    };
    const auto take_now = [&dates](const std::string& text) {
        dates.now = feedwright::parse_rfc3339(text);
        if (!dates.now) complain("--now: '" + text + "' is no date as in RFC 3339, such as 2026-11-23T16:00:00+01:00");
    };
    app.add_option_function<std::string>(
           "--zone", take_zone,
           "The zone of dates that say no offset: Asia/Tehran,\n+03:30, Z. Without it they are errors")
        ->option_text("ZONE");
    app.add_option_function<std::string>("--now", take_now,
                                         "What dates such as '32 mins ago' count from, instead\nof the clock")
        ->option_text("DATE");
}

void add_input_options(CLI::App& app, Options& options) {
    app.add_option("INPUT", options.input, "A file, or - (default) for standard input")->option_text(" ");
    app.add_flag("--ndjson", options.ndjson,
                 "The input is NDJSON: the feed without items in the\n"
                 "first line, then one item a line. So is a file whose\n"
                 "name ends in .ndjson or .jsonl");
    add_choice<Order>(
        app, "--sort", {{"none", Order::as_given}, {"newest", Order::newest}, {"oldest", Order::oldest}},
        [&options](Order order) { options.order = order; },
        "newest or oldest articles first, by date of\npublication; none (default): as they come")
        ->option_text("ORDER");
    add_zone_and_now(app, options.dates);
    app.add_option_function<std::string>(
           "--media-root",
           [&options](const std::string& folder) {
               options.media_root = MediaRoot::at(folder);
               if (!options.media_root) complain("--media-root: '" + folder + "' is no folder");
           },
           "The folder that the site's files are in: the size of\nan attachment there that the input does not tell is "
           "that\n"
           "of the file at its URL's path. The site is at the hosts\nof the home page, of the feed and of --base")
        ->option_text("DIR");
    add_count(app, "--limit", options.limit, "Only the first N articles, after sorting")->option_text("N");
}

void add_output_options(CLI::App& app, Options& options, OutputArguments& outputs) {
    app.add_option("-o,--output", outputs.output,
                   "Default: - (standard output). The ending chooses the\n"
                   "format, unless --format does: .rss .xml .atom .json")
        ->option_text("FILE");
    add_choice<Format>(
        app, "-f,--format", format_names, [&outputs](Format format) { outputs.format = format; },
        "rss (default), atom or json")
        ->option_text("FORMAT");
    for (const Format format : {Format::rss, Format::atom, Format::json}) {
        app.add_option("--" + std::string{feedwright::info(format).name}, outputs.of_format[format],
                       "Write " + std::string{feedwright::info(format).title} + " to FILE, beside the others")
            ->option_text("FILE");
    }
    CLI::Option* pretty =
        app.add_flag_callback(
               "--pretty", [&options] { options.pretty = true; }, "Lines and indent, nothing inside text (default)")
            ->option_text(" ");
    app.add_flag_callback(
           "--compact", [&options] { options.pretty = false; }, "No white space between elements")
        ->excludes(pretty)
        ->option_text(" ");
    add_choice<bool>(
        app, "--content", {{"cdata", true}, {"escaped", false}},
        [&options](bool cdata) { options.html_as_cdata = cdata; },
        "RSS: HTML in CDATA sections: cdata (default); or with\nits < and & escaped: escaped")
        ->option_text("FORM");
    add_list(app, "--stylesheet", options.stylesheets,
             "RSS and Atom: a style sheet for those who open the\nfeed in a browser; may be given more than once")
        ->option_text("URL");
}

void add_finding_options(CLI::App& app, Options& options) {
    app.add_flag("--check", options.check, "Write no feed; print the findings");
    CLI::Option* const strict = app.add_flag("--strict", options.strict, "Warnings are errors");
    app.add_flag("--lenient", options.lenient,
                 "Leave out just the bad value, with a warning, where\nthe article or the feed can do without it")
        ->excludes(strict);
    add_choice<std::string>(
        app, "--profile", {{"w3c", "w3c"}, {"apple", "apple"}, {"strict", "strict"}},
        [&options](const std::string& profile) {
            options.profile = profile == "apple" ? feedwright::Profile::apple : feedwright::Profile::w3c;
            options.strict = options.strict || profile == "strict";
        },
        "Whose demands are asked about: w3c (default), apple:\nalso those of Apple Podcasts; strict is --strict")
        ->option_text("NAME");
    app.add_flag("--skip-invalid", options.skip_invalid,
                 "Leave out articles that have errors, instead of\nrefusing the feed");
    app.add_flag_callback(
           "--allow-duplicates", [&options] { options.check_duplicates = false; },
           "Do not look for articles that come twice, and keep\nno memory of them: for streams without end")
        ->option_text(" ");
    app.add_flag("--notes", options.notes, "Show notes too: what was derived, what found no place");
    app.add_option("--findings", options.findings_file,
                   "Findings go to FILE instead of standard error, notes\nincluded")
        ->option_text("FILE");
    add_choice<FindingsForm>(
        app, "--findings-format", {{"text", FindingsForm::text}, {"json", FindingsForm::json}},
        [&options](FindingsForm form) { options.findings_form = form; }, "text (default), or json: one object a line")
        ->option_text("FORM");
}

void add_overrides(CLI::App& app, Overrides& overrides, std::vector<std::string>& authors) {
    app.add_option("--title", overrides.title, "The feed's title")->option_text("TEXT");
    app.add_option("--description", overrides.description, "What it is about")->option_text("TEXT");
    app.add_option("--home-page", overrides.home_page, "The site it belongs to")->option_text("URL");
    app.add_option("--feed-url", overrides.feed_url, "Where the feed will be found")->option_text("URL");
    app.add_option("--language", overrides.language, "Such as en or pt-BR")->option_text("TAG");
    add_list(app, "--author", authors, "'Name', 'Name <address>' or '<address>'; may be given\nmore than once")
        ->option_text("PERSON");
}

} // namespace

std::variant<Options, ExitStatus> read_command_line(int argc, const char* const* argv) {
    Options options;
    OutputArguments outputs;
    std::vector<std::string> authors;

    CLI::App app{introduction, "json2feed"};
    app.formatter(std::make_shared<Layout>());
    app.footer(closing_words);
    app.set_help_flag(""); // comes last

    // The groups of --help, in this order.
    app.option_defaults()->group("Reading");
    add_input_options(app, options);
    app.option_defaults()->group("Writing");
    add_output_options(app, options, outputs);
    app.option_defaults()->group("Texts");
    add_desk_options(app, options.prepare);
    app.option_defaults()->group("Findings");
    add_finding_options(app, options);
    add_rule_options(app);
    app.option_defaults()->group("Instead of what the input says, or for what it lacks");
    add_overrides(app, options.overrides, authors);
    app.set_help_flag("-h,--help", "Show this")->group("Other");
    app.set_version_flag("--version", "json2feed " + std::string{feedwright::version()}, "Show the version")
        ->group("Other");

    try {
        app.parse(arguments(argc, argv));
        options.ndjson = options.ndjson || has_ndjson_ending(options.input);
        options.notes = options.notes || options.check || options.findings_file.has_value();
        for (const std::string& author : authors) options.overrides.authors.push_back(person_of(author));
        options.outputs = outputs.requests(options.check);
        refuse_contradictions(options);
    } catch (const CLI::Success& shown) {
        app.exit(shown);
        if (!std::cout.flush()) throw std::system_error{errno, std::generic_category(), "cannot write /dev/stdout"};
        return ExitStatus::written;
    } catch (const CLI::ParseError& error) {
        std::cerr << "json2feed: " << error.what() << "\nTry json2feed --help.\n";
        return ExitStatus::usage;
    }
    return options;
}

} // namespace json2feed
