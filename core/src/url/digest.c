#include "url/digest.h"

#include "url/codec.h"

#include <openssl/evp.h>

enum { METHODS = 3, LONGEST = 32 };

/* Bytes of a hash, and the digits that write it. */
static const struct {
  size_t bytes, hex, base64;
} sizes[METHODS] = {{16, 32, 22}, {20, 40, 27}, {32, 64, 43}};

struct fwi_digests {
  const fw_str *addresses;
  size_t count;
  bool made[METHODS];
  unsigned char values[FWI_DIGEST_ADDRESSES][2][METHODS][LONGEST];
};

fwi_digests *fwi_digests_of(fwi_arena *arena, const fw_str *addresses, size_t count) {
  if (!count || count > FWI_DIGEST_ADDRESSES)
    return NULL;
  fwi_digests *digests = FWI_NEW(arena, fwi_digests);
  digests->addresses = addresses;
  digests->count = count;
  return digests;
}

static void make(fwi_digests *digests, size_t method) {
  const EVP_MD *md = method == 0 ? EVP_md5() : method == 1 ? EVP_sha1() : EVP_sha256();
  digests->made[method] = true;
  for (size_t i = 0; i < digests->count; i++) {
    fw_str address = digests->addresses[i];
    ptrdiff_t at = fwi_str_find_char(address, '@');
    fw_str whole[2] = {address, fwi_str_slice(address, 0, at < 0 ? 0 : (size_t)at)};
    for (size_t part = 0; part < 2; part++) {
      unsigned char *value = digests->values[i][part][method];
      /* OpenSSL may be set up to refuse MD5. */
      if (!whole[part].len || !EVP_Digest(whole[part].ptr, whole[part].len, value, NULL, md, NULL))
        memset(value, 0, LONGEST);
    }
  }
}

static bool is_one(fwi_digests *digests, const fwi_encoding *encoding, const char *run, size_t len,
                   size_t method) {
  char bytes[LONGEST + 1];
  size_t size = sizes[method].bytes;
  static const char unknown[LONGEST];
  if (fwi_digits_decode(encoding, run, len, 0, bytes) < size || !memcmp(bytes, unknown, size))
    return false;
  if (!digests->made[method])
    make(digests, method);
  for (size_t i = 0; i < digests->count; i++)
    for (size_t part = 0; part < 2; part++)
      if (!memcmp(digests->values[i][part][method], bytes, size))
        return true;
  return false;
}

/* A '/' is a path's more often than base64's. */
static bool is_digit(char c) { return c != '/' && fwi_digit(&fwi_base64, c) >= 0; }

static bool all_hex(const char *run, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (fwi_hex(run[i]) < 0)
      return false;
  return true;
}

bool fwi_digest_find(fwi_digests *digests, fw_str text, size_t at, size_t *start, size_t *end) {
  for (; text.len >= FWI_DIGEST_SHORTEST && at <= text.len - FWI_DIGEST_SHORTEST; at = *end + 1) {
    /* Of a run this long every piece of that length has only digits: the last place tells most. */
    size_t misfit = at + FWI_DIGEST_SHORTEST;
    while (misfit > at && is_digit(text.ptr[misfit - 1]))
      misfit--;
    if (misfit > at) {
      *end = misfit - 1;
      continue;
    }
    *start = *end = at;
    while (*end < text.len && is_digit(text.ptr[*end]))
      ++*end;
    size_t len = *end - *start;
    const char *run = text.ptr + *start;
    for (size_t m = 0; m < METHODS; m++)
      if ((len == sizes[m].base64 && is_one(digests, &fwi_base64, run, len, m)) ||
          (len == sizes[m].hex && all_hex(run, len) && is_one(digests, &fwi_base16, run, len, m)))
        return true;
  }
  return false;
}
