/* archive - the list of files in an archive (libarchive), then the first of those that a reader
 * would open and we can: pages, shortcuts, mails, PDFs, pictures, archives.
 *
 * Says: format, encrypted (the list itself is), entry "SIZE FLAGS NAME" (flags: e encrypted, d
 * folder, - none), more (there are more than the limit), shortened (how many names are),
 * unreadable; file "NUMBER BYTES" (of the entry, from 0), unread (how many files were left out, or
 * cut at FILE_BYTES). */
#include "worker.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* What all of them may take of the answer; docs/attachments.md has the numbers. */
enum { FILES = 8, FILE_BYTES = 256 << 10, ALL_BYTES = 512 << 10 };
/* What names may take of it, so that the files still get theirs: one, and all together; behind
 * that only the two ends of a name are told, so long each. */
enum { NAME_BYTES = 4096, NAMES_BYTES = 256 << 10, END_BYTES = 90 };

static const char *name_of(struct archive_entry *entry) {
  const char *name = archive_entry_pathname(entry);
  return name ? name : archive_entry_pathname_utf8(entry);
}

typedef struct names {
  size_t bytes; /* of those told whole */
  unsigned long shortened;
} names;

static bool goes_on(char c) { return ((unsigned char)c & 0xC0) == 0x80; } /* of UTF-8 */

/* The name as it is told, into @p out of NAME_BYTES: its end says what kind of file it is. */
static size_t tell_name(names *names, const char *name, char *out) {
  size_t len = strlen(name), head = END_BYTES, tail = len - END_BYTES;
  if (len <= 2 * END_BYTES || (len <= NAME_BYTES && names->bytes + len <= NAMES_BYTES)) {
    names->bytes += len;
    memcpy(out, name, len);
    return len;
  }
  names->shortened++;
  while (head && goes_on(name[head]))
    head--;
  while (tail < len && goes_on(name[tail]))
    tail++;
  return (size_t)snprintf(out, NAME_BYTES, "%.*s...%s", (int)head, name, name + tail);
}

static void say_entry(struct archive_entry *entry, names *names) {
  char text[NAME_BYTES + 64], size[24] = "-";
  const char *name = name_of(entry);
  if (archive_entry_size_is_set(entry))
    snprintf(size, sizeof size, "%lld", (long long)archive_entry_size(entry));
  size_t head =
      (size_t)snprintf(text, 64, "%s %s%s- ", size, archive_entry_is_encrypted(entry) ? "e" : "",
                       archive_entry_filetype(entry) == AE_IFDIR ? "d" : "");
  worker_say("entry", text, head + tell_name(names, name ? name : "", text + head));
}

/* By the name, as the reader's computer goes by it; what is alone in a .gz has none. */
static bool is_opened(struct archive *archive, struct archive_entry *entry) {
  static const char *const endings[] = {"html", "htm",  "xhtml", "shtml", "svg", "url",
                                        "lnk",  "eml",  "pdf",   "png",   "jpg", "gif",
                                        "jpeg", "webp", "bmp",   "zip",   "7z",  "rar"};
  if (archive_format(archive) == ARCHIVE_FORMAT_RAW)
    return true;
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
    if (!is_opened(archive, entry))
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
  names names = {0};
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
    say_entry(entry, &names);
    opens |= is_opened(archive, entry);
    fflush(stdout); /* what was said holds though the next entry be a bomb */
  }
  if (names.shortened)
    worker_say_number("shortened", names.shortened);
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
