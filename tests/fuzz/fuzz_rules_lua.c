#define _POSIX_C_SOURCE 200809L /* getpid */
/* Any text as a plugin: it loads or is refused, and whatever it does to a mail, the run ends.
 *
 * Input that begins with a byte below 9 is no text but choices: a grammar turns them into a rule
 * that gets past the parser and calls what rules may call, with whatever arguments. */
#include "rules/trace.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char MAIL[] = "From: \"KAGOYA\" <a@example.com>\nTo: taro@example.jp\n"
                           "Subject: [spam] hello\nContent-Type: text/html; charset=utf-8\n\n"
                           "<p>Dear taro,<a href=\"https://kagoya.example.com/?u=1\">click</a>";

/* The grammar. */

enum { MAX_PROGRAM = 1 << 15, MAX_NESTING = 7 };

typedef struct choices {
  const uint8_t *next, *end;
  fwi_buf out;
  int nesting;
} choices;

static unsigned choose(choices *c, unsigned count) {
  return c->next < c->end ? *c->next++ % count : 0;
}

static void say(choices *c, const char *text) { fwi_buf_add_str(&c->out, fw_str_of(text)); }

#define SAY_ONE(c, table) say(c, table[choose(c, sizeof table / sizeof *table)])

static void expression(choices *c);
static void block(choices *c);

static void arguments(choices *c) {
  say(c, "(");
  for (unsigned i = choose(c, 4); i > 0; i--) {
    expression(c);
    if (i > 1)
      say(c, ", ");
  }
  say(c, ")");
}

static void expression(choices *c) {
  static const char *const simple[] = {"nil",
                                       "true",
                                       "0",
                                       "1",
                                       "-1",
                                       "1e308",
                                       "0/0",
                                       "math.maxinteger",
                                       "\"x\"",
                                       "'満了'",
                                       "'(a+)+$'",
                                       "'%d %s %5.1f'",
                                       "a",
                                       "b",
                                       "mail",
                                       "evidence",
                                       "mail.subject",
                                       "mail.body",
                                       "mail.from.domain",
                                       "mail.links[1]",
                                       "mail.links",
                                       "mail.posed",
                                       "mail.hops[1].ip",
                                       "{}",
                                       "{ 1, 'x', a }",
                                       "('x'):rep(9999)",
                                       "_ENV",
                                       "options"};
  static const char *const functions[] = {
      "string.rep",   "string.find",  "string.gsub",  "string.gmatch", "string.format",
      "string.byte",  "string.sub",   "string.char",  "table.concat",  "table.insert",
      "table.remove", "table.sort",   "table.unpack", "utf8.len",      "utf8.codepoint",
      "utf8.offset",  "math.floor",   "tostring",     "tonumber",      "select",
      "next",         "pcall",        "error",        "assert",        "require",
      "rule",         "brand",        "pack",         "domain.org",    "domain.same_org",
      "text.fold",    "text.similar", "date.parse",   "date.year",     "date.ymd",
      "date.digits",  "ip.public",    "brands.get",   "brands.owner"};
  static const char *const methods[] = {
      ":find",   ":find_all", ":has",  ":match",  ":lines", ":is",     ":header", ":headers",
      ":claims", ":cues",     ":owns", ":role",   ":add",   ":set",    ":about",  ":clickable",
      ":rep",    ":format",   ":gsub", ":gmatch", ":upper", ":reverse"};
  static const char *const fields[] = {".value", ".host",    ".chain", ".marks", ".final",
                                       ".text",  ".folded",  ".brand", ".count", ".nothing",
                                       "[1]",    "['kind']", ".epoch"};
  static const char *const operators[] = {" + ",  " .. ", " == ", " < ",  " and ", " or ",
                                          " // ", " ~ ",  " << ", " ~= ", " % "};
  if (c->nesting >= MAX_NESTING || c->out.len > MAX_PROGRAM) {
    SAY_ONE(c, simple);
    return;
  }
  c->nesting++;
  switch (choose(c, 8)) {
  case 0:
    SAY_ONE(c, functions);
    arguments(c);
    break;
  case 1:
    say(c, "(");
    expression(c);
    say(c, ")");
    SAY_ONE(c, methods);
    arguments(c);
    break;
  case 2:
    say(c, "(");
    expression(c);
    say(c, ")");
    SAY_ONE(c, fields);
    break;
  case 3:
    say(c, "(");
    expression(c);
    SAY_ONE(c, operators);
    expression(c);
    say(c, ")");
    break;
  case 4:
    say(c, "function(a, b) ");
    block(c);
    say(c, " end");
    break;
  case 5:
    SAY_ONE(c, ((const char *const[]){"#", "not ", "- ", "~ "}));
    expression(c);
    break;
  default:
    SAY_ONE(c, simple);
  }
  c->nesting--;
}

static void statement(choices *c) {
  switch (choose(c, 8)) {
  case 0:
    say(c, "while ");
    expression(c);
    say(c, " do ");
    block(c);
    say(c, " end ");
    break;
  case 1:
    say(c, "for i = 1, 1e9 do a = i ");
    block(c);
    say(c, " end ");
    break;
  case 2:
    say(c, "for k, v in pairs(");
    expression(c);
    say(c, ") do b = v ");
    block(c);
    say(c, " end ");
    break;
  case 3:
    say(c, "if ");
    expression(c);
    say(c, " then ");
    block(c);
    say(c, " end ");
    break;
  case 4:
    say(c, "do local x <close> = ");
    expression(c);
    say(c, " end ");
    break;
  case 5:
    say(c, "kept[#kept + 1] = ");
    expression(c);
    say(c, " ");
    break;
  default:
    SAY_ONE(c, ((const char *const[]){"a = ", "b = ", "local c = "}));
    expression(c);
    say(c, " ");
  }
}

static void block(choices *c) {
  if (c->nesting >= MAX_NESTING || c->out.len > MAX_PROGRAM)
    return;
  c->nesting++;
  for (unsigned i = 1 + choose(c, 3); i > 0; i--)
    statement(c);
  c->nesting--;
}

static fwi_buf write_rule(const uint8_t *data, size_t size) {
  choices c = {.next = data, .end = data + size};
  say(&c, "local kept, a, b = {}\n"
          "return rule { id = 'fuzz/made', version = 1, section = 'body', weight = 1,\n"
          "title = { ja = 'x', en = 'x' }, explain = { ja = '{x}', en = '{x}' },\n"
          "match = function(mail, evidence)\n");
  while (c.next < c.end && c.out.len < MAX_PROGRAM) {
    say(&c, "pcall(function() ");
    statement(&c);
    say(&c, "end)\n");
  }
  say(&c, "return evidence.count > 0\nend }\n");
  return c.out;
}

/* The same rules once more, watched. */
static void watch(fwi_runner *runner, fwi_facts *facts, fwi_buf *out) {
  fwi_runner_watch_costs(runner, true);
  for (size_t i = 0; i < runner->set->rule_count; i++) {
    fwi_explanation explanation;
    if (fwi_runner_explain(runner, runner->set->rules[i].info.id.ptr, facts, &explanation, NULL) !=
        FW_OK)
      abort();
  }
  fwi_runner_costs_json(runner, out);
}

/* Places in whatever text this is. */
static void point(fw_str text) {
  fwi_step steps[] = {{"tests", 0}, {NULL, 2}, {"name", 0}};
  fwi_foreign foreign;
  for (int line = 0; line < 20; line++) {
    fwi_spot spot = fwi_source_word(text, line, FWI_STR("x"));
    if (spot.end_column < spot.column)
      abort();
    fwi_source_foreign(text, line, &foreign);
  }
  for (size_t depth = 0; depth <= 3; depth++)
    for (int key = 0; key < 2; key++)
      if (fwi_source_find(text, steps, depth, key).line < 1)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_buf made = {0};
  if (size && data[0] < 9) {
    made = write_rule(data + 1, size - 1);
    data = (const uint8_t *)made.ptr;
    size = made.len;
  }
  point((fw_str){(const char *)data, size});
  char path[64];
  snprintf(path, sizeof path, "/tmp/fuzz-rules-%ld.lua", (long)getpid());
  FILE *file = fopen(path, "wb");
  if (!file)
    abort();
  fwrite(data, 1, size, file);
  fclose(file);
  fw_limits limits = {.message_bytes = 1 << 20,
                      .headers = 100,
                      .header_bytes = 4096,
                      .address_groups = 4,
                      .addresses = 10,
                      .depth = 4,
                      .parts = 10,
                      .text_bytes = 1 << 16,
                      .links = 10,
                      .url_hops = 4,
                      .hops = 10,
                      .evidence = 5,
                      .findings = 5,
                      .rule_memory = 1 << 20,
                      .rule_steps = 20000,
                      .pattern_steps = 20000,
                      .rule_ms = 50,
                      .mail_ms = 200,
                      .rule_failures = 3};
  const char *dirs[] = {path};
  fwi_ruleset *set;
  fwi_runner *runner;
  if (fwi_ruleset_load(&set, dirs, 1, &limits, NULL) == FW_OK) {
    if (fwi_runner_new(&runner, set, NULL) == FW_OK) {
      fwi_arena *arena = fwi_arena_new();
      fwi_facts facts;
      fw_str mail = {MAIL, sizeof MAIL - 1};
      fwi_facts_init(&facts, fwi_message_parse(arena, mail, &limits), NULL);
      fwi_runner_run(runner, &facts);
      fwi_runner_run(runner, &facts);
      fwi_buf out = {0};
      if (fwi_runner_test_json(runner, NULL, NULL, &out, NULL) != FW_OK)
        abort();
      fwi_ruleset_rules_json(set, &out);
      fwi_ruleset_samples_json(set, &out);
      watch(runner, &facts, &out);
      fwi_ruleset_brands_json(set, &out);
      fwi_buf_clear(&out);
      fwi_arena_free(arena);
      fwi_runner_free(runner);
    }
    fwi_ruleset_free(set);
  }
  unlink(path);
  fwi_buf_clear(&made);
  return 0;
}
