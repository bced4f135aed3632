/* engine_int.h - what an engine holds; shared by engine.c, scanner.c and verdict.c. */
#ifndef FWI_ENGINE_INT_H
#define FWI_ENGINE_INT_H

#include "fuwake/engine.h"
#include "report/report.h"
#include "rules/rules.h"

#include <stdatomic.h>

struct fw_engine {
  atomic_size_t holds; /* the caller's, one a scanner, one a verdict */
  fw_limits limits;
  fwi_trust *trust;
  fw_str *mask; /* addresses in lower case, on the heap */
  size_t mask_count;
  fwi_workers *workers; /* NULL: none; the only thing in here that changes */
  fwi_places *places;
  fwi_facts_file *facts_file; /* NULL: none */
  fwi_ruleset *rules;
};

fw_engine *fwi_engine_hold(fw_engine *engine);

struct fw_verdict {
  fw_engine *engine; /* rule texts and brand names in the findings are the engine's */
  fwi_arena *arena;  /* message, facts, findings */
  fwi_report report;
};

#endif
