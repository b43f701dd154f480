// Memory that runs out: operator new of the whole program, which counts what is alive and fails when it is told to.
#pragma once

#include <cstddef>

namespace faults {

/// The n-th allocation from now on throws std::bad_alloc, those behind it do not; 0: none does.
void fail_allocation(std::size_t n) noexcept;

/// Whether it came to that.
bool allocation_failed() noexcept;

/// How many blocks have been allocated and not freed.
std::ptrdiff_t blocks_alive() noexcept;

} // namespace faults
