/* fuwake/verdict.h - what one message gave.
 *
 * Self-contained: it owns a copy of the message and every fact drawn from it.
 * Facts are worked out when they are first asked for, so one verdict is for one
 * thread at a time. */
#ifndef FUWAKE_VERDICT_H
#define FUWAKE_VERDICT_H

#include "fuwake/types.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct fw_verdict fw_verdict;

typedef enum fw_label { FW_CLEAN = 0, FW_SUSPICIOUS = 1, FW_PHISHING = 2 } fw_label;

FW_API void fw_verdict_free(fw_verdict *verdict);

/** phishing: probability >= 0.90; suspicious: >= 0.50; else clean. */
FW_API fw_label fw_verdict_label(const fw_verdict *verdict);
/** "phishing", "suspicious" or "clean". */
FW_API const char *fw_label_name(fw_label label);
/** logistic(score), 0..1. */
FW_API double fw_verdict_probability(const fw_verdict *verdict);
/** Log-odds in nats: prior + bounded sum of the findings' weights. */
FW_API double fw_verdict_score(const fw_verdict *verdict);
/** How many rules failed on this message (entries in `errors`). */
FW_API size_t fw_verdict_errors(const fw_verdict *verdict);
/** Had the message no header field at all?  Then it is hardly a mail; it is judged all the same. */
FW_API bool fw_verdict_headless(const fw_verdict *verdict);

/** Which parts of the JSON to write. */
typedef enum fw_json_flags {
  FW_JSON_ALL = 0,      /**< the whole object of schema "fuwake/1" */
  FW_JSON_FINDINGS = 1, /**< only the array `findings` */
  FW_JSON_FACTS = 2,    /**< only the object `facts` */
  FW_JSON_SENDER = 3,   /**< only the object `sender` */
  FW_JSON_NESTED = 4,   /**< only the array `nested`: attached mails, each a whole object */
  FW_JSON_TEXTS = 5,    /**< not in the whole: array of {where, html, text}, the texts as read */
  FW_JSON_ROW = 6,      /**< the columns of docs/frames.md: date in microseconds since 1970 UTC,
                             always defanged; null where the mail doesn't say */
  FW_JSON_SECTION = 7,  /**< mask of the above */
  FW_JSON_RAW_URLS = 8  /**< live URLs instead of defanged ones */
} fw_json_flags;

/** The verdict as JSON (UTF-8, no newline inside).  The recipients' addresses are
 * masked, URLs are defanged unless FW_JSON_RAW_URLS. */
FW_API void fw_verdict_json(fw_verdict *verdict, int flags, fw_text *out);

#ifdef __cplusplus
}
#endif
#endif
