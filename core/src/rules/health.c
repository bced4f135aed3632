#include "rules/health.h"

fwi_health fwi_health_of(const fwi_ruleset *set, size_t rule) {
  unsigned limit = (unsigned)set->limits.rule_failures;
  if (!limit || atomic_load_explicit(&set->failures[rule], memory_order_relaxed) < limit)
    return FWI_HEALTH_FINE;
  unsigned count = atomic_load(&set->failures[rule]);
  do {
    if (count < limit) /* forgiven by another scanner in between */
      return FWI_HEALTH_FINE;
  } while (!atomic_compare_exchange_weak(&set->failures[rule], &count, count + 1));
  return (count - limit + 1) % FWI_HEALTH_RETRY ? FWI_HEALTH_SUSPENDED : FWI_HEALTH_RETRIED;
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
  if (atomic_load_explicit(&set->failures[rule], memory_order_relaxed))
    atomic_store(&set->failures[rule], 0);
}
