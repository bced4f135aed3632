/* codec.h - the encodings that hide one URL in another: percent, base64, hex. */
#ifndef FWI_CODEC_H
#define FWI_CODEC_H

#include "util/arena.h"
#include "util/str.h"

/** Text that carries bytes, some bits a digit. */
typedef struct fwi_encoding {
  unsigned width;       /* bits a digit */
  unsigned step;        /* bits between the places of a digit where a byte can begin */
  int (*digit)(char c); /* value, or -1 */
  const char *alphabet;
} fwi_encoding;

extern const fwi_encoding fwi_base64; /* reads base64url too (RFC 4648 4, 5) */
extern const fwi_encoding fwi_base16;

/** The byte that begins at bit @p bit (a multiple of step) of a run of digits. */
unsigned char fwi_digits_get(const fwi_encoding *encoding, const char *digits, size_t bit);
/** Write it; the neighbours' bits stay, and so do digits that need no change. */
void fwi_digits_put(const fwi_encoding *encoding, char *digits, size_t bit, unsigned char byte);

/** Copies in the arena.  Percent-decoding leaves broken escapes as they are; base64 and hex
 * give an empty string when @p text is something else or holds no printable text. */
fw_str fwi_percent_decode(fwi_arena *arena, fw_str text);
fw_str fwi_base64_decode(fwi_arena *arena, fw_str text);
fw_str fwi_hex_decode(fwi_arena *arena, fw_str text);

#endif
