/* header.h - what the rest of the stage needs of header text: names, words, what was encoded. */
#ifndef FWI_HEADER_H
#define FWI_HEADER_H

#include "message/charset.h"
#include "message/message.h"
#include "util/buf.h"

/** "header:Message-ID": the name in its usual capitals. */
fw_str fwi_header_where(fwi_arena *arena, fw_str name);

/** Let fields of the message's own block be found by name. */
void fwi_headers_index(fwi_message *message);

/** Ranges of decoded text that stood in encoded words: data, whatever specials they hold. */
typedef struct fwi_ranges { /* on the heap */
  struct fwi_range {
    size_t start, end;
  } * items;
  size_t count, room;
} fwi_ranges;

/** Unfold and decode a raw field value (RFC 2047 and its abuses).
 * @param hint    charset for raw 8-bit text that isn't UTF-8; may be empty.
 * @param map     filled when not NULL; so is @p encoded.
 * @return how many words or bytes were broken. */
size_t fwi_words_decode(fwi_buf *out, fw_str value, fw_str hint, fwi_map *map, fwi_ranges *encoded);
/** Would decoding change nothing?  Plain ASCII on one line without encoded words. */
bool fwi_words_plain(fw_str value);

/** What decoding a field's value decided besides its text; in the arena. */
typedef struct fwi_words {
  const struct fwi_range *encoded;
  size_t encoded_count;
  fwi_charset_choice choice; /* see fwi_header_charset() */
  fw_str declared;
} fwi_words;

/** Which charset a field's characters are in: of several decisions the least certain one.
 * @param declared  set to the label of the encoded word; empty for raw text. */
fwi_charset_choice fwi_header_charset(const fwi_message *message, const fwi_header *header,
                                      fw_str *declared);

#endif
