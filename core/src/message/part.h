/* part.h - one MIME part filled in from its header block; private to the stage. */
#ifndef FWI_PART_H
#define FWI_PART_H

#include "message/fields.h"

/** The three fields that say what a part is; empty where absent. */
typedef struct fwi_mime_fields {
  fw_str type, encoding, disposition;
  size_t types; /* how many Content-Type fields there were */
} fwi_mime_fields;

void fwi_mime_fields_add(fwi_mime_fields *fields, fw_str name, fw_str value);

/** Set type, charset, encoding, filename, attachment and kind.  part->id must be set.
 * @param has_children  it is a multipart that parts were found in
 * @param in_digest     message/rfc822 is the default type (RFC 2046 5.1.5) */
void fwi_part_describe(fwi_message *message, fwi_part *part, const fwi_mime_fields *fields,
                       bool has_children, bool in_digest);
/** Set body and where it lies: [start, end) of the block. */
void fwi_part_place(fwi_part *part, const fwi_block *block, size_t start, size_t end);

fw_str fwi_part_where(fwi_arena *arena, const fwi_part *part);
/** 7bit, 8bit, binary: the body is its own decoding. */
bool fwi_part_is_plain(const fwi_part *part);
/** The transfer-decoded body as a layer of text; memo in part->octets. */
const fwi_text *fwi_part_octets(fwi_message *message, fwi_part *part);

#endif
