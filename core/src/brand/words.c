#include "brand/words.h"

enum {
  SHORT = 5, /* a shorter token counts only between other-than-letters */
  LONG = 7   /* one of that length is in no other word */
};

typedef enum script { OTHER, LATIN, KATAKANA } script;

static script script_of(uint32_t c) {
  if (c < 0x80)
    return fwi_is_alnum((char)c) ? LATIN : OTHER;
  if ((c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7))
    return LATIN; /* accented */
  if ((c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FE))
    return KATAKANA;
  return OTHER;
}

static script script_before(fw_str text, size_t at) {
  if (!at)
    return OTHER;
  size_t start = at - 1;
  while (start && at - start < 4 && ((unsigned char)text.ptr[start] & 0xC0) == 0x80)
    start--;
  uint32_t c;
  fwi_utf8_decode(text.ptr + start, text.ptr + text.len, &c);
  return script_of(c);
}

static script script_after(fw_str text, size_t at) {
  if (at >= text.len)
    return OTHER;
  uint32_t c;
  fwi_utf8_decode(text.ptr + at, text.ptr + text.len, &c);
  return script_of(c);
}

/* Does a word go on at @p at? */
static bool goes_on(fw_str text, size_t at) {
  if (!at || at >= text.len)
    return false;
  char before = text.ptr[at - 1], after = text.ptr[at];
  if (((unsigned char)before | (unsigned char)after) < 0x80) /* most */
    return fwi_is_alnum(before) && fwi_is_alnum(after);
  script script = script_after(text, at);
  return script != OTHER && script == script_before(text, at);
}

bool fwi_name_is_word(fw_str text, size_t start, size_t end) {
  return !goes_on(text, start) && !goes_on(text, end);
}

bool fwi_in_other_word(fw_str text, size_t start, size_t end, const fw_str *words, size_t count) {
  for (size_t i = 0; i < count; i++) {
    size_t len = words[i].len;
    if (len <= end - start)
      continue;
    for (size_t from = end > len ? end - len : 0; from <= start && from + len <= text.len; from++)
      if (memcmp(text.ptr + from, words[i].ptr, len) == 0)
        return true;
  }
  return false;
}

bool fwi_name_in_address(fw_str text, size_t start) {
  if (!start)
    return false;
  char before = text.ptr[start - 1];
  if (before == '@' || before == '/')
    return true;
  return before == '.' && start > 1 && fwi_is_alnum(text.ptr[start - 2]);
}

/* Is @p rest nothing but digits and fillers?  Greedy from the left: of those that begin alike the
 * longest is taken. */
static bool is_filler(const fwi_lexicon_list *fillers, fw_str rest) {
  while (rest.len) {
    size_t taken = fwi_is_digit(rest.ptr[0]) ? 1 : fwi_lexicon_at(fillers, rest);
    if (!taken)
      return false;
    rest = fwi_str_slice(rest, taken, rest.len);
  }
  return true;
}

/* The run of letters and digits around [start, end). */
static void word_around(fw_str text, size_t start, size_t end, size_t *from, size_t *to) {
  enum { FAR = 64 };
  for (*from = start; *from && start - *from < FAR && fwi_is_alnum(text.ptr[*from - 1]);)
    --*from;
  for (*to = end; *to < text.len && *to - end < FAR && fwi_is_alnum(text.ptr[*to]);)
    ++*to;
}

static const fwi_lexicon_list *fillers_of(const fwi_lexicon *lexicon) {
  return fwi_lexicon_of(lexicon, FWI_LEXICON_LURE_HOST);
}

bool fwi_word_is_filler(const fwi_lexicon *lexicon, fw_str word) {
  return is_filler(fillers_of(lexicon), word);
}

bool fwi_token_is_affix(const fwi_lexicon *lexicon, fw_str text, size_t start, size_t end,
                        const fw_str *other, size_t count) {
  const fwi_lexicon_list *fillers = fillers_of(lexicon);
  if (end - start < SHORT)
    return false;
  size_t from, to;
  word_around(text, start, end, &from, &to);
  if (end - start < LONG && !is_filler(fillers, fwi_str_slice(text, from, start)) &&
      !is_filler(fillers, fwi_str_slice(text, end, to)))
    return false;
  for (size_t i = 0; i < count; i++)
    if (fwi_str_eq(other[i], fwi_str_slice(text, start, end)))
      return false;
  return !fwi_in_other_word(text, start, end, other, count);
}

bool fwi_word_core(const fwi_lexicon *lexicon, fw_str *word) {
  const fwi_lexicon_list *fillers = fillers_of(lexicon);
  size_t start = fwi_lexicon_at(fillers, *word), end = word->len;
  while (end > start && fwi_is_digit(word->ptr[end - 1]))
    end--;
  end -= fwi_lexicon_before_end(fillers, fwi_str_slice(*word, start, end));
  while (end > start && word->ptr[end - 1] == '-')
    end--;
  while (end > start && word->ptr[start] == '-')
    start++;
  bool cut = end - start < word->len && end > start;
  if (cut)
    *word = fwi_str_slice(*word, start, end);
  return cut;
}

bool fwi_token_is_short(fw_str token) { return token.len < SHORT; }

bool fwi_token_is_word(const fwi_lexicon *lexicon, fw_str text, size_t start, size_t end) {
  const fwi_lexicon_list *fillers = fillers_of(lexicon);
  size_t from, to;
  word_around(text, start, end, &from, &to);
  if (from == start && to == end)
    return true;
  return end - start >= SHORT && is_filler(fillers, fwi_str_slice(text, from, start)) &&
         is_filler(fillers, fwi_str_slice(text, end, to));
}
