// Outputs: the feeds of one run on their way to their files. Nothing of any of them is seen before all are whole.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <feedwright/file_sink.hpp>
#include <feedwright/format.hpp>
#include <feedwright/sink.hpp>

#include "cleanup.hpp"
#include "options.hpp"
#include "spool.hpp"

namespace json2feed {

/// A FileSink whose temporary no signal leaves behind. "-" is standard output.
class GuardedFile final : public feedwright::Sink {
public:
    explicit GuardedFile(const std::string& name);

    void write(std::string_view bytes) override { sink_->write(bytes); }
    void prepare() { sink_->prepare(); }
    void commit() { sink_->commit(); }
    /// Whether what is written is seen at once, as in a pipe.
    bool is_direct() const noexcept { return direct_; }

private:
    RemovedOnSignal temporary_{};
    std::optional<feedwright::FileSink> sink_{};
    bool direct_{};
};

/// One feed. What goes to standard output, a pipe or a device waits in a spool.
class Output final : public feedwright::Sink {
public:
    /// Not written: the feed goes nowhere.
    Output(const OutputRequest& request, bool is_written);

    feedwright::Format format() const noexcept { return format_; }

    void write(std::string_view bytes) override;
    /// This feed will not be: what there is of it goes away, and what comes is dropped.
    void discard() noexcept;

    // The three steps of publish(); see there.
    void prepare();
    void send();
    void commit();

private:
    feedwright::Format format_;
    std::optional<GuardedFile> file_{}; ///< absent: nothing is written
    Spool spool_{};
};

class Outputs {
public:
    /// Opens all files: what cannot be written is known before anything is read. With options.check there are none, and
    /// what is written is dropped. Throws std::system_error.
    explicit Outputs(const Options& options);

    auto begin() const noexcept { return outputs_.begin(); }
    auto end() const noexcept { return outputs_.end(); }

    void discard() noexcept;

    /// First everything that can fail is done on all of them (disk full, a reader that is gone); then the files take
    /// their names.
    void publish();

private:
    std::vector<std::unique_ptr<Output>> outputs_{};
};

} // namespace json2feed
