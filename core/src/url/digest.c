#include "url/digest.h"

#include "url/codec.h"
#include "util/hash.h"

enum { METHODS = FWI_HASHES, LONGEST = FWI_HASH_BYTES };

/* Bytes of a hash, and the digits that write it; one a fwi_hash. */
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
  digests->made[method] = true;
  for (size_t i = 0; i < digests->count; i++) {
    fw_str address = digests->addresses[i];
    ptrdiff_t at = fwi_str_find_char(address, '@');
    fw_str whole[2] = {address, fwi_str_slice(address, 0, at < 0 ? 0 : (size_t)at)};
    for (size_t part = 0; part < 2; part++) {
      unsigned char *value = digests->values[i][part][method];
      /* OpenSSL may be set up to refuse MD5. */
      if (!whole[part].len || !fwi_hash_make((fwi_hash)method, whole[part], value))
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

static bool is_digit(char c) { return fwi_digit(&fwi_base64, c) >= 0; }

/* The byte that "%2F" at @p at writes; -1: none. */
static int escaped(fw_str text, size_t at) {
  if (at + 2 >= text.len || text.ptr[at] != '%')
    return -1;
  int high = fwi_hex(text.ptr[at + 1]), low = fwi_hex(text.ptr[at + 2]);
  return high < 0 || low < 0 ? -1 : high << 4 | low;
}

/* Digits that stand in a row. */
typedef struct piece {
  char digits[2 * LONGEST]; /* no hash has more */
  size_t ends[2 * LONGEST]; /* of each, in the text */
  size_t count;
  bool whole; /* no further digit follows */
} piece;

static void collect(fw_str text, size_t at, piece *out) {
  enum { MOST_SLASHES = 6 }; /* one base64 hash in a million has more; a path does */
  size_t slashes = 0;
  out->count = 0;
  for (;; out->count++) {
    int c = at < text.len && is_digit(text.ptr[at]) ? text.ptr[at] : escaped(text, at);
    out->whole = c < 0 || c > 0x7F || !is_digit((char)c) || (slashes += c == '/') > MOST_SLASHES;
    if (out->whole || out->count == sizeof out->digits)
      return;
    at += text.ptr[at] == '%' ? 3 : 1;
    out->digits[out->count] = (char)c;
    out->ends[out->count] = at;
  }
}

/* Do the last of @p len digits end the base64 of so many bytes: with zeros for what isn't filled?
 * That few others do. */
static bool ends_base64(const char *digits, size_t len) {
  unsigned idle = (unsigned)(len * 6 % 8);
  return !(fwi_digit(&fwi_base64, digits[len - 1]) & ((1 << idle) - 1));
}

static bool all_hex(const char *run, size_t len) {
  for (size_t i = 0; i < len; i++)
    if (fwi_hex(run[i]) < 0)
      return false;
  return true;
}

/* May a hash begin at @p at, where digits stand in a row up to @p stop?  Most tell by how many they
 * are, and by where their slashes stand, that none does; one that goes on with an escape doesn't.
 */
static bool may_begin(fw_str text, size_t at, size_t stop) {
  const char *digits = text.ptr + at;
  size_t count = stop - at;
  int c = count <= 2 * LONGEST ? escaped(text, stop) : -1;
  if (c >= 0 && c < 0x80 && is_digit((char)c))
    return true;
  for (size_t i = 0; i < 2 * METHODS; i++) {
    size_t len = i % 2 ? sizes[i / 2].hex : sizes[i / 2].base64;
    if (len > count || (len < count && digits[len] != '/'))
      continue;
    if (i % 2 ? all_hex(digits, len) : ends_base64(digits, len))
      return true;
  }
  return false;
}

/* Is what begins at @p at a hash, up to the end of the digits or to a slash? */
static bool begins(fwi_digests *digests, fw_str text, size_t at, size_t stop, size_t *end) {
  piece piece;
  if (!may_begin(text, at, stop))
    return false;
  collect(text, at, &piece);
  for (size_t i = 0; i < 2 * METHODS; i++) {
    size_t method = i / 2, len = i % 2 ? sizes[method].hex : sizes[method].base64;
    if (len > piece.count || !(len == piece.count ? piece.whole : piece.digits[len] == '/'))
      continue;
    if (i % 2
            ? all_hex(piece.digits, len) && is_one(digests, &fwi_base16, piece.digits, len, method)
            : ends_base64(piece.digits, len) &&
                  is_one(digests, &fwi_base64, piece.digits, len, method)) {
      *end = piece.ends[len - 1];
      return true;
    }
  }
  return false;
}

/* A slash is base64's or the path's: a hash may begin behind each. */
bool fwi_digest_find(fwi_digests *digests, fw_str text, size_t at, size_t *start, size_t *end) {
  size_t stop = at; /* of the digits that stand in a row around at */
  while (text.len >= FWI_DIGEST_SHORTEST && at <= text.len - FWI_DIGEST_SHORTEST) {
    if (at >= stop || stop - at < FWI_DIGEST_SHORTEST) {
      /* Where a hash begins only digits and escapes follow: the last place tells most. */
      size_t misfit = at + FWI_DIGEST_SHORTEST;
      while (misfit > at && (is_digit(text.ptr[misfit - 1]) || text.ptr[misfit - 1] == '%'))
        misfit--;
      if (misfit > at) {
        at = misfit;
        continue;
      }
      for (stop = at; stop < text.len && is_digit(text.ptr[stop]);)
        stop++;
    }
    if (begins(digests, text, at, stop, end)) {
      *start = at;
      return true;
    }
    while (at < stop && text.ptr[at] != '/')
      at++;
    at += escaped(text, at) < 0 ? 1 : 3;
  }
  return false;
}
