/* codec.h - the encodings that hide one URL in another: percent, base64, hex. */
#ifndef FWI_CODEC_H
#define FWI_CODEC_H

#include "util/arena.h"
#include "util/str.h"

/** Value of a digit of base64 or base64url (RFC 4648 4, 5), or -1. */
int fwi_base64_digit(char c);
/** Bytes that @p digits base64 digits hold. */
static inline size_t fwi_base64_bytes(size_t digits) { return digits / 4 * 3 + digits % 4 * 3 / 4; }
/** Byte @p index of what the digits at @p digits hold; both alphabets. */
unsigned char fwi_base64_get(const char *digits, size_t index);
/** Write it; the neighbours' bits stay. */
void fwi_base64_put(char *digits, size_t index, unsigned char byte);

/** Copies in the arena.  Percent-decoding leaves broken escapes as they are; base64 and hex
 * give an empty string when @p text is something else or holds no printable text. */
fw_str fwi_percent_decode(fwi_arena *arena, fw_str text);
fw_str fwi_base64_decode(fwi_arena *arena, fw_str text);
fw_str fwi_hex_decode(fwi_arena *arena, fw_str text);

#endif
