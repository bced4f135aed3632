/* wearing.h - where in a URL a brand's name stands, and what that proves. */
#ifndef FWI_BRAND_WEARING_H
#define FWI_BRAND_WEARING_H

#include "brand/brand.h"

#define FWI_BRAND_MARK(name) (UINT64_C(1) << FWI_MARK_BRAND_##name)

/** Ranges of a URL in lower case: [authority, host) userinfo, [host, path), [path, end). */
typedef struct fwi_wearing_part {
  size_t authority, host, path, end;
} fwi_wearing_part;
fwi_wearing_part fwi_wearing_parts(fw_str url);

/** Marks that the brand's token [start, end) earns @p url, written in lower case as @p text; 0 when
 * it stands where it proves nothing: in the query, by the way in a headline, as an account's name.
 * Of the brand's own hosts only what a customer chose (role "customer": @p chosen) can name it. */
uint64_t fwi_wearing_marks(const fwi_lexicon *lexicon, const fwi_brand *brand, const fwi_url *url,
                           bool chosen, fw_str text, size_t start, size_t end, bool clickable);
/** Whom a link means that names several: what stands before a domain is chosen for each lure and
 * read first, the domain serves many of them, and the path says least; of two there the longer (@p
 * len bytes).  Above 0. */
size_t fwi_wearing_strength(uint64_t marks, size_t len);

/** Is the token, no word of its own, glued to other letters in a way that still names the brand? */
bool fwi_brand_glued(const fwi_lexicon *lexicon, const fwi_brand *brand, fw_str text, size_t start,
                     size_t end);
/** What of the owner's @p host its customer chose: "amazon-login." of
 * "amazon-login.s3.amazonaws.com". */
fw_str fwi_host_chosen(const fwi_brand *owner, fw_str host);
bool fwi_path_is_picture(fw_str segment);

#endif
