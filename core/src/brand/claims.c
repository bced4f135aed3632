/* claims.c - which brands a mail names, where, and which of them it poses as.
 *
 * In words a person reads, names count; in hosts, paths and local parts, tokens do (what URLs show
 * of them: claims_url.c).  Where names overlap the longest wins ("楽天カード" is not also "楽天").
 *
 * A short name that is another word too ("LINE", "au", "Visa") counts where it is all that From
 * shows, but for the name of a desk behind it ("LINE サポート"), or stands in brackets in the
 * subject.  Words drawn like a brand's count as the brand's (imitation.h); a letter may be wrong
 * only in hosts and addresses.
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
#include "brand/claims.h"
#include "brand/drawn.h"
#include "brand/imitation.h"
#include "brand/namesake.h"
#include "brand/spaced.h"
#include "brand/words.h"
#include "text/fold.h"

enum {
  EARLY_BYTES = 600, /* some 200 Japanese characters: what shows without scrolling */
  MIN_MENTIONS = 2
};

/* Where names count, and where tokens do: read_hits(). */
enum {
  NAME_FIELDS = 1 << FWI_FIELD_SUBJECT | 1 << FWI_FIELD_FROM_NAME | 1 << FWI_FIELD_BODY |
                1 << FWI_FIELD_ALT | 1 << FWI_FIELD_LINK_ALT,
  TOKEN_FIELDS = 1 << FWI_FIELD_FROM_ADDRESS | 1 << FWI_FIELD_URL
};

static fwi_literal name_literal(fw_str folded, size_t brand) {
  return (fwi_literal){
      .text = folded, .id = (uint32_t)(2 * brand), .asked = FWI_EACH_WORD, .fields = NAME_FIELDS};
}

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
            name ? name_literal(text, i)
                 : (fwi_literal){.text = text,
                                 .id = (uint32_t)(2 * i + 1),
                                 .asked = fwi_token_is_short(text) ? FWI_EACH_WORD : FWI_EACH,
                                 .fields = TOKEN_FIELDS};
    }
    for (size_t k = 0; k < brand->short_count; k++)
      if (brand->short_folded[k].len)
        (*out)[at++] = name_literal(brand->short_folded[k], i);
  }
  return at;
}

fwi_tally *fwi_tally_of(fwi_reading *r, const fwi_brand *brand) {
  uint32_t *place = &r->tallied[brand - r->brands->items];
  if (*place)
    return &r->tallies[*place - 1];
  if (r->tally_count == r->tally_room) {
    size_t room = r->tally_room ? r->tally_room * 2 : 8;
    fwi_tally *items = FWI_NEW_ARRAY(r->facts->message->arena, fwi_tally, room);
    if (r->tally_count)
      memcpy(items, r->tallies, r->tally_count * sizeof *items);
    r->tallies = items;
    r->tally_room = room;
  }
  r->tallies[r->tally_count].brand = brand;
  *place = (uint32_t)++r->tally_count;
  return &r->tallies[*place - 1];
}

void fwi_claims_add(fwi_reading *r, const fwi_brand *brand, fwi_claim_place place, fwi_slice text,
                    size_t link) {
  fwi_tally *t = fwi_tally_of(r, brand);
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

static void read_name(fwi_reading *r, const fwi_field *field, const fwi_hit *hit) {
  static const fwi_claim_place places[] = {[FWI_FIELD_SUBJECT] = FWI_CLAIM_SUBJECT,
                                           [FWI_FIELD_FROM_NAME] = FWI_CLAIM_FROM_NAME,
                                           [FWI_FIELD_BODY] = FWI_CLAIM_BODY,
                                           [FWI_FIELD_ALT] = FWI_CLAIM_ALT};
  fwi_tally *t = fwi_tally_of(r, &r->brands->items[hit->id / 2]);
  fwi_claim_place place = places[field->kind];
  t->body += place == FWI_CLAIM_BODY || place == FWI_CLAIM_ALT;
  t->early |= place == FWI_CLAIM_BODY && hit->start < EARLY_BYTES;
  if (!t->claimed[place])
    fwi_claims_add(r, &r->brands->items[hit->id / 2], place, slice_of(field, hit), 0);
}

static bool is_short_name(const fwi_brand *brand, fw_str text) {
  for (size_t i = 0; i < brand->short_count; i++)
    if (fwi_str_eq(brand->short_folded[i], text))
      return true;
  return false;
}

/* Folded @p text without the brackets, stops and blanks at its ends. */
static fw_str unframed(fw_str text) {
  static const fw_str frame[] = {FWI_NAME(" "),  FWI_NAME("\""), FWI_NAME("'"),  FWI_NAME("("),
                                 FWI_NAME(")"),  FWI_NAME("["),  FWI_NAME("]"),  FWI_NAME("<"),
                                 FWI_NAME(">"),  FWI_NAME("-"),  FWI_NAME("*"),  FWI_NAME("!"),
                                 FWI_NAME("【"), FWI_NAME("】"), FWI_NAME("「"), FWI_NAME("」"),
                                 FWI_NAME("『"), FWI_NAME("』"), FWI_NAME("《"), FWI_NAME("》"),
                                 FWI_NAME("★"),  FWI_NAME("◆"),  FWI_NAME("■")};
  for (size_t i = 0; text.len && i < sizeof frame / sizeof *frame;) {
    bool starts = fwi_str_starts(text, frame[i]);
    if (starts || fwi_str_ends(text, frame[i])) {
      text.ptr += starts ? frame[i].len : 0;
      text.len -= frame[i].len;
      i = 0;
    } else {
      i++;
    }
  }
  return text;
}

/* Does a short name stand where only a name can stand? */
static bool is_named_alone(const fwi_lexicon *lexicon, const fwi_field *field, const fwi_hit *hit) {
  fw_str before = fwi_str_slice(field->value, 0, hit->start);
  fw_str after = fwi_str_slice(field->value, hit->end, field->value.len);
  if (field->kind == FWI_FIELD_FROM_NAME) {
    fw_str desk = unframed(after);
    return !unframed(before).len &&
           (!desk.len || fwi_lexicon_has(fwi_lexicon_of(lexicon, FWI_LEXICON_HOUSE_DESK), desk));
  }
  static const char *const brackets[][2] = {{"【", "】"}, {"[", "]"}, {"「", "」"}, {"《", "》"}};
  for (size_t i = 0; field->kind == FWI_FIELD_SUBJECT && i < 4; i++)
    if (fwi_str_ends(before, fw_str_of(brackets[i][0])) &&
        fwi_str_starts(after, fw_str_of(brackets[i][1])))
      return true;
  return false;
}

/* A picture's words: what the reader sees in place of it, told at the link it is in. */
static void read_alt_name(fwi_reading *r, const fwi_field *field, const fwi_hit *hit) {
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  const fwi_link *link = &r->links->items[field->index];
  if (is_short_name(brand, fwi_str_slice(field->value, hit->start, hit->end)))
    return;
  fwi_tally_of(r, brand)->body += fwi_link_clickable(link); /* the picture itself is one more */
  fwi_claims_add(r, brand, FWI_CLAIM_LINK, link->source, field->index);
}

static void read_imitated_name(fwi_reading *r, const fwi_field *field, size_t start, size_t end) {
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

/* The field's words that are drawn like a brand's name; in short fields any letter will do. */
static void read_imitated_names(fwi_reading *r, const fwi_field *field) {
  enum { MAX_BYTES = 1 << 16 };
  fwi_drawn drawn = {.text = fwi_str_slice(field->value, 0, MAX_BYTES),
                     .odd = field->kind == FWI_FIELD_BODY};
  for (size_t start, end; fwi_drawn_next(&drawn, &start, &end);)
    read_imitated_name(r, field, start, end);
}

/* Remembers a brand whose token may be the name of the mailbox, or of another firm. */
static void note_namesake(fwi_reading *r, const fwi_brand *brand, fwi_slice text) {
  if (r->namesake)
    return;
  r->namesake = brand;
  r->namesake_text = text;
}

static void read_from_token(fwi_reading *r, const fwi_brand *brand, const fwi_field *field,
                            const fwi_hit *hit) {
  if (fwi_is_namesake(r->brands->lexicon, field->value, hit->start, hit->end))
    note_namesake(r, brand, slice_of(field, hit));
  else
    fwi_claims_add(r, brand, FWI_CLAIM_FROM_ADDRESS, slice_of(field, hit), 0);
}

/* An address with a brand's name, in a mail that speaks of the brand in words besides. */
static void read_namesake(fwi_reading *r) {
  if (!r->namesake)
    return;
  const fwi_tally *t = fwi_tally_of(r, r->namesake);
  if (t->claimed[FWI_CLAIM_FROM_NAME] || t->claimed[FWI_CLAIM_SUBJECT] || t->body >= MIN_MENTIONS)
    fwi_claims_add(r, r->namesake, FWI_CLAIM_FROM_ADDRESS, r->namesake_text, 0);
}

static void read_spaced_names(fwi_reading *r, const fwi_field *field) {
  fwi_spaced name;
  fwi_arena *arena = r->facts->message->arena;
  for (size_t at = 0; fwi_spaced_next(r->brands, arena, field->value, &at, &name);) {
    uint32_t id = (uint32_t)(2 * (name.brand - r->brands->items));
    read_name(r, field, &(fwi_hit){id, 0, name.start, name.end});
  }
}

static void read_from_imitation(fwi_reading *r, const fwi_field *field) {
  size_t len;
  fw_str local = fwi_local_part(field->value);
  fw_str host = fwi_str_slice(field->value, local.len + 1, field->value.len);
  if (fwi_brands_owner(r->brands, host, NULL) || fwi_claims_public_body(r, host))
    return;
  fwi_slice text = slice_of(field, &(fwi_hit){0, 0, 0, field->value.len});
  host.len -= fwi_domain_suffix(host).len;
  size_t start;
  const fwi_brand *brand = fwi_brands_written(r->brands, local, &start, &len);
  if (!brand)
    brand = fwi_brands_written(r->brands, host, &start, &len);
  if (!brand && (brand = fwi_claims_imitated(r, local, &len)) &&
      !fwi_speaks_for_house(r->brands->lexicon, local)) {
    note_namesake(r, brand, text); /* "nomurak" is K. Nomura */
    brand = NULL;
  }
  if (!brand)
    brand = fwi_claims_imitated(r, host, &len);
  if (brand)
    fwi_claims_add(r, brand, FWI_CLAIM_FROM_ADDRESS, text, 0);
}

static void read_imitations(fwi_reading *r, const fwi_matches *matches) {
  for (size_t i = 0; i < matches->field_count; i++) {
    const fwi_field *field = &matches->fields[i];
    switch (field->kind) {
    case FWI_FIELD_HEADER:
      break;
    case FWI_FIELD_URL:
      fwi_claims_read_url(r, field);
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

/* A word of its own, or in From glued to the desk behind it: アコムサポート. */
static bool is_name(const fwi_reading *r, const fwi_field *field, const fwi_hit *hit) {
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  return (fwi_name_is_word(field->value, hit->start, hit->end) ||
          (field->kind == FWI_FIELD_FROM_NAME && is_named_alone(r->brands->lexicon, field, hit))) &&
         !fwi_in_other_word(field->value, hit->start, hit->end, brand->other_words,
                            brand->other_word_count);
}

static void read_hits(fwi_reading *r, const fwi_matches *matches) {
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
      fwi_claims_read_token(r, field, hit);
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
          !is_named_alone(r->brands->lexicon, field, hit))
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
static void read_owners(fwi_reading *r, fwi_address from, fw_str from_host) {
  const fwi_brand *owner = fwi_brands_owner(r->brands, from_host, NULL);
  if (owner)
    fwi_claims_add(r, owner, FWI_CLAIM_FROM_ADDRESS, from.domain, 0);
  for (size_t i = 0; i < r->links->count; i++) {
    const fwi_link *link = &r->links->items[i];
    if (!fwi_link_clickable(link))
      continue;
    owner =
        r->owners[i].known ? r->owners[i].owner : fwi_brands_owner(r->brands, link->url.host, NULL);
    if (!owner)
      continue;
    fwi_tally_of(r, owner)->own++;
    fwi_claims_add(r, owner, FWI_CLAIM_LINK, link->source, i);
  }
}

static const fwi_brand *first_in(const fwi_reading *r, fwi_claim_place place) {
  for (size_t i = 0; i < r->claims->count; i++)
    if (r->claims->items[i].place == place)
      return r->claims->items[i].brand;
  return NULL;
}

static const fwi_brand *posed_in_body(const fwi_reading *r) {
  const fwi_brand *best = NULL;
  size_t most = 0, second = 0;
  for (size_t i = 0; i < r->tally_count; i++) {
    const fwi_tally *t = &r->tallies[i];
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

static bool is_house_mailbox(const fwi_reading *r, fw_str localpart) {
  fwi_buf folded = {0};
  fwi_fold(&folded, localpart, NULL);
  bool is = fwi_is_house_mailbox(r->brands->lexicon, fwi_buf_str(&folded));
  fwi_buf_clear(&folded);
  return is;
}

/** Does the body or a stranger's link name it? */
static bool is_told_of(const fwi_reading *r, const fwi_brand *brand) {
  for (size_t i = 0; i < r->tally_count; i++)
    if (r->tallies[i].brand == brand)
      return r->tallies[i].body || r->tallies[i].foreign;
  return false;
}

static const fwi_brand *posed_as(const fwi_reading *r, fwi_address from, fw_str from_host) {
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
  fwi_reading r = {.brands = brands,
                   .facts = facts,
                   .links = fwi_facts_links(facts),
                   .tallied = FWI_NEW_ARRAY(arena, uint32_t, brands->count),
                   .wearing = FWI_NEW_ARRAY(arena, size_t, fwi_facts_links(facts)->count),
                   .owners = FWI_NEW_ARRAY(arena, fwi_owned, fwi_facts_links(facts)->count),
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
