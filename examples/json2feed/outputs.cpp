// How outputs are opened, held back and published.
#include "outputs.hpp"

#include <filesystem>
#include <system_error>

#include "places.hpp"

namespace json2feed {

GuardedFile::GuardedFile(const std::string& name) {
    const std::string file = file_name_of_output(name);
    std::error_code ignored;
    const auto kind = std::filesystem::status(file, ignored).type();
    // No signal between the temporary's birth and its entry in the table. But opening a pipe waits for its reader, and
    // that the user must be able to end.
    std::optional<SignalsHeld> held;
    if (kind == std::filesystem::file_type::regular || kind == std::filesystem::file_type::not_found) held.emplace();
    sink_.emplace(file);
    temporary_.watch(sink_->temporary());
    direct_ = sink_->temporary().empty();
}

Output::Output(const OutputRequest& request, bool is_written) : format_{request.format} {
    if (is_written) file_.emplace(request.file);
}

void Output::write(std::string_view bytes) {
    if (!file_) return;
    if (file_->is_direct()) {
        spool_.write(bytes);
    } else {
        file_->write(bytes);
    }
}

void Output::discard() noexcept {
    file_.reset();
    spool_.clear();
}

void Output::prepare() {
    if (file_) file_->prepare();
}

void Output::send() {
    if (!file_ || !file_->is_direct()) return;
    spool_.copy_to(*file_);
    file_->commit();
}

void Output::commit() {
    if (file_ && !file_->is_direct()) file_->commit();
}

Outputs::Outputs(const Options& options) {
    for (const OutputRequest& request : options.outputs) {
        outputs_.push_back(std::make_unique<Output>(request, !options.check));
    }
}

void Outputs::discard() noexcept {
    for (const auto& output : outputs_) output->discard();
}

void Outputs::publish() {
    for (const auto& output : outputs_) output->prepare();
    for (const auto& output : outputs_) output->send();
    const SignalsHeld held; // a set of feeds is replaced together
    for (const auto& output : outputs_) output->commit();
}

} // namespace json2feed
