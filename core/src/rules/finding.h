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
  const fwi_brand *brand;        /* that the finding is about; NULL if none */
  fw_str explain_ja, explain_en; /* {placeholders} filled in, unmasked; in the arena */
  fwi_evidence *evidence;
  size_t evidence_count;
} fwi_finding;

typedef struct fwi_rule_error {
  fw_str rule, code, message,
      file; /* code: "error", "steps", "memory", "patterns", "time", "load" */
  int line;
} fwi_rule_error;

typedef struct fwi_findings {
  fwi_finding *items; /* in order of rule id */
  size_t count;
  fwi_rule_error *errors;
  size_t error_count;
} fwi_findings;

#endif
