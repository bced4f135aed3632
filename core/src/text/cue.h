/* cue.h - oddities of writing that a Japanese text has when a machine or a stranger wrote it.
 *
 * A cue is a place, not a judgement: rules count and weigh them.  Each kind is drawn so tightly
 * that genuine Japanese mail rarely has it; what is left is named at the kind. */
#ifndef FWI_CUE_H
#define FWI_CUE_H

#include "util/text.h"

typedef enum fwi_cue_kind {
  FWI_CUE_MIXED_SCRIPT, /* Аmazon: Cyrillic or Greek letters inside a Latin word (any language) */
  FWI_CUE_SPLIT_WORD, /* サーバー エラーにより: a blank inside a katakana compound of a sentence */
  FWI_CUE_ASCII_STOP,    /* してください. or です, と: ASCII punctuation after hiragana */
  FWI_CUE_BROKEN_JOIN,   /* 。 , or 、。: two stops that don't go together */
  FWI_CUE_CHINESE_GLYPH, /* 账户を確認: simplified Chinese in a line with kana */
  FWI_CUE_ENGLISH_DATE,  /* June 24, 2025 at 07:37:23 PM in a Japanese text; not in a quote */
  FWI_CUE_LOOKALIKE,     /* 力一ド: kanji where katakana stands */
  FWI_CUE_ZERO_WIDTH,    /* an invisible character between two letters (any language) */
  FWI_CUE_SPACED_OUT, /* 重 要 な お 知 ら せ: five or more letters, blanks between all of them */
  FWI_CUE_MIXED_WIDTH, /* Ａmazon, サーﾋﾞス: both widths in one word */
  FWI_CUE_COUNT
} fwi_cue_kind;

typedef struct fwi_cue {
  fwi_cue_kind kind;
  fwi_slice slice; /* of the text that was searched */
} fwi_cue;

enum { FWI_CUES_MAX = 64 }; /* a report shows far fewer; the first ones are kept */

/** "split-word", ... */
const char *fwi_cue_name(fwi_cue_kind kind);

/** Cues of @p visible as reading meets them; at most FWI_CUES_MAX.  Returns their number; NULL in
 * @p out when there is none.  Costs little over a text's ASCII, so that all mails may be asked. */
size_t fwi_cues_find(fwi_arena *arena, const fwi_text *visible, fwi_cue **out);

#endif
