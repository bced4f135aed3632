#include "facts/attachment.h"

#include "message/charset.h"
#include "message/part.h"

#include <stdlib.h>

/* Bodies of the mail and the mails in it are looked at elsewhere. */
static bool is_file(const fwi_part *part) {
  return !part->nested && part->kind != FWI_PART_MULTIPART &&
         (part->attachment || part->kind == FWI_PART_OTHER || part->kind == FWI_PART_MESSAGE);
}

static void open_page(fwi_message *message, fwi_attachment *file) {
  const fwi_text *source = fwi_part_as_text(message, file->part);
  if (!source)
    return;
  fwi_arena *arena = message->arena;
  file->html = fwi_html_parse(arena, source, message->limits.links);
  if (file->html->hidden_page_html.len)
    file->hidden = fwi_html_parse(
        arena, fwi_inside_text(fwi_part_octets(message, file->part), file->html->hidden_page_html),
        message->limits.links);
}

/* ---- what is packed inside ---- */

typedef struct unpacker {
  fwi_message *message;
  fwi_inspector *inspector;
  fwi_packed *items; /* on the heap */
  size_t count, room;
} unpacker;

static fw_str as_text(fwi_arena *arena, fw_str bytes) {
  fwi_buf utf8 = {0};
  fwi_charset_choice choice = fwi_charset_choose(bytes, (fw_str){NULL, 0});
  fwi_charset_decode(&utf8, bytes, choice.used, NULL);
  return fwi_buf_take(&utf8, arena);
}

/* The strings of a .lnk are UTF-16, those of a .url are not: without zero bytes both can be read.
 */
static fw_str without_zeros(fwi_arena *arena, fw_str bytes) {
  fw_str copy = fwi_arena_dup(arena, bytes);
  char *out = (char *)copy.ptr; /* our own */
  copy.len = 0;
  for (size_t i = 0; i < bytes.len; i++)
    if (bytes.ptr[i])
      out[copy.len++] = bytes.ptr[i];
  return copy;
}

static bool is_page_name(fw_str name) {
  static const char *const endings[] = {".html", ".htm", ".xhtml", ".shtml", ".svg"};
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (fwi_str_ends_ascii(name, fw_str_of(endings[i])))
      return true;
  return false;
}

static void open_packed(unpacker *u, const fwi_inside *inside, fw_str archive, int depth) {
  fwi_arena *arena = u->message->arena;
  for (size_t i = 0; i < inside->file_count; i++) {
    const fwi_text *bytes = inside->files[i].bytes;
    fw_str name = inside->entries[inside->files[i].entry].name;
    fwi_packed it = {.name = fwi_arena_printf(arena, "%.*s/%.*s", FWI_ARG(archive), FWI_ARG(name)),
                     .content = fwi_content_find(bytes->value),
                     .bytes = bytes};
    if (it.content.kind == FWI_CONTENT_UNKNOWN && is_page_name(name))
      it.content = (fwi_content){FWI_CONTENT_HTML, FWI_STR("text/html")};
    bool shortcut =
        fwi_str_ends_ascii(name, FWI_STR(".url")) || fwi_str_ends_ascii(name, FWI_STR(".lnk"));
    if (shortcut) {
      it.words = fwi_inside_text(bytes, without_zeros(arena, bytes->value));
    } else if (fwi_str_ends_ascii(name, FWI_STR(".eml"))) {
      it.content = (fwi_content){FWI_CONTENT_MAIL, FWI_STR("message/rfc822")};
    } else if (it.content.kind == FWI_CONTENT_HTML) {
      const fwi_text *source = fwi_inside_text(bytes, as_text(arena, bytes->value));
      it.html = fwi_html_parse(arena, source, u->message->limits.links);
      if (it.html->hidden_page_html.len)
        it.hidden = fwi_html_parse(arena, fwi_inside_text(bytes, it.html->hidden_page_html),
                                   u->message->limits.links);
    } else if (it.content.kind != FWI_CONTENT_ARCHIVE || depth > 1) {
      it.inside = fwi_inside_read_file(u->inspector, u->message, bytes, it.content);
    }
    FWI_GROW(u->items, u->count, u->room);
    u->items[u->count++] = it;
    open_packed(u, &it.inside, it.name, depth - 1);
  }
}

/* A lone .gz keeps its file's name in its own: page.html.gz. */
static void name_lone_file(fwi_inside *inside, fw_str archive) {
  size_t end = archive.len;
  while (end && archive.ptr[end - 1] != '.')
    end--;
  if (end > 1 && inside->entry_count == 1 && fwi_str_eq(inside->format, FWI_STR("raw")))
    inside->entries[0].name = fwi_str_slice(archive, 0, end - 1);
}

/* What is in archives inside is listed as well: "inner.zip/run.js". */
static void list_packed(fwi_message *message, fwi_attachment *file) {
  fwi_inside *inside = &file->inside;
  size_t more = 0, room = message->limits.entries, outer = file->part->filename.len + 1;
  for (size_t i = 0; i < file->packed_count; i++) {
    more += file->packed[i].inside.entry_count;
    inside->encrypted |= file->packed[i].inside.encrypted;
  }
  if (!more)
    return;
  fwi_entry *all = FWI_NEW_ARRAY(message->arena, fwi_entry, inside->entry_count + more);
  memcpy(all, inside->entries, inside->entry_count * sizeof *all);
  inside->entries = all;
  for (size_t i = 0; i < file->packed_count; i++) {
    const fwi_packed *it = &file->packed[i];
    fw_str name = fwi_str_slice(it->name, outer, it->name.len);
    for (size_t k = 0; k < it->inside.entry_count && inside->entry_count < room; k++) {
      fwi_entry *entry = &all[inside->entry_count++];
      *entry = it->inside.entries[k];
      entry->name =
          fwi_arena_printf(message->arena, "%.*s/%.*s", FWI_ARG(name), FWI_ARG(entry->name));
    }
  }
}

static void unpack(fwi_message *message, fwi_inspector *inspector, fwi_attachment *file) {
  unpacker u = {.message = message, .inspector = inspector};
  name_lone_file(&file->inside, file->part->filename);
  open_packed(&u, &file->inside, file->part->filename, FWI_PACKED_DEPTH);
  file->packed = FWI_NEW_ARRAY(message->arena, fwi_packed, u.count);
  file->packed_count = u.count;
  if (u.count)
    memcpy(file->packed, u.items, u.count * sizeof *u.items);
  free(u.items);
  list_packed(message, file);
}

fwi_attachment *fwi_attachments_read(fwi_message *message, fwi_inspector *inspector,
                                     size_t *count) {
  size_t files = 0;
  for (size_t i = 0; i < message->part_count; i++)
    files += is_file(&message->parts[i]);
  *count = 0;
  fwi_attachment *all = FWI_NEW_ARRAY(message->arena, fwi_attachment, files);
  for (size_t i = 0; i < message->part_count; i++) {
    fwi_part *part = &message->parts[i];
    if (!is_file(part))
      continue;
    fwi_attachment *file = &all[(*count)++];
    *file = (fwi_attachment){.part = part, .listed = part->attachment};
    if (part->kind == FWI_PART_MESSAGE) {
      file->content = (fwi_content){FWI_CONTENT_MAIL, FWI_STR("message/rfc822")};
      continue;
    }
    file->content = fwi_content_of_head(fwi_part_head(message, part));
    if (file->content.kind == FWI_CONTENT_UNKNOWN)
      file->content = fwi_content_find(fwi_part_bytes(message, part));
    if (part->kind == FWI_PART_HTML && file->content.kind == FWI_CONTENT_UNKNOWN)
      file->content = (fwi_content){FWI_CONTENT_HTML, FWI_STR("text/html")};
    if (file->content.kind == FWI_CONTENT_HTML)
      open_page(message, file);
    else
      file->inside = fwi_inside_read(inspector, message, part, file->content);
    if (file->inside.file_count)
      unpack(message, inspector, file);
  }
  return all;
}
