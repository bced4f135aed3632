/* fields.h - a header block cut into fields (RFC 5322 2.2), straight from the bytes.
 *
 * Any line ending, folding, and everything that stands in a mail where a field should:
 * byte order mark, mbox separator, blank and garbage lines, no header at all. */
#ifndef FWI_FIELDS_H
#define FWI_FIELDS_H

#include "message/message.h"

/** One mail - the one given, or one inside it - as bytes in a source. */
typedef struct fwi_block {
  fw_str bytes;
  const fwi_text *source; /* what the bytes are a slice of; NULL: the raw message */
  size_t start;           /* of bytes, in the source */
  fw_str where;           /* for defects: "" or "part:2" */
  char eol;               /* '\n', or '\r' when there is no '\n' at all */
  size_t body;            /* where the body begins in bytes */
} fwi_block;

typedef struct fwi_header_list { /* on the heap */
  fwi_header *items;
  size_t count, room;
} fwi_header_list;

typedef struct fwi_field {
  fw_str name, value;             /* value as in fwi_header */
  size_t start, value_start, end; /* in the bytes given; end after the line end */
  bool lost_fold;                 /* goes on in lines that lost the white space of a fold */
} fwi_field;

typedef struct fwi_line {
  size_t start, end, next; /* end without the line end, next after it */
} fwi_line;

fwi_line fwi_line_at(fw_str bytes, size_t at, char eol);
/** Read the field at @p *at and move behind it; false when no field starts there. */
bool fwi_field_next(fw_str bytes, size_t *at, char eol, fwi_field *out);

/** Is this a name that mail uses, so that a line of running text is not taken for a field? */
bool fwi_field_known(fw_str name);

/** Name the oddities of the bytes and settle on block->eol. */
void fwi_fields_survey(fwi_message *message, fwi_block *block);
/** Add the block's fields to @p list and set block->body. */
void fwi_fields_read(fwi_message *message, fwi_block *block, fwi_header_list *list);

#endif
