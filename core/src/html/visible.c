#include "html/visible.h"

#include "html/entity.h"
#include "text/glyph.h"
#include "util/lanes.h"

/* The bytes that interrupt a run of text. */
enum { SPACE = 1 << 0, RETURN = 1 << 1, AMP = 1 << 2 };

static const unsigned char kinds[256] = {
    ['\t'] = SPACE,          ['\n'] = SPACE, ['\v'] = SPACE, ['\f'] = SPACE,
    ['\r'] = SPACE | RETURN, [' '] = SPACE,  ['&'] = AMP};

static inline bool is(char c, unsigned kind) { return kinds[(unsigned char)c] & kind; }

static void owe(fwi_visible *v, fwi_gap gap, fw_str source) {
  if (!v->gap) {
    v->gap_at = (size_t)(source.ptr - v->base);
    v->gap_len = source.len;
  }
  if (v->gap < gap)
    v->gap = gap;
}

void fwi_visible_block(fwi_visible *v, fw_str source) { owe(v, FWI_GAP_LINE, source); }

void fwi_visible_break(fwi_visible *v, fw_str source) {
  owe(v, v->gap < FWI_GAP_LINE ? FWI_GAP_LINE : FWI_GAP_LINES, source);
}

void fwi_visible_cell(fwi_visible *v, fw_str source) { owe(v, FWI_GAP_TAB, source); }

/* Write what is owed; nothing is before the first character. */
static void pay(fwi_visible *v) {
  static const fw_str gaps[] = {[FWI_GAP_SPACE] = FWI_NAME(" "),
                                [FWI_GAP_TAB] = FWI_NAME("\t"),
                                [FWI_GAP_LINE] = FWI_NAME("\n"),
                                [FWI_GAP_LINES] = FWI_NAME("\n\n")};
  if (v->gap && v->out.len) {
    fw_str gap = gaps[v->gap];
    for (size_t i = 0; i < gap.len; i++)
      fwi_buf_add_char(&v->out, gap.ptr[i]);
    fwi_map_unit(v->map, v->gap_at, v->gap_len, gap.len);
  }
  v->gap = FWI_GAP_NONE;
}

static inline fwi_lanes interrupts(fwi_lanes c) {
  return (fwi_lanes)(c < ' ') | (fwi_lanes)(c == '&');
}

/* Behind the bytes from p to end that neither interrupt a run of text nor are blanks before one
 * that does; but not behind all of them where too little is left of the source. */
static const char *skip_run(const fwi_visible *v, const char *p, const char *end) {
  const char *from = p;
  uint32_t blank_before = 0;
  for (; p < end && v->end - p >= FWI_LANES; p += FWI_LANES) {
    fwi_lanes c = fwi_lanes_load(p);
    uint32_t odd = fwi_lanes_bits(interrupts(c)), blank = fwi_lanes_bits((fwi_lanes)(c == ' '));
    uint32_t stop = ((blank << 1 | blank_before) & (blank | odd)) | odd << 1;
    if (stop) { /* at the bit before */
      p += __builtin_ctz(stop) - 1;
      blank_before = 0;
      break;
    }
    blank_before = blank >> (FWI_LANES - 1);
  }
  p -= blank_before; /* nobody knows yet what follows it */
  if (p < end)
    return p;
  return end > from && end[-1] == ' ' ? end - 1 : end;
}

static inline fwi_lanes is_space(fwi_lanes c) {
  return (fwi_lanes)(c == ' ') | (fwi_lanes)(c - '\t' < 5);
}

static inline fwi_lanes is_no_space(fwi_lanes c) { return ~is_space(c); }

size_t fwi_visible_text(fwi_visible *v, fw_str source, bool pre, bool entities) {
  const char *end = source.ptr + source.len;
  const unsigned stop = pre ? AMP | RETURN : AMP | SPACE;
  size_t first = SIZE_MAX;
  for (const char *p = source.ptr; p < end;) {
    const char *start = p;
    if (is(*p, SPACE) && !pre) {
      if (++p < end && is(*p, SPACE)) /* a line's indent */
        p = fwi_lanes_find(v->base, p, end, is_no_space);
      owe(v, FWI_GAP_SPACE, (fw_str){start, (size_t)(p - start)});
      continue;
    }
    if (*p == '\r') { /* line ends are \n in `visible` */
      p++;
      continue;
    }
    uint32_t c;
    size_t n = entities && *p == '&' ? fwi_entity_decode(p, end, false, &c) : 0;
    if (n && c < 0x80 && fwi_is_space((char)c) && !pre) {
      p += n;
      owe(v, FWI_GAP_SPACE, (fw_str){start, n});
      continue;
    }
    pay(v);
    if (first == SIZE_MAX)
      first = v->out.len;
    size_t at = (size_t)(start - v->base);
    if (n) {
      fwi_buf_reserve(&v->out, 4);
      size_t len = fwi_utf8_encode(c, v->out.ptr + v->out.len);
      v->out.len += len;
      p += n;
      fwi_map_unit(v->map, at, n, len);
      continue;
    }
    /* A single blank between words is copied along with them. */
    p = skip_run(v, p + 1, end);
    while (p < end && (!is(*p, stop) || (*p == ' ' && p + 1 < end && !is(p[1], stop))))
      p++;
    fwi_buf_add(&v->out, start, (size_t)(p - start));
    fwi_map_copy(v->map, at, (size_t)(p - start));
  }
  return first;
}

static bool is_blank(uint32_t c) {
  return (c < 0x80 && fwi_is_space((char)c)) || c == 0xA0 || c == 0x3000 ||
         (c >= 0x2000 && c <= 0x200A) || fwi_glyph_zero_width(c);
}

bool fwi_visible_blank(fw_str text) {
  uint32_t c;
  for (size_t i = 0; i < text.len;) {
    i += fwi_utf8_decode(text.ptr + i, text.ptr + text.len, &c);
    if (!is_blank(c))
      return false;
  }
  return true;
}

static inline fwi_lanes is_no_plain(fwi_lanes c) { return c | (fwi_lanes)(c == '&'); }

/* How much of the text is plain ASCII before what isn't, a block at most; it is counted. */
static size_t count_plain(fw_str text, const char *end, size_t *count) {
  char few[FWI_LANES_BLOCK] = {0};
  const char *p = text.ptr;
  if (end - p < FWI_LANES_BLOCK)
    p = memcpy(few, text.ptr, text.len);
  uint64_t odd = fwi_lanes_block(p, is_no_plain), blank = fwi_lanes_block(p, is_space);
  if (text.len < FWI_LANES_BLOCK)
    odd |= UINT64_C(1) << text.len;
  uint64_t before = odd ? (odd & -odd) - 1 : UINT64_MAX;
  *count += (size_t)__builtin_popcountll(before & ~blank);
  return odd ? (size_t)__builtin_ctzll(odd) : FWI_LANES_BLOCK;
}

size_t fwi_visible_count(const fwi_visible *v, fw_str source) {
  size_t count = 0;
  const char *end = source.ptr + source.len;
  for (const char *p = source.ptr; p < end;) {
    if ((unsigned char)*p < 0x80 && *p != '&') {
      p += count_plain((fw_str){p, (size_t)(end - p)}, v->end, &count);
      continue;
    }
    uint32_t c;
    char utf8[4];
    size_t n = *p == '&' ? fwi_entity_decode(p, end, false, &c) : 0;
    if (!n)
      n = fwi_utf8_decode(p, end, &c);
    p += n;
    if (!is_blank(c))
      count += fwi_utf8_encode(c, utf8);
  }
  return count;
}
