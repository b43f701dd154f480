// libidn2 knows the letters. It would let through what becomes a slash or the like, so its result is looked at again.
#include "host.hpp"

#include <algorithm>
#include <memory>

#include <idn2.h>

#include "ascii.hpp"
#include "percent.hpp"

namespace feedwright {

namespace {

bool is_ascii(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_host_character(char c) noexcept {
    return ascii::is_alphanumeric(c) ||
           (c != '\0' && std::string_view{"-._~!$&'()*+,;="}.find(c) != std::string_view::npos);
}

std::optional<std::string> punycode(const std::string& name) {
    char* made = nullptr;
    const int result = idn2_to_ascii_8z(name.c_str(), &made, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    const std::unique_ptr<char, decltype(&idn2_free)> owner{made, &idn2_free};
    return result == IDN2_OK ? std::optional<std::string>{made} : std::nullopt;
}

} // namespace

bool is_host(std::string_view host) noexcept {
    return !host.empty() && std::all_of(host.begin(), host.end(), is_host_character);
}

std::optional<std::string> ascii_host(std::string_view host) {
    if (is_host(host)) return std::string{host};
    const std::optional<std::string> name = percent::decoded(host);
    // The library's names end at a NUL.
    if (!name || name->find('\0') != std::string::npos) return std::nullopt;
    std::optional<std::string> ascii = is_ascii(*name) ? name : punycode(*name);
    return ascii && is_host(*ascii) ? ascii : std::nullopt;
}

} // namespace feedwright
