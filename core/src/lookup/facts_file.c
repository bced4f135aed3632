/* facts_file.c - a loaded facts file: sorted arrays, and one merged record for each domain.  All is
 * worked out when the file is read, so that asking changes nothing. */
#include "lookup/facts_file.h"

#include "lookup/facts_read.h"
#include "lookup/key.h"
#include "url/url.h"
#include "util/buf.h"
#include "util/error.h"
#include "util/str.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

struct fwi_facts_file {
  fwi_filed filed;
  fwi_registration *registrations; /* sorted by domain */
  size_t registration_count;
};

/* Newest first; the rest only makes the order independent of that in the file.  A day sorts before
 * a time on it; time zones are not compared. */
static int by_source(const fwi_source *a, const fwi_source *b) {
  int order = fwi_str_cmp(b->checked_at, a->checked_at);
  if (!order)
    order = fwi_str_cmp(a->kind, b->kind); /* "rdap" before "whois" */
  return order ? order : fwi_str_cmp(a->name, b->name);
}

static int by_answer(const void *left, const void *right) {
  const fwi_filed_answer *a = left, *b = right;
  int order = fwi_str_cmp(a->domain, b->domain);
  return order ? order : by_source(&a->source, &b->source);
}

static int by_dns(const void *left, const void *right) {
  const fwi_dns *a = left, *b = right;
  int order = fwi_str_cmp(a->name, b->name);
  if (!order)
    order = fwi_str_cmp(a->type, b->type);
  return order ? order : by_source(&a->source, &b->source);
}

static int by_reputation(const void *left, const void *right) {
  const fwi_reputation *a = left, *b = right;
  int order = fwi_str_cmp(a->what, b->what);
  return order ? order : by_source(&a->source, &b->source);
}

static int by_place(const void *left, const void *right) {
  const fwi_stored_place *a = left, *b = right;
  int order = fwi_str_cmp(a->ip, b->ip);
  return order ? order : by_source(&a->source, &b->source);
}

static int by_page(const void *left, const void *right) {
  const fwi_page *a = left, *b = right;
  int order = fwi_str_cmp(a->url, b->url);
  return order ? order : by_source(&a->source, &b->source);
}

static int by_customer(const void *left, const void *right) {
  const fwi_customer *a = left, *b = right;
  int order = fwi_str_cmp(a->brand, b->brand);
  return order ? order : by_source(&a->source, &b->source);
}

static void sort(void *items, size_t count, size_t size, int (*order)(const void *, const void *)) {
  if (count)
    qsort(items, count, size, order);
}

static void know(fwi_known *slot, fw_str value, const fwi_source *from) {
  if (slot->value.len == 0 && value.len)
    *slot = (fwi_known){value, from};
}

/* The answers are of one domain, newest first. */
static fwi_registration merge(fwi_arena *arena, const fwi_filed_answer *answers, size_t count) {
  fwi_source *sources = FWI_NEW_ARRAY(arena, fwi_source, count);
  fwi_registration out = {.domain = answers->domain,
                          .outcome = FWI_OUTCOME_FAILED,
                          .sources = sources,
                          .source_count = count};
  for (size_t i = 0; i < count; i++) {
    const fwi_answer *answer = &answers[i].answer;
    sources[i] = answers[i].source;
    if (sources[i].outcome < out.outcome)
      out.outcome = sources[i].outcome;
    if (sources[i].outcome != FWI_OUTCOME_FOUND)
      continue;
    know(&out.registered, answer->registered, &sources[i]);
    know(&out.updated, answer->updated, &sources[i]);
    know(&out.expires, answer->expires, &sources[i]);
    know(&out.registrar, answer->registrar, &sources[i]);
    know(&out.registrant, answer->registrant, &sources[i]);
    know(&out.privacy_proxy, answer->privacy_proxy, &sources[i]);
    out.redacted = out.redacted || answer->redacted;
    if (out.status_count == 0 && answer->status_count) {
      fw_str *status = FWI_NEW_ARRAY(arena, fw_str, answer->status_count);
      memcpy(status, answer->status, sizeof *status * answer->status_count);
      out.status = status;
      out.status_count = answer->status_count;
    }
  }
  return out;
}

static void merge_all(fwi_facts_file *file) {
  const fwi_filed_answer *answers = file->filed.answers;
  size_t count = file->filed.answer_count;
  file->registrations = FWI_NEW_ARRAY(file->filed.arena, fwi_registration, count);
  for (size_t start = 0, end; start < count; start = end) {
    for (end = start + 1; end < count && fwi_str_eq(answers[end].domain, answers[start].domain);)
      end++;
    file->registrations[file->registration_count++] =
        merge(file->filed.arena, answers + start, end - start);
  }
}

fw_status fwi_facts_file_parse(fwi_facts_file **out, const fwi_lexicon *lexicon, fw_str json,
                               fw_str name, fw_error *err) {
  fwi_facts_file *file = fwi_xcalloc(1, sizeof *file);
  fwi_filed *filed = &file->filed;
  filed->arena = fwi_arena_new();
  filed->lexicon = lexicon;
  *out = NULL;
  fw_status status = fwi_facts_read(filed, json, name, err);
  if (status != FW_OK) {
    fwi_facts_file_free(file);
    return status;
  }
  sort(filed->answers, filed->answer_count, sizeof *filed->answers, by_answer);
  sort(filed->dns, filed->dns_count, sizeof *filed->dns, by_dns);
  sort(filed->reputation, filed->reputation_count, sizeof *filed->reputation, by_reputation);
  sort(filed->places, filed->place_count, sizeof *filed->places, by_place);
  sort(filed->pages, filed->page_count, sizeof *filed->pages, by_page);
  sort(filed->customers, filed->customer_count, sizeof *filed->customers, by_customer);
  merge_all(file);
  *out = file;
  return FW_OK;
}

fw_status fwi_facts_file_load(fwi_facts_file **out, const fwi_lexicon *lexicon, const char *path,
                              fw_error *err) {
  *out = NULL;
  FILE *stream = fopen(path, "rb");
  fwi_buf text = {0};
  char chunk[16 * 1024];
  if (stream)
    for (size_t got;
         text.len <= FWI_FACTS_FILE_BYTES && (got = fread(chunk, 1, sizeof chunk, stream)) > 0;)
      fwi_buf_add(&text, chunk, got);
  bool unread = !stream || ferror(stream);
  int why = errno;
  if (stream)
    fclose(stream);
  fw_status status = FW_EIO;
  if (unread)
    fwi_error_set(err, "facts file can't be read (%s): %s: name one that can", strerror(why), path);
  else
    status = fwi_facts_file_parse(out, lexicon, fwi_buf_str(&text), fw_str_of(path), err);
  fwi_buf_clear(&text);
  return status;
}

void fwi_facts_file_free(fwi_facts_file *file) {
  if (!file)
    return;
  fwi_filed_clear(&file->filed);
  fwi_arena_free(file->filed.arena);
  free(file);
}

/* The run of items whose first member, an fw_str, is @p key; NULL if none. */
static const void *find(const void *items, size_t count, size_t size, fw_str key, size_t *found) {
  *found = 0;
  if (count == 0)
    return NULL;
  size_t low = 0, high = count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (fwi_str_cmp(*(const fw_str *)((const char *)items + middle * size), key) < 0)
      low = middle + 1;
    else
      high = middle;
  }
  const char *first = (const char *)items + low * size;
  while (low + *found < count && fwi_str_eq(*(const fw_str *)(first + *found * size), key))
    ++*found;
  return *found ? first : NULL;
}

const fwi_registration *fwi_facts_file_registration(const fwi_facts_file *file, fwi_arena *scratch,
                                                    fw_str host) {
  if (!file)
    return NULL;
  fw_str key = fwi_lookup_key(scratch, host), org = fwi_domain_org(key);
  for (fw_str name = key; name.len;) {
    size_t count;
    const void *at = find(file->registrations, file->registration_count,
                          sizeof *file->registrations, name, &count);
    if (at || name.len <= org.len || org.len == 0)
      return at;
    (void)fwi_str_next(&name, '.');
  }
  return NULL;
}

const fwi_dns *fwi_facts_file_dns(const fwi_facts_file *file, fwi_arena *scratch, fw_str name,
                                  size_t *count) {
  *count = 0;
  return file ? find(file->filed.dns, file->filed.dns_count, sizeof *file->filed.dns,
                     fwi_lookup_key(scratch, name), count)
              : NULL;
}

const fwi_reputation *fwi_facts_file_reputation(const fwi_facts_file *file, fwi_arena *scratch,
                                                fw_str what, size_t *count) {
  *count = 0;
  return file ? find(file->filed.reputation, file->filed.reputation_count,
                     sizeof *file->filed.reputation, fwi_lookup_key(scratch, what), count)
              : NULL;
}

const fwi_stored_place *fwi_facts_file_places(const fwi_facts_file *file, fwi_arena *scratch,
                                              fw_str ip, size_t *count) {
  *count = 0;
  return file ? find(file->filed.places, file->filed.place_count, sizeof *file->filed.places,
                     fwi_lookup_key(scratch, ip), count)
              : NULL;
}

const fwi_page *fwi_facts_file_pages(const fwi_facts_file *file, fwi_arena *scratch, fw_str url,
                                     size_t *count) {
  *count = 0;
  return file ? find(file->filed.pages, file->filed.page_count, sizeof *file->filed.pages,
                     fwi_lookup_key(scratch, url), count)
              : NULL;
}

const fwi_customer *fwi_facts_file_customer(const fwi_facts_file *file, fw_str brand) {
  size_t count;
  return file ? find(file->filed.customers, file->filed.customer_count,
                     sizeof *file->filed.customers, brand, &count)
              : NULL;
}

fw_str fwi_page_state_name(fwi_page_state state) {
  static const char *const names[] = {"alive", "blocked", "gone"};
  return fw_str_of(names[state]);
}

fw_str fwi_repute_name(fwi_repute verdict) {
  static const char *const names[] = {"dangerous", "suspicious", "safe", "unrated"};
  return fw_str_of(names[verdict]);
}
