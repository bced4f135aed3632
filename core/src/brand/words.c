#include "brand/words.h"

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

bool fwi_name_in_address(fw_str text, size_t start) {
  if (!start)
    return false;
  char before = text.ptr[start - 1];
  if (before == '@' || before == '/')
    return true;
  return before == '.' && start > 1 && fwi_is_alnum(text.ptr[start - 2]);
}

/* What is glued to a brand in lure hosts; longer before its own beginning. */
static const fw_str FILLERS[] = {
    FWI_NAME("account"),  FWI_NAME("app"),      FWI_NAME("auth"),   FWI_NAME("bank"),
    FWI_NAME("billing"),  FWI_NAME("card"),     FWI_NAME("center"), FWI_NAME("client"),
    FWI_NAME("club"),     FWI_NAME("cojp"),     FWI_NAME("com"),    FWI_NAME("co"),
    FWI_NAME("confirm"),  FWI_NAME("customer"), FWI_NAME("group"),  FWI_NAME("help"),
    FWI_NAME("id"),       FWI_NAME("info"),     FWI_NAME("japan"),  FWI_NAME("jp"),
    FWI_NAME("login"),    FWI_NAME("mail"),     FWI_NAME("member"), FWI_NAME("mobile"),
    FWI_NAME("my"),       FWI_NAME("net"),      FWI_NAME("news"),   FWI_NAME("office"),
    FWI_NAME("official"), FWI_NAME("online"),   FWI_NAME("pay"),    FWI_NAME("point"),
    FWI_NAME("points"),   FWI_NAME("portal"),   FWI_NAME("secure"), FWI_NAME("security"),
    FWI_NAME("service"),  FWI_NAME("shop"),     FWI_NAME("signin"), FWI_NAME("site"),
    FWI_NAME("store"),    FWI_NAME("support"),  FWI_NAME("system"), FWI_NAME("update"),
    FWI_NAME("user"),     FWI_NAME("verify"),   FWI_NAME("web"),    FWI_NAME("webmail"),
    FWI_NAME("www")};

/* Is @p rest nothing but digits and fillers?  Greedy from the left, which suffices: a filler
 * that begins another is tried after it. */
static bool is_filler(fw_str rest) {
  while (rest.len) {
    size_t taken = fwi_is_digit(rest.ptr[0]);
    for (size_t i = 0; i < sizeof FILLERS / sizeof *FILLERS; i++) {
      fw_str filler = FILLERS[i];
      if (filler.len > taken && fwi_str_starts(rest, filler))
        taken = filler.len;
    }
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

bool fwi_token_is_affix(fw_str text, size_t start, size_t end) {
  enum { LONG = 6 };
  if (end - start < LONG)
    return false;
  size_t from, to;
  word_around(text, start, end, &from, &to);
  return is_filler(fwi_str_slice(text, from, start)) || is_filler(fwi_str_slice(text, end, to));
}

bool fwi_word_core(fw_str *word) {
  size_t start = 0, end = word->len;
  for (size_t i = 0; i < sizeof FILLERS / sizeof *FILLERS; i++) {
    fw_str filler = FILLERS[i];
    if (filler.len > start && fwi_str_starts(*word, filler))
      start = filler.len;
  }
  while (end > start && fwi_is_digit(word->ptr[end - 1]))
    end--;
  size_t tail = 0;
  for (size_t i = 0; i < sizeof FILLERS / sizeof *FILLERS; i++) {
    fw_str filler = FILLERS[i];
    if (filler.len > tail && filler.len < end - start &&
        fwi_str_ends(fwi_str_slice(*word, start, end), filler))
      tail = filler.len;
  }
  end -= tail;
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
  enum { SHORT = 5 };
  size_t from, to;
  word_around(text, start, end, &from, &to);
  if (from == start && to == end)
    return true;
  return end - start >= SHORT && is_filler(fwi_str_slice(text, from, start)) &&
         is_filler(fwi_str_slice(text, end, to));
}
