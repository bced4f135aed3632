/* source.h - where things stand in a plugin's source, for errors that point at them.
 *
 * Reads Lua only as far as that takes: tokens, brackets, blocks. Source that is no Lua gives
 * "unknown" or a place nearby, never more. */
#ifndef FWI_RULES_SOURCE_H
#define FWI_RULES_SOURCE_H

#include "rules/finding.h"

/** A stretch of one line.  line 0: unknown; columns count characters from 1, 0: unknown. */
typedef struct fwi_spot {
  int line, column, end_column; /* end_column: behind the last character */
} fwi_spot;

/** A way into nested tables: by name, or (name NULL) by number from 1. */
typedef struct fwi_step {
  const char *name;
  size_t index;
} fwi_step;

/** Place of the bytes [start, end) of the text; of several lines the first. */
fwi_spot fwi_source_place(fw_str text, size_t start, size_t end);
/** Place of the entry that the steps lead to within the first rule{...}, campaign{...},
 * brand{...}, weights{...}, words{...} or pack{...}: its value, or its name (@p key).  As deep as
 * the steps can be followed; of no steps the word "rule". */
fwi_spot fwi_source_find(fw_str text, const fwi_step *steps, size_t depth, bool key);
/** Place of the first name or string on the line that reads @p word; the line alone if none. */
fwi_spot fwi_source_word(fw_str text, int line, fw_str word);
/** A character that Lua can't read: outside ASCII, in no string and no comment. */
typedef struct fwi_foreign {
  fwi_spot place;
  fw_str found;
  const char *meant; /* the ASCII that was surely meant; NULL when unclear */
} fwi_foreign;

/** The first one on the line, else the last one before it.  @return false: none. */
bool fwi_source_foreign(fw_str text, int line, fwi_foreign *out);
/** The line without its end; ptr NULL when there is none. */
fw_str fwi_source_line(fw_str text, int line);

#endif
