/* bench_cores.c - what this machine gains from a second core, and how much of it libfuwake's
 * threads get: the same work by one thread, by threads that share an engine, and by processes that
 * share nothing but what fork() left them.  No Python here: it is the most a binding can reach.
 *
 * usage: fuwake_bench_cores PLUGINS CACHE JOBS ROUNDS FILE...   prints, for each round, the clock
 * and the processor time of a mail's scan and JSON in us: one, threads, processes
 *
 * Each worker judges all mails, so none waits for another at the end.  Files are read each time, as
 * a scan does. */
#define _GNU_SOURCE /* MAP_ANONYMOUS */
#include <fuwake/fuwake.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct work {
  fw_scanner *scanner;
  char **files;
  int count;
  pthread_barrier_t *start;
} work;

static double clock_us(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static double children_us(void) {
  struct rusage usage;
  getrusage(RUSAGE_CHILDREN, &usage);
  return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e6 +
         (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static void judge(fw_scanner *scanner, const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file)
    return;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *data = malloc((size_t)size + 1);
  size_t len = fread(data, 1, (size_t)size, file);
  fclose(file);
  fw_verdict *verdict;
  fw_error err;
  if (fw_scanner_scan(&verdict, scanner, (fw_str){data, len}, fw_str_of(path), &err) == FW_OK) {
    fw_text text;
    fw_verdict_json(verdict, FW_JSON_ALL, &text);
    fw_text_clear(&text);
    fw_verdict_free(verdict);
  }
  free(data);
}

static void *run(void *given) {
  const work *w = given;
  if (w->start)
    pthread_barrier_wait(w->start);
  for (int i = 0; i < w->count; i++)
    judge(w->scanner, w->files[i]);
  return NULL;
}

typedef struct spent {
  double clock, cpu;
} spent;

static spent by_one(work *workers) {
  spent begin = {clock_us(CLOCK_MONOTONIC), clock_us(CLOCK_PROCESS_CPUTIME_ID)};
  run(&workers[0]);
  return (spent){clock_us(CLOCK_MONOTONIC) - begin.clock,
                 clock_us(CLOCK_PROCESS_CPUTIME_ID) - begin.cpu};
}

static spent by_threads(work *workers, int jobs) {
  pthread_t *threads = calloc((size_t)jobs, sizeof *threads);
  pthread_barrier_t start;
  pthread_barrier_init(&start, NULL, (unsigned)jobs + 1);
  for (int i = 0; i < jobs; i++) {
    workers[i].start = &start;
    pthread_create(&threads[i], NULL, run, &workers[i]);
  }
  pthread_barrier_wait(&start);
  spent begin = {clock_us(CLOCK_MONOTONIC), clock_us(CLOCK_PROCESS_CPUTIME_ID)};
  for (int i = 0; i < jobs; i++) {
    pthread_join(threads[i], NULL);
    workers[i].start = NULL;
  }
  spent took = {clock_us(CLOCK_MONOTONIC) - begin.clock,
                clock_us(CLOCK_PROCESS_CPUTIME_ID) - begin.cpu};
  pthread_barrier_destroy(&start);
  free(threads);
  return took;
}

static spent by_processes(work *workers, int jobs, pthread_barrier_t *shared) {
  double cpu = children_us();
  for (int i = 0; i < jobs; i++)
    if (fork() == 0) {
      judge(workers[i].scanner, workers[i].files[0]); /* its pages are copied before the start */
      workers[i].start = shared;
      run(&workers[i]);
      _exit(0);
    }
  pthread_barrier_wait(shared);
  double clock = clock_us(CLOCK_MONOTONIC);
  while (wait(NULL) > 0) {
  }
  return (spent){clock_us(CLOCK_MONOTONIC) - clock, children_us() - cpu};
}

static void show(spent took, int mails) {
  printf("%.1f %.1f ", took.clock / mails, took.cpu / mails);
}

int main(int argc, char **argv) {
  if (argc < 6)
    return fprintf(stderr, "usage: %s PLUGINS CACHE JOBS ROUNDS FILE...\n", argv[0]), 2;
  const char *plugins = argv[1];
  int jobs = atoi(argv[3]), rounds = atoi(argv[4]), count = argc - 5;
  if (jobs < 1)
    return fprintf(stderr, "bench: JOBS is %s: give a number of 1 or more\n", argv[3]), 2;
  fw_options options = fw_options_default();
  options.plugins = &plugins;
  options.plugins_count = 1;
  options.compiled = FUWAKE_BUILT;
  options.cache = argv[2];
  options.workers = NULL; /* attachments are opened by other processes */
  fw_engine *engine;
  fw_error err;
  if (fw_engine_new(&engine, &options, &err) != FW_OK)
    return fprintf(stderr, "bench: %s\n", err.text), 2;
  work *workers = calloc((size_t)jobs, sizeof *workers);
  for (int i = 0; i < jobs; i++) {
    workers[i] = (work){.files = argv + 5, .count = count};
    if (fw_scanner_new(&workers[i].scanner, engine, &err) != FW_OK)
      return fprintf(stderr, "bench: %s\n", err.text), 2;
    run(&workers[i]); /* each has loaded its rules */
  }
  pthread_barrierattr_t attributes;
  pthread_barrierattr_init(&attributes);
  pthread_barrierattr_setpshared(&attributes, PTHREAD_PROCESS_SHARED);
  pthread_barrier_t *shared =
      mmap(NULL, sizeof *shared, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  pthread_barrier_init(shared, &attributes, (unsigned)jobs + 1);
  for (int round = 0; round < rounds; round++) {
    show(by_one(workers), count);
    show(by_threads(workers, jobs), count * jobs);
    show(by_processes(workers, jobs, shared), count * jobs);
    printf("\n");
    fflush(stdout);
  }
  for (int i = 0; i < jobs; i++)
    fw_scanner_free(workers[i].scanner);
  fw_engine_free(engine);
  free(workers);
  return 0;
}
