/* score.h - findings to one number.
 *
 * score = prior + sum over sections of the section's weights, each section bounded so that
 * several findings about one thing (they are correlated) can't decide alone. */
#ifndef FWI_SCORE_H
#define FWI_SCORE_H

#include "fuwake/verdict.h"
#include "rules/finding.h"

/** Thresholds on the probability. */
#define FWI_PHISHING_AT 0.90
#define FWI_SUSPICIOUS_AT 0.50

/** What the findings of one section add up to, within its bounds. */
typedef struct fwi_section_sum {
  fw_str section;
  double sum, counted; /* nats: of the weights; of it after bounding */
} fwi_section_sum;

enum { FWI_SECTIONS_MAX = 8 }; /* the loader admits eight names */

/** score = prior + every section's `counted`. */
typedef struct fwi_score {
  fwi_scale scale;
  fwi_section_sum sections[FWI_SECTIONS_MAX]; /* in the order of their first finding */
  size_t section_count;
  double score, probability;
} fwi_score;

fwi_score fwi_score_of(const fwi_findings *findings, fwi_scale scale);
double fwi_probability(double score);
fw_label fwi_label(double probability);

#endif
