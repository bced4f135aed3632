/* brand.c - the registry: which brand owns a host, and in what role. */
#include "brand/brand.h"

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

/* The brand's most special domain that covers the host; NULL if none. */
static const fwi_brand_domain *domain_of(const fwi_brand *brand, fw_str host) {
  const fwi_brand_domain *best = NULL;
  for (size_t i = 0; i < brand->domain_count; i++) {
    const fwi_brand_domain *domain = &brand->domains[i];
    if ((!best || domain->domain.len > best->domain.len) && covers(domain->domain, host))
      best = domain;
  }
  return best;
}

/* A few dozen brands with a few domains each: a loop beats an index. */
const fwi_brand *fwi_brands_owner(const fwi_brands *brands, fw_str host, fw_str *role) {
  const fwi_brand *owner = NULL;
  const fwi_brand_domain *best = NULL;
  for (size_t i = 0; host.len && i < brands->count; i++) {
    const fwi_brand_domain *domain = domain_of(&brands->items[i], host);
    if (domain && (!best || domain->domain.len > best->domain.len)) {
      best = domain;
      owner = &brands->items[i];
    }
  }
  if (role)
    *role = best ? best->role : FWI_STR("");
  return owner;
}

bool fwi_brand_owns(const fwi_brand *brand, fw_str host) {
  const fwi_brand_domain *domain = host.len ? domain_of(brand, host) : NULL;
  return domain && !fwi_str_starts(domain->role, FWI_STR("customer"));
}
