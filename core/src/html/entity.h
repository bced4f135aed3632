/* entity.h - character references (&amp; &#x61;) of HTML. */
#ifndef FWI_ENTITY_H
#define FWI_ENTITY_H

#include "util/buf.h"
#include "util/text.h"

/** Read the reference at @p p, which points to '&'.  Returns its bytes and the character; 0 when
 * it is none and the & stands for itself.
 * @param attribute true: `&copy=1` in a URL is no reference (WHATWG 13.2.5.73). */
size_t fwi_entity_decode(const char *p, const char *end, bool attribute, uint32_t *out);
/** An attribute's value with its references decoded, in the arena. */
fw_str fwi_entity_text(fwi_arena *arena, fw_str raw);
/** The same of a piece of a source, as a text that knows where each byte stands in it. */
const fwi_text *fwi_entity_piece(fwi_arena *arena, fwi_slice raw);

#endif
