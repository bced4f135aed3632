/* unwrap.h - which other URLs hide inside one, by decoding alone.
 *
 * Percent-encoding, base64 and base64url (with or without padding), hex, double encodings,
 * parameters of any name, and the wrappers of known services (SafeLinks, Proofpoint,
 * Google, ...).  Nothing is fetched.  The chain is bounded by limits.url_hops and by
 * FWI_INNER_BYTES: else a URL that is nothing but the starts of others costs as much as eight. */
#ifndef FWI_UNWRAP_H
#define FWI_UNWRAP_H

#include "url/url.h"

/** Bytes of a chain's URLs behind the second, together.  Of 3,000 mails one has more: a page's
 * own address, written into its path again and again. */
enum { FWI_INNER_BYTES = 2048 };

typedef struct fwi_hop_url {
  fwi_url url;
  fw_str via;   /* how it was found in the one before: "" for the first, "parameter url",
                   "base64 in parameter url", "path", "safelinks" ... */
  bool encoded; /* it was hidden by more than percent-encoding */
  bool partial; /* only the host is known, on the word of whoever wrote the link: the service keeps
                   the target to itself */
  bool cut;     /* one more is inside, but the chain may not be longer */
} fwi_hop_url;

/** Chain from the URL itself to the innermost, >= 1 entry. */
size_t fwi_url_unwrap(fwi_arena *arena, const fwi_url *first, size_t max_hops, fwi_hop_url **out);

#endif
