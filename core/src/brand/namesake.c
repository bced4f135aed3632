/* namesake.c - an address with a brand's word in it may be somebody's of that name. */
#include "brand/namesake.h"

#include "brand/words.h"
#include "url/url.h"

bool fwi_is_house_mailbox(const fwi_lexicon *lexicon, fw_str local) {
  return fwi_lexicon_at(fwi_lexicon_of(lexicon, FWI_LEXICON_HOUSE_MAILBOX), local) > 0;
}

bool fwi_speaks_for_house(const fwi_lexicon *lexicon, fw_str local) {
  if (fwi_is_house_mailbox(lexicon, local))
    return true;
  for (size_t from = 0, to; from < local.len; from = to + 1) {
    for (to = from; to < local.len && !memchr(".-_+", local.ptr[to], 4);)
      to++;
    fw_str word = fwi_str_slice(local, from, to);
    if (word.len && (fwi_is_house_mailbox(lexicon, word) || fwi_word_is_filler(lexicon, word)))
      return true;
  }
  return false;
}

fw_str fwi_local_part(fw_str address) {
  ptrdiff_t at = fwi_str_find_char(address, '@');
  return fwi_str_slice(address, 0, at < 0 ? address.len : (size_t)at);
}

/* Does the label around [start, end) hold another word, that lure hosts aren't made of? */
static bool is_of_another_name(const fwi_lexicon *lexicon, fw_str text, size_t start, size_t end) {
  size_t from = start, to = end;
  while (from && !memchr(".@", text.ptr[from - 1], 2))
    from--;
  while (to < text.len && !memchr(".@", text.ptr[to], 2))
    to++;
  fw_str before = fwi_str_slice(text, from, start), after = fwi_str_slice(text, end, to);
  for (int side = 0; side < 2; side++)
    for (fw_str rest = side ? after : before; rest.ptr;) {
      fw_str word = fwi_str_next(&rest, '-');
      if (word.len && !fwi_word_is_filler(lexicon, word))
        return true;
    }
  return false;
}

bool fwi_is_namesake(const fwi_lexicon *lexicon, fw_str address, size_t start, size_t end) {
  fw_str local = fwi_local_part(address);
  if (end > local.len)
    return is_of_another_name(lexicon, address, start, end);
  bool alone = (!start || !fwi_is_alnum(local.ptr[start - 1])) &&
               (end == local.len || !fwi_is_alnum(local.ptr[end]));
  return alone && !fwi_speaks_for_house(lexicon, local);
}
