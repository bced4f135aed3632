/* runner.h - one Lua state with its plugins, and the mail it is looking at; private to rules/. */
#ifndef FWI_RULES_RUNNER_H
#define FWI_RULES_RUNNER_H

#include "route/upstream.h"
#include "rules/look.h"
#include "rules/pattern.h"
#include "rules/ruleset.h"
#include "rules/sandbox.h"
#include "text/cue.h"

typedef struct fwi_kind fwi_kind;

/* What the rule now running has collected; evidence.c. */
enum { FWI_MAX_SETS = 16, FWI_SET_VALUES = 3 };

/* What fills {name} in the explanation: the first few of the different values it was set to. */
typedef struct fwi_set {
  fw_str name, value;
  fw_str each[FWI_SET_VALUES];
  size_t said;
  bool more, given; /* given: set to something, if only to an empty text */
} fwi_set;

typedef struct fwi_collected {
  fwi_evidence *items;      /* grows up to limits.evidence; kept between rules */
  size_t count, room, seen; /* seen: those beyond the limit too */
  fwi_set sets[FWI_MAX_SETS];
  size_t set_count;
  const fwi_brand *brand;
} fwi_collected;

/* Fields whose first address rules ask for again and again. */
enum { FWI_FROM, FWI_REPLY_TO, FWI_RETURN_PATH, FWI_SENDER, FWI_SENDER_FIELDS };
typedef struct fwi_known_address {
  fwi_address address; /* first: what an Address view of Lua points at */
  fw_str host, org;    /* of its domain: A-label in lower case; organisation */
  bool read, have_host, have_org;
} fwi_known_address;

/* Memos of one mail: good when the generation is the runner's. */
typedef struct fwi_memo {
  uint64_t generation;
  bool yes;
} fwi_memo;
typedef struct fwi_seen_field {
  uint64_t generation;
  fw_str value;
} fwi_seen_field;

/* What a Lua state has of a kind of view. */
typedef struct fwi_names fwi_names;
typedef struct fwi_opened {
  const fwi_kind *kind;
  fwi_names *names; /* of its fields and methods; Lua's memory */
  int metatable;    /* in the registry */
  int views;        /* there too: the mail's first, second ... of them, once made */
  /* There too, of a kind of which a mail has one (0: of others): the metatable of the table that
   * its views are read through; __index of its metatable, watched and else; of the mail instead the
   * metatable of the one that is looked at. */
  int behind, index, table, now;
} fwi_opened;

enum {
  FWI_KINDS_ROOM = 64,    /* twice the kinds there are */
  FWI_FOLDS_KEPT = 4096,  /* literals; then they are forgotten, between two mails */
  FWI_FOLDS_RECENT = 1024 /* by address of the string; a power of two */
};

typedef struct fwi_trace fwi_trace;
typedef struct fwi_cost fwi_cost;

struct fwi_runner {
  fwi_sandbox box; /* first: fwi_sandbox_of() finds it */
  const fwi_ruleset *set;
  fwi_ruleset *loading; /* the same while it is being made; else NULL */
  int *matches;         /* rule -> registry reference of its match function; run.c */
  fwi_patterns *patterns;
  fwi_scratch *scratch;
  fwi_arena *arena; /* of one rule and mail: collected strings, converted hosts */
  fwi_buf folded;   /* scratch of Text methods and of explanations */

  /* Of the Lua state (view.c). */
  fwi_opened kinds[FWI_KINDS_ROOM]; /* by address of the kind */
  int folds;                        /* registry reference: literal -> folded */
  size_t fold_count;
  fw_str recent[FWI_FOLDS_RECENT]; /* literals of that table that folding leaves alone */

  size_t loaded; /* bytes that Lua holds of itself and of the rules loaded so far */
  bool testing;  /* embedded samples run: a failing rule isn't suspended for them */

  /* Which rules to call (run.c). */
  fwi_memo *looked;          /* look of the set -> does it hold */
  uint64_t *asked, *holding; /* a bit a condition: was it asked, does it hold? */
  uint64_t *met;             /* a bit a trigger: is it in the mail? */
  const fwi_hit **first;     /* trigger -> its first hit in the mail; of those that are in it */
  uint64_t *said;            /* a bit a list of words, by number: is one of them in the mail? */
  uint64_t *called;          /* a bit a rule: is it to be called for the mail? */
  fwi_seen_field fields[FWI_LOOK_FIELDS];
  fwi_gates open, shut; /* of the mail: what is known of its gates */

  /* The mail; facts NULL outside of a run. */
  uint64_t generation; /* of the mail: views of older ones are refused */
  fwi_facts *facts;
  const fwi_matches *scanned;
  const fwi_claims *claims;
  const fwi_sender *sender;
  const fwi_upstream *upstream; /* memos of mail.c; NULL until asked for */
  unsigned char *speaking;      /* one a claim */
  fwi_known_address addresses[FWI_SENDER_FIELDS];
  const fwi_address *to;
  size_t to_count;
  const fwi_html **html;
  size_t html_count;
  const fwi_attachment **attachments;
  size_t attachment_count;
  const fwi_cue *cues;
  size_t cue_count;
  fwi_collected collected;

  /* trace.h; NULL in a scan. */
  fwi_trace *trace;
  fwi_cost *costs; /* one a rule */
  int64_t cost_began;
  size_t cost_bytes;
};

/* Sets of numbers below a count, a bit each, in order. */
static inline uint64_t *fwi_bits_new(size_t count) {
  return fwi_xcalloc(count / 64 + 1, sizeof(uint64_t));
}
static inline void fwi_bits_clear(uint64_t *bits, size_t count) {
  memset(bits, 0, (count / 64 + 1) * sizeof *bits);
}
static inline void fwi_bit_set(uint64_t *bits, size_t i) { bits[i / 64] |= UINT64_C(1) << i % 64; }
static inline bool fwi_bit(const uint64_t *bits, size_t i) { return bits[i / 64] >> i % 64 & 1; }

/** Did the one pass meet that trigger in the mail? */
static inline bool fwi_runner_met(const fwi_runner *runner, size_t trigger) {
  return fwi_bit(runner->met, trigger);
}

static inline fwi_runner *fwi_runner_of(lua_State *L) { return (fwi_runner *)fwi_sandbox_of(L); }

/** A state without plugins: what loading a rule set uses. */
void fwi_runner_init(fwi_runner *runner, const fwi_ruleset *set);
void fwi_runner_clear(fwi_runner *runner);
/** A fresh Lua state with everything but plugins; what the old one held is gone. */
void fwi_runner_open(fwi_runner *runner);

/** Run a plugin's file.  @return NULL and what it returned on the stack; or the error's code
 * and the error value. */
const char *fwi_plugin_run(fwi_runner *runner, size_t file);
/** Turn the error value on the stack (popped) into an entry; its message goes to @p arena. */
fwi_rule_error fwi_plugin_error(fwi_runner *runner, fwi_arena *arena, const char *code, fw_str rule,
                                size_t file);

/** What a plugin's table was. */
typedef enum fwi_read {
  FWI_READ_NOTHING,
  FWI_READ_RULE,
  FWI_READ_BRAND,
  FWI_READ_WEIGHTS,
  FWI_READ_WORDS
} fwi_read;
typedef struct fwi_given {
  fwi_read what;
  fwi_rule rule; /* the one of these that it was */
  fwi_brand brand;
  fwi_weights weights;
  fwi_listing listing;
} fwi_given;
/** Read the table on top of the stack, made by @p file.  Strings go to @p set's arena, mistakes to
 * its errors; with any, nothing was read. */
void fwi_schema_read(lua_State *L, fwi_ruleset *set, size_t file, fwi_given *out);
/** Offer rule{}, campaign{}, brand{}, weights{} and words{}. */
void fwi_schema_open(lua_State *L);

/** Offer domain, text, date, ip and brands. */
void fwi_helpers_open(lua_State *L);

/** The address of a field, FWI_FROM..; read once a mail. */
fwi_known_address *fwi_runner_address(fwi_runner *runner, int which);

/** The addresses of To; read once a mail. */
const fwi_address *fwi_runner_to(fwi_runner *runner, size_t *count);

/** Its domain as A-label in lower case, and the organisation; empty when there is none. */
fw_str fwi_runner_host(fwi_runner *runner, fwi_known_address *known);
fw_str fwi_runner_org(fwi_runner *runner, fwi_known_address *known);

/** Find the cues of the subject and all bodies, if nobody did: runner->cues. */
void fwi_runner_cues(fwi_runner *runner);

/** Is folding the text known to change nothing?  And its folded form, in the arena or itself. */
bool fwi_is_folded(fw_str text);
fw_str fwi_folded_in(fwi_arena *arena, fw_str text);

/* Views. */

/** The string or Text at @p arg; raises for anything else. */
fw_str fwi_check_str(lua_State *L, int arg);

#endif
