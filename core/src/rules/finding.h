/* finding.h - what a rule says about a mail. */
#ifndef FWI_FINDING_H
#define FWI_FINDING_H

#include "brand/brand.h"

/** One piece of evidence.  slice.text NULL when the value is not written in the mail. */
typedef struct fwi_evidence {
  fw_str value; /* what was matched, unmasked and undefanged; in the arena */
  fw_str where; /* "header:From", "part:1.2", "link:3", "hop:0" */
  fwi_slice slice;
} fwi_evidence;

typedef struct fwi_rule_info { /* immutable, owned by the engine */
  fw_str id, kind;             /* kind: "heuristic", "campaign" */
  fw_str section, grade, file, brand;
  fw_str title_ja, title_en, explain_ja, explain_en;
  fw_str *slots; /* names of the {placeholders} of both explanations, each once */
  size_t slot_count;
  fw_str title_json; /* {"ja":...,"en":...}, where nothing in it may be a link or an address: then
                        it needs no defanging and no mask; else empty */
  int version;
  double weight;                 /* in force: the last weights file's, else the rule's own */
  double own_weight;             /* as its author wrote it */
  double weight_min, weight_max; /* what fitting may make of it */
} fwi_rule_info;

/** How findings add up; see verdict/score.h.  Nats. */
typedef struct fwi_scale {
  double prior;                    /* log-odds of phishing before anything is known */
  double section_min, section_max; /* most that one section takes away, and adds */
} fwi_scale;

/** Without a weights file: about 1 mail in 20 handed to the program is phishing. */
#define FWI_SCALE_DEFAULT ((fwi_scale){.prior = -3.0, .section_min = -6.0, .section_max = 5.0})

typedef struct fwi_finding {
  const fwi_rule_info *rule;
  const fwi_brand *brand; /* that the finding is about; NULL if none */
  const fwi_brand *named; /* that {brand} names: this one, or else the posed one */
  const fw_str *values;   /* one a slot of the rule, unmasked; empty: nothing was set */
  fwi_evidence *evidence;
  size_t evidence_count;
} fwi_finding;

/** The explanation in Japanese or English, {placeholders} filled in; in @p arena.  Not done before
 * somebody reads it: most findings are only counted. */
fw_str fwi_finding_say(fwi_arena *arena, const fwi_finding *finding, bool ja);

/* code: while loading "file", "syntax", "missing", "unknown", "type", "value", "duplicate", or
 * "load" for what the file itself raised; while running "error"; of a limit that was hit "steps",
 * "memory", "patterns", "time". */
typedef struct fwi_rule_error {
  fw_str rule, code;
  fw_str message; /* "what: where: how to mend" */
  fw_str hint;    /* the end of the message that says how to mend; empty if none does */
  fw_str file;
  int line, column, end_column; /* columns count characters from 1; 0: unknown */
  fw_str excerpt;               /* that line of the file */
} fwi_rule_error;

typedef struct fwi_findings {
  fwi_finding *items; /* in order of rule id */
  size_t count;
  fwi_rule_error *errors;
  size_t error_count;
} fwi_findings;

#endif
