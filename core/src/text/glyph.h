/* glyph.h - kinds of characters as a reader of Japanese tells them apart. */
#ifndef FWI_GLYPH_H
#define FWI_GLYPH_H

#include <stdbool.h>
#include <stdint.h>

static inline bool fwi_glyph_hiragana(uint32_t c) { return c >= 0x3041 && c <= 0x309F; }
/** Full-width katakana with ー, without ・. */
static inline bool fwi_glyph_katakana(uint32_t c) {
  return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0x30FC && c <= 0x30FF);
}
/** Half-width katakana with its dakuten, without its punctuation. */
static inline bool fwi_glyph_half_kana(uint32_t c) { return c >= 0xFF66 && c <= 0xFF9F; }
static inline bool fwi_glyph_kanji(uint32_t c) {
  return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005;
}
static inline bool fwi_glyph_japanese(uint32_t c) {
  return fwi_glyph_hiragana(c) || fwi_glyph_katakana(c) || fwi_glyph_kanji(c);
}
/** Drawn with no width: joiners, soft hyphen, byte order mark ... */
static inline bool fwi_glyph_zero_width(uint32_t c) {
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xAD ||
         c == 0x34F || c == 0x180E || c == 0x61C;
}
/** The katakana that a kanji is drawn like (力 カ, 一 ー, 口 ロ, 二 ニ, 工 エ, 夕 タ, 卜 ト, 八
 * ハ); 0 for all others.  In UTF-8 both take three bytes. */
static inline uint32_t fwi_glyph_katakana_like(uint32_t c) {
  switch (c) {
  case 0x529B:
    return 0x30AB;
  case 0x4E00:
    return 0x30FC;
  case 0x53E3:
    return 0x30ED;
  case 0x4E8C:
    return 0x30CB;
  case 0x5DE5:
    return 0x30A8;
  case 0x5915:
    return 0x30BF;
  case 0x535C:
    return 0x30C8;
  case 0x516B:
    return 0x30CF;
  default:
    return 0;
  }
}
extern const uint64_t fwi_glyph_chinese_only[]; /* a bit for each of U+4E00..9FFF */
/** A kanji of simplified Chinese that Japanese doesn't write: 账 户 问 题 车. */
static inline bool fwi_glyph_chinese(uint32_t c) {
  return c >= 0x4E00 && c <= 0x9FFF &&
         fwi_glyph_chinese_only[(c - 0x4E00) / 64] >> (c - 0x4E00) % 64 & 1;
}

#endif
