/* report.h - a verdict written down (JSON, schema "fuwake/1").
 *
 * The only place where values leave the library, so masking and defanging are done here and
 * nowhere else: every string drawn from the mail goes through one of the `say_` functions
 * in json.c. */
#ifndef FWI_REPORT_H
#define FWI_REPORT_H

#include "facts/facts.h"
#include "rules/rules.h"
#include "util/buf.h"
#include "verdict/score.h"

typedef struct fwi_report {
  fwi_facts *facts;
  fwi_dissection dissection;
  fw_str source;
  fw_str given;              /* the bytes handed in, which the sha256 is of */
  fw_str converted;          /* "msg": what the mail was made from; or empty */
  fw_str part;               /* of an attached mail: its part in the outer one */
  struct fwi_report *nested; /* the mails attached to this one */
  size_t nested_count;
  fwi_score score;
  const char *verdict;
  bool raw_urls;
} fwi_report;

void fwi_report_json(const fwi_report *report, fwi_buf *out);
void fwi_report_findings_json(const fwi_report *report, fwi_buf *out);
void fwi_report_facts_json(const fwi_report *report, fwi_buf *out);
void fwi_report_sender_json(const fwi_report *report, fwi_buf *out);
void fwi_report_nested_json(const fwi_report *report, fwi_buf *out);
/** The texts of the mail as read: array of {where, html, text}. */
void fwi_report_texts_json(const fwi_report *report, fwi_buf *out);
/** Why a rule fired, or not (see fw_scanner_explain_json). */
void fwi_report_explanation_json(const fwi_report *report, const fwi_explanation *explanation,
                                 fwi_buf *out);
/** The columns of docs/frames.md. */
void fwi_report_row_json(const fwi_report *report, fwi_buf *out);
/** One link as in facts.links, for `fuwake url`. */
void fwi_report_link_json(const fwi_report *report, const fwi_link *link, fwi_buf *out);

#endif
