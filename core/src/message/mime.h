/* mime.h - the parts of a multipart found by its boundary lines (RFC 2046 5.1).
 *
 * A boundary counts wherever it begins a line, in a header block too; only white space may follow
 * it.  One of an outer multipart closes those within that miss their end line; nothing counts after
 * the end line of the outermost.  These are the parts that GMime finds, and those that it drops
 * where a blank line is missing: tests/core/check_message_gmime.c compares the two.
 *
 * One pass over the body, nothing is copied and nothing recurses.  limits.depth and limits.parts
 * hold: a multipart too deep is a leaf, and what follows the last part allowed is only counted. */
#ifndef FWI_MIME_H
#define FWI_MIME_H

#include "message/fields.h"

typedef struct fwi_node {
  int parent; /* index of the node; -1 for the first, the outer multipart */
  int number; /* among its siblings, from 1 */
  int depth;
  bool multipart;    /* has children */
  size_t start, end; /* header block to end of body, in the block's bytes; of a multipart with
                        children, and of the outer one, the end says nothing */
} fwi_node;

typedef struct fwi_tree {
  fwi_node *nodes; /* in order of appearance; heap, free() it; NULL: no boundary line was found */
  size_t count, room;
  size_t parts_seen; /* more than count - 1 when there were too many */
  size_t too_deep;   /* multiparts that stayed closed */
  size_t repeated;   /* multiparts with the boundary of one they are in */
  bool unterminated; /* the outer multipart has no end line */
} fwi_tree;

/** The boundary of a multipart Content-Type; empty: none that could work. */
fw_str fwi_mime_boundary(fwi_arena *arena, fw_str content_type);

/** Find the parts of the block's body.
 * @param boundary of the mail's own Content-Type
 * @param levels   multiparts that may be open at once, this one included; at least 1
 * @param parts    how many parts may be found, besides the outer multipart */
void fwi_mime_tree(fwi_tree *tree, fwi_arena *arena, const fwi_block *block, fw_str boundary,
                   size_t levels, size_t parts);

#endif
