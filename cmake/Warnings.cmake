# The warnings our own code is compiled with, as a target to link privately.
# It is never exported: the users of the library choose their own warnings.

add_library(feedwright_warnings INTERFACE)

target_compile_options(feedwright_warnings INTERFACE
    -Wall
    -Wextra
    -Wpedantic
    -Wcast-align
    -Wcast-qual
    -Wconversion
    -Wsign-conversion
    -Wdouble-promotion
    -Wextra-semi
    -Wformat=2
    -Wimplicit-fallthrough
    -Wnon-virtual-dtor
    -Wold-style-cast
    -Woverloaded-virtual
    -Wshadow
    -Wundef
    -Wunused
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-branches -Wduplicated-cond -Wlogical-op -Wredundant-decls>
    $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wunreachable-code -Wshadow-field>
    $<$<BOOL:${FEEDWRIGHT_WERROR}>:-Werror>)
