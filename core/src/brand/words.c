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

bool fwi_name_is_word(fw_str text, size_t start, size_t end) {
  script first = script_after(text, start), last = script_before(text, end);
  return (first == OTHER || first != script_before(text, start)) &&
         (last == OTHER || last != script_after(text, end));
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

/* What is glued to a brand in lure hosts, by first letter. */
static const char *const FILLERS[26] = {
    ['a' - 'a'] = "account app auth",
    ['b' - 'a'] = "bank billing",
    ['c' - 'a'] = "card center client club co cojp com confirm customer",
    ['g' - 'a'] = "group",
    ['h' - 'a'] = "help",
    ['i' - 'a'] = "id info",
    ['j' - 'a'] = "japan jp",
    ['l' - 'a'] = "login",
    ['m' - 'a'] = "mail member mobile my",
    ['n' - 'a'] = "net news",
    ['o' - 'a'] = "office official online",
    ['p' - 'a'] = "pay point points portal",
    ['s' - 'a'] = "secure security service shop signin site store support system",
    ['u' - 'a'] = "update user",
    ['v' - 'a'] = "verify",
    ['w' - 'a'] = "web webmail www",
};
enum { LONGEST_FILLER = 8, SHORTEST_FILLER = 2 };

/* Bytes of the longest filler that the text begins with; 0: none. */
static size_t filler_at(fw_str text) {
  unsigned letter = text.len ? (unsigned)(unsigned char)text.ptr[0] - 'a' : 26;
  const char *list = letter < 26 ? FILLERS[letter] : NULL;
  size_t longest = 0;
  while (list && *list) {
    size_t same = 0;
    for (; *list > ' ' && same < text.len && *list == text.ptr[same]; same++)
      list++;
    if (*list <= ' ' && same > longest)
      longest = same;
    while (*list > ' ')
      list++;
    list += *list == ' ';
  }
  return longest;
}

/* ... that it ends with, and that isn't all of it. */
static size_t filler_before_end(fw_str text) {
  size_t len = text.len > LONGEST_FILLER ? LONGEST_FILLER : text.len ? text.len - 1 : 0;
  while (len >= SHORTEST_FILLER && filler_at(fwi_str_slice(text, text.len - len, text.len)) != len)
    len--;
  return len >= SHORTEST_FILLER ? len : 0;
}

/* Is @p rest nothing but digits and fillers?  Greedy from the left, which suffices: a filler
 * that begins another is tried after it. */
static bool is_filler(fw_str rest) {
  while (rest.len) {
    size_t taken = fwi_is_digit(rest.ptr[0]) ? 1 : filler_at(rest);
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

bool fwi_word_is_filler(fw_str word) { return is_filler(word); }

bool fwi_token_is_affix(fw_str text, size_t start, size_t end, const fw_str *other, size_t count) {
  if (end - start < SHORT)
    return false;
  size_t from, to;
  word_around(text, start, end, &from, &to);
  if (end - start < LONG && !is_filler(fwi_str_slice(text, from, start)) &&
      !is_filler(fwi_str_slice(text, end, to)))
    return false;
  for (size_t i = 0; i < count; i++)
    if (fwi_str_eq(other[i], fwi_str_slice(text, start, end)))
      return false;
  return !fwi_in_other_word(text, start, end, other, count);
}

bool fwi_word_core(fw_str *word) {
  size_t start = filler_at(*word), end = word->len;
  while (end > start && fwi_is_digit(word->ptr[end - 1]))
    end--;
  end -= filler_before_end(fwi_str_slice(*word, start, end));
  while (end > start && word->ptr[end - 1] == '-')
    end--;
  while (end > start && word->ptr[start] == '-')
    start++;
  bool cut = end - start < word->len && end > start;
  if (cut)
    *word = fwi_str_slice(*word, start, end);
  return cut;
}

bool fwi_token_is_word(fw_str text, size_t start, size_t end) {
  size_t from, to;
  word_around(text, start, end, &from, &to);
  if (from == start && to == end)
    return true;
  return end - start >= SHORT && is_filler(fwi_str_slice(text, from, start)) &&
         is_filler(fwi_str_slice(text, end, to));
}
