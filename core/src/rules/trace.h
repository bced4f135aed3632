/* trace.h - one rule watched while it looks at one mail: conditions, literals, calls, costs.
 *
 * With runner->trace set, only the watched rule runs, whether or not it would have been asked;
 * with runner->costs set, what each rule takes is added up.  Neither costs a scan anything. */
#ifndef FWI_RULES_TRACE_H
#define FWI_RULES_TRACE_H

#include "rules/runner.h"

/* A literal of the prefilter and where it stands in the mail. */
enum { FWI_TRACED_HITS = 8 };
typedef struct fwi_traced_literal {
  fw_str literal;
  fwi_evidence hits[FWI_TRACED_HITS]; /* the first ones */
  size_t count;
} fwi_traced_literal;

/* An entry of `when`. */
typedef struct fwi_traced_condition {
  fw_str condition;
  bool holds;
} fwi_traced_condition;

/* A method that the rule, or a library of it, called on the mail. */
typedef struct fwi_traced_call {
  fw_str on;       /* "header:Subject", "body", "mail", "brand:kagoya" */
  fw_str call;     /* find("契約満了", "満了日") */
  fw_str outcome;  /* "nil", "true", "3 items", "\"...\""; "" while it runs or when it raised */
  fwi_slice slice; /* the Text that came back */
  fw_str file;
  int line;
} fwi_traced_call;

enum { FWI_TRACED_CALLS = 500 };
struct fwi_trace {
  size_t rule; /* index of the watched one */
  fwi_arena *arena;
  fwi_traced_condition *conditions;
  size_t condition_count;
  fwi_traced_literal *literals;
  size_t literal_count;
  bool called, open; /* the prefilter is met; all conditions hold */
  fwi_traced_call *calls;
  size_t call_count, call_seen; /* kept; seen beyond FWI_TRACED_CALLS too */
};

/** What the mail has of the rule's conditions and literals. */
void fwi_trace_conditions(fwi_trace *trace, fwi_runner *runner, const fwi_matches *matches);
/* [-1, +1] Replace the method on top by one that notes its calls.  @p name at index 2. */
void fwi_trace_method(lua_State *L);

/** What one rule took of all mails it was run on. */
struct fwi_cost {
  uint64_t runs;
  int64_t ns, most_ns; /* processor time of the thread */
  size_t most_bytes;   /* that Lua held at most during a run, beyond what it held before */
};
void fwi_cost_begin(fwi_runner *runner);
void fwi_cost_end(fwi_runner *runner, size_t rule);

#endif
