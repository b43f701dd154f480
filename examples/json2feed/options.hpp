// Options: what the command line asks for, as plain data. The rest of the program knows nothing of CLI11.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <feedwright/date.hpp>
#include <feedwright/format.hpp>
#include <feedwright/person.hpp>
#include <feedwright/prepare_options.hpp>
#include <feedwright/profile.hpp>

#include "exit_status.hpp"
#include "media_root.hpp"

namespace json2feed {

/// One feed to write.
struct OutputRequest {
    std::string file{"-"}; ///< "-" is standard output
    feedwright::Format format{feedwright::Format::rss};
};

enum class Order { as_given, newest, oldest };
enum class FindingsForm { text, json };

/// What replaces the feed's own fields; absent: the feed's own stays.
struct Overrides {
    std::optional<std::string> title{};
    std::optional<std::string> description{};
    std::optional<std::string> home_page{};
    std::optional<std::string> feed_url{};
    std::optional<std::string> language{};
    std::vector<feedwright::Person> authors{};
};

struct Options {
    std::string input{"-"}; ///< "-" is standard input
    bool ndjson{};
    std::vector<OutputRequest> outputs{}; ///< at least one; with `check` only their formats count
    bool check{};
    bool strict{};
    feedwright::Profile profile{};
    bool skip_invalid{};
    bool lenient{};
    bool check_duplicates{true};
    std::optional<std::string> findings_file{}; ///< absent: standard error
    FindingsForm findings_form{FindingsForm::text};
    bool notes{};                          ///< whether notes are shown
    feedwright::DateOptions dates{};       ///< --zone and --now
    std::optional<MediaRoot> media_root{}; ///< where attachments' sizes are read
    std::optional<std::size_t> limit{};
    Order order{Order::as_given};
    bool pretty{true};
    bool html_as_cdata{true};
    std::vector<std::string> stylesheets{};
    feedwright::PrepareOptions prepare{}; ///< --summary, --html, --base
    Overrides overrides{};
};

/// The options; or, if the program's work is done with that (help was shown, or a complaint), its exit status.
std::variant<Options, ExitStatus> read_command_line(int argc, const char* const* argv);

} // namespace json2feed
