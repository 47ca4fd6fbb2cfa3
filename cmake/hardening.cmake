# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Debian builds its packages with: a fault in memory ends the program before it can be used for more.
option(SKRANKETID_HARDEN "Build with stack protection, checked library calls, PIE and read-only relocations" OFF)
if(NOT SKRANKETID_HARDEN)
    return()
endif()
if(MSVC)
    add_compile_options(/guard:cf)
    add_link_options(/guard:cf)
    return()
endif()

include(CheckCXXCompilerFlag)
include(CheckPIESupported)
check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "SKRANKETID_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        add_compile_options(${flag})
    endif()
endforeach()
# Some compilers set a level of their own. The build folder's name stays out of the program.
add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -Wformat -Werror=format-security
    "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.")
add_link_options(-Wl,-z,relro -Wl,-z,now)
