/* Packs: manifests, precedence, options, choice of rules, signatures. */
#define _GNU_SOURCE /* mkdtemp */
#include "rules/ruleset.h"

#include <check.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <stdio.h>
#include <stdlib.h>

#define GOOD TEST_ROOT "/tests/data/lua/good"
#define PACKS TEST_ROOT "/tests/data/lua/packs/"

static fwi_ruleset *set;
static fwi_runner *runner;
static fwi_arena *arena;
static fw_error err;
static fw_options options;
static const char *dirs[4];

static void setup(void) {
  arena = fwi_arena_new();
  options = (fw_options){.limits = fw_limits_default(), .plugins = dirs};
}

static void teardown(void) {
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  fwi_arena_free(arena);
  runner = NULL;
  set = NULL;
}

static fw_status load(const char *first, const char *second) {
  fwi_ruleset_free(set);
  set = NULL;
  dirs[0] = first;
  dirs[1] = second;
  options.plugins_count = second ? 2 : 1;
  return fwi_ruleset_load_options(&set, &options, &err);
}

/* What a rule's sentence says on some mail; NULL when it finds nothing. */
static const char *says(const char *id) {
  static fwi_facts facts;
  fwi_runner_free(runner);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  fwi_facts_init(&facts, fwi_message_parse(arena, FWI_STR("Subject: x\n\nx\n"), &options.limits),
                 NULL);
  const fwi_findings *findings = fwi_runner_run(runner, &facts).findings;
  ck_assert_uint_eq(findings->error_count, 0);
  for (size_t i = 0; i < findings->count; i++)
    if (fwi_str_eq(findings->items[i].rule->id, fw_str_of(id)))
      return fwi_finding_say(arena, &findings->items[i], false).ptr;
  return NULL;
}

static const fwi_rule_error *only_error(void) {
  size_t count;
  const fwi_rule_error *errors = fwi_ruleset_errors(set, &count);
  ck_assert_uint_eq(count, 1);
  return errors;
}

static void no_error(void) {
  size_t count;
  const fwi_rule_error *errors = fwi_ruleset_errors(set, &count);
  ck_assert_msg(count == 0, "%s", count ? errors->message.ptr : "");
}

START_TEST(a_pack_replaces_what_it_overrides) {
  ck_assert_int_eq(load(PACKS "base", PACKS "over"), FW_OK);
  no_error();
  ck_assert_str_eq(says("test/a"), "over a");
  ck_assert_str_eq(fwi_ruleset_brands(set)->items[0].name_en.ptr, "new");
}
END_TEST

START_TEST(without_an_override_the_earlier_rule_is_kept) {
  ck_assert_int_eq(load(PACKS "base", PACKS "same"), FW_OK);
  ck_assert_ptr_nonnull(strstr(only_error()->message.ptr, "id 'test/a' is taken by "));
  ck_assert_str_eq(says("test/a"), "base a");
}
END_TEST

static bool warns(const char *subject) {
  return fwi_lexicon_in(fwi_lexicon_of(&set->lexicon, FWI_LEXICON_POSING_WARNING),
                        fw_str_of(subject));
}

START_TEST(words_of_packs_add_up) {
  ck_assert_int_eq(load(GOOD, PACKS "words-more"), FW_OK);
  no_error();
  ck_assert(warns("kagoya を騙るメール") && warns("ニセモノです") && warns("please beware"));
  ck_assert(!warns("悪用"));
}
END_TEST

START_TEST(a_pack_that_overrides_a_list_gives_all_its_words) {
  ck_assert_int_eq(load(GOOD, PACKS "words-anew"), FW_OK);
  no_error();
  ck_assert(warns("悪用") && warns("冒用"));
  ck_assert(!warns("kagoya を騙るメール"));
  ck_assert_int_eq(load(PACKS "words-anew", PACKS "words-more"), FW_OK); /* nothing to override */
  ck_assert_ptr_nonnull(strstr(only_error()->message.ptr, "'posing-warning' replaces nothing"));
  ck_assert(warns("悪用") && warns("beware"));
}
END_TEST

static const struct {
  const char *pack, *message;
  bool refused;
} broken[] = {
    {"needs-newer", "needs base 1.10, and 1.9.2 is there: requires: update it", true},
    {"needs-absent", "nowhere 1 isn't there: requires: load it too", true},
    {"overrides-nothing", "'test/none' replaces nothing, as no earlier pack has that id", false},
    {"misspelt", "unknown field of pack: 'overides': did you mean 'overrides'?", true},
    {"not-a-pack", "a manifest returns pack{ ... }, not a table", true},
    {"bad-option", "options: names with a string, a number or a boolean each", true},
    {"same-name", "'base' is also the pack in ", true},
};

START_TEST(a_wrong_manifest_is_one_error) {
  char path[512];
  snprintf(path, sizeof path, PACKS "%s", broken[_i].pack);
  ck_assert_int_eq(load(PACKS "base", path), FW_OK);
  const fwi_rule_error *error = only_error();
  ck_assert_msg(strstr(error->message.ptr, broken[_i].message) != NULL, "%s", error->message.ptr);
  ck_assert_ptr_nonnull(strstr(error->file.ptr, "/pack.lua"));
  ck_assert_str_eq(says("test/a"), "base a");
  ck_assert_int_eq(says("test/e") == NULL, broken[_i].refused);
}
END_TEST

START_TEST(options_have_defaults_and_a_user_sets_them) {
  ck_assert_int_eq(load(PACKS "base", NULL), FW_OK);
  ck_assert_str_eq(says("test/b"), "3 old false");
  const char *values[] = {"base.least=5", "base.word=a=b", "base.loud=true"};
  options.pack_options = values;
  options.pack_options_count = 3;
  ck_assert_int_eq(load(PACKS "base", PACKS "over"), FW_OK);
  ck_assert_str_eq(says("test/b"), "5 a=b true");
  ck_assert_str_eq(says("test/d"), "falsenil"); /* another pack's: neither seen nor changed */
}
END_TEST

static const struct {
  const char *value, *message;
} wrong_options[] = {
    {"base.least=many", "option of another type: base.least=many: give a number"},
    {"base.loud=1", "option of another type: base.loud=1: give true or false"},
    {"base.leest=1", "no such option: base.leest"},
    {"least=1", "option isn't PACK.NAME=VALUE: least=1"},
    {"base.least", "option isn't PACK.NAME=VALUE: base.least"},
};

START_TEST(a_wrong_option_is_refused) {
  const char *values[] = {wrong_options[_i].value};
  options.pack_options = values;
  options.pack_options_count = 1;
  ck_assert_int_eq(load(PACKS "base", NULL), FW_EINVAL);
  ck_assert_ptr_null(set);
  ck_assert_msg(strstr(err.text, wrong_options[_i].message) != NULL, "%s", err.text);
}
END_TEST

static const struct {
  const char *disable, *enable;
  bool a, b, c;
} choices[] = {
    {NULL, NULL, true, true, false},        {"test/a", NULL, false, true, false},
    {"ja", NULL, false, false, false},      {"test/*", "test/b", false, true, false},
    {NULL, "slow", true, true, true},       {"*", "*", true, true, true},
    {"first", "test/c", false, true, true},
};

START_TEST(rules_are_switched_by_id_head_and_tag) {
  options.disable = &choices[_i].disable;
  options.disable_count = choices[_i].disable != NULL;
  options.enable = &choices[_i].enable;
  options.enable_count = choices[_i].enable != NULL;
  ck_assert_int_eq(load(PACKS "base", NULL), FW_OK);
  ck_assert_int_eq(says("test/a") != NULL, choices[_i].a);
  ck_assert_int_eq(says("test/b") != NULL, choices[_i].b);
  ck_assert_int_eq(says("test/c") != NULL, choices[_i].c);
}
END_TEST

START_TEST(a_word_that_names_no_rule_is_refused) {
  const char *words[] = {"test/aa"};
  options.disable = words;
  options.disable_count = 1;
  ck_assert_int_eq(load(PACKS "base", NULL), FW_EINVAL);
  ck_assert_ptr_nonnull(strstr(err.text, "disable test/aa: did you mean 'test/a'?"));
}
END_TEST

/* Signatures. */

static char top[64], folder[96], key_file[96];

static void run(const char *format) {
  char command[1024];
  snprintf(command, sizeof command, format, folder, folder, folder);
  ck_assert_int_eq(system(command), 0);
}

static void sign(EVP_PKEY *key) {
  char path[128];
  snprintf(path, sizeof path, "%s/pack.sha256", folder);
  FILE *file = fopen(path, "rb");
  static unsigned char list[1 << 16];
  unsigned char signature[64];
  size_t size = fread(list, 1, sizeof list, file), length = sizeof signature;
  fclose(file);
  EVP_MD_CTX *ctx = EVP_MD_CTX_new();
  ck_assert_int_eq(EVP_DigestSignInit(ctx, NULL, NULL, NULL, key), 1);
  ck_assert_int_eq(EVP_DigestSign(ctx, signature, &length, list, size), 1);
  EVP_MD_CTX_free(ctx);
  snprintf(path, sizeof path, "%s/pack.sha256.sig", folder);
  file = fopen(path, "wb");
  ck_assert_uint_eq(fwrite(signature, 1, length, file), 64);
  fclose(file);
}

/* A copy of a pack, signed; the public key is in key_file. */
static void sign_setup(void) {
  setup();
  strcpy(top, "/tmp/fuwake-packs-XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(top));
  snprintf(folder, sizeof folder, "%s/pack", top);
  snprintf(key_file, sizeof key_file, "%s/key.pem", top);
  run("cp -r " PACKS "base %s");
  run("cd %s && find * -name '*.lua' | sort | xargs sha256sum > pack.sha256");
  EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
  FILE *file = fopen(key_file, "w");
  ck_assert_int_eq(PEM_write_PUBKEY(file, key), 1);
  fclose(file);
  sign(key);
  EVP_PKEY_free(key);
  options.pack_key = key_file;
}

static void sign_teardown(void) {
  teardown();
  char command[128];
  snprintf(command, sizeof command, "rm -rf %s", top);
  ck_assert_int_eq(system(command), 0);
}

START_TEST(a_signed_pack_loads) {
  ck_assert_msg(load(folder, NULL) == FW_OK, "%s", err.text);
  ck_assert_str_eq(says("test/a"), "base a");
  fwi_buf json = {0};
  fwi_packs_json(set, &json);
  fwi_buf_add_char(&json, '\0');
  ck_assert_ptr_nonnull(strstr(json.ptr, "\"sealed\":true"));
  fwi_buf_clear(&json);
}
END_TEST

START_TEST(folders_trusted_by_number_need_no_signature) {
  options.plugins_trusted = 1;
  ck_assert_int_eq(load(PACKS "base", NULL), FW_OK);
  options.plugins_trusted = 0;
  ck_assert_int_eq(load(PACKS "base", NULL), FW_EIO);
  ck_assert_ptr_nonnull(strstr(err.text, "pack isn't signed: "));
}
END_TEST

static const struct {
  const char *command, *message;
} tamperings[] = {
    {"echo '-- x' >> %s/heuristics/a.lua", "changed, or not in pack.sha256"},
    {"cp %s/heuristics/a.lua %s/heuristics/new.lua", "changed, or not in pack.sha256"},
    {"cp %s/heuristics/a.lua %s/lib.lua", "changed, or not in pack.sha256"},
    {"rm %s/heuristics/b.lua", "heuristics/b.lua is missing"},
    {"rm %s/pack.lua", "pack.lua is missing"},
    {"cd %s && find * -name '*.lua' | xargs sha256sum > pack.sha256 && echo >> pack.sha256",
     "not made with this key for this list"},
    {"printf x >> %s/pack.sha256.sig", "not made with this key for this list"},
    {"rm %s/pack.sha256.sig", "pack isn't signed"},
};

START_TEST(a_pack_that_was_tampered_with_is_refused) {
  run(tamperings[_i].command);
  fw_status status = load(folder, NULL);
  ck_assert(status == FW_ERULE || status == FW_EIO);
  ck_assert_ptr_null(set);
  ck_assert_msg(strstr(err.text, tamperings[_i].message) != NULL, "%s", err.text);
}
END_TEST

START_TEST(another_key_is_refused) {
  EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
  sign(key);
  EVP_PKEY_free(key);
  ck_assert_int_eq(load(folder, NULL), FW_ERULE);
  options.pack_key = PACKS "base/pack.lua";
  ck_assert_int_eq(load(folder, NULL), FW_EIO);
  ck_assert_ptr_nonnull(strstr(err.text, "no Ed25519 public key in PEM"));
}
END_TEST

#define COUNT(table) (sizeof table / sizeof *table)

int main(void) {
  Suite *suite = suite_create("rules, packs");
  TCase *tcase = tcase_create("packs"), *signing = tcase_create("signatures");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, a_pack_replaces_what_it_overrides);
  tcase_add_test(tcase, without_an_override_the_earlier_rule_is_kept);
  tcase_add_test(tcase, words_of_packs_add_up);
  tcase_add_test(tcase, a_pack_that_overrides_a_list_gives_all_its_words);
  tcase_add_loop_test(tcase, a_wrong_manifest_is_one_error, 0, COUNT(broken));
  tcase_add_test(tcase, options_have_defaults_and_a_user_sets_them);
  tcase_add_loop_test(tcase, a_wrong_option_is_refused, 0, COUNT(wrong_options));
  tcase_add_loop_test(tcase, rules_are_switched_by_id_head_and_tag, 0, COUNT(choices));
  tcase_add_test(tcase, a_word_that_names_no_rule_is_refused);
  suite_add_tcase(suite, tcase);
  tcase_add_checked_fixture(signing, sign_setup, sign_teardown);
  tcase_add_test(signing, a_signed_pack_loads);
  tcase_add_test(signing, folders_trusted_by_number_need_no_signature);
  tcase_add_loop_test(signing, a_pack_that_was_tampered_with_is_refused, 0, COUNT(tamperings));
  tcase_add_test(signing, another_key_is_refused);
  suite_add_tcase(suite, signing);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
