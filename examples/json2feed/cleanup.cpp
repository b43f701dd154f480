// The names stand in a fixed table of atomic pointers: a signal handler may touch little else.
#include "cleanup.hpp"

#include <array>
#include <cstddef>
#include <stdexcept>
#include <utility>

#include <unistd.h>

namespace json2feed {

namespace {

constexpr std::size_t most_files = 8; // three formats, --output, the findings, and some more
std::array<std::atomic<const char*>, most_files> table{};
static_assert(std::atomic<const char*>::is_always_lock_free);

/// All that end a program from outside, unless it says otherwise; but for SIGKILL, which it cannot.
constexpr std::array ending_signals{SIGINT,    SIGTERM, SIGHUP,  SIGQUIT, SIGALRM,
                                    SIGVTALRM, SIGPROF, SIGXCPU, SIGUSR1, SIGUSR2};

extern "C" void remove_files_and_die(int signal) {
    for (const std::atomic<const char*>& slot : table) {
        if (const char* name = slot.load()) ::unlink(name);
    }
    // The default action is in place again (SA_RESETHAND); it comes when this returns.
    ::raise(signal);
}

} // namespace

void install_signal_handlers() {
    for (const int signal : ending_signals) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler == SIG_IGN) continue; // under nohup a hang-up stays ignored
        struct sigaction action {};
        action.sa_handler = remove_files_and_die;
        action.sa_flags = static_cast<int>(SA_RESETHAND);
        ::sigfillset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
}

void RemovedOnSignal::watch(std::string name) {
    if (name.empty()) return;
    name_ = std::move(name);
    for (std::atomic<const char*>& slot : table) {
        if (slot.load() != nullptr) continue;
        slot_ = &slot;
        slot.store(name_.c_str());
        return;
    }
    throw std::logic_error{"the table of temporary files is full"};
}

RemovedOnSignal::~RemovedOnSignal() {
    if (slot_ != nullptr) slot_->store(nullptr);
}

SignalsHeld::SignalsHeld() {
    sigset_t held{};
    ::sigemptyset(&held);
    for (const int signal : ending_signals) ::sigaddset(&held, signal);
    ::sigprocmask(SIG_BLOCK, &held, &before_);
}

SignalsHeld::~SignalsHeld() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

} // namespace json2feed
