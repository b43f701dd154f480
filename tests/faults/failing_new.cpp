// All forms but those for over-aligned types: the sanitizers have the forms that a program has not, and these do not mix.
#include "failing_new.hpp"

#include <cstdlib>
#include <new>

namespace {

std::size_t left{}; ///< allocations until one fails; 0: none will
bool has_failed{};
std::ptrdiff_t alive{};

} // namespace

namespace faults {

void fail_allocation(std::size_t n) noexcept {
    left = n;
    has_failed = false;
}

bool allocation_failed() noexcept { return has_failed; }

std::ptrdiff_t blocks_alive() noexcept { return alive; }

} // namespace faults

void* operator new(std::size_t size) {
    if (left != 0 && --left == 0) {
        has_failed = true;
        throw std::bad_alloc{};
    }
    void* const block = std::malloc(size == 0 ? 1 : size);
    if (block == nullptr) throw std::bad_alloc{};
    ++alive;
    return block;
}

void operator delete(void* block) noexcept {
    if (block != nullptr) --alive;
    std::free(block);
}

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return operator new(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

void* operator new[](std::size_t size) { return operator new(size); }
void* operator new[](std::size_t size, const std::nothrow_t& nothrow) noexcept { return operator new(size, nothrow); }
void operator delete(void* block, std::size_t) noexcept { operator delete(block); }
void operator delete(void* block, const std::nothrow_t&) noexcept { operator delete(block); }
void operator delete[](void* block) noexcept { operator delete(block); }
void operator delete[](void* block, std::size_t) noexcept { operator delete(block); }
void operator delete[](void* block, const std::nothrow_t&) noexcept { operator delete(block); }
