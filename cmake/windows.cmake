# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Windows installation. Not tried yet: the project has been built on Debian only.

# The same program without a console, for the start menu; skranketid.exe is the one for the command line.
add_executable(skranketidw WIN32 app/main.cpp)
target_link_libraries(skranketidw PRIVATE Skranketid::app Skranketid::resources skranketid_translations)
enable_language(RC)
foreach(program skranketid skranketidw)
    target_sources(${program} PRIVATE "${PROJECT_SOURCE_DIR}/installer/windows/skranketid.rc")
endforeach()
install(TARGETS skranketidw RUNTIME)

# Qt's libraries and plugins, the drivers for SQLite and PostgreSQL among them, beside the program.
qt_generate_deploy_app_script(TARGET skranketidw OUTPUT_SCRIPT deploy NO_TRANSLATIONS)
install(SCRIPT "${deploy}")
set(SKRANKETID_LIBPQ_FOLDER "" CACHE PATH "Folder of libpq.dll and the libraries it needs; empty: no PostgreSQL")
if(SKRANKETID_LIBPQ_FOLDER)
    install(DIRECTORY "${SKRANKETID_LIBPQ_FOLDER}/" DESTINATION "${CMAKE_INSTALL_BINDIR}"
        FILES_MATCHING REGEX "(libpq|libssl|libcrypto|libintl|libiconv)[^/]*\\.dll$")
endif()
include(InstallRequiredSystemLibraries)

# An .msi for the whole machine. The upgrade code never changes: it is how a new version finds the old one.
set(CPACK_GENERATOR WIX)
set(CPACK_WIX_UPGRADE_GUID 8F2C7B54-6D0E-4B7A-9E53-1C6A2F0D4E91)
set(CPACK_WIX_INSTALL_SCOPE perMachine)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Skranketid)
set(CPACK_WIX_PROGRAM_MENU_FOLDER .)
set(CPACK_WIX_PRODUCT_ICON "${PROJECT_SOURCE_DIR}/installer/windows/skranketid.ico")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSES/GPL-3.0-or-later.txt")
set_property(INSTALL "${CMAKE_INSTALL_BINDIR}/skranketidw.exe" PROPERTY CPACK_START_MENU_SHORTCUTS Skranketid)
