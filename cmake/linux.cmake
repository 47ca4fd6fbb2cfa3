# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

set(linux_files "${PROJECT_SOURCE_DIR}/installer/linux")
set(app_id dk.skranketid.Skranketid)
install(FILES "${linux_files}/${app_id}.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${linux_files}/${app_id}.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/skranketid.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME ${app_id}.svg)
install(FILES "${linux_files}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${linux_files}/lintian-overrides" DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME skranketid)

# install_compressed(FILE FOLDER NAME)
find_program(GZIP gzip REQUIRED)
function(install_compressed file folder name)
    set(packed "${CMAKE_CURRENT_BINARY_DIR}/packed/${file}.gz")
    file(MAKE_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}/packed")
    add_custom_command(OUTPUT "${packed}"
        COMMAND "${GZIP}" -9nc "${linux_files}/${file}" > "${packed}"
        DEPENDS "${linux_files}/${file}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY skranketid_packed "${packed}")
    install(FILES "${packed}" DESTINATION "${folder}" RENAME "${name}")
endfunction()
install_compressed(skranketid.1 "${CMAKE_INSTALL_MANDIR}/man1" skranketid.1.gz)
install_compressed(skranketid.da.1 "${CMAKE_INSTALL_MANDIR}/da/man1" skranketid.1.gz)
install_compressed(changelog "${CMAKE_INSTALL_DOCDIR}" changelog.Debian.gz)
get_property(packed GLOBAL PROPERTY skranketid_packed)
add_custom_target(skranketid_packed ALL DEPENDS ${packed})

find_program(DPKG_QUERY dpkg-query)
if(NOT DPKG_QUERY)
    return()
endif()

# The packages of plugins that Qt loads by name, which dpkg-shlibdeps cannot see. Those of linked libraries are
# left to it. Which package holds a plugin differs between releases.
function(packages_of result)
    list(TRANSFORM ARGN PREPEND "*/qt6/plugins/")
    execute_process(COMMAND "${DPKG_QUERY}" --search ${ARGN} OUTPUT_VARIABLE found ERROR_QUIET)
    string(REGEX MATCHALL "[^\n:]+:[^\n]+" packages "${found}")
    list(TRANSFORM packages REPLACE ":.*" "")
    list(REMOVE_DUPLICATES packages)
    list(REMOVE_ITEM packages libqt6gui6 libqt6svg6)
    set(${result} ${packages} PARENT_SCOPE)
endfunction()
packages_of(needed platforms/libqxcb.so sqldrivers/libqsqlite.so iconengines/libqsvgicon.so imageformats/libqsvg.so)
packages_of(wished sqldrivers/libqsqlpsql.so platforms/libqwayland-generic.so)
list(APPEND needed fonts-inter fonts-open-sans tzdata)

# Debian's releases in order, so that a new release brings the package built for it.
cmake_host_system_information(RESULT release QUERY DISTRIB_VERSION_ID)
set(CPACK_DEBIAN_PACKAGE_RELEASE "1~deb${release}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
list(JOIN needed ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
list(JOIN wished ", " CPACK_DEBIAN_PACKAGE_RECOMMENDS)
# The summary comes before it by itself.
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Skranketid leads the staff of a Danish citizen service counter (Borgerservice)
through issuing MitID, one citizen at a time, and times each session step by
step, kept safe from power cuts and crashes. It times the work, never a person:
CPR numbers, names and codes are refused.

The same program is a command line tool for checks, backups and reports.")
