#include "url/digest.h"

#include "url/codec.h"
#include "util/hash.h"

enum { METHODS = FWI_HASHES, LONGEST = FWI_HASH_BYTES };

static const size_t sizes[METHODS] = {16, 20, 32}; /* bytes; one a fwi_hash */

/* The digits that write one. */
static const struct {
  size_t digits;
  const fwi_encoding *encoding;
  fwi_hash method;
} forms[] = {
    {22, &fwi_base64, FWI_HASH_MD5},    {32, &fwi_base16, FWI_HASH_MD5},
    {27, &fwi_base64, FWI_HASH_SHA1},   {40, &fwi_base16, FWI_HASH_SHA1},
    {43, &fwi_base64, FWI_HASH_SHA256}, {64, &fwi_base16, FWI_HASH_SHA256},
};

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
                   fwi_hash method) {
  char bytes[LONGEST + 1];
  size_t size = sizes[method];
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
    if (!fwi_is_hex(run[i]))
      return false;
  return true;
}

/* How many digits at the start of @p count are a hash, up to the end, if that is one, or to a
 * slash; 0: none.  Most are told by how many they are and by where their slashes stand. */
static size_t hash_at(fwi_digests *digests, const char *run, size_t count, bool whole) {
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    size_t len = forms[i].digits;
    if (len > count || !(len == count ? whole : run[len] == '/'))
      continue;
    bool fits = forms[i].encoding == &fwi_base16 ? all_hex(run, len) : ends_base64(run, len);
    if (fits && is_one(digests, forms[i].encoding, run, len, forms[i].method))
      return len;
  }
  return 0;
}

/* Where the hash ends that begins at @p at, where digits stand in a row up to @p stop; 0: none
 * does. */
static size_t hash_end(fwi_digests *digests, fw_str text, size_t at, size_t stop) {
  size_t count = stop - at;
  int c = count <= 2 * LONGEST ? escaped(text, stop) : -1;
  if (c < 0 || c >= 0x80 || !is_digit((char)c)) { /* most */
    size_t len = hash_at(digests, text.ptr + at, count, true);
    return len ? at + len : 0;
  }
  piece piece;
  collect(text, at, &piece);
  size_t len = hash_at(digests, piece.digits, piece.count, piece.whole);
  return len ? piece.ends[len - 1] : 0;
}

/* A slash is base64's or the path's: a hash may begin behind each. */
bool fwi_digest_find_in_run(fwi_digests *digests, fw_str run, size_t at, size_t *start,
                            size_t *end) {
  while (at + FWI_DIGEST_SHORTEST <= run.len) {
    size_t len = hash_at(digests, run.ptr + at, run.len - at, true);
    if (len) {
      *start = at;
      *end = at + len;
      return true;
    }
    const char *slash = memchr(run.ptr + at, '/', run.len - at);
    at = slash ? (size_t)(slash - run.ptr) + 1 : run.len;
  }
  return false;
}

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
    if ((*end = hash_end(digests, text, at, stop))) {
      *start = at;
      return true;
    }
    while (at < stop && text.ptr[at] != '/')
      at++;
    at += escaped(text, at) < 0 ? 1 : 3;
  }
  return false;
}
