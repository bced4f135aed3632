#include "url/role.h"

#include "text/fold.h"

enum { CALL_BYTES = 120, FOOTER_BYTES = 160 }; /* of a link's words; longer ones are a sentence */

static bool can_have_role(const fwi_link *link) {
  return link->from == FWI_LINK_FROM_BODY && fwi_link_clickable(link) && !link->hidden &&
         link->kind != FWI_LINK_SCRIPT && link->kind != FWI_LINK_QR;
}

static fwi_link_role own_role(const fwi_link *link, const fwi_lexicon *lexicon, fwi_buf *folded) {
  fw_str words = link->kind == FWI_LINK_TEXT ? (fw_str){NULL, 0}
                 : link->text.text           ? fwi_slice_str(link->text)
                                             : link->alt;
  folded->len = 0;
  if (words.len <= 2 * FOOTER_BYTES)
    fwi_fold(folded, words, NULL);
  words = fwi_str_trim(fwi_buf_str(folded));
  const fwi_url *end = &link->chain[link->chain_count - 1].url;
  if ((words.len <= FOOTER_BYTES &&
       fwi_lexicon_in(fwi_lexicon_of(lexicon, FWI_LEXICON_LINK_FOOTER), words)) ||
      (fwi_lexicon_hosts(lexicon, end->host) & fwi_lexicon_bit(FWI_LEXICON_HOST_FAMILIAR) &&
       fwi_lexicon_above(lexicon, FWI_LEXICON_HOST_FAMILIAR, end->host).len))
    return FWI_LINK_ROLE_FOOTER;
  bool button = link->kind == FWI_LINK_BUTTON || link->kind == FWI_LINK_FORM;
  if ((button && (words.len || link->kind == FWI_LINK_FORM)) ||
      (words.len && words.len <= CALL_BYTES &&
       fwi_lexicon_in(fwi_lexicon_of(lexicon, FWI_LEXICON_LINK_ACTION), words)))
    return FWI_LINK_ROLE_ACTION;
  return FWI_LINK_ROLE_NONE;
}

const char *fwi_link_role_name(fwi_link_role role) {
  static const char *const names[] = {NULL, "action", "footer"};
  return names[role];
}

void fwi_links_find_roles(fwi_links *links, const fwi_lexicon *lexicon) {
  if (links->have_roles)
    return;
  links->have_roles = true;
  fwi_buf folded = {0};
  size_t last = SIZE_MAX;
  for (size_t i = 0; i < links->count; i++) {
    fwi_link *link = &links->items[i];
    if (!can_have_role(link))
      continue;
    link->role = own_role(link, lexicon, &folded);
    if (link->role == FWI_LINK_ROLE_ACTION)
      last = i;
  }
  for (size_t i = last; i < links->count; i++)
    if (links->items[i].role == FWI_LINK_ROLE_NONE && can_have_role(&links->items[i]))
      links->items[i].role = FWI_LINK_ROLE_FOOTER;
  fwi_buf_clear(&folded);
}
