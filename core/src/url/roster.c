#include "url/roster.h"

#include "util/str.h"

#include <stdlib.h>

enum { ADDRESS_BYTES = 320 };

size_t fwi_roster_at(fw_str address) {
  ptrdiff_t at = address.len <= ADDRESS_BYTES ? fwi_str_find_char(address, '@') : -1;
  bool whole = at > 0 && (size_t)at + 1 < address.len && !memchr(address.ptr, '\0', address.len);
  return whole ? (size_t)at : 0;
}

static fw_str key_of(fwi_arena *arena, fw_str address, size_t at) {
  char *key = FWI_NEW_ARRAY(arena, char, address.len);
  size_t len = 0;
  for (size_t i = at + 1; i < address.len; i++)
    key[len++] = fwi_lower(address.ptr[i]);
  key[len++] = '\0';
  for (size_t i = at; i > 0; i--)
    key[len++] = fwi_lower(address.ptr[i - 1]);
  return (fw_str){key, len};
}

static int by_bytes(const void *a, const void *b) {
  return fwi_str_cmp(*(const fw_str *)a, *(const fw_str *)b);
}

fwi_roster fwi_roster_of(fwi_arena *arena, const fw_str *addresses, size_t count) {
  fw_str *keys = FWI_NEW_ARRAY(arena, fw_str, count);
  fwi_roster roster = {.keys = keys};
  for (size_t i = 0; i < count; i++) {
    size_t at = fwi_roster_at(addresses[i]);
    if (at)
      keys[roster.count++] = key_of(arena, addresses[i], at);
  }
  if (roster.count > 1)
    qsort(keys, roster.count, sizeof *keys, by_bytes);
  return roster;
}

/** The first of the spot's keys that goes on with @p c or what comes behind it. */
static size_t first_from(const fwi_roster *roster, const fwi_roster_spot *spot, int c) {
  size_t first = spot->first, end = spot->end;
  while (first < end) {
    size_t middle = first + (end - first) / 2;
    if (fwi_roster_next(roster->keys[middle], spot->read) < c)
      first = middle + 1;
    else
      end = middle;
  }
  return first;
}

bool fwi_roster_split(const fwi_roster *roster, fwi_roster_spot *spot, int c) {
  fwi_roster_spot next = {first_from(roster, spot, c), spot->end, spot->read + 1};
  next.end = first_from(roster, &(fwi_roster_spot){next.first, spot->end, spot->read}, c + 1);
  if (next.first == next.end)
    return false;
  *spot = next;
  return true;
}

/* Where does the longest address begin that is written round an at sign of a text?  Or -1.  (Folded
 * text has one writing of it.) */
static ptrdiff_t address_round(const fwi_roster *roster, fw_str text, size_t sign) {
  ptrdiff_t head = -1;
  fwi_roster_spot spot = fwi_roster_start(roster);
  for (size_t i = sign + 1; i < text.len && fwi_roster_read(roster, &spot, text.ptr[i]); i++) {
    fwi_roster_spot local = spot;
    if (!fwi_roster_pass(roster, &local))
      continue;
    for (size_t k = sign; k > 0 && fwi_roster_read(roster, &local, text.ptr[k - 1]); k--)
      if (fwi_roster_ends(roster, &local) && (head < 0 || (ptrdiff_t)k - 1 < head))
        head = (ptrdiff_t)k - 1;
  }
  return head;
}

size_t fwi_roster_count(const fwi_roster *roster, fw_str text) {
  size_t start = 0, found = 0;
  for (ptrdiff_t at; roster->count && found < 2 &&
                     (at = fwi_str_find_char(fwi_str_slice(text, start, text.len), '@')) >= 0;) {
    size_t sign = start + (size_t)at;
    ptrdiff_t head = address_round(roster, text, sign);
    if (head > 0 && text.ptr[head - 1] == ' ')
      head--;
    if (head >= 0)
      found += head && (unsigned char)text.ptr[head - 1] >= 0x80 ? 2 : 1;
    start = sign + 1;
  }
  return found;
}
