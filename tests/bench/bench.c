/* bench.c - processor time per mail of a whole dissection beside a bare GMime parse, on the
 * same mails, in the same process, in turns.
 *
 * usage: fuwake_bench PLUGINS CACHE ROUNDS FILE...   prints one line `name value` a figure
 *
 * CACHE is a folder for compiled literals, should those made when fuwake was built not fit PLUGINS.
 *
 * With 0 rounds nothing is measured: under callgrind it dumps what dissecting all mails once took,
 * what writing them did, and what bare GMime parsing did (script/bench --stages). */
#define _POSIX_C_SOURCE 200809L /* fork, pipe */
#include <fuwake/fuwake.h>
#include <gmime/gmime.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#if __has_include(<valgrind/callgrind.h>)
#include <valgrind/callgrind.h>
#else
#define CALLGRIND_START_INSTRUMENTATION ((void)0)
#define CALLGRIND_STOP_INSTRUMENTATION ((void)0)
#define CALLGRIND_DUMP_STATS_AT(name) ((void)0)
#endif

typedef struct mail {
  char *data;
  size_t size;
} mail;

static double cpu_us(void) {
  struct timespec t;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static long resident_kib(void) {
  struct rusage usage;
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double median(double *values, size_t count) {
  qsort(values, count, sizeof *values, by_value);
  return values[count / 2];
}

static void run_gmime(const mail *mails, size_t count) {
  for (size_t i = 0; i < count; i++) {
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(mails[i].data, mails[i].size);
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_persist_stream(parser, TRUE);
    GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
    if (message)
      g_object_unref(message);
    g_object_unref(parser);
    g_object_unref(stream);
  }
}

static size_t run_fuwake(fw_scanner *scanner, const mail *mails, size_t count, bool json) {
  size_t bytes = 0;
  for (size_t i = 0; i < count; i++) {
    fw_verdict *verdict;
    fw_error err;
    if (fw_scanner_scan(&verdict, scanner, (fw_str){mails[i].data, mails[i].size},
                        fw_str_of("mail"), &err) != FW_OK) {
      fprintf(stderr, "bench: %s\n", err.text);
      exit(2);
    }
    if (json) {
      fw_text text;
      fw_verdict_json(verdict, FW_JSON_ALL, &text);
      bytes += text.len;
      fw_text_clear(&text);
    }
    fw_verdict_free(verdict);
  }
  return bytes;
}

static void profile(fw_scanner *scanner, const mail *mails, size_t count) {
  g_mime_init();
  fw_verdict **verdicts = calloc(count, sizeof *verdicts);
  fw_error err;
  run_fuwake(scanner, mails, count, true); /* what is made once is not a mail's */
  run_gmime(mails, count);
  CALLGRIND_START_INSTRUMENTATION;
  for (size_t i = 0; i < count; i++)
    if (fw_scanner_scan(&verdicts[i], scanner, (fw_str){mails[i].data, mails[i].size},
                        fw_str_of("mail"), &err) != FW_OK)
      exit(2);
  CALLGRIND_DUMP_STATS_AT("scan");
  for (size_t i = 0; i < count; i++) {
    fw_text text;
    fw_verdict_json(verdicts[i], FW_JSON_ALL, &text);
    fw_text_clear(&text);
  }
  CALLGRIND_DUMP_STATS_AT("json");
  run_gmime(mails, count);
  CALLGRIND_DUMP_STATS_AT("gmime");
  CALLGRIND_STOP_INSTRUMENTATION;
  for (size_t i = 0; i < count; i++)
    fw_verdict_free(verdicts[i]);
  free(verdicts);
}

static void measure(fw_scanner *scanner, const mail *mails, size_t count, size_t rounds) {
  size_t bytes = 0;
  for (size_t i = 0; i < count; i++)
    bytes += mails[i].size;
  g_mime_init();
  double *gmime = calloc(rounds, sizeof *gmime), *scan = calloc(rounds, sizeof *scan),
         *json = calloc(rounds, sizeof *json), *ratio = calloc(rounds, sizeof *ratio),
         *scan_ratio = calloc(rounds, sizeof *scan_ratio);
  run_gmime(mails, count); /* what is made once is start-up, measured by itself */
  run_fuwake(scanner, mails, count, true);
  for (size_t r = 0; r < rounds; r++) { /* in turns, so that a busy machine hits all alike */
    double t0 = cpu_us();
    run_gmime(mails, count);
    double t1 = cpu_us();
    run_fuwake(scanner, mails, count, false);
    double t2 = cpu_us();
    run_fuwake(scanner, mails, count, true);
    double t3 = cpu_us();
    gmime[r] = (t1 - t0) / (double)count;
    scan[r] = (t2 - t1) / (double)count;
    json[r] = (t3 - t2) / (double)count;
    ratio[r] = json[r] / gmime[r];
    scan_ratio[r] = scan[r] / gmime[r];
  }
  printf("mails %zu\n", count);
  printf("mean_bytes %.0f\n", (double)bytes / (double)count);
  printf("gmime_us %.1f\n", median(gmime, rounds));
  printf("scan_us %.1f\n", median(scan, rounds));
  printf("scan_json_us %.1f\n", median(json, rounds));
  printf("scan_ratio_to_gmime %.2f\n", median(scan_ratio, rounds));
  printf("ratio_to_gmime %.2f\n", median(ratio, rounds));
  printf("resident_mib %.1f\n", (double)(resident_kib()) / 1024);
  printf("resident_less_mails_mib %.1f\n",
         (double)(resident_kib()) / 1024 - (double)bytes / 1048576);
  free(gmime), free(scan), free(json), free(ratio), free(scan_ratio);
}

static fw_scanner *start(const char *plugins, const char *compiled, const char *cache,
                         fw_engine **engine) {
  fw_options options = fw_options_default();
  fw_scanner *scanner;
  fw_error err;
  options.plugins = &plugins;
  options.plugins_count = 1;
  options.compiled = compiled;
  options.cache = cache;
  if (fw_engine_new(engine, &options, &err) == FW_OK &&
      fw_scanner_new(&scanner, *engine, &err) == FW_OK)
    return scanner;
  fprintf(stderr, "bench: %s\n", err.text);
  exit(2);
}

/* Milliseconds from nothing to the first verdict, in a process of its own: what is made once a
 * process is made in it. */
static double startup_ms(const char *plugins, const char *compiled, const char *cache,
                         const mail *first) {
  double ms = 0;
  int ends[2];
  if (pipe(ends) != 0)
    exit(2);
  pid_t child = fork();
  if (child == 0) {
    fw_engine *engine;
    double begin = cpu_us();
    run_fuwake(start(plugins, compiled, cache, &engine), first, 1, true);
    ms = (cpu_us() - begin) / 1e3;
    _exit(write(ends[1], &ms, sizeof ms) != sizeof ms);
  }
  close(ends[1]);
  if (read(ends[0], &ms, sizeof ms) != sizeof ms)
    exit(2);
  close(ends[0]);
  waitpid(child, NULL, 0);
  return ms;
}

static double median_startup_ms(const char *plugins, const char *compiled, const mail *first) {
  double times[5];
  for (size_t i = 0; i < 5; i++)
    times[i] = startup_ms(plugins, compiled, NULL, first);
  return median(times, 5);
}

int main(int argc, char **argv) {
  if (argc < 5)
    return fprintf(stderr, "usage: %s PLUGINS CACHE ROUNDS FILE...\n", argv[0]), 2;
  size_t rounds = (size_t)atoi(argv[3]), count = 0;
  mail *mails = calloc((size_t)argc, sizeof *mails);
  for (int i = 4; i < argc; i++) {
    FILE *file = fopen(argv[i], "rb");
    if (!file)
      continue;
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    mails[count].data = malloc((size_t)size + 1);
    mails[count].size = fread(mails[count].data, 1, (size_t)size, file);
    count++;
    fclose(file);
  }
  if (!count)
    return fprintf(stderr, "bench: no readable mail\n"), 2;

  fw_engine *engine;
  if (rounds) {
    printf("compiling_ms %.1f\n", median_startup_ms(argv[1], NULL, mails));
    printf("startup_ms %.1f\n", median_startup_ms(argv[1], FUWAKE_BUILT, mails));
    fflush(stdout);
  }
  fw_scanner *scanner = start(argv[1], FUWAKE_BUILT, argv[2], &engine);
  if (rounds) {
    measure(scanner, mails, count, rounds);
  } else {
    profile(scanner, mails, count);
  }
  fw_scanner_free(scanner);
  fw_engine_free(engine);
  for (size_t i = 0; i < count; i++)
    free(mails[i].data);
  free(mails);
  return 0;
}
