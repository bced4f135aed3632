/* header.c - owns how a raw field value becomes text: unfolding (RFC 5322 2.2.3), encoded
 * words (RFC 2047) with what real mailers make of them, and raw 8-bit.
 *
 * A value is a row of pieces: plain text and encoded words.  Words next to each other in one
 * charset are joined as bytes before they become characters, as many mailers cut a character
 * in two.  Each search for a word's end stops at what can't belong to it, so that a value full
 * of beginnings is read once. */
#include "message/header.h"

#include <stdlib.h>

#include "message/charset.h"
#include "message/decode.h"
#include "message/transfer.h"
#include "util/lanes.h"
#include "util/str.h"

enum { CHARSET_BYTES = 40 }; /* longest name of a charset taken for one (IANA: 40) */

typedef struct word {
  size_t start, end;     /* "=?" to "?=" */
  size_t text, text_end; /* of the encoded text */
  fw_str charset;
  bool base64, unclosed;
} word;

fw_str fwi_header_where(fwi_arena *arena, fw_str name) {
  static const fw_str capitals[] = {FWI_NAME("ID"),   FWI_NAME("MIME"), FWI_NAME("SPF"),
                                    FWI_NAME("DKIM"), FWI_NAME("ARC"),  FWI_NAME("DMARC"),
                                    FWI_NAME("IP"),   FWI_NAME("MUA"),  FWI_NAME("TLS")};
  static const fw_str usual[] = {/* most, as nearly everybody writes them */
                                 FWI_NAME("header:Received"),
                                 FWI_NAME("header:From"),
                                 FWI_NAME("header:To"),
                                 FWI_NAME("header:Subject"),
                                 FWI_NAME("header:Date"),
                                 FWI_NAME("header:Message-ID"),
                                 FWI_NAME("header:Return-Path"),
                                 FWI_NAME("header:Reply-To"),
                                 FWI_NAME("header:Authentication-Results"),
                                 FWI_NAME("header:DKIM-Signature")};
  enum { HEAD = sizeof "header:" - 1 };
  for (size_t i = 0; i < sizeof usual / sizeof *usual; i++)
    if (fwi_str_eq((fw_str){usual[i].ptr + HEAD, usual[i].len - HEAD}, name))
      return usual[i];
  char *p = fwi_arena_alloc(arena, HEAD + name.len + 1), *end = p + HEAD + name.len;
  fw_str where = {p, HEAD + name.len};
  memcpy(p, "header:", HEAD);
  if (name.len)
    memcpy(p + HEAD, name.ptr, name.len);
  for (char *start = p + HEAD; start < end;) {
    char *stop = start;
    while (stop < end && *stop != '-')
      stop++;
    fw_str piece = {start, (size_t)(stop - start)};
    const char *upper = NULL;
    for (size_t i = 0; i < sizeof capitals / sizeof *capitals && !upper; i++)
      if (fwi_str_eq_ascii(piece, capitals[i]))
        upper = capitals[i].ptr;
    for (char *c = start; c < stop; c++) {
      *c = upper ? upper[c - start] : fwi_lower(*c);
      if (c == start && *c >= 'a' && *c <= 'z')
        *c = (char)(*c - 32);
    }
    start = stop + 1;
  }
  return where;
}

static bool is_base64(char c) { return fwi_is_alnum(c) || c == '+' || c == '/' || c == '='; }

/* Read the encoded word at `at`.  Tolerated: white space and folds in the encoded text, '?' in
 * Q text, an empty charset, a language (RFC 2231 5), a word cut off by the end of the value. */
static bool word_at(fw_str value, size_t at, word *out) {
  if (!fwi_str_starts(fwi_str_slice(value, at, value.len), FWI_STR("=?")))
    return false;
  size_t p = at + 2, limit = p + CHARSET_BYTES;
  while (p < value.len && p < limit && value.ptr[p] > ' ' && value.ptr[p] < 127 &&
         value.ptr[p] != '?' && value.ptr[p] != '=')
    p++;
  if (p + 2 >= value.len || value.ptr[p] != '?' || value.ptr[p + 2] != '?')
    return false;
  char encoding = fwi_lower(value.ptr[p + 1]);
  if (encoding != 'b' && encoding != 'q')
    return false;
  *out = (word){.start = at, .text = p + 3, .base64 = encoding == 'b'};
  out->charset = fwi_str_slice(value, at + 2, p);
  ptrdiff_t language = fwi_str_find_char(out->charset, '*');
  if (language >= 0)
    out->charset.len = (size_t)language;
  for (p = out->text; p < value.len; p++) {
    char c = value.ptr[p], next = p + 1 < value.len ? value.ptr[p + 1] : '\0';
    if (c == '?' && next == '=') {
      out->text_end = p;
      out->end = p + 2;
      return true;
    }
    if (out->base64 ? !is_base64(c) && !fwi_is_space(c) : c == '=' && next == '?')
      break;
  }
  if (p < value.len && !(out->base64 && value.ptr[p] == '?' && p + 1 == value.len))
    return false;
  out->text_end = p;
  out->end = value.len;
  out->unclosed = true;
  return true;
}

/* Q of RFC 2047 4.2: as quoted-printable with '_' for space; folds are left out. */
static void decode_q(fwi_buf *out, fw_str text, size_t base, fwi_map *map) {
  for (size_t i = 0; i < text.len; i++) {
    char c = text.ptr[i];
    int high = -1, low = -1;
    if (c == '=' && i + 2 < text.len) {
      high = fwi_hex(text.ptr[i + 1]);
      low = fwi_hex(text.ptr[i + 2]);
    }
    if (c == '\r' || c == '\n')
      continue;
    if (c == '_') {
      fwi_buf_add_char(out, ' ');
      fwi_map_unit(map, base + i, 1, 1);
    } else if (high >= 0 && low >= 0) {
      fwi_buf_add_char(out, (char)(high << 4 | low));
      fwi_map_unit(map, base + i, 3, 1);
      i += 2;
    } else {
      fwi_buf_add_char(out, c);
      fwi_map_copy(map, base + i, 1);
    }
  }
}

static void decode_b(fwi_buf *out, fw_str text, size_t base, fwi_map *map) {
  fwi_map inner = {0};
  fwi_transfer_decode(out, text, FWI_STR("base64"), map ? &inner : NULL);
  if (map)
    fwi_map_append(map, &inner, base);
  fwi_map_clear(&inner);
}

/* Bytes in a charset onto the end of the text; `bytes_map` leads from them to the value. */
static size_t add_decoded(fwi_buf *out, fw_str bytes, fw_str used, const fwi_map *bytes_map,
                          fwi_map *map) {
  fwi_map chars = {0};
  size_t broken = fwi_charset_decode(out, bytes, used, map ? &chars : NULL);
  if (map)
    fwi_map_compose(map, bytes_map, &chars);
  fwi_map_clear(&chars);
  return broken;
}

/* Of all decisions in a field the least certain. */
typedef struct decision {
  fwi_charset_choice choice;
  fw_str declared;
} decision;

static int certainty(fw_str confidence) {
  return fwi_str_eq(confidence, FWI_STR("high"))     ? 3
         : fwi_str_eq(confidence, FWI_STR("medium")) ? 2
         : fwi_str_eq(confidence, FWI_STR("low"))    ? 1
                                                     : 4;
}

static fw_str choose(fw_str bytes, fw_str declared, decision *weakest) {
  fwi_charset_choice choice = fwi_charset_choose(bytes, declared);
  if (weakest && certainty(choice.confidence) < certainty(weakest->choice.confidence))
    *weakest = (decision){choice, declared};
  return choice.used;
}

/* Raw text has no label; that of the body is a hint at most. */
static fwi_charset_choice choose_raw(fw_str bytes, fw_str hint, decision *weakest) {
  fwi_charset_choice choice = fwi_charset_choose(bytes, hint);
  bool ascii = choice.verbatim && fwi_ascii_end(bytes, 0) == bytes.len;
  if (weakest && (!ascii || fwi_str_starts(choice.used, FWI_STR("iso-2022-jp")))) {
    *weakest = (decision){choice, FWI_STR("")};
    weakest->choice.why = FWI_STR("unlabelled");
  }
  return choice;
}

/* The word `first` and those that follow it in the same charset; returns where they end. */
static size_t add_words(fwi_buf *out, fw_str value, word first, fwi_map *map, size_t *broken,
                        decision *weakest) {
  fwi_buf bytes = {0};
  fwi_map bytes_map = {0}, *to = map ? &bytes_map : NULL;
  word each = first;
  for (;;) {
    fw_str text = fwi_str_slice(value, each.text, each.text_end);
    (each.base64 ? decode_b : decode_q)(&bytes, text, each.text, to);
    *broken += each.unclosed;
    first.end = each.end;
    size_t next = each.end;
    while (next < value.len && fwi_is_space(value.ptr[next]))
      next++;
    if (!word_at(value, next, &each) || !fwi_str_eq_ascii(each.charset, first.charset))
      break;
  }
  fw_str joined = fwi_buf_str(&bytes);
  *broken += add_decoded(out, joined, choose(joined, first.charset, weakest), to, map);
  fwi_buf_clear(&bytes);
  fwi_map_clear(&bytes_map);
  return first.end;
}

static inline fwi_lanes is_eol(fwi_lanes c) {
  return (fwi_lanes)(c == '\r') | (fwi_lanes)(c == '\n');
}

/* Plain text [start, end) of the value without its folds. */
static void unfold(fwi_buf *out, fw_str value, size_t start, size_t end, fwi_map *map) {
  fwi_buf_reserve(out, end - start); /* it gets no longer */
  for (size_t at = start; at < end;) {
    const char *begin = value.ptr;
    size_t stop = (size_t)(fwi_lanes_find(begin, begin + at, begin + end, is_eol) - begin);
    fwi_buf_add(out, value.ptr + at, stop - at);
    fwi_map_copy(map, at, stop - at);
    at = stop;
    while (stop < end && (value.ptr[stop] == '\r' || value.ptr[stop] == '\n'))
      stop++;
    if (stop == at)
      continue;
    if (stop < end && (value.ptr[stop] == ' ' || value.ptr[stop] == '\t'))
      stop++;
    fwi_buf_add_char(out, ' '); /* a fold, or a bare CR that hides what follows it */
    fwi_map_unit(map, at, stop - at, 1);
    at = stop;
  }
}

/* The same with raw 8-bit decoded. */
static size_t add_plain(fwi_buf *out, fw_str value, size_t start, size_t end,
                        const fwi_charset_choice *raw, fwi_map *map) {
  if (raw->verbatim) {
    unfold(out, value, start, end, map);
    return 0;
  }
  fwi_buf bytes = {0};
  fwi_map bytes_map = {0}, *to = map ? &bytes_map : NULL;
  unfold(&bytes, value, start, end, to);
  size_t broken = add_decoded(out, fwi_buf_str(&bytes), raw->used, to, map);
  fwi_buf_clear(&bytes);
  fwi_map_clear(&bytes_map);
  return broken;
}

/* The bytes that may tell that a value is more than it looks. */
static inline fwi_lanes is_telling(fwi_lanes c) {
  return (fwi_lanes)(c - 0x20 >= 0x60) | (fwi_lanes)(c == '?') | (fwi_lanes)(c == '$');
}

typedef enum spelling { PLAIN, FOLDED, ENCODED } spelling;

/* How a value is written: as the text it is, but for folds, or in words or a charset. */
static spelling spelling_of(fw_str value) {
  if (!value.len)
    return PLAIN;
  spelling all = PLAIN;
  const char *begin = value.ptr, *end = begin + value.len;
  for (const char *p = begin; (p = fwi_lanes_find(begin, p, end, is_telling)) < end; p++) {
    char next = p + 1 < end ? p[1] : '\0';
    if ((unsigned char)*p >= 0x80 || *p == 0x1B || (*p == '?' && p > begin && p[-1] == '=') ||
        (*p == '$' && (next == 'B' || next == '@'))) /* ISO-2022-JP that lost its escape bytes */
      return ENCODED;
    if (*p == '\n' || *p == '\r')
      all = FOLDED;
  }
  return all;
}

bool fwi_words_plain(fw_str value) { return spelling_of(value) == PLAIN; }

static bool blank(fw_str value, size_t start, size_t end) {
  return !fwi_str_trim(fwi_str_slice(value, start, end)).len;
}

/* What is spelled in any way. */
static size_t decode_encoded(fwi_buf *out, fw_str value, fw_str hint, fwi_map *map,
                             fwi_ranges *encoded, decision *weakest) {
  size_t broken = 0, plain = 0, at = 0;
  const fwi_charset_choice raw = choose_raw(value, hint, weakest);
  /* Raw ISO-2022-JP holds "=?" as halves of characters. */
  bool words = value.len &&
               (fwi_str_find_char(value, 0x1B) < 0 || fwi_str_find(value, FWI_STR("\x1B$")) < 0);
  bool after_word = false;
  while (words && at < value.len) {
    const char *found = memchr(value.ptr + at, '=', value.len - at);
    if (!found)
      break;
    at = (size_t)(found - value.ptr);
    word first;
    if (!word_at(value, at, &first)) {
      at++;
      continue;
    }
    if (!after_word || !blank(value, plain, at))
      broken += add_plain(out, value, plain, at, &raw, map);
    size_t start = out->len;
    plain = at = add_words(out, value, first, map, &broken, weakest);
    after_word = true;
    if (encoded) {
      FWI_GROW(encoded->items, encoded->count, encoded->room);
      encoded->items[encoded->count++] = (struct fwi_range){start, out->len};
    }
  }
  if (plain < value.len)
    broken += add_plain(out, value, plain, value.len, &raw, map);
  return broken;
}

static size_t decode_words(fwi_buf *out, fw_str value, spelling spelling, fw_str hint, fwi_map *map,
                           fwi_ranges *encoded, decision *weakest) {
  if (spelling == ENCODED)
    return decode_encoded(out, value, hint, map, encoded, weakest);
  unfold(out, value, 0, value.len, map);
  return 0;
}

size_t fwi_words_decode(fwi_buf *out, fw_str value, fw_str hint, fwi_map *map,
                        fwi_ranges *encoded) {
  return decode_words(out, value, spelling_of(value), hint, map, encoded, NULL);
}

/* The charset of the body, a hint for raw 8-bit in the header. */
static fw_str charset_hint(const fwi_message *message) {
  for (size_t i = 0; i < message->part_count; i++)
    if (message->parts[i].charset.len)
      return message->parts[i].charset;
  return (fw_str){NULL, 0};
}

typedef struct header_ctx {
  fw_str value, hint;
} header_ctx;

static void remap_header(const fwi_text *self, fwi_map *map) {
  const header_ctx *ctx = self->ctx;
  fwi_buf scratch = {0};
  fwi_words_decode(&scratch, ctx->value, ctx->hint, map, NULL);
  fwi_buf_clear(&scratch);
}

static const fwi_words *keep_words(fwi_arena *arena, fwi_ranges *encoded, const decision *weakest) {
  if (!encoded->count && !weakest->choice.used.len)
    return NULL;
  fwi_words *words = FWI_NEW(arena, fwi_words);
  fw_str ranges = {(const char *)encoded->items, encoded->count * sizeof *encoded->items};
  *words = (fwi_words){(const struct fwi_range *)fwi_arena_dup(arena, ranges).ptr, encoded->count,
                       weakest->choice, weakest->declared};
  free(encoded->items);
  return words;
}

const fwi_text *fwi_header_text(fwi_message *message, fwi_header *header) {
  if (header->text)
    return header->text;
  fwi_text *text = FWI_NEW(message->arena, fwi_text);
  *text = (fwi_text){.value = header->value,
                     .where = fwi_header_where(message->arena, header->name),
                     .from = header->source,
                     .from_start = header->value_start,
                     .content = true,
                     .arena = message->arena};
  spelling spelling = spelling_of(header->value);
  if (spelling != PLAIN) {
    header_ctx *ctx = FWI_NEW(message->arena, header_ctx);
    *ctx = (header_ctx){header->value, charset_hint(message)};
    fwi_buf value = {0};
    if (spelling == FOLDED)
      fwi_buf_begin(&value, message->arena, header->value.len);
    fwi_ranges encoded = {0};
    decision weakest = {0};
    size_t broken = decode_words(&value, ctx->value, spelling, ctx->hint, NULL, &encoded, &weakest);
    if (broken)
      fwi_message_defect(message, FWI_STR("broken-encoded-word"), (int64_t)broken, text->where);
    text->value = fwi_buf_take(&value, message->arena);
    text->remap = remap_header;
    text->ctx = ctx;
    header->words = keep_words(message->arena, &encoded, &weakest);
  }
  return header->text = text;
}

fwi_charset_choice fwi_header_charset(const fwi_message *message, const fwi_header *header,
                                      fw_str *declared) {
  decision weakest = {0};
  if (header->words) {
    weakest = (decision){header->words->choice, header->words->declared};
  } else if (!header->text && spelling_of(header->value) == ENCODED) {
    fwi_buf scratch = {0};
    decode_encoded(&scratch, header->value, charset_hint(message), NULL, NULL, &weakest);
    fwi_buf_clear(&scratch);
  }
  *declared = weakest.declared;
  return weakest.choice;
}

/* A mail's own block comes first in headers[], so own fields are those below header_count. */
static size_t bucket_of(fw_str name) {
  unsigned char ends =
      name.len ? (unsigned char)(fwi_lower(name.ptr[0]) + fwi_lower(name.ptr[name.len - 1]) * 3)
               : 0;
  return (name.len * 5 + ends) % FWI_HEADER_BUCKETS;
}

void fwi_headers_index(fwi_message *message) {
  for (size_t i = 0; i < FWI_HEADER_BUCKETS; i++)
    message->buckets[i] = -1;
  for (size_t i = message->header_count; i-- > 0;) {
    int *bucket = &message->buckets[bucket_of(message->headers[i].name)];
    message->headers[i].next = *bucket;
    *bucket = (int)i;
  }
}

static fwi_header *find(fwi_message *message, int at, fw_str name) {
  while (at >= 0 && !fwi_str_eq_ascii(message->headers[at].name, name))
    at = message->headers[at].next;
  return at >= 0 ? &message->headers[at] : NULL;
}

fwi_header *fwi_message_header(fwi_message *message, fw_str name) {
  return find(message, message->buckets[bucket_of(name)], name);
}

fwi_header *fwi_message_next_header(fwi_message *message, const fwi_header *header) {
  return find(message, header->next, header->name);
}
