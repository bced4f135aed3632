/* paste.h - a mail as people paste it: every line indented or quoted with '>', or its head written
 * with the labels of a Japanese mail program (差出人: 件名: 日時: 宛先:). */
#ifndef FWI_PASTE_H
#define FWI_PASTE_H

#include "util/text.h"

/** The mail that the paste @p raw holds, as a text derived from the raw bytes; NULL when it is
 * none. Only the first lines decide, so that any other mail costs nothing.
 * @param how set to the defect that says how it was understood: "indented-paste", "quoted-paste",
 *            "labelled-paste"
 * @param lines set to how many lines were changed */
const fwi_text *fwi_paste_read(fwi_arena *arena, fw_str raw, fw_str *how, size_t *lines);

#endif
