/* score.h - findings to one number.
 *
 * score = prior + sum over sections of the section's weights, each section bounded so that
 * several findings about one thing (they are correlated) can't decide alone. */
#ifndef FWI_SCORE_H
#define FWI_SCORE_H

#include "fuwake/verdict.h"
#include "rules/finding.h"

/** Log-odds that a mail handed to the program is phishing before anything is known:
 * about 1 in 20. */
#define FWI_SCORE_PRIOR (-3.0)
/** Most that one section can add, in nats; and most that it can take away. */
#define FWI_SECTION_MAX 5.0
#define FWI_SECTION_MIN (-6.0)
/** Thresholds on the probability. */
#define FWI_PHISHING_AT 0.90
#define FWI_SUSPICIOUS_AT 0.50

double fwi_score(const fwi_findings *findings);
double fwi_probability(double score);
fw_label fwi_label(double probability);

#endif
