// The namespaces that feed validators know, each with the one prefix that is its own (validity.md 13.9). Of others they warn,
// and of a prefix that belongs to another.
#pragma once

#include <string_view>

namespace feedwright {

/// Whether validators know a namespace, or know that they do not look into it.
bool is_known_namespace(std::string_view uri) noexcept;

/// Whether validators look into it.
bool is_checked_namespace(std::string_view uri) noexcept;

/// The namespace that this is a misspelling of, which validators take it for: capitals, another punctuation mark at the end.
/// Empty: of none.
std::string_view namespace_meant(std::string_view uri) noexcept;

/// The prefix that is a namespace's own; empty: it has none.
std::string_view known_prefix(std::string_view uri) noexcept;

/// The prefix that somebody asks for, else the namespace's own.
std::string_view prefix_or_known(std::string_view prefix, std::string_view uri) noexcept;

/// Whether a prefix belongs to another namespace than this one.
bool is_prefix_of_another(std::string_view prefix, std::string_view uri) noexcept;

} // namespace feedwright
