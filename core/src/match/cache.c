#define _GNU_SOURCE /* O_NOFOLLOW, O_DIRECTORY, openat */
#include "match/cache.h"

#include "util/arena.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

enum {
  DIGEST = 32,
  NAME = sizeof "literals-" + 2 * FWI_CACHE_KEY + sizeof ".hs",
  MAX_ENTRY = 1 << 30 /* bytes */
};
static const char MAGIC[16] = "fuwake literals"; /* then the key, a digest of the rest, the rest */
static const char PREFIX[] = "literals-";

static void add(EVP_MD_CTX *digest, const void *bytes, size_t count) {
  EVP_DigestUpdate(digest, bytes, count);
}

void fwi_cache_key(unsigned char key[FWI_CACHE_KEY], const fw_str *texts, size_t count) {
  struct utsname machine;
  if (uname(&machine) != 0)
    *machine.machine = '\0';
  EVP_MD_CTX *digest = EVP_MD_CTX_new();
  EVP_DigestInit_ex(digest, EVP_sha256(), NULL);
  add(digest, MAGIC, sizeof MAGIC);
  add(digest, hs_version(), strlen(hs_version()));
  add(digest, machine.machine, strlen(machine.machine));
  for (size_t i = 0; i < count; i++) {
    add(digest, &texts[i].len, sizeof texts[i].len);
    add(digest, texts[i].ptr, texts[i].len);
  }
  EVP_DigestFinal_ex(digest, key, NULL);
  EVP_MD_CTX_free(digest);
}

static void entry_name(char name[NAME], const unsigned char key[FWI_CACHE_KEY]) {
  size_t at = (size_t)snprintf(name, NAME, "%s", PREFIX);
  for (size_t i = 0; i < FWI_CACHE_KEY; i++)
    at += (size_t)snprintf(name + at, NAME - at, "%02x", key[i]);
  snprintf(name + at, NAME - at, ".hs");
}

/* Does it belong to us or to root, and can nobody else write to it? */
static bool is_ours(int fd, mode_t type, struct stat *info) {
  return fstat(fd, info) == 0 && (info->st_mode & S_IFMT) == type &&
         (info->st_uid == geteuid() || info->st_uid == 0) && !(info->st_mode & (S_IWGRP | S_IWOTH));
}

static int open_folder(const char *folder) {
  struct stat info;
  int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (fd >= 0 && !is_ours(fd, S_IFDIR, &info)) {
    close(fd);
    return -1;
  }
  return fd;
}

static void digest_of(unsigned char out[DIGEST], const void *bytes, size_t count) {
  EVP_Digest(bytes, count, out, NULL, EVP_sha256(), NULL);
}

/* The whole entry, malloc'd; NULL when it is too big or not ours. */
static char *read_entry(int fd, size_t *size) {
  struct stat info;
  if (!is_ours(fd, S_IFREG, &info) || info.st_size <= 0 || info.st_size > MAX_ENTRY)
    return NULL;
  char *bytes = fwi_xmalloc((size_t)info.st_size);
  size_t done = 0;
  for (ssize_t got; done < (size_t)info.st_size; done += (size_t)got) {
    got = read(fd, bytes + done, (size_t)info.st_size - done);
    if (got <= 0) {
      free(bytes);
      return NULL;
    }
  }
  *size = done;
  return bytes;
}

hs_database_t *fwi_cache_read(const char *folder, const unsigned char key[FWI_CACHE_KEY]) {
  enum { HEAD = sizeof MAGIC + FWI_CACHE_KEY + DIGEST };
  char name[NAME];
  unsigned char digest[DIGEST];
  hs_database_t *database = NULL;
  entry_name(name, key);
  int dir = open_folder(folder);
  int fd = dir < 0 ? -1 : openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
  size_t size = 0;
  char *bytes = fd < 0 ? NULL : read_entry(fd, &size);
  if (bytes && size > HEAD && memcmp(bytes, MAGIC, sizeof MAGIC) == 0 &&
      memcmp(bytes + sizeof MAGIC, key, FWI_CACHE_KEY) == 0) {
    digest_of(digest, bytes + HEAD, size - HEAD);
    if (memcmp(bytes + sizeof MAGIC + FWI_CACHE_KEY, digest, DIGEST) == 0 &&
        hs_deserialize_database(bytes + HEAD, size - HEAD, &database) != HS_SUCCESS)
      database = NULL;
  }
  free(bytes);
  if (fd >= 0)
    close(fd);
  if (dir >= 0)
    close(dir);
  return database;
}

static bool write_all(int fd, const void *bytes, size_t size) {
  for (size_t done = 0; done < size;) {
    ssize_t put = write(fd, (const char *)bytes + done, size - done);
    if (put < 0)
      return false;
    done += (size_t)put;
  }
  return true;
}

/* Make the folder and those above it. */
static void make_folder(const char *folder) {
  char path[4096];
  if (snprintf(path, sizeof path, "%s", folder) >= (int)sizeof path)
    return;
  for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
    *slash = '\0';
    mkdir(path, 0700);
    *slash = '/';
  }
  mkdir(path, 0700);
}

/* Of more entries than are kept, drop the one written longest ago. */
static void prune(int dir) {
  DIR *handle = fdopendir(dup(dir));
  if (!handle)
    return;
  rewinddir(handle);
  char oldest[NAME] = "";
  struct timespec least = {0};
  int count = 0;
  for (struct dirent *entry; (entry = readdir(handle));) {
    struct stat info;
    if (strncmp(entry->d_name, PREFIX, sizeof PREFIX - 1) != 0 || strlen(entry->d_name) >= NAME ||
        fstatat(dir, entry->d_name, &info, AT_SYMLINK_NOFOLLOW) != 0)
      continue;
    struct timespec at = info.st_mtim;
    if (!count++ || at.tv_sec < least.tv_sec ||
        (at.tv_sec == least.tv_sec && at.tv_nsec < least.tv_nsec)) {
      least = at;
      memcpy(oldest, entry->d_name, strlen(entry->d_name) + 1);
    }
  }
  closedir(handle);
  if (count > FWI_CACHE_KEPT)
    unlinkat(dir, oldest, 0);
}

void fwi_cache_write(const char *folder, const unsigned char key[FWI_CACHE_KEY],
                     const hs_database_t *database) {
  char *bytes = NULL, name[NAME], draft[NAME + 32];
  size_t size = 0;
  unsigned char digest[DIGEST];
  if (hs_serialize_database(database, &bytes, &size) != HS_SUCCESS)
    return;
  make_folder(folder);
  int dir = open_folder(folder);
  entry_name(name, key);
  snprintf(draft, sizeof draft, ".%s.%ld", name, (long)getpid());
  int fd =
      dir < 0 ? -1 : openat(dir, draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (fd >= 0) {
    digest_of(digest, bytes, size);
    bool done = write_all(fd, MAGIC, sizeof MAGIC) && write_all(fd, key, FWI_CACHE_KEY) &&
                write_all(fd, digest, DIGEST) && write_all(fd, bytes, size);
    done = close(fd) == 0 && done;
    if (!done || renameat(dir, draft, dir, name) != 0)
      unlinkat(dir, draft, 0);
    prune(dir);
  }
  if (dir >= 0)
    close(dir);
  free(bytes);
}
