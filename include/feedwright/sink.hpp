// Sink: where the bytes of a feed go. One method; a program's own sink is a few lines.
#pragma once

#include <functional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>

namespace feedwright {

/// Takes the bytes in order, in pieces of any size. A sink may throw: what it throws reaches the caller of write(),
/// FeedWriter::add() and so on.
class Sink {
public:
    virtual ~Sink() = default;
    virtual void write(std::string_view bytes) = 0;

protected:
    Sink() = default;
    Sink(const Sink&) = default;
    Sink& operator=(const Sink&) = default;
};

/// Appends to a string. REQUIRES: the string outlives the sink.
class StringSink final : public Sink {
public:
    explicit StringSink(std::string& target) : target_{target} {}
    void write(std::string_view bytes) override { target_.append(bytes); }

private:
    std::string& target_;
};

/// Writes to a stream, whose state the caller checks. REQUIRES: the stream outlives the sink.
class StreamSink final : public Sink {
public:
    explicit StreamSink(std::ostream& target) : target_{target} {}
    void write(std::string_view bytes) override {
        target_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    }

private:
    std::ostream& target_;
};

/// Hands each piece to a function.
class CallbackSink final : public Sink {
public:
    explicit CallbackSink(std::function<void(std::string_view)> target) : target_{std::move(target)} {}
    void write(std::string_view bytes) override { target_(bytes); }

private:
    std::function<void(std::string_view)> target_;
};

} // namespace feedwright
