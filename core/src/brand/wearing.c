/* wearing.c - what a token proves by where it stands in a URL. */
#include "brand/wearing.h"
#include "brand/namesake.h"

#include "brand/words.h"
#include "util/lanes.h"

#define MARK FWI_BRAND_MARK

bool fwi_brand_glued(const fwi_lexicon *lexicon, const fwi_brand *brand, fw_str text, size_t start,
                     size_t end) {
  return fwi_token_is_affix(lexicon, text, start, end, brand->other_words, brand->other_word_count);
}

static bool holds_token(const fwi_lexicon *lexicon, const fwi_brand *brand, fw_str text,
                        fw_str token) {
  for (size_t from = 0; from < text.len;) {
    ptrdiff_t at = fwi_str_find(fwi_str_slice(text, from, text.len), token);
    if (at < 0)
      return false;
    from += (size_t)at;
    if (fwi_token_is_word(lexicon, text, from, from + token.len) ||
        fwi_brand_glued(lexicon, brand, text, from, from + token.len))
      return true;
    from++;
  }
  return false;
}

static inline bool ends_authority(char c) { return c == '/' || c == '\\' || c == '?' || c == '#'; }

static inline fwi_lanes path_end_lanes(fwi_lanes c) {
  return (fwi_lanes)(c == '?') | (fwi_lanes)(c == '#');
}

fwi_wearing_part fwi_wearing_parts(fw_str text) {
  ptrdiff_t scheme =
      fwi_scheme_plain(text) ? text.ptr[4] == ':' ? 4 : 5 : fwi_str_find(text, FWI_STR("://"));
  fwi_wearing_part at = {.authority = scheme < 0 ? 0 : (size_t)scheme + 3};
  at.host = at.path = at.authority;
  for (; at.path < text.len && !ends_authority(text.ptr[at.path]); at.path++)
    if (text.ptr[at.path] == '@')
      at.host = at.path + 1;
  const char *end = text.ptr + text.len;
  at.end = (size_t)(fwi_lanes_find(text.ptr, text.ptr + at.path, end, path_end_lanes) - text.ptr);
  return at;
}

bool fwi_path_is_picture(fw_str segment) {
  static const fw_str endings[] = {FWI_NAME(".gif"), FWI_NAME(".jpeg"), FWI_NAME(".jpg"),
                                   FWI_NAME(".png"), FWI_NAME(".svg"),  FWI_NAME(".webp")};
  size_t len = segment.len;
  if (len < 4 || (segment.ptr[len - 4] != '.' && (len < 5 || segment.ptr[len - 5] != '.')))
    return false; /* most */
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (fwi_str_ends(segment, endings[i]))
      return true;
  return false;
}

/* How many of the segment's words are neither of [start, end) nor such as lures are made of?  Dates
 * count: headlines have them; so does what is glued to the token. */
static size_t words_besides(const fwi_lexicon *lexicon, fw_str segment, size_t start, size_t end) {
  size_t words = 0;
  for (size_t from = 0; from < segment.len;) {
    size_t to = from;
    while (to < segment.len && segment.ptr[to] != '-' && segment.ptr[to] != '_')
      to++;
    fw_str word = fwi_str_slice(segment, from, to);
    bool besides = to <= start || from >= end;
    words += besides
                 ? fwi_is_digit(segment.ptr[from]) || !fwi_word_is_filler(lexicon, word)
                 : start >= from && end <= to && !fwi_token_is_word(lexicon, segment, start, end);
    from = to + 1;
  }
  return words;
}

/* Is [start, end) of the path named by the way: in the name of a picture, in an address or
 * Message-ID ("/r/2021@google.com"), in a headline ("/google-funds-the-kernel-again")? */
static bool is_by_the_way(const fwi_lexicon *lexicon, fw_str path, size_t start, size_t end) {
  enum { HEADLINE_WORDS = 3 };
  size_t from = start, to = end;
  while (from && path.ptr[from - 1] != '/')
    from--;
  while (to < path.len && path.ptr[to] != '/')
    to++;
  fw_str segment = fwi_str_slice(path, from, to);
  if (to == path.len && fwi_path_is_picture(segment))
    return true;
  bool domain = end < path.len && path.ptr[end] == '.';
  return (!domain && words_besides(lexicon, segment, start - from, end - from) >= HEADLINE_WORDS) ||
         fwi_str_find_char(fwi_str_slice(path, from, start), '@') >= 0;
}

/* Is the token there in a place of its own: what of a host is the account's name? */
static bool is_tenant_name(const fwi_lexicon *lexicon, fw_str host, fw_str left, fw_str token) {
  if (!fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_TENANT, host).len)
    return false;
  fw_str label = fwi_str_next(&left, '.');
  return fwi_str_eq(label, token) || fwi_str_find_char(label, '-') < 0;
}

fw_str fwi_host_chosen(const fwi_brand *owner, fw_str host) {
  fw_str own = host, rest = host;
  for (fwi_str_next(&rest, '.'); rest.len && fwi_brand_role(owner, rest).len;
       fwi_str_next(&rest, '.'))
    own = rest;
  return fwi_str_slice(host, 0, host.len - own.len);
}

/* ... and does that name its owner?  "microsoft.sharepoint.com" is the owner's own account. */
static bool is_chosen_for(const fwi_lexicon *lexicon, const fwi_brand *owner, fw_str host,
                          fw_str token) {
  fw_str chosen = fwi_host_chosen(owner, host), rest = chosen;
  return !fwi_str_eq(fwi_str_next(&rest, '.'), token) && holds_token(lexicon, owner, chosen, token);
}

uint64_t fwi_wearing_marks(const fwi_lexicon *lexicon, const fwi_brand *brand, const fwi_url *url,
                           bool chosen, fw_str text, size_t start, size_t end, bool clickable) {
  fw_str token = fwi_str_slice(text, start, end);
  if (chosen)
    return is_chosen_for(lexicon, brand, url->host, token) ? MARK(IN_SUBDOMAIN) : 0;
  fwi_wearing_part at = fwi_wearing_parts(text);
  if (start >= at.end || end <= at.authority)
    return 0;
  if (end < at.host)
    return MARK(IN_USERINFO);
  if (start >= at.path)
    return clickable && !fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_ACCOUNT, url->host).len &&
                   !is_by_the_way(lexicon, fwi_str_slice(text, 0, at.end), start, end)
               ? MARK(IN_PATH)
               : 0;
  fw_str left = fwi_str_slice(url->host, 0, url->host.len - url->org.len);
  fw_str rest = url->org, label = fwi_str_next(&rest, '.');
  if (is_tenant_name(lexicon, url->host, left, token) ||
      fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_PUBLIC_BODY, url->host).len)
    return 0;
  return (holds_token(lexicon, brand, left, token) ? MARK(IN_SUBDOMAIN) : 0) |
         (holds_token(lexicon, brand, label, token) ? MARK(IN_DOMAIN) : 0);
}

size_t fwi_wearing_strength(uint64_t marks, size_t len) {
  enum { STEP = 256 };
  size_t place = 1;
  if (marks & MARK(IN_USERINFO))
    place = 2;
  if (marks & MARK(IN_DOMAIN))
    place = 3;
  if (marks & MARK(IN_SUBDOMAIN))
    place = 4;
  return place * STEP + (len < STEP ? len : STEP - 1);
}
