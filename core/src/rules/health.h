/* health.h - which rules keep failing.
 *
 * A rule that failed on limits.rule_failures mails in a row is suspended: of the mails it would
 * run on, it is tried on every FWI_HEALTH_RETRY-th only, and the first it works on brings it back.
 * Every mail it is left out of says so by an error entry with the code "suspended".  So mails made
 * to trip a rule that nothing else reaches can neither switch it off for good nor unseen.
 * The counts are shared by all scanners of an engine and are the only part of it that changes;
 * they are atomic. */
#ifndef FWI_RULES_HEALTH_H
#define FWI_RULES_HEALTH_H

#include "rules/ruleset.h"

enum { FWI_HEALTH_RETRY = 100 }; /* mails */

typedef enum { FWI_HEALTH_FINE, FWI_HEALTH_SUSPENDED, FWI_HEALTH_RETRIED } fwi_health;

/** May the rule run on this mail?  Counts the mails that a suspended one is left out of. */
fwi_health fwi_health_of(const fwi_ruleset *set, size_t rule);
/** Note a mail on which the rule failed.  @return true for the one that suspends it. */
bool fwi_health_failed(const fwi_ruleset *set, size_t rule);
/** Note a mail on which the rule did its work: its failures are forgiven. */
void fwi_health_worked(const fwi_ruleset *set, size_t rule);

#endif
