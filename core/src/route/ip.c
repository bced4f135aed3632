/* ip.c - addresses written in text.  The tables follow the IANA special-purpose address
 * registries for IPv4 (RFC 6890 and later) and IPv6; "globally reachable: false" is what
 * keeps a block from being public. */
#include "route/ip.h"

#include "util/str.h"

#include <arpa/inet.h>

typedef struct block {
  unsigned char prefix[16];
  unsigned char bits;
  fwi_ip_class kind;
} block;

/* More specific blocks come first. */
static const block blocks4[] = {
    {{0}, 8, FWI_IP_INTERNAL},             /* this network */
    {{10}, 8, FWI_IP_INTERNAL},            /* RFC 1918 */
    {{100, 64}, 10, FWI_IP_INTERNAL},      /* carrier-grade NAT, RFC 6598 */
    {{127}, 8, FWI_IP_INTERNAL},           /* loopback */
    {{169, 254}, 16, FWI_IP_INTERNAL},     /* link-local, RFC 3927 */
    {{172, 16}, 12, FWI_IP_INTERNAL},      /* RFC 1918 */
    {{192, 168}, 16, FWI_IP_INTERNAL},     /* RFC 1918 */
    {{192, 0, 0}, 24, FWI_IP_RESERVED},    /* IETF protocol assignments */
    {{192, 0, 2}, 24, FWI_IP_RESERVED},    /* documentation, RFC 5737 */
    {{192, 88, 99}, 24, FWI_IP_RESERVED},  /* 6to4 relay anycast, withdrawn by RFC 7526 */
    {{198, 18}, 15, FWI_IP_RESERVED},      /* benchmarking, RFC 2544 */
    {{198, 51, 100}, 24, FWI_IP_RESERVED}, /* documentation */
    {{203, 0, 113}, 24, FWI_IP_RESERVED},  /* documentation */
    {{224}, 3, FWI_IP_RESERVED},           /* multicast and class E */
};

static const block blocks6[] = {
    {{0x20, 0x01, 0x0d, 0xb8}, 32, FWI_IP_RESERVED},           /* documentation, RFC 3849 */
    {{0x20, 0x01, 0x00, 0x03}, 32, FWI_IP_PUBLIC},             /* AMT, RFC 7450 */
    {{0x20, 0x01, 0x00, 0x04, 0x01, 0x12}, 48, FWI_IP_PUBLIC}, /* AS112, RFC 7535 */
    {{0x20, 0x01, 0x00, 0x20}, 28, FWI_IP_PUBLIC},             /* ORCHIDv2, RFC 7343 */
    {{0x20, 0x01, 0x00, 0x30}, 28, FWI_IP_PUBLIC},             /* drone identifiers, RFC 9374 */
    {{0x20, 0x01}, 23, FWI_IP_RESERVED}, /* IETF protocol assignments, Teredo */
    {{0x3f, 0xff}, 20, FWI_IP_RESERVED}, /* documentation, RFC 9637 */
    {{0x20}, 3, FWI_IP_PUBLIC},          /* global unicast */
    {{0xfc}, 7, FWI_IP_INTERNAL},        /* unique local, RFC 4193 */
    {{0xfe, 0x80}, 9, FWI_IP_INTERNAL},  /* link-local, and old site-local */
    {{0}, 127, FWI_IP_INTERNAL},         /* "::" and "::1" */
};

bool fwi_ip_parse(fw_str text, unsigned char out[16], int *bytes) {
  if (text.len >= 2 && text.ptr[0] == '[' && text.ptr[text.len - 1] == ']')
    text = fwi_str_slice(text, 1, text.len - 1);
  if (fwi_str_starts_ascii(text, FWI_STR("IPv6:")))
    text = fwi_str_slice(text, 5, text.len);
  if (!text.len || !(fwi_is_hex(text.ptr[0]) || text.ptr[0] == ':'))
    return false; /* mostly a host's name */
  ptrdiff_t zone = fwi_str_find_char(text, '%');
  if (zone >= 0)
    text.len = (size_t)zone;
  char written[INET6_ADDRSTRLEN];
  if (text.len == 0 || text.len >= sizeof written || memchr(text.ptr, 0, text.len))
    return false;
  memcpy(written, text.ptr, text.len);
  written[text.len] = 0;
  bool six = strchr(written, ':');
  *bytes = six ? 16 : 4;
  if (!six && !fwi_is_digit(written[0]))
    return false;
  return inet_pton(six ? AF_INET6 : AF_INET, written, out) == 1;
}

bool fwi_ip_within(const unsigned char *ip, const unsigned char *prefix, int bits) {
  int whole = bits / 8, rest = bits % 8;
  if (whole && ip[0] != prefix[0])
    return false; /* mostly */
  if (memcmp(ip, prefix, (size_t)whole) != 0)
    return false;
  return rest == 0 || ((ip[whole] ^ prefix[whole]) >> (8 - rest)) == 0;
}

static fwi_ip_class look_up(const block *blocks, size_t count, const unsigned char *ip,
                            fwi_ip_class otherwise) {
  for (size_t i = 0; i < count; i++)
    if (fwi_ip_within(ip, blocks[i].prefix, blocks[i].bits))
      return blocks[i].kind;
  return otherwise;
}

/* The IPv4 address that an IPv6 address stands for; NULL if none. */
static const unsigned char *embedded4(const unsigned char *ip) {
  static const unsigned char mapped[12] = {[10] = 0xff, [11] = 0xff};
  static const unsigned char nat64[12] = {0x00, 0x64, 0xff, 0x9b};
  if (memcmp(ip, mapped, 12) == 0 || memcmp(ip, nat64, 12) == 0)
    return ip + 12;
  return ip[0] == 0x20 && ip[1] == 0x02 ? ip + 2 : NULL; /* 6to4, RFC 3056 */
}

fwi_ip_class fwi_ip_classify_bytes(const unsigned char *ip, int bytes) {
  const unsigned char *four = bytes == 4 ? ip : embedded4(ip);
  if (four)
    return look_up(blocks4, sizeof blocks4 / sizeof *blocks4, four, FWI_IP_PUBLIC);
  return look_up(blocks6, sizeof blocks6 / sizeof *blocks6, ip, FWI_IP_RESERVED);
}

fwi_ip_class fwi_ip_classify(fw_str text) {
  unsigned char ip[16];
  int bytes;
  return fwi_ip_parse(text, ip, &bytes) ? fwi_ip_classify_bytes(ip, bytes) : FWI_IP_NONE;
}

bool fwi_ip_public(fw_str text) { return fwi_ip_classify(text) == FWI_IP_PUBLIC; }
