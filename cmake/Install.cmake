# Installs the libraries with their headers, the files for find_package(feedwright [COMPONENTS json]) and the files
# for pkg-config. Which other libraries a user has to find is settled here: those of a static library, none of a shared one.

include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/feedwright")

install(TARGETS feedwright EXPORT feedwright-targets FILE_SET HEADERS)
install(EXPORT feedwright-targets NAMESPACE feedwright:: DESTINATION "${package_dir}")
if(FEEDWRIGHT_JSON)
    install(TARGETS feedwright_json EXPORT feedwright-json-targets FILE_SET HEADERS)
    install(EXPORT feedwright-json-targets NAMESPACE feedwright:: DESTINATION "${package_dir}")
endif()

if(BUILD_SHARED_LIBS)
    set(FEEDWRIGHT_STATIC FALSE)
    set(pc_requires "")
    set(pc_libs "")
    set(pc_json_requires "")
else()
    # A plain `pkg-config --libs` has to link too, so the dependencies are not hidden in Requires.private.
    set(FEEDWRIGHT_STATIC TRUE)
    set(pc_requires "expat liburiparser libutf8proc libxxhash")
    # date-tz has no file for pkg-config, and libidn2's asks for a library that its Debian package does not bring.
    set(pc_libs " -ldate-tz -lidn2")
    set(pc_json_requires "simdjson")
endif()

configure_package_config_file(
    "${PROJECT_SOURCE_DIR}/cmake/feedwrightConfig.cmake.in" "${PROJECT_BINARY_DIR}/feedwrightConfig.cmake"
    INSTALL_DESTINATION "${package_dir}"
    NO_SET_AND_CHECK_MACRO NO_CHECK_REQUIRED_COMPONENTS_MACRO)
# Before 1.0 a new minor version may change the interface.
write_basic_package_version_file(
    "${PROJECT_BINARY_DIR}/feedwrightConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(
    FILES "${PROJECT_BINARY_DIR}/feedwrightConfig.cmake" "${PROJECT_BINARY_DIR}/feedwrightConfigVersion.cmake"
    DESTINATION "${package_dir}")

# pkg-config: the prefix is told relative to the file, so that the installed tree can be moved.
file(RELATIVE_PATH pc_prefix "${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig" "${CMAKE_INSTALL_PREFIX}")
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
set(packages feedwright)
if(FEEDWRIGHT_JSON)
    list(APPEND packages feedwright-json)
endif()
foreach(package IN LISTS packages)
    configure_file("${PROJECT_SOURCE_DIR}/cmake/${package}.pc.in" "${PROJECT_BINARY_DIR}/${package}.pc" @ONLY)
    install(FILES "${PROJECT_BINARY_DIR}/${package}.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
endforeach()
