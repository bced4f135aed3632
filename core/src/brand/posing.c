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

static bool holds(fw_str text, fw_str name) { return name.len && fwi_str_find(text, name) >= 0; }

/* Is the brand spoken of where it is named, as in "三井住友銀行との連携", "Apple専門店" or
 * "au PAY・d払いで家賃" (@p rest: folded, what follows)? */
static bool is_spoken_of(fw_str rest, const fwi_lexicon *lexicon) {
  const fwi_lexicon_list *topics = fwi_lexicon_of(lexicon, FWI_LEXICON_POSING_TOPIC);
  rest = without_blank(rest);
  if (fwi_lexicon_at(topics, rest))
    return true;
  fw_str item = rest;
  if (take(&item) != 0x30FB) /* ・ */
    return false;
  while (item.len) {
    if (fwi_lexicon_at(topics, item))
      return true;
    take(&item);
  }
  return false;
}

/* What follows the claim where it stands, folded. */
static fwi_buf rest_of(const fwi_claim *claim) {
  enum { REST = 24 }; /* characters */
  fwi_buf folded = {0};
  if (claim->text.text) {
    fw_str all = claim->text.text->value;
    fwi_fold(&folded, run_of(after(all, claim->text.end), REST, NULL), NULL);
  }
  return folded;
}

/* What stands in the first brackets, of those that begin within 7 characters. */
static fw_str in_brackets(fw_str subject) {
  enum { BEFORE = 6, INSIDE = 30 }; /* characters */
  fw_str inside = after(subject, run_of(subject, BEFORE, is_opening).len);
  bool head = inside.len == subject.len;
  uint32_t opening = take(&inside);
  if (!is_opening(opening) || (opening == '(' && !head)) /* "注文の確認(Amazon Pay)" is an aside */
    return (fw_str){0};
  return run_of(without_blank(inside), INSIDE, is_closing);
}

static bool is_lenticular(uint32_t c) { return c == 0x3010; }
static bool is_lenticular_end(uint32_t c) { return c == 0x3011; }

static bool is_aside(uint32_t c) { return c == '('; }

/* The first words, without a heading in 【】, as far as an aside. */
static fw_str first_words(fw_str subject) {
  enum { BEFORE = 4, INSIDE = 20, WORDS = 20 }; /* characters */
  fw_str rest = after(subject, run_of(subject, BEFORE, is_lenticular).len);
  if (is_lenticular(take(&rest))) {
    rest = after(rest, run_of(rest, INSIDE, is_lenticular_end).len);
    if (is_lenticular_end(take(&rest)) && without_blank(rest).len)
      return run_of(without_blank(rest), WORDS, is_aside);
  }
  return run_of(subject, WORDS, is_aside);
}

static bool has_hiragana(fw_str text) {
  while (text.len) {
    uint32_t c = take(&text);
    if (fwi_glyph_hiragana(c) && c <= 0x3096)
      return true;
  }
  return false;
}

static bool signs(fw_str subject, fw_str name, const fwi_lexicon *lexicon) {
  bool borne = holds(in_brackets(subject), name) ||
               (holds(first_words(subject), name) && has_hiragana(subject));
  return borne && !is_answer(subject) &&
         !fwi_lexicon_in(fwi_lexicon_of(lexicon, FWI_LEXICON_POSING_WARNING), subject);
}

bool fwi_claim_speaks(const fwi_claim *claim, fw_str subject, const fwi_lexicon *lexicon) {
  if (claim->place == FWI_CLAIM_FROM_ADDRESS)
    return true;
  if (claim->place != FWI_CLAIM_SUBJECT && claim->place != FWI_CLAIM_FROM_NAME)
    return false;
  fwi_buf name = {0}, rest = rest_of(claim);
  bool speaks = !is_spoken_of(fwi_buf_str(&rest), lexicon);
  if (speaks && claim->place == FWI_CLAIM_SUBJECT) {
    fwi_fold(&name, fwi_slice_str(claim->text), NULL);
    speaks = signs(subject, fwi_buf_str(&name), lexicon);
  }
  fwi_buf_clear(&name);
  fwi_buf_clear(&rest);
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
        fwi_claim_speaks(&claims->items[i], posing->subject, posing->brands->lexicon))
      return true;
  return false;
}
