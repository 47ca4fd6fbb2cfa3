// SPDX-FileCopyrightText: Skranketid contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a process under test: keeps of each file what is on the disk for certain.
// SKRANKETID_IMAGES = FOLDER: whenever a database is synced, FOLDER gets a copy of it under the same name.
// The sync itself is left out: a process that is killed loses nothing that it has written.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

bool copyAll(int from, int to)
{
    static char buffer[1 << 18];
    off_t at = 0;
    while (true) {
        const ssize_t got = pread(from, buffer, sizeof buffer, at);
        if (got <= 0)
            return got == 0;
        if (pwrite(to, buffer, size_t(got), at) != got)
            return false;
        at += got;
    }
}

/// False when there is no telling what is on the disk: the sync has to fail then.
bool keepImage(int descriptor)
{
    const char *folder = std::getenv("SKRANKETID_IMAGES");
    struct stat info = {};
    char link[64];
    char path[1024] = {};
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    if (!folder || fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return true;
    if ((fcntl(descriptor, F_GETFL) & O_ACCMODE) == O_WRONLY) // a new file that takes its place as a whole
        return true;
    if (readlink(link, path, sizeof path - 1) < 0)
        return false;
    const char *slash = std::strrchr(path, '/');
    char image[2048];
    char part[2100];
    std::snprintf(image, sizeof image, "%s/%s", folder, slash ? slash + 1 : path);
    std::snprintf(part, sizeof part, "%s.part", image);
    // Read through the descriptor itself: closing another one would drop the locks of this process.
    const int to = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool copied = to >= 0 && copyAll(descriptor, to);
    if (to >= 0)
        close(to);
    return copied && std::rename(part, image) == 0;
}

} // namespace

extern "C" {

int fsync(int descriptor)
{
    return keepImage(descriptor) ? 0 : -1;
}

int fdatasync(int descriptor)
{
    return keepImage(descriptor) ? 0 : -1;
}
}
