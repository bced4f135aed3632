/* archive - the list of files in an archive (libarchive), then the first of those that a reader
 * would open and we can: pages, shortcuts, mails, PDFs, pictures, archives.
 *
 * Says: format, encrypted (the list itself is), entry "SIZE FLAGS NAME" (flags: e encrypted, d
 * folder, - none), more (there are more than the limit), unreadable; file "NUMBER BYTES" (of the
 * entry, from 0), unread (how many files were left out, or cut at FILE_BYTES). */
#include "worker.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What all of them may take of the answer; docs/attachments.md has the numbers. */
enum { FILES = 8, FILE_BYTES = 256 << 10, ALL_BYTES = 512 << 10 };

static const char *name_of(struct archive_entry *entry) {
  const char *name = archive_entry_pathname(entry);
  return name ? name : archive_entry_pathname_utf8(entry);
}

static void say_entry(struct archive_entry *entry) {
  char text[4352];
  const char *name = name_of(entry);
  char size[24] = "-";
  if (archive_entry_size_is_set(entry))
    snprintf(size, sizeof size, "%lld", (long long)archive_entry_size(entry));
  int len = snprintf(text, sizeof text, "%s %s%s%s %.4096s", size,
                     archive_entry_is_encrypted(entry) ? "e" : "",
                     archive_entry_filetype(entry) == AE_IFDIR ? "d" : "", "-", name ? name : "");
  worker_say("entry", text, (size_t)len < sizeof text ? (size_t)len : sizeof text - 1);
}

/* By the name, as the reader's computer goes by it. */
static bool is_opened(struct archive_entry *entry) {
  static const char *const endings[] = {"html", "htm",  "xhtml", "shtml", "svg", "url",
                                        "lnk",  "eml",  "pdf",   "png",   "jpg", "gif",
                                        "jpeg", "webp", "bmp",   "zip",   "7z",  "rar"};
  const char *name = name_of(entry), *dot = name ? strrchr(name, '.') : NULL;
  if (!dot || archive_entry_filetype(entry) == AE_IFDIR || archive_entry_is_encrypted(entry))
    return false;
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (!strcasecmp(dot + 1, endings[i]))
      return true;
  return false;
}

static bool open_archive(const worker *w, struct archive **out) {
  struct archive *archive = *out = archive_read_new();
  archive_read_support_filter_all(archive);
  archive_read_support_format_all(archive);
  archive_read_support_format_raw(archive); /* a lone .gz */
  return archive_read_open_memory(archive, w->bytes, w->len) == ARCHIVE_OK;
}

/* A second walk, so that the list is whole before anything big is unpacked. */
static void say_files(const worker *w) {
  enum { HEAD = 24 };
  struct archive *archive;
  struct archive_entry *entry;
  char *bytes = malloc(HEAD + FILE_BYTES + 1);
  unsigned long files = 0, unread = 0;
  size_t all = 0;
  bool readable = bytes && open_archive(w, &archive);
  for (unsigned long count = 0; readable && count < w->entries; count++) {
    int status = archive_read_next_header(archive, &entry);
    if (status == ARCHIVE_EOF || status == ARCHIVE_FATAL)
      break;
    if (!is_opened(entry))
      continue;
    size_t head = (size_t)snprintf(bytes, HEAD, "%lu ", count), len = 0;
    size_t room = ALL_BYTES - all < FILE_BYTES ? ALL_BYTES - all : FILE_BYTES;
    if (files == FILES || !room) {
      unread++;
      continue;
    }
    la_ssize_t n;
    while (len <= room && (n = archive_read_data(archive, bytes + head + len, room + 1 - len)) > 0)
      len += (size_t)n;
    unread += len > room;
    len = len > room ? room : len;
    worker_say("file", bytes, head + len);
    fflush(stdout);
    all += len;
    files++;
  }
  if (unread)
    worker_say_number("unread", unread);
}

static void open_file(const worker *w) {
  struct archive *archive;
  bool readable = open_archive(w, &archive), opens = false;
  struct archive_entry *entry;
  int status = ARCHIVE_OK;
  for (unsigned long count = 0; readable; count++) {
    status = archive_read_next_header(archive, &entry);
    if (count == 0 && status != ARCHIVE_FATAL)
      worker_say_text("format", archive_format_name(archive) ? archive_format_name(archive) : "");
    if (status == ARCHIVE_EOF || status == ARCHIVE_FATAL)
      break;
    if (count == w->entries) {
      worker_say("more", "", 0);
      break;
    }
    say_entry(entry);
    opens |= is_opened(entry);
    fflush(stdout); /* what was said holds though the next entry be a bomb */
  }
  if (archive_read_has_encrypted_entries(archive) == 1)
    worker_say("encrypted", "", 0);
  if (!readable || status == ARCHIVE_FATAL)
    worker_say("unreadable", "", 0);
  if (opens)
    say_files(w);
}

int main(int argc, char **argv) {
  (void)argc;
  return worker_serve(argv, NULL, open_file);
}
