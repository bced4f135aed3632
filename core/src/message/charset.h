/* charset.h - bytes in some charset to UTF-8, with a map back, and which charset it was.
 *
 * Labels in mail lie: gb2312 that is GB18030, iso-2022-jp that is Shift_JIS, no label at
 * all.  The decision and its reason are facts.
 *
 * The Japanese tables are read from iconv once a process and never change after that; nothing
 * else is shared between threads. */
#ifndef FWI_CHARSET_H
#define FWI_CHARSET_H

#include "util/buf.h"
#include "util/text.h"

typedef struct fwi_charset_choice {
  fw_str used;        /* static: "utf-8", "cp932", "iso-2022-jp" ...; "iso-2022-jp-bare" is one
                         that lost its escape bytes */
  fw_str why;         /* "declared", "unlabelled", "mislabelled", "vendor" (a superset was meant) */
  fw_str confidence;  /* "high": the label holds, escapes or valid UTF-8 prove it; "medium": a
                         superset of what the label says; "low": by how the letters are spread */
  bool verbatim;      /* the bytes are what decoding would give: valid UTF-8 as they stand */
  bool unknown_label; /* declared, but nothing we know */
} fwi_charset_choice;

/** Settle on a charset for @p bytes declared as @p declared (may be empty). */
fwi_charset_choice fwi_charset_choose(fw_str bytes, fw_str declared);
/** Convert; each byte that fits no character becomes U+FFFD. @p used from fwi_charset_choose().
 * @return how many did. */
size_t fwi_charset_decode(fwi_buf *out, fw_str bytes, fw_str used, fwi_map *map);

#endif
