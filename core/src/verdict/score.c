#include "verdict/score.h"

#include <math.h>

double fwi_score(const fwi_findings *findings) {
  enum { MAX_SECTIONS = 16 };
  fw_str sections[MAX_SECTIONS];
  double sums[MAX_SECTIONS] = {0};
  size_t count = 0;
  for (size_t i = 0; i < findings->count; i++) {
    const fwi_rule_info *rule = findings->items[i].rule;
    size_t s = 0;
    while (s < count && !fwi_str_eq(sections[s], rule->section))
      s++;
    if (s == count) {
      if (count == MAX_SECTIONS)
        continue; /* the loader admits eight names */
      sections[count++] = rule->section;
    }
    sums[s] += rule->weight;
  }
  double score = FWI_SCORE_PRIOR;
  for (size_t s = 0; s < count; s++)
    score += fmax(FWI_SECTION_MIN, fmin(FWI_SECTION_MAX, sums[s]));
  return score;
}

double fwi_probability(double score) { return 1.0 / (1.0 + exp(-score)); }

fw_label fwi_label(double probability) {
  return probability >= FWI_PHISHING_AT     ? FW_PHISHING
         : probability >= FWI_SUSPICIOUS_AT ? FW_SUSPICIOUS
                                            : FW_CLEAN;
}
