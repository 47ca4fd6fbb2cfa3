// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a process under test: lets calls of the C library on one file fail.
// SKRANKETID_FAULT = NAME CALL NUMBER ERRNO MODE: on files whose path contains NAME, the NUMBERth CALL
// (write, sync, truncate, open, or any of these) fails with ERRNO. In MODE "once" only that one, in MODE "on"
// all that follow too; a MODE that is a path: all until a file of that name is there.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct Fault {
    char name[64] = {};
    char call[16] = {};
    int number = 0;
    int error = 0;
    char mode[512] = {};
    std::atomic<int> seen = 0;

    Fault()
    {
        if (const char *text = std::getenv("SKRANKETID_FAULT"))
            std::sscanf(text, "%63s %15s %d %d %511s", name, call, &number, &error, mode);
    }

    bool isMeant(const char *which) const
    {
        return number > 0 && (std::strcmp(call, which) == 0 || std::strcmp(call, "any") == 0);
    }

    bool hits(int now) const
    {
        if (std::strcmp(mode, "once") == 0)
            return now == number;
        return now >= number && (mode[0] != '/' || access(mode, F_OK) != 0);
    }
};

bool failsOn(const char *call, const char *path)
{
    static Fault fault;
    if (!fault.isMeant(call) || !std::strstr(path, fault.name))
        return false;
    const int before = errno;
    const bool hit = fault.hits(++fault.seen);
    errno = hit ? fault.error : before;
    return hit;
}

bool fails(const char *call, int descriptor)
{
    char link[64];
    char path[4096] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    return readlink(link, path, sizeof path - 1) >= 0 && failsOn(call, path);
}

void waitForTheDisk()
{
    static const int ms = [] {
        const char *text = std::getenv("SKRANKETID_SLOW");
        return text ? std::atoi(text) : 0;
    }();
    if (ms > 0)
        usleep(useconds_t(ms) * 1000);
}

template <typename Function> Function *original(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list &arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? mode_t(va_arg(arguments, int)) : mode_t(0);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto next = original<int(const char *, int, ...)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return failsOn("open", path) ? -1 : next(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto next = original<int(const char *, int, ...)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return failsOn("open", path) ? -1 : next(path, flags, mode);
}

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
    waitForTheDisk();
    return fails("sync", descriptor) ? -1 : next(descriptor);
}

int fdatasync(int descriptor)
{
    static const auto next = original<int(int)>("fdatasync");
    waitForTheDisk();
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
