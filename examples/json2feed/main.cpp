// json2feed: JSON Feed in; RSS 2.0, Atom 1.0 and JSON Feed 1.1 out. Here is the run as a whole, and what the shell is
// told of it; `json2feed --help` is the manual.
#include <array>
#include <exception>
#include <new>
#include <string>
#include <system_error>
#include <utility>
#include <variant>

#include <fcntl.h>
#include <unistd.h>

#include "cleanup.hpp"
#include "conversion.hpp"
#include "exit_status.hpp"
#include "findings.hpp"
#include "findings_printer.hpp"
#include "input.hpp"
#include "options.hpp"
#include "outputs.hpp"
#include "printable.hpp"
#include "terminal.hpp"

namespace {

using namespace json2feed;
using feedwright::Severity;

/// A standard descriptor that the caller has closed would go to the next file that is opened. In its place comes one on
/// which reading, or writing, fails.
void fill_standard_descriptors() {
    constexpr std::array modes{O_WRONLY, O_RDONLY, O_RDONLY};
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
        if (::fcntl(descriptor, F_GETFD) >= 0) continue;
        static_cast<void>(::open("/dev/null", modes[static_cast<std::size_t>(descriptor)]));
    }
}

/// What became of the outputs: "wrote a.xml, b.xml", "nothing written".
std::string outcome(const Options& options, bool refused) {
    if (refused && !options.check) return "nothing written";
    std::string text = refused ? "not valid as " : options.check ? "valid as " : "wrote ";
    bool first = true;
    for (const OutputRequest& request : options.outputs) {
        if (!std::exchange(first, false)) text += ", ";
        if (options.check) {
            text += info(request.format).title;
        } else {
            text += request.file == "-" ? "to standard output" : printable(request.file);
        }
    }
    return text;
}

std::string not_shown(const FindingsPrinter& printer) {
    const std::size_t count = printer.not_shown();
    if (count == 0) return {};
    return "; " + std::to_string(count) + " findings not shown (--findings FILE has all)";
}

void sum_up(const Options& options, const Findings& findings, const FindingsPrinter& printer, Terminal& terminal) {
    if (printer.fills_stderr_with_json()) return;
    const bool anything = findings.count(Severity::error) != 0 || findings.count(Severity::warning) != 0 ||
                          (options.notes && printer.uses_stderr() && findings.count(Severity::note) != 0);
    if (!anything && !terminal.is_there()) return;
    terminal.write("json2feed: " + findings.summary() + "; " + outcome(options, findings.refused()) +
                   not_shown(printer) + '\n');
}

ExitStatus run(const Options& options) {
    install_signal_handlers();
    Terminal terminal;
    Input input{options.input};
    FindingsPrinter printer{options, input.name(), terminal};
    try {
        Outputs outputs{options};
        Findings findings{options, printer};
        Conversion{options, input, outputs, findings, terminal}.run();
        printer.prepare();
        if (findings.refused()) {
            outputs.discard();
        } else {
            outputs.publish();
        }
        printer.commit();
        sum_up(options, findings, printer, terminal);
        return findings.refused() ? ExitStatus::refused : ExitStatus::written;
    } catch (...) {
        // The findings may tell why.
        try {
            printer.commit();
        } catch (const std::system_error&) {
            // One message is enough.
        }
        throw;
    }
}

ExitStatus complain(const std::string& message) {
    Terminal{}.write("json2feed: " + message + '\n');
    return ExitStatus::io_trouble;
}

} // namespace

int main(int argc, char** argv) {
    fill_standard_descriptors();
    ExitStatus status{};
    try {
        const std::variant<Options, ExitStatus> command = read_command_line(argc, argv);
        const Options* options = std::get_if<Options>(&command);
        status = options != nullptr ? run(*options) : std::get<ExitStatus>(command);
    } catch (const std::bad_alloc&) {
        status = complain("out of memory");
    } catch (const std::exception& error) {
        status = complain(printable(error.what()));
    }
    return static_cast<int>(status);
}
