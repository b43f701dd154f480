// FileSink: a file that is replaced as a whole or not at all.
#pragma once

#include <string>

#include <feedwright/sink.hpp>

namespace feedwright {

/// Writes to a temporary file beside the target; commit() syncs it and renames it over the target. Whatever happens
/// before that, a full disk or an exception, leaves the target as it was. A link is followed and stays; the target's
/// permissions are kept. What is not a regular file (a pipe, /dev/stdout) is written to directly.
/// All methods throw std::system_error on I/O trouble.
class FileSink final : public Sink {
public:
    explicit FileSink(const std::string& path);
    ~FileSink() override; ///< without commit(): removes the temporary

    FileSink(const FileSink&) = delete; ///< two owners of one file make no sense
    FileSink& operator=(const FileSink&) = delete;

    void write(std::string_view bytes) override;

    /// Flushes and syncs: after this only commit() is left to do. Call it on all files of a set before the first commit().
    void prepare();
    void commit();

    /// The temporary's name, for a signal handler that has to remove it; empty if there is none.
    const std::string& temporary() const noexcept { return temporary_; }

private:
    void close() noexcept;

    std::string target_;
    std::string temporary_;
    int descriptor_{-1};
};

} // namespace feedwright
