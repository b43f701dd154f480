// Cleanup: a program that a signal ends leaves no temporary file behind.
#pragma once

#include <atomic>
#include <csignal>
#include <string>

namespace json2feed {

/// From now on the signals that end a program from outside (SIGINT, SIGTERM, SIGQUIT, SIGALRM and the like) remove what
/// stands in a RemovedOnSignal before they do.
/// SIGPIPE and SIGXFSZ end it no longer: writing fails instead, and the program says what it could not write.
void install_signal_handlers();

/// A file that a signal removes, for as long as this lives. Declare it before the FileSink that owns the file, so that
/// there is no moment in which nobody does.
class RemovedOnSignal {
public:
    RemovedOnSignal() = default;
    ~RemovedOnSignal();
    RemovedOnSignal(const RemovedOnSignal&) = delete;
    RemovedOnSignal& operator=(const RemovedOnSignal&) = delete;

    /// An empty name is no file. REQUIRES: called once.
    void watch(std::string name);

private:
    std::string name_{};
    std::atomic<const char*>* slot_{};
};

/// Signals wait while this lives: around steps that must not be half done.
class SignalsHeld {
public:
    SignalsHeld();
    ~SignalsHeld();
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;

private:
    sigset_t before_{};
};

} // namespace json2feed
