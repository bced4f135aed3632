#define _POSIX_C_SOURCE 200809L /* getpid */
/* Any text as a plugin: it loads or is refused, and whatever it does to a mail, the run ends. */
#include "rules/rules.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char MAIL[] = "From: \"KAGOYA\" <a@example.com>\nTo: taro@example.jp\n"
                           "Subject: [spam] hello\nContent-Type: text/html; charset=utf-8\n\n"
                           "<p>Dear taro,<a href=\"https://kagoya.example.com/?u=1\">click</a>";

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
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
      if (fwi_runner_test_json(runner, NULL, &out, NULL) != FW_OK)
        abort();
      fwi_ruleset_rules_json(set, &out);
      fwi_ruleset_brands_json(set, &out);
      fwi_buf_clear(&out);
      fwi_arena_free(arena);
      fwi_runner_free(runner);
    }
    fwi_ruleset_free(set);
  }
  unlink(path);
  return 0;
}
