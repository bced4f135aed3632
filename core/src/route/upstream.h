/* upstream.h - what filters on the way wrote: subject stamps and the X-Spam family.
 * Claims of whoever wrote them, hints at best. */
#ifndef FWI_UPSTREAM_H
#define FWI_UPSTREAM_H

#include "message/message.h"

/** The stamp at the head of a subject ("[spam] ", "***SPAM*** ", "[迷惑メール]", "[SPAM?]");
 * text NULL when absent. Ends before the subject proper; nested stamps are taken together. */
fwi_slice fwi_subject_stamp(const fwi_text *subject);

#endif
