/* load.c - plugin folders into a rule set: find the files, run each once, check what it returns.
 *
 * A broken plugin becomes an error entry and is left out; the others load. */
#include "rules/runner.h"
#include "rules/select.h"

#include "text/fold.h"
#include "util/error.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { MAX_FILE = 1 << 20 }; /* a plugin is a few kilobytes */

void fwi_ruleset_add_error(fwi_ruleset *set, fwi_rule_error error) {
  FWI_GROW(set->errors, set->error_count, set->error_room);
  set->errors[set->error_count++] = error;
}

/* A file that can't be had: no line to point at. */
static void complain_of_file(fwi_ruleset *set, fw_str path, fw_str what, fw_str how) {
  fw_str message = fwi_arena_printf(set->arena, "%.*s: %.*s", FWI_ARG(what), FWI_ARG(how));
  fwi_ruleset_add_error(set, (fwi_rule_error){.rule = fwi_plugin_stem(path),
                                              .code = FWI_STR("file"),
                                              .message = message,
                                              .hint = how,
                                              .file = path});
}

/* Something is wrong with a field of a plugin that was read; @p entry: one of its names, or NULL.
 */
static void complain_of_entry(fwi_ruleset *set, fw_str path, fw_str rule, const char *code,
                              const char *field, const char *entry, fw_str what, fw_str how) {
  fw_str text = {0};
  for (size_t i = 0; i < set->file_count; i++)
    if (set->files[i].path.ptr == path.ptr)
      text = set->files[i].text;
  fwi_step steps[] = {{field, 0}, {entry, 0}};
  fwi_spot place = fwi_source_find(text, steps, entry ? 2 : 1, entry != NULL);
  fw_str message =
      fwi_arena_printf(set->arena, "%.*s: %s: %.*s", FWI_ARG(what), field, FWI_ARG(how));
  fwi_ruleset_add_error(set, (fwi_rule_error){.rule = rule,
                                              .code = fw_str_of(code),
                                              .message = message,
                                              .hint = how,
                                              .file = path,
                                              .line = place.line,
                                              .column = place.column,
                                              .end_column = place.end_column,
                                              .excerpt = fwi_source_line(text, place.line)});
}

static void complain_of_field(fwi_ruleset *set, fw_str path, fw_str rule, const char *code,
                              const char *field, fw_str what, fw_str how) {
  complain_of_entry(set, path, rule, code, field, NULL, what, how);
}

fw_str fwi_plugin_stem(fw_str path) {
  size_t from = path.len, slashes = 0;
  while (from && !(path.ptr[from - 1] == '/' && ++slashes == 2))
    from--;
  return fwi_str_slice(path, from, path.len - (fwi_str_ends(path, FWI_STR(".lua")) ? 4 : 0));
}

/* Files. */

/* @return false and *why set when it can't be read; *text may be longer than MAX_FILE. */
static bool read_file(fwi_ruleset *set, fw_str path, fw_str *text, int *why) {
  FILE *file = fopen(path.ptr, "rb");
  *why = errno;
  if (!file)
    return false;
  fwi_buf buf = {0};
  char chunk[4096];
  for (size_t got; buf.len <= MAX_FILE && (got = fread(chunk, 1, sizeof chunk, file)) > 0;)
    fwi_buf_add(&buf, chunk, got);
  bool broken = ferror(file) != 0;
  *why = errno;
  fclose(file);
  *text = fwi_buf_take(&buf, set->arena);
  return !broken;
}

/* Take a plugin's text; its path names it.  @return false when it is none. */
static bool add_text(fwi_ruleset *set, fw_str path, fw_str text, size_t dir, fw_str lib) {
  size_t errors = set->error_count;
  if (text.len > MAX_FILE)
    complain_of_file(set, path, fwi_arena_printf(set->arena, "over %d bytes", (int)MAX_FILE),
                     FWI_STR("write a plugin of a few kilobytes"));
  else if (fwi_str_starts(text, FWI_STR("\x1bLua")))
    complain_of_file(set, path, FWI_STR("compiled Lua, and bytecode isn't loaded"),
                     FWI_STR("give the source"));
  else if (!fwi_utf8_valid(text))
    complain_of_file(set, path, FWI_STR("not UTF-8"), FWI_STR("save the file as UTF-8"));
  if (set->error_count > errors)
    return false;
  if (fwi_str_starts(text, FWI_STR("\xEF\xBB\xBF")))
    text = fwi_str_slice(text, 3, text.len);
  FWI_GROW(set->files, set->file_count, set->file_room);
  set->files[set->file_count++] =
      (fwi_plugin_file){.path = path, .text = text, .dir = dir, .lib = lib};
  return true;
}

static fw_str path_within(const fwi_pack *pack, fw_str path) {
  return fwi_str_slice(path, pack->path.len + 1, path.len);
}

static void add_file(fwi_ruleset *set, fw_str path, size_t dir, fw_str lib) {
  fw_str text = {0};
  int why;
  bool had = read_file(set, path, &text, &why);
  fwi_pack *pack = &set->packs[dir];
  if (pack->seal && !fwi_seal_holds(pack->seal, path_within(pack, path), text)) {
    pack->broken = path;
  } else if (!had) {
    complain_of_file(set, path, fwi_arena_printf(set->arena, "can't be read: %s", strerror(why)),
                     FWI_STR("give it to this user to read"));
  } else if (add_text(set, path, text, dir, lib) &&
             fwi_str_eq(path_within(pack, path), FWI_STR("pack.lua"))) {
    pack->manifest = set->file_count - 1;
  }
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Add the *.lua of a folder in order of name.  @return false when it can't be read. */
static bool add_folder(fwi_ruleset *set, fw_str folder, size_t dir, bool libs) {
  DIR *handle = opendir(folder.ptr);
  if (!handle)
    return false;
  char **names = NULL;
  size_t count = 0, room = 0;
  for (struct dirent *entry; (entry = readdir(handle));) {
    fw_str name = fw_str_of(entry->d_name);
    if (name.ptr[0] == '.' || !fwi_str_ends(name, FWI_STR(".lua")))
      continue;
    FWI_GROW(names, count, room);
    names[count++] = (char *)fwi_arena_dup(set->arena, name).ptr;
  }
  closedir(handle);
  if (count)
    qsort(names, count, sizeof *names, by_name);
  for (size_t i = 0; i < count; i++) {
    fw_str name = fw_str_of(names[i]);
    add_file(set, fwi_arena_printf(set->arena, "%s/%.*s", folder.ptr, FWI_ARG(name)), dir,
             libs ? fwi_str_slice(name, 0, name.len - 4) : FWI_STR(""));
  }
  free(names);
  return true;
}

/* Is each file of a signed pack there, and as it was signed? */
static fw_status check_seal(const fwi_pack *pack, fw_error *err) {
  fw_str missing = pack->seal ? fwi_seal_missing(pack->seal) : FWI_STR("");
  if (pack->broken.len) {
    fwi_error_set(err,
                  "pack isn't as it was signed: %s: changed, or not in pack.sha256: get the "
                  "pack again, or sign it again",
                  pack->broken.ptr);
  } else if (missing.len) {
    fwi_error_set(err, "pack isn't as it was signed: %s: %.*s is missing: get the pack again",
                  pack->path.ptr, FWI_ARG(missing));
  } else {
    return FW_OK;
  }
  return FW_ERULE;
}

/* A plugin folder, or one file. */
static fw_status add_dir(fwi_ruleset *set, const char *path, size_t dir, const char *key,
                         fw_error *err) {
  static const char *const folders[] = {"lib", "brands", "words", "campaigns", "heuristics"};
  fw_str name = fwi_arena_dup(set->arena, fw_str_of(path));
  while (name.len > 1 && name.ptr[name.len - 1] == '/')
    name.len--;
  name = fwi_arena_dup(set->arena, name);
  fwi_pack *pack = &set->packs[dir];
  *pack = (fwi_pack){.path = name, .manifest = SIZE_MAX};
  fw_status status = key ? fwi_seal_open(&pack->seal, name.ptr, key, err) : FW_OK;
  if (status != FW_OK)
    return status;
  struct stat info;
  if (stat(name.ptr, &info) == 0 && S_ISREG(info.st_mode)) {
    add_file(set, name, dir, FWI_STR(""));
    return FW_OK;
  }
  for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
    add_folder(set, fwi_arena_printf(set->arena, "%s/%s", name.ptr, folders[i]), dir, i == 0);
  if (add_folder(set, name, dir, false))
    return check_seal(pack, err);
  fwi_error_set(err, "plugin folder can't be read (%s): %s: name a folder that can be read",
                strerror(errno), path);
  return FW_EIO;
}

/* Plugins. */

/* Does the pack of @p file replace what an earlier pack's file gave? */
static bool may_replace(fwi_ruleset *set, fw_str id, size_t old, size_t file) {
  size_t dir = set->files[file].dir;
  return (old == SIZE_MAX || set->files[old].dir != dir) &&
         fwi_pack_overrides(&set->packs[dir], id);
}

static bool take_rule(fwi_ruleset *set, const fwi_rule *rule) {
  size_t taken = fwi_ids_get(&set->rule_ids, rule->info.id);
  if (taken != SIZE_MAX && may_replace(set, rule->info.id, set->rules[taken].file, rule->file)) {
    set->rules[taken] = *rule;
    return true;
  }
  if (taken != SIZE_MAX) {
    const fwi_rule_info *old = &set->rules[taken].info;
    complain_of_field(
        set, rule->info.file, rule->info.id, "duplicate", "id",
        fwi_arena_printf(set->arena, "id '%s' is taken by %s", old->id.ptr, old->file.ptr),
        FWI_STR("choose another id"));
    return false;
  }
  FWI_GROW(set->rules, set->rule_count, set->rule_room);
  fwi_ids_put(&set->rule_ids, rule->info.id, set->rule_count);
  set->rules[set->rule_count++] = *rule;
  return true;
}

static void take_brand(fwi_ruleset *set, const fwi_brand *brand, size_t file) {
  size_t taken = fwi_ids_get(&set->brand_ids, brand->id);
  if (taken != SIZE_MAX && may_replace(set, brand->id, SIZE_MAX, file)) {
    set->brand_items[taken] = *brand;
    return;
  }
  if (taken != SIZE_MAX) {
    const fwi_brand *old = &set->brand_items[taken];
    complain_of_field(
        set, brand->file, brand->id, "duplicate", "id",
        fwi_arena_printf(set->arena, "id '%s' is taken by %s", old->id.ptr, old->file.ptr),
        FWI_STR("choose another id"));
    return;
  }
  FWI_GROW(set->brand_items, set->brands.count, set->brand_room);
  fwi_ids_put(&set->brand_ids, brand->id, set->brands.count);
  set->brand_items[set->brands.count++] = *brand;
}

/* Files add to a list, but that of a pack which overrides it is all there is of it. */
static void take_words(fwi_ruleset *set, const fwi_listing *listing) {
  fw_str id = fw_str_of(fwi_lexicon_names()[listing->list]);
  size_t kept = 0;
  for (size_t i = 0; i < set->listing_count; i++)
    if (set->listings[i].list != listing->list ||
        !may_replace(set, id, set->listings[i].file, listing->file))
      set->listings[kept++] = set->listings[i];
  set->listing_count = kept;
  FWI_GROW(set->listings, set->listing_count, set->listing_room);
  set->listings[set->listing_count++] = *listing;
}

/* Arguments of read_plugin(), which runs inside a budget as it may raise. */
typedef struct reading {
  fwi_ruleset *set;
  size_t file;
  fwi_given given;
} reading;

/* [-1, +0] reading: reads the table below it. */
static int read_plugin(lua_State *L) {
  reading *r = lua_touserdata(L, 2);
  lua_settop(L, 1);
  fwi_schema_read(L, r->set, r->file, &r->given);
  return 0;
}

static void load_plugin(fwi_ruleset *set, fwi_runner *runner, size_t file) {
  lua_State *L = runner->box.L;
  reading r = {.set = set, .file = file};
  set->words_before = set->word_count;
  const char *code = fwi_plugin_run(runner, file);
  if (!code) {
    lua_pushcfunction(L, read_plugin);
    lua_insert(L, -2);
    lua_pushlightuserdata(L, &r);
    code = fwi_sandbox_call(&runner->box, 2, 0);
  }
  if (code) {
    fw_str id = r.given.rule.info.id.len ? r.given.rule.info.id : r.given.brand.id;
    if (!id.len)
      id = fwi_plugin_stem(set->files[file].path);
    fwi_ruleset_add_error(set, fwi_plugin_error(runner, set->arena, code, id, file));
    return;
  }
  switch (r.given.what) {
  case FWI_READ_NOTHING:
    break;
  case FWI_READ_RULE:
    take_rule(set, &r.given.rule);
    break;
  case FWI_READ_BRAND:
    take_brand(set, &r.given.brand, file);
    break;
  case FWI_READ_WEIGHTS:
    FWI_GROW(set->weights, set->weights_count, set->weights_room);
    set->weights[set->weights_count++] = r.given.weights;
    break;
  case FWI_READ_WORDS:
    take_words(set, &r.given.listing);
    break;
  }
}

static int rule_by_id(const void *a, const void *b) {
  return fwi_str_cmp(((const fwi_rule *)a)->info.id, ((const fwi_rule *)b)->info.id);
}

static int brand_by_id(const void *a, const void *b) {
  return fwi_str_cmp(((const fwi_brand *)a)->id, ((const fwi_brand *)b)->id);
}

/* Say that there is no brand of that id, and which comes nearest. */
static void miss_brand(fwi_ruleset *set, const char **ids, fw_str file, fw_str of,
                       const char *field, fw_str id) {
  const char *nearest = fwi_nearest(ids, id);
  complain_of_field(
      set, file, of, "value", field, fwi_arena_printf(set->arena, "there is no brand '%s'", id.ptr),
      nearest ? fwi_arena_printf(set->arena, "did you mean '%s'?", nearest)
              : FWI_STR("add brands/NAME.lua (`fuwake rules new --brand NAME` drafts it)"));
}

/* A campaign of a brand that nobody describes can't be right and is left out; a brand may stay
 * without its successor. */
static void check_brand_ids(fwi_ruleset *set) {
  const char **ids = fwi_xcalloc(set->brands.count + 1, sizeof *ids);
  for (size_t i = 0; i < set->brands.count; i++)
    ids[i] = set->brands.items[i].id.ptr;
  size_t kept = 0;
  for (size_t i = 0; i < set->rule_count; i++) {
    const fwi_rule_info *info = &set->rules[i].info;
    if (!info->brand.len || fwi_brands_get(&set->brands, info->brand)) {
      set->rules[kept++] = set->rules[i];
    } else {
      miss_brand(set, ids, info->file, info->id, "brand", info->brand);
    }
  }
  set->rule_count = kept;
  for (size_t i = 0; i < set->brands.count; i++) {
    const fwi_brand *brand = &set->brands.items[i];
    if (brand->successor.len && !fwi_brands_get(&set->brands, brand->successor))
      miss_brand(set, ids, brand->file, brand->id, "successor", brand->successor);
  }
  free(ids);
}

/* A domain that two brands list is the first one's, for want of better knowledge. */
static void check_brand_domains(fwi_ruleset *set) {
  for (size_t i = 0; i < set->brands.count; i++) {
    const fwi_brand *brand = &set->brands.items[i];
    for (size_t k = 0; k < brand->domain_count; k++) {
      const fwi_brand_domain *domain = &brand->domains[k];
      const fwi_brand *owner = fwi_brands_owner(&set->brands, domain->domain, NULL);
      if (owner && owner != brand && !fwi_str_eq(domain->role, FWI_STR("delivery")) &&
          fwi_brand_role(brand, domain->domain).len)
        complain_of_field(set, brand->file, brand->id, "warning", "domains",
                          fwi_arena_printf(set->arena, "'%s' is a domain of brand '%s' already",
                                           domain->domain.ptr, owner->id.ptr),
                          FWI_STR("keep it in one of the two files; a service that sends for both "
                                  "has role = \"delivery\""));
    }
  }
}

/* A file that makes a list too long is left out. */
static void fill_list(fwi_ruleset *set, fwi_lexicon_id list) {
  fw_str *words = fwi_xcalloc(FWI_LEXICON_MOST, sizeof *words);
  size_t count = 0;
  for (size_t i = 0; i < set->listing_count; i++) {
    fwi_listing *more = &set->listings[i];
    if (more->list != list)
      continue;
    if (count + more->words.count > FWI_LEXICON_MOST) {
      complain_of_field(set, set->files[more->file].path, fw_str_of(fwi_lexicon_names()[list]),
                        "value", "id",
                        fwi_arena_printf(set->arena, "over %d words in the list with these",
                                         (int)FWI_LEXICON_MOST),
                        FWI_STR("give fewer"));
      more->words.count = 0;
      continue;
    }
    for (size_t k = 0; k < more->words.count; k++)
      words[count++] = more->words.items[k];
  }
  fwi_lexicon_fill(&set->lexicon, list, set->arena, words, count);
  free(words);
}

static void index_rules(fwi_ruleset *set) {
  for (fwi_lexicon_id list = 0; list < FWI_LEXICON_LISTS; list++)
    fill_list(set, list);
  if (set->brands.count)
    qsort(set->brand_items, set->brands.count, sizeof *set->brand_items, brand_by_id);
  set->brands = fwi_brands_make(set->arena, set->brand_items, set->brands.count, &set->lexicon);
  check_brand_ids(set);
  check_brand_domains(set);
  if (set->rule_count)
    qsort(set->rules, set->rule_count, sizeof *set->rules, rule_by_id);
}

/* An entry for a rule that nobody has is told of, and harms nothing. */
static void add_weights_warning(fwi_ruleset *set, fw_str file, const fwi_weight *entry) {
  const char **ids = fwi_xcalloc(set->rule_count + 1, sizeof *ids);
  for (size_t i = 0; i < set->rule_count; i++)
    ids[i] = set->rules[i].info.id.ptr;
  const char *nearest = fwi_nearest(ids, entry->rule);
  complain_of_entry(set, file, entry->rule, "warning", "rules", entry->rule.ptr,
                    fwi_arena_printf(set->arena, "there is no rule '%s'", entry->rule.ptr),
                    nearest ? fwi_arena_printf(set->arena, "did you mean '%s'?", nearest)
                            : FWI_STR("remove the line"));
  free(ids);
}

static fwi_rule *rule_of(fwi_ruleset *set, fw_str id) {
  for (size_t i = 0; i < set->rule_count; i++)
    if (fwi_str_eq(set->rules[i].info.id, id))
      return &set->rules[i];
  return NULL;
}

/* Before rules are selected: one that is left out on purpose is no mistake in a weights file. */
static void apply_weights(fwi_ruleset *set) {
  set->scale = FWI_SCALE_DEFAULT;
  for (size_t i = 0; i < set->weights_count; i++) {
    const fwi_weights *weights = &set->weights[i];
    if (weights->has_scale)
      set->scale = weights->scale;
    for (size_t k = 0; k < weights->count; k++) {
      fwi_rule *rule = rule_of(set, weights->items[k].rule);
      if (rule)
        rule->info.weight = weights->items[k].weight;
      else
        add_weights_warning(set, weights->file, &weights->items[k]);
    }
  }
}

static fw_status build_matcher(fwi_ruleset *set, const fw_options *options, fw_error *err) {
  fwi_literal *literals, *all;
  size_t count = fwi_brands_literals(set->arena, &set->brands, &literals);
  all = fwi_xcalloc(count + set->trigger_count, sizeof *all);
  if (count)
    memcpy(all, literals, count * sizeof *all);
  for (size_t i = 0; i < set->trigger_count; i++)
    all[count++] =
        (fwi_literal){set->triggers[i].text, (uint32_t)(2 * set->brands.count + i), FWI_FIRST, 0};
  set->matcher = fwi_matcher_new_cached(all, count, options->compiled, options->cache, err);
  free(all);
  return set->matcher ? FW_OK : FW_ERULE;
}

fw_status fwi_ruleset_load(fwi_ruleset **out, const char *const *dirs, size_t count,
                           const fw_limits *limits, fw_error *err) {
  fw_options options = {.plugins = dirs, .plugins_count = count, .limits = *limits};
  return fwi_ruleset_load_options(out, &options, err);
}

/* Run manifests and plugins. */
static fw_status load_plugins(fwi_ruleset *set, const fw_options *options, fw_error *err) {
  fwi_runner runner;
  fwi_runner_init(&runner, set);
  runner.loading = set;
  fw_status status =
      fwi_packs_read(set, &runner, options->pack_options, options->pack_options_count, err);
  for (size_t i = 0; status == FW_OK && i < set->file_count; i++) {
    const fwi_pack *pack = &set->packs[set->files[i].dir];
    if (!set->files[i].lib.len && pack->manifest != i && !pack->refused)
      load_plugin(set, &runner, i);
  }
  fwi_packs_finish(set);
  fwi_runner_clear(&runner);
  return status;
}

fw_status fwi_ruleset_load_options(fwi_ruleset **out, const fw_options *options, fw_error *err) {
  fwi_ruleset *set = *out = fwi_xcalloc(1, sizeof *set);
  set->arena = fwi_arena_new();
  set->limits = options->limits;
  set->packs = fwi_xcalloc(options->plugins_count + 1, sizeof *set->packs);
  set->packs[options->plugins_count] = (fwi_pack){.manifest = SIZE_MAX};
  fw_status status = options->pack_key ? fwi_seal_try_key(options->pack_key, err) : FW_OK;
  for (size_t i = 0; i < options->plugins_count && status == FW_OK; i++) {
    set->pack_count = i + 1;
    status = add_dir(set, options->plugins[i], i,
                     i < options->plugins_trusted ? NULL : options->pack_key, err);
  }
  for (size_t i = 0; i < options->sources_count && status == FW_OK; i++)
    add_text(set, fwi_arena_dup(set->arena, fw_str_of(options->sources[i].name)),
             fwi_arena_dup(set->arena, options->sources[i].text), options->plugins_count,
             FWI_STR(""));
  if (status == FW_OK)
    status = load_plugins(set, options, err);
  if (status == FW_OK) {
    apply_weights(set);
    status = fwi_select_rules(set, options, err);
  }
  if (status == FW_OK) {
    index_rules(set);
    fwi_ruleset_index(set);
    set->failures = fwi_xcalloc(set->rule_count, sizeof *set->failures);
    status = build_matcher(set, options, err);
  }
  fwi_ids_clear(&set->rule_ids);
  fwi_ids_clear(&set->brand_ids);
  if (status == FW_OK)
    return FW_OK;
  fwi_ruleset_free(set);
  *out = NULL;
  return status;
}

void fwi_ruleset_free(fwi_ruleset *set) {
  if (!set)
    return;
  fwi_matcher_free(set->matcher);
  for (size_t i = 0; i < set->pack_count; i++)
    fwi_seal_free(set->packs[i].seal);
  free(set->packs);
  for (size_t i = 0; i < set->look_count; i++)
    fwi_regex_clear(&set->looks[i]->regex);
  free(set->looks);
  free(set->wanted);
  free(set->words);
  free(set->files);
  free(set->rules);
  free(set->failures);
  free(set->brand_items);
  free(set->weights);
  free(set->listings);
  free(set->errors);
  fwi_arena_free(set->arena);
  free(set);
}

const fwi_brands *fwi_ruleset_brands(const fwi_ruleset *set) { return &set->brands; }

fwi_scale fwi_ruleset_scale(const fwi_ruleset *set) { return set->scale; }

const fwi_rule_error *fwi_ruleset_errors(const fwi_ruleset *set, size_t *count) {
  *count = set->error_count;
  return set->errors;
}
