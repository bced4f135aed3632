/* archive - the list of files in an archive (libarchive); nothing is unpacked but what stands
 * between two names.
 *
 * Says: format, encrypted (the list itself is), entry "SIZE FLAGS NAME" (flags: e encrypted, d
 * folder, - none), more (there are more than the limit), unreadable. */
#include "worker.h"

#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <string.h>

static void say_entry(struct archive_entry *entry) {
  char text[4352];
  const char *name = archive_entry_pathname(entry);
  if (!name)
    name = archive_entry_pathname_utf8(entry);
  char size[24] = "-";
  if (archive_entry_size_is_set(entry))
    snprintf(size, sizeof size, "%lld", (long long)archive_entry_size(entry));
  int len = snprintf(text, sizeof text, "%s %s%s%s %.4096s", size,
                     archive_entry_is_encrypted(entry) ? "e" : "",
                     archive_entry_filetype(entry) == AE_IFDIR ? "d" : "", "-", name ? name : "");
  worker_say("entry", text, (size_t)len < sizeof text ? (size_t)len : sizeof text - 1);
}

int main(int argc, char **argv) {
  worker w = worker_start(argc, argv);
  struct archive *archive = archive_read_new();
  archive_read_support_filter_all(archive);
  archive_read_support_format_all(archive);
  archive_read_support_format_raw(archive); /* a lone .gz */
  bool readable = archive_read_open_memory(archive, w.bytes, w.len) == ARCHIVE_OK;
  struct archive_entry *entry;
  int status = ARCHIVE_OK;
  for (unsigned long count = 0; readable; count++) {
    status = archive_read_next_header(archive, &entry);
    if (count == 0 && status != ARCHIVE_FATAL)
      worker_say_text("format", archive_format_name(archive) ? archive_format_name(archive) : "");
    if (status == ARCHIVE_EOF || status == ARCHIVE_FATAL)
      break;
    if (count == w.entries) {
      worker_say("more", "", 0);
      break;
    }
    say_entry(entry);
    fflush(stdout); /* what was said holds though the next entry be a bomb */
  }
  if (archive_read_has_encrypted_entries(archive) == 1)
    worker_say("encrypted", "", 0);
  if (!readable || status == ARCHIVE_FATAL)
    worker_say("unreadable", "", 0);
  return worker_end();
}
