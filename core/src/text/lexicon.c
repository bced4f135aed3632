#include "text/lexicon.h"

#include <stdlib.h>

const char *const *fwi_lexicon_names(void) {
  static const char *const names[FWI_LEXICON_LISTS + 1] = {
      [FWI_LEXICON_LINK_ACTION] = "link-action",
      [FWI_LEXICON_LINK_FOOTER] = "link-footer",
      [FWI_LEXICON_POSING_WARNING] = "posing-warning",
      [FWI_LEXICON_POSING_TOPIC] = "posing-topic",
      [FWI_LEXICON_HOUSE_MAILBOX] = "house-mailbox",
      [FWI_LEXICON_HOUSE_DESK] = "house-desk",
      [FWI_LEXICON_LURE_HOST] = "lure-host",
      [FWI_LEXICON_STAMP_SPAM] = "stamp-spam",
      [FWI_LEXICON_STAMP_VIRUS] = "stamp-virus",
      [FWI_LEXICON_STAMP_BULK] = "stamp-bulk",
      [FWI_LEXICON_STAMP_EXTERNAL] = "stamp-external",
      [FWI_LEXICON_STAMP_BESIDE] = "stamp-beside",
      [FWI_LEXICON_ADDRESSEE_ANYONE] = "addressee-anyone",
      [FWI_LEXICON_ADDRESSEE_SLOT] = "addressee-slot",
      [FWI_LEXICON_ADDRESSEE_NONE] = "addressee-none",
      [FWI_LEXICON_GREETING_ANYONE] = "greeting-anyone",
      [FWI_LEXICON_REGISTRANT_PROXY] = "registrant-proxy",
      [FWI_LEXICON_REGISTRANT_WITHHELD] = "registrant-withheld",
      [FWI_LEXICON_NETWORK_HOSTING] = "network-hosting",
      [FWI_LEXICON_HOST_SHORTENER] = "host-shortener",
      [FWI_LEXICON_HOST_IPFS] = "host-ipfs",
      [FWI_LEXICON_HOST_SHARED] = "host-shared",
      [FWI_LEXICON_HOST_SHARED_PATH] = "host-shared-path",
      [FWI_LEXICON_HOST_FAMILIAR] = "host-familiar",
      [FWI_LEXICON_HOST_ACCOUNT] = "host-account",
      [FWI_LEXICON_HOST_TENANT] = "host-tenant",
      [FWI_LEXICON_HOST_PUBLIC_BODY] = "host-public-body",
      [FWI_LEXICON_HOST_ORGANISATION] = "host-organisation"};
  return names;
}

/* What tells most words apart: the first byte, or of a Japanese character the other two.  The text
 * isn't empty; of words, all those of one head are looked at. */
static unsigned head_of(fw_str text) {
  const unsigned char *p = (const unsigned char *)text.ptr;
  return p[0] < 0xE0 || text.len < 3 ? p[0] : 0x80 | ((p[1] << 1 ^ p[2]) & 0x7F);
}

/* Of its last two bytes: most texts end as no word does. */
static size_t tail_of(fw_str text) {
  const unsigned char *p = (const unsigned char *)text.ptr + text.len - FWI_LEXICON_SHORTEST;
  return (p[0] * 7u + p[1]) % FWI_LEXICON_TAILS;
}

static int by_head(const void *a, const void *b) {
  fw_str one = *(const fw_str *)a, other = *(const fw_str *)b;
  int heads = (int)head_of(one) - (int)head_of(other);
  return heads ? heads : fwi_str_cmp(one, other);
}

_Static_assert(FWI_LEXICON_LISTS - FWI_LEXICON_HOST_SHORTENER <= 16, "a bit each");

static void note_host(fwi_lexicon *lexicon, fwi_lexicon_id id, fw_str host) {
  unsigned hash = 0;
  for (size_t at = host.len; at--;)
    hash = fwi_lexicon_hash_on(hash, host.ptr[at]);
  lexicon->hosts[fwi_lexicon_slot(hash)] |= (uint16_t)fwi_lexicon_bit(id);
}

void fwi_lexicon_fill(fwi_lexicon *lexicon, fwi_lexicon_id id, fwi_arena *arena,
                      const fw_str *items, size_t count) {
  fwi_lexicon_list *list = &lexicon->lists[id];
  fw_str *sorted = FWI_NEW_ARRAY(arena, fw_str, count);
  *list = (fwi_lexicon_list){.items = sorted};
  if (count)
    memcpy(sorted, items, count * sizeof *items), qsort(sorted, count, sizeof *sorted, by_head);
  for (size_t i = 0; i < count; i++) {
    if (list->count && fwi_str_eq(sorted[i], sorted[list->count - 1]))
      continue;
    sorted[list->count++] = sorted[i];
    list->heads[head_of(sorted[i]) + 1] = (uint16_t)list->count;
    list->longest = sorted[i].len > list->longest ? sorted[i].len : list->longest;
    if (fwi_lexicon_of_hosts(id))
      note_host(lexicon, id, sorted[i]);
    else
      list->tails[tail_of(sorted[i])] |= UINT64_C(1) << (sorted[i].len - 1);
  }
  for (size_t head = 0; head < FWI_LEXICON_HEADS; head++) /* heads that no word has */
    if (!list->heads[head + 1])
      list->heads[head + 1] = list->heads[head];
}

const fwi_lexicon_list *fwi_lexicon_of(const fwi_lexicon *lexicon, fwi_lexicon_id id) {
  static const fwi_lexicon_list none;
  return lexicon ? &lexicon->lists[id] : &none;
}

static bool begins(fw_str text, fw_str word) {
  size_t same = 0;
  while (same < word.len && same < text.len && text.ptr[same] == word.ptr[same])
    same++;
  return same == word.len;
}

size_t fwi_lexicon_at(const fwi_lexicon_list *list, fw_str text) {
  if (!text.len)
    return 0;
  unsigned head = head_of(text);
  for (size_t i = list->heads[head + 1]; i > list->heads[head]; i--) /* longer ones come first */
    if (begins(text, list->items[i - 1]))
      return list->items[i - 1].len;
  return 0;
}

size_t fwi_lexicon_before_end(const fwi_lexicon_list *list, fw_str text) {
  if (text.len <= FWI_LEXICON_SHORTEST)
    return 0;
  uint64_t lengths = list->tails[tail_of(text)];
  if (text.len <= FWI_LEXICON_LONGEST)
    lengths &= (UINT64_C(1) << (text.len - 1)) - 1;
  while (lengths) {
    size_t len = 64 - (size_t)__builtin_clzll(lengths);
    if (fwi_lexicon_has(list, fwi_str_slice(text, text.len - len, text.len)))
      return len;
    lengths &= ~(UINT64_C(1) << (len - 1));
  }
  return 0;
}

static inline bool has_head(const fwi_lexicon_list *list, unsigned head) {
  return list->heads[head] < list->heads[head + 1];
}

bool fwi_lexicon_has(const fwi_lexicon_list *list, fw_str text) {
  return text.len && fwi_lexicon_at(list, text) == text.len;
}

bool fwi_lexicon_ends(const fwi_lexicon_list *list, fw_str text) {
  size_t at = text.len > list->longest ? text.len - list->longest : 0;
  for (; at < text.len; at++) {
    char c = text.ptr[at];
    bool inside =
        ((unsigned char)c & 0xC0) == 0x80 || (fwi_is_alnum(c) && at && text.ptr[at - 1] != ' ');
    if (!inside && fwi_lexicon_has(list, fwi_str_slice(text, at, text.len)))
      return true;
  }
  return false;
}

bool fwi_lexicon_in(const fwi_lexicon_list *list, fw_str text) {
  for (; text.len; text.ptr++, text.len--)
    if (((unsigned char)*text.ptr & 0xC0) != 0x80 && has_head(list, head_of(text)) &&
        fwi_lexicon_at(list, text))
      return true;
  return false;
}

fw_str fwi_lexicon_above(const fwi_lexicon *lexicon, fwi_lexicon_id id, fw_str host) {
  fw_str nearest = {NULL, 0};
  unsigned hash = 0;
  for (size_t at = lexicon ? host.len : 0; at--;) {
    hash = fwi_lexicon_hash_on(hash, host.ptr[at]);
    if ((at && host.ptr[at - 1] != '.') ||
        !(lexicon->hosts[fwi_lexicon_slot(hash)] & fwi_lexicon_bit(id)))
      continue;
    fw_str name = fwi_str_slice(host, at, host.len);
    nearest = fwi_lexicon_has(&lexicon->lists[id], name) ? name : nearest;
  }
  return nearest;
}
