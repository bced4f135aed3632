/* A few words in every list: what is told by words is reached, too. */
#ifndef FUZZ_LEXICON_H
#define FUZZ_LEXICON_H

#include "text/lexicon.h"

static const fwi_lexicon *make_lexicon(fwi_arena *arena) {
  static const fw_str words[] = {FWI_NAME("co"),     FWI_NAME("com"),        FWI_NAME("spam"),
                                 FWI_NAME("name"),   FWI_NAME("client"),     FWI_NAME("確認"),
                                 FWI_NAME("t.co"),   FWI_NAME("example.jp"), FWI_NAME("客"),
                                 FWI_NAME("お客様"), FWI_NAME("©")};
  fwi_lexicon *lexicon = FWI_NEW(arena, fwi_lexicon);
  for (fwi_lexicon_id list = 0; list < FWI_LEXICON_LISTS; list++)
    fwi_lexicon_fill(lexicon, list, arena, words, sizeof words / sizeof *words);
  return lexicon;
}

#endif
