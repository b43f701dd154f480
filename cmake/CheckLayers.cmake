# Checks that every #include under include/feedwright and src follows the layers of the design, and that no public
# header includes anything but the standard library and feedwright. Prints each breach as file:line and then fails.
#
#     cmake -D ROOT=<folder that holds include/ and src/> -P cmake/CheckLayers.cmake
#
# The table: one row a layer. HEADERS are its public headers (include/feedwright/NAME.hpp, or a folder: NAME/),
# FOLDERS its folders under src, SEES the layers that it may include from, besides itself.

cmake_minimum_required(VERSION 3.25)

set(layers "")
function(layer name)
    cmake_parse_arguments(PARSE_ARGV 1 ${name} "" "" "HEADERS;FOLDERS;SEES")
    list(APPEND ${name}_SEES ${name})
    foreach(part IN ITEMS HEADERS FOLDERS SEES)
        set(${name}_${part} "${${name}_${part}}" PARENT_SCOPE)
    endforeach()
    set(layers ${layers} ${name} PARENT_SCOPE)
endfunction()

layer(values
    HEADERS date format json_value tag_uri text time_zone timestamp version xmlns
    FOLDERS values)
layer(model
    HEADERS article attachment block block_elements block_json block_type block_values block_walk category element
            extension feed fields generator hub image link person rss_channel shape source
    FOLDERS model
    SEES    values)
layer(desk
    HEADERS html prepare_options summary
    FOLDERS desk
    SEES    values model)
layer(rules
    HEADERS finding profile rule
    FOLDERS rules
    SEES    values model desk)
layer(output
    HEADERS file_sink hash_sink json_writer sink xml_writer
    FOLDERS output
    SEES    values)
layer(namespaces
    HEADERS ext/ paging
    FOLDERS ext
    SEES    values model desk rules output)
layer(formats
    HEADERS write_options
    FOLDERS formats
    SEES    values model desk rules output namespaces)
layer(json
    HEADERS json_reader
    FOLDERS json
    SEES    values model desk rules output namespaces)
layer(front
    HEADERS check feed_writer feedwright prepare render
    FOLDERS front
    SEES    values model desk rules output namespaces formats)

# The layer of a file, from its path below ROOT; empty if the table does not know it.
function(layer_of path result)
    set(found "")
    foreach(layer IN LISTS layers)
        foreach(header IN LISTS ${layer}_HEADERS)
            if(path STREQUAL "include/feedwright/${header}.hpp")
                set(found ${layer})
            elseif(header MATCHES "/$")
                string(FIND "${path}" "include/feedwright/${header}" at)
                if(at EQUAL 0)
                    set(found ${layer})
                endif()
            endif()
        endforeach()
        foreach(folder IN LISTS ${layer}_FOLDERS)
            string(FIND "${path}" "src/${folder}/" at)
            if(at EQUAL 0)
                set(found ${layer})
            endif()
        endforeach()
    endforeach()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

set(breaches 0)
function(breach where what)
    message("${where}: ${what}")
    math(EXPR count "${breaches} + 1")
    set(breaches ${count} PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}"
    "${ROOT}/include/feedwright/*.hpp" "${ROOT}/src/*.hpp" "${ROOT}/src/*.cpp")
if(NOT files)
    message(FATAL_ERROR "no files to check under '${ROOT}'")
endif()

foreach(file IN LISTS files)
    layer_of("${file}" layer)
    if(NOT layer)
        breach("${file}:1" "of no layer: the table in cmake/CheckLayers.cmake needs a line for it")
        continue()
    endif()
    string(FIND "${file}" "include/" at)
    if(at EQUAL 0)
        set(is_public TRUE)
    else()
        set(is_public FALSE)
    endif()

    # Lines become list items, so the characters that CMake's lists treat specially have to go first.
    file(READ "${ROOT}/${file}" lines)
    string(REGEX REPLACE "[][;\\\\]" " " lines "${lines}")
    string(REPLACE "\n" ";" lines "${lines}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        if(NOT line MATCHES "^[ \t]*#[ \t]*include[ \t]*([<\"])([^>\"]+)[>\"]")
            continue()
        endif()
        set(quote "${CMAKE_MATCH_1}")
        set(name "${CMAKE_MATCH_2}")

        # Which file of ours is it, if any?
        cmake_path(GET file PARENT_PATH folder)
        if(name MATCHES "^feedwright/")
            set(target "include/${name}")
        elseif(quote STREQUAL "\"" AND EXISTS "${ROOT}/${folder}/${name}")
            cmake_path(SET target NORMALIZE "${folder}/${name}")
        elseif(quote STREQUAL "\"")
            set(target "src/${name}")
        else()
            # A header of the standard library has no dot and no slash in its name.
            if(is_public AND name MATCHES "[./]")
                breach("${file}:${number}" "a public header may not include <${name}>")
            endif()
            continue()
        endif()

        if(NOT EXISTS "${ROOT}/${target}")
            breach("${file}:${number}" "there is no ${target}")
            continue()
        endif()
        layer_of("${target}" target_layer)
        if(NOT target_layer)
            breach("${file}:${number}" "${target} is of no layer: the table in cmake/CheckLayers.cmake needs a line for it")
        elseif(is_public AND target MATCHES "^src/")
            breach("${file}:${number}" "a public header may not include ${target}")
        elseif(NOT target_layer IN_LIST ${layer}_SEES)
            breach("${file}:${number}" "the layer ${layer} may not include ${target} (layer ${target_layer})")
        endif()
    endforeach()
endforeach()

list(LENGTH files count)
if(breaches)
    message(FATAL_ERROR "${breaches} breaches of the layers in ${count} files")
endif()
message("${count} files, all within their layers")
