// The single values that blocks are made of: as text for XML, as JSON, and read from JSON. block.hpp needs them; users do not.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include <feedwright/json_value.hpp>
#include <feedwright/shape.hpp>
#include <feedwright/timestamp.hpp>

namespace feedwright::blocks {

std::string text_of(const std::string& text, Form form);
std::string text_of(bool value, Form form);
std::string text_of(std::int64_t number, Form form);
std::string text_of(std::uint64_t number, Form form);
std::string text_of(double number, Form form);
std::string text_of(std::chrono::seconds duration, Form form);
std::string text_of(std::chrono::milliseconds duration, Form form);
std::string text_of(const Timestamp& time, Form form);

JsonValue json_of(const std::string& text);
JsonValue json_of(bool value);
JsonValue json_of(std::int64_t number);
JsonValue json_of(std::uint64_t number);
JsonValue json_of(double number);
JsonValue json_of(std::chrono::seconds duration);
JsonValue json_of(std::chrono::milliseconds duration);
JsonValue json_of(const Timestamp& time);

/// What it should have been, if it is not: "A string".
std::string_view take(const JsonValue& json, std::string& text);
std::string_view take(const JsonValue& json, bool& value);
std::string_view take(const JsonValue& json, std::int64_t& number);
std::string_view take(const JsonValue& json, std::uint64_t& number);
std::string_view take(const JsonValue& json, double& number);
std::string_view take(const JsonValue& json, std::chrono::seconds& duration);
std::string_view take(const JsonValue& json, std::chrono::milliseconds& duration);
std::string_view take(const JsonValue& json, Timestamp& time);

/// "a list", for messages.
std::string_view kind_of(const JsonValue& json);
/// A name as a step of a JSON Pointer (RFC 6901).
std::string step_of(std::string_view name);

} // namespace feedwright::blocks
