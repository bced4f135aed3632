/* part.c - owns what a part is called, what kind it is, and how its body becomes text.
 *
 * Two layers: octets (the transfer encoding undone, a text whose value may be any bytes) and
 * the text in UTF-8 on top.  Each keeps only its own map, and a layer that changes nothing is
 * the slice below it. */
#include "message/part.h"

#include "message/charset.h"
#include "message/param.h"
#include "message/transfer.h"
#include "util/str.h"

void fwi_mime_fields_add(fwi_mime_fields *fields, fw_str name, fw_str value) {
  fw_str *to = NULL;
  if (fwi_str_eq_ascii(name, FWI_STR("content-type"))) {
    fields->types++;
    to = &fields->type;
  } else if (fwi_str_eq_ascii(name, FWI_STR("content-transfer-encoding"))) {
    to = &fields->encoding;
  } else if (fwi_str_eq_ascii(name, FWI_STR("content-disposition"))) {
    to = &fields->disposition;
  }
  if (to && !to->ptr)
    *to = value; /* the first of a kind counts */
}

fw_str fwi_part_where(fwi_arena *arena, const fwi_part *part) {
  return fwi_arena_join(arena, FWI_STR("part:"), part->id);
}

/* "type/subtype", or the default when it is neither. */
static fw_str media_type(fwi_arena *arena, fw_str field, bool in_digest) {
  fw_str type = fwi_param_value(arena, field);
  ptrdiff_t slash = fwi_str_find_char(type, '/');
  bool whole = slash > 0 && (size_t)slash + 1 < type.len;
  if (whole)
    return type;
  return in_digest && !type.len ? FWI_STR("message/rfc822") : FWI_STR("text/plain");
}

static fw_str transfer_encoding(fwi_arena *arena, fw_str field) {
  fw_str name = fwi_param_value(arena, field);
  if (fwi_str_starts(name, FWI_STR("quoted")))
    return FWI_STR("quoted-printable");
  if (fwi_str_starts(name, FWI_STR("base64")))
    return FWI_STR("base64");
  if (fwi_str_eq(name, FWI_STR("uuencode")) || fwi_str_eq(name, FWI_STR("x-uue")) ||
      fwi_str_eq(name, FWI_STR("uue")))
    return FWI_STR("x-uuencode");
  return name.len ? name : FWI_STR("7bit");
}

static bool is_page_name(fw_str name) {
  static const fw_str tails[] = {FWI_NAME(".html"),  FWI_NAME(".htm"), FWI_NAME(".xhtml"),
                                 FWI_NAME(".shtml"), FWI_NAME(".xht"), FWI_NAME(".svg")};
  for (size_t i = 0; name.len && i < sizeof tails / sizeof *tails; i++)
    if (fwi_str_ends_ascii(name, tails[i]))
      return true;
  return false;
}

static fwi_part_kind kind_of(const fwi_part *part, bool has_children, bool leaf_html) {
  fw_str type = part->type;
  if (has_children)
    return FWI_PART_MULTIPART;
  if (fwi_str_eq(type, FWI_STR("message/rfc822")) || fwi_str_eq(type, FWI_STR("message/global")) ||
      fwi_str_eq(type, FWI_STR("message/news")) || fwi_str_eq(type, FWI_STR("message/rfc2822")))
    return FWI_PART_MESSAGE;
  if (leaf_html || fwi_str_eq(type, FWI_STR("text/html")) ||
      fwi_str_eq(type, FWI_STR("application/xhtml+xml")))
    return FWI_PART_HTML;
  if (fwi_str_starts(type, FWI_STR("text/")) || fwi_str_starts(type, FWI_STR("multipart/")))
    return FWI_PART_TEXT;
  if (fwi_str_ends_ascii(part->filename, FWI_STR(".eml")))
    return FWI_PART_MESSAGE;
  return FWI_PART_OTHER;
}

void fwi_part_describe(fwi_message *message, fwi_part *part, const fwi_mime_fields *fields,
                       bool has_children, bool in_digest) {
  fwi_arena *arena = message->arena;
  part->type = media_type(arena, fields->type, in_digest);
  part->encoding = transfer_encoding(arena, fields->encoding);
  fw_str charset = fwi_param_bytes(arena, fields->type, FWI_STR("charset"));
  for (size_t i = 0; i < charset.len; i++)
    ((char *)charset.ptr)[i] = fwi_lower(charset.ptr[i]);
  part->charset = fwi_str_trim(charset);
  part->filename = fwi_param_get(arena, fields->disposition, FWI_STR("filename"));
  if (!part->filename.len)
    part->filename = fwi_param_get(arena, fields->type, FWI_STR("name"));
  bool detached = fwi_str_eq(fwi_param_value(arena, fields->disposition), FWI_STR("attachment"));
  bool text = fwi_str_starts(part->type, FWI_STR("text/"));
  bool page = is_page_name(part->filename) && (detached || !text);
  part->kind = kind_of(part, has_children, page);
  part->attachment = detached || page || (part->filename.len && !text && !has_children);
  if (fields->types > 1)
    fwi_message_defect(message, FWI_STR("repeated-content-type"), (int64_t)fields->types,
                       fwi_part_where(arena, part));
  if (!has_children && fwi_str_starts(part->type, FWI_STR("multipart/")))
    fwi_message_defect(message, FWI_STR("missing-boundary"), 0, fwi_part_where(arena, part));
}

void fwi_part_place(fwi_part *part, const fwi_block *block, size_t start, size_t end) {
  if (end < start)
    end = start;
  part->body = fwi_str_slice(block->bytes, start, end);
  part->source = block->source;
  part->source_start = block->start + start;
  fwi_slice_raw((fwi_slice){block->source, block->start + start, block->start + end},
                &part->raw_start, &part->raw_end);
}

bool fwi_part_is_plain(const fwi_part *part) {
  return !fwi_str_eq(part->encoding, FWI_STR("base64")) &&
         !fwi_str_eq(part->encoding, FWI_STR("quoted-printable")) &&
         !fwi_str_eq(part->encoding, FWI_STR("x-uuencode"));
}

typedef struct octets_ctx {
  fw_str in, encoding;
} octets_ctx;

static void remap_octets(const fwi_text *self, fwi_map *map) {
  const octets_ctx *ctx = self->ctx;
  fwi_buf scratch = {0};
  fwi_transfer_decode(&scratch, ctx->in, ctx->encoding, map);
  fwi_buf_clear(&scratch);
}

const fwi_text *fwi_part_octets(fwi_message *message, fwi_part *part) {
  if (part->octets)
    return part->octets;
  fwi_text *octets = FWI_NEW(message->arena, fwi_text);
  *octets = (fwi_text){.value = part->body,
                       .where = fwi_part_where(message->arena, part),
                       .from = part->source,
                       .from_start = part->source_start,
                       .arena = message->arena};
  size_t most = message->limits.text_bytes, there = part->body.len;
  if (!fwi_part_is_plain(part)) {
    octets_ctx *ctx = FWI_NEW(message->arena, octets_ctx);
    /* Four bytes of input a byte are enough for any encoding: "=41" and its share of line ends. */
    size_t enough = most < SIZE_MAX / 4 ? most * 4 : SIZE_MAX;
    *ctx = (octets_ctx){fwi_str_slice(part->body, 0, enough), part->encoding};
    fwi_buf bytes = {0};
    fwi_map map = {.along = true};
    bool text = part->kind == FWI_PART_TEXT || part->kind == FWI_PART_HTML;
    fwi_transfer_decode(&bytes, ctx->in, ctx->encoding, text ? &map : NULL); /* files: if need be */
    there = bytes.len;
    octets->value = fwi_buf_take(&bytes, message->arena);
    octets->remap = remap_octets;
    octets->map = text ? fwi_map_keep(&map, message->arena) : NULL;
    octets->ctx = ctx;
  }
  if (there > most) {
    octets->value = fwi_str_slice(octets->value, 0, most);
    fwi_message_defect(message, FWI_STR("text_bytes"), (int64_t)there, octets->where);
  }
  return part->octets = octets;
}

fw_str fwi_part_head(fwi_message *message, fwi_part *part) {
  enum { ENCODED = 2 * FWI_PART_HEAD_BYTES }; /* with its line ends */
  if (!part->octets && part->body.len > ENCODED && fwi_str_eq(part->encoding, FWI_STR("base64"))) {
    fwi_buf bytes = {0};
    fwi_transfer_decode(&bytes, fwi_str_slice(part->body, 0, ENCODED), part->encoding, NULL);
    fw_str head = fwi_buf_take(&bytes, message->arena);
    if (head.len >= FWI_PART_HEAD_BYTES)
      return fwi_str_slice(head, 0, FWI_PART_HEAD_BYTES);
  }
  return fwi_str_slice(fwi_part_bytes(message, part), 0, FWI_PART_HEAD_BYTES);
}

fw_str fwi_part_bytes(fwi_message *message, fwi_part *part) {
  if (part->kind == FWI_PART_MULTIPART)
    return (fw_str){NULL, 0};
  return fwi_part_octets(message, part)->value;
}

size_t fwi_part_size(fwi_message *message, fwi_part *part) {
  size_t most = message->limits.text_bytes, size;
  bool told = !part->octets && part->kind != FWI_PART_MULTIPART && part->body.len <= most &&
              fwi_str_eq(part->encoding, FWI_STR("base64")) && fwi_base64_size(part->body, &size);
  return told ? size : fwi_part_bytes(message, part).len;
}

static void remap_text(const fwi_text *self, fwi_map *map) {
  const fwi_part *part = self->ctx;
  fwi_buf scratch = {0};
  fwi_charset_decode(&scratch, self->from->value, part->charset_used, map);
  fwi_buf_clear(&scratch);
}

/* The charset that the page itself names, within what browsers look at (HTML 13.2.3.2). */
static fw_str meta_charset(fw_str html) {
  enum { PRESCAN = 1024 };
  fw_str head = fwi_str_slice(html, 0, PRESCAN);
  ptrdiff_t meta = fwi_str_find_ascii(head, FWI_STR("<meta"));
  if (meta < 0)
    return (fw_str){NULL, 0};
  head = fwi_str_slice(head, (size_t)meta, head.len);
  ptrdiff_t at = fwi_str_find_ascii(head, FWI_STR("charset"));
  if (at < 0)
    return (fw_str){NULL, 0};
  size_t p = (size_t)at + 7;
  while (p < head.len && (fwi_is_space(head.ptr[p]) || head.ptr[p] == '=' || head.ptr[p] == '"' ||
                          head.ptr[p] == '\''))
    p++;
  size_t start = p;
  while (p < head.len && (fwi_is_alnum(head.ptr[p]) || memchr("-_:.", head.ptr[p], 4)))
    p++;
  return fwi_str_slice(head, start, p);
}

const fwi_text *fwi_part_text(fwi_message *message, fwi_part *part) {
  bool text = part->kind == FWI_PART_TEXT || part->kind == FWI_PART_HTML;
  return text ? fwi_part_as_text(message, part) : NULL;
}

const fwi_text *fwi_part_as_text(fwi_message *message, fwi_part *part) {
  if (part->text || part->kind == FWI_PART_MULTIPART)
    return part->text;
  const fwi_text *octets = fwi_part_octets(message, part);
  fw_str declared = part->charset;
  if (!declared.len && part->kind != FWI_PART_TEXT)
    declared = meta_charset(octets->value);
  fwi_charset_choice choice = fwi_charset_choose(octets->value, declared);
  part->charset_used = choice.used;
  part->charset_why = choice.why;
  part->charset_confidence = choice.confidence;
  fwi_text *text = FWI_NEW(message->arena, fwi_text);
  *text = (fwi_text){.value = octets->value,
                     .where = octets->where,
                     .from = octets,
                     .content = true,
                     .arena = message->arena};
  if (choice.unknown_label) {
    fwi_message_defect(message, FWI_STR("bad-charset"), 0, octets->where);
  } else if (fwi_str_eq(choice.why, FWI_STR("mislabelled"))) {
    fwi_message_defect(message, FWI_STR("mislabelled-charset"), 0, octets->where);
  }
  if (!choice.verbatim) {
    fwi_buf value = {0};
    size_t broken = fwi_charset_decode(&value, octets->value, choice.used, NULL);
    if (broken)
      part->charset_confidence = FWI_STR("low");
    if (broken)
      fwi_message_defect(message, FWI_STR("broken-text"), (int64_t)broken, octets->where);
    text->value = fwi_buf_take(&value, message->arena);
    text->remap = remap_text;
    text->ctx = part;
  }
  return part->text = text;
}
