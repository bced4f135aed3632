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

static const EVP_MD *method_of(fwi_hash method) {
  pthread_once(&methods_once, fetch_methods);
  return methods[method];
}

size_t fwi_hash_make(fwi_hash method, fw_str bytes, unsigned char out[FWI_HASH_BYTES]) {
  const EVP_MD *known = method_of(method);
  unsigned int size = 0;
  if (!known || !EVP_Digest(bytes.ptr, bytes.len, out, &size, known, NULL))
    return 0;
  return size;
}

fwi_hashing fwi_hash_begin(fwi_hash method) {
  const EVP_MD *known = method_of(method);
  fwi_hashing hashing = {known ? EVP_MD_CTX_new() : NULL};
  if (hashing.context && !EVP_DigestInit_ex(hashing.context, known, NULL)) {
    EVP_MD_CTX_free(hashing.context);
    hashing.context = NULL;
  }
  return hashing;
}

void fwi_hash_add(fwi_hashing *hashing, fw_str bytes) {
  if (hashing->context)
    EVP_DigestUpdate(hashing->context, bytes.ptr, bytes.len);
}

size_t fwi_hash_end(fwi_hashing *hashing, unsigned char out[FWI_HASH_BYTES]) {
  unsigned int size = 0;
  if (hashing->context && !EVP_DigestFinal_ex(hashing->context, out, &size))
    size = 0;
  EVP_MD_CTX_free(hashing->context);
  hashing->context = NULL;
  return size;
}
