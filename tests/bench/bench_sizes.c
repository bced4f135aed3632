/* bench_sizes.c - what one mail costs, in a process of its own: time and memory.
 *
 * usage: fuwake_bench_sizes PLUGINS CACHE YARDSTICK FILE
 *
 * Prints microseconds of processor time to scan FILE and write its JSON and the same for the mail
 * YARDSTICK, measured in turns (the least of several, so that a busy machine counts least, and side
 * by side, so that a machine that changes its speed changes both), and the resident set in KiB:
 * once the rules are loaded, and at its peak. */
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

static double scan_us(fw_scanner *scanner, fw_str raw) {
  fw_verdict *verdict;
  fw_error err;
  fw_text text;
  double start = cpu_us();
  if (fw_scanner_scan(&verdict, scanner, raw, fw_str_of("mail"), &err) != FW_OK) {
    fprintf(stderr, "bench: %s\n", err.text);
    exit(2);
  }
  fw_verdict_json(verdict, FW_JSON_ALL, &text);
  fw_text_clear(&text);
  fw_verdict_free(verdict);
  return cpu_us() - start;
}

static fw_str read_mail(const char *path) {
  FILE *file = fopen(path, "rb");
  fw_str mail = {0};
  if (file) {
    fseek(file, 0, SEEK_END);
    mail.len = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(mail.len + 1);
    mail.ptr = bytes;
    if (bytes && fread(bytes, 1, mail.len, file) == mail.len)
      return fclose(file), mail;
  }
  fprintf(stderr, "bench: can't read %s\n", path);
  exit(2);
}

static double less(double a, double b) { return a < b ? a : b; }

int main(int argc, char **argv) {
  enum { ROUNDS = 200, LEAST_ROUNDS = 3, ENOUGH_US = 300000 };
  if (argc != 5)
    return fprintf(stderr, "usage: %s PLUGINS CACHE YARDSTICK FILE\n", argv[0]), 2;
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
  scan_us(scanner, fw_str_of("Subject: first\n\nWhat is made once is not a mail's.\n"));
  long loaded = peak_kib(); /* the mail itself counts, too */
  fw_str yardstick = read_mail(argv[3]), mail = read_mail(argv[4]);
  double yardstick_us = scan_us(scanner, yardstick), us = scan_us(scanner, mail), spent = us;
  for (int round = 1; round < ROUNDS && (round < LEAST_ROUNDS || spent < ENOUGH_US); round++) {
    yardstick_us = less(yardstick_us, scan_us(scanner, yardstick));
    double took = scan_us(scanner, mail);
    spent += took;
    us = less(us, took);
  }
  printf("%.1f %.1f %ld %ld\n", us, yardstick_us, loaded, peak_kib());
  free((char *)yardstick.ptr);
  free((char *)mail.ptr);
  fw_scanner_free(scanner);
  fw_engine_free(engine);
  return 0;
}
