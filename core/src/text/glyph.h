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
/** Drawn with no width: joiners, soft hyphen, byte order mark ... */
static inline bool fwi_glyph_zero_width(uint32_t c) {
  return (c >= 0x200B && c <= 0x200F) || (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF || c == 0xAD ||
         c == 0x34F || c == 0x180E || c == 0x61C;
}
/** The katakana that a kanji is drawn like (力 カ, 一 ー, 口 ロ, 二 ニ, 工 エ, 夕 タ, 卜 ト, 八
 * ハ, 厶 ム); 0 for all others.  In UTF-8 both take three bytes. */
static inline uint32_t fwi_glyph_katakana_like(uint32_t c) {
  static const struct {
    uint16_t kanji, katakana;
  } alike[32] = {/* each kanji at its last five bits */
                 [0x00] = {0x4E00, 0x30FC}, [0x03] = {0x53E3, 0x30ED}, [0x05] = {0x5DE5, 0x30A8},
                 [0x0B] = {0x516B, 0x30CF}, [0x0C] = {0x4E8C, 0x30CB}, [0x15] = {0x5915, 0x30BF},
                 [0x16] = {0x53B6, 0x30E0}, [0x1B] = {0x529B, 0x30AB}, [0x1C] = {0x535C, 0x30C8}};
  return alike[c % 32].kanji == c ? alike[c % 32].katakana : 0;
}
extern const uint64_t fwi_glyph_chinese_only[]; /* a bit for each of U+4E00..9FFF */
/** A kanji that Chinese write and Japanese don't: 账 户 问 题 车, 确 for 確, 戶 for 戸. */
static inline bool fwi_glyph_chinese(uint32_t c) {
  return c >= 0x4E00 && c <= 0x9FFF &&
         fwi_glyph_chinese_only[(c - 0x4E00) / 64] >> (c - 0x4E00) % 64 & 1;
}

#endif
