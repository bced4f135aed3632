/* codec.h - the encodings that hide one URL in another: percent, base64, hex. */
#ifndef FWI_CODEC_H
#define FWI_CODEC_H

#include "util/arena.h"
#include "util/str.h"

/** Text that carries bytes, some bits a digit. */
typedef struct fwi_encoding {
  unsigned width; /* bits a digit */
  unsigned step;  /* bits between the places of a digit where a byte can begin */
  const char *alphabet;
  signed char value[256]; /* of a digit; -1: it is none */
} fwi_encoding;

extern const fwi_encoding fwi_base64; /* reads base64url too (RFC 4648 4, 5) */
extern const fwi_encoding fwi_base16;

static inline int fwi_digit(const fwi_encoding *encoding, char c) {
  return encoding->value[(unsigned char)c];
}

/** Bytes from bit @p phase (a multiple of step, below 8) of a run of @p count digits on; returns
 * how many went to @p out. */
size_t fwi_digits_decode(const fwi_encoding *encoding, const char *digits, size_t count,
                         unsigned phase, char *out);
/** The byte that begins at bit @p bit.  It never spans more than two digits: a byte begins at bit
 * 0, 2 or 4 of six, or 0 of four. */
static inline unsigned char fwi_digits_get(const fwi_encoding *encoding, const char *digits,
                                           size_t bit) {
  unsigned width = encoding->width;
  const char *at = digits + bit / width;
  unsigned both =
      (unsigned)fwi_digit(encoding, at[0]) << width | (unsigned)fwi_digit(encoding, at[1]);
  return (unsigned char)(both >> (2 * width - 8 - bit % width));
}
/** Write the byte that begins at bit @p bit; the neighbours' bits stay, and so do digits that need
 * no change. */
void fwi_digits_put(const fwi_encoding *encoding, char *digits, size_t bit, unsigned char byte);

/** Copies in the arena.  Percent-decoding leaves broken escapes as they are; base64 and hex
 * give an empty string when @p text is something else or holds no printable text; Latin text in
 * UTF-16LE becomes UTF-8. */
fw_str fwi_percent_decode(fwi_arena *arena, fw_str text);
fw_str fwi_base64_decode(fwi_arena *arena, fw_str text);
fw_str fwi_hex_decode(fwi_arena *arena, fw_str text);

#endif
