/* claims.c - which brands a mail names, where, and which of them it poses as.
 *
 * In words a person reads, names count; in hosts, paths and local parts, tokens do.  Where
 * names overlap the longest wins ("楽天カード" is not also "楽天").
 *
 * Posing.  What the reader sees first decides: From's name, From's address, the subject.  Below
 * that a mention proves little (every shop names the cards it takes), so a brand of the body
 * must be named early, or be lured with in a foreign link, and clearly more often than others.
 * An address at a brand's customer domain is a customer's, unless its local part speaks for the
 * house ("info@"): that is looked at last. */
#include "brand/brand.h"
#include "brand/words.h"
#include "text/fold.h"

enum {
  EARLY_BYTES = 600, /* some 200 Japanese characters: what shows without scrolling */
  MIN_MENTIONS = 2
};

/* What is known of one brand while claims are gathered. */
typedef struct tally {
  bool claimed[FWI_CLAIM_LINK]; /* place -> has a claim */
  size_t link;                  /* 1 + last link that has a claim */
  size_t body, foreign, own;    /* mentions in bodies; links that lure with it; links it owns */
  bool early;
} tally;

typedef struct reading {
  const fwi_brands *brands;
  fwi_facts *facts;
  fwi_links *links;
  tally *tallies;
  fwi_claims *claims;
  size_t room;
} reading;

size_t fwi_brands_literals(fwi_arena *arena, const fwi_brands *brands, fwi_literal **out) {
  size_t count = 0, at = 0;
  for (size_t i = 0; i < brands->count; i++)
    count += brands->items[i].name_count + brands->items[i].token_count;
  *out = FWI_NEW_ARRAY(arena, fwi_literal, count);
  for (size_t i = 0; i < brands->count; i++) {
    const fwi_brand *brand = &brands->items[i];
    for (size_t k = 0; k < brand->name_count + brand->token_count; k++) {
      bool name = k < brand->name_count;
      fwi_buf folded = {0};
      fwi_fold(&folded, name ? brand->names[k] : brand->tokens[k - brand->name_count], NULL);
      fw_str text = fwi_str_trim(fwi_buf_take(&folded, arena));
      if (text.len)
        (*out)[at++] = (fwi_literal){text, (uint32_t)(2 * i + !name), true};
    }
  }
  return at;
}

static void add_claim(reading *r, const fwi_brand *brand, fwi_claim_place place, fwi_slice text,
                      size_t link) {
  tally *t = &r->tallies[brand - r->brands->items];
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
                                           [FWI_FIELD_BODY] = FWI_CLAIM_BODY};
  tally *t = &r->tallies[hit->id / 2];
  fwi_claim_place place = places[field->kind];
  if (place == FWI_CLAIM_BODY) {
    t->body++;
    t->early |= hit->start < EARLY_BYTES;
  }
  if (!t->claimed[place])
    add_claim(r, &r->brands->items[hit->id / 2], place, slice_of(field, hit), 0);
}

/* Sites where a path names an account or an app, and the brand's is there by right. */
static bool is_profile_host(fw_str host) {
  static const char *const sites[] = {
      "apps.apple.com", "play.google.com", "facebook.com",  "instagram.com", "line.me",
      "lin.ee",         "linkedin.com",    "note.com",      "pinterest.com", "tiktok.com",
      "twitter.com",    "x.com",           "wikipedia.org", "youtube.com"};
  for (size_t i = 0; i < sizeof sites / sizeof *sites; i++)
    if (fwi_domain_under(host, fw_str_of(sites[i])))
      return true;
  return false;
}

static bool holds_token(fw_str text, fw_str token) {
  for (size_t from = 0; from < text.len;) {
    ptrdiff_t at = fwi_str_find(fwi_str_slice(text, from, text.len), token);
    if (at < 0)
      return false;
    from += (size_t)at;
    if (fwi_token_is_word(text, from, from + token.len))
      return true;
    from++;
  }
  return false;
}

/* Ranges of `text`, a URL in lower case: [authority, host) userinfo, [host, path), [path, end). */
typedef struct layout {
  size_t authority, host, path, end;
} layout;

static layout layout_of(fw_str text) {
  ptrdiff_t scheme = fwi_str_find(text, FWI_STR("://"));
  layout at = {.authority = scheme < 0 ? 0 : (size_t)scheme + 3};
  at.host = at.path = at.authority;
  for (; at.path < text.len && !memchr("/\\?#", text.ptr[at.path], 4); at.path++)
    if (text.ptr[at.path] == '@')
      at.host = at.path + 1;
  at.end = at.path;
  while (at.end < text.len && text.ptr[at.end] != '?' && text.ptr[at.end] != '#')
    at.end++;
  return at;
}

/* Marks that the brand's token earns the URL; 0 when it stands where it proves nothing. */
static uint64_t marks_of(const fwi_url *url, const fwi_field *field, const fwi_hit *hit,
                         bool clickable) {
  layout at = layout_of(field->value);
  if (hit->start >= at.end || hit->end <= at.authority)
    return 0;
  if (hit->end < at.host)
    return UINT64_C(1) << FWI_MARK_BRAND_IN_USERINFO;
  if (hit->start >= at.path)
    return clickable && !is_profile_host(url->host) ? UINT64_C(1) << FWI_MARK_BRAND_IN_PATH : 0;
  fw_str token = fwi_str_slice(field->value, hit->start, hit->end);
  fw_str left = fwi_str_slice(url->host, 0, url->host.len - url->org.len);
  fw_str rest = url->org, label = fwi_str_next(&rest, '.');
  return (holds_token(left, token) ? UINT64_C(1) << FWI_MARK_BRAND_IN_SUBDOMAIN : 0) |
         (holds_token(label, token) ? UINT64_C(1) << FWI_MARK_BRAND_IN_DOMAIN : 0);
}

static void read_url_token(reading *r, const fwi_field *field, const fwi_hit *hit) {
  if (!fwi_token_is_word(field->value, hit->start, hit->end))
    return;
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  fwi_link *link = &r->links->items[field->index];
  const fwi_url *url = &link->chain[field->hop].url;
  fw_str role;
  const fwi_brand *owner = fwi_brands_owner(r->brands, url->host, &role);
  if (owner == brand || (owner && fwi_brand_owns(owner, url->host)))
    return;
  uint64_t marks = marks_of(url, field, hit, fwi_link_clickable(link));
  if (!marks)
    return;
  link->marks |= marks;
  if (!link->brand.len)
    link->brand = brand->id;
  if (r->tallies[hit->id / 2].link != field->index + 1)
    r->tallies[hit->id / 2].foreign++;
  add_claim(r, brand, FWI_CLAIM_LINK, link->source, field->index);
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
    bool token = hit->id % 2;
    switch (field->kind) {
    case FWI_FIELD_HEADER:
      break;
    case FWI_FIELD_URL:
      if (token)
        read_url_token(r, field, hit);
      break;
    case FWI_FIELD_FROM_ADDRESS:
      if (token && fwi_token_is_word(field->value, hit->start, hit->end))
        add_claim(r, &r->brands->items[hit->id / 2], FWI_CLAIM_FROM_ADDRESS, slice_of(field, hit),
                  0);
      break;
    case FWI_FIELD_SUBJECT:
    case FWI_FIELD_BODY:
    case FWI_FIELD_FROM_NAME:
      if (token || !fwi_name_is_word(field->value, hit->start, hit->end))
        break;
      if (field->kind != FWI_FIELD_FROM_NAME && fwi_name_in_address(field->value, hit->start))
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
    owner = fwi_brands_owner(r->brands, link->url.host, NULL);
    if (!owner)
      continue;
    r->tallies[owner - r->brands->items].own++;
    add_claim(r, owner, FWI_CLAIM_LINK, link->source, i);
  }
}

/* Local parts that speak for a house rather than a person. */
static bool is_role_address(fw_str localpart) {
  static const char *const roles[] = {"account",  "admin",   "auto",    "billing", "contact",
                                      "help",     "info",    "mail",    "news",    "no-reply",
                                      "no_reply", "noreply", "notice",  "notif",   "postmaster",
                                      "security", "service", "support", "system",  "webmaster"};
  for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
    if (fwi_str_starts_ascii(localpart, fw_str_of(roles[i])))
      return true;
  return false;
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
  for (size_t i = 0; i < r->brands->count; i++) {
    const tally *t = &r->tallies[i];
    size_t mentions = t->body + 2 * t->foreign + (t->body ? t->own : 0);
    if (mentions > most) {
      second = most;
      most = mentions;
      best = t->early || t->foreign ? &r->brands->items[i] : NULL;
    } else if (mentions > second) {
      second = mentions;
    }
  }
  return most >= MIN_MENTIONS && most >= 2 * second ? best : NULL;
}

static const fwi_brand *posed_as(const reading *r, fwi_address from, fw_str from_host) {
  const fwi_brand *brand = first_in(r, FWI_CLAIM_FROM_NAME);
  if (brand)
    return brand;
  fw_str role;
  const fwi_brand *owner = fwi_brands_owner(r->brands, from_host, &role);
  bool customer = owner && fwi_str_starts(role, FWI_STR("customer"));
  brand = first_in(r, FWI_CLAIM_FROM_ADDRESS);
  if (brand && !customer)
    return brand;
  brand = first_in(r, FWI_CLAIM_SUBJECT);
  if (!brand)
    brand = posed_in_body(r);
  if (!brand && customer && is_role_address(fwi_slice_str(from.localpart)))
    brand = owner;
  return brand;
}

const fwi_claims *fwi_claims_read(const fwi_brands *brands, const fwi_matches *matches,
                                  fwi_facts *facts) {
  fwi_arena *arena = facts->message->arena;
  reading r = {.brands = brands,
               .facts = facts,
               .links = fwi_facts_links(facts),
               .tallies = FWI_NEW_ARRAY(arena, tally, brands->count),
               .claims = FWI_NEW(arena, fwi_claims)};
  fwi_address from = fwi_facts_address(facts, FWI_STR("From"));
  fw_str from_host = lower_host(arena, from.domain);
  read_hits(&r, matches);
  read_owners(&r, from, from_host);
  r.claims->posed = posed_as(&r, from, from_host);
  return r.claims;
}
