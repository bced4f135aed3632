/* mask.h - the victim's address made unreadable in anything we print, the attacker's kept.
 *
 * Length is kept byte for byte, so that offsets into masked text still hold: each letter or
 * digit of the local part and of the domain becomes '*' ("taro@example.jp" ->
 * "****@*******.**"), each byte of a full-width or percent-encoded one.  The address is found
 * plain (any case), full-width, percent-encoded, with its dots and at sign spelt out ("[.]",
 * "(at)", "&#64;", " @ "), with '=', '_' or '#' for the at sign as return paths have it, and inside
 * base64 and hex (there the encoded characters that carry it are replaced by those of the masked
 * form; full-width writing is not looked for).  A hash of it (digest.h), which tells him as well as
 * his name does, becomes stars too. */
#ifndef FWI_MASK_H
#define FWI_MASK_H

#include "url/digest.h"
#include "url/roster.h"
#include "util/buf.h"

/** From fwi_mask_of(); {0} masks nothing. */
typedef struct fwi_mask {
  const fw_str *addresses;
  size_t count;
  fwi_roster roster;
  size_t shortest;      /* no writing of any address takes fewer bytes; 0: there is no address */
  bool printable;       /* each is printable ASCII */
  fwi_digests *digests; /* NULL: hashes are not looked for */
  /* A bit for each byte, in lower case, that a domain begins with, and that a local part ends in.
   */
  uint64_t firsts[4], lasts[4];
} fwi_mask;

/** Of these addresses those that are whole count; they stay the caller's. */
fwi_mask fwi_mask_of(fwi_arena *arena, const fw_str *addresses, size_t count);
/** The same, and hashes of them count too, unless they are many. */
fwi_mask fwi_mask_with_digests(fwi_arena *arena, const fw_str *addresses, size_t count);

/** May a text of so many bytes hold an address or the hash of one?  Most values are too short. */
static inline bool fwi_mask_fits(const fwi_mask *mask, size_t len) {
  return mask->shortest && (len >= mask->shortest || len >= FWI_DIGEST_SHORTEST);
}

/** Add @p text to @p out with every recipient address masked.  A text without one costs little more
 * than its copy; false. */
bool fwi_mask_add(fwi_buf *out, const fwi_mask *mask, fw_str text);
/** The beginning of @p text, of @p max bytes at most, that ends neither within a character nor
 * within what is masked: half of an address would be shown. */
fw_str fwi_mask_cut(const fwi_mask *mask, fw_str text, size_t max);
/** Does @p text hold one of the addresses in any of these writings? */
bool fwi_mask_holds(const fwi_mask *mask, fw_str text);

#endif
