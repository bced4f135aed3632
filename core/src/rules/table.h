/* table.h - reading a plugin's table: fields of the right type, and mistakes noted with their
 * place.
 *
 * A mistake says what is wrong, with which field, and what to write instead.  It is noted and
 * reading goes on, so that all mistakes of a file are told at once; what was wrong counts as
 * absent. */
#ifndef FWI_RULES_TABLE_H
#define FWI_RULES_TABLE_H

#include "rules/runner.h"
#include "rules/source.h"

/* What one plugin may hold: the biggest bundled one has a tenth of it. */
enum {
  FWI_TABLE_TEXT = 1 << 20, /* bytes of all strings, each counted as often as it is named */
  FWI_TABLE_LITERAL = 256, /* bytes of one prefilter, name or token; Vectorscan refuses long ones */
  FWI_TABLE_MISTAKES = 50, /* told; each is looked up in the source */
  FWI_TABLE_SAMPLES = 200
};

typedef struct fwi_table {
  lua_State *L;
  fwi_ruleset *set;
  const fwi_plugin_file *source;
  fw_str id;         /* for errors; the file's name until the id is known */
  fwi_step steps[4]; /* "when", of a list in it, of a look in that, of a field of it */
  size_t depth;      /* the way to the table on top of Lua's stack */
  const char *meant; /* a field that a misspelt one was surely meant for: not missed besides */
  size_t taken;      /* bytes of strings so far */
  bool full;         /* over FWI_TABLE_TEXT, which was told: what follows from that isn't */
  size_t errors;
} fwi_table;

/** Go into a table by name, or (name NULL) by number from 1, for the places of mistakes. */
void fwi_table_enter(fwi_table *r, const char *name, size_t index);
void fwi_table_leave(fwi_table *r);

typedef enum fwi_at { FWI_AT_TABLE, FWI_AT_KEY, FWI_AT_VALUE } fwi_at;
/** Note "what: field: how".  @p field of the table on top; NULL: the table itself. */
void fwi_table_complain(fwi_table *r, const char *code, fwi_at at, const char *field, fw_str what,
                        fw_str how);
/** Note a mistake in entry @p i, from 0, of a list. */
void fwi_table_complain_of(fwi_table *r, const char *field, size_t i, fw_str what, fw_str how);
/** A string of the set's. */
#define FWI_SAY(r, ...) fwi_arena_printf((r)->set->arena, __VA_ARGS__)
/** "did you mean 'x'?", else the other advice. */
fw_str fwi_table_nearest(fwi_table *r, const char *const *names, fw_str name, fw_str other);

/** Every string key of the table on top must be known. */
void fwi_table_check_keys(fwi_table *r, const char *of, const char *const *known);
/** Has a list of @p count entries of @p size bytes room?  Complains if not. */
bool fwi_table_fits(fwi_table *r, const char *field, size_t count, size_t size);

/** [-0, +1] Push a field of the table on top; false and nothing pushed when it isn't there, or is
 * of another type. */
bool fwi_table_get(fwi_table *r, const char *field, int type, const char *example, bool required);
/** [-1, +0] The string on top; empty when the plugin has too much text. */
fw_str fwi_table_take_str(fwi_table *r);
fw_str fwi_table_str(fwi_table *r, const char *field, const char *example, bool required);
/** One of @p words. */
fw_str fwi_table_word(fwi_table *r, const char *field, const char *const *words,
                      const char *example, bool required);
int fwi_table_version(fwi_table *r);
/** Log-odds of at most 10 either way; 0 when wrong. */
double fwi_table_nats(fwi_table *r, const char *field, const char *example);
/** { min = -6, max = 5 }, around zero; left alone when absent or wrong. */
void fwi_table_range(fwi_table *r, const char *field, const char *example, double *min,
                     double *max);
fw_str fwi_table_id(fwi_table *r, bool brand);
void fwi_table_languages(fwi_table *r, const char *field, const char *example, bool both,
                         fw_str *ja, fw_str *en);
/** Strings; without the same one twice in a set. */
fwi_strs fwi_table_list(fwi_table *r, const char *field, const char *example);
fwi_strs fwi_table_set(fwi_table *r, const char *field, const char *example);
/** What is wrong with a domain as @p written, and as A-labels: "'x' is no domain"; else empty.
 * @p registry: everybody of a kind may register below it. */
fw_str fwi_table_domain_fault(fwi_table *r, fw_str written, fw_str domain, bool registry);

/** Read the brand{}, weights{} or words{} on top of the stack. */
void fwi_table_read_brand(fwi_table *r, fwi_brand *out);
void fwi_table_read_weights(fwi_table *r, fwi_weights *out);
void fwi_table_read_words(fwi_table *r, fwi_listing *out);

#endif
