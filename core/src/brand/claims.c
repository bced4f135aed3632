/* claims.c - which brands a mail names, where, and which of them it poses as.
 *
 * In words a person reads, names count; in hosts, paths and local parts, tokens do.  Where
 * names overlap the longest wins ("楽天カード" is not also "楽天").
 *
 * A short name that is another word too ("LINE", "au", "Visa") counts where it is all that From
 * shows, or stands in brackets in the subject.  Words drawn like a brand's count as the brand's
 * (imitation.h); a letter may be wrong only in hosts and addresses.
 *
 * Posing.  What the reader sees first decides: From's name, From's address, the subject.  Below
 * that a mention proves little (every shop names the cards it takes), so a brand of the body
 * must be named early, or be lured with in a foreign link, and clearly more often than others.
 * An address at a brand's customer domain is a customer's, unless its local part speaks for the
 * house ("info@"): that is looked at last.
 *
 * Many a brand's token is somebody's name too ("h.nomura@", "mizuho@"), or a department's
 * ("soumu@"), or part of another firm's ("nomura-print.co.jp").  Such an address counts only when
 * the mail speaks of the brand in words besides; one that speaks for a house ("support-amazon@",
 * "amazon-login.com") counts by itself. */
#include "brand/brand.h"
#include "brand/imitation.h"
#include "brand/namesake.h"
#include "brand/spaced.h"
#include "brand/wearing.h"
#include "brand/words.h"
#include "text/fold.h"
#include "util/lanes.h"

enum {
  EARLY_BYTES = 600, /* some 200 Japanese characters: what shows without scrolling */
  MIN_MENTIONS = 2
};

/* What is known of one brand that the mail names, while claims are gathered. */
typedef struct tally {
  const fwi_brand *brand;
  bool claimed[FWI_CLAIM_LINK]; /* place -> has a claim */
  size_t link;                  /* 1 + last link that has a claim */
  size_t body, foreign, own; /* mentions in bodies and their pictures' words; links that lure with
                                it; links it owns */
  bool early;
} tally;

typedef struct owned {
  const fwi_brand *owner; /* NULL: nobody */
  bool known;
} owned;

typedef struct reading {
  const fwi_brands *brands;
  fwi_facts *facts;
  fwi_links *links;
  uint32_t *tallied; /* brand -> 1 + its place in tallies; 0: not named so far */
  tally *tallies;
  size_t tally_count, tally_room;
  size_t *wearing; /* link -> how strongly it wears link.brand; 0 = not */
  owned *owners;   /* link -> whose its host is */
  fwi_claims *claims;
  size_t room;
  const fwi_brand *namesake; /* a token of whose stands in From's address like a name */
  fwi_slice namesake_text;
} reading;

/* Where names count, and where tokens do: read_hits(). */
enum {
  NAME_FIELDS = 1 << FWI_FIELD_SUBJECT | 1 << FWI_FIELD_FROM_NAME | 1 << FWI_FIELD_BODY |
                1 << FWI_FIELD_ALT | 1 << FWI_FIELD_LINK_ALT,
  TOKEN_FIELDS = 1 << FWI_FIELD_FROM_ADDRESS | 1 << FWI_FIELD_URL
};

size_t fwi_brands_literals(fwi_arena *arena, const fwi_brands *brands, fwi_literal **out) {
  size_t count = 0, at = 0;
  for (size_t i = 0; i < brands->count; i++)
    count +=
        brands->items[i].name_count + brands->items[i].token_count + brands->items[i].short_count;
  *out = FWI_NEW_ARRAY(arena, fwi_literal, count);
  for (size_t i = 0; i < brands->count; i++) {
    const fwi_brand *brand = &brands->items[i];
    for (size_t k = 0; k < brand->name_count + brand->token_count; k++) {
      bool name = k < brand->name_count;
      fwi_buf folded = {0};
      fwi_fold(&folded, name ? brand->names[k] : brand->tokens[k - brand->name_count], NULL);
      fw_str text = fwi_str_trim(fwi_buf_take(&folded, arena));
      if (text.len)
        (*out)[at++] =
            (fwi_literal){text, (uint32_t)(2 * i + !name), true, name ? NAME_FIELDS : TOKEN_FIELDS};
    }
    for (size_t k = 0; k < brand->short_count; k++)
      if (brand->short_folded[k].len)
        (*out)[at++] = (fwi_literal){brand->short_folded[k], (uint32_t)(2 * i), true, NAME_FIELDS};
  }
  return at;
}

/* Good until that of another brand is asked for. */
static tally *tally_of(reading *r, const fwi_brand *brand) {
  uint32_t *place = &r->tallied[brand - r->brands->items];
  if (*place)
    return &r->tallies[*place - 1];
  if (r->tally_count == r->tally_room) {
    size_t room = r->tally_room ? r->tally_room * 2 : 8;
    tally *items = FWI_NEW_ARRAY(r->facts->message->arena, tally, room);
    if (r->tally_count)
      memcpy(items, r->tallies, r->tally_count * sizeof *items);
    r->tallies = items;
    r->tally_room = room;
  }
  r->tallies[r->tally_count].brand = brand;
  *place = (uint32_t)++r->tally_count;
  return &r->tallies[*place - 1];
}

static void add_claim(reading *r, const fwi_brand *brand, fwi_claim_place place, fwi_slice text,
                      size_t link) {
  tally *t = tally_of(r, brand);
  if (place == FWI_CLAIM_LINK) {
    if (t->link == link + 1)
      return;
    t->link = link + 1;
  } else {
    if (t->claimed[place])
      return;
    t->claimed[place] = true;
  }
  fwi_claims *claims = r->claims;
  if (claims->count == r->room) {
    size_t room = r->room ? r->room * 2 : 16;
    fwi_claim *items = FWI_NEW_ARRAY(r->facts->message->arena, fwi_claim, room);
    if (claims->count)
      memcpy(items, claims->items, claims->count * sizeof *items);
    claims->items = items;
    r->room = room;
  }
  claims->items[claims->count++] = (fwi_claim){brand, place, text, link};
}

/* The unfolded piece that a hit in folded text came from: down to the header or visible text. */
static fwi_slice slice_of(const fwi_field *field, const fwi_hit *hit) {
  fwi_slice slice = fwi_slice_source((fwi_slice){field->text, hit->start, hit->end});
  while (slice.text && !slice.text->content && !slice.text->remap && slice.text->from)
    slice = fwi_slice_source(slice);
  return slice;
}

static void read_name(reading *r, const fwi_field *field, const fwi_hit *hit) {
  static const fwi_claim_place places[] = {[FWI_FIELD_SUBJECT] = FWI_CLAIM_SUBJECT,
                                           [FWI_FIELD_FROM_NAME] = FWI_CLAIM_FROM_NAME,
                                           [FWI_FIELD_BODY] = FWI_CLAIM_BODY,
                                           [FWI_FIELD_ALT] = FWI_CLAIM_ALT};
  tally *t = tally_of(r, &r->brands->items[hit->id / 2]);
  fwi_claim_place place = places[field->kind];
  t->body += place == FWI_CLAIM_BODY || place == FWI_CLAIM_ALT;
  t->early |= place == FWI_CLAIM_BODY && hit->start < EARLY_BYTES;
  if (!t->claimed[place])
    add_claim(r, &r->brands->items[hit->id / 2], place, slice_of(field, hit), 0);
}

static bool is_short_name(const fwi_brand *brand, fw_str text) {
  for (size_t i = 0; i < brand->short_count; i++)
    if (fwi_str_eq(brand->short_folded[i], text))
      return true;
  return false;
}

/* Does nothing but brackets, stops and blanks stand in folded @p text? */
static bool is_frame(fw_str text) {
  static const char *const frame[] = {" ",  "\"", "'",  "(",  ")",  "[",  "]",  "<",
                                      ">",  "-",  "*",  "!",  "【", "】", "「", "」",
                                      "『", "』", "《", "》", "★",  "◆",  "■"};
  while (text.len) {
    size_t taken = 0;
    for (size_t i = 0; i < sizeof frame / sizeof *frame && !taken; i++)
      if (fwi_str_starts(text, fw_str_of(frame[i])))
        taken = strlen(frame[i]);
    if (!taken)
      return false;
    text = fwi_str_slice(text, taken, text.len);
  }
  return true;
}

/* Does a short name stand where only a name can stand? */
static bool is_named_alone(const fwi_field *field, const fwi_hit *hit) {
  fw_str before = fwi_str_slice(field->value, 0, hit->start);
  fw_str after = fwi_str_slice(field->value, hit->end, field->value.len);
  if (field->kind == FWI_FIELD_FROM_NAME)
    return is_frame(before) && is_frame(after);
  static const char *const brackets[][2] = {{"【", "】"}, {"[", "]"}, {"「", "」"}, {"《", "》"}};
  for (size_t i = 0; field->kind == FWI_FIELD_SUBJECT && i < 4; i++)
    if (fwi_str_ends(before, fw_str_of(brackets[i][0])) &&
        fwi_str_starts(after, fw_str_of(brackets[i][1])))
      return true;
  return false;
}

/* A picture's words: what the reader sees in place of it, told at the link it is in. */
static void read_alt_name(reading *r, const fwi_field *field, const fwi_hit *hit) {
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  const fwi_link *link = &r->links->items[field->index];
  if (is_short_name(brand, fwi_str_slice(field->value, hit->start, hit->end)))
    return;
  tally_of(r, brand)->body += fwi_link_clickable(link); /* the picture itself is one more */
  add_claim(r, brand, FWI_CLAIM_LINK, link->source, field->index);
}

#define MARK FWI_BRAND_MARK

static void mark_link(reading *r, size_t index, const fwi_brand *brand, uint64_t marks,
                      size_t strength) {
  fwi_link *link = &r->links->items[index];
  tally *t = tally_of(r, brand);
  link->marks |= marks;
  if (strength > r->wearing[index]) {
    r->wearing[index] = strength;
    link->brand = brand->id;
  }
  if (t->link != index + 1)
    t->foreign++;
  add_claim(r, brand, FWI_CLAIM_LINK, link->source, index);
}

/* Is @p host the brand's, or another's who may name it there?  Customers' pages are nobody's. */
static bool may_name(const reading *r, const fwi_brand *brand, fw_str host) {
  fw_str role;
  const fwi_brand *owner = fwi_brands_owner(r->brands, host, &role);
  if (!owner && fwi_str_starts(host, FWI_STR("40"))) { /* what is left of "%40", cut at the % */
    fwi_brands_owner(r->brands, fwi_str_slice(host, 2, host.len), &role);
    return fwi_str_eq(role, FWI_STR("customer-mail"));
  }
  return fwi_role_is_own(role) ||
         (owner && owner == brand && fwi_str_eq(role, FWI_STR("customer-mail")));
}

static bool is_lookalike(const fwi_brand *brand, fw_str token) {
  for (size_t i = brand->token_count - brand->lookalike_count; i < brand->token_count; i++)
    if (fwi_str_eq(brand->tokens[i], token))
      return true;
  return false;
}

static void read_url_token(reading *r, const fwi_field *field, const fwi_hit *hit) {
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  if (!fwi_token_is_word(r->brands->lexicon, field->value, hit->start, hit->end) &&
      !fwi_brand_glued(r->brands->lexicon, brand, field->value, hit->start, hit->end))
    return;
  const fwi_link *link = &r->links->items[field->index];
  const fwi_url *url = &link->chain[field->hop].url;
  if (may_name(r, brand, url->host))
    return;
  uint64_t marks = fwi_wearing_marks(r->brands->lexicon, brand, url, field->value, hit->start,
                                     hit->end, fwi_link_clickable(link));
  if (!marks)
    return;
  size_t strength = fwi_wearing_strength(marks, hit->end - hit->start);
  if (is_lookalike(brand, fwi_str_slice(field->value, hit->start, hit->end)))
    marks = MARK(LOOKALIKE);
  mark_link(r, field->index, brand, marks, strength);
}

/* Domains of brands, written in a foreign URL. */

static void mark_written(reading *r, size_t index, const fwi_brand *brand, fw_str host,
                         uint64_t marks, size_t len) {
  if (!may_name(r, brand, host))
    mark_link(r, index, brand, marks, fwi_wearing_strength(marks, len));
}

/* In a path "box-com" may be part of any headline, "box.com" and "smbc-co-jp" are domains. */
static bool is_domain_in_path(fw_str written) {
  fw_str rest = written;
  fwi_str_next(&rest, '-');
  return fwi_str_find_char(written, '.') >= 0 || fwi_str_find_char(rest, '-') >= 0;
}

static void read_path_domains(reading *r, const fwi_field *field, fw_str host, fw_str path) {
  size_t start, len;
  while (path.ptr) {
    fw_str segment = fwi_str_next(&path, '/');
    if (fwi_str_find_char(segment, ':') >= 0) /* a whole URL: it names where it leads */
      return;
    if (fwi_path_is_picture(segment) || fwi_str_find_char(segment, '@') >= 0)
      continue;
    const fwi_brand *brand = fwi_brands_written(r->brands, segment, &start, &len);
    if (brand && is_domain_in_path(fwi_str_slice(segment, start, start + len)))
      mark_written(r, field->index, brand, host, MARK(IN_PATH), len);
  }
}

/* The brand that one word of a host or address imitates: as it stands, and without what lure
 * hosts glue to it. */
static const fwi_brand *imitated(const reading *r, fw_str word, bool typos) {
  fwi_arena *arena = r->facts->message->arena;
  if (fwi_imitations_short(word))
    return NULL;
  if (fwi_word_is_filler(r->brands->lexicon, word))
    return NULL;
  const fwi_brand *brand = fwi_imitations_find(r->brands->imitations, arena, word, typos);
  if (!brand && fwi_word_core(r->brands->lexicon, &word))
    brand = fwi_imitations_find(r->brands->imitations, arena, word, false);
  return brand;
}

/* A word of a path or userinfo drawn otherwise: "/amaz0n/".  A mistyped one is no brand's there. */
static void read_imitations_besides_host(reading *r, const fwi_field *field, fw_str text,
                                         uint64_t marks) {
  enum { READ_BYTES = 1024 }; /* nobody reads on that far */
  text = fwi_str_slice(text, 0, READ_BYTES);
  while (text.ptr) {
    fw_str segment = fwi_str_next(&text, '/'), rest = segment;
    if (fwi_path_is_picture(segment) || fwi_str_find_char(segment, '@') >= 0)
      continue;
    while (rest.ptr) {
      fw_str word = fwi_str_next(&rest, '.');
      const fwi_brand *brand = imitated(r, word, false);
      fw_str host = r->links->items[field->index].chain[field->hop].url.host;
      if (brand && !may_name(r, brand, host))
        mark_link(r, field->index, brand, MARK(LOOKALIKE), fwi_wearing_strength(marks, word.len));
    }
  }
}

static void read_url_domains(reading *r, const fwi_field *field, fw_str suffix) {
  const fwi_link *link = &r->links->items[field->index];
  const fwi_url *url = &link->chain[field->hop].url;
  fwi_wearing_part at = fwi_wearing_parts(field->value);
  const fwi_brand *brand;
  size_t start, len;
  fw_str userinfo = fwi_str_slice(field->value, at.authority, at.host - (at.host > at.authority));
  if (userinfo.len && (brand = fwi_brands_written(r->brands, userinfo, &start, &len)))
    mark_written(r, field->index, brand, url->host, MARK(IN_USERINFO), len);
  fw_str host = fwi_str_slice(url->host, 0, url->org.len ? url->host.len - suffix.len : 0);
  if ((brand = fwi_brands_written(r->brands, host, &start, &len)))
    mark_written(r, field->index, brand, url->host,
                 start < url->host.len - url->org.len ? MARK(IN_SUBDOMAIN) : MARK(IN_DOMAIN), len);
  if (userinfo.len)
    read_imitations_besides_host(r, field, userinfo, MARK(IN_USERINFO));
  fw_str path = fwi_str_slice(field->value, at.path, at.end);
  if (path.len <= 1 || !fwi_link_clickable(link) ||
      fwi_lexicon_above(r->brands->lexicon, FWI_LEXICON_HOST_ACCOUNT, url->host).len)
    return;
  read_path_domains(r, field, url->host, path);
  read_imitations_besides_host(r, field, path, MARK(IN_PATH));
}

/* Imitations. */

/* ... and of all words between dots and hyphens of @p text, or the whole without hyphens. */
static const fwi_brand *imitated_in(const reading *r, fw_str text, size_t *len) {
  while (text.ptr) {
    fw_str label = fwi_str_next(&text, '.'), rest = label;
    const fwi_brand *brand = imitated(r, label, true);
    for (*len = label.len; !brand && rest.ptr;) {
      fw_str word = fwi_str_next(&rest, '-');
      *len = word.len;
      if (word.len < label.len)
        brand = imitated(r, word, true);
    }
    if (brand)
      return brand;
  }
  return NULL;
}

/* e-kokusei.go.jp (the census) is not a misspelt kokuzei (the tax office),
 * soumu.city.example.lg.jp a town's general affairs division. */
static bool is_public_body(const reading *r, fw_str host) {
  return fwi_lexicon_above(r->brands->lexicon, FWI_LEXICON_HOST_PUBLIC_BODY, host).len > 0;
}

static void read_url_imitation(reading *r, const fwi_field *field, const fwi_brand *owner,
                               fw_str suffix) {
  const fwi_url *url = &r->links->items[field->index].chain[field->hop].url;
  bool seen = field->index && r->links->items[field->index - 1].chain_count &&
              fwi_str_eq(r->links->items[field->index - 1].chain[0].url.host, url->host);
  if (!url->org.len || (seen && !r->wearing[field->index - 1]) ||
      r->wearing[field->index] >= fwi_wearing_strength(MARK(IN_DOMAIN), 0) ||
      is_public_body(r, url->host))
    return;
  bool idn =
      url->host_unicode.ptr != url->host.ptr && fwi_str_find(url->host, FWI_STR("xn--")) >= 0;
  fw_str host = owner ? fwi_host_chosen(owner, url->host)
                : idn ? url->host_unicode
                      : fwi_str_slice(url->host, 0, url->host.len - suffix.len);
  size_t len;
  const fwi_brand *brand = imitated_in(r, host, &len);
  if (brand)
    mark_link(r, field->index, brand, MARK(LOOKALIKE),
              fwi_wearing_strength(MARK(IN_DOMAIN), len) - 1);
}

/* What a URL shows of brands that its host isn't one's own of. */
static void read_url(reading *r, const fwi_field *field) {
  const fwi_url *url = &r->links->items[field->index].chain[field->hop].url;
  fw_str role;
  const fwi_brand *owner = fwi_brands_owner(r->brands, url->host, &role);
  if (!field->hop)
    r->owners[field->index] = (owned){owner, true};
  if (fwi_role_is_own(role))
    return;
  fw_str suffix = fwi_url_suffix(url);
  read_url_domains(r, field, suffix);
  read_url_imitation(r, field, owner, suffix);
}

/* What a byte of folded text is to a word; FOREIGN: Latin letters as Greek (U+0370-03FF) and
 * Cyrillic (U+0400-052F) draw them.  A table, as every byte of every body is asked for. */
enum { WORD = 1, LETTER = 2, DIGIT = 4, FOREIGN = 8 };
#define FOUR(x) x, x, x, x
#define SIXTEEN(x) FOUR(x), FOUR(x), FOUR(x), FOUR(x)
static const unsigned char CLASSES[256] = {['-'] = WORD,
                                           ['0'] = FOUR(WORD | DIGIT),
                                           FOUR(WORD | DIGIT),
                                           WORD | DIGIT,
                                           WORD | DIGIT,
                                           ['A'] = SIXTEEN(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           WORD | LETTER,
                                           WORD | LETTER,
                                           ['a'] = SIXTEEN(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           FOUR(WORD | LETTER),
                                           WORD | LETTER,
                                           WORD | LETTER,
                                           [0x80] = SIXTEEN(WORD),
                                           SIXTEEN(WORD),
                                           SIXTEEN(WORD),
                                           SIXTEEN(WORD),
                                           FOUR(WORD),
                                           FOUR(WORD),
                                           FOUR(WORD),
                                           WORD,
                                           FOUR(WORD | FOREIGN), /* 0xCD to 0xD4 */
                                           FOUR(WORD | FOREIGN),
                                           WORD,
                                           WORD,
                                           WORD,
                                           FOUR(WORD),
                                           FOUR(WORD),
                                           SIXTEEN(WORD),
                                           SIXTEEN(WORD)};

/* What few words have: foreign letters, and digits behind what may be a letter or hyphen (@p
 * before): numbers are passed over. */
static inline fwi_lanes odd_lanes(fwi_lanes before, fwi_lanes c) {
  fwi_lanes digit = c - '0', foreign = c - 0xCD;
  fwi_lanes inside = (fwi_lanes)(before > '@') | (fwi_lanes)(before == '-');
  return ((fwi_lanes)(digit < 10) & inside) | (fwi_lanes)(foreign < 8);
}

static inline bool is_odd(const unsigned char *bytes, size_t at) {
  unsigned class = CLASSES[bytes[at]], before = at ? bytes[at - 1] : ' ';
  return class & FOREIGN || (class & DIGIT && CLASSES[before] && !(CLASSES[before] & DIGIT));
}

/* The first of them from @p at on. */
static inline size_t find_odd(fw_str text, size_t at) {
  const unsigned char *bytes = (const unsigned char *)text.ptr;
  if (at == 0 && (!text.len || is_odd(bytes, at++)))
    return 0;
  for (; at + FWI_LANES <= text.len; at += FWI_LANES) {
    size_t first = fwi_lanes_first(
        odd_lanes(fwi_lanes_load(text.ptr + at - 1), fwi_lanes_load(text.ptr + at)));
    if (first < FWI_LANES)
      return at + first;
  }
  while (at < text.len && !is_odd(bytes, at))
    at++;
  return at;
}

/* The next word of @p text from @p at on, and whether it can be a brand's name drawn otherwise:
 * with ASCII letters and, in a body (@p odd_only), a foreign one or a digit behind a letter.  There
 * words without digits and foreign letters are passed over.  False at the end. */
static bool next_word(fw_str text, bool odd_only, size_t *at, fw_str *word, bool *drawn) {
  const unsigned char *bytes = (const unsigned char *)text.ptr;
  size_t from = *at, start = from;
  unsigned odd = 0, seen = 0;
  if (odd_only) {
    start = find_odd(text, from);
    *at = start;
    while (start > from && CLASSES[bytes[start - 1]])
      seen |= CLASSES[bytes[--start]];
  } else {
    while (start < text.len && !CLASSES[bytes[start]])
      start++;
    *at = start;
  }
  for (unsigned class; *at < text.len && (class = CLASSES[bytes[*at]]); ++*at) {
    odd |= class & (FOREIGN | (seen & LETTER) << 1);
    seen |= class;
  }
  *word = fwi_str_slice(text, start, *at);
  *drawn = seen & LETTER && (odd || !odd_only);
  return *at > start;
}

/* Where two letters stand that are drawn like one, from @p at on: rn, vv; the text's end if
 * nowhere. */
static size_t next_stroke(fw_str text, size_t at) {
  for (; text.len - at > FWI_LANES; at += FWI_LANES) {
    fwi_lanes c = fwi_lanes_load(text.ptr + at), next = fwi_lanes_load(text.ptr + at + 1);
    fwi_lanes drawn = ((fwi_lanes)(c == 'r') & (fwi_lanes)(next == 'n')) |
                      ((fwi_lanes)(c == 'v') & (fwi_lanes)(next == 'v'));
    size_t first = fwi_lanes_first(drawn);
    if (first < FWI_LANES)
      return at + first;
  }
  for (; at + 1 < text.len; at++)
    if ((text.ptr[at] == 'r' && text.ptr[at + 1] == 'n') ||
        (text.ptr[at] == 'v' && text.ptr[at + 1] == 'v'))
      return at;
  return text.len;
}

static void read_imitated_name(reading *r, const fwi_field *field, size_t start, size_t end) {
  enum { MIN_WORD = 5, MAX_WORD = 64 };
  if (end - start < MIN_WORD || end - start > MAX_WORD || fwi_name_in_address(field->value, start))
    return;
  const fwi_brand *brand = fwi_imitations_find(r->brands->imitations, r->facts->message->arena,
                                               fwi_str_slice(field->value, start, end), false);
  if (!brand)
    return;
  fwi_hit hit = {(uint32_t)(2 * (brand - r->brands->items)), 0, start, end};
  if (field->kind == FWI_FIELD_LINK_ALT) {
    read_alt_name(r, field, &hit);
  } else {
    read_name(r, field, &hit);
  }
}

/* The field's words that are drawn like a brand's name.  Where everything is spelt right they
 * are passed over by their letters alone: a body's words are looked at for their digits, foreign
 * letters and strokes (rn for m).  In short fields any letter will do. */
static void read_imitated_names(reading *r, const fwi_field *field) {
  enum { MAX_BYTES = 1 << 16 };
  fw_str text = fwi_str_slice(field->value, 0, MAX_BYTES);
  bool body = field->kind == FWI_FIELD_BODY;
  fw_str word;
  bool drawn;
  for (size_t end = 0; next_word(text, body, &end, &word, &drawn);)
    if (drawn)
      read_imitated_name(r, field, end - word.len, end);
  for (size_t at = body ? next_stroke(text, 0) : text.len; at < text.len;
       at = next_stroke(text, at)) {
    size_t start = at;
    unsigned seen = 0;
    while (start && CLASSES[(unsigned char)text.ptr[start - 1]])
      seen |= CLASSES[(unsigned char)text.ptr[--start]];
    for (; at < text.len && CLASSES[(unsigned char)text.ptr[at]]; at++)
      seen |= CLASSES[(unsigned char)text.ptr[at]];
    if (!(seen & (FOREIGN | DIGIT))) /* those have been read above */
      read_imitated_name(r, field, start, at);
  }
}

/* Remembers a brand whose token may be the name of the mailbox, or of another firm. */
static void note_namesake(reading *r, const fwi_brand *brand, fwi_slice text) {
  if (r->namesake)
    return;
  r->namesake = brand;
  r->namesake_text = text;
}

static void read_from_token(reading *r, const fwi_brand *brand, const fwi_field *field,
                            const fwi_hit *hit) {
  if (fwi_is_namesake(r->brands->lexicon, field->value, hit->start, hit->end))
    note_namesake(r, brand, slice_of(field, hit));
  else
    add_claim(r, brand, FWI_CLAIM_FROM_ADDRESS, slice_of(field, hit), 0);
}

/* An address with a brand's name, in a mail that speaks of the brand in words besides. */
static void read_namesake(reading *r) {
  if (!r->namesake)
    return;
  const tally *t = tally_of(r, r->namesake);
  if (t->claimed[FWI_CLAIM_FROM_NAME] || t->claimed[FWI_CLAIM_SUBJECT] || t->body >= MIN_MENTIONS)
    add_claim(r, r->namesake, FWI_CLAIM_FROM_ADDRESS, r->namesake_text, 0);
}

static void read_spaced_names(reading *r, const fwi_field *field) {
  fwi_spaced name;
  fwi_arena *arena = r->facts->message->arena;
  for (size_t at = 0; fwi_spaced_next(r->brands, arena, field->value, &at, &name);) {
    uint32_t id = (uint32_t)(2 * (name.brand - r->brands->items));
    read_name(r, field, &(fwi_hit){id, 0, name.start, name.end});
  }
}

static void read_from_imitation(reading *r, const fwi_field *field) {
  size_t len;
  fw_str local = fwi_local_part(field->value);
  fw_str host = fwi_str_slice(field->value, local.len + 1, field->value.len);
  if (fwi_brands_owner(r->brands, host, NULL) || is_public_body(r, host))
    return;
  fwi_slice text = slice_of(field, &(fwi_hit){0, 0, 0, field->value.len});
  host.len -= fwi_domain_suffix(host).len;
  size_t start;
  const fwi_brand *brand = fwi_brands_written(r->brands, local, &start, &len);
  if (!brand)
    brand = fwi_brands_written(r->brands, host, &start, &len);
  if (!brand && (brand = imitated_in(r, local, &len)) &&
      !fwi_speaks_for_house(r->brands->lexicon, local)) {
    note_namesake(r, brand, text); /* "nomurak" is K. Nomura */
    brand = NULL;
  }
  if (!brand)
    brand = imitated_in(r, host, &len);
  if (brand)
    add_claim(r, brand, FWI_CLAIM_FROM_ADDRESS, text, 0);
}

static void read_imitations(reading *r, const fwi_matches *matches) {
  for (size_t i = 0; i < matches->field_count; i++) {
    const fwi_field *field = &matches->fields[i];
    switch (field->kind) {
    case FWI_FIELD_HEADER:
      break;
    case FWI_FIELD_URL:
      read_url(r, field);
      break;
    case FWI_FIELD_FROM_ADDRESS:
      read_from_imitation(r, field);
      break;
    case FWI_FIELD_SUBJECT:
    case FWI_FIELD_FROM_NAME:
      if (!field->undisguised)
        read_spaced_names(r, field);
      /* fall through */
    case FWI_FIELD_BODY:
    case FWI_FIELD_ALT:
    case FWI_FIELD_LINK_ALT:
      if (!field->undisguised)
        read_imitated_names(r, field);
      break;
    }
  }
}

static bool is_name(const reading *r, const fwi_field *field, const fwi_hit *hit) {
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  return fwi_name_is_word(field->value, hit->start, hit->end) &&
         !fwi_in_other_word(field->value, hit->start, hit->end, brand->other_words,
                            brand->other_word_count);
}

static void read_hits(reading *r, const fwi_matches *matches) {
  uint32_t last = UINT32_MAX;
  size_t start = 0, end = 0; /* of the last name accepted in this field */
  for (size_t i = 0; i < matches->count; i++) {
    const fwi_hit *hit = &matches->hits[i];
    if (hit->id >= 2 * r->brands->count)
      continue;
    const fwi_field *field = &matches->fields[hit->field];
    if (hit->field != last)
      start = end = 0;
    last = hit->field;
    switch (field->kind) {
    case FWI_FIELD_HEADER:
      break;
    case FWI_FIELD_URL:
      read_url_token(r, field, hit);
      break;
    case FWI_FIELD_FROM_ADDRESS:
      if (fwi_token_is_word(r->brands->lexicon, field->value, hit->start, hit->end))
        read_from_token(r, &r->brands->items[hit->id / 2], field, hit);
      break;
    case FWI_FIELD_LINK_ALT:
      if (is_name(r, field, hit))
        read_alt_name(r, field, hit);
      break;
    case FWI_FIELD_SUBJECT:
    case FWI_FIELD_BODY:
    case FWI_FIELD_ALT:
    case FWI_FIELD_FROM_NAME:
      if (field->undisguised &&
          memcmp(field->value.ptr + hit->start, field->text->value.ptr + hit->start,
                 hit->end - hit->start) == 0)
        break; /* told in the first reading */
      if (!is_name(r, field, hit))
        break;
      if (field->kind != FWI_FIELD_FROM_NAME && fwi_name_in_address(field->value, hit->start))
        break;
      if (is_short_name(&r->brands->items[hit->id / 2],
                        fwi_str_slice(field->value, hit->start, hit->end)) &&
          !is_named_alone(field, hit))
        break;
      if (hit->end <= end && (hit->start != start || hit->end != end))
        break; /* in a longer name */
      start = hit->start;
      end = hit->end;
      read_name(r, field, hit);
      break;
    }
  }
}

static fw_str lower_host(fwi_arena *arena, fwi_slice domain) {
  fw_str host = fwi_slice_str(domain);
  return host.len ? fwi_domain_to_ascii(arena, host) : host;
}

/* Claims by ownership: the From address and the links that lead to a brand's own hosts. */
static void read_owners(reading *r, fwi_address from, fw_str from_host) {
  const fwi_brand *owner = fwi_brands_owner(r->brands, from_host, NULL);
  if (owner)
    add_claim(r, owner, FWI_CLAIM_FROM_ADDRESS, from.domain, 0);
  for (size_t i = 0; i < r->links->count; i++) {
    const fwi_link *link = &r->links->items[i];
    if (!fwi_link_clickable(link))
      continue;
    owner =
        r->owners[i].known ? r->owners[i].owner : fwi_brands_owner(r->brands, link->url.host, NULL);
    if (!owner)
      continue;
    tally_of(r, owner)->own++;
    add_claim(r, owner, FWI_CLAIM_LINK, link->source, i);
  }
}

static const fwi_brand *first_in(const reading *r, fwi_claim_place place) {
  for (size_t i = 0; i < r->claims->count; i++)
    if (r->claims->items[i].place == place)
      return r->claims->items[i].brand;
  return NULL;
}

static const fwi_brand *posed_in_body(const reading *r) {
  const fwi_brand *best = NULL;
  size_t most = 0, second = 0;
  for (size_t i = 0; i < r->tally_count; i++) {
    const tally *t = &r->tallies[i];
    size_t told = t->body > t->own || t->early ? t->body : 0; /* not: "find us on Facebook" */
    size_t mentions = (t->foreign || !t->own ? t->body : told) + 2 * t->foreign;
    if (mentions > most) {
      second = most;
      most = mentions;
      best = t->early || t->foreign ? t->brand : NULL;
    } else if (mentions > second) {
      second = mentions;
    }
  }
  return most >= MIN_MENTIONS && most >= 2 * second ? best : NULL;
}

static bool is_house_mailbox(const reading *r, fw_str localpart) {
  fwi_buf folded = {0};
  fwi_fold(&folded, localpart, NULL);
  bool is = fwi_is_house_mailbox(r->brands->lexicon, fwi_buf_str(&folded));
  fwi_buf_clear(&folded);
  return is;
}

/** Does the body or a stranger's link name it? */
static bool is_told_of(const reading *r, const fwi_brand *brand) {
  for (size_t i = 0; i < r->tally_count; i++)
    if (r->tallies[i].brand == brand)
      return r->tallies[i].body || r->tallies[i].foreign;
  return false;
}

static const fwi_brand *posed_as(const reading *r, fwi_address from, fw_str from_host) {
  const fwi_brand *brand = first_in(r, FWI_CLAIM_FROM_NAME);
  if (brand)
    return brand;
  fw_str role;
  const fwi_brand *owner = fwi_brands_owner(r->brands, from_host, &role);
  bool customer = owner && fwi_str_starts(role, FWI_STR("customer"));
  const fwi_brand *titled = first_in(r, FWI_CLAIM_SUBJECT);
  brand = first_in(r, FWI_CLAIM_FROM_ADDRESS);
  /* A sender left over from another lure: subject and body are what a reader goes by. */
  bool left_over = !owner && titled && !is_told_of(r, brand) && is_told_of(r, titled);
  if (brand && !customer && !left_over)
    return brand;
  brand = titled ? titled : posed_in_body(r);
  if (!brand && customer && is_house_mailbox(r, fwi_slice_str(from.localpart)))
    brand = owner;
  return brand;
}

const fwi_claims *fwi_claims_read(const fwi_brands *brands, const fwi_matches *matches,
                                  fwi_facts *facts) {
  fwi_arena *arena = facts->message->arena;
  reading r = {.brands = brands,
               .facts = facts,
               .links = fwi_facts_links(facts),
               .tallied = FWI_NEW_ARRAY(arena, uint32_t, brands->count),
               .wearing = FWI_NEW_ARRAY(arena, size_t, fwi_facts_links(facts)->count),
               .owners = FWI_NEW_ARRAY(arena, owned, fwi_facts_links(facts)->count),
               .claims = FWI_NEW(arena, fwi_claims)};
  fwi_address from = fwi_facts_address(facts, FWI_STR("From"));
  fw_str from_host = lower_host(arena, from.domain);
  read_hits(&r, matches);
  read_imitations(&r, matches);
  read_namesake(&r);
  read_owners(&r, from, from_host);
  r.claims->posed = posed_as(&r, from, from_host);
  return r.claims;
}
