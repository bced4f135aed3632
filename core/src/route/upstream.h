/* upstream.h - what filters on the way wrote: subject stamps and the X-Spam family.
 * Claims of whoever wrote them, hints at best. */
#ifndef FWI_UPSTREAM_H
#define FWI_UPSTREAM_H

#include "route/route.h"
#include "text/lexicon.h"

/** What a stamp says; of nested stamps the gravest. */
typedef enum fwi_stamp_kind {
  FWI_STAMP_NONE,
  FWI_STAMP_EXTERNAL, /* "[EXTERNAL]": only that it came from outside */
  FWI_STAMP_BULK,
  FWI_STAMP_SPAM,
  FWI_STAMP_VIRUS
} fwi_stamp_kind;

/** The stamp at the head of a subject ("[spam]", "***SPAM***", "[迷惑メール]", "[SPAM?]");
 * text NULL when absent. Ends before the white space in front of the subject proper; nested
 * stamps are taken together.  A tag of a mailing list is none.  It holds nothing but words
 * that filters use: lists stamp-…; @p lexicon may be NULL. */
fwi_slice fwi_subject_stamp(const fwi_text *subject, const fwi_lexicon *lexicon);
fwi_stamp_kind fwi_subject_stamp_kind(const fwi_text *subject, const fwi_lexicon *lexicon);
const char *fwi_stamp_kind_name(fwi_stamp_kind kind); /* "none", "external", ... */

/** One thing said in one field.  header NULL: not said. */
typedef struct fwi_upstream_item {
  const fwi_header *header;
  fwi_slice text; /* the word or number */
  bool trusted;   /* the field stands above the boundary */
} fwi_upstream_item;

typedef struct fwi_upstream {
  fwi_upstream_item flag;
  bool spam; /* what flag says */
  fwi_upstream_item score;
  double points;               /* as written: every filter has a scale of its own */
  fwi_upstream_item threshold; /* "required=5.0" beside the score */
  double required;
  fw_str by; /* host in X-Spam-Checker-Version; empty when not said */
} fwi_upstream;

/** Read X-Spam, X-Spam-Flag, -Status, -Score, -Level and vendors' fields that end so.
 * A field above the boundary comes first; then the plainest, then the topmost. */
fwi_upstream *fwi_upstream_read(fwi_message *message, const fwi_route *route);

#endif
