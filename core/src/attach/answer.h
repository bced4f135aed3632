/* answer.h - what a worker writes on its standard output, read as the hostile bytes they are.
 *
 * A record is "NAME LENGTH\n", LENGTH bytes, "\n".  The last is "end 0\n\n": an answer without it
 * was broken off, and what came before it still counts. */
#ifndef FWI_ANSWER_H
#define FWI_ANSWER_H

#include "util/str.h"

typedef struct fwi_record {
  fw_str name, value;
} fwi_record;

/** Cut the next record off @p rest; false at the end record or where no record stands. */
bool fwi_answer_next(fw_str *rest, fwi_record *out);
/** Did the answer come to its end record?  To ask when fwi_answer_next() has said false. */
bool fwi_answer_whole(fw_str rest);

#endif
