/* LD_PRELOAD: write number $TORN_AT (from 1) to a file in $TORN_FOLDER puts down half of its bytes. Then, by $TORN_HOW,
   the process is killed, or every later such write finds the disk full, or nothing more happens. $TORN_HIT is created. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int done, full;

static int in_folder(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, getenv("TORN_FOLDER"), strlen(getenv("TORN_FOLDER"))) == 0;
}

ssize_t write(int file, const void *data, size_t size) {
    ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
    if (!in_folder(file)) return real(file, data, size);
    if (full) { errno = ENOSPC; return -1; }
    if (++done != atoi(getenv("TORN_AT")) || size < 2) return real(file, data, size);
    close(open(getenv("TORN_HIT"), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
    ssize_t half = real(file, data, size / 2);
    if (!strcmp(getenv("TORN_HOW"), "killed")) raise(SIGKILL);
    full = !strcmp(getenv("TORN_HOW"), "full");
    return half;
}
