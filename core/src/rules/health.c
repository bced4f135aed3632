#include "rules/health.h"

bool fwi_health_suspended(const fwi_ruleset *set, size_t rule) {
  unsigned limit = (unsigned)set->limits.rule_failures;
  return limit && atomic_load_explicit(&set->failures[rule], memory_order_relaxed) >= limit;
}

bool fwi_health_failed(const fwi_ruleset *set, size_t rule) {
  unsigned limit = (unsigned)set->limits.rule_failures;
  unsigned count = atomic_load(&set->failures[rule]);
  do {
    if (!limit || count >= limit)
      return false;
  } while (!atomic_compare_exchange_weak(&set->failures[rule], &count, count + 1));
  return count + 1 == limit;
}

void fwi_health_worked(const fwi_ruleset *set, size_t rule) {
  unsigned count = atomic_load_explicit(&set->failures[rule], memory_order_relaxed);
  while (count && count < set->limits.rule_failures &&
         !atomic_compare_exchange_weak(&set->failures[rule], &count, 0))
    continue;
}
