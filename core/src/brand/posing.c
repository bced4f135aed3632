#include "brand/posing.h"

#include "text/fold.h"
#include "text/glyph.h"

/* Of the next character; 0 at the end. */
static inline uint32_t take(fw_str *text) {
  uint32_t c = 0;
  if (text->len) {
    size_t len = fwi_utf8_decode(text->ptr, text->ptr + text->len, &c);
    text->ptr += len;
    text->len -= len;
  }
  return c;
}

static bool is_opening(uint32_t c) {
  return c == 0x3010 || c == '[' || c == 0x300C || c == '<' || c == '(';
}
static bool is_closing(uint32_t c) {
  return c == 0x3011 || c == ']' || c == 0x300D || c == '>' || c == ')';
}

/* Up to @p max characters, as far as the first that @p ends. */
static fw_str run_of(fw_str text, size_t max, bool (*ends)(uint32_t c)) {
  fw_str rest = text;
  while (rest.len && max--) {
    fw_str before = rest;
    if (ends && ends(take(&rest))) {
      rest = before;
      break;
    }
    if (!ends)
      take(&rest);
  }
  return fwi_str_slice(text, 0, text.len - rest.len);
}

static fw_str after(fw_str text, size_t start) { return fwi_str_slice(text, start, text.len); }

static fw_str without_blank(fw_str text) {
  return fwi_str_starts(text, FWI_STR(" ")) ? after(text, 1) : text;
}

/* "re:" and the like. */
static bool is_answer(fw_str subject) {
  static const char *const words[] = {"re", "fwd", "fw", "aw", "sv"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    fw_str word = fw_str_of(words[i]);
    if (fwi_str_starts(subject, word) &&
        fwi_str_starts(without_blank(after(subject, word.len)), FWI_STR(":")))
      return true;
  }
  return false;
}

/* The rest of a word of warnings that begins with @p c; NULL: none does. */
static const char *warning_after(uint32_t c) {
  switch (c) {
  case 0x9A19: /* 騙 */
    return "る";
  case 0x304B: /* か */
    return "たる";
  case 0x88C5: /* 装 */
    return "う";
  case 0x306A: /* な */
    return "りすま";
  case 0x6210: /* 成 */
    return "り済ま";
  case 0x8A50: /* 詐 */
    return "欺";
  case 0x30D5: /* フ */
    return "ィッシング";
  default:
    return NULL;
  }
}

static bool is_warning(fw_str subject) {
  while (subject.len) {
    uint32_t c = take(&subject);
    const char *rest = c >= 0x80 ? warning_after(c) : NULL;
    if (rest && (fwi_str_starts(subject, fw_str_of(rest)) ||
                 (c == 0x88C5 && fwi_str_starts(subject, FWI_STR("った")))))
      return true;
  }
  return false;
}

/* What stands in the first brackets, of those that begin within 7 characters. */
static fw_str in_brackets(fw_str subject) {
  enum { BEFORE = 6, INSIDE = 30 }; /* characters */
  fw_str inside = after(subject, run_of(subject, BEFORE, is_opening).len);
  if (!is_opening(take(&inside)))
    return (fw_str){0};
  return run_of(without_blank(inside), INSIDE, is_closing);
}

static bool is_lenticular(uint32_t c) { return c == 0x3010; }
static bool is_lenticular_end(uint32_t c) { return c == 0x3011; }

/* The first words, without a heading in 【】. */
static fw_str first_words(fw_str subject) {
  enum { BEFORE = 4, INSIDE = 20, WORDS = 20 }; /* characters */
  fw_str rest = after(subject, run_of(subject, BEFORE, is_lenticular).len);
  if (is_lenticular(take(&rest))) {
    rest = after(rest, run_of(rest, INSIDE, is_lenticular_end).len);
    if (is_lenticular_end(take(&rest)) && without_blank(rest).len)
      return run_of(without_blank(rest), WORDS, NULL);
  }
  return run_of(subject, WORDS, NULL);
}

static bool has_hiragana(fw_str text) {
  while (text.len) {
    uint32_t c = take(&text);
    if (fwi_glyph_hiragana(c) && c <= 0x3096)
      return true;
  }
  return false;
}

static bool holds(fw_str text, fw_str name) { return name.len && fwi_str_find(text, name) >= 0; }

/* Does a shop's word follow the name: "Apple製品"? */
static bool is_maker(fw_str subject, fw_str name) {
  static const char *const goods[] = {"製品", "商品", "純正", "対応",   "互換",  "専用",
                                      "正規", "認定", "取扱", "取り扱", "フェア"};
  ptrdiff_t at = name.len ? fwi_str_find(subject, name) : -1;
  fw_str rest = at < 0 ? (fw_str){0} : fwi_str_slice(subject, (size_t)at + name.len, subject.len);
  for (size_t i = 0; i < sizeof goods / sizeof *goods; i++)
    if (fwi_str_starts(rest, fw_str_of(goods[i])))
      return true;
  return false;
}

static bool signs(fw_str subject, fw_str name) {
  bool borne = holds(in_brackets(subject), name) ||
               (holds(first_words(subject), name) && has_hiragana(subject));
  return borne && !is_answer(subject) && !is_warning(subject) && !is_maker(subject, name);
}

bool fwi_claim_speaks(const fwi_claim *claim, fw_str subject) {
  if (claim->place != FWI_CLAIM_SUBJECT)
    return claim->place == FWI_CLAIM_FROM_NAME || claim->place == FWI_CLAIM_FROM_ADDRESS;
  fwi_buf name = {0};
  fwi_fold(&name, fwi_slice_str(claim->text), NULL);
  bool speaks = signs(subject, fwi_buf_str(&name));
  fwi_buf_clear(&name);
  return speaks;
}

bool fwi_brands_akin(const fwi_brands *brands, const fwi_brand *brand, fw_str host) {
  fw_str role = fwi_brand_role(brand, host);
  if (role.len)
    return !fwi_str_eq(role, FWI_STR("customer"));
  const fwi_brand *owner = brand->group.len ? fwi_brands_owner(brands, host, NULL) : NULL;
  return owner && fwi_str_eq(owner->group, brand->group) && fwi_brand_owns(owner, host);
}

static bool has_imitation(const fwi_links *links, fw_str brand) {
  const uint64_t worn = (uint64_t)1 << FWI_MARK_BRAND_IN_SUBDOMAIN |
                        (uint64_t)1 << FWI_MARK_BRAND_IN_DOMAIN |
                        (uint64_t)1 << FWI_MARK_BRAND_LOOKALIKE;
  for (size_t i = 0; i < links->count; i++)
    if ((links->items[i].marks & worn) && fwi_str_eq(links->items[i].brand, brand))
      return true;
  return false;
}

/* Has From's domain nothing to show for the brand? */
static bool is_unproven(const fwi_posing *posing, const fwi_brand *brand) {
  if (strcmp(posing->sender->verdict, "forged") == 0 ||
      !fwi_brands_akin(posing->brands, brand, posing->from_host))
    return true;
  return strcmp(posing->sender->verdict, "genuine") != 0 &&
         fwi_brand_owns(brand, posing->from_host) && has_imitation(posing->links, brand->id);
}

bool fwi_posed_falsely(const fwi_posing *posing) {
  const fwi_claims *claims = posing->claims;
  if (!claims->posed || !is_unproven(posing, claims->posed))
    return false;
  for (size_t i = 0; i < claims->count; i++)
    if (claims->items[i].brand == claims->posed &&
        fwi_claim_speaks(&claims->items[i], posing->subject))
      return true;
  return false;
}
