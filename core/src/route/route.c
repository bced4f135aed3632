/* route.c - the hops of a mail and the trust boundary among them.
 *
 * The topmost Received is ours by definition: the last server that touched the mail wrote
 * it.  From there down, as long as the client a hop names is one of ours, the next hop
 * was written by one of ours too.  The first hop with a foreign client is the boundary.  A
 * HELO never makes a client ours: an address or a looked-up name does. */
#include "route/route.h"

#include "message/address.h"
#include "url/url.h"
#include "util/str.h"

/* Exchange Online hands mail around inside over public IPv6 without recording reverse names;
 * Microsoft publishes the blocks as 2603:10x6::/32. */
static bool exchange_online(fw_str text) {
  unsigned char ip[16];
  int bytes;
  return fwi_ip_parse(text, ip, &bytes) && bytes == 16 && ip[0] == 0x26 && ip[1] == 0x03 &&
         ip[2] == 0x10 && (ip[3] & 0x0f) == 0x06;
}

static bool same_org(fwi_arena *arena, fwi_slice a, fwi_slice b) {
  fw_str left = fwi_domain_org(fwi_domain_to_ascii(arena, fwi_slice_str(a)));
  fw_str right = fwi_domain_org(fwi_domain_to_ascii(arena, fwi_slice_str(b)));
  return left.len && fwi_str_eq(left, right);
}

/* fetchmail and its kin collect from a mailbox: the mail had arrived before. */
static bool collected(const fwi_hop *hop) {
  fw_str with = fwi_slice_str(hop->with_);
  return fwi_str_starts_ascii(with, FWI_STR("POP3")) || fwi_str_starts_ascii(with, FWI_STR("IMAP"));
}

static bool is_localhost(fwi_slice name) {
  return fwi_str_eq_ascii(fwi_slice_str(name), FWI_STR("localhost"));
}

/** Is the client that the hop names one of our own machines? */
static bool client_is_ours(fwi_arena *arena, const fwi_hop *hop, const fwi_trust *trust) {
  fw_str ip = fwi_slice_str(hop->ip);
  if (hop->from_absent || collected(hop))
    return true;
  if (!ip.len && (!hop->rdns.text || is_localhost(hop->rdns)))
    return true;
  if (fwi_ip_classify(ip) == FWI_IP_INTERNAL || exchange_online(ip))
    return true;
  bool named = hop->rdns.text && !hop->rdns_doubtful;
  if (trust)
    return fwi_trust_ip(trust, ip) || (named && fwi_trust_host(trust, fwi_slice_str(hop->rdns)));
  return named && same_org(arena, hop->rdns, hop->by);
}

static void find_boundary(fwi_route *route, fwi_arena *arena, const fwi_trust *trust) {
  int fallback = -1;
  route->boundary = -1;
  for (size_t i = 0; i < route->count && route->boundary < 0; i++) {
    fwi_hop *hop = &route->hops[i];
    hop->trusted = true;
    if (!client_is_ours(arena, hop, trust)) {
      route->boundary = (int)i;
      route->boundary_why = trust ? FWI_STR("trust-option") : FWI_STR("first-public-ip");
    } else if (fwi_ip_classify(fwi_slice_str(hop->ip)) >= FWI_IP_RESERVED && !collected(hop) &&
               !exchange_online(fwi_slice_str(hop->ip))) {
      fallback = (int)i;
    }
  }
  /* All within one organisation: the deepest address on the Internet is where it began. */
  if (route->boundary < 0 && fallback >= 0 && !trust) {
    route->boundary = fallback;
    route->boundary_why = FWI_STR("first-public-ip");
  } else if (route->boundary < 0 && route->count == 1 && route->hops[0].ip.text) {
    route->boundary = 0;
    route->boundary_why = FWI_STR("only-hop");
  }
  if (route->boundary >= 0) {
    route->hops[route->boundary].boundary = true;
    for (size_t i = (size_t)route->boundary + 1; i < route->count; i++)
      route->hops[i].trusted = false;
  }
}

bool fwi_route_above(const fwi_route *route, const fwi_header *header) {
  return route->boundary >= 0 && header < route->hops[route->boundary].header;
}

fwi_route *fwi_route_read(fwi_message *message, const fwi_trust *trust) {
  fwi_arena *arena = message->arena;
  fwi_route *route = FWI_NEW(arena, fwi_route);
  route->boundary_why = FWI_STR("none");
  size_t seen = 0, room = 0;
  for (fwi_header *h = fwi_message_header(message, FWI_STR("Received")); h;
       h = fwi_message_next_header(message, h))
    room++;
  if (room > message->limits.hops)
    room = message->limits.hops;
  route->hops = FWI_NEW_ARRAY(arena, fwi_hop, room);
  for (fwi_header *h = fwi_message_header(message, FWI_STR("Received")); h;
       h = fwi_message_next_header(message, h), seen++) {
    if (seen >= room)
      continue;
    fwi_hop *hop = &route->hops[route->count++];
    hop->header = h;
    fwi_received_parse(hop, fwi_header_text(message, h));
  }
  if (seen > room)
    fwi_message_defect(message, FWI_STR("hops"), (int64_t)seen, FWI_STR("header:Received"));
  find_boundary(route, arena, fwi_trust_empty(trust) ? NULL : trust);
  fwi_auth_read(route, message, trust);
  return route;
}
