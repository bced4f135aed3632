#include "engine/engine_int.h"

#include "fuwake/version.h"
#include "rules/api.h"
#include "url/roster.h"
#include "util/error.h"

#include <hs/hs.h>
#include <jansson.h>
#include <libpsl.h>
#include <lua.h>
#include <maxminddb.h>
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <stdlib.h>
#include <unicode/uversion.h>

fw_options fw_options_default(void) {
  return (fw_options){.limits = fw_limits_default(),
                      .standard_databases = true,
                      .workers = FUWAKE_WORKERS,
                      .compiled = FUWAKE_COMPILED};
}

/* Copies of the addresses to mask, as a mail's own recipients are kept: in lower case. */
static fw_status read_mask(fw_engine *engine, const fw_options *options, fw_error *err) {
  engine->mask = fwi_xcalloc(options->mask_count + 1, sizeof *engine->mask);
  for (size_t i = 0; i < options->mask_count; i++) {
    fw_str given = fwi_str_trim(fw_str_of(options->mask[i]));
    char *copy = fwi_xcalloc(given.len + 1, 1);
    for (size_t k = 0; k < given.len; k++)
      copy[k] = fwi_lower(given.ptr[k]);
    engine->mask[engine->mask_count++] = (fw_str){copy, given.len};
    if (!fwi_roster_at(engine->mask[i])) {
      fwi_error_set(err, "no address: mask '%s': write it as taro@example.jp", options->mask[i]);
      return FW_EINVAL;
    }
  }
  return FW_OK;
}

fw_status fw_engine_new(fw_engine **out, const fw_options *options, fw_error *err) {
  *out = NULL;
  fw_engine *engine = fwi_xcalloc(1, sizeof *engine);
  atomic_init(&engine->holds, 1);
  engine->limits = options->limits;
  engine->trust = fwi_trust_new(options->trust, options->trust_count, err);
  engine->places = fwi_places_new();
  engine->workers = options->workers ? fwi_workers_new(options->workers) : NULL;
  fw_status status = engine->trust ? read_mask(engine, options, err) : FW_EINVAL;
  for (size_t i = 0; status == FW_OK && i < options->databases_count; i++)
    status = fwi_places_add(engine->places, options->databases[i], err);
  if (status == FW_OK && options->standard_databases)
    fwi_places_add_standard(engine->places);
  if (status == FW_OK)
    status = fwi_ruleset_load_options(&engine->rules, options, err);
  if (status == FW_OK && options->facts)
    status = fwi_facts_file_load(&engine->facts_file, fwi_ruleset_brands(engine->rules)->lexicon,
                                 options->facts, err);
  if (status != FW_OK) {
    fw_engine_free(engine);
    return status;
  }
  *out = engine;
  return FW_OK;
}

fw_engine *fwi_engine_hold(fw_engine *engine) {
  atomic_fetch_add(&engine->holds, 1);
  return engine;
}

void fw_engine_free(fw_engine *engine) {
  if (!engine || atomic_fetch_sub(&engine->holds, 1) != 1)
    return;
  fwi_ruleset_free(engine->rules);
  fwi_facts_file_free(engine->facts_file);
  for (size_t i = 0; i < engine->mask_count; i++)
    free((char *)engine->mask[i].ptr);
  free(engine->mask);
  fwi_workers_free(engine->workers);
  fwi_places_free(engine->places);
  fwi_trust_free(engine->trust);
  free(engine);
}

void fw_engine_errors_json(const fw_engine *engine, fw_text *out) {
  fwi_buf buf = {0};
  fwi_json json = {.buf = &buf};
  size_t count;
  const fwi_rule_error *errors = fwi_ruleset_errors(engine->rules, &count);
  fwi_json_open(&json, NULL, '[');
  for (size_t i = 0; i < count; i++) {
    fwi_json_open(&json, NULL, '{');
    fwi_rule_error_json(&errors[i], &json);
    fwi_json_str(&json, "message", errors[i].message);
    fwi_json_str_or_null(&json, "hint", errors[i].hint);
    fwi_json_close(&json, '}');
  }
  fwi_json_close(&json, ']');
  fwi_buf_take_text(&buf, out);
}

void fw_engine_rules_json(const fw_engine *engine, fw_text *out) {
  fwi_buf buf = {0};
  fwi_ruleset_rules_json(engine->rules, &buf);
  fwi_buf_take_text(&buf, out);
}

void fw_engine_samples_json(const fw_engine *engine, fw_text *out) {
  fwi_buf buf = {0};
  fwi_ruleset_samples_json(engine->rules, &buf);
  fwi_buf_take_text(&buf, out);
}

void fw_engine_brands_json(const fw_engine *engine, fw_text *out) {
  fwi_buf buf = {0};
  fwi_ruleset_brands_json(engine->rules, &buf);
  fwi_buf_take_text(&buf, out);
}

void fw_engine_words_json(const fw_engine *engine, fw_text *out) {
  fwi_buf buf = {0};
  fwi_ruleset_words_json(engine->rules, &buf);
  fwi_buf_take_text(&buf, out);
}

void fw_engine_packs_json(const fw_engine *engine, fw_text *out) {
  fwi_buf buf = {0};
  fwi_packs_json(engine->rules, &buf);
  fwi_buf_take_text(&buf, out);
}

void fw_rules_api_json(fw_text *out) {
  fwi_buf buf = {0};
  fwi_rules_api_json(&buf);
  fwi_buf_take_text(&buf, out);
}

void fw_versions_json(fw_text *out) {
  fwi_buf buf = {0};
  fwi_json json = {.buf = &buf};
  fwi_json_open(&json, NULL, '{');
  fwi_json_str(&json, "fuwake", FWI_STR(FUWAKE_VERSION));
  fwi_json_str(&json, "lua",
               FWI_STR(LUA_VERSION_MAJOR "." LUA_VERSION_MINOR "." LUA_VERSION_RELEASE));
  fwi_json_str(&json, "vectorscan", fwi_str_trim(fw_str_of(hs_version())));
  fwi_json_str(&json, "libpsl", fw_str_of(psl_get_version()));
  fwi_json_str(&json, "icu", FWI_STR(U_ICU_VERSION));
  char pcre2[64] = "";
  pcre2_config(PCRE2_CONFIG_VERSION, pcre2);
  fwi_json_str(&json, "pcre2", fw_str_of(pcre2));
  fwi_json_str(&json, "maxminddb", fw_str_of(MMDB_lib_version()));
  fwi_json_str(&json, "jansson", FWI_STR(JANSSON_VERSION));
  fwi_json_open(&json, "databases", '{');
  const char *psl = psl_dist_filename();
  fwi_json_str_or_null(&json, "public_suffix_list", fw_str_of(psl && *psl ? psl : "built in"));
  fwi_json_close(&json, '}');
  fwi_json_close(&json, '}');
  fwi_buf_take_text(&buf, out);
}
