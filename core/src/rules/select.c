#include "rules/select.h"

#include "rules/sandbox.h"
#include "util/error.h"

#include <stdlib.h>

static bool names(fw_str word, const fwi_rule *rule) {
  if (fwi_str_ends(word, FWI_STR("*")))
    return fwi_str_starts(rule->info.id, fwi_str_slice(word, 0, word.len - 1));
  for (size_t i = 0; i < rule->tags.count; i++)
    if (fwi_str_eq(rule->tags.items[i], word))
      return true;
  return fwi_str_eq(rule->info.id, word);
}

/* The id or tag nearest to a word that names nothing. */
static fw_status unknown(const fwi_ruleset *set, const char *word, const char *option,
                         fw_error *err) {
  size_t count = 0, room = 0;
  for (size_t i = 0; i < set->rule_count; i++)
    room += 1 + set->rules[i].tags.count;
  const char **known = fwi_xcalloc(room + 1, sizeof *known);
  for (size_t i = 0; i < set->rule_count; i++) {
    known[count++] = set->rules[i].info.id.ptr;
    for (size_t k = 0; k < set->rules[i].tags.count; k++)
      known[count++] = set->rules[i].tags.items[k].ptr;
  }
  const char *nearest = fwi_nearest(known, fw_str_of(word));
  fwi_error_set(err, "no rule has that id or tag: %s %s: %s%s%s", option, word,
                nearest ? "did you mean '" : "'fuwake rules list' shows them",
                nearest ? nearest : "", nearest ? "'?" : "");
  free(known);
  return FW_EINVAL;
}

static fw_status switch_rules(fwi_ruleset *set, const char *const *words, size_t count, bool on,
                              fw_error *err) {
  for (size_t i = 0; i < count; i++) {
    bool any = false;
    for (size_t k = 0; k < set->rule_count; k++) {
      if (!names(fw_str_of(words[i]), &set->rules[k]))
        continue;
      set->rules[k].enabled = on;
      any = true;
    }
    if (!any)
      return unknown(set, words[i], on ? "enable" : "disable", err);
  }
  return FW_OK;
}

fw_status fwi_select_rules(fwi_ruleset *set, const fw_options *options, fw_error *err) {
  fw_status status = switch_rules(set, options->disable, options->disable_count, false, err);
  if (status == FW_OK)
    status = switch_rules(set, options->enable, options->enable_count, true, err);
  size_t kept = 0;
  for (size_t i = 0; i < set->rule_count; i++)
    if (set->rules[i].enabled)
      set->rules[kept++] = set->rules[i];
  set->rule_count = kept;
  return status;
}
