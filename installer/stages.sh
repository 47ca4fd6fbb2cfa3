# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# Sourced by app/run and tests/run: one line on stderr per stage, everything else in build/logs/.
# Standard output stays free for what the program itself answers.

root=$(cd -- "$(dirname -- "$(readlink -f -- "${BASH_SOURCE[0]}")")/.." && pwd)

# stage NAME TEXT COMMAND...: the end of the log is shown if the command fails, and the script stops.
stage() {
    local log=$root/build/logs/$1.log text=$2
    shift 2
    printf '%s\n' "$text" >&2
    mkdir -p -- "${log%/*}"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 80 -- "$log" >&2
        printf 'FAILED: %s The whole log is in %s\n' "$text" "$log" >&2
        exit 1
    fi
}

# Ninja notices changed CMake files itself; a changed preset or a moved folder it does not.
configured() {
    [[ $root/build/$1/build.ninja -nt $root/CMakePresets.json ]] \
        && grep -Fqx "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$root/build/$1/CMakeCache.txt"
}

# build PRESET
build() {
    configured "$1" || (cd -- "$root" && cmake --fresh --preset "$1") || return 1
    (cd -- "$root" && cmake --build --preset "$1")
}
