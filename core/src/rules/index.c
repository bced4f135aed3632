/* index.c - from what a mail shows to the rules it may concern, so that nobody asks each rule. */
#include "rules/ruleset.h"
#include "rules/runner.h"

#include <stdlib.h>

const fwi_look *fwi_ruleset_look(fwi_ruleset *set, fwi_patterns *patterns, uint32_t fields,
                                 fw_str pattern, fw_error *err) {
  for (size_t i = 0; i < set->look_count; i++)
    if (set->looks[i]->fields == fields && fwi_str_eq(set->looks[i]->pattern, pattern))
      return set->looks[i];
  fwi_regex regex;
  if (!fwi_regex_make(&regex, patterns, pattern, err))
    return NULL;
  fwi_look *look = FWI_NEW(set->arena, fwi_look);
  *look =
      (fwi_look){.fields = fields, .pattern = pattern, .regex = regex, .index = set->look_count};
  fwi_look_read_words(set->arena, look);
  FWI_GROW(set->looks, set->look_count, set->look_room);
  return set->looks[set->look_count++] = look;
}

static bool is_same(const fwi_wanted *a, const fwi_wanted *b) {
  bool same = a->top == b->top && a->words.count == b->words.count;
  for (size_t i = 0; same && i < a->words.count; i++)
    same = fwi_str_eq(a->words.items[i], b->words.items[i]);
  return same;
}

uint32_t fwi_ruleset_want(fwi_ruleset *set, fwi_wanted list) {
  for (size_t i = 0; i < set->wanted_count; i++)
    if (is_same(&set->wanted[i], &list))
      return (uint32_t)i + 1;
  FWI_GROW(set->wanted, set->wanted_count, set->wanted_room);
  set->wanted[set->wanted_count] = list;
  return (uint32_t)++set->wanted_count;
}

enum { NONE = UINT32_MAX };

/* A literal of a rule's prefilter, of a list of `when` (its number), or of neither. */
typedef struct use {
  fw_str text;
  uint32_t rule, list;
} use;

static int use_by_text(const void *left, const void *right) {
  const use *a = left, *b = right;
  int order = fwi_str_cmp(a->text, b->text);
  if (!order)
    order = (a->rule > b->rule) - (a->rule < b->rule);
  return order ? order : (a->list > b->list) - (a->list < b->list);
}

/* Words without a rule come behind the others of their text, and are triggers that call nobody. */
static void index_triggers(fwi_ruleset *set) {
  size_t count = set->word_count, n = 0;
  for (size_t i = 0; i < set->rule_count; i++)
    count += set->rules[i].prefilter.count;
  for (size_t i = 0; i < set->wanted_count; i++)
    count += set->wanted[i].words.count;
  use *uses = fwi_xcalloc(count, sizeof *uses);
  for (size_t i = 0; i < set->rule_count; i++)
    for (size_t k = 0; k < set->rules[i].prefilter.count; k++)
      uses[n++] = (use){fwi_str_trim(fwi_folded_in(set->arena, set->rules[i].prefilter.items[k])),
                        (uint32_t)i, NONE};
  for (size_t i = 0; i < set->wanted_count; i++)
    for (size_t k = 0; k < set->wanted[i].words.count; k++)
      uses[n++] = (use){set->wanted[i].words.items[k], NONE, (uint32_t)i + 1};
  for (size_t i = 0; i < set->word_count; i++)
    uses[n++] = (use){set->words[i], NONE, NONE};
  if (count)
    qsort(uses, count, sizeof *uses, use_by_text);
  set->triggers = FWI_NEW_ARRAY(set->arena, fwi_trigger, count);
  fwi_call *rules = FWI_NEW_ARRAY(set->arena, fwi_call, count);
  uint32_t *wanted = FWI_NEW_ARRAY(set->arena, uint32_t, count);
  for (size_t i = 0; i < count; i++) {
    fwi_trigger *last = set->trigger_count ? &set->triggers[set->trigger_count - 1] : NULL;
    if (!last || !fwi_str_eq(last->text, uses[i].text)) {
      last = &set->triggers[set->trigger_count++];
      *last = (fwi_trigger){.text = uses[i].text, .rules = rules, .wanted = wanted};
    }
    if (uses[i].rule != NONE) {
      *rules++ = (fwi_call){uses[i].rule, (uint32_t)set->rules[uses[i].rule].condition};
      last->rule_count++;
    } else if (uses[i].list != NONE) {
      *wanted++ = uses[i].list;
      last->wanted_count++;
    }
  }
  free(uses);
}

static int term_cmp(const fwi_term *a, const fwi_term *b) {
  int order = memcmp(&a->open, &b->open, sizeof a->open);
  if (!order)
    order = memcmp(&a->shut, &b->shut, sizeof a->shut);
  if (!order)
    order = (a->words > b->words) - (a->words < b->words);
  size_t left = a->look ? a->look->index + 1 : 0, right = b->look ? b->look->index + 1 : 0;
  return order ? order : (left > right) - (left < right);
}

static int rule_by_condition(const void *left, const void *right) {
  const fwi_rule *a = *(fwi_rule *const *)left, *b = *(fwi_rule *const *)right;
  if (a->when.count != b->when.count)
    return a->when.count < b->when.count ? -1 : 1;
  int order = 0;
  for (size_t i = 0; i < a->when.count && !order; i++)
    order = term_cmp(&a->terms[i], &b->terms[i]);
  return order;
}

/* Put the look behind those that are in @p all, unless it is there. */
static const fwi_look *place_look(fwi_ruleset *set, const fwi_look *look, fwi_look *all,
                                  size_t *count) {
  fwi_look **place = &set->looks[look->index];
  if (*place == look) {
    all[*count] = *look;
    *place = &all[(*count)++];
  }
  return *place;
}

/* All terms stand together in the order in which a mail asks for them, and so do their looks. */
static void index_conditions(fwi_ruleset *set) {
  fwi_rule **rules = fwi_xcalloc(set->rule_count, sizeof(fwi_rule *));
  for (size_t i = 0; i < set->rule_count; i++)
    rules[i] = &set->rules[i];
  if (set->rule_count)
    qsort(rules, set->rule_count, sizeof *rules, rule_by_condition);
  set->waiting = FWI_NEW_ARRAY(set->arena, fwi_waiting, set->rule_count);
  uint32_t *waiting = FWI_NEW_ARRAY(set->arena, uint32_t, set->rule_count);
  size_t term_count = 0;
  for (size_t i = 0; i < set->rule_count; i++)
    term_count += rules[i]->when.count;
  fwi_term *terms = FWI_NEW_ARRAY(set->arena, fwi_term, term_count);
  fwi_look *looks = FWI_NEW_ARRAY(set->arena, fwi_look, set->look_count);
  size_t look_count = 0;
  for (size_t i = 0; i < set->rule_count; i++) {
    size_t count = rules[i]->when.count;
    if (!i || rule_by_condition(&rules[i - 1], &rules[i]) != 0) {
      fwi_waiting *next = &set->waiting[set->waiting_count++];
      *next = (fwi_waiting){.condition = {.terms = terms, .count = count}, .rules = waiting};
      for (size_t k = 0; k < count; k++, terms++) {
        *terms = rules[i]->terms[k];
        fwi_condition_note(&next->condition, terms);
        if (terms->look)
          terms->look = place_look(set, terms->look, looks, &look_count);
      }
    }
    fwi_waiting *last = &set->waiting[set->waiting_count - 1];
    rules[i]->condition = set->waiting_count - 1;
    if (!rules[i]->prefilter.count) {
      *waiting++ = (uint32_t)(rules[i] - set->rules);
      last->rule_count++;
    }
  }
  free(rules);
}

void fwi_ruleset_index(fwi_ruleset *set) {
  index_conditions(set);
  index_triggers(set);
}
