/* gate.h - `when = { ... }`: what must be there before a rule is worth calling.
 *
 * A condition is a bit that facts and claims decide, when first asked ("japanese",
 * "link:punycode"), a look at one short field by a regular expression, or a list of words of which
 * the one pass over the mail (match.h) met one.  Rules with the same
 * `when` share one condition, so that a mail pays for the distinct ones, and only once each. */
#ifndef FWI_RULES_GATE_H
#define FWI_RULES_GATE_H

#include "util/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct fwi_runner fwi_runner;
typedef struct fwi_look fwi_look;

/** Bits of gates; room for 128. */
typedef struct fwi_gates {
  uint64_t words[2];
} fwi_gates;

/** One entry of `when`: one of the gates `open` is, or one of `shut` isn't, or one of the words is
 * there; or the look. */
typedef struct fwi_term {
  fwi_gates open, shut;
  const fwi_look *look; /* NULL: gates and words decide */
  uint32_t words;       /* number of their list in the rule set; 0: none */
} fwi_term;

/** A whole `when`: all terms hold. */
typedef struct fwi_condition {
  const fwi_term *terms;
  size_t count;
  fwi_gates open, shut; /* of terms about one gate: all of them are, and none of them is */
} fwi_condition;

/** Number of a gate by its name ("japanese", "posed", "link:punycode"); -1 for an unknown one. */
int fwi_gate_number(fw_str name);
static inline void fwi_gates_add(fwi_gates *gates, int number) {
  gates->words[number / 64] |= UINT64_C(1) << number % 64;
}
/** Does the mail pose falsely as a brand?  The gate "posed:falsely", for rules that ask again. */
bool fwi_gate_posed_falsely(fwi_runner *runner);
/** All names, ended by NULL. */
const char *const *fwi_gate_names(void);

/** Have a condition's `open` and `shut` say what the term does, if it is about one gate. */
void fwi_condition_note(fwi_condition *condition, const fwi_term *term);
/** Does it hold for the runner's mail?  What wasn't asked before is worked out for it. */
bool fwi_condition_holds(fwi_runner *runner, const fwi_condition *condition);

#endif
