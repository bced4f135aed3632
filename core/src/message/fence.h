/* fence.h - what GMime is allowed to see of a mail, and what it found.
 *
 * GMime gets a private copy of a multipart's body in which nothing is left to interpret but
 * multiparts: their Content-Type fields are rewritten in place, in one canonical spelling, and
 * every other Content- field is renamed.  So GMime parses no address, builds no nested message,
 * and reads each boundary as we do.  Of bodies only what could be or touch a boundary is shown:
 * lines that begin with "--" and two before each.  The fence walks the boundaries first, so
 * limits.depth and limits.parts hold before GMime spends time: a multipart too deep is a leaf, the
 * view ends at the last part allowed. */
#ifndef FWI_FENCE_H
#define FWI_FENCE_H

#include "message/fields.h"

/** Bytes of the view from @p at on are those of the mail's body from @p source on, up to the next
 * run. */
typedef struct fwi_shown {
  size_t at, source;
} fwi_shown;

typedef struct fwi_view { /* on the heap */
  char *ptr;
  size_t len;
  size_t head;    /* bytes of our own in front; the mail's body follows */
  size_t *starts; /* where each part's header block begins, in the view, ascending */
  size_t start_count, start_room;
  fwi_shown *shown; /* runs of the mail's body in the view, in order */
  size_t shown_count, shown_room;
  size_t parts_seen; /* more than start_count when the view was cut */
  size_t too_deep;   /* multiparts that stayed closed */
  size_t repeated;   /* multiparts with the boundary of one they are in */
  bool unterminated; /* the outer multipart has no end line */
} fwi_view;

/** The boundary of a multipart Content-Type; empty: none that could work. */
fw_str fwi_fence_boundary(fwi_arena *arena, fw_str content_type);

/** @param boundary of the mail's own Content-Type
 *  @param levels   multiparts that may be open at once, this one included; at least 1
 *  @param parts    how many parts may be shown */
void fwi_fence_view(fwi_view *view, fwi_arena *arena, const fwi_block *block, fw_str boundary,
                    size_t levels, size_t parts);
/** Where the byte at @p at in the view is in the mail's body; 0 for what is our own. */
size_t fwi_fence_source(const fwi_view *view, size_t at);
void fwi_fence_clear(fwi_view *view);

/** A part as GMime found it; offsets in the view. */
typedef struct fwi_node {
  int parent; /* index of the node; -1 for the first, the outer multipart */
  int number; /* among its siblings, from 1 */
  int depth;
  bool multipart;    /* has children */
  size_t start, end; /* header block to end of body; end 0 for a multipart */
} fwi_node;

/** The tree of the view in order of appearance; heap, free() it. mime.c, on GMime. */
size_t fwi_mime_tree(const fwi_view *view, fwi_node **out);

#endif
