/* hash.h - message digests (libcrypto). */
#ifndef FWI_HASH_H
#define FWI_HASH_H

#include "fuwake/types.h"

#include <stddef.h>

typedef enum fwi_hash { FWI_HASH_MD5, FWI_HASH_SHA1, FWI_HASH_SHA256 } fwi_hash;

enum { FWI_HASHES = 3, FWI_HASH_BYTES = 32 /* of the longest */ };

/** The digest of @p bytes.
 * @return its bytes: 16, 20 or 32; 0 when OpenSSL is set up to refuse the method.
 *
 * What implements a method is looked up once a process: each look-up takes locks that all threads
 * share, and as long as hashing a short text. */
size_t fwi_hash_make(fwi_hash method, fw_str bytes, unsigned char out[FWI_HASH_BYTES]);

/** The same of bytes that come piece by piece: begun, added to, and ended once. */
typedef struct fwi_hashing {
  void *context; /* NULL: the method is refused */
} fwi_hashing;

fwi_hashing fwi_hash_begin(fwi_hash method);
void fwi_hash_add(fwi_hashing *hashing, fw_str bytes);
size_t fwi_hash_end(fwi_hashing *hashing, unsigned char out[FWI_HASH_BYTES]);

#endif
