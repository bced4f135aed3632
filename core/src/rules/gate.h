/* gate.h - `when = { ... }`: what must be there before a rule is worth calling.
 *
 * A rule that only looks at punycode links need not be entered for a mail without one.  The
 * conditions are bits that are known once facts and claims are: testing them costs nothing. */
#ifndef FWI_RULES_GATE_H
#define FWI_RULES_GATE_H

#include "rules/runner.h"

/** Bit of a condition's name ("japanese", "posed", "link:punycode"); 0 for an unknown one. */
uint64_t fwi_gate_bit(fw_str name);
/** All names, ended by NULL. */
const char *const *fwi_gate_names(void);
/** Which conditions hold for the runner's mail. */
uint64_t fwi_gates_open(fwi_runner *runner);

#endif
