/* replay.c - run a fuzz target over the files of its corpus, and over each one cut short and
 * with bytes flipped, so that the ordinary test run looks past the seeds themselves. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void run_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file)
    return;
  static uint8_t data[1 << 20], copy[1 << 20];
  size_t size = fread(data, 1, sizeof data, file);
  fclose(file);
  LLVMFuzzerTestOneInput(data, size);
  size_t step = size / 64 + 1;
  for (size_t cut = 0; cut < size; cut += step)
    LLVMFuzzerTestOneInput(data, cut);
  uint32_t random = 2463534242u; /* xorshift, fixed seed: the run repeats */
  for (int round = 0; round < 64 && size; round++) {
    memcpy(copy, data, size);
    for (int flips = 0; flips < 8; flips++) {
      random ^= random << 13, random ^= random >> 17, random ^= random << 5;
      copy[random % size] = (uint8_t)(random >> 24);
    }
    LLVMFuzzerTestOneInput(copy, size);
  }
}

int main(int argc, char **argv) {
  if (argc != 2)
    return fprintf(stderr, "usage: %s CORPUS\n", argv[0]), 2;
  DIR *dir = opendir(argv[1]);
  if (!dir)
    return fprintf(stderr, "%s: no such corpus\n", argv[1]), 2;
  int files = 0;
  for (struct dirent *entry; (entry = readdir(dir));) {
    if (entry->d_name[0] == '.')
      continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", argv[1], entry->d_name);
    run_file(path);
    files++;
  }
  closedir(dir);
  if (!files)
    return fprintf(stderr, "%s: empty corpus\n", argv[1]), 2;
  printf("%d seeds replayed\n", files);
  return 0;
}
