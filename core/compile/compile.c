/* compile.c - compiles what a plugin folder looks for, when fuwake is built.
 *
 * usage: compile PLUGINS FOLDER
 *
 * FOLDER, made anew, may then be fw_options.compiled of any user: it is readable by all. */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <fuwake/engine.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

/* Files of the folder that anybody may read now; hidden ones aside. */
static int open_to_all(const char *folder) {
  DIR *handle = opendir(folder);
  int count = 0;
  for (struct dirent *entry; handle && (entry = readdir(handle));) {
    char path[4096];
    if (*entry->d_name != '.' &&
        snprintf(path, sizeof path, "%s/%s", folder, entry->d_name) < (int)sizeof path)
      count += chmod(path, 0644) == 0;
  }
  if (handle)
    closedir(handle);
  return chmod(folder, 0755) == 0 ? count : 0;
}

int main(int argc, char **argv) {
  if (argc != 3)
    return fprintf(stderr, "usage: %s PLUGINS FOLDER\n", argv[0]), 2;
  const char *plugins = argv[1];
  fw_options options = fw_options_default();
  fw_engine *engine;
  fw_error err;
  options.plugins = &plugins;
  options.plugins_count = 1;
  options.compiled = NULL;
  options.cache = argv[2];
  if (fw_engine_new(&engine, &options, &err) != FW_OK)
    return fprintf(stderr, "compile: %s\n", err.text), 2;
  fw_engine_free(engine);
  if (!open_to_all(argv[2]))
    return fprintf(stderr, "compile: nothing was written: %s: remove it, or give another folder\n",
                   argv[2]),
           2;
  return 0;
}
