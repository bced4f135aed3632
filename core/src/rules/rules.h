/* rules.h - the Lua host: loads plugins, runs rules in a sandbox, collects findings.
 *
 * fwi_ruleset: everything read from the plugin folders (texts of the files, rule infos,
 * brands, literals, matcher, load errors); immutable and shared.
 * fwi_runner: one Lua state, with the rules that mails have called; per scanner. */
#ifndef FWI_RULES_H
#define FWI_RULES_H

#include "fuwake/engine.h"
#include "rules/finding.h"

typedef struct fwi_ruleset fwi_ruleset;
typedef struct fwi_runner fwi_runner;

fw_status fwi_ruleset_load(fwi_ruleset **out, const char *const *dirs, size_t count,
                           const fw_limits *limits, fw_error *err);
/** Plugins (folders first, then sources held in memory), limits, cache, packs and selection as
 * fuwake/engine.h documents them. */
fw_status fwi_ruleset_load_options(fwi_ruleset **out, const fw_options *options, fw_error *err);
void fwi_ruleset_free(fwi_ruleset *set);
const fwi_brands *fwi_ruleset_brands(const fwi_ruleset *set);
fwi_scale fwi_ruleset_scale(const fwi_ruleset *set);
const fwi_rule_error *fwi_ruleset_errors(const fwi_ruleset *set, size_t *count);
/** The members of an error as fuwake/engine.h documents them. */
void fwi_rule_error_json(const fwi_rule_error *error, fwi_json *json);
/** The samples inside the rules (see fw_engine_samples_json). */
void fwi_ruleset_samples_json(const fwi_ruleset *set, fwi_buf *out);
void fwi_ruleset_rules_json(const fwi_ruleset *set, fwi_buf *out);
/** Array of {name, version, path, sealed, overrides[], options{}}. */
void fwi_packs_json(const fwi_ruleset *set, fwi_buf *out);
void fwi_ruleset_brands_json(const fwi_ruleset *set, fwi_buf *out);
void fwi_ruleset_words_json(const fwi_ruleset *set, fwi_buf *out);

fw_status fwi_runner_new(fwi_runner **out, const fwi_ruleset *set, fw_error *err);
void fwi_runner_free(fwi_runner *runner);

/** Match, read claims, judge the sender, run the rules that may apply.  Results live in the
 * message's arena. */
typedef struct fwi_dissection {
  const fwi_claims *claims;
  const fwi_sender *sender;
  const fwi_findings *findings;
} fwi_dissection;
fwi_dissection fwi_runner_run(fwi_runner *runner, fwi_facts *facts);

/** One rule on one mail, watched; lives as long as the mail's arena. */
typedef struct fwi_explanation {
  const fwi_rule_info *rule;
  const struct fwi_trace *trace;
  fwi_dissection dissection; /* findings and errors of that rule alone */
} fwi_explanation;
/** @return FW_OK; FW_ERULE: no rule of that id. */
fw_status fwi_runner_explain(fwi_runner *runner, const char *id, fwi_facts *facts,
                             fwi_explanation *out, fw_error *err);

/** Begin to add up what each rule takes (from nothing), or stop. */
void fwi_runner_watch_costs(fwi_runner *runner, bool on);
/** See fw_scanner_profile_json. */
void fwi_runner_costs_json(const fwi_runner *runner, fwi_buf *out);

/** Run embedded tests (see fw_scanner_test_json); @p workers as in fwi_inspector. */
fw_status fwi_runner_test_json(fwi_runner *runner, fwi_workers *workers, const char *id,
                               fwi_buf *out, fw_error *err);

#endif
