/* brand.c - the registry: which brand owns a host, and in what role. */
#include "brand/brand.h"
#include "brand/imitation.h"

#include <stdlib.h>

const char *fwi_claim_place_name(fwi_claim_place place) {
  static const char *const names[] = {"from-name", "from-address", "subject", "body", "link"};
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

/* The brand's most special domain that covers the host; NULL if none. */
static const fwi_brand_domain *domain_of(const fwi_brand *brand, fw_str host) {
  const fwi_brand_domain *best = NULL;
  for (size_t i = 0; i < brand->domain_count; i++) {
    const fwi_brand_domain *domain = &brand->domains[i];
    if ((!best || domain->domain.len > best->domain.len) && covers(domain->domain, host) &&
        !delivers(domain))
      best = domain;
  }
  return best;
}

static int by_domain(const void *a, const void *b) {
  const fwi_brand_owner *left = a, *right = b;
  int order = fwi_str_cmp(left->domain, right->domain);
  return order ? order : (left->brand > right->brand) - (left->brand < right->brand);
}

fwi_brands fwi_brands_make(fwi_arena *arena, const fwi_brand *items, size_t count) {
  fwi_brands brands = {.items = items, .count = count};
  size_t domains = 0;
  for (size_t i = 0; i < count; i++)
    domains += items[i].domain_count;
  fwi_brand_owner *owners = FWI_NEW_ARRAY(arena, fwi_brand_owner, domains);
  for (size_t i = 0; i < count; i++)
    for (size_t k = 0; k < items[i].domain_count; k++) {
      const fwi_brand_domain *domain = &items[i].domains[k];
      if (!delivers(domain))
        owners[brands.owner_count++] = (fwi_brand_owner){domain->domain, domain->role, &items[i]};
    }
  if (brands.owner_count)
    qsort(owners, brands.owner_count, sizeof *owners, by_domain);
  brands.owners = owners;
  brands.imitations = fwi_imitations_make(arena, &brands);
  return brands;
}

static const fwi_brand_owner *owner_of(const fwi_brands *brands, fw_str domain) {
  size_t low = 0, high = brands->owner_count;
  while (low < high) { /* the first of equals */
    size_t mid = (low + high) / 2;
    if (fwi_str_cmp(brands->owners[mid].domain, domain) < 0) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  const fwi_brand_owner *owner = &brands->owners[low];
  return low < brands->owner_count && fwi_str_eq(owner->domain, domain) ? owner : NULL;
}

/* The host itself first, then what is left after each dot: the longest domain wins. */
const fwi_brand *fwi_brands_owner(const fwi_brands *brands, fw_str host, fw_str *role) {
  const fwi_brand_owner *owner = NULL;
  for (fw_str rest = host; rest.len && !owner; fwi_str_next(&rest, '.'))
    owner = owner_of(brands, rest);
  if (role)
    *role = owner ? owner->role : FWI_STR("");
  return owner ? owner->brand : NULL;
}

bool fwi_brand_owns(const fwi_brand *brand, fw_str host) {
  const fwi_brand_domain *domain = host.len ? domain_of(brand, host) : NULL;
  return domain && !fwi_str_starts(domain->role, FWI_STR("customer"));
}

fw_str fwi_brand_role(const fwi_brand *brand, fw_str host) {
  const fwi_brand_domain *domain = host.len ? domain_of(brand, host) : NULL;
  return domain ? domain->role : FWI_STR("");
}

bool fwi_brand_delivers(const fwi_brand *brand, fw_str host) {
  for (size_t i = 0; i < brand->domain_count; i++)
    if (delivers(&brand->domains[i]) && covers(brand->domains[i].domain, host))
      return true;
  return false;
}

bool fwi_brand_akin(const fwi_brand *a, const fwi_brand *b) {
  return a == b || (a->group.len && fwi_str_eq(a->group, b->group));
}
