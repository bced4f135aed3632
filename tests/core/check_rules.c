/* The rule set and the runner: what loads, what is refused and why, what a rule can find. */
#define _GNU_SOURCE /* mkstemps */
#include "rules/ruleset.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define DATA TEST_ROOT "/tests/data/lua/"

static fwi_ruleset *set;
static fwi_runner *runner;
static fwi_arena *arena;
static fw_limits limits;
static fwi_facts facts;
static fw_error err;

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
}

static void teardown(void) {
  fwi_runner_free(runner);
  fwi_ruleset_free(set);
  fwi_arena_free(arena);
  runner = NULL;
  set = NULL;
}

static void load(const char *dir) {
  const char *dirs[] = {dir};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 1, &limits, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
}

static fwi_dissection scan(const char *mail) {
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  return fwi_runner_run(runner, &facts);
}

static const fwi_finding *finding(const fwi_findings *findings, const char *id) {
  for (size_t i = 0; i < findings->count; i++)
    if (fwi_str_eq(findings->items[i].rule->id, fw_str_of(id)))
      return &findings->items[i];
  return NULL;
}

#define LURE                                                                                       \
  "From: \"ｶｺﾞﾔ\" <support@example.com>\n"                                                 \
  "Subject: サービス契約満了のお知らせ\n"                                             \
  "Content-Type: text/plain; charset=utf-8\n\n"                                                    \
  "お手続き https://kagoya.example.com/x\n"

/* Loading. */

START_TEST(loads_brands_campaigns_and_heuristics) {
  load(DATA "good");
  size_t errors;
  fwi_ruleset_errors(set, &errors);
  ck_assert_uint_eq(errors, 0);
  ck_assert_uint_eq(fwi_ruleset_brands(set)->count, 2);
  const fwi_brand *kagoya = fwi_brands_get(fwi_ruleset_brands(set), FWI_STR("kagoya"));
  ck_assert_ptr_nonnull(kagoya);
  ck_assert(fwi_str_eq(kagoya->name_ja, FWI_STR("カゴヤ・ジャパン")));
  ck_assert_uint_eq(kagoya->name_count, 3);
  ck_assert_uint_eq(kagoya->domain_count, 2);
  ck_assert(fwi_str_eq(kagoya->domains[1].role, FWI_STR("customer-mail")));
  ck_assert(fwi_str_eq(kagoya->salutation, FWI_STR("none")));
}
END_TEST

START_TEST(says_that_a_folder_is_missing) {
  const char *dirs[] = {DATA "nowhere"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 1, &limits, &err), FW_EIO);
  ck_assert_ptr_null(set);
  ck_assert_ptr_nonnull(
      strstr(err.text, "plugin folder can't be read (No such file or directory): "));
}
END_TEST

START_TEST(loads_one_file_named_by_itself) {
  load(DATA "hostile/honest.lua");
  ck_assert_uint_eq(scan("Subject: hello\n\n").findings->count, 1);
}
END_TEST

START_TEST(the_first_of_two_rules_with_one_id_wins) {
  const char *dirs[] = {DATA "hostile/honest.lua", DATA "hostile/honest.lua"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 2, &limits, &err), FW_OK);
  size_t count;
  const fwi_rule_error *errors = fwi_ruleset_errors(set, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_ptr_nonnull(strstr(errors[0].message.ptr, "id 'honest/last' is taken by "));
  ck_assert_ptr_nonnull(strstr(errors[0].message.ptr, "hostile/honest.lua"));
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  ck_assert_uint_eq(scan("Subject: hello\n\n").findings->count, 1);
}
END_TEST

static const struct {
  const char *file, *code, *message;
  int line, column;
} broken[] = {
    {"syntax", "syntax", "unexpected symbol near '}': write a value", 3, 1},
    {"comma", "syntax", "near 'weight': is a comma missing before 'weight'?", 4, 3},
    {"wide-equals", "syntax", "'＝' outside a string: write '=' in half width", 3, 11},
    {"not-a-plugin", "type", "brand{...}, words{...} or weights{...}, not a table", 1, 0},
    {"returns-nothing", "type", "not a nil", 1, 0},
    {"string", "load", "table expected, got string: rule: write rule{ ... }", 1, 0},
    {"misspelt", "unknown", "unknown field of rule: wieght: did you mean 'weight'?", 5, 3},
    {"missing-title", "missing", "missing: title: add title = {", 1, 8},
    {"missing-en", "missing", "missing: title.en: add title = {", 6, 3},
    {"weight-text", "type", "number expected, got string: weight: write weight = 1.5", 5, 12},
    {"weight-nan", "value", "log-odds between -10 and 10 expected: weight: write", 5, 12},
    {"weight-bounds", "unknown", "of weight_bounds: weight_bounds.maxx: did you mean 'max'?", 6,
     40},
    {"weights-text", "type", "number expected, got string: rules.links/ipfs: write", 3, 30},
    {"weights-section", "value", "min <= 0 <= max expected: section: write", 3, 13},
    {"bad-section", "value", "'bdoy' is none of its words: section: did you mean 'body'?", 4, 13},
    {"bad-id", "value", "'Broken/X' has other letters than a-z, 0-9 and -: id: write", 2, 8},
    {"empty-prefilter", "value", "empty: prefilter[1]: write", 8, 17},
    {"long-literal", "value", "over 256 bytes: prefilter[1]: write", 8, 17},
    {"long-sentence", "value", "over 2000 bytes: explain: write one sentence", 7, 3},
    {"many-references", "value", "100000 entries: references: give fewer", 11, 16},
    {"prefilter-number", "type", "a number: prefilter[1]: write prefilter = {", 8, 17},
    {"literals-empty", "load", "1 to 512 strings expected, got 0: literals: write literals {", 1,
     0},
    {"literals-number", "load", "entry 2 is a number: literals: write literals {", 1, 0},
    {"literals-blank", "load", "entry 1: 1 to 256 bytes expected: literals", 1, 0},
    {"literals-white", "value", "empty: prefilter: write", 10, 15},
    {"literals-flood", "load", "over 4000 in one plugin: literals", 3, 0},
    {"when-misspelt", "value", "'japanse' is no condition: when[1]: did you mean 'japanese'?", 8,
     12},
    {"when-number", "type", "a number: when[1]: write when = {", 8, 12},
    {"when-look-field", "value", "'form.name' can't be looked at: when[1][1]: did you mean 'from",
     8, 14},
    {"when-has-string", "type", "a string: when[1].has: write { has = literals {", 8, 20},
    {"when-has-twice", "value", "has beside it: when[1].top_has: write an entry for each", 8, 48},
    {"when-has-none", "value", "0 lists: when[1].has: write 1 to 16 of them", 8, 20},
    {"when-look-empty", "missing", "a look without a field: when[1]: write { \"from.name\"", 8, 12},
    {"when-look-pattern", "value", "missing closing parenthesis at byte 2 of '(': when[1].matches",
     8, 37},
    {"no-match", "missing", "missing: match: add match = function(mail, evidence)", 1, 8},
    {"test-without-expect", "missing", "missing: tests[1].expect: add expect = true", 8, 13},
    {"runtime", "load", "attempt to index a nil value (local 't'): ask first", 2, 11},
    {"unknown-global", "load", "there is no 'strng': did you mean 'string'?", 1, 11},
    {"endless", "steps", "over 1000000 Lua steps", 0, 0},
    {"memory", NULL, "over ", 0, 0}, /* memory, or time under sanitizers */
    {"require-path", "load", "no lib/../good/lib/words.lua in a plugin folder: require", 1, 9},
    {"require-missing", "load", "no lib/nowhere.lua in a plugin folder: require 'nowhere'", 1, 0},
    {"global", "load", "'x' is not local: write 'local x'", 1, 1},
    {"not-utf8", "file", "not UTF-8: save the file as UTF-8", 0, 0},
    {"unknown-brand", "value", "there is no brand 'kagoyo': brand: add", 8, 11},
    {"brand-in-rule", "unknown", "a rule has none: brand: write campaign{ ... }", 8, 3},
    {"brand-role", "value", "'siet' is none of its words: domains[1].role: did you mean 'site'?", 6,
     0},
    {"brand-below", "value",
     "'custumer' is none of its words: domains[1].below: did you mean 'customer'?", 6, 0},
    {"brand-domain", "value", "'https://example.jp/' is no domain: domains[1]: write", 6, 15},
    {"brand-field", "unknown", "field of brand: lookalike: did you mean 'lookalikes'?", 6, 3},
    {"brand-source", "missing", "missing: domains[1].source: add source = \"https://...\"", 6, 15},
    {"brand-source-page", "value",
     "'everybody knows' is no address of a page: domains[1].source:", 6, 55},
    {"brand-suffix", "value", "'co.jp' is nobody's, as everybody registers below it: domains[1]", 6,
     15},
    {"brand-twice", "value", "'EXAMPLE.jp' is there twice: domains[2]: leave one out", 8, 5},
    {"brand-name-twice", "value", "'店' is there twice: names[3]: leave one out", 5, 26},
    {"brand-token", "value", "'Shop.jp': three or more of a-z, 0-9 and - expected: tokens[", 6, 14},
    {"brand-name-short", "value", "'au' is another word too: names[2]: write it in short_names", 5,
     22},
    {"brand-other-words", "value", "'bakery' is like no token or name: other_words[2]: write words",
     7, 30},
    {"brand-successor", "value", "there is no brand 'shpo': successor: did you mean 'shop'?", 7,
     15},
    {"brand-group", "value", "'Shop Holdings' has other letters than a-z, 0-9 and -: group", 7, 11},
    {"words-id", "value", "there is no list 'link-actoin': id: did you mean 'link-action'?", 2, 8},
    {"words-empty", "missing", "words without a word: add ja = {", 1, 8},
    {"words-field", "unknown", "unknown field of words: words: see plugins/README.md", 3, 3},
    {"words-short", "value", "1 bytes, and 2 to 64 are looked for: en[2]: write a word", 5, 5},
    {"words-number", "type", "a number: ja[2]: write ja = {", 3, 16},
    {"words-twice", "value", "'開く' is there twice: ja[2]: leave one out", 3, 16},
    {"words-flood", "value", "over 4000 words in the list with these: id: give fewer", 3, 0},
    {"words-host-url", "value", "'https://x.example/a' is no domain: hosts[2]: write one like", 3,
     28},
    {"words-host-blank", "value", "'free host.example' is no domain: hosts[1]: write one like", 3,
     13},
    {"words-host-suffix", "value",
     "'co.jp' is nobody's, as everybody registers below it: hosts[1]: write one like", 3, 13},
    {"words-host-registry", "value", "'go jp' is no domain: hosts[2]: write one like go.jp", 3, 22},
    {"words-hosts-of-words", "value", "a list of hosts: en: write hosts = {", 3, 3},
    {"words-words-of-hosts", "value", "a list of words: hosts: write ja = {", 3, 3},
    {"words-no-host", "missing", "hosts without a host: add hosts = {", 1, 8},
    {"brand-notice", "value", "'http://example.jp/warning' is no address of a page: notices[1]", 7,
     15},
};

START_TEST(tells_what_is_wrong_with_a_broken_plugin) {
  char path[512];
  snprintf(path, sizeof path, "%s%s.lua", DATA "broken/", broken[_i].file);
  load(path);
  size_t count;
  const fwi_rule_error *error = fwi_ruleset_errors(set, &count);
  ck_assert_uint_eq(count, 1);
  if (broken[_i].code)
    ck_assert_str_eq(error->code.ptr, broken[_i].code);
  ck_assert_msg(strstr(error->message.ptr, broken[_i].message) != NULL, "%s: %s", broken[_i].file,
                error->message.ptr);
  ck_assert_str_eq(error->file.ptr, path);
  if (broken[_i].line)
    ck_assert_int_eq(error->line, broken[_i].line);
  if (broken[_i].column)
    ck_assert_int_eq(error->column, broken[_i].column);
  if (error->hint.len)
    ck_assert(fwi_str_ends(error->message, error->hint));
  ck_assert(error->rule.len > 0);
}
END_TEST

START_TEST(tells_all_mistakes_of_a_file_at_once) {
  static const char text[] = "return rule {\n"
                             "  id = 7,\n"
                             "  version = 0,\n"
                             "  section = \"本文\", wieght = 1, titel = 2,\n"
                             "  tests = { { nmae = \"x\", expect = 1, mail = \"\" } },\n"
                             "}\n";
  static const struct {
    const char *code, *message;
    int line, column, end_column;
  } expected[] = {
      {"type", "string expected, got number: id: write", 2, 8, 9},
      {"unknown", "unknown field of rule: titel: did you mean 'title'?", 4, 31, 36},
      {"unknown", "unknown field of rule: wieght: did you mean 'weight'?", 4, 19, 25},
      {"value", "a whole number from 1 on expected: version: write", 3, 13, 14},
      {"value", "'本文' is none of its words: section: write", 4, 13, 17},
      {"unknown", "unknown field of tests: tests[1].nmae: did you mean 'name'?", 5, 15, 19},
      {"value", "empty: tests[1].mail: write", 5, 46, 48},
      {"type", "boolean expected, got number: tests[1].expect: write", 5, 36, 37},
      {"missing", "missing: match: add match", 1, 8, 12},
  };
  fw_source source = {"memory/mine.lua", fw_str_of(text)};
  fw_options options = {.sources = &source, .sources_count = 1, .limits = limits};
  ck_assert_int_eq(fwi_ruleset_load_options(&set, &options, &err), FW_OK);
  size_t count;
  const fwi_rule_error *errors = fwi_ruleset_errors(set, &count);
  for (size_t i = 0; i < sizeof expected / sizeof *expected; i++) {
    const fwi_rule_error *found = NULL;
    for (size_t k = 0; k < count && !found; k++)
      if (strstr(errors[k].message.ptr, expected[i].message))
        found = &errors[k];
    ck_assert_msg(found != NULL, "%s", expected[i].message);
    ck_assert_str_eq(found->code.ptr, expected[i].code);
    ck_assert_str_eq(found->file.ptr, "memory/mine.lua");
    ck_assert_int_eq(found->line, expected[i].line);
    ck_assert_int_eq(found->column, expected[i].column);
    ck_assert_int_eq(found->end_column, expected[i].end_column);
  }
  ck_assert_uint_eq(fwi_ruleset_brands(set)->count, 0);
}
END_TEST

START_TEST(loads_a_rule_held_in_memory) {
  static const char text[] = "return rule { id = 'm/x', version = 1, section = 'body', weight = 1,"
                             "  title = { ja = 'x', en = 'x' }, explain = { ja = 'x', en = 'x' },"
                             "  match = function(mail) return mail.subject:has('hello') end }";
  fw_source source = {"memory", fw_str_of(text)};
  fw_options options = {.sources = &source, .sources_count = 1, .limits = limits};
  ck_assert_int_eq(fwi_ruleset_load_options(&set, &options, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  ck_assert_uint_eq(scan("Subject: hello\n\n").findings->count, 1);
}
END_TEST

START_TEST(refuses_bytecode) {
  char path[] = "/tmp/fuwake-check-XXXXXX.lua";
  int fd = mkstemps(path, 4);
  FILE *file = fdopen(fd, "wb");
  ck_assert_ptr_nonnull(file);
  fputs("\x1bLuaT", file);
  fclose(file);
  load(path);
  remove(path);
  size_t count;
  const fwi_rule_error *error = fwi_ruleset_errors(set, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_ptr_nonnull(strstr(error->message.ptr, "bytecode isn't loaded"));
}
END_TEST

static double weight_of(const char *id) {
  const fwi_finding *found = finding(scan(LURE).findings, id);
  ck_assert_ptr_nonnull(found);
  return found->rule->weight;
}

START_TEST(a_weights_file_sets_weights_and_scale) {
  const char *dirs[] = {DATA "weights", DATA "good"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 2, &limits, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  ck_assert_double_eq(weight_of("campaigns/kagoya-expiry"), 1.25);
  ck_assert_double_eq(fwi_ruleset_scale(set).prior, -2.5);
  ck_assert_double_eq(fwi_ruleset_scale(set).section_min, -4);
  ck_assert_double_eq(fwi_ruleset_scale(set).section_max, 3);
}
END_TEST

START_TEST(a_rule_without_a_fitted_weight_keeps_its_own) {
  const char *dirs[] = {DATA "weights", DATA "good"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 2, &limits, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  const fwi_finding *found = finding(scan(LURE).findings, "links/brand-in-host");
  ck_assert_ptr_nonnull(found);
  ck_assert_double_eq(found->rule->weight, found->rule->own_weight);
}
END_TEST

START_TEST(a_weight_for_a_rule_nobody_has_is_a_warning) {
  const char *dirs[] = {DATA "weights", DATA "good"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 2, &limits, &err), FW_OK);
  size_t count;
  const fwi_rule_error *warning = fwi_ruleset_errors(set, &count);
  ck_assert_uint_eq(count, 1);
  ck_assert_str_eq(warning->code.ptr, "warning");
  ck_assert_str_eq(warning->message.ptr, "there is no rule 'links/brand-in-hots': rules: did you "
                                         "mean 'links/brand-in-host'?");
  ck_assert_int_eq(warning->line, 6);
}
END_TEST

START_TEST(one_broken_plugin_does_not_stop_the_others) {
  const char *dirs[] = {DATA "broken", DATA "good"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 2, &limits, &err), FW_OK);
  size_t count;
  fwi_ruleset_errors(set, &count);
  ck_assert_uint_eq(count, sizeof broken / sizeof *broken);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  ck_assert_ptr_nonnull(finding(scan(LURE).findings, "campaigns/kagoya-expiry"));
}
END_TEST

/* Running. */

START_TEST(a_finding_has_evidence_with_bytes_and_filled_sentences) {
  load(DATA "good");
  fwi_dissection d = scan(LURE);
  ck_assert_uint_eq(d.findings->error_count, 0);
  ck_assert_uint_eq(d.findings->count, 2);
  ck_assert_str_eq(d.claims->posed->id.ptr, "kagoya");
  const fwi_finding *f = finding(d.findings, "campaigns/kagoya-expiry");
  ck_assert_ptr_nonnull(f);
  ck_assert_str_eq(f->brand->id.ptr, "kagoya");
  ck_assert_str_eq(fwi_finding_say(arena, f, true).ptr,
                   "カゴヤ・ジャパンの「契約満了」を装う文面です。");
  ck_assert_str_eq(fwi_finding_say(arena, f, false).ptr,
                   "It reads like the known KAGOYA JAPAN lure \"契約満了\".");
  ck_assert_uint_eq(f->evidence_count, 1);
  ck_assert(fwi_str_eq(f->evidence[0].value, FWI_STR("契約満了")));
  ck_assert(fwi_str_eq(f->evidence[0].where, FWI_STR("header:Subject")));
  size_t start, end;
  fwi_slice_raw(f->evidence[0].slice, &start, &end);
  ck_assert(fwi_str_eq(fwi_str_slice(facts.message->raw, start, end), FWI_STR("契約満了")));
}
END_TEST

START_TEST(a_quoted_value_nests_its_brackets) {
  fw_str slots[] = {FWI_STR("word")}, values[] = {FWI_STR("「いいね」を押す")};
  const fwi_rule_info rule = {
      .explain_ja = FWI_STR("「{word}」と、{word}。"), .slots = slots, .slot_count = 1};
  const fwi_finding f = {.rule = &rule, .values = values};
  ck_assert_str_eq(fwi_finding_say(arena, &f, true).ptr,
                   "「『いいね』を押す」と、「いいね」を押す。");
}
END_TEST

START_TEST(evidence_of_a_link_is_the_url_as_written) {
  load(DATA "good");
  const fwi_finding *f = finding(scan(LURE).findings, "links/brand-in-host");
  ck_assert_ptr_nonnull(f);
  ck_assert(fwi_str_eq(f->evidence[0].value, FWI_STR("https://kagoya.example.com/x")));
  ck_assert(fwi_str_eq(f->evidence[0].where, FWI_STR("link:0")));
  ck_assert_str_eq(fwi_finding_say(arena, f, false).ptr,
                   "kagoya.example.com is not KAGOYA JAPAN's.");
}
END_TEST

START_TEST(a_prefilter_keeps_a_rule_from_running) {
  load(DATA "good");
  ck_assert_uint_eq(scan("From: \"KAGOYA\" <a@example.com>\nSubject: hello\n\n").findings->count,
                    0);
}
END_TEST

static const struct {
  const char *mail;
  bool both, either; /* does when/both, when/either run? */
} gated[] = {
    {"From: a@example.com\n\nhello\n", false, false},
    {"From: a@example.com\n\nこんにちは\n", false, false},
    {"From: a@example.com\n\nhttps://example.com/\n", false, false},
    {"From: a@example.com\n\nこんにちは https://example.com/\n", true, false},
    {"From: a@example.com\nSubject: こんにちは\n\nhttps://example.com/\n", true, false},
    {"From: A <a@example.com>\n\nhello\n", false, true},
    {"From: a@example.com\n\nhttps://xn--r8jz45g.example.com/\n", false, true},
    {"From: a@example.com\n\nこんにちは https://example.com:4711/\n", true, true},
};

START_TEST(conditions_keep_a_rule_from_running) {
  load(DATA "when");
  const fwi_findings *findings = scan(gated[_i].mail).findings;
  ck_assert_int_eq(finding(findings, "when/both") != NULL, gated[_i].both);
  ck_assert_int_eq(finding(findings, "when/either") != NULL, gated[_i].either);
}
END_TEST

#define RECEIVED(client)                                                                           \
  "Received: from mail.example.com (" client " [203.0.113.9]) by mx.example.jp; "                  \
  "Mon, 6 Oct 2025 10:00:00 +0900\n"

#define BELOW(clock)                                                                               \
  "Received: from a.example.com (unknown [203.0.113.8]) by mail.example.com; "                     \
  "Mon, 6 Oct 2025 " clock " +0900\n"
#define ATTACHED(name)                                                                             \
  "Content-Type: text/html\nContent-Disposition: attachment; filename=" name "\n\n<html><p>x\n"
#define FIFTY "abcdefghijABCDEFGHIJ0123456789abcdefghijABCDEFGHIJ"
#define LABELS_10 "abcd.abcd.abcd.abcd.abcd.abcd.abcd.abcd.abcd.abcd."
#define LABELS_60 LABELS_10 LABELS_10 LABELS_10 LABELS_10 LABELS_10 LABELS_10

static const struct {
  const char *when; /* a Lua list */
  const char *opens, *shuts;
} conditions[] = {
    {"'not japanese'", "\nhello\n", "\nこんにちは\n"},
    {"'japanese'", "\nｷｶﾝｹﾞﾝﾃｲ\n", "\n漢字\n"},
    {"'not link or japanese'", "\nこんにちは https://example.com/\n", "\nhttps://example.com/\n"},
    {"'reply'", "In-Reply-To: <1@example.com>\n\n", "In-Reply-To: \n\n"},
    {"'list'", "List-Id: <l.example.com>\n\n", "List-Post: <l.example.com>\n\n"},
    {"'posed:own'", "From: a@kagoya.jp\n\n", "From: KAGOYA <a@example.com>\n\n"},
    {"'posed:foreign'", "From: KAGOYA <a@example.com>\n\n", "From: a@kagoya.jp\n\n"},
    {"'posed:falsely'", "From: KAGOYA <a@example.com>\n\n", "From: KAGOYA <a@kagoya.jp>\n\n"},
    {"'posed:falsely'", "From: a@example.com\nSubject: 【KAGOYA】x\n\n",
     "From: a@example.com\nSubject: Re: 【KAGOYA】x\n\n"},
    {"'posed:falsely'", "From: a@example.com\nSubject: 【重要】KAGOYAのお知らせ\n\n",
     "From: a@example.com\nSubject: 【重要】KAGOYA\n\n"},
    {"'posed:falsely'", "From: a@example.com\nSubject: x【】<[ ＫＡＧＯＹＡ ]>のお知らせ\n\n",
     "From: a@example.com\nSubject: 【KAGOYA】を騙るメールのお知らせ\n\n"},
    {"'posed:falsely'", "From: a@example.com\nSubject: いろはにほへとちりぬるをわ KAGOYA\n\n",
     "From: a@example.com\nSubject: いろはにほへとちりぬるをわか KAGOYA\n\n"},
    {"'posed:falsely'", "From: a@example.com\nSubject: 123456[KAGOYA\n\n",
     "From: a@example.com\nSubject: 1234567[KAGOYA\n\n"},
    {"'posed:falsely'", "From: a@kagoya.jp\n\nhttps://www.kagoya.jp.example.com/\n",
     "From: a@kagoya.jp\n\nhttps://www.kagoya.jp/\n"},
    {"'sender:brand'", "From: a@kagoya.jp\n\n", "From: a@kagoya.net\n\n"},
    {"'sender:customer'", "From: KAGOYA <a@kagoya.net>\n\n", "From: KAGOYA <a@kagoya.jp>\n\n"},
    {"{ 'defects.name', matches = '^(?:bare-cr-in-address)$' }",
     "From: KAGOYA <a@kagoya.jp>\r <b@evil.example>\n\n", "From: KAGOYA <a@kagoya.jp>\n\n"},
    {"'sender:foreign-brand'", "From: KAGOYA <a@example.com>\n\n",
     "From: KAGOYA <a@kagoya.net>\n\n"},
    {"'sender:other-brand'", "From: KAGOYA えきねっと <a@example.com>\n\n",
     "From: KAGOYA <a@example.com>\n\n"},
    {"'spf:pass'", "Authentication-Results: mx; spf=pass\n\n",
     "Authentication-Results: mx; dkim=pass\n\n"},
    {"'dkim:pass'", "Authentication-Results: mx; dkim=pass\n\n",
     "Authentication-Results: mx; dkim=none\n\n"},
    {"'dmarc:pass'", "Authentication-Results: mx; dmarc=pass\n\n",
     "Authentication-Results: mx; spf=pass\n\n"},
    {"{ 'link', 'not reply' }", "\nhttps://example.com/\n",
     "In-Reply-To: <1@example.com>\n\nhttps://example.com/\n"},
    {"'auth:fail'", "Authentication-Results: mx; spf=softfail\n\n",
     "Authentication-Results: mx; spf=pass\n\n"},
    {"'origin:nameless'", RECEIVED("unknown") "\n", RECEIVED("mail.example.com") "\n"},
    {"'reply-to:other'", "From: a@example.jp\nReply-To: b@example.com\n\n",
     "From: a@example.jp\nReply-To: b@mail.example.jp\n\n"},
    {"'return-path:other'", "From: a@example.jp\nReturn-Path: <b@example.com>\n\n",
     "From: a@example.jp\nReturn-Path: <>\n\n"},
    {"'recipient:subject'", "To: Taro@example.jp\nSubject: ｔａｒｏ@example.jp 様\n\n",
     "To: taro@example.jp\nSubject: jiro@example.jp\n\n"},
    {"'recipient:body'", "To: taro@example.jp\n\n@ TARO@EXAMPLE.JP\n",
     "To: taro@example.jp\nSubject: taro@example.jp\n\n@example.jp taro@example\n"},
    {"'recipient:name'", "From: Abcdefg Mail <a@example.com>\nTo: a@abcdefg.jp\n\n",
     "From: Abc Mail <a@example.com>\nTo: a@abc.jp\n\n"},
    {"'salutation:address'", "To: taro@example.jp\n\ntaro@example.jp 様\n", "\n山田太郎 様\n"},
    {"'salutation:generic'", "\nお客様各位\n", "\n山田太郎 様\n"},
    {"{ 'from.name', matches = '^[a-z]+$' }", "From: ＡＢＣ <a@example.com>\n\n",
     "From: A1 <a@example.com>\n\n"},
    {"{ 'from.name.value', matches = '^[a-z]+$' }", "From: abc <a@example.com>\n\n",
     "From: ABC <a@example.com>\n\n"},
    {"{ 'subject', 'from.localpart', matches = 'x9' }", "From: x9@example.com\n\n",
     "From: a@x9.example.com\nSubject: x\n\n"},
    {"{ 'from.domain', matches = '^[^.]*$' }", "Subject: no From\n\n", "From: a@example.com\n\n"},
    {"{ 'from.org', matches = '^example' }", "From: a@mail.EXAMPLE.com\n\n",
     "From: a@example.foo.com\n\n"},
    {"{ 'message_id', matches = '^2025' }", "Message-ID: <2025@example.com>\n\n",
     "Message-ID: <x2025@example.com>\n\n"},
    {"{ 'subject.value', matches = '(?i)gasse$' }", "Subject: NEUE GASSE\n\n",
     "Subject: Neue Strasse\n\n"},
    {"{ 'subject.value', matches = '(?i)kelvin|x' }", "Subject: 300 \u212AELVIN\n\n",
     "Subject: 300 Celvin\n\n"},
    {"{ 'subject.value', matches = '[\\\\x{1F300}-\\\\x{1FAFF}]' }", "Subject: x \U0001F600\n\n",
     "Subject: 重要\n\n"},
    {"{ 'subject.value', matches = '(?<=お)願い|a{3}' }", "Subject: お願い\n\n",
     "Subject: 願い aa\n\n"},
    {"{ 'subject.value', matches = '^(?=.*\\\\d).*@' }", "Subject: a@1\n\n", "Subject: 1\n\n"},
    {"{ 'from.domain', matches = '\\\\.(?:a|co\\\\.jp)$' }", "From: x@b.a\n\n", "From: x@b.ca\n\n"},
    {"{ 'from.domain', matches = '\\\\.(?:a|co\\\\.jp)$' }", "From: x@example.co.jp\n\n",
     "From: x@co.jp\n\n"},
    {"{ 'subject.value', matches = '^x|^(?i)y' }", "Subject: Y\n\n", "Subject: zxy\n\n"},
    {"{ 'subject.value', matches = '^x|y' }", "Subject: zy\n\n", "Subject: zx\n\n"},
    {"{ 'subject.value', matches = '^(?!x)(?:[→>] ?)?y?z' }", "Subject: → yz\n\n",
     "Subject: y → z\n\n"},
    {"{ 'from.domain', matches = '^(?:b|a)$' }", "From: x@a\n\n", "From: x@b.a\n\n"},
    {"{ 'origin.helo', matches = '^mail\\\\.' }", RECEIVED("unknown") "\n", "\n"},
    {"{ 'links.org', matches = '^kagoya' }", "\nhttps://a.example.com/ https://www.kagoya.jp/\n",
     "\nhttps://kagoya.example.com/\n"},
    {"{ 'links.text', matches = '^open$' }",
     "Content-Type: text/html\n\n<a href='https://example.com/'>ＯＰＥＮ</a>\n",
     "Content-Type: text/html\n\nopen <a href='https://example.com/'>shut</a>\n"},
    {"'link:long-label'", "\nhttps://a1aaaaaaaaaaaaaaaaaaaaaa.example.com/\n",
     "\nhttps://a1aaaaaaaaaaaa.aaaaaaaaaaaaa.example.com/\n"},
    {"'link:long-label'", "\nhttps://aaaaaaaaaaaaaaaaaaaaaaaa1.example.com/\n",
     "\nhttps://aaaaaaaaaaaaaaaaaaaaaaaaa.aaaaaaaaaaaaaaaaaaaaaaa-1.example.com/\n"},
    {"'link:defanged'", "\nhxxps://example[.]com/\n", "\nhttps://example.com/\n"},
    {"'link:posed-own'", "From: a@kagoya.jp\n\nhttps://www.kagoya.jp/\n",
     "From: a@kagoya.jp\n\nhttps://example.com/\n"},
    {"'link:posed-foreign'", "From: a@kagoya.jp\n\nhttps://www.kagoya.jp/ https://example.com/\n",
     "From: a@kagoya.jp\n\nhttps://www.kagoya.jp/\n"},
    {"'from:lookalike'", "From: KAGOYA <a@kagoyaa.com>\n\n", "From: KAGOYA <a@example.com>\n\n"},
    {"'html:little-text'", "Content-Type: text/html\n\n<p>hello</p>\n", "\nhello\n"},
    {"'body:invisible'", "\nhe\u200Bllo\n", "\nhe\u2018llo\n"},
    {"'body:styled'", "\n\U0001D407\U0001D41E\n", "\n\U0001F600\n"},
    {"'body:long-word'", "\nx " FIFTY "0123456789 x\n", "\nx " FIFTY "012345678 9" FIFTY "\n"},
    {"'body:rulers'", "\n================\nx\n+----------------+\n",
     "\n================\nsome ----------------\n"},
    {"'body:rulers'", "\n────────────────\nx\r\n────────────────\n",
     "\n───────────────\nx\n────────────────\n"},
    {"'cue:mixed-script'", "\nP\u0430ypal\n", "\nPaypal\n"},
    {"'cue:split-word or cue:spaced-out'", "\n重 要 な お 知 ら せ\n", "\n重要なお知らせ\n"},
    {"'date:skew'", "Date: Sun, 5 Oct 2025 10:00:00 +0900\n" RECEIVED("unknown") "\n",
     "Date: Sun, 5 Oct 2025 10:00:01 +0900\n" RECEIVED("unknown") "\n"},
    {"'route:clock-gap'", RECEIVED("unknown") BELOW("11:00:01") "\n",
     RECEIVED("unknown") BELOW("11:00:00") "\n"},
    {"'origin:hosted'",
     "Received: from a.example.com (a.example.com [20.40.0.1]) by mx.example.jp; "
     "Mon, 6 Oct 2025 10:00:00 +0900\n\n",
     RECEIVED("unknown") "\n"},
    {"'message-id:odd'", "Message-ID: <1@localhost>\n\n", "Message-ID: <a@b@EXAMPLE.com>\n\n"},
    {"'message-id:odd'", "Message-ID: <1>\n\n", "\n"},
    {"'message-id:receiver'",
     "Received: from a.example.com (unknown [137.220.216.28]) by MX.example.jp; Mon, 20 Dec 2021 "
     "05:47:52 +0900\nMessage-ID: <a@b@mx.Example.jp>\n\n",
     "Received: from a.example.com (unknown [137.220.216.28]) by mx.example.jp; Mon, 20 Dec 2021 "
     "05:47:52 +0900\nMessage-ID: <mx@a.example.com>\n\n"},
    {"'message-id:receiver'",
     "Received: from a.example.com (unknown [137.220.216.28]) by mx.example.jp; Mon, 20 Dec 2021 "
     "05:47:52 +0900\nMessage-ID: <a@mx.in.example.jp>\nFrom: a@example.org\n\n",
     "Received: from a.example.com (unknown [137.220.216.28]) by mx.example.jp; Mon, 20 Dec 2021 "
     "05:47:52 +0900\nMessage-ID: <a@mx.Example.jp>\nFrom: a@mail.example.jp\n\n"},
    {"'message-id:receiver'",
     "Received: from a.example.com (unknown [137.220.216.28]) by mx; Mon, 20 Dec 2021 "
     "05:47:52 +0900\nMessage-ID: <a@mx>\n\n",
     "Received: from a.example.com (unknown [137.220.216.28]) by mx.example.jp; Mon, 20 Dec 2021 "
     "05:47:52 +0900\nMessage-ID: <a@mx.example.net>\n\n"},
    {"'to:sender'", "From: A@example.jp\nTo: a@example.jp\n\n",
     "From: a@example.jp\nTo: b@example.jp, a@example.jp\n\n"},
    {"'recipient:repeated'", "To: a@example.jp\n\nA@example.jp <a@example.jp>\n",
     "To: a@example.jp\n\n(a@example.jp)\n"},
    {"'recipient:repeated'", "To: a@example.jp\n\n【 a@example.jp 】\n",
     "To: a@example.jp\n\nｘ\n"},
    {"'posed:policy'", "From: a@kagoya.jp\n\n", "From: a@example.com\n\n"},
    {"'recipient:domain'", "To: a@abcdefg.jp\n\nABCDEFG support\n", "To: a@abc.jp\n\nabc\n"},
    {"'recipient:in-from'", "From: a@abc-co-jp.example\nTo: a@mail.abc.co.jp\n\n",
     "From: a@x.abc.co.jp\nTo: a@mail.abc.co.jp\n\n"},
    {"'recipient:in-from'", "From: a@x.ABC.example\nTo: b@example.jp, a@abc.jp\n\n",
     "From: a@xjp.invalid\nTo: b@example.jp, a@abc.jp\n\n"},
    /* For more than 64 labels the rule looks itself, in bounded time. */
    {"'recipient:domain'", "To: a@" LABELS_60 "abcd.abcd.abcd.abcd.abcd.jp\n\n",
     "To: a@" LABELS_60 "abcd.abcd.abcd.abcd.abc.jp\n\n"},
    {"'recipient:name'",
     "From: b <b@example.com>\nTo: a@" LABELS_60 "jp, b@a.abcd.abcd.abcd, c@abcd.abcd.jp\n\n",
     "From: b <b@example.com>\nTo: a@" LABELS_60 "jp, b@a.abcd.abcd.abc, c@abcd.abcd.jp\n\n"},
    {"'attachment:page'", ATTACHED("a.html"), "\n<html>\n"},
    {"'attachment:active'", ATTACHED("a.html"), "\n<html>\n"},
    {"{ 'attachments.name', matches = '[.]html$' }", ATTACHED("a.html"), ATTACHED("a.txt")},
    {"{ 'brands.id', matches = '^(?:x|kagoya)$' }", "From: KAGOYA <a@example.com>\n\n",
     "From: a@example.com\n\nKAGOYA\n"},
    {"'dkim:expiry'", "DKIM-Signature: v=1; a=rsa-sha256; x=1759000000; b=YQ==\n\n",
     "DKIM-Signature: v=1; a=rsa-sha256; b=YQ==; t=1759000000\nX-Other: x=1\n\n"},
    {"'dkim:expiry'", "DKIM-Signature: v=1; =?utf-8?q?x=3D1?=\n\n",
     "DKIM-Signature: v=1; b=xx\n\n"},
    {"{ 'links.fragment', matches = '^x' }", "\nhttps://example.com/#x\n",
     "\nhttps://example.com/x#y\n"},
    {"{ 'return_path.domain', matches = '^mail' }", "Return-Path: <a@MAIL.example.com>\n\n",
     "From: a@mail.example.com\n\n"},
    {"{ 'return_path.localpart.value', matches = '^root$' }", "Return-Path: <root@example.com>\n\n",
     "Return-Path: <ROOT@example.com>\n\n"},
    {"{ 'reply_to.org', 'return_path.org', matches = '\\\\.(?:top|xyz)$' }",
     "Reply-To: a@b.example.xyz\n\n", "From: a@example.xyz\nReply-To: a@xyz.example.com\n\n"},
    {"{ 'from.org', matches = '^(?:a\\\\.jp|example\\\\.com)$' }", "From: a@b.example.com\n\n",
     "From: a@exampleacom.example\n\n"},
    {"{ 'from.name', matches = '^(?:|a)$' }", "From: b@example.com\n\n",
     "From: B <b@example.com>\n\n"},
    {"'link', { 'subject', matches = 'x' }", "Subject: x\n\nhttps://example.com/\n",
     "Subject: x\n\nhello\n"},
    {"{ has = literals { 'fee', 'toll' } }", "\nTOLLS\n", "Subject: fe\n\nto ll\n"},
    {"{ has = literals { 'fee' } }, { has = literals { 'toll' } }", "Subject: toll\n\nfee\n",
     "Subject: fee\n\nfee\n"},
    {"{ has = { literals { 'fee' }, literals { 'toll' } } }", "\ntoll\n", "\nx\n"},
    {"{ 'link or reply', has = literals { 'fee' } }", "\nfee\n", "\nx\n"},
    {"{ 'link or reply', has = literals { 'fee' } }", "In-Reply-To: <1@a>\n\nx\n", "\nx\n"},
    {"{ top_has = literals { 'fee' } }", "Subject: a fee\n\nfee\n", "Subject: a\n\na fee\n"},
    {"{ top_has = literals { 'fee' } }", "From: Fee <a@example.com>\n\n",
     "Reply-To: fee@example.com\n\n"},
};

/* The good folder and one more rule, with that `when`. */
static void load_with(const char *when) {
  char path[] = "/tmp/fuwake-when-XXXXXX.lua";
  int fd = mkstemps(path, 4);
  ck_assert_int_ge(fd, 0);
  dprintf(fd,
          "return rule { id = 'when/this', version = 1, section = 'body', weight = 1,\n"
          "title = { ja = '題', en = 't' }, explain = { ja = '文。', en = 'S.' },\n"
          "when = { %s }, match = function() return true end }\n",
          when);
  close(fd);
  const char *dirs[] = {DATA "good", path};
  fw_status status = fwi_ruleset_load(&set, dirs, 2, &limits, &err);
  unlink(path);
  ck_assert_int_eq(status, FW_OK);
  size_t count;
  const fwi_rule_error *errors = fwi_ruleset_errors(set, &count);
  ck_assert_msg(!count, "%s", count ? errors[0].message.ptr : "");
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
}

START_TEST(condition_tells_two_mails_apart) {
  load_with(conditions[_i].when);
  ck_assert_ptr_nonnull(finding(scan(conditions[_i].opens).findings, "when/this"));
  ck_assert_ptr_null(finding(scan(conditions[_i].shuts).findings, "when/this"));
}
END_TEST

START_TEST(without_a_database_or_a_facts_file_no_place_is_known) {
  load_with("'places'");
  ck_assert_ptr_null(finding(scan("From: a@example.com\n\n").findings, "when/this"));
}
END_TEST

START_TEST(look_that_would_take_too_long_lets_the_rule_run) {
  static char mail[6000] = "Subject: ";
  memset(mail + strlen(mail), 'a', 2000);
  strcat(mail, "\n\n");
  load_with("{ 'subject', matches = 'b' }");
  ck_assert_ptr_nonnull(finding(scan(mail).findings, "when/this"));
  ck_assert_ptr_null(finding(scan("Subject: a\n\n").findings, "when/this"));
}
END_TEST

START_TEST(look_that_backtracks_lets_the_rule_run) {
  load_with("{ 'subject', matches = '^(?:a+)+$' }");
  ck_assert_ptr_nonnull(finding(
      scan("Subject: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab\n\n").findings, "when/this"));
}
END_TEST

START_TEST(findings_outlive_the_runner) {
  load(DATA "good");
  const fwi_findings *findings = scan(LURE).findings;
  fwi_runner_free(runner);
  runner = NULL;
  ck_assert_ptr_nonnull(strstr(fwi_finding_say(arena, &findings->items[0], true).ptr, "契約満了"));
}
END_TEST

START_TEST(runs_again_as_if_nothing_had_been) {
  load(DATA "good");
  for (int i = 0; i < 50; i++) {
    ck_assert_uint_eq(scan(LURE).findings->count, 2);
    ck_assert_uint_eq(scan("Subject: x\n\n").findings->count, 0);
  }
}
END_TEST

START_TEST(findings_are_capped_and_said_to_be) {
  limits.findings = 1;
  const char *dirs[] = {DATA "good"};
  ck_assert_int_eq(fwi_ruleset_load(&set, dirs, 1, &limits, &err), FW_OK);
  ck_assert_int_eq(fwi_runner_new(&runner, set, &err), FW_OK);
  ck_assert_uint_eq(scan(LURE).findings->count, 1);
  bool said = false;
  for (size_t i = 0; i < facts.message->defect_count; i++)
    said |= fwi_str_eq(facts.message->defects[i].name, FWI_STR("findings"));
  ck_assert(said);
}
END_TEST

/* JSON and embedded tests. */

START_TEST(rules_and_brands_are_told_as_json) {
  load(DATA "good");
  fwi_buf buf = {0};
  fwi_ruleset_rules_json(set, &buf);
  fwi_buf_add_char(&buf, '\0');
  ck_assert_ptr_nonnull(strstr(buf.ptr,
                               "[{\"id\":\"campaigns/kagoya-expiry\",\"kind\":\"campaign\","
                               "\"version\":2,\"section\":\"body\",\"weight\":2.5000,"));
  ck_assert_ptr_nonnull(strstr(buf.ptr, "\"tests\":2"));
  ck_assert_ptr_nonnull(strstr(buf.ptr, "\"brand\":null}]"));
  buf.len = 0;
  fwi_ruleset_brands_json(set, &buf);
  fwi_buf_add_char(&buf, '\0');
  ck_assert_ptr_nonnull(strstr(buf.ptr, "{\"domain\":\"kagoya.net\",\"role\":\"customer-mail\","));
  fwi_buf_clear(&buf);
}
END_TEST

START_TEST(only_titles_without_a_link_or_an_address_are_json_beforehand) {
  fw_str ready = fwi_title_json(arena, FWI_STR("題"), FWI_STR("A \"title\""));
  ck_assert_str_eq(ready.ptr, "{\"ja\":\"題\",\"en\":\"A \\\"title\\\"\"}");
  ck_assert_uint_eq(fwi_title_json(arena, FWI_STR("題"), FWI_STR("example.com")).len, 0);
  ck_assert_uint_eq(fwi_title_json(arena, FWI_STR("http://localhost"), FWI_STR("t")).len, 0);
  ck_assert_uint_eq(fwi_title_json(arena, FWI_STR("題"), FWI_STR("taro@localhost")).len, 0);
}
END_TEST

START_TEST(embedded_tests_say_what_they_expected_and_got) {
  load(DATA "good");
  fwi_buf buf = {0};
  ck_assert_int_eq(fwi_runner_test_json(runner, NULL, NULL, &buf, &err), FW_OK);
  fwi_buf_add_char(&buf, '\0');
  ck_assert_ptr_nonnull(strstr(buf.ptr, "\"test\":\"expiry in the subject\",\"ok\":true,"
                                        "\"expected\":true,\"got\":true,\"message\":null"));
  ck_assert_ptr_nonnull(strstr(buf.ptr, "\"test\":\"another brand\",\"ok\":true"));
  ck_assert_ptr_nonnull(strstr(buf.ptr, "\"test\":\"wrong on purpose\",\"ok\":false,"
                                        "\"expected\":true,\"got\":false,"
                                        "\"message\":\"expected a finding, got none\""));
  ck_assert_ptr_nonnull(strstr(buf.ptr, "links-brand-in-host.lua\",\"line\":20,\"error\":null}"));
  fwi_buf_clear(&buf);
}
END_TEST

START_TEST(an_unknown_rule_has_a_nearest_name) {
  load(DATA "good");
  fwi_buf buf = {0};
  ck_assert_int_eq(fwi_runner_test_json(runner, NULL, "campaigns/kagoya-expire", &buf, &err),
                   FW_ERULE);
  ck_assert_ptr_nonnull(strstr(err.text, "did you mean 'campaigns/kagoya-expiry'?"));
  fwi_buf_clear(&buf);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("rules");
  TCase *tcase = tcase_create("rules");
  tcase_set_timeout(tcase, 120);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, loads_brands_campaigns_and_heuristics);
  tcase_add_test(tcase, says_that_a_folder_is_missing);
  tcase_add_test(tcase, loads_one_file_named_by_itself);
  tcase_add_test(tcase, the_first_of_two_rules_with_one_id_wins);
  tcase_add_loop_test(tcase, tells_what_is_wrong_with_a_broken_plugin, 0,
                      sizeof broken / sizeof *broken);
  tcase_add_test(tcase, tells_all_mistakes_of_a_file_at_once);
  tcase_add_test(tcase, loads_a_rule_held_in_memory);
  tcase_add_test(tcase, refuses_bytecode);
  tcase_add_test(tcase, a_weights_file_sets_weights_and_scale);
  tcase_add_test(tcase, a_rule_without_a_fitted_weight_keeps_its_own);
  tcase_add_test(tcase, a_weight_for_a_rule_nobody_has_is_a_warning);
  tcase_add_test(tcase, one_broken_plugin_does_not_stop_the_others);
  tcase_add_test(tcase, a_finding_has_evidence_with_bytes_and_filled_sentences);
  tcase_add_test(tcase, a_quoted_value_nests_its_brackets);
  tcase_add_test(tcase, evidence_of_a_link_is_the_url_as_written);
  tcase_add_test(tcase, a_prefilter_keeps_a_rule_from_running);
  tcase_add_loop_test(tcase, conditions_keep_a_rule_from_running, 0, sizeof gated / sizeof *gated);
  tcase_add_loop_test(tcase, condition_tells_two_mails_apart, 0,
                      sizeof conditions / sizeof *conditions);
  tcase_add_test(tcase, without_a_database_or_a_facts_file_no_place_is_known);
  tcase_add_test(tcase, look_that_would_take_too_long_lets_the_rule_run);
  tcase_add_test(tcase, look_that_backtracks_lets_the_rule_run);
  tcase_add_test(tcase, findings_outlive_the_runner);
  tcase_add_test(tcase, runs_again_as_if_nothing_had_been);
  tcase_add_test(tcase, findings_are_capped_and_said_to_be);
  tcase_add_test(tcase, rules_and_brands_are_told_as_json);
  tcase_add_test(tcase, only_titles_without_a_link_or_an_address_are_json_beforehand);
  tcase_add_test(tcase, embedded_tests_say_what_they_expected_and_got);
  tcase_add_test(tcase, an_unknown_rule_has_a_nearest_name);
  suite_add_tcase(suite, tcase);
  SRunner *srunner = srunner_create(suite);
  srunner_run_all(srunner, CK_NORMAL);
  int failed = srunner_ntests_failed(srunner);
  srunner_free(srunner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
