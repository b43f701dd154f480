// The grammar is RFC 4151 section 2.1. A fragment is none of ours: # is encoded.
#include <feedwright/tag_uri.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>

#include "ascii.hpp"
#include "host.hpp"
#include "percent.hpp"
#include "uri.hpp"

namespace feedwright {

namespace {

bool is_label(std::string_view label) noexcept {
    return !label.empty() && ascii::is_alphanumeric(label.front()) && ascii::is_alphanumeric(label.back()) &&
           std::all_of(label.begin(), label.end(), [](char c) { return ascii::is_alphanumeric(c) || c == '-'; });
}

bool is_domain_name(std::string_view name) noexcept {
    while (true) {
        const std::string_view label = name.substr(0, name.find('.'));
        if (!is_label(label)) return false;
        if (label.size() == name.size()) return true;
        name.remove_prefix(label.size() + 1);
    }
}

bool is_mailbox_character(char c) noexcept { return ascii::is_alphanumeric(c) || c == '-' || c == '.' || c == '_'; }

std::optional<std::string> authority_name(std::string_view text) {
    const std::size_t at = text.find('@');
    const std::string_view mailbox = text.substr(0, at == std::string_view::npos ? 0 : at);
    if (at == 0 || !std::all_of(mailbox.begin(), mailbox.end(), is_mailbox_character)) return std::nullopt;
    const std::optional<std::string> domain = ascii_host(text.substr(at == std::string_view::npos ? 0 : at + 1));
    if (!domain || !is_domain_name(*domain)) return std::nullopt;
    return ascii::lower(std::string{mailbox} + (mailbox.empty() ? "" : "@") + *domain);
}

/// Whether there is such a year, month or day.
bool is_date(std::string_view date) {
    constexpr std::string_view first_day = "0000-01-01";
    if (date.size() != 4 && date.size() != 7 && date.size() != 10) return false;
    const std::string whole = std::string{date}.append(first_day.substr(date.size()));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (first_day[i] == '-' ? whole[i] != '-' : !ascii::is_digit(whole[i])) return false;
    }
    const auto number = [&whole](std::size_t begin, std::size_t end) {
        int value = 0;
        std::from_chars(whole.data() + begin, whole.data() + end, value);
        return value;
    };
    return (std::chrono::year{number(0, 4)} / number(5, 7) / number(8, 10)).ok();
}

} // namespace

std::optional<std::string> tag_uri(std::string_view authority, std::string_view date, std::string_view specific) {
    const std::optional<std::string> name = authority_name(authority);
    if (!name || !is_date(date)) return std::nullopt;
    std::string tag = "tag:" + *name + ",";
    tag.append(date).push_back(':');
    for (std::size_t i = 0; i < specific.size(); ++i) {
        const char c = specific[i];
        const bool stays = c == '%' ? percent::is_escape(specific, i) : is_uri_character(c) && c != '#';
        if (stays) {
            tag.push_back(c);
        } else {
            percent::append(tag, c);
        }
    }
    return tag;
}

} // namespace feedwright
