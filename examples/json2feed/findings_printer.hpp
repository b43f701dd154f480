// FindingsPrinter: shows findings, to people or to programs, on standard error or in a file.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include <feedwright/finding.hpp>

#include "options.hpp"
#include "outputs.hpp"
#include "terminal.hpp"

namespace json2feed {

class FindingsPrinter {
public:
    /// Opens the file of --findings. Throws std::system_error. REQUIRES: the terminal outlives the printer.
    FindingsPrinter(const Options& options, std::string_view input_name, Terminal& terminal);

    /// Text: INPUT:LINE:COLUMN: error: PATH: MESSAGE [RULE] (article "ID", "TITLE"), escaped as in printable.hpp.
    /// JSON: one object a line, with the same members always; null or an empty list where there is nothing to say.
    void print(const feedwright::Finding& finding);

    /// How many findings standard error was spared.
    std::size_t not_shown() const noexcept;

    /// Whether findings are shown on standard error.
    bool uses_stderr() const noexcept { return !uses_file_; }
    /// Whether standard error belongs to lines of JSON, so that nothing else should stand there.
    bool fills_stderr_with_json() const noexcept { return !uses_file_ && form_ == FindingsForm::json; }

    /// The file gets everything and, with commit(), its name. Throws std::system_error.
    void prepare();
    void commit();

private:
    std::string text_line(const feedwright::Finding& finding) const;
    static std::string json_line(const feedwright::Finding& finding);
    void flush();

    FindingsForm form_;
    std::string input_name_;
    Terminal& terminal_;
    bool uses_file_;
    std::optional<GuardedFile> file_{};
    std::string waiting_{};              ///< lines for the file
    std::array<std::size_t, 3> shown_{}; ///< of each severity, with those that were not
};

} // namespace json2feed
