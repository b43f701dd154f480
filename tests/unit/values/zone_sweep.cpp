// Says of local times what feedwright makes of them, for zone_sweep.py to compare with Python. Input: lines of a zone and a
// local time. Output: the earliest reading, the latest, and what a change of clocks did, or an error.
#include <iostream>
#include <map>
#include <optional>
#include <string>

#include <feedwright/date.hpp>

using namespace feedwright;

int main() {
    std::ios::sync_with_stdio(false);
    std::map<std::string, std::optional<TimeZone>> zones;
    std::string name;
    std::string local;
    while (std::cin >> name >> local) {
        const auto [entry, is_new] = zones.try_emplace(name);
        if (is_new) entry->second = TimeZone::named(name);
        const DateReading earliest =
            read_iso8601(local, {.zone = entry->second, .change = ClockChange::earliest});
        const DateReading latest =
            read_iso8601(local, {.zone = entry->second, .change = ClockChange::latest});
        const DateReading refused =
            read_iso8601(local, {.zone = entry->second, .change = ClockChange::refuse});
        if (!earliest.time || !latest.time) {
            std::cout << "error\n";
            continue;
        }
        // There and back: the zone says of the instant what it said of the local time.
        const bool back = entry->second->at(Timestamp{earliest.time->instant()}) == *earliest.time;
        std::cout << format_rfc3339(*earliest.time).view() << ' ' << format_rfc3339(*latest.time).view()
                  << ' '
                  << (earliest.skipped    ? "skipped"
                      : earliest.repeated ? "repeated"
                                          : "-")
                  << ' ' << (refused.time.has_value() ? "-" : "refused") << ' ' << (back ? "-" : "not-back")
                  << '\n';
    }
}
