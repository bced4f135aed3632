/* ruleset.h - what was read from the plugin folders; private to rules/. */
#ifndef FWI_RULES_RULESET_H
#define FWI_RULES_RULESET_H

#include "rules/gate.h"
#include "rules/ids.h"
#include "rules/look.h"
#include "rules/pack.h"
#include "rules/rules.h"
#include "rules/source.h"

#include <stdatomic.h>

typedef struct fwi_strs {
  fw_str *items;
  size_t count;
} fwi_strs;

typedef struct fwi_plugin_file {
  fw_str path, text;
  fw_str code; /* the bytecode of text, once it was compiled */
  size_t dir;  /* which pack it is from: there `require` looks first */
  fw_str lib;  /* the name to require it by; empty for a plugin */
} fwi_plugin_file;

typedef struct fwi_rule_test {
  fw_str name, mail;
  fw_str facts; /* a facts file (lookup/facts_file.h); empty: none */
  bool expect;
} fwi_rule_test;

typedef struct fwi_exemption {
  fw_str mutation, reason;
} fwi_exemption;

typedef struct fwi_rule {
  fwi_rule_info info;
  size_t file; /* index in files */
  fwi_strs prefilter, when, references, false_positives, tags;
  bool enabled;     /* select.h */
  fwi_term *terms;  /* an entry of `when` -> what it asks (gate.h) */
  size_t condition; /* index in the set's conditions: all of `when` */
  fwi_rule_test *tests;
  size_t test_count;
  fwi_exemption *exempt; /* mutations of the samples that the rule need not survive */
  size_t exempt_count;
} fwi_rule;

/* weights{} of one file, in force once all rules are known: a later one's entries win. */
typedef struct fwi_weight {
  fw_str rule;
  double weight;
} fwi_weight;

typedef struct fwi_weights {
  fw_str file;
  fwi_scale scale;
  bool has_scale;
  fwi_weight *items;
  size_t count;
} fwi_weights;

/* words{} of one file. */
typedef struct fwi_listing {
  fwi_lexicon_id list;
  fwi_strs words; /* folded; none when the file is left out */
  size_t file;    /* index in files */
} fwi_listing;

/* A rule that a literal calls, and which condition its whole `when` is. */
typedef struct fwi_call {
  uint32_t rule, condition;
} fwi_call;

/* One literal of prefilters and lists, of however many rules. */
typedef struct fwi_trigger {
  fw_str text; /* folded */
  const fwi_call *rules;
  size_t rule_count;
  const uint32_t *wanted; /* numbers of those that hold it */
  size_t wanted_count;
} fwi_trigger;

/* Words that `when` asks for. */
typedef struct fwi_wanted {
  fwi_strs words; /* folded */
  bool top;       /* in subject or From, not anywhere */
} fwi_wanted;

/* Rules with the same `when`. */
typedef struct fwi_waiting {
  fwi_condition condition;
  uint32_t *rules; /* those without a prefilter */
  size_t rule_count;
} fwi_waiting;

/* Literal ids: below 2 * brands.count as in brand.h; above that trigger + 2 * brands.count.
 *
 * What a mail costs goes by distinct conditions and by triggers met, not by rules. */
struct fwi_ruleset {
  fwi_arena *arena;
  fw_limits limits;
  fwi_pack *packs;   /* one a plugin folder, and a last one for sources held in memory */
  size_t pack_count; /* of folders */
  fwi_plugin_file *files;
  size_t file_count, file_room;
  fwi_rule *rules; /* in order of id */
  size_t rule_count, rule_room;
  fwi_ids rule_ids, brand_ids; /* while loading: id -> index */
  atomic_uint *failures;       /* rule -> mails in a row on which it failed; health.h */
  fwi_brand *brand_items;      /* in order of id; brands.items is the same */
  size_t brand_room;
  fwi_brands brands;
  fwi_trigger *triggers;
  size_t trigger_count;                       /* in order of text */
  fw_str *words;                              /* of literals{}, folded; until they are triggers */
  size_t word_count, word_room, words_before; /* before: of plugins loaded already */
  fwi_waiting *waiting;
  size_t waiting_count;
  fwi_look **looks; /* in the arena, each for good: terms point at them */
  size_t look_count, look_room;
  fwi_wanted *wanted; /* terms name them by number, from 1 on */
  size_t wanted_count, wanted_room;
  fwi_weights *weights; /* in the order of reading */
  size_t weights_count, weights_room;
  fwi_listing *listings; /* ditto */
  size_t listing_count, listing_room;
  fwi_lexicon lexicon;
  fwi_scale scale;
  fwi_matcher *matcher;
  fwi_rule_error *errors;
  size_t error_count, error_room;
};

/** The look for that expression in those fields; rules share it.  @p patterns: of the runner that
 * loads the set.  NULL and @p err for a bad expression. */
const fwi_look *fwi_ruleset_look(fwi_ruleset *set, fwi_patterns *patterns, uint32_t fields,
                                 fw_str pattern, fw_error *err);
/** The number of that list, whose words are of literals{}; rules share it. */
uint32_t fwi_ruleset_want(fwi_ruleset *set, fwi_wanted list);
/** Once all rules are read and sorted: triggers and conditions from rules. */
void fwi_ruleset_index(fwi_ruleset *set);
/** Where the rule's file names that sample: looked for when asked, as most starts never ask. */
fwi_spot fwi_rule_test_place(const fwi_ruleset *set, const fwi_rule *rule,
                             const fwi_rule_test *test);
/** Index of a rule.  @return FW_OK; FW_ERULE, and @p err names the nearest id. */
fw_status fwi_ruleset_find(const fwi_ruleset *set, const char *id, size_t *out, fw_error *err);
/** A title as reports show it (finding.h). */
fw_str fwi_title_json(fwi_arena *arena, fw_str ja, fw_str en);
/** Note an error of loading; its strings live as long as the set. */
void fwi_ruleset_add_error(fwi_ruleset *set, fwi_rule_error error);
/** "heuristics/links-ipfs" of ".../heuristics/links-ipfs.lua": a name until the id is known. */
fw_str fwi_plugin_stem(fw_str path);

#endif
