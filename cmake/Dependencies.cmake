# Finds the libraries that this build needs. All of them are private: no public header names one.
# A library added here also belongs into feedwrightConfig.cmake.in and Install.cmake, so that users of a
# static build find it again, and into the package lists of the script `dev`.

# Targets found here must be visible to a project that takes feedwright in with add_subdirectory.
set(CMAKE_FIND_PACKAGE_TARGETS_GLOBAL ON)

# The library.
find_package(PkgConfig REQUIRED)
find_package(EXPAT REQUIRED)
find_package(Boost 1.74 CONFIG REQUIRED)
find_package(date 3.0 REQUIRED)
pkg_check_modules(libidn2 REQUIRED IMPORTED_TARGET GLOBAL libidn2)
pkg_check_modules(liburiparser REQUIRED IMPORTED_TARGET GLOBAL liburiparser)
pkg_check_modules(libxxhash REQUIRED IMPORTED_TARGET GLOBAL libxxhash)
pkg_check_modules(libutf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)

# The JSON reader, and the command line on top of it.
if(FEEDWRIGHT_JSON)
    find_package(simdjson REQUIRED)
endif()
if(FEEDWRIGHT_BUILD_EXAMPLES)
    find_package(CLI11 REQUIRED)
endif()

# Tests and benchmarks.
if(FEEDWRIGHT_BUILD_TESTS)
    set(Boost_USE_STATIC_LIBS OFF)
    find_package(Boost 1.74 CONFIG REQUIRED COMPONENTS unit_test_framework)
    find_package(LibXml2 REQUIRED)
    find_package(tinyxml2 REQUIRED)
endif()
# Judges of our HTML.
if(FEEDWRIGHT_BUILD_TESTS OR FEEDWRIGHT_FUZZ)
    pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
endif()
if(FEEDWRIGHT_BENCH)
    find_package(benchmark REQUIRED)
    find_package(tinyxml2 REQUIRED)
endif()
