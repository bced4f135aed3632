/* canonical.h - the body as DKIM signs it (RFC 6376 3.4.3, 3.4.4), hashed without a copy of it. */
#ifndef FWI_CANONICAL_H
#define FWI_CANONICAL_H

#include "util/hash.h"

#include <stdbool.h>
#include <stdint.h>

/** The digest of the canonical form's first @p limit bytes (-1: of all), simple or @p relaxed.
 * Stored mail has lost its CRs more often than not: any line end is CRLF.  Linear; takes no memory.
 * @param cut_off set: is there less than @p limit?
 * @return its bytes, as fwi_hash_make() does. */
size_t fwi_canonical_hash(fwi_hash method, fw_str body, bool relaxed, int64_t limit, bool *cut_off,
                          unsigned char out[FWI_HASH_BYTES]);

#endif
