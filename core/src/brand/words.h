/* words.h - is a name or token a word of its own where it was found?
 *
 * "Words that lure hosts are made of": digits, and the list lure-host. */
#ifndef FWI_BRAND_WORDS_H
#define FWI_BRAND_WORDS_H

#include "text/lexicon.h"

/** Is [start, end) of folded @p text a whole word?
 *
 * A name that begins (ends) with a Latin letter or digit must not follow (be followed by)
 * one: "au" is not in "because".  Katakana likewise: "アップル" is not in "アップルパイ", but is
 * in "アップル・ジャパン".  Kanji and hiragana have no word borders: they count anywhere. */
bool fwi_name_is_word(fw_str text, size_t start, size_t end);

/** Is [start, end) of @p text within a longer one of the @p words, which mean something else:
 * "東日本銀行" for 日本銀行? */
bool fwi_in_other_word(fw_str text, size_t start, size_t end, const fw_str *words, size_t count);

/** Is that place inside an address or URL written in the text ("www.amazon.co.jp", "x@au.com")?
 * What stands there is a host, judged as a link, and no name. */
bool fwi_name_in_address(fw_str text, size_t start);

/** Is [start, end) of @p text (a host, path or local part in lower case) a token of its own?
 *
 * Whole between two other-than-letters ("kagoya" in "kagoya-jp-utm"), or, from five letters
 * on, next to nothing but words that lure hosts are made of ("rakutencard",
 * "my-amazonjp2"); "apple" is not in "pineapple". */
bool fwi_token_is_word(const fwi_lexicon *lexicon, fw_str text, size_t start, size_t end);
/** ... or, from five letters on, is there nothing else on one side of it ("rakutenya",
 * "byrakutencard"), or is it of seven or more?  For hosts, whose words are made up.  Not in one of
 * the words @p other, which hold the token and mean nobody: "resonance". */
bool fwi_token_is_affix(const fwi_lexicon *lexicon, fw_str text, size_t start, size_t end,
                        const fw_str *other, size_t count);
/** Is it too short to count in any word but its own? */
bool fwi_token_is_short(fw_str token);
/** Is the word made of nothing but words that lure hosts are made of: "mycard2"? */
bool fwi_word_is_filler(const fwi_lexicon *lexicon, fw_str word);

/** Cut from a word's ends the words that lure hosts are made of: "amaz0n" from
 * "amaz0nlogin".
 * @return whether anything was cut and something is left. */
bool fwi_word_core(const fwi_lexicon *lexicon, fw_str *word);

#endif
