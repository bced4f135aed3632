/* A lexicon for tests of brands, as plugins/words/ would give it. */
#ifndef CHECK_BRAND_H
#define CHECK_BRAND_H

#include "text/lexicon.h"

static fwi_lexicon lexicon;

static void give_words(fwi_lexicon_id list, fwi_arena *arena, const char *const *words,
                       size_t count) {
  fw_str *items = FWI_NEW_ARRAY(arena, fw_str, count);
  for (size_t i = 0; i < count; i++)
    items[i] = fw_str_of(words[i]);
  fwi_lexicon_fill(&lexicon, list, arena, items, count);
}

static void make_lexicon(fwi_arena *arena) {
  static const char *const glued[] = {"account", "card",   "center", "co",      "com",
                                      "confirm", "id",     "info",   "jp",      "login",
                                      "mail",    "my",     "net",    "secure",  "security",
                                      "service", "signin", "store",  "support", "web"};
  static const char *const houses[] = {"admin",   "info",    "mail",   "no-reply",
                                       "noreply", "service", "support"};
  memset(&lexicon, 0, sizeof lexicon);
  give_words(FWI_LEXICON_LURE_HOST, arena, glued, sizeof glued / sizeof *glued);
  give_words(FWI_LEXICON_HOUSE_MAILBOX, arena, houses, sizeof houses / sizeof *houses);
}

#endif
