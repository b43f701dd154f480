// The database is looked at with suspicion: whatever is missing or broken is an answer, never UTC in silence. The
// exceptions of date's tz library end here.
#include "system_zone.hpp"

#include <algorithm>
#include <exception>
#include <fstream>
#include <iterator>

#include "cursor.hpp"

namespace feedwright::dates {

using namespace std::chrono;

namespace {

/// What date gives as the end of the last entry of a table.
constexpr date::sys_seconds no_end = date::sys_days{date::year::max() / date::December / 31};

Period period_of(const date::sys_info& info) noexcept { return {info.begin, info.offset}; }

/// Names go into paths, so they are looked at before. What Debian links as localtime is the zone of the machine.
bool is_name(std::string_view name) noexcept {
    constexpr std::size_t longest = 100;
    return name != "localtime" && name.size() <= longest && std::ranges::all_of(name, [](char c) {
               return Cursor::is_letter(c) || Cursor::is_digit(c) || c == '/' || c == '_' || c == '-' || c == '+';
           });
}

/// A zone's file is read at the first question, so that is asked here, where it may go wrong.
const date::time_zone* find_table(const std::string& name, std::string& why) noexcept {
    try {
        why = "the system has no database of time zones in /usr/share/zoneinfo";
        if (date::get_tzdb().zones.empty()) return nullptr;
        why = "the system's database of time zones has none of this name";
        const date::time_zone* table = date::locate_zone(name);
        why = "the system's file about this zone cannot be read";
        static_cast<void>(table->get_info(date::sys_seconds{}));
        return table;
    } catch (const std::exception&) {
        return nullptr;
    }
}

/// The last line of a zone's file (RFC 9636 section 3.3). `why` is left alone if it is one, or if there need not be one:
/// in a file of version 1, or without a file, when date brings its own database and knows the rules.
std::string last_line(const std::string& name, std::string& why) {
    std::ifstream file{"/usr/share/zoneinfo/" + name, std::ios::binary};
    const std::string bytes{std::istreambuf_iterator<char>{file}, {}};
    constexpr std::size_t version = 4;
    if (bytes.size() <= version || bytes[version] < '2') return {};
    if (bytes.back() != '\n') why = "the system's file about this zone has been cut off";
    const std::size_t start = bytes.rfind('\n', bytes.size() - 2) + 1;
    return bytes.substr(start, bytes.size() - 1 - start);
}

} // namespace

std::optional<SystemZone> SystemZone::find(std::string_view name, std::string& why) {
    if (!is_name(name)) {
        why = "a time zone is called something like Asia/Tehran";
        return std::nullopt;
    }
    const std::string copy{name};
    SystemZone zone;
    zone.table_ = find_table(copy, why);
    if (zone.table_ == nullptr) return std::nullopt;
    why.clear();
    const std::string line = last_line(copy, why);
    if (!why.empty()) return std::nullopt;
    if (!line.empty()) zone.rule_ = PosixRule::parse(line);
    if (line.empty() || zone.rule_) return zone;
    why = "the system's file about this zone ends in something that is no rule for the years to come";
    return std::nullopt;
}

Period SystemZone::at(sys_seconds time) const {
    const date::sys_info info = table_->get_info(time);
    return rule_ && info.end == no_end ? rule_->at(time) : period_of(info);
}

Showing SystemZone::at(local_seconds local) const {
    const date::local_info info = table_->get_info(date::local_seconds{local.time_since_epoch()});
    const Period first = period_of(info.first);
    if (info.result == date::local_info::nonexistent) return {Showing::never, first, period_of(info.second)};
    if (info.result == date::local_info::ambiguous) return {Showing::twice, first, period_of(info.second)};
    return rule_ && info.first.end == no_end ? rule_->at(local) : Showing{.first = first};
}

} // namespace feedwright::dates
