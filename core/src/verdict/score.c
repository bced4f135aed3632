#include "verdict/score.h"

#include <math.h>

static fwi_section_sum *section_of(fwi_score *score, fw_str section) {
  for (size_t i = 0; i < score->section_count; i++)
    if (fwi_str_eq(score->sections[i].section, section))
      return &score->sections[i];
  if (score->section_count == FWI_SECTIONS_MAX)
    return NULL;
  fwi_section_sum *sum = &score->sections[score->section_count++];
  *sum = (fwi_section_sum){.section = section};
  return sum;
}

fwi_score fwi_score_of(const fwi_findings *findings, fwi_scale scale) {
  fwi_score out = {.scale = scale, .score = scale.prior};
  for (size_t i = 0; i < findings->count; i++) {
    const fwi_rule_info *rule = findings->items[i].rule;
    fwi_section_sum *section = section_of(&out, rule->section);
    if (section)
      section->sum += rule->weight;
  }
  for (size_t i = 0; i < out.section_count; i++) {
    fwi_section_sum *section = &out.sections[i];
    section->counted = fmax(scale.section_min, fmin(scale.section_max, section->sum));
    out.score += section->counted;
  }
  out.probability = fwi_probability(out.score);
  return out;
}

double fwi_probability(double score) { return 1.0 / (1.0 + exp(-score)); }

fw_label fwi_label(double probability) {
  return probability >= FWI_PHISHING_AT     ? FW_PHISHING
         : probability >= FWI_SUSPICIOUS_AT ? FW_SUSPICIOUS
                                            : FW_CLEAN;
}
