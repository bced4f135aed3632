/* json.c - rules, brands and words as fuwake/engine.h documents them. */
#include "rules/ruleset.h"

#include "url/url.h"

static void add_languages(fwi_json *json, const char *key, fw_str ja, fw_str en) {
  fwi_json_open(json, key, '{');
  fwi_json_str_or_null(json, "ja", ja);
  fwi_json_str_or_null(json, "en", en);
  fwi_json_close(json, '}');
}

static void add_list(fwi_json *json, const char *key, const fw_str *items, size_t count) {
  fwi_json_open(json, key, '[');
  for (size_t i = 0; i < count; i++)
    fwi_json_str(json, NULL, items[i]);
  fwi_json_close(json, ']');
}

static bool is_harmless(fw_str text) {
  return !fwi_maybe_live(text) && fwi_str_find_char(text, '@') < 0;
}

fw_str fwi_title_json(fwi_arena *arena, fw_str ja, fw_str en) {
  fwi_buf out = {0};
  fwi_json json = {.buf = &out};
  if (!is_harmless(ja) || !is_harmless(en))
    return (fw_str){NULL, 0};
  add_languages(&json, NULL, ja, en);
  return fwi_buf_take(&out, arena);
}

void fwi_ruleset_rules_json(const fwi_ruleset *set, fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_json_open(&json, NULL, '[');
  for (size_t i = 0; i < set->rule_count; i++) {
    const fwi_rule *rule = &set->rules[i];
    const fwi_rule_info *info = &rule->info;
    fwi_json_open(&json, NULL, '{');
    fwi_json_str(&json, "id", info->id);
    fwi_json_str(&json, "kind", info->kind);
    fwi_json_int(&json, "version", info->version);
    fwi_json_str(&json, "section", info->section);
    fwi_json_num(&json, "weight", info->weight);
    fwi_json_num(&json, "own_weight", info->own_weight);
    fwi_json_open(&json, "weight_bounds", '{');
    fwi_json_num(&json, "min", info->weight_min);
    fwi_json_num(&json, "max", info->weight_max);
    fwi_json_close(&json, '}');
    fwi_json_str(&json, "grade", info->grade);
    add_languages(&json, "title", info->title_ja, info->title_en);
    add_languages(&json, "explain", info->explain_ja, info->explain_en);
    add_list(&json, "prefilter", rule->prefilter.items, rule->prefilter.count);
    add_list(&json, "when", rule->when.items, rule->when.count);
    add_list(&json, "tags", rule->tags.items, rule->tags.count);
    add_list(&json, "references", rule->references.items, rule->references.count);
    add_list(&json, "false_positives", rule->false_positives.items, rule->false_positives.count);
    fwi_json_open(&json, "exempt", '{');
    for (size_t k = 0; k < rule->exempt_count; k++)
      fwi_json_str(&json, rule->exempt[k].mutation.ptr, rule->exempt[k].reason);
    fwi_json_close(&json, '}');
    fwi_json_int(&json, "tests", (int64_t)rule->test_count);
    fwi_json_str(&json, "file", info->file);
    fwi_json_str_or_null(&json, "brand", info->brand);
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
}

void fwi_ruleset_brands_json(const fwi_ruleset *set, fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_json_open(&json, NULL, '[');
  for (size_t i = 0; i < set->brands.count; i++) {
    const fwi_brand *brand = &set->brands.items[i];
    fwi_json_open(&json, NULL, '{');
    fwi_json_str(&json, "id", brand->id);
    add_languages(&json, "name", brand->name_ja, brand->name_en);
    add_list(&json, "names", brand->names, brand->name_count);
    add_list(&json, "short_names", brand->short_names, brand->short_count);
    fwi_json_open(&json, "domains", '[');
    for (size_t k = 0; k < brand->domain_count; k++) {
      fwi_json_open(&json, NULL, '{');
      fwi_json_str(&json, "domain", brand->domains[k].domain);
      fwi_json_str(&json, "role", brand->domains[k].role);
      fwi_json_str_or_null(&json, "below", brand->domains[k].below);
      fwi_json_str_or_null(&json, "source", brand->domains[k].source);
      fwi_json_close(&json, '}');
    }
    fwi_json_close(&json, ']');
    size_t tokens = brand->token_count - brand->lookalike_count;
    add_list(&json, "tokens", brand->tokens, tokens);
    add_list(&json, "lookalikes", brand->tokens + tokens, brand->lookalike_count);
    add_list(&json, "other_words", brand->other_words, brand->other_word_count);
    fwi_json_str_or_null(&json, "salutation", brand->salutation);
    add_list(&json, "products", brand->products, brand->product_count);
    add_list(&json, "notices", brand->notices, brand->notice_count);
    fwi_json_str_or_null(&json, "group", brand->group);
    fwi_json_str_or_null(&json, "successor", brand->successor);
    fwi_json_str(&json, "file", brand->file);
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
}

void fwi_ruleset_words_json(const fwi_ruleset *set, fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_json_open(&json, NULL, '[');
  for (fwi_lexicon_id list = 0; list < FWI_LEXICON_LISTS; list++) {
    fwi_json_open(&json, NULL, '{');
    fwi_json_str(&json, "id", fw_str_of(fwi_lexicon_names()[list]));
    fwi_json_str(&json, "kind", fwi_lexicon_of_hosts(list) ? FWI_STR("hosts") : FWI_STR("words"));
    fwi_json_int(&json, "count", (int64_t)fwi_lexicon_of(&set->lexicon, list)->count);
    fwi_json_open(&json, "files", '[');
    for (size_t i = 0; i < set->listing_count; i++) {
      const fwi_listing *listing = &set->listings[i];
      if (listing->list != list || !listing->words.count)
        continue;
      fwi_json_open(&json, NULL, '{');
      fwi_json_str(&json, "file", set->files[listing->file].path);
      add_list(&json, "words", listing->words.items, listing->words.count);
      fwi_json_close(&json, '}');
    }
    fwi_json_close(&json, ']');
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
}

void fwi_ruleset_samples_json(const fwi_ruleset *set, fwi_buf *out) {
  fwi_json json = {.buf = out};
  fwi_json_open(&json, NULL, '[');
  for (size_t i = 0; i < set->rule_count; i++) {
    const fwi_rule *rule = &set->rules[i];
    for (size_t k = 0; k < rule->test_count; k++) {
      const fwi_rule_test *test = &rule->tests[k];
      fwi_json_open(&json, NULL, '{');
      fwi_json_str(&json, "rule", rule->info.id);
      fwi_json_str(&json, "test", test->name);
      fwi_json_bool(&json, "expected", test->expect);
      fwi_json_str(&json, "mail", test->mail);
      fwi_json_str_or_null(&json, "facts", test->facts);
      fwi_json_str(&json, "file", rule->info.file);
      fwi_spot place = fwi_rule_test_place(set, rule, test);
      fwi_json_int(&json, "line", place.line);
      fwi_json_int(&json, "column", place.column);
      fwi_json_close(&json, '}');
    }
  }
  fwi_json_close(&json, ']');
}

/* The file's own words: nothing of a mail is in them, unless the message quotes it. */
void fwi_rule_error_json(const fwi_rule_error *error, fwi_json *json) {
  fwi_json_str_or_null(json, "rule", error->rule);
  fwi_json_str(json, "code", error->code);
  fwi_json_str(json, "file", error->file);
  fwi_json_int(json, "line", error->line);
  fwi_json_int(json, "column", error->column);
  fwi_json_int(json, "end_column", error->end_column);
  fwi_json_str(json, "excerpt", error->excerpt);
}
