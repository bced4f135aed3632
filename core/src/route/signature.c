#include "route/signature.h"

#include "message/transfer.h"
#include "util/str.h"

#include <openssl/evp.h>

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

const fwi_signature *fwi_signatures_read(fwi_message *message, size_t *count) {
  fwi_signature *all = FWI_NEW_ARRAY(message->arena, fwi_signature, FWI_SIGNATURES_MAX);
  fwi_header *h = fwi_message_header(message, FWI_STR("DKIM-Signature"));
  for (*count = 0; h && *count < FWI_SIGNATURES_MAX; h = fwi_message_next_header(message, h))
    all[(*count)++] = fwi_signature_read(message->arena, fwi_header_text(message, h)->value);
  return all;
}

/* ---- the body ---- */

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/** Add one line, runs of blanks as one, none at its end. */
static void add_relaxed(fwi_buf *out, fw_str line) {
  while (line.len && is_blank(line.ptr[line.len - 1]))
    line.len--;
  for (size_t i = 0; i < line.len; i++)
    if (!is_blank(line.ptr[i]))
      fwi_buf_add_char(out, line.ptr[i]);
    else if (!is_blank(line.ptr[i + 1])) /* the last one is no blank */
      fwi_buf_add_char(out, ' ');
}

/* Stored mail has lost its CRs more often than not: any line end is CRLF. */
static void canonical_body(fwi_buf *out, fw_str body, bool relaxed) {
  size_t full = 0; /* what is behind are empty lines, which don't count at the end */
  while (body.len) {
    const char *feed = memchr(body.ptr, '\n', body.len);
    size_t len = feed ? (size_t)(feed - body.ptr) : body.len;
    fw_str line = {body.ptr, len - (len && feed && feed[-1] == '\r')};
    size_t before = out->len;
    if (relaxed)
      add_relaxed(out, line);
    else
      fwi_buf_add_str(out, line);
    bool empty = out->len == before;
    fwi_buf_add_str(out, FWI_STR("\r\n"));
    full = empty ? full : out->len;
    body = fwi_str_slice(body, len + 1, body.len);
  }
  out->len = full;
  if (!full && !relaxed)
    fwi_buf_add_str(out, FWI_STR("\r\n"));
}

/* Lists write under what others signed. */
static bool has_passed_a_list(const fwi_message *message) {
  static const char *const names[] = {"List-Id", "List-Post", "Mailing-List", "X-Mailing-List"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (fwi_message_header((fwi_message *)message, fw_str_of(names[i])))
      return true;
  return false;
}

static const EVP_MD *method_of(fw_str algorithm) {
  return fwi_str_ends(algorithm, FWI_STR("-sha256")) ? EVP_sha256()
         : fwi_str_ends(algorithm, FWI_STR("-sha1")) ? EVP_sha1()
                                                     : NULL;
}

fwi_signed_body fwi_signature_body(fwi_message *message, const fwi_signature *signature) {
  const EVP_MD *method = method_of(signature->algorithm);
  fw_str body = message->part_count && !message->parts[0].source
                    ? fwi_str_slice(message->raw, message->parts[0].raw_start, message->raw.len)
                    : (fw_str){NULL, 0};
  if (!method || !signature->body_hash.len || !body.ptr || body.len > FWI_SIGNED_BODY_BYTES)
    return FWI_SIGNED_UNKNOWN;
  fwi_buf canonical = {0}, claimed = {0};
  canonical_body(&canonical, body, fwi_str_ends(signature->canonical, FWI_STR("/relaxed")));
  bool whole = signature->body_bytes <= (int64_t)canonical.len; /* else something is cut off */
  if (signature->body_bytes >= 0 && whole)
    canonical.len = (size_t)signature->body_bytes;
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned int size = 0;
  fwi_transfer_decode(&claimed, signature->body_hash, FWI_STR("base64"), NULL);
  bool hashed = EVP_Digest(canonical.ptr, canonical.len, digest, &size, method, NULL) == 1;
  bool same = hashed && whole && claimed.len == size && !memcmp(claimed.ptr, digest, size);
  fwi_buf_clear(&canonical);
  fwi_buf_clear(&claimed);
  if (!hashed || (!same && has_passed_a_list(message)))
    return FWI_SIGNED_UNKNOWN;
  return same ? FWI_SIGNED_SAME : FWI_SIGNED_ALTERED;
}
