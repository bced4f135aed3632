/* table_words.c - words{}: words or hosts that facts are told by, added to a list of that id. */
#include "rules/api.h"
#include "rules/table.h"

const char *const fwi_words_fields[] = {"id", "ja", "en", "other", "hosts", NULL};

/* Complains of an id that is none. */
static bool get_list(fwi_table *r, fwi_lexicon_id *out) {
  fw_str id = fwi_table_str(r, "id", "id = \"link-action\"", true);
  const char *const *names = fwi_lexicon_names();
  for (*out = 0; names[*out]; ++*out)
    if (fwi_str_eq(id, fw_str_of(names[*out])))
      return true;
  if (id.len)
    fwi_table_complain(
        r, "value", FWI_AT_VALUE, "id", FWI_SAY(r, "there is no list '%s'", id.ptr),
        fwi_table_nearest(r, names, id, FWI_STR("see plugins/README.md for those there are")));
  return false;
}

static void fold_words(fwi_table *r, const char *field, fwi_strs list, fwi_strs *out) {
  for (size_t i = 0; i < list.count; i++) {
    fw_str word = fwi_folded_in(r->set->arena, list.items[i]);
    if (word.len >= FWI_LEXICON_SHORTEST && word.len <= FWI_LEXICON_LONGEST)
      out->items[out->count++] = word;
    else
      fwi_table_complain_of(r, field, i,
                            FWI_SAY(r, "%zu bytes, and %d to %d are looked for", word.len,
                                    (int)FWI_LEXICON_SHORTEST, (int)FWI_LEXICON_LONGEST),
                            FWI_STR("write a word or two"));
  }
}

static void read_hosts(fwi_table *r, fwi_strs list, bool registries, fwi_strs *out) {
  for (size_t i = 0; i < list.count; i++) {
    fw_str host = fwi_domain_to_ascii(r->set->arena, list.items[i]);
    fw_str fault = fwi_table_domain_fault(r, list.items[i], host, registries);
    if (fault.len)
      fwi_table_complain_of(r, "hosts", i, fault,
                            FWI_SAY(r, "write one like %s", registries ? "go.jp" : "bit.ly"));
    else
      out->items[out->count++] = host;
  }
}

void fwi_table_read_words(fwi_table *r, fwi_listing *out) {
  static const char *const examples[] = {"ja = { \"...\" }", "en = { \"...\" }",
                                         "other = { \"...\" }", "hosts = { \"bit.ly\" }"};
  enum { FIELDS = sizeof examples / sizeof *examples, HOSTS = FIELDS - 1 };
  fwi_strs lists[FIELDS];
  size_t count = 0, errors = r->errors;
  out->file = (size_t)(r->source - r->set->files);
  bool known = get_list(r, &out->list), of_hosts = known && fwi_lexicon_of_hosts(out->list);
  if (known)
    r->id = fw_str_of(fwi_lexicon_names()[out->list]);
  fwi_table_check_keys(r, "words", fwi_words_fields);
  for (size_t i = 0; i < FIELDS; i++) {
    const char *field = fwi_words_fields[1 + i];
    lists[i] = fwi_table_set(r, field, examples[i]);
    count += lists[i].count;
    if (known && lists[i].count && of_hosts != (i == HOSTS))
      fwi_table_complain(r, "value", FWI_AT_KEY, field,
                         FWI_SAY(r, "a list of %s", of_hosts ? "hosts" : "words"),
                         FWI_SAY(r, "write %s", examples[of_hosts ? HOSTS : 0]));
  }
  if (!count && r->errors == errors)
    fwi_table_complain(r, "missing", FWI_AT_TABLE, NULL,
                       of_hosts ? FWI_STR("hosts without a host") : FWI_STR("words without a word"),
                       of_hosts ? FWI_STR("add hosts = { \"bit.ly\" }")
                                : FWI_STR("add ja = { \"...\" } or en = { \"...\" }"));
  out->words.items = FWI_NEW_ARRAY(r->set->arena, fw_str, count);
  if (of_hosts)
    read_hosts(r, lists[HOSTS], fwi_lexicon_of_registries(out->list), &out->words);
  for (size_t i = 0; i < HOSTS && !of_hosts; i++)
    fold_words(r, fwi_words_fields[1 + i], lists[i], &out->words);
}
