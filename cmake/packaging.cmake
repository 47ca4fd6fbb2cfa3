# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What an installation holds, and the packages made of it: .deb on Debian, .msi on Windows. Checklists, SQL,
# icons and translations are compiled into the program, so there are few files.
set(CPACK_PACKAGE_VENDOR "Skranketid contributors")
set(CPACK_PACKAGE_CONTACT "Skranketid contributors <contributors@skranketid.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "guide and time MitID sessions at a citizen service counter")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

include(GNUInstallDirs)
install(TARGETS skranketid RUNTIME)
if(WIN32)
    include(cmake/windows.cmake)
elseif(UNIX AND NOT APPLE)
    include(cmake/linux.cmake)
endif()
include(CPack)
