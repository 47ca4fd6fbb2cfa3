# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of this project is built with: language level, warnings, Qt strictness.
add_library(skranketid_house INTERFACE)
target_compile_features(skranketid_house INTERFACE cxx_std_20)
target_include_directories(skranketid_house INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(skranketid_house INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_NO_KEYWORDS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    SKRANKETID_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(skranketid_house INTERFACE /W4 /utf-8 /permissive- $<$<BOOL:${SKRANKETID_WERROR}>:/WX>)
else()
    target_compile_options(skranketid_house INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        $<$<BOOL:${SKRANKETID_WERROR}>:-Werror>
        # GCC 12 takes the error a tl::expected does not hold for one that is used.
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(SKRANKETID_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

# What most files include is compiled once a target: about half the time for a window's file. Off where it is to be
# seen that every file includes what it uses.
function(skranketid_precompile target)
    if(SKRANKETID_PRECOMPILE)
        target_precompile_headers(${target} PRIVATE "${PROJECT_SOURCE_DIR}/cmake/precompiled.h")
    endif()
endfunction()

# A layer is one static library made of every source file in its folder. Includes point only downwards;
# tests/house/tst_includes checks it, since linking does not.
function(skranketid_layer name)
    cmake_parse_arguments(LAYER "" "" "LINK" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    add_library(skranketid_${name} STATIC ${sources})
    add_library(Skranketid::${name} ALIAS skranketid_${name})
    target_link_libraries(skranketid_${name} PUBLIC skranketid_house ${LAYER_LINK})
    skranketid_precompile(skranketid_${name})
endfunction()
