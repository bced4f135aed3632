/* bench_sizes.c - what one mail costs, in a process of its own: time and memory.
 *
 * usage: fuwake_bench_sizes PLUGINS CACHE FILE
 *
 * Prints microseconds of processor time to scan it and write its JSON (the least of several, so
 * that a busy machine counts least), and the resident set in KiB: once the rules are loaded,
 * and at its peak. */
#define _POSIX_C_SOURCE 200809L /* clocks */
#include <fuwake/fuwake.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double cpu_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

/* Of this program alone: getrusage's ru_maxrss has what the parent held when it forked. */
static long peak_kib(void) {
  char line[256];
  long kib = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (sscanf(line, "VmHWM: %ld", &kib) == 1)
      break;
  if (status)
    fclose(status);
  return kib;
}

static size_t scan(fw_scanner *scanner, fw_str raw) {
  fw_verdict *verdict;
  fw_error err;
  fw_text text;
  if (fw_scanner_scan(&verdict, scanner, raw, fw_str_of("mail"), &err) != FW_OK) {
    fprintf(stderr, "bench: %s\n", err.text);
    exit(2);
  }
  fw_verdict_json(verdict, FW_JSON_ALL, &text);
  size_t len = text.len;
  fw_text_clear(&text);
  fw_verdict_free(verdict);
  return len;
}

int main(int argc, char **argv) {
  if (argc != 4)
    return fprintf(stderr, "usage: %s PLUGINS CACHE FILE\n", argv[0]), 2;
  const char *plugins[] = {argv[1]};
  fw_options options = fw_options_default();
  options.plugins = plugins;
  options.plugins_count = 1;
  options.cache = argv[2];
  fw_engine *engine;
  fw_scanner *scanner;
  fw_error err;
  if (fw_engine_new(&engine, &options, &err) != FW_OK ||
      fw_scanner_new(&scanner, engine, &err) != FW_OK)
    return fprintf(stderr, "bench: %s\n", err.text), 2;
  scan(scanner, fw_str_of("Subject: first\n\nWhat is made once is not a mail's.\n"));
  long loaded = peak_kib();

  FILE *file = fopen(argv[3], "rb");
  if (!file)
    return fprintf(stderr, "bench: can't read %s\n", argv[3]), 2;
  fseek(file, 0, SEEK_END);
  size_t size = (size_t)ftell(file);
  rewind(file);
  char *raw = malloc(size + 1);
  if (!raw || fread(raw, 1, size, file) != size)
    return fprintf(stderr, "bench: can't read %s\n", argv[3]), 2;
  fclose(file);

  double least = 0, spent = 0;
  for (int round = 0; round < 20 && (round < 2 || spent < 300e3); round++) {
    double start = cpu_us();
    scan(scanner, (fw_str){raw, size});
    double took = cpu_us() - start;
    spent += took;
    least = round && least < took ? least : took;
  }
  printf("%.1f %ld %ld\n", least, loaded, peak_kib());
  free(raw);
  fw_scanner_free(scanner);
  fw_engine_free(engine);
  return 0;
}
