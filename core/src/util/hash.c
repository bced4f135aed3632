#include "util/hash.h"

#include <openssl/evp.h>
#include <pthread.h>

static pthread_once_t methods_once = PTHREAD_ONCE_INIT;
static EVP_MD *methods[FWI_HASHES]; /* NULL: refused */

static void fetch_methods(void) {
  static const char *const names[FWI_HASHES] = {"MD5", "SHA1", "SHA256"};
  for (int i = 0; i < FWI_HASHES; i++)
    methods[i] = EVP_MD_fetch(NULL, names[i], NULL);
}

size_t fwi_hash_make(fwi_hash method, fw_str bytes, unsigned char out[FWI_HASH_BYTES]) {
  unsigned int size = 0;
  pthread_once(&methods_once, fetch_methods);
  if (!methods[method] || !EVP_Digest(bytes.ptr, bytes.len, out, &size, methods[method], NULL))
    return 0;
  return size;
}
