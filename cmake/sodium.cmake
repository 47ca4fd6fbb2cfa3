# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# libsodium, for passphrases. It ships no file for CMake to find it by; pkg-config knows it on Debian, and where there is
# no pkg-config (Windows) it is looked for by name, under CMAKE_PREFIX_PATH.
find_package(PkgConfig QUIET)
if(PKG_CONFIG_FOUND)
    pkg_check_modules(SODIUM QUIET IMPORTED_TARGET libsodium)
endif()
if(TARGET PkgConfig::SODIUM)
    add_library(Skranketid::sodium ALIAS PkgConfig::SODIUM)
else()
    find_path(SODIUM_INCLUDE sodium.h REQUIRED)
    find_library(SODIUM_LIBRARY NAMES sodium libsodium REQUIRED)
    add_library(skranketid_sodium INTERFACE)
    add_library(Skranketid::sodium ALIAS skranketid_sodium)
    target_include_directories(skranketid_sodium SYSTEM INTERFACE "${SODIUM_INCLUDE}")
    target_link_libraries(skranketid_sodium INTERFACE "${SODIUM_LIBRARY}")
endif()
