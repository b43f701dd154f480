// The work as JSON Feed, on standard output: what peers in other languages read.
#include "peer.hpp"

int main(int argc, char** argv) {
    const compare::Arguments arguments = compare::read(argc, argv);
    feedwright::StreamSink sink{std::cout};
    return feedwright::write(compare::make(arguments).feed, feedwright::Format::json, sink, work::trusting()).ok() ? 0 : 1;
}
