/* trust.c - the hosts and networks that --trust names. */
#include "route/route.h"

#include "url/url.h"
#include "util/error.h"
#include "util/str.h"

#include <stdlib.h>

typedef struct network {
  unsigned char prefix[16];
  int bytes, bits;
} network;

struct fwi_trust {
  fwi_arena *arena;
  fw_str *hosts;
  network *networks;
  size_t host_count, network_count;
};

/* "203.0.113.0/24", "2001:db8::/32", or an address alone. */
static bool parse_network(fw_str entry, network *out) {
  ptrdiff_t slash = fwi_str_find_char(entry, '/');
  fw_str address = slash < 0 ? entry : fwi_str_slice(entry, 0, (size_t)slash);
  if (!fwi_ip_parse(address, out->prefix, &out->bytes))
    return false;
  out->bits = out->bytes * 8;
  if (slash < 0)
    return true;
  fw_str digits = fwi_str_slice(entry, (size_t)slash + 1, entry.len);
  int bits = 0;
  if (!digits.len || digits.len > 3)
    return false;
  for (size_t i = 0; i < digits.len; i++) {
    if (!fwi_is_digit(digits.ptr[i]))
      return false;
    bits = bits * 10 + digits.ptr[i] - '0';
  }
  if (bits > out->bits)
    return false;
  out->bits = bits;
  return true;
}

/* Host names: letters, digits, hyphens, dots; what is beyond ASCII becomes an A-label. */
static fw_str parse_host(fwi_arena *arena, fw_str entry) {
  if (entry.len && entry.ptr[0] == '.')
    entry = fwi_str_slice(entry, 1, entry.len);
  fw_str host = fwi_domain_to_ascii(arena, entry);
  for (size_t i = 0; i < host.len; i++)
    if (!fwi_is_alnum(host.ptr[i]) && !strchr("-._", host.ptr[i]))
      return (fw_str){0};
  return host;
}

fwi_trust *fwi_trust_new(const char *const *entries, size_t count, fw_error *err) {
  fwi_trust *trust = fwi_xcalloc(1, sizeof *trust);
  trust->arena = fwi_arena_new();
  trust->hosts = FWI_NEW_ARRAY(trust->arena, fw_str, count);
  trust->networks = FWI_NEW_ARRAY(trust->arena, network, count);
  for (size_t i = 0; i < count; i++) {
    fw_str entry = fwi_str_trim(fw_str_of(entries[i]));
    if (parse_network(entry, &trust->networks[trust->network_count])) {
      trust->network_count++;
      continue;
    }
    fw_str host = parse_host(trust->arena, entry);
    if (!host.len) {
      fwi_error_set(err,
                    "neither a host name nor a network: trust '%s': write mx.example.jp, "
                    "192.0.2.1 or 192.0.2.0/24",
                    entries[i] ? entries[i] : "");
      fwi_trust_free(trust);
      return NULL;
    }
    trust->hosts[trust->host_count++] = host;
  }
  return trust;
}

void fwi_trust_free(fwi_trust *trust) {
  if (!trust)
    return;
  fwi_arena_free(trust->arena);
  free(trust);
}

bool fwi_trust_empty(const fwi_trust *trust) {
  return !trust || trust->host_count + trust->network_count == 0;
}

bool fwi_trust_host(const fwi_trust *trust, fw_str host) {
  for (size_t i = 0; trust && i < trust->host_count; i++)
    if (fwi_domain_under(host, trust->hosts[i]))
      return true;
  return false;
}

bool fwi_trust_ip(const fwi_trust *trust, fw_str text) {
  unsigned char ip[16];
  int bytes;
  if (!trust || !fwi_ip_parse(text, ip, &bytes))
    return false;
  for (size_t i = 0; i < trust->network_count; i++) {
    const network *net = &trust->networks[i];
    if (net->bytes == bytes && fwi_ip_within(ip, net->prefix, net->bits))
      return true;
  }
  return false;
}
