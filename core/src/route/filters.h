/* filters.h - every field in which a mail filter says what it thought, with the scale it counts
 * on.  Claims of whoever wrote them; the points of one filter mean nothing to another. */
#ifndef FWI_FILTERS_H
#define FWI_FILTERS_H

#include "route/route.h"

enum {
  FWI_FILTER_MARKS_MAX = 30, /* the topmost; mail in the field has six at most */
  FWI_FILTER_VALUE_BYTES = 200
};

typedef struct fwi_filter_mark {
  fw_str field;                    /* as written */
  fwi_slice value;                 /* at most FWI_FILTER_VALUE_BYTES of it */
  const char *scale_ja, *scale_en; /* how to read it */
  bool trusted;                    /* the field stands above the boundary */
} fwi_filter_mark;

const fwi_filter_mark *fwi_filter_marks_read(fwi_message *message, const fwi_route *route,
                                             size_t *count);

#endif
