/* health.h - which rules keep failing.
 *
 * A rule that failed on limits.rule_failures mails in a row is suspended for the life of its
 * rule set: it costs nothing more, and one error entry with the code "suspended" has said so.
 * The counts are shared by all scanners of an engine and are the only part of it that changes;
 * they are atomic.  Only failures in a row count, so that a mail made to trip a rule can't
 * switch it off for others unless nothing else ever reaches the rule. */
#ifndef FWI_RULES_HEALTH_H
#define FWI_RULES_HEALTH_H

#include "rules/ruleset.h"

bool fwi_health_suspended(const fwi_ruleset *set, size_t rule);
/** Note a mail on which the rule failed.  @return true for the one that suspends it. */
bool fwi_health_failed(const fwi_ruleset *set, size_t rule);
/** Note a mail on which the rule did its work. */
void fwi_health_worked(const fwi_ruleset *set, size_t rule);

#endif
