#include "route/signature.h"

#include "message/transfer.h"
#include "route/canonical.h"
#include "util/str.h"

/* A tag's value without white space: it may be folded anywhere. */
static fw_str unfolded(fwi_arena *arena, fw_str value) {
  fw_str copy = fwi_arena_dup(arena, value);
  size_t len = 0;
  for (size_t i = 0; i < value.len; i++)
    if (!fwi_is_space(value.ptr[i]))
      ((char *)copy.ptr)[len++] = value.ptr[i];
  copy.len = len;
  return copy;
}

/* In lower case, too. */
static fw_str squeezed(fwi_arena *arena, fw_str value) {
  fw_str copy = unfolded(arena, value);
  for (size_t i = 0; i < copy.len; i++)
    ((char *)copy.ptr)[i] = fwi_lower(copy.ptr[i]);
  return copy;
}

static int64_t number(fw_str value) {
  enum { DIGITS = 12 }; /* RFC 6376 3.5 */
  int64_t n = 0;
  if (!value.len || value.len > DIGITS)
    return -1;
  for (size_t i = 0; i < value.len; i++) {
    if (value.ptr[i] < '0' || value.ptr[i] > '9')
      return -1;
    n = n * 10 + (value.ptr[i] - '0');
  }
  return n;
}

static bool lists(fw_str fields, fw_str name) {
  while (fields.len)
    if (fwi_str_eq(fwi_str_next(&fields, ':'), name))
      return true;
  return false;
}

fwi_signature fwi_signature_read(fwi_arena *arena, fw_str text) {
  fwi_signature out = {.signed_at = -1, .expires = -1, .body_bytes = -1};
  while (text.len) {
    fw_str tag = fwi_str_next(&text, ';');
    ptrdiff_t equals = fwi_str_find_char(tag, '=');
    fw_str name = fwi_str_trim(fwi_str_slice(tag, 0, equals < 0 ? 0 : (size_t)equals));
    fw_str value = fwi_str_slice(tag, (size_t)equals + 1, tag.len);
    if (fwi_str_eq(name, FWI_STR("bh")))
      out.body_hash = unfolded(arena, value);
    if (name.len != 1)
      continue;
    switch (name.ptr[0]) {
    case 'd':
      out.domain = squeezed(arena, value);
      break;
    case 's':
      out.selector = squeezed(arena, value);
      break;
    case 'a':
      out.algorithm = squeezed(arena, value);
      break;
    case 'i':
      out.identity = squeezed(arena, value);
      break;
    case 'h':
      out.fields = squeezed(arena, value);
      break;
    case 'c':
      out.canonical = squeezed(arena, value);
      break;
    case 'l':
      out.body_bytes = number(fwi_str_trim(value));
      break;
    case 't':
      out.signed_at = number(fwi_str_trim(value));
      break;
    case 'x':
      out.expires = number(fwi_str_trim(value));
      break;
    }
  }
  out.from_signed = lists(out.fields, FWI_STR("from"));
  return out;
}

fwi_signature *fwi_signatures_read(fwi_message *message, size_t *count) {
  fwi_header *first = fwi_message_header(message, FWI_STR("DKIM-Signature")), *h;
  *count = 0;
  for (h = first; h && *count < FWI_SIGNATURES_MAX; h = fwi_message_next_header(message, h))
    ++*count;
  fwi_signature *all = FWI_NEW_ARRAY(message->arena, fwi_signature, *count);
  h = first;
  for (size_t i = 0; i < *count; i++, h = fwi_message_next_header(message, h))
    all[i] = fwi_signature_read(message->arena, fwi_header_text(message, h)->value);
  return all;
}

/* ---- the body ---- */

/* Lists write under what others signed. */
static bool has_passed_a_list(fwi_message *message) {
  static const fw_str names[] = {FWI_NAME("List-Id"), FWI_NAME("List-Post"),
                                 FWI_NAME("Mailing-List"), FWI_NAME("X-Mailing-List")};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_message_header(message, names[i]))
      return true;
  return false;
}

static bool read_method(fw_str algorithm, fwi_hash *out) {
  bool sha256 = fwi_str_ends(algorithm, FWI_STR("-sha256"));
  *out = sha256 ? FWI_HASH_SHA256 : FWI_HASH_SHA1;
  return sha256 || fwi_str_ends(algorithm, FWI_STR("-sha1"));
}

/* A hash of the body: what it was made by decides what it is. */
typedef struct body_hash {
  fwi_hash method;
  bool relaxed;
  int64_t bytes; /* as signature.body_bytes */
  bool cut_off;  /* there is less than that */
  size_t size;   /* 0: none could be made */
  unsigned char digest[FWI_HASH_BYTES];
} body_hash;

/* The hashes of one mail's body; those who sign one after the other mostly ask for the same. */
typedef struct body_hashes {
  fw_str body;
  body_hash made[FWI_SIGNED_BODIES_MAX];
  size_t count;
} body_hashes;

/* NULL: of too many or of none that is known. */
static const body_hash *hash_for(body_hashes *all, const fwi_signature *signature) {
  fwi_hash method;
  bool relaxed = fwi_str_ends(signature->canonical, FWI_STR("/relaxed"));
  if (!read_method(signature->algorithm, &method))
    return NULL;
  for (size_t i = 0; i < all->count; i++)
    if (all->made[i].method == method && all->made[i].relaxed == relaxed &&
        all->made[i].bytes == signature->body_bytes)
      return &all->made[i];
  if (all->count == FWI_SIGNED_BODIES_MAX)
    return NULL;
  body_hash *hash = &all->made[all->count++];
  *hash = (body_hash){.method = method, .relaxed = relaxed, .bytes = signature->body_bytes};
  hash->size =
      fwi_canonical_hash(method, all->body, relaxed, hash->bytes, &hash->cut_off, hash->digest);
  return hash;
}

static fwi_signed_body compare(body_hashes *all, const fwi_signature *signature, bool listed) {
  const body_hash *hash = signature->body_hash.len ? hash_for(all, signature) : NULL;
  if (!hash || (!hash->size && !hash->cut_off))
    return FWI_SIGNED_UNKNOWN;
  fwi_buf claimed = {0};
  fwi_transfer_decode(&claimed, signature->body_hash, FWI_STR("base64"), NULL);
  bool same =
      !hash->cut_off && claimed.len == hash->size && !memcmp(claimed.ptr, hash->digest, hash->size);
  fwi_buf_clear(&claimed);
  return same ? FWI_SIGNED_SAME : listed ? FWI_SIGNED_UNKNOWN : FWI_SIGNED_ALTERED;
}

void fwi_signatures_check(fwi_message *message, fwi_signature *all, size_t count) {
  if (!count || !message->part_count || message->parts[0].source)
    return;
  body_hashes hashes = {
      .body = fwi_str_slice(message->raw, message->parts[0].raw_start, message->raw.len)};
  if (hashes.body.len > FWI_SIGNED_BODY_BYTES)
    return;
  bool listed = has_passed_a_list(message);
  for (size_t i = 0; i < count; i++)
    all[i].body = compare(&hashes, &all[i], listed);
}
