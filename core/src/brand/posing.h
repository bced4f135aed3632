/* posing.h - does the mail speak in a brand's name, and falsely?
 *
 * Rules about links, greetings and lures all begin with this question. */
#ifndef FWI_BRAND_POSING_H
#define FWI_BRAND_POSING_H

#include "brand/brand.h"

typedef struct fwi_posing {
  const fwi_brands *brands;
  const fwi_claims *claims;
  const fwi_sender *sender;
  const fwi_links *links;
  fw_str subject;   /* folded */
  fw_str from_host; /* of From: A-label in lower case; empty: none */
} fwi_posing;

/** Does the mail speak as the claim's brand by it: does From name it, or does the subject bear it
 * as a signature - in brackets at the head or, in Japanese, in what follows them?  An answer to
 * such a subject doesn't, nor a warning of it, nor one that speaks of the brand ("三井住友銀行との
 * 連携", "Apple専門店"): lists posing-warning and posing-topic.  What links and bodies name is
 * never enough. */
bool fwi_claim_speaks(const fwi_claim *claim, fw_str subject, const fwi_lexicon *lexicon);

/** Does the host belong to the brand or its group in any role but that of customers' own web
 * pages?  A mailbox under a customers' domain proves no brand, but it is no stranger either. */
bool fwi_brands_akin(const fwi_brands *brands, const fwi_brand *brand, fw_str host);

/** Does the mail speak as claims->posed without a domain of its own to show?  A From domain of the
 * brand's is no excuse when the sender is judged forged, or when nothing confirms it and a link
 * leads to an imitation. */
bool fwi_posed_falsely(const fwi_posing *posing);

#endif
