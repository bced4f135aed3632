/* visible.h - the writer of what is read: collapses white space as a browser does, and records
 * where every byte came from when it is given a map. */
#ifndef FWI_VISIBLE_H
#define FWI_VISIBLE_H

#include "util/buf.h"
#include "util/text.h"

/** What is to be written before the next character: the most of what was owed. */
typedef enum fwi_gap {
  FWI_GAP_NONE,
  FWI_GAP_SPACE,
  FWI_GAP_TAB,
  FWI_GAP_LINE,
  FWI_GAP_LINES /* two: an empty one */
} fwi_gap;

typedef struct fwi_visible {
  fwi_buf out;
  fwi_map *map;           /* may be NULL */
  const char *base, *end; /* of the source: offsets count from its base */
  fwi_gap gap;
  size_t gap_at, gap_len; /* its source: the first cause */
} fwi_visible;

/** A block begins or ends here: the next character stands on a new line. */
void fwi_visible_block(fwi_visible *v, fw_str source);
/** <br>: one line end more; two in a row make an empty line. */
void fwi_visible_break(fwi_visible *v, fw_str source);
/** The next character stands in another cell. */
void fwi_visible_cell(fwi_visible *v, fw_str source);
/** Write a piece of the source.  @p pre keeps white space; @p entities decodes references.
 * Returns where in out its first character stands (behind the gap), SIZE_MAX when it has none. */
size_t fwi_visible_text(fwi_visible *v, fw_str source, bool pre, bool entities);
/** Is there nothing in it but white space and invisible characters? */
bool fwi_visible_blank(fw_str text);
/** What fwi_visible_text would write of a piece of the source, without white space and invisible
 * characters: bytes. */
size_t fwi_visible_count(const fwi_visible *v, fw_str source);

#endif
