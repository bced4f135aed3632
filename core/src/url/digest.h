/* digest.h - hashes that stand for an address: who is mailed can be told by one without his name.
 *
 * MD5, SHA-1 and SHA-256 of the address and of its local part, both in lower case, without salt. */
#ifndef FWI_DIGEST_H
#define FWI_DIGEST_H

#include "util/arena.h"
#include "util/str.h"

/** More addresses than this aren't hashed: a mail to that many is to nobody in particular. */
enum { FWI_DIGEST_ADDRESSES = 8 };
/** Digits of the shortest hash there is. */
enum { FWI_DIGEST_SHORTEST = 22 };

typedef struct fwi_digests fwi_digests;

/** Hashes of these addresses (lower case), which stay the caller's; worked out when first needed,
 * by one thread at a time.  NULL when there are too many. */
fwi_digests *fwi_digests_of(fwi_arena *arena, const fw_str *addresses, size_t count);
/** The first hash in @p text at or after @p at as a run of digits of its own: hex in either case,
 * base64 or base64url, '/' and '+' percent-encoded or not.  False when there is none.  Linear over
 * all calls. */
bool fwi_digest_find(fwi_digests *digests, fw_str text, size_t at, size_t *start, size_t *end);
/** The same where @p run is nothing but digits of base 64, and no more or an escape stand behind.
 */
bool fwi_digest_find_in_run(fwi_digests *digests, fw_str run, size_t at, size_t *start,
                            size_t *end);

#endif
