/* key.c - owns how hosts, addresses and URLs are written as keys. */
#include "lookup/key.h"

#include "route/ip.h"
#include "url/url.h"
#include "util/str.h"

#include <arpa/inet.h>

static fw_str address_key(fwi_arena *arena, fw_str text) {
  unsigned char ip[16];
  int bytes;
  char written[INET6_ADDRSTRLEN];
  if (!fwi_ip_parse(text, ip, &bytes) ||
      !inet_ntop(bytes == 4 ? AF_INET : AF_INET6, ip, written, sizeof written))
    return (fw_str){0};
  return fwi_arena_dup(arena, fw_str_of(written));
}

/* "4.3.2.1.in-addr.arpa" -> "1.2.3.4" */
static fw_str reverse_key(fwi_arena *arena, fw_str text) {
  static const fw_str tail = {".in-addr.arpa", 13};
  if (!fwi_str_ends_ascii(text, tail))
    return (fw_str){0};
  fw_str rest = fwi_str_slice(text, 0, text.len - tail.len), part[4];
  for (int i = 0; i < 4; i++)
    part[i] = fwi_str_next(&rest, '.');
  if (rest.ptr)
    return (fw_str){0};
  return address_key(arena, fwi_arena_printf(arena, "%.*s.%.*s.%.*s.%.*s", FWI_ARG(part[3]),
                                             FWI_ARG(part[2]), FWI_ARG(part[1]), FWI_ARG(part[0])));
}

fw_str fwi_lookup_key(fwi_arena *arena, fw_str text) {
  text = fwi_str_trim(text);
  if (text.len && text.ptr[text.len - 1] == '.')
    text.len--;
  fw_str key = address_key(arena, text);
  if (key.len == 0)
    key = reverse_key(arena, text);
  if (key.len)
    return key;
  fwi_url url;
  if (!fwi_url_parse(arena, text, &url))
    return fwi_domain_to_ascii(arena, text);
  if (url.scheme.len == 0 && url.path.len <= 1)
    return url.ip ? address_key(arena, url.host) : url.host;
  return fwi_arena_printf(
      arena, "%.*s%s%.*s%.*s%.*s%s%.*s", FWI_ARG(url.scheme), url.scheme.len ? "://" : "",
      FWI_ARG(url.host), FWI_ARG(url.port ? fwi_arena_printf(arena, ":%d", url.port) : (fw_str){0}),
      FWI_ARG(url.path.len ? url.path : FWI_STR("/")), url.query.len ? "?" : "",
      FWI_ARG(url.query));
}
