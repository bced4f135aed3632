/* evidence.h - from what a rule collected to a finding; private to rules/. */
#ifndef FWI_RULES_EVIDENCE_H
#define FWI_RULES_EVIDENCE_H

#include "rules/runner.h"

/** Forget what the rule before collected. */
void fwi_collected_reset(fwi_collected *collected);
/** The finding, in the mail's arena.  @return name of a {placeholder} that nothing was set for
 * ("?" stands in its place); empty when all were. */
fw_str fwi_collected_finish(fwi_runner *runner, const fwi_rule_info *rule, fwi_finding *out);

/** Go on behind the next {name} of a sentence.  @p before: what stands before it.  False when there
 * is none: then that is all of it. */
bool fwi_slot_next(fw_str *sentence, fw_str *before, fw_str *name);

#endif
