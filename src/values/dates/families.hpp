// The families of forms as functions over a cursor. How far the cursor came tells which form was meant when none fits.
#pragma once

#include "cursor.hpp"

namespace feedwright::dates {

using Family = DateReading (*)(Cursor&, const DateOptions&) noexcept;

DateReading iso8601(Cursor& cursor, const DateOptions& options) noexcept;
DateReading rfc822(Cursor& cursor, const DateOptions& options) noexcept;
DateReading rfc850(Cursor& cursor, const DateOptions& options) noexcept;
DateReading asctime(Cursor& cursor, const DateOptions& options) noexcept;
DateReading unix_time(Cursor& cursor, const DateOptions& options) noexcept;
DateReading relative(Cursor& cursor, const DateOptions& options) noexcept;

} // namespace feedwright::dates
