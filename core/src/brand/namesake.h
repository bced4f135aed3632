/* namesake.h - whose is an address with a brand's word in it: the house's, or somebody's of that
 * name ("h.nomura@", "soumu@", "nomura-print.co.jp")?  All take lower case. */
#ifndef FWI_BRAND_NAMESAKE_H
#define FWI_BRAND_NAMESAKE_H

#include "text/lexicon.h"

/** What stands before the @; all of it when there is none. */
fw_str fwi_local_part(fw_str address);

/** Does the local part begin like one of a house (list house-mailbox): "info", "support2"? */
bool fwi_is_house_mailbox(const fwi_lexicon *lexicon, fw_str local);
/** ... or does a word of it say so: "amazon-support", "rakuten-card"? */
bool fwi_speaks_for_house(const fwi_lexicon *lexicon, fw_str local);

/** Could the brand's word at [start, end) of @p address be the name of a mailbox, or part of
 * another firm's name? */
bool fwi_is_namesake(const fwi_lexicon *lexicon, fw_str address, size_t start, size_t end);

#endif
