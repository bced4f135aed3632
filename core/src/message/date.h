/* date.h - dates of mail (RFC 5322 3.3, and the obsolete and broken forms). */
#ifndef FWI_DATE_H
#define FWI_DATE_H

#include "util/arena.h"

typedef struct fwi_date {
  bool valid;
  int64_t epoch;      /* seconds since 1970 UTC */
  int offset_minutes; /* of the zone written; 0 when zone_unknown */
  bool zone_unknown;  /* "-0000" or none */
} fwi_date;

/** Read a date-time anywhere at the start of @p text ("Tue, 17 Feb 2026 10:01:02 +0900 (JST)"). */
fwi_date fwi_date_parse(fw_str text);
/** RFC 3339 ("2026-02-17T10:01:02+09:00"); "" when invalid or
 * past the year 9999. */
fw_str fwi_date_rfc3339(fwi_arena *arena, fwi_date date);

#endif
