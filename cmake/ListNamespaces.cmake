# feedwright_list_namespaces(FILE NAME...)
#
# Writes a source that lists the namespaces of typed blocks: each has a source in which feedwright::NAME::the_namespace is
# defined (src/ext/namespace.hpp), and is known to nobody else.

function(feedwright_list_namespaces file)
    foreach(name IN LISTS ARGN)
        string(APPEND namespace_declarations "namespace ${name} {\nextern const Namespace the_namespace;\n}\n")
        list(APPEND namespace_rows "&${name}::the_namespace")
    endforeach()
    list(JOIN namespace_rows ", " namespace_rows)
    configure_file("${PROJECT_SOURCE_DIR}/src/ext/all_namespaces.cpp.in" "${file}" @ONLY)
endfunction()
