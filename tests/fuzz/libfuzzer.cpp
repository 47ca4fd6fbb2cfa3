// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same targets for libFuzzer. SKRANKETID_FUZZ names the one to be run.
#include "tests/fuzz/targets.h"

#include <QCoreApplication>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

const skranketid::fuzz::Target &target()
{
    const char *name = std::getenv("SKRANKETID_FUZZ");
    for (const auto targets : {skranketid::fuzz::textTargets(), skranketid::fuzz::fileTargets()}) {
        for (const skranketid::fuzz::Target &one : targets) {
            if (name && std::strcmp(one.name, name) == 0)
                return one;
        }
    }
    std::fprintf(stderr, "SKRANKETID_FUZZ must name a target\n");
    std::exit(2);
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static QCoreApplication application(*argc, *argv);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const skranketid::fuzz::Target &one = target();
    const auto outcome
        = one.run(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!outcome.wrong.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.wrong));
        std::abort();
    }
    return 0;
}
