#!/usr/bin/env bash
# SPDX-FileCopyrightText: Skranketid contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# installer/packages.sh SET...: installs the Debian packages that are missing, as root or with sudo.
# "build" is what it takes to build the program and run it, "test" what its tests need on top, "package" what it
# takes to make a package, "try" what installer/try-package looks at packages and windows with.
set -euo pipefail

declare -A sets=(
    [build]="g++ cmake ninja-build ccache qt6-base-dev qt6-tools-dev qt6-l10n-tools libexpected-dev
        libcli11-dev libsodium-dev pkgconf libqt6sql6-sqlite libqt6sql6-psql libqt6svg6 libxcb1-dev
        libxcb-screensaver0-dev qt6-wayland fonts-inter fonts-open-sans tzdata"
    [test]="xvfb xauth dbus at-spi2-core python3 python3-gi gir1.2-atspi-2.0 poppler-utils libsqlite3-dev sqlite3
        postgresql xdotool"
    [package]="dpkg-dev file"
    [try]="lintian appstream desktop-file-utils man-db xvfb xdotool imagemagick"
)
# Packages that only some releases have: those for SVG go by other names on Debian 12 and 13.
only_where_known="qt6-svg-plugins libqt6svg6-dev qt6-svg-dev"

wanted=()
for set in "$@"; do
    [[ -n ${sets[$set]:-} ]] || { echo "packages.sh: no such set: $set (${!sets[*]})" >&2; exit 2; }
    read -r -d '' -a names <<<"${sets[$set]}" || true
    wanted+=("${names[@]}")
done

if ! command -v apt-get >/dev/null; then
    if command -v cmake && command -v ninja && command -v g++; then exit 0; fi # somebody has seen to it
    echo "This is not a Debian system. Install these packages, or what they are called here, and try again:"
    echo "  ${wanted[*]}"
    exit 1
fi

missing_of() {
    local installed name
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -Fqx "$name installed" <<<"$installed" || echo "$name"
    done
}
known_of() {
    local name
    for name in "$@"; do
        # A name that is only provided by other packages counts as unknown: nothing is printed for it.
        if [[ -n $(apt-cache show "$name" 2>/dev/null) ]]; then echo "$name"; fi
    done
}

mapfile -t missing < <(missing_of "${wanted[@]}")
mapfile -t perhaps < <(missing_of $only_where_known)
mapfile -t -O ${#missing[@]} missing < <(known_of "${perhaps[@]}")
if [[ ${#missing[@]} -eq 0 ]]; then
    exit 0
fi

as_root=()
if [[ $(id -u) -ne 0 ]]; then
    if ! command -v sudo >/dev/null; then
        echo "Packages are missing, and installing them takes root or sudo. As root, run:"
        echo "  apt-get install ${missing[*]}"
        exit 1
    fi
    as_root=(sudo)
fi
apt() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 "$@"
}

# One unreachable source does not matter if the others have what is missing: the installation decides.
apt update || true
mapfile -t known < <(known_of "${perhaps[@]}")
apt install --no-install-recommends "${missing[@]}" "${known[@]}"
