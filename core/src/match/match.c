/* match.c - one Vectorscan database, one buffer, one scan.
 *
 * Everything a rule can be triggered by is laid end to end, a line end between two fields;
 * no folded literal holds one, so no hit spans fields.
 *
 * Vectorscan looks for the last eight bytes of literals and has a slow way to check what stands
 * before them.  Dozens of ours end alike (メールアドレス): it gets each of these tails once, and
 * the heads are compared here.  Literals are in order of what they read backwards, in which those
 * that end at one place follow from the longest of them.
 *
 * Nor does it get a literal of one byte ($): beside it all others would cost a twelfth more. */
#define _DEFAULT_SOURCE /* le64toh */
#include "match/match.h"

#include "match/cache.h"

#include "text/fold.h"
#include "text/glyph.h"
#include "util/lanes.h"

#include <endian.h>
#include <hs/hs.h>
#include <stdio.h>
#include <stdlib.h>

enum {
  TAIL = 8,
  NEAR = 7,              /* bytes that Vectorscan looks for, and bytes before them */
  BEFORE = 16,           /* bytes of ours before the first field: what on_match() reads */
  MAX_HITS = 10000,      /* of literals with positions */
  MAX_HITS_A_FIELD = 64, /* ... of one literal: the rest of a field tells nothing new */
  MAX_BYTES = 64 << 20,  /* of one scan; Vectorscan counts in unsigned int */
  MAX_RECEIVED = 8       /* newest ones; older lines are whatever the sender liked to write */
};

/* Short fields that rules look into.  Decoding all of a mail's ~60 costs more than the scan. */
static const fw_str HEADERS[] = {FWI_NAME("Reply-To"),     FWI_NAME("Return-Path"),
                                 FWI_NAME("Sender"),       FWI_NAME("Message-ID"),
                                 FWI_NAME("X-Mailer"),     FWI_NAME("User-Agent"),
                                 FWI_NAME("List-Id"),      FWI_NAME("Authentication-Results"),
                                 FWI_NAME("X-Spam"),       FWI_NAME("X-Spam-Flag"),
                                 FWI_NAME("X-Spam-Score"), FWI_NAME("X-Spam-Status"),
                                 FWI_NAME("Received-SPF")};

/* A literal as a hit reads it, in one place: what a hit waits for is memory, for tables of
 * thousands of literals are cold. */
typedef struct entry {
  /* What stands before the tail: its last NEAR bytes, the very last highest, and in the lowest byte
   * how many bits of those above it don't count. */
  uint64_t near;
  uint32_t text, len; /* where it begins in the matcher's texts */
  uint32_t id;
  uint32_t within; /* the longest other entry with its tail that it ends with; or NONE */
  uint8_t fields;  /* bits of fwi_field_kind */
  bool positions;
  bool begins_word, ends_word; /* no ASCII letter or digit may stand before, behind */
} entry;
_Static_assert(FWI_FIELD_LINK_ALT < 8, "a bit a kind");

enum { NONE = UINT32_MAX };

struct fwi_matcher {
  hs_database_t *database; /* of tails, but for single bytes; NULL when there are no others */
  entry *entries;          /* of literals, by their bytes from the last to the first */
  size_t count;
  fwi_buf texts;
  uint32_t *tails;          /* the first entry with it; and one behind the last entry */
  size_t tail_count, bytes; /* the first are single bytes */
};

/* How often a literal with positions was seen in the field it was last seen in.  Fields are counted
 * on from mail to mail, so that nothing need be wiped between them. */
typedef struct tally {
  uint64_t field; /* 0: none yet */
  uint32_t count;
} tally;

struct fwi_scratch {
  hs_scratch_t *hs;
  tally *tallies;   /* one a literal */
  uint64_t *known;  /* a bit a literal: it was met, and only its first occurrence is asked for */
  uint64_t gone_by; /* fields of the mails before this one */
  fwi_buf buffer;
  fwi_field *fields;
  size_t field_count, field_room;
  uint32_t last; /* field that was hit */
  fwi_hit *hits;
  size_t count, room, positions;
  bool complete;
  const fwi_matcher *matcher;
  fwi_matches result;
};

fwi_matcher *fwi_matcher_new(const fwi_literal *literals, size_t count, fw_error *err) {
  return fwi_matcher_new_cached(literals, count, NULL, NULL, err);
}

static fw_str tail_of(fw_str text) {
  return text.len > TAIL ? fwi_str_slice(text, text.len - TAIL, text.len) : text;
}

static char last_of(fw_str text) { return text.ptr[text.len - 1]; }

static uint64_t near_of(fw_str text) {
  size_t head = text.len - tail_of(text).len, len = head < NEAR ? head : NEAR;
  uint64_t bytes = 0;
  for (size_t i = 0; i < len; i++)
    bytes |= (uint64_t)(unsigned char)text.ptr[head - 1 - i] << (56 - 8 * i);
  return bytes | 8 * (NEAR - len);
}

/* Compare what two texts read backwards. */
static int compare_backwards(fw_str a, fw_str b) {
  const char *p = a.ptr + a.len, *q = b.ptr + b.len;
  for (; p > a.ptr && q > b.ptr; p--, q--)
    if (p[-1] != q[-1])
      return (unsigned char)p[-1] < (unsigned char)q[-1] ? -1 : 1;
  return (p > a.ptr) - (q > b.ptr);
}

static int by_end(const void *left, const void *right) {
  const fwi_literal *a = left, *b = right;
  bool byte = a->text.len == 1, other = b->text.len == 1;
  return byte != other ? other - byte : compare_backwards(a->text, b->text);
}

static fw_str literal_text(const fwi_matcher *matcher, const entry *e) {
  return (fw_str){matcher->texts.ptr + e->text, e->len};
}

/* The longest entry that the text ends with: entry @p at, which comes before it, or one that this
 * ends with. */
static uint32_t find_within(const fwi_matcher *matcher, uint32_t at, fw_str text) {
  while (at != NONE && !fwi_str_ends(text, literal_text(matcher, &matcher->entries[at])))
    at = matcher->entries[at].within;
  return at;
}

/* Keep the literals in order of their ends; returns the different tails. */
static fw_str *sort_literals(fwi_matcher *matcher, const fwi_literal *literals, size_t count) {
  matcher->count = count;
  matcher->entries = fwi_xcalloc(count, sizeof *matcher->entries);
  matcher->tails = fwi_xcalloc(count + 1, sizeof *matcher->tails);
  fwi_literal *sorted = fwi_xcalloc(count, sizeof *sorted);
  fw_str *tails = fwi_xcalloc(count, sizeof *tails);
  memcpy(sorted, literals, count * sizeof *sorted);
  qsort(sorted, count, sizeof *sorted, by_end);
  for (size_t i = 0; i < count; i++) {
    const fwi_literal *literal = &sorted[i];
    fw_str tail = tail_of(literal->text);
    bool again = i && fwi_str_eq(tail, tail_of(sorted[i - 1].text));
    uint32_t within = again ? find_within(matcher, (uint32_t)i - 1, literal->text) : NONE;
    matcher->entries[i] = (entry){
        .near = near_of(literal->text),
        .text = (uint32_t)matcher->texts.len,
        .len = (uint32_t)literal->text.len,
        .id = literal->id,
        .within = within,
        .fields = (uint8_t)literal->fields,
        .positions = literal->asked != FWI_FIRST,
        .begins_word = literal->asked == FWI_EACH_WORD && fwi_is_alnum(*literal->text.ptr),
        .ends_word = literal->asked == FWI_EACH_WORD && fwi_is_alnum(last_of(literal->text))};
    fwi_buf_add_str(&matcher->texts, literal->text);
    if (again)
      continue;
    matcher->bytes += tail.len == 1;
    tails[matcher->tail_count] = tail;
    matcher->tails[matcher->tail_count++] = (uint32_t)i;
  }
  matcher->tails[matcher->tail_count] = (uint32_t)count;
  free(sorted);
  return tails;
}

fwi_matcher *fwi_matcher_new_cached(const fwi_literal *literals, size_t count, const char *compiled,
                                    const char *cache, fw_error *err) {
  /* For no processor in particular: of thousands of literals the same is made for each, and what
   * one made then serves all.  Scanning uses what the processor has. */
  static const hs_platform_info_t any = {0};
  unsigned char key[FWI_CACHE_KEY];
  fwi_matcher *matcher = fwi_xcalloc(1, sizeof *matcher);
  if (!count)
    return matcher;
  fw_str *all = sort_literals(matcher, literals, count), *tails = all + matcher->bytes;
  size_t tail_count = matcher->tail_count - matcher->bytes;
  const char **texts = fwi_xcalloc(tail_count, sizeof *texts);
  size_t *lengths = fwi_xcalloc(tail_count, sizeof *lengths);
  unsigned *flags = fwi_xcalloc(tail_count, sizeof *flags);
  unsigned *ids = fwi_xcalloc(tail_count, sizeof *ids);
  for (size_t i = 0; i < tail_count; i++) {
    texts[i] = tails[i].ptr;
    lengths[i] = tails[i].len;
    ids[i] = (unsigned)i;
  }
  hs_compile_error_t *why = NULL;
  hs_error_t status = HS_SUCCESS;
  if (compiled || cache)
    fwi_cache_key(key, tails, tail_count);
  if (compiled && tail_count)
    matcher->database = fwi_cache_read(compiled, key);
  if (cache && tail_count && !matcher->database)
    matcher->database = fwi_cache_read(cache, key);
  if (tail_count && !matcher->database) {
    status = hs_compile_lit_multi(texts, flags, ids, lengths, (unsigned)tail_count, HS_MODE_BLOCK,
                                  &any, &matcher->database, &why);
    if (cache && status == HS_SUCCESS)
      fwi_cache_write(cache, key, matcher->database);
  }
  free(all), free(texts), free(lengths), free(flags), free(ids);
  if (status == HS_SUCCESS)
    return matcher;
  if (err) {
    bool one = why && why->expression >= 0;
    const entry *bad =
        one ? &matcher->entries[matcher->tails[matcher->bytes + (size_t)why->expression]] : NULL;
    fw_str text = bad ? fwi_utf8_cut(literal_text(matcher, bad), 80) : FWI_STR("all literals");
    snprintf(err->text, sizeof err->text, "prefilter: %.*s: %s", FWI_ARG(text),
             why ? why->message : "can't be compiled");
  }
  hs_free_compile_error(why);
  fwi_matcher_free(matcher);
  return NULL;
}

void fwi_matcher_free(fwi_matcher *matcher) {
  if (!matcher)
    return;
  hs_free_database(matcher->database);
  free(matcher->entries);
  free(matcher->tails);
  fwi_buf_clear(&matcher->texts);
  free(matcher);
}

fwi_scratch *fwi_scratch_new(const fwi_matcher *matcher) {
  fwi_scratch *scratch = fwi_xcalloc(1, sizeof *scratch);
  scratch->matcher = matcher;
  scratch->tallies = fwi_xcalloc(matcher->count, sizeof *scratch->tallies);
  scratch->known = fwi_xcalloc(matcher->count / 64 + 1, sizeof *scratch->known);
  if (matcher->database && hs_alloc_scratch(matcher->database, &scratch->hs) != HS_SUCCESS)
    abort(); /* only memory can be missing: the database is our own */
  return scratch;
}

void fwi_scratch_free(fwi_scratch *scratch) {
  if (!scratch)
    return;
  hs_free_scratch(scratch->hs);
  fwi_buf_clear(&scratch->buffer);
  free(scratch->tallies);
  free(scratch->known);
  free(scratch->fields);
  free(scratch->hits);
  free(scratch);
}

static fwi_field *add_field(fwi_scratch *scratch, fwi_field field, fw_str value) {
  if (!value.len)
    return NULL;
  if (scratch->buffer.len + value.len + 1 > MAX_BYTES) {
    scratch->complete = false;
    return NULL;
  }
  field.start = scratch->buffer.len;
  field.end = field.start + value.len;
  fwi_buf_add_str(&scratch->buffer, value);
  fwi_buf_add_char(&scratch->buffer, '\n');
  FWI_GROW(scratch->fields, scratch->field_count, scratch->field_room);
  scratch->fields[scratch->field_count] = field;
  return &scratch->fields[scratch->field_count++];
}

/* The slice as a text of its own, so that hits in its folded form lead back to it. */
static const fwi_text *text_of(fwi_arena *arena, fwi_slice slice) {
  if (!slice.text || slice.start >= slice.end)
    return NULL;
  if (slice.start == 0 && slice.end == slice.text->value.len)
    return slice.text;
  fwi_text *piece = FWI_NEW(arena, fwi_text);
  *piece = (fwi_text){.value = fwi_slice_str(slice),
                      .where = slice.text->where,
                      .from = slice.text,
                      .from_start = slice.start,
                      .arena = arena};
  return piece;
}

static uint32_t glyph_at(fw_str text, size_t at) {
  uint32_t c = 0;
  if (at < text.len)
    fwi_utf8_decode(text.ptr + at, text.ptr + text.len, &c);
  return c;
}

/* Is the next character that way a katakana, or drawn like one and the one after it is?  All of
 * them take three bytes. */
static bool touches_katakana(fw_str text, size_t at, ptrdiff_t step) {
  for (int i = 0; i < 2; i++) {
    at += (size_t)step; /* before the start it wraps: beyond the end */
    uint32_t c = glyph_at(text, at);
    if (fwi_glyph_katakana(c) || !fwi_glyph_katakana_like(c))
      return fwi_glyph_katakana(c);
  }
  return false;
}

/* What begins U+4xxx and U+5xxx, where those kanji are. */
static inline fwi_lanes kanji_lanes(fwi_lanes c) { return (fwi_lanes)((c & 0xFE) == 0xE4); }

/* The text with 力 一 ロ ... among katakana written as the katakana they are drawn like; empty when
 * there are none.  Every place stays where it is. */
static fw_str undisguise(fwi_arena *arena, fw_str text) {
  fw_str out = {0};
  const char *end = text.ptr + text.len;
  for (const char *p = text.ptr; p = fwi_lanes_find(text.ptr, p, end, kanji_lanes), end - p >= 3;
       p += 3) {
    size_t i = (size_t)(p - text.ptr);
    uint32_t c = fwi_glyph_katakana_like(glyph_at(text, i));
    if (!c || !(touches_katakana(text, i, -3) || touches_katakana(text, i, 3)))
      continue;
    if (!out.ptr)
      out = fwi_arena_dup(arena, text);
    char *to = (char *)out.ptr + i;
    to[0] = (char)(0xE0 | c >> 12);
    to[1] = (char)(0x80 | (c >> 6 & 0x3F));
    to[2] = (char)(0x80 | (c & 0x3F));
  }
  return out;
}

static void add_text(fwi_scratch *scratch, fwi_arena *arena, fwi_field_kind kind, size_t index,
                     fwi_slice slice) {
  const fwi_text *text = text_of(arena, slice);
  if (!text)
    return;
  text = fwi_text_folded(text);
  fwi_field field = {.kind = kind, .text = text, .index = index};
  add_field(scratch, field, text->value);
  if (kind == FWI_FIELD_HEADER || kind == FWI_FIELD_FROM_ADDRESS)
    return;
  field.undisguised = true;
  add_field(scratch, field, undisguise(arena, text->value));
}

static void add_headers(fwi_scratch *scratch, fwi_message *message) {
  for (size_t i = 0; i < sizeof HEADERS / sizeof *HEADERS; i++) {
    fwi_header *header = fwi_message_header(message, HEADERS[i]);
    if (header)
      add_text(scratch, message->arena, FWI_FIELD_HEADER, 0,
               fwi_slice_all(fwi_header_text(message, header)));
  }
  fwi_header *received = fwi_message_header(message, FWI_STR("Received"));
  for (int i = 0; received && i < MAX_RECEIVED; i++) {
    add_text(scratch, message->arena, FWI_FIELD_HEADER, 0,
             fwi_slice_all(fwi_header_text(message, received)));
    received = fwi_message_next_header(message, received);
  }
}

/* The URL in lower case, percent-encoding undone, straight in the scanned buffer. */
static void add_url(fwi_scratch *scratch, size_t link, size_t hop, fw_str url) {
  fwi_field *field =
      add_field(scratch, (fwi_field){.kind = FWI_FIELD_URL, .index = link, .hop = hop}, url);
  if (!field)
    return;
  char *out = scratch->buffer.ptr + field->start;
  for (size_t i = 0; i < url.len; i++) {
    for (size_t plain = FWI_LANES; plain && url.len - i > FWI_LANES; i += plain, out += plain) {
      fwi_lanes c = fwi_lanes_load(url.ptr + i), upper = (fwi_lanes)(c - 'A' < 26);
      plain = fwi_lanes_first((fwi_lanes)(c == '%'));
      c |= upper & 0x20;
      memcpy(out, &c, sizeof c); /* there's room: it gets no longer than it was */
    }
    int high = -1, low = -1;
    if (url.ptr[i] == '%' && i + 2 < url.len) {
      high = fwi_hex(url.ptr[i + 1]);
      low = fwi_hex(url.ptr[i + 2]);
    }
    if (high >= 0 && low >= 0) {
      *out++ = fwi_lower((char)(high << 4 | low));
      i += 2;
    } else {
      *out++ = fwi_lower(url.ptr[i]);
    }
  }
  *out = '\n';
  field->end = (size_t)(out - scratch->buffer.ptr);
  scratch->buffer.len = field->end + 1;
}

static void add_link_alt(fwi_scratch *scratch, fwi_arena *arena, size_t link, fw_str alt) {
  if (!alt.len)
    return;
  fwi_buf folded = {0};
  fwi_fold(&folded, alt, NULL);
  add_field(scratch, (fwi_field){.kind = FWI_FIELD_LINK_ALT, .index = link},
            fwi_buf_take(&folded, arena));
}

static void gather(fwi_scratch *scratch, fwi_facts *facts) {
  fwi_arena *arena = facts->message->arena;
  fwi_address from = fwi_facts_address(facts, FWI_STR("From"));
  add_text(scratch, arena, FWI_FIELD_SUBJECT, 0, fwi_facts_subject(facts));
  add_text(scratch, arena, FWI_FIELD_FROM_NAME, 0, from.name);
  add_text(scratch, arena, FWI_FIELD_FROM_ADDRESS, 0, from.address);
  add_headers(scratch, facts->message);
  size_t count = 0;
  const fwi_body *bodies = fwi_facts_bodies(facts, &count);
  for (size_t i = 0; i < count; i++)
    add_text(scratch, arena, FWI_FIELD_BODY, i, fwi_slice_all(bodies[i].visible));
  for (size_t i = 0; i < count; i++)
    for (size_t k = 0; bodies[i].html && k < bodies[i].html->alt_count; k++)
      add_text(scratch, arena, FWI_FIELD_ALT, i, fwi_slice_all(bodies[i].html->alts[k]));
  const fwi_links *links = fwi_facts_links(facts);
  for (size_t i = 0; i < links->count; i++)
    add_link_alt(scratch, arena, i, links->items[i].alt);
  for (size_t i = 0; i < links->count; i++)
    for (size_t hop = 0; hop < links->items[i].chain_count; hop++)
      add_url(scratch, i, hop, links->items[i].chain[hop].url.text);
}

/* The field that holds byte `at` of the buffer: most often that of the hit before. */
static uint32_t field_at(fwi_scratch *scratch, size_t at) {
  const fwi_field *last = &scratch->fields[scratch->last];
  if (last->start <= at && at < last->end)
    return scratch->last;
  size_t low = 0, high = scratch->field_count;
  while (high - low > 1) {
    size_t mid = (low + high) / 2;
    *(scratch->fields[mid].start <= at ? &low : &high) = mid;
  }
  return scratch->last = (uint32_t)low;
}

/* Is one more occurrence of a literal with positions asked for? */
static bool is_counted(fwi_scratch *scratch, size_t index, uint32_t at) {
  uint8_t fields = scratch->matcher->entries[index].fields;
  if (fields && !(fields >> scratch->fields[at].kind & 1))
    return false;
  tally *seen = &scratch->tallies[index];
  uint64_t field = scratch->gone_by + at + 1;
  if (seen->field != field)
    *seen = (tally){field, 0};
  if (scratch->positions >= MAX_HITS || seen->count >= MAX_HITS_A_FIELD)
    return false;
  seen->count++;
  scratch->positions++;
  return true;
}

/* The literal that ends at byte @p end of the buffer. */
static void add_hit(fwi_scratch *scratch, size_t index, size_t end) {
  const entry *e = &scratch->matcher->entries[index];
  size_t start = end - e->len;
  const char *text = scratch->buffer.ptr; /* a line end is before and behind each field */
  if ((e->begins_word && fwi_is_alnum(text[start - 1])) ||
      (e->ends_word && fwi_is_alnum(text[end])))
    return;
  uint32_t at = field_at(scratch, start);
  if (!e->positions)
    scratch->known[index / 64] |= UINT64_C(1) << index % 64;
  else if (!is_counted(scratch, index, at))
    return;
  size_t base = scratch->fields[at].start;
  FWI_GROW(scratch->hits, scratch->count, scratch->room);
  scratch->hits[scratch->count++] = (fwi_hit){e->id, at, start - base, end - base};
}

/* Do the eight bytes before a tail, the last highest, go with the literal? */
static inline bool is_near(uint64_t there, const entry *e) {
  return !((there ^ e->near) >> 8 >> (e->near & 0xFF));
}

/* What stands before a tail and the bytes near it.  Not inline: it is asked for few. */
static __attribute__((noinline)) bool ends_far(const fwi_matcher *matcher, const entry *e,
                                               fw_str buffer) {
  size_t len = e->len - TAIL - NEAR;
  return e->len <= buffer.len &&
         !memcmp(buffer.ptr + buffer.len - e->len, matcher->texts.ptr + e->text, len);
}
static __attribute__((noinline)) int compare_far(const fwi_matcher *matcher, const entry *e,
                                                 fw_str buffer) {
  fw_str text = literal_text(matcher, e);
  text.len -= TAIL + NEAR;
  buffer.len -= TAIL + NEAR;
  return compare_backwards(text, buffer);
}

/* Does the literal, whose end has been seen, end at the buffer's end? */
static inline bool is_there(const fwi_matcher *matcher, const entry *e, fw_str buffer,
                            uint64_t there) {
  return is_near(there, e) && (e->len <= TAIL + NEAR || ends_far(matcher, e, buffer));
}

/* Does the literal read backwards come behind what the buffer reads backwards? */
static inline bool is_behind(const fwi_matcher *matcher, const entry *e, fw_str buffer,
                             uint64_t there) {
  uint64_t near = e->near >> 8;
  if (near != there >> 8)
    return near > there >> 8;
  return e->len > TAIL + NEAR && compare_far(matcher, e, buffer) > 0;
}

static inline bool is_known(const fwi_scratch *scratch, uint32_t index) {
  return scratch->known[index / 64] >> index % 64 & 1;
}

/* The tail ends there: which literals do? */
static inline void take_tail(fwi_scratch *scratch, size_t tail, size_t to) {
  const fwi_matcher *matcher = scratch->matcher;
  const entry *entries = matcher->entries;
  uint32_t at = matcher->tails[tail], end = matcher->tails[tail + 1];
  if (end - at == 1 && is_known(scratch, at))
    return; /* as most that are met again */
  fw_str buffer = {scratch->buffer.ptr, to};
  uint64_t there; /* what is no longer than a tail has no bytes that count */
  memcpy(&there, buffer.ptr + buffer.len - TAIL - sizeof there, sizeof there);
  there = le64toh(there);
  while (end - at > 1) {
    uint32_t mid = at + (end - at) / 2;
    *(is_behind(matcher, &entries[mid], buffer, there) ? &end : &at) = mid;
  }
  while (at != NONE && !is_there(matcher, &entries[at], buffer, there))
    at = entries[at].within;
  for (; at != NONE; at = entries[at].within)
    if (!is_known(scratch, at))
      add_hit(scratch, at, buffer.len);
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags,
                    void *ctx) {
  (void)from, (void)flags;
  fwi_scratch *scratch = ctx;
  take_tail(scratch, scratch->matcher->bytes + id, (size_t)to);
  return 0;
}

/* Is each occurrence of the tail asked for, by any of its literals? */
static bool asks_for_each(const fwi_matcher *matcher, size_t tail) {
  bool each = false;
  for (size_t i = matcher->tails[tail]; i < matcher->tails[tail + 1]; i++)
    each |= matcher->entries[i].positions;
  return each;
}

static void find_bytes(fwi_scratch *scratch) {
  const fwi_matcher *matcher = scratch->matcher;
  const char *begin = scratch->buffer.ptr, *end = begin + scratch->buffer.len;
  for (size_t i = 0; i < matcher->bytes; i++) {
    char byte = *literal_text(matcher, &matcher->entries[matcher->tails[i]]).ptr;
    bool more = true;
    for (const char *p = begin + BEFORE; more && (p = memchr(p, byte, (size_t)(end - p)));) {
      take_tail(scratch, i, (size_t)(++p - begin));
      more = asks_for_each(matcher, i);
    }
  }
}

/* By place; at one place the longer first. */
static int by_place(const void *left, const void *right) {
  const fwi_hit *a = left, *b = right;
  if (a->field != b->field)
    return a->field < b->field ? -1 : 1;
  if (a->start != b->start)
    return a->start < b->start ? -1 : 1;
  if (a->end != b->end)
    return a->end > b->end ? -1 : 1;
  return (a->id > b->id) - (a->id < b->id);
}

/* Hits come in order of their ends, which is almost that of their places: each is put in where it
 * belongs, a few hits back at most.  Should that ever not be so, the library sorts. */
static void sort_hits(fwi_hit *hits, size_t count) {
  enum { FAR = 64 };
  for (size_t i = 1; i < count; i++) {
    fwi_hit hit = hits[i];
    size_t at = i;
    for (; at && i - at < FAR && by_place(&hit, &hits[at - 1]) < 0; at--)
      hits[at] = hits[at - 1];
    hits[at] = hit;
    if (i - at == FAR) {
      qsort(hits, count, sizeof *hits, by_place);
      return;
    }
  }
}

const fwi_matches *fwi_match(const fwi_matcher *matcher, fwi_scratch *scratch, fwi_facts *facts) {
  scratch->gone_by += scratch->field_count;
  scratch->buffer.len = scratch->field_count = scratch->count = scratch->positions = 0;
  fwi_buf_reserve(&scratch->buffer, BEFORE);
  memset(scratch->buffer.ptr, '\n', scratch->buffer.len = BEFORE);
  if (matcher->count)
    memset(scratch->known, 0, (matcher->count / 64 + 1) * sizeof *scratch->known);
  scratch->last = 0;
  scratch->complete = true;
  gather(scratch, facts);
  for (size_t i = 0; i < scratch->field_count; i++) {
    fwi_field *field = &scratch->fields[i]; /* the buffer has stopped moving */
    field->value = fwi_str_slice(fwi_buf_str(&scratch->buffer), field->start, field->end);
  }
  find_bytes(scratch);
  if (matcher->database && scratch->field_count)
    scratch->complete &=
        hs_scan(matcher->database, scratch->buffer.ptr, (unsigned)scratch->buffer.len, 0,
                scratch->hs, on_match, scratch) == HS_SUCCESS;
  sort_hits(scratch->hits, scratch->count);
  scratch->result = (fwi_matches){scratch->fields, scratch->field_count, scratch->hits,
                                  scratch->count, scratch->complete};
  return &scratch->result;
}

void fwi_match_done(fwi_scratch *scratch) {
  enum { KEPT_BYTES = 1 << 20 }; /* of room that is used again */
  if (scratch->buffer.room <= KEPT_BYTES)
    return;
  fwi_buf_clear(&scratch->buffer);
  scratch->gone_by += scratch->field_count;
  scratch->field_count = scratch->count = 0; /* they point into it */
}

const fwi_field *fwi_matches_field(const fwi_matches *matches, const fwi_text *text) {
  for (size_t i = 0; matches->complete && i < matches->field_count; i++)
    if (matches->fields[i].text && matches->fields[i].text->from == text)
      return &matches->fields[i]; /* its second reading comes behind it */
  return NULL;
}
