/* transfer.h - Content-Transfer-Encoding undone (RFC 2045 6), with a map back. */
#ifndef FWI_TRANSFER_H
#define FWI_TRANSFER_H

#include "util/buf.h"
#include "util/text.h"

/** Decode @p in by @p encoding ("base64", "quoted-printable", "x-uuencode"; anything else is
 * copied) and add to @p out.  Broken input decodes as far as it makes sense.
 * @param map filled when not NULL. */
void fwi_transfer_decode(fwi_buf *out, fw_str in, fw_str encoding, fwi_map *map);

/** How many bytes fwi_transfer_decode() would make of base64.
 * @return false where it takes that to tell: digits go on behind padding. */
bool fwi_base64_size(fw_str in, size_t *size);

#endif
