/* similar.h - do two names look alike? */
#ifndef FWI_SIMILAR_H
#define FWI_SIMILAR_H

#include "util/arena.h"
#include "util/str.h"

/** The confusable skeleton (UTS #39) of the folded text, lower case: what the eye reads.
 * "раураl" with Cyrillic letters gives what "paypal" gives, 力一ド what カード gives.  Compare
 * skeletons only with skeletons: m becomes rn.  Looks at the first 256 bytes. */
fw_str fwi_skeleton(fwi_arena *arena, fw_str text);

/** 0 (nothing in common) .. 1 (look the same): 1 - edits / length of the longer, over skeletons.
 * An edit is one character put in, left out, changed, or swapped with its neighbour. */
double fwi_similar(fw_str a, fw_str b);
/** Is fwi_similar() @p least or more?  Most that differ are told apart at once. */
bool fwi_is_similar(fw_str a, fw_str b, double least);

#endif
