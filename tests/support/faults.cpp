// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a process under test: lets calls of the C library on one file fail.
// SKRANKETID_FAULT = NAME CALL NUMBER ERRNO MODE: on files whose name contains NAME, the NUMBERth CALL
// (write, sync or truncate) fails with ERRNO; in MODE "once" only that one, in MODE "on" all that follow too.
#include <dlfcn.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Fault {
    char name[64] = {};
    char call[16] = {};
    int number = 0;
    int error = 0;
    char mode[8] = {};
    std::atomic<int> seen = 0;

    Fault()
    {
        if (const char *text = std::getenv("SKRANKETID_FAULT"))
            std::sscanf(text, "%63s %15s %d %d %7s", name, call, &number, &error, mode);
    }
};

bool fails(const char *call, int descriptor)
{
    static Fault fault;
    if (fault.number == 0 || std::strcmp(fault.call, call) != 0)
        return false;
    char link[64];
    char path[4096] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    if (readlink(link, path, sizeof path - 1) < 0 || !std::strstr(path, fault.name))
        return false;
    const int now = ++fault.seen;
    const bool hit = std::strcmp(fault.mode, "once") == 0 ? now == fault.number : now >= fault.number;
    if (hit)
        errno = fault.error;
    return hit;
}

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    static const auto next = original<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return fails("write", descriptor) ? -1 : next(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    static const auto next = original<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return fails("write", descriptor) ? -1 : next(descriptor, bytes, size, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    static const auto next = original<ssize_t(int, const void *, size_t)>("write");
    return fails("write", descriptor) ? -1 : next(descriptor, bytes, size);
}

int fsync(int descriptor)
{
    static const auto next = original<int(int)>("fsync");
    return fails("sync", descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = original<int(int)>("fdatasync");
    return fails("sync", descriptor) ? -1 : next(descriptor);
}

int ftruncate(int descriptor, off_t size) noexcept
{
    static const auto next = original<int(int, off_t)>("ftruncate");
    return fails("truncate", descriptor) ? -1 : next(descriptor, size);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static const auto next = original<int(int, off64_t)>("ftruncate64");
    return fails("truncate", descriptor) ? -1 : next(descriptor, size);
}
}
