# feedwright_add_test(NAME SOURCE... [LIBRARIES TARGET...])
#
# Builds a Boost.Test program from the sources (tests/support/main.cpp gives it its main) and registers it once for
# each of the surroundings listed below, as LABEL.NAME, because no locale and no time zone may show in the output.
# The tests run in the folder tests/, so they open data by paths such as "golden/...".
#
# What nearly all tests include is compiled once (feedwright_test_main, tests/CMakeLists.txt).
#
# FEEDWRIGHT_ASAN_BUILD names a second build folder of the same sources, made with the preset asan. If it is set,
# the programs of that build run here too, as asan.NAME, so that one summary tells of both builds.

set(FEEDWRIGHT_ASAN_BUILD "" CACHE PATH "A build folder of the preset asan whose tests run along with these")

set(feedwright_surroundings
    unit    "LC_ALL=C.UTF-8 TZ=UTC"
    german  "LC_ALL=de_DE.UTF-8 TZ=America/New_York"
    turkish "LC_ALL=tr_TR.UTF-8 TZ=Asia/Kathmandu"
    persian "LC_ALL=fa_IR.UTF-8 TZ=Asia/Tehran"
    apia    "LC_ALL=C TZ=Pacific/Apia")

function(feedwright_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LIBRARIES")

    set(target test_${name})
    add_executable(${target} ${arg_UNPARSED_ARGUMENTS})
    target_link_libraries(${target} PRIVATE
        feedwright::feedwright feedwright_test_main Boost::unit_test_framework feedwright_warnings ${arg_LIBRARIES})
    if(TARGET feedwright::json)
        target_link_libraries(${target} PRIVATE feedwright::json)
    endif()
    target_precompile_headers(${target} REUSE_FROM feedwright_test_main)
    # Private headers are tested as well; a test includes them as "values/utf8.hpp".
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/src")

    set(here WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}/tests")
    set(surroundings ${feedwright_surroundings})
    while(surroundings)
        list(POP_FRONT surroundings label variables)
        string(REPLACE " " ";" variables "${variables}")
        add_test(NAME ${label}.${name} COMMAND ${target} ${here})
        set_tests_properties(${label}.${name} PROPERTIES ENVIRONMENT "${variables}")
    endwhile()

    if(FEEDWRIGHT_ASAN_BUILD)
        add_test(NAME asan.${name} COMMAND "${FEEDWRIGHT_ASAN_BUILD}/tests/${target}" ${here})
        set_tests_properties(asan.${name} PROPERTIES ENVIRONMENT "LC_ALL=C.UTF-8" FIXTURES_REQUIRED asan)
    endif()
endfunction()
