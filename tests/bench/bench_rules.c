/* bench_rules.c - what many rules cost: loading them, and each mail, side by side in one process.
 *
 * usage: fuwake_bench_rules CACHE ROUNDS PLUGINS... -- FILE...
 *
 * CACHE is an empty folder for compiled literals.  Prints one line a plugin folder: wall-clock
 * milliseconds to load with the cache empty and full and to make a scanner, microseconds of
 * processor time a mail, MiB of a scanner's Lua and scratch. */
#define _POSIX_C_SOURCE 200809L /* clocks */
#include <fuwake/fuwake.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_SETS = 16 };

typedef struct mail {
  char *data;
  size_t size;
} mail;

typedef struct rules {
  const char *folder;
  fw_engine *engine;
  fw_scanner *scanner;
  double cold_ms, warm_ms, scanner_ms, scanner_mib, *scan_us;
} rules;

static double clock_us(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static void fail(const char *text) {
  fprintf(stderr, "bench: %s\n", text);
  exit(2);
}

static double load(rules *r, const char *cache) {
  fw_options options = fw_options_default();
  options.plugins = &r->folder;
  options.plugins_count = 1;
  options.cache = cache;
  fw_error err;
  fw_engine_free(r->engine);
  double start = clock_us(CLOCK_MONOTONIC);
  if (fw_engine_new(&r->engine, &options, &err) != FW_OK)
    fail(err.text);
  return (clock_us(CLOCK_MONOTONIC) - start) / 1e3;
}

static void make_scanner(rules *r) {
  fw_error err;
  size_t before = mallinfo2().uordblks + mallinfo2().hblkhd;
  double start = clock_us(CLOCK_MONOTONIC);
  if (fw_scanner_new(&r->scanner, r->engine, &err) != FW_OK)
    fail(err.text);
  r->scanner_ms = (clock_us(CLOCK_MONOTONIC) - start) / 1e3;
  r->scanner_mib = (double)(mallinfo2().uordblks + mallinfo2().hblkhd - before) / 1048576;
}

static double scan_all(fw_scanner *scanner, const mail *mails, size_t count) {
  double start = clock_us(CLOCK_PROCESS_CPUTIME_ID);
  for (size_t i = 0; i < count; i++) {
    fw_verdict *verdict;
    fw_error err;
    if (fw_scanner_scan(&verdict, scanner, (fw_str){mails[i].data, mails[i].size},
                        fw_str_of("mail"), &err) != FW_OK)
      fail(err.text);
    fw_verdict_free(verdict);
  }
  return (clock_us(CLOCK_PROCESS_CPUTIME_ID) - start) / (double)count;
}

static size_t read_mails(mail *mails, char **names, int count) {
  size_t read = 0;
  for (int i = 0; i < count; i++) {
    FILE *file = fopen(names[i], "rb");
    if (!file)
      continue;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    mails[read].data = malloc((size_t)size + 1);
    mails[read].size = fread(mails[read].data, 1, (size_t)size, file);
    read++;
    fclose(file);
  }
  return read;
}

int main(int argc, char **argv) {
  int dashes = 3;
  while (dashes < argc && strcmp(argv[dashes], "--") != 0)
    dashes++;
  int rounds = argc > 2 ? atoi(argv[2]) : 0, sets = dashes - 3;
  if (dashes + 1 >= argc || sets < 1 || sets > MOST_SETS || rounds < 1)
    fail("usage: fuwake_bench_rules CACHE ROUNDS PLUGINS... -- FILE...");
  mail *mails = calloc((size_t)argc, sizeof *mails);
  size_t count = read_mails(mails, argv + dashes + 1, argc - dashes - 1);
  if (!count)
    fail("no readable mail");
  rules all[MOST_SETS] = {0};
  for (int s = 0; s < sets; s++) {
    rules *r = &all[s];
    r->folder = argv[3 + s];
    r->scan_us = calloc((size_t)rounds, sizeof *r->scan_us);
    r->cold_ms = load(r, argv[1]);
    r->warm_ms = load(r, argv[1]);
    make_scanner(r);
    scan_all(r->scanner, mails, count);
  }
  for (int round = 0; round < rounds; round++) /* in turns: a busy machine hits all alike */
    for (int s = 0; s < sets; s++)
      all[s].scan_us[round] = scan_all(all[s].scanner, mails, count);
  for (int s = 0; s < sets; s++) {
    rules *r = &all[s];
    qsort(r->scan_us, (size_t)rounds, sizeof *r->scan_us, by_value);
    printf("%s %.1f %.1f %.1f %.2f %.2f\n", r->folder, r->cold_ms, r->warm_ms, r->scanner_ms,
           r->scan_us[rounds / 2], r->scanner_mib);
    fw_scanner_free(r->scanner);
    fw_engine_free(r->engine);
    free(r->scan_us);
  }
  for (size_t i = 0; i < count; i++)
    free(mails[i].data);
  free(mails);
  return 0;
}
