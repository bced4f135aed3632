/* inside.c - an answer's records become facts; what is over a limit is counted, not kept. */
#include "attach/inside.h"

#include "attach/answer.h"
#include "message/charset.h"
#include "message/part.h"
#include "message/transfer.h"

#include <stdlib.h>

const char *fwi_inside_program(fwi_content_kind kind) {
  switch (kind) {
  case FWI_CONTENT_ARCHIVE:
    return "archive";
  case FWI_CONTENT_PDF:
    return "pdf";
  case FWI_CONTENT_IMAGE:
    return "image";
  default:
    return NULL;
  }
}

static int64_t number(fw_str digits) {
  int64_t value = 0;
  if (!digits.len || digits.len > 18)
    return -1;
  for (size_t i = 0; i < digits.len; i++) {
    if (!fwi_is_digit(digits.ptr[i]))
      return -1;
    value = value * 10 + (digits.ptr[i] - '0');
  }
  return value;
}

/* Old archives write names in the charset of their maker's machine. */
static fw_str file_name(fwi_arena *arena, fw_str bytes) {
  fwi_buf name = {0};
  fwi_charset_choice choice = fwi_charset_choose(bytes, (fw_str){NULL, 0});
  fwi_charset_decode(&name, bytes, choice.used, NULL);
  return fwi_buf_take(&name, arena);
}

/* "SIZE FLAGS NAME" */
static fwi_entry read_entry(fwi_arena *arena, fw_str value) {
  fw_str size = fwi_str_next(&value, ' '), flags = fwi_str_next(&value, ' ');
  return (fwi_entry){.size = number(size),
                     .encrypted = fwi_str_find_char(flags, 'e') >= 0,
                     .folder = fwi_str_find_char(flags, 'd') >= 0,
                     .name = file_name(arena, value)};
}

/* All of a text comes from the attachment as a whole. */
static void remap_whole(const fwi_text *self, fwi_map *map) {
  fwi_map_unit(map, 0, self->from->value.len, self->value.len);
}

const fwi_text *fwi_inside_text(const fwi_text *octets, fw_str value) {
  fwi_arena *arena = octets->arena;
  fwi_text *text = FWI_NEW(arena, fwi_text);
  fwi_buf utf8 = {0};
  fwi_charset_decode(&utf8, value, FWI_STR("utf-8"), NULL);
  *text = (fwi_text){.value = fwi_buf_take(&utf8, arena),
                     .where = octets->where,
                     .from = octets,
                     .remap = remap_whole,
                     .content = true,
                     .arena = arena};
  return text;
}

/* "NUMBER BYTES" of an entry that was listed. */
static bool read_file(fwi_inside *inside, const fwi_text *octets, fw_str value, fwi_unpacked *out) {
  fwi_arena *arena = octets->arena;
  int64_t entry = number(fwi_str_next(&value, ' '));
  if (entry < 0 || entry >= (int64_t)inside->entry_count)
    return false;
  fwi_text *bytes = FWI_NEW(arena, fwi_text);
  *bytes = (fwi_text){.value = fwi_arena_dup(arena, value),
                      .where = octets->where,
                      .from = octets,
                      .remap = remap_whole,
                      .arena = arena};
  *out = (fwi_unpacked){(size_t)entry, bytes};
  return true;
}

typedef struct texts { /* on the heap */
  const fwi_text **items;
  size_t count, room;
} texts;

static const fwi_text **take(fwi_arena *arena, texts *list, size_t *count) {
  const fwi_text **items = FWI_NEW_ARRAY(arena, const fwi_text *, list->count);
  if (list->count)
    memcpy(items, list->items, list->count * sizeof *items);
  free(list->items);
  *count = list->count;
  return items;
}

void fwi_inside_answer(fwi_inside *inside, fwi_message *message, const fwi_text *octets,
                       fw_str answer) {
  fwi_arena *arena = message->arena;
  texts urls = {0}, pages = {0}, codes = {0};
  fwi_entry *entries = NULL;
  fwi_unpacked *files = NULL;
  size_t room = 0, file_room = 0, more = 0;
  for (fwi_record record; fwi_answer_next(&answer, &record);) {
    texts *list = NULL;
    if (fwi_str_eq(record.name, FWI_STR("url")))
      list = &urls;
    else if (fwi_str_eq(record.name, FWI_STR("text")))
      list = &pages;
    else if (fwi_str_eq(record.name, FWI_STR("qr")))
      list = &codes;
    if (list && list->count < message->limits.links) {
      const fwi_text *text = fwi_inside_text(octets, record.value);
      FWI_GROW(list->items, list->count, list->room);
      list->items[list->count++] = text;
    } else if (fwi_str_eq(record.name, FWI_STR("entry"))) {
      if (inside->entry_count == message->limits.entries) {
        more++;
        continue;
      }
      FWI_GROW(entries, inside->entry_count, room);
      fwi_entry entry = read_entry(arena, record.value);
      entries[inside->entry_count++] = entry;
      if (entry.size > 0 && inside->bytes < INT64_MAX - entry.size)
        inside->bytes += entry.size;
      inside->encrypted |= entry.encrypted;
    } else if (fwi_str_eq(record.name, FWI_STR("file"))) {
      fwi_unpacked file;
      if (!read_file(inside, octets, record.value, &file))
        continue;
      FWI_GROW(files, inside->file_count, file_room);
      files[inside->file_count++] = file;
    } else if (fwi_str_eq(record.name, FWI_STR("unread"))) {
      fwi_message_defect(message, FWI_STR("unpacked"), number(record.value), octets->where);
    } else if (fwi_str_eq(record.name, FWI_STR("shortened"))) {
      fwi_message_defect(message, FWI_STR("entry_names"), number(record.value), octets->where);
    } else if (fwi_str_eq(record.name, FWI_STR("more"))) {
      more++;
    } else if (fwi_str_eq(record.name, FWI_STR("encrypted"))) {
      inside->encrypted = true;
    } else if (fwi_str_eq(record.name, FWI_STR("format"))) {
      inside->format = file_name(arena, fwi_str_slice(record.value, 0, 64));
    } else if (fwi_str_eq(record.name, FWI_STR("pages"))) {
      inside->pages = number(record.value);
      if (inside->pages > (int64_t)message->limits.pages)
        fwi_message_defect(message, FWI_STR("pages"), inside->pages, octets->where);
    } else if (fwi_str_eq(record.name, FWI_STR("unreadable"))) {
      inside->why = FWI_STR("unreadable");
    }
  }
  if (more)
    fwi_message_defect(message, FWI_STR("entries"), (int64_t)(inside->entry_count + more),
                       octets->where);
  inside->entries = FWI_NEW_ARRAY(arena, fwi_entry, inside->entry_count);
  if (inside->entry_count)
    memcpy(inside->entries, entries, inside->entry_count * sizeof *entries);
  free(entries);
  inside->files = FWI_NEW_ARRAY(arena, fwi_unpacked, inside->file_count);
  if (inside->file_count)
    memcpy(inside->files, files, inside->file_count * sizeof *files);
  free(files);
  inside->urls = take(arena, &urls, &inside->url_count);
  inside->texts = take(arena, &pages, &inside->text_count);
  inside->codes = take(arena, &codes, &inside->code_count);
}

static bool has_something(const fwi_inside *inside) {
  return inside->entry_count || inside->url_count || inside->text_count || inside->code_count ||
         inside->encrypted;
}

/* Smaller pictures show no code that anybody could scan. */
enum { SMALLEST_IMAGE = 200 };
_Static_assert((int)SMALLEST_IMAGE <= (int)FWI_PART_HEAD_BYTES,
               "the head tells whether it is smaller");

/* Is a worker to open a file of @p size bytes?  If not, @p inside says why. */
static bool is_opened(fwi_inspector *inspector, fwi_message *message, fw_str where, size_t size,
                      fwi_content content, fwi_inside *inside) {
  const char *program = fwi_inside_program(content.kind);
  *inside = (fwi_inside){.state = FWI_INSIDE_UNKNOWN};
  if (!program || (content.kind == FWI_CONTENT_IMAGE && size < SMALLEST_IMAGE)) {
    inside->state = FWI_INSIDE_NONE;
  } else if (!inspector->workers) {
    inside->why = FWI_STR("switched-off");
  } else if (!inspector->left || !inspector->ms) {
    inside->why = inspector->left ? FWI_STR("worker_ms") : FWI_STR("inspected");
    fwi_message_defect(message, inside->why, 0, where);
  } else {
    inspector->left--;
    if (fwi_workers_have(inspector->workers, program))
      return true;
    inside->why = FWI_STR("program-absent");
  }
  return false;
}

static fwi_inside open_file(fwi_inspector *inspector, fwi_message *message, const fwi_text *octets,
                            fw_str bytes, fwi_content content) {
  static const char *const over[] = {[FWI_WORKER_LATE] = "worker_ms",
                                     [FWI_WORKER_LONG] = "answer_bytes",
                                     [FWI_WORKER_CRASHED] = "worker_crash"};
  fwi_inside inside = {.state = FWI_INSIDE_UNKNOWN};
  fwi_buf answer = {0};
  const fw_limits *limits = &message->limits;
  fwi_worker_end end = fwi_workers_run(inspector->workers, fwi_inside_program(content.kind), bytes,
                                       limits, limits->answer_bytes, &inspector->ms, &answer);
  if (end == FWI_WORKER_ABSENT) {
    inside.why = FWI_STR("program-absent");
  } else {
    fwi_inside_answer(&inside, message, octets, fwi_buf_str(&answer));
    if (end != FWI_WORKER_DONE) {
      inside.why = fw_str_of(over[end]);
      fwi_message_defect(message, inside.why, 0, octets->where);
    }
  }
  if (!inside.why.len || has_something(&inside))
    inside.state = FWI_INSIDE_KNOWN;
  fwi_buf_clear(&answer);
  return inside;
}

fwi_inside fwi_inside_read_file(fwi_inspector *inspector, fwi_message *message,
                                const fwi_text *bytes, fwi_content content) {
  fwi_inside inside;
  fw_str value = bytes->value;
  return is_opened(inspector, message, bytes->where, value.len, content, &inside)
             ? open_file(inspector, message, bytes, value, content)
             : inside;
}

fwi_inside fwi_inside_read(fwi_inspector *inspector, fwi_message *message, fwi_part *part,
                           fwi_content content) {
  fwi_inside inside;
  fw_str head = fwi_part_head(message, part), where = fwi_part_where(message->arena, part);
  if (!is_opened(inspector, message, where, head.len, content, &inside))
    return inside;
  const fwi_text *octets = fwi_part_octets(message, part);
  fw_str bytes = octets->value;
  fwi_buf whole = {0};
  if (bytes.len >= message->limits.text_bytes && !fwi_part_is_plain(part)) {
    fwi_transfer_decode(&whole, part->body, part->encoding, NULL); /* it was cut for reading */
    bytes = fwi_buf_str(&whole);
  } else if (bytes.len < part->body.len && fwi_part_is_plain(part)) {
    bytes = part->body;
  }
  inside = open_file(inspector, message, octets, bytes, content);
  fwi_buf_clear(&whole);
  return inside;
}

fwi_converted fwi_inside_convert(fwi_inspector *inspector, const fw_limits *limits,
                                 fwi_arena *arena, fw_str bytes, fw_str *out) {
  fwi_buf answer = {0};
  size_t most = limits->message_bytes + 64; /* and the records' heads */
  *out = (fw_str){NULL, 0};
  if (!inspector->workers)
    return FWI_CONVERT_ABSENT;
  if (!inspector->left || !inspector->ms)
    return FWI_CONVERT_FAILED;
  inspector->left--;
  fwi_worker_end end =
      fwi_workers_run(inspector->workers, "msg", bytes, limits, most, &inspector->ms, &answer);
  fw_str rest = fwi_buf_str(&answer);
  for (fwi_record record; fwi_answer_next(&rest, &record);)
    if (fwi_str_eq(record.name, FWI_STR("mail")))
      *out = fwi_arena_dup(arena, record.value);
  fwi_buf_clear(&answer);
  return end == FWI_WORKER_ABSENT ? FWI_CONVERT_ABSENT
         : out->len               ? FWI_CONVERTED
                                  : FWI_CONVERT_FAILED;
}
