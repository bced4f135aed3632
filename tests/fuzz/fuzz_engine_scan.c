/* The whole line on any bytes, JSON included; run with FUWAKE_PLUGINS or without rules. */
#include "fuwake/fuwake.h"

#include <stdint.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static fw_scanner *scanner;

static void start(void) {
  const char *folder = getenv("FUWAKE_PLUGINS");
  fw_options options = fw_options_default();
  options.plugins = &folder;
  options.plugins_count = folder != NULL;
  options.workers = NULL; /* what they parse is fuzzed where they come from */
  fw_engine *engine;
  fw_error err;
  if (fw_engine_new(&engine, &options, &err) != FW_OK ||
      fw_scanner_new(&scanner, engine, &err) != FW_OK)
    abort();
  fw_engine_free(engine); /* the scanner holds it */
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (!scanner)
    start();
  fw_verdict *verdict;
  fw_error err;
  if (fw_scanner_scan(&verdict, scanner, (fw_str){(const char *)data, size}, fw_str_of("fuzz"),
                      &err) != FW_OK)
    return 0;
  fw_text text;
  fw_verdict_json(verdict, FW_JSON_ALL, &text);
  fw_text_clear(&text);
  fw_verdict_free(verdict);
  return 0;
}
