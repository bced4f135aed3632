/* brand.c - the registry: which brand owns a host, and in what role. */
#include "brand/brand.h"
#include "brand/imitation.h"
#include "brand/words.h"

#include <stdlib.h>

const char *fwi_claim_place_name(fwi_claim_place place) {
  static const char *const names[] = {"from-name", "from-address", "subject",
                                      "body",      "alt",          "link"};
  return names[place];
}

const fwi_brand *fwi_brands_get(const fwi_brands *brands, fw_str id) {
  size_t low = 0, high = brands->count;
  while (low < high) {
    size_t mid = (low + high) / 2;
    int order = fwi_str_cmp(brands->items[mid].id, id);
    if (order == 0)
      return &brands->items[mid];
    if (order < 0) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  return NULL;
}

/* fwi_domain_under() of two hosts in lower case.  Nearly all fail by where the dot should be. */
static bool covers(fw_str domain, fw_str host) {
  if (host.len < domain.len)
    return false;
  const char *tail = host.ptr + (host.len - domain.len);
  return (host.len == domain.len || tail[-1] == '.') && memcmp(tail, domain.ptr, domain.len) == 0;
}

static bool delivers(const fwi_brand_domain *domain) {
  return fwi_str_eq(domain->role, FWI_STR("delivery"));
}

/* The role of a host that the domain covers: its own, or of those below it that are customers'. */
static fw_str role_at(const fwi_brand_domain *domain, fw_str host) {
  size_t more = host.len - domain->domain.len;
  bool own = !domain->below.len || !more || (more == 4 && fwi_str_starts(host, FWI_STR("www.")));
  return own ? domain->role : domain->below;
}

/* The brand's most special domain that covers the host; NULL if none. */
static const fwi_brand_domain *domain_of(const fwi_brand *brand, fw_str host) {
  for (fw_str name = host; name.len; fwi_str_next(&name, '.'))
    for (size_t i = 0; i < brand->domain_count; i++)
      if (fwi_str_eq(brand->domains[i].domain, name) && !delivers(&brand->domains[i]))
        return &brand->domains[i];
  return NULL;
}

/* Open addressing; a mail asks for each of its hosts, so the registry's size mustn't matter. */
typedef struct slot {
  const fwi_brand *brand;
  const fwi_brand_domain *domain; /* NULL: free */
} slot;

enum { FILTER_BITS = 1 << 15 };

typedef struct fwi_brand_index {
  size_t mask;
  uint64_t filter[FILTER_BITS / 64]; /* by filter_hash(): may it be a domain?  Few others may */
  uint64_t labels[FILTER_BITS / 64]; /* ... or the first label of one? */
  slot slots[];
} fwi_brand_index;

/* Of a domain it is made from the end, so that one walk over a host tells of all names above it. */
static inline uint32_t filter_hash(uint32_t hash, char next) {
  return hash * 31 + (unsigned char)next;
}

static inline size_t filter_bit(uint32_t hash) { return (hash ^ hash >> 15) % FILTER_BITS; }

static void filter_set(uint64_t filter[FILTER_BITS / 64], uint32_t hash) {
  filter[filter_bit(hash) / 64] |= UINT64_C(1) << filter_bit(hash) % 64;
}

static bool filter_holds(const uint64_t filter[FILTER_BITS / 64], uint32_t hash) {
  return filter[filter_bit(hash) / 64] >> filter_bit(hash) % 64 & 1;
}

static void filter_add(fwi_brand_index *index, fw_str domain) {
  uint32_t hash = 0;
  for (size_t at = domain.len; at--;)
    hash = filter_hash(hash, domain.ptr[at]);
  filter_set(index->filter, hash);
  fw_str label = fwi_str_next(&domain, '.');
  for (size_t at = hash = 0; at < label.len; at++)
    hash = filter_hash(hash, label.ptr[at]);
  filter_set(index->labels, hash);
}

static const slot *slot_of(const fwi_brand_index *index, fw_str domain) {
  size_t at = (size_t)fwi_str_hash(domain) & index->mask;
  while (index->slots[at].domain && !fwi_str_eq(index->slots[at].domain->domain, domain))
    at = (at + 1) & index->mask;
  return &index->slots[at];
}

void fwi_brands_index(fwi_arena *arena, fwi_brands *brands) {
  size_t count = 0, room = 2;
  for (size_t i = 0; i < brands->count; i++)
    count += brands->items[i].domain_count;
  while (room < 2 * count + 2)
    room *= 2;
  fwi_brand_index *index = fwi_arena_alloc(arena, sizeof *index + room * sizeof *index->slots);
  memset(index, 0, sizeof *index + room * sizeof *index->slots);
  index->mask = room - 1;
  for (size_t i = 0; i < brands->count; i++) {
    for (size_t k = 0; k < brands->items[i].domain_count; k++) {
      const fwi_brand_domain *domain = &brands->items[i].domains[k];
      slot *slot = (struct slot *)slot_of(index, domain->domain);
      if (delivers(domain) || slot->domain) /* of brands that share a domain the first owns it */
        continue;
      *slot = (struct slot){&brands->items[i], domain};
      filter_add(index, domain->domain);
    }
  }
  brands->index = index;
}

fwi_brands fwi_brands_make(fwi_arena *arena, const fwi_brand *items, size_t count,
                           const fwi_lexicon *lexicon) {
  fwi_brands brands = {.items = items, .count = count, .lexicon = lexicon};
  fwi_brands_index(arena, &brands);
  brands.imitations = fwi_imitations_make(arena, &brands);
  return brands;
}

static void find_name(const fwi_brand_index *index, uint32_t hash, fw_str name, slot *longest) {
  const slot *found = filter_holds(index->filter, hash) ? slot_of(index, name) : NULL;
  if (found && found->domain)
    *longest = *found;
}

/* The host's longest parent that is listed, itself too. */
static slot find_indexed(const fwi_brand_index *index, fw_str host) {
  slot longest = {0};
  uint32_t hash = 0;
  for (size_t at = host.len; at--;) {
    if (host.ptr[at] == '.')
      find_name(index, hash, fwi_str_slice(host, at + 1, host.len), &longest);
    hash = filter_hash(hash, host.ptr[at]);
  }
  find_name(index, hash, host, &longest);
  return longest;
}

/* Does it end a word, where words have dots or the @p other sign between them? */
static inline bool separates(char c, char other) { return c == '.' || c == other; }

/* The brand whose domain the words from text[at] on spell: @p least of them or more. */
static const fwi_brand *spelt_from(const fwi_brand_index *index, fw_str text, size_t at, char other,
                                   size_t least, size_t *len) {
  enum { MOST_WORDS = 4, LONGEST = 64 }; /* no brand's domain is longer */
  char domain[LONGEST];
  size_t n = 0, words = 0;
  const fwi_brand *found = NULL;
  for (size_t i = at; i <= text.len && n < sizeof domain && words < MOST_WORDS; i++) {
    bool end = i == text.len || separates(text.ptr[i], other);
    words += end;
    const slot *slot = end && words >= least ? slot_of(index, (fw_str){domain, n}) : NULL;
    if (slot && slot->domain && !fwi_str_eq(slot->domain->role, FWI_STR("customer"))) {
      found = slot->brand;
      *len = i - at;
    }
    domain[n++] = end ? '.' : text.ptr[i];
  }
  return found;
}

/* Are there, since the last dot before text[at], only words that lead to a name ("my-")?  Else
 * "inbox-com" and the like would be somebody's, and only three words ("jal-co-jp") are sure. */
static bool is_led(const fwi_brands *brands, fw_str text, size_t at) {
  size_t start = at;
  while (start && text.ptr[start - 1] != '.')
    start--;
  fw_str words = fwi_str_slice(text, start, at);
  while (words.len)
    if (!fwi_word_is_filler(brands->lexicon, fwi_str_next(&words, '-')))
      return false;
  return true;
}

static const fwi_brand *written_with(const fwi_brands *brands, fw_str text, char other,
                                     size_t *start, size_t *len) {
  for (size_t at = 0, end; at < text.len; at = end + 1) {
    uint32_t hash = 0;
    for (end = at; end < text.len && !separates(text.ptr[end], other); end++)
      hash = filter_hash(hash, text.ptr[end]);
    if (!filter_holds(brands->index->labels, hash)) /* nearly all */
      continue;
    size_t least = is_led(brands, text, at) ? 2 : 3;
    const fwi_brand *brand = spelt_from(brands->index, text, at, other, least, len);
    if (brand) {
      *start = at;
      return brand;
    }
  }
  return NULL;
}

const fwi_brand *fwi_brands_written(const fwi_brands *brands, fw_str text, size_t *start,
                                    size_t *len) {
  ptrdiff_t dot = fwi_str_find_char(text, '.');
  bool dotted = dot >= 0 && (size_t)dot + 1 < text.len; /* a domain has two words */
  const fwi_brand *brand = NULL;
  if (brands->index && dotted)
    brand = written_with(brands, text, '.', start, len);
  if (brands->index && !brand && fwi_str_find_char(text, '-') >= 0)
    brand = written_with(brands, text, '-', start, len);
  return brand;
}

static slot find_by_loop(const fwi_brands *brands, fw_str host) {
  slot best = {0};
  for (size_t i = 0; host.len && i < brands->count; i++) {
    const fwi_brand_domain *domain = domain_of(&brands->items[i], host);
    if (domain && (!best.domain || domain->domain.len > best.domain->domain.len))
      best = (slot){&brands->items[i], domain};
  }
  return best;
}

const fwi_brand *fwi_brands_owner(const fwi_brands *brands, fw_str host, fw_str *role) {
  slot found = brands->index ? find_indexed(brands->index, host) : find_by_loop(brands, host);
  if (role)
    *role = found.domain ? role_at(found.domain, host) : FWI_STR("");
  return found.brand;
}

fw_str fwi_brand_role(const fwi_brand *brand, fw_str host) {
  const fwi_brand_domain *domain = host.len ? domain_of(brand, host) : NULL;
  return domain ? role_at(domain, host) : FWI_STR("");
}

bool fwi_role_is_own(fw_str role) { return role.len && !fwi_str_starts(role, FWI_STR("customer")); }

bool fwi_brand_owns(const fwi_brand *brand, fw_str host) {
  return fwi_role_is_own(fwi_brand_role(brand, host));
}

bool fwi_brand_delivers(const fwi_brand *brand, fw_str host) {
  for (size_t i = 0; i < brand->domain_count; i++)
    if (delivers(&brand->domains[i]) && covers(brand->domains[i].domain, host))
      return true;
  return false;
}
