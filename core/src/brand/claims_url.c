/* claims_url.c - what URLs show of brands that their hosts aren't own ones of: tokens, domains
 * written in them, and words drawn like a brand's. */
#include "brand/claims.h"
#include "brand/imitation.h"
#include "brand/wearing.h"
#include "brand/words.h"

#define MARK FWI_BRAND_MARK

static void mark_link(fwi_reading *r, size_t index, const fwi_brand *brand, uint64_t marks,
                      size_t strength) {
  fwi_link *link = &r->links->items[index];
  fwi_tally *t = fwi_tally_of(r, brand);
  link->marks |= marks;
  if (strength > r->wearing[index]) {
    r->wearing[index] = strength;
    link->brand = brand->id;
  }
  if (t->link != index + 1)
    t->foreign++;
  fwi_claims_add(r, brand, FWI_CLAIM_LINK, link->source, index);
}

/* Is the host, or a name above it, in that list? */
static bool in_list(const fwi_reading *r, fwi_lexicon_id list, fw_str host) {
  return fwi_lexicon_above(r->brands->lexicon, list, host).len > 0;
}

static fwi_host_look *look_at(fwi_reading *r, const fwi_url *url) {
  fwi_host_look *look = &r->hosts[url->host.len % FWI_HOST_LOOKS];
  if (look->host.ptr && fwi_str_eq(look->host, url->host))
    return look;
  *look = (fwi_host_look){.host = url->host};
  look->owner = fwi_brands_owner(r->brands, url->host, &look->role);
  if (fwi_role_is_own(look->role))
    return look;
  if (url->org.len)
    look->named = fwi_str_slice(url->host, 0, url->host.len - fwi_url_suffix(url).len);
  look->written = fwi_brands_written(r->brands, look->named, &look->start, &look->len);
  look->account = in_list(r, FWI_LEXICON_HOST_ACCOUNT, url->host);
  return look;
}

/* Is the host the brand's, or another's who may name it there?  Customers' pages are nobody's. */
static bool may_name(const fwi_reading *r, const fwi_brand *brand, const fwi_host_look *look) {
  fw_str host = look->host, role = look->role;
  if (!look->owner && fwi_str_starts(host, FWI_STR("40"))) { /* left of "%40", cut at the % */
    fwi_brands_owner(r->brands, fwi_str_slice(host, 2, host.len), &role);
    return fwi_str_eq(role, FWI_STR("customer-mail"));
  }
  return fwi_role_is_own(role) ||
         (look->owner && look->owner == brand && fwi_str_eq(role, FWI_STR("customer-mail")));
}

static bool is_lookalike(const fwi_brand *brand, fw_str token) {
  for (size_t i = brand->token_count - brand->lookalike_count; i < brand->token_count; i++)
    if (fwi_str_eq(brand->tokens[i], token))
      return true;
  return false;
}

void fwi_claims_read_token(fwi_reading *r, const fwi_field *field, const fwi_hit *hit) {
  const fwi_brand *brand = &r->brands->items[hit->id / 2];
  if (!fwi_token_is_word(r->brands->lexicon, field->value, hit->start, hit->end) &&
      !fwi_brand_glued(r->brands->lexicon, brand, field->value, hit->start, hit->end))
    return;
  const fwi_link *link = &r->links->items[field->index];
  const fwi_url *url = &link->chain[field->hop].url;
  const fwi_host_look *look = look_at(r, url);
  if (may_name(r, brand, look))
    return;
  bool chosen = look->owner && fwi_str_eq(fwi_brand_role(brand, url->host), FWI_STR("customer"));
  uint64_t marks = fwi_wearing_marks(r->brands->lexicon, brand, url, chosen, field->value,
                                     hit->start, hit->end, fwi_link_clickable(link));
  if (!marks)
    return;
  size_t strength = fwi_wearing_strength(marks, hit->end - hit->start);
  if (is_lookalike(brand, fwi_str_slice(field->value, hit->start, hit->end)))
    marks = MARK(LOOKALIKE);
  mark_link(r, field->index, brand, marks, strength);
}

/* Domains of brands, written in a foreign URL. */

static void mark_written(fwi_reading *r, size_t index, const fwi_brand *brand,
                         const fwi_host_look *look, uint64_t marks, size_t len) {
  if (!may_name(r, brand, look))
    mark_link(r, index, brand, marks, fwi_wearing_strength(marks, len));
}

/* In a path "box-com" may be part of any headline, "box.com" and "smbc-co-jp" are domains. */
static bool is_domain_in_path(fw_str written) {
  fw_str rest = written;
  fwi_str_next(&rest, '-');
  return fwi_str_find_char(written, '.') >= 0 || fwi_str_find_char(rest, '-') >= 0;
}

/* The brand that one word of a host or address imitates: as it stands, and without what lure
 * hosts glue to it. */
static const fwi_brand *imitated(const fwi_reading *r, fw_str word, bool typos) {
  fwi_arena *arena = r->facts->message->arena;
  if (fwi_imitations_short(word))
    return NULL;
  fw_str core = word;
  const fwi_brand *brand = fwi_imitations_find(r->brands->imitations, arena, word, typos);
  if (!brand && fwi_word_core(r->brands->lexicon, &core))
    brand = fwi_imitations_find(r->brands->imitations, arena, core, false);
  return brand && !fwi_word_is_filler(r->brands->lexicon, word) ? brand : NULL;
}

/* A word of a path or userinfo drawn otherwise: "/amaz0n/".  A mistyped one is no brand's there. */
static void read_words(fwi_reading *r, const fwi_field *field, const fwi_host_look *look,
                       fw_str text, uint64_t marks) {
  while (text.ptr) {
    fw_str word = fwi_str_next(&text, '.');
    const fwi_brand *brand = imitated(r, word, false);
    if (brand && !may_name(r, brand, look))
      mark_link(r, field->index, brand, MARK(LOOKALIKE), fwi_wearing_strength(marks, word.len));
  }
}

static void read_path(fwi_reading *r, const fwi_field *field, const fwi_host_look *look,
                      fw_str path) {
  enum { READ_BYTES = 1024 }; /* nobody reads on that far */
  bool url_inside = false;    /* it names where it leads */
  path = fwi_str_slice(path, 0, READ_BYTES);
  while (path.ptr) {
    fw_str segment = fwi_str_next(&path, '/');
    url_inside |= fwi_str_find_char(segment, ':') >= 0;
    if (!segment.len || fwi_path_is_picture(segment) || fwi_str_find_char(segment, '@') >= 0)
      continue;
    size_t start, len;
    const fwi_brand *brand =
        url_inside ? NULL : fwi_brands_written(r->brands, segment, &start, &len);
    if (brand && is_domain_in_path(fwi_str_slice(segment, start, start + len)))
      mark_written(r, field->index, brand, look, MARK(IN_PATH), len);
    read_words(r, field, look, segment, MARK(IN_PATH));
  }
}

/* A label may be a word without its hyphens, too. */
const fwi_brand *fwi_claims_imitated(const fwi_reading *r, fw_str text, size_t *len) {
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

bool fwi_claims_public_body(const fwi_reading *r, fw_str host) {
  return in_list(r, FWI_LEXICON_HOST_PUBLIC_BODY, host);
}

static void find_imitation(const fwi_reading *r, const fwi_url *url, fwi_host_look *look) {
  bool idn =
      url->host_unicode.ptr != url->host.ptr && fwi_str_find(url->host, FWI_STR("xn--")) >= 0;
  fw_str host = look->owner ? fwi_host_chosen(look->owner, url->host)
                : idn       ? url->host_unicode
                            : look->named;
  look->imitation_known = true;
  if (url->org.len && !fwi_claims_public_body(r, url->host))
    look->imitated = fwi_claims_imitated(r, host, &look->imitated_len);
}

static void read_domains(fwi_reading *r, const fwi_field *field, const fwi_url *url,
                         const fwi_host_look *look) {
  fwi_wearing_part at = fwi_wearing_parts(field->value);
  fw_str userinfo = fwi_str_slice(field->value, at.authority, at.host - (at.host > at.authority));
  const fwi_brand *brand;
  size_t start, len;
  if (userinfo.len && (brand = fwi_brands_written(r->brands, userinfo, &start, &len)))
    mark_written(r, field->index, brand, look, MARK(IN_USERINFO), len);
  if (look->written)
    mark_written(r, field->index, look->written, look,
                 look->start < url->host.len - url->org.len ? MARK(IN_SUBDOMAIN) : MARK(IN_DOMAIN),
                 look->len);
  if (userinfo.len)
    read_words(r, field, look, userinfo, MARK(IN_USERINFO));
  fw_str path = fwi_str_slice(field->value, at.path, at.end);
  if (path.len > 1 && fwi_link_clickable(&r->links->items[field->index]) && !look->account)
    read_path(r, field, look, path);
}

void fwi_claims_read_url(fwi_reading *r, const fwi_field *field) {
  const fwi_url *url = &r->links->items[field->index].chain[field->hop].url;
  fwi_host_look *look = look_at(r, url);
  if (!field->hop)
    r->owners[field->index] = (fwi_owned){look->owner, true};
  if (fwi_role_is_own(look->role))
    return;
  read_domains(r, field, url, look);
  if (r->wearing[field->index] >= fwi_wearing_strength(MARK(IN_DOMAIN), 0))
    return;
  if (!look->imitation_known)
    find_imitation(r, url, look);
  if (look->imitated)
    mark_link(r, field->index, look->imitated, MARK(LOOKALIKE),
              fwi_wearing_strength(MARK(IN_DOMAIN), look->imitated_len) - 1);
}
