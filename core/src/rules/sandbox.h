/* sandbox.h - a Lua state that hostile code can't wear out.
 *
 * One call into Lua = one budget: bytes, instructions, processor time.  Whoever goes over is
 * raised out of; the mark in `over` stays, so that a rule's own pcall can't swallow it. */
#ifndef FWI_RULES_SANDBOX_H
#define FWI_RULES_SANDBOX_H

#include "fuwake/limits.h"
#include "rules/blocks.h"
#include "util/str.h"

#include <lauxlib.h>
#include <lua.h>

typedef struct fwi_sandbox {
  lua_State *L;
  fw_limits limits;
  fwi_blocks blocks; /* where Lua's memory is from */
  size_t used;       /* bytes that Lua holds */
  size_t peak;       /* the most that `used` was; whoever asks sets it back */
  size_t ceiling;    /* of `used` during a call; 0 outside of one: ours, unbounded */
  size_t steps;      /* instructions, and turns of loops in C, of this call */
  size_t work;       /* bytes touched since the clock was last looked at */
  int64_t deadline;  /* nanoseconds of thread time; 0: the clock isn't running yet */
  int64_t tick;      /* fwi_sandbox_ticked() of the hook */
  int every;         /* instructions between two hooks: fewer once there are big strings */
  const char *over;  /* limit that this call went over: "steps", "memory", "patterns", "time" */
} fwi_sandbox;

/** Make the state, with the safe part of Lua's library and nothing else in reach. */
void fwi_sandbox_open(fwi_sandbox *box, const fw_limits *limits);
void fwi_sandbox_close(fwi_sandbox *box);
static inline fwi_sandbox *fwi_sandbox_of(lua_State *L) {
  return *(fwi_sandbox **)lua_getextraspace(L);
}

/** lua_pcall() on a fresh budget.  @return NULL and the results on the stack; or a code of
 * fwi_rule_error ("error" when no limit was hit) and the error value. */
const char *fwi_sandbox_call(fwi_sandbox *box, int args, int results);

/** Processor time of this thread, nanoseconds. */
int64_t fwi_sandbox_now(void);
/** Has the coarse clock (a few milliseconds a tick) moved since this was last asked?  Costs next
 * to nothing, so that the dear clock need not be read. */
bool fwi_sandbox_ticked(int64_t *tick);

/* [-0, +0] Null-safe from now on, or not: nil[x] is nil, #nil is 0.  While a rule looks at a
 * mail what is absent has no parts either; while a plugin loads, nil is a slip. */
void fwi_sandbox_forgive_nil(fwi_sandbox *box, bool forgive);

/** For functions in C: count loop turns; count bytes read or written.  They raise. */
void fwi_sandbox_steps(lua_State *L, size_t steps);
void fwi_sandbox_work(lua_State *L, size_t bytes);
/** Give up: the call went over this limit. */
_Noreturn void fwi_sandbox_over(lua_State *L, const char *limit);

/* [-0, +1] Push a new environment for one file: reads the library, takes no globals. */
void fwi_sandbox_push_env(lua_State *L);
/* [-0, +1] The table of what every environment reads. */
void fwi_sandbox_push_shared(lua_State *L);
/* [-1, +0] Make the table on top a read-only library `name` of every environment. */
void fwi_sandbox_add_library(lua_State *L, const char *name);
/* [-1, +0] Make the value on top a name of every environment. */
void fwi_sandbox_add_global(lua_State *L, const char *name);
/* [-1, +1] Replace the table on top by an empty one that reads it and refuses writes. */
void fwi_sandbox_freeze(lua_State *L);

/** Nearest of @p names (ended by NULL) to a misspelt one; NULL when none is near. */
const char *fwi_nearest(const char *const *names, fw_str name);
/** [-0, +1] The value as a string that tells no address: where a table lies is no rule's business
 * and differs from run to run. */
void fwi_push_plain(lua_State *L, int arg);

/* ipairs(), quicker for the lists of a mail; view.c. */
int fwi_base_ipairs(lua_State *L);
/* The rewritten string, table and basic functions; stdlib.c. */
extern const luaL_Reg fwi_stdlib_string[], fwi_stdlib_table[], fwi_stdlib_base[];
/* [-1, +0] Hand over Lua's own string.format, which ours calls. */
void fwi_stdlib_keep_format(lua_State *L);

#endif
