/* network.c - the table of hosters.  AS numbers and blocks are those the hoster itself announces;
 * each row was compared with the public BGP origin data of June 2026 (ip-location-db, "asn"), and
 * a block is listed only when at least 97 % of it had an origin of that owner.  A table and no list
 * of words{}: number, block and name must agree, and whoever knows of more has a database, of which
 * the list network-hosting reads the names. */
#include "lookup/network.h"

#include "route/ip.h"
#include "text/fold.h"

typedef struct owner {
  const char *name;
  fwi_network_kind kind;
  const char *org;  /* how the organisation of the AS is called, in part */
  uint32_t asns[5]; /* ends with 0 */
} owner;

enum {
  AZURE,
  AWS,
  GOOGLE,
  ALIBABA,
  TENCENT,
  OVH,
  DIGITALOCEAN,
  SAKURA,
  GMO,
  KAGOYA,
  XSERVER,
  HETZNER,
  VULTR,
  LINODE,
  CLOUDFLARE
};

static const owner owners[] = {
    [AZURE] = {"Microsoft Azure", FWI_NETWORK_CLOUD, "microsoft", {8075, 8068, 8069, 12076}},
    [AWS] = {"Amazon Web Services", FWI_NETWORK_CLOUD, "amazon", {16509, 14618, 8987, 7224}},
    [GOOGLE] = {"Google Cloud", FWI_NETWORK_CLOUD, "google", {396982, 15169, 19527, 139190}},
    [ALIBABA] = {"Alibaba Cloud", FWI_NETWORK_CLOUD, "alibaba", {45102, 37963, 134963, 24429}},
    [TENCENT] = {"Tencent Cloud", FWI_NETWORK_CLOUD, "tencent", {132203, 45090, 139341}},
    [OVH] = {"OVHcloud", FWI_NETWORK_HOSTING, "ovh", {16276, 35540}},
    [DIGITALOCEAN] = {"DigitalOcean", FWI_NETWORK_CLOUD, "digitalocean", {14061}},
    [SAKURA] = {"SAKURA Internet", FWI_NETWORK_HOSTING, "sakura internet", {7684, 9370, 9371}},
    [GMO] = {"GMO Internet (ConoHa, XREA, CORESERVER)",
             FWI_NETWORK_HOSTING,
             "gmo internet",
             {7506, 58791, 55907, 58649}},
    [KAGOYA] = {"KAGOYA JAPAN", FWI_NETWORK_HOSTING, "kagoya", {24282}},
    [XSERVER] = {"Xserver", FWI_NETWORK_HOSTING, "xserver", {131965}},
    [HETZNER] = {"Hetzner", FWI_NETWORK_HOSTING, "hetzner", {24940, 213230}},
    [VULTR] = {"Vultr", FWI_NETWORK_CLOUD, "constant company", {20473}},
    [LINODE] = {"Linode (Akamai)", FWI_NETWORK_CLOUD, "linode", {63949, 48337}},
    [CLOUDFLARE] = {"Cloudflare", FWI_NETWORK_CDN, "cloudflare", {13335, 14789, 132892, 203898}},
    {"Akamai", FWI_NETWORK_CDN, "akamai", {20940, 16625}},
    {"Fastly", FWI_NETWORK_CDN, "fastly", {54113}},
    {"Oracle Cloud", FWI_NETWORK_CLOUD, "oracle", {31898}},
    {"IBM Cloud", FWI_NETWORK_CLOUD, "ibm cloud", {36351}},
    {"Huawei Cloud", FWI_NETWORK_CLOUD, "huawei", {136907, 55990}},
    {"UCloud", FWI_NETWORK_CLOUD, "ucloud", {135377}},
    {"Scaleway", FWI_NETWORK_CLOUD, "scaleway", {12876}},
    {"IDC Frontier", FWI_NETWORK_HOSTING, "idc frontier", {4694}},
    {"DigiRock (XREA)", FWI_NETWORK_HOSTING, "digirock", {37907}},
    {"Contabo", FWI_NETWORK_HOSTING, "contabo", {51167, 141995}},
    {"Leaseweb", FWI_NETWORK_HOSTING, "leaseweb", {60781, 28753, 30633, 59253}},
    {"Namecheap", FWI_NETWORK_HOSTING, "namecheap", {22612}},
    {"Network Solutions", FWI_NETWORK_HOSTING, "network solutions", {19871}},
    {"Bluehost, HostGator (Unified Layer)", FWI_NETWORK_HOSTING, "unified layer", {46606}},
    {"GoDaddy", FWI_NETWORK_HOSTING, "godaddy", {26496, 398101}},
    {"IONOS", FWI_NETWORK_HOSTING, "ionos", {8560}},
    {"Hostinger", FWI_NETWORK_HOSTING, "hostinger", {47583}},
    {"HostPapa (ColoCrossing)", FWI_NETWORK_HOSTING, "hostpapa", {36352, 54290}},
    {"M247", FWI_NETWORK_HOSTING, "m247", {9009}},
    {"Datacamp", FWI_NETWORK_HOSTING, "datacamp", {60068, 212238}},
    {"QuadraNet", FWI_NETWORK_HOSTING, "quadranet", {8100}},
    {"Rackspace", FWI_NETWORK_HOSTING, "rackspace", {33070, 27357}},
    {"Protocol Labs (IPFS)", FWI_NETWORK_HOSTING, "protocol labs", {40680}},
};

typedef struct block {
  unsigned char prefix[4];
  unsigned char bits;
  unsigned char owner;
} block;

static const block blocks[] = {
    {{13, 64}, 11, AZURE},
    {{20, 40}, 13, AZURE},
    {{20, 48}, 12, AZURE},
    {{20, 64}, 10, AZURE},
    {{20, 192}, 10, AZURE},
    {{40, 74}, 15, AZURE},
    {{40, 76}, 14, AZURE},
    {{40, 80}, 12, AZURE},
    {{40, 112}, 13, AZURE},
    {{52, 136}, 13, AZURE},
    {{52, 152}, 13, AZURE},
    {{52, 160}, 11, AZURE},
    {{104, 40}, 13, AZURE},
    {{104, 208}, 13, AZURE},
    {{3}, 8, AWS},
    {{13, 112}, 14, AWS},
    {{13, 208}, 12, AWS},
    {{18, 128}, 9, AWS},
    {{35, 152}, 13, AWS},
    {{35, 160}, 12, AWS},
    {{35, 176}, 13, AWS},
    {{52}, 11, AWS},
    {{52, 32}, 11, AWS},
    {{52, 64}, 12, AWS},
    {{54, 64}, 11, AWS},
    {{54, 144}, 12, AWS},
    {{54, 160}, 11, AWS},
    {{54, 192}, 12, AWS},
    {{54, 208}, 13, AWS},
    {{34, 64}, 10, GOOGLE},
    {{34, 128}, 10, GOOGLE},
    {{35, 184}, 13, GOOGLE},
    {{35, 192}, 12, GOOGLE},
    {{35, 208}, 12, GOOGLE},
    {{35, 224}, 12, GOOGLE},
    {{35, 240}, 13, GOOGLE},
    {{8, 208}, 12, ALIBABA},
    {{8, 128}, 10, ALIBABA},
    {{47, 74}, 15, ALIBABA},
    {{47, 76}, 14, ALIBABA},
    {{47, 80}, 13, ALIBABA},
    {{47, 88}, 14, ALIBABA},
    {{47, 96}, 11, ALIBABA},
    {{47, 240}, 14, ALIBABA},
    {{43, 152}, 13, TENCENT},
    {{43, 160}, 13, TENCENT},
    {{49, 51}, 16, TENCENT},
    {{150, 109}, 16, TENCENT},
    {{51, 68}, 16, OVH},
    {{51, 75}, 16, OVH},
    {{54, 36}, 14, OVH},
    {{178, 32}, 15, OVH},
    {{134, 209}, 16, DIGITALOCEAN},
    {{142, 93}, 16, DIGITALOCEAN},
    {{157, 230}, 16, DIGITALOCEAN},
    {{159, 65}, 16, DIGITALOCEAN},
    {{167, 99}, 16, DIGITALOCEAN},
    {{206, 189}, 16, DIGITALOCEAN},
    {{49, 212}, 16, SAKURA},
    {{133, 242}, 16, SAKURA},
    {{160, 16}, 16, SAKURA},
    {{219, 94, 128}, 17, SAKURA},
    {{150, 95, 128}, 17, GMO},
    {{157, 7, 128}, 17, GMO},
    {{160, 251}, 16, GMO},
    {{133, 18}, 16, KAGOYA},
    {{162, 43}, 17, XSERVER},
    {{65, 108}, 15, HETZNER},
    {{88, 198}, 16, HETZNER},
    {{95, 216}, 15, HETZNER},
    {{45, 32}, 16, VULTR},
    {{45, 76}, 15, VULTR},
    {{139, 162}, 16, LINODE},
    {{172, 104}, 15, LINODE},
    {{188, 114, 96}, 20, CLOUDFLARE},
};

static fwi_network found(const owner *owner, const char *matched) {
  return (fwi_network){owner->kind, fw_str_of(owner->name), fw_str_of(matched)};
}

fwi_network fwi_network_by_asn(uint32_t asn) {
  for (size_t i = 0; asn && i < sizeof owners / sizeof *owners; i++)
    for (const uint32_t *own = owners[i].asns; *own; own++)
      if (*own == asn)
        return found(&owners[i], "asn");
  return (fwi_network){0};
}

/* Is @p word in @p text with no letter or digit around it?  "OVH" isn't in "Govhost". */
static bool has_word(fw_str text, fw_str word) {
  for (size_t from = 0;;) {
    ptrdiff_t at = fwi_str_find_ascii(fwi_str_slice(text, from, text.len), word);
    if (at < 0)
      return false;
    size_t start = from + (size_t)at, end = start + word.len;
    if ((start == 0 || !fwi_is_alnum(text.ptr[start - 1])) &&
        (end == text.len || !fwi_is_alnum(text.ptr[end])))
      return true;
    from = start + 1;
  }
}

/* ... or of the list? */
static bool has_listed_word(fw_str text, const fwi_lexicon_list *words) {
  for (size_t at = 0; at < text.len; at++) {
    if (at && fwi_is_alnum(text.ptr[at - 1]))
      continue;
    size_t end = at + fwi_lexicon_at(words, fwi_str_slice(text, at, text.len));
    if (end > at && (end == text.len || !fwi_is_alnum(text.ptr[end])))
      return true;
  }
  return false;
}

fwi_network fwi_network_by_name(const fwi_lexicon *lexicon, fw_str as_org) {
  if (!as_org.len)
    return (fwi_network){0};
  for (size_t i = 0; i < sizeof owners / sizeof *owners; i++)
    if (has_word(as_org, fw_str_of(owners[i].org)))
      return found(&owners[i], "name");
  fwi_buf folded = {0};
  fwi_fold(&folded, as_org, NULL);
  bool hosts =
      has_listed_word(fwi_buf_str(&folded), fwi_lexicon_of(lexicon, FWI_LEXICON_NETWORK_HOSTING));
  fwi_buf_clear(&folded);
  return hosts ? (fwi_network){FWI_NETWORK_HOSTING, {0}, FWI_STR("name")} : (fwi_network){0};
}

fwi_network fwi_network_by_ip(const unsigned char ip[4]) {
  for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
    if (fwi_ip_within(ip, blocks[i].prefix, blocks[i].bits))
      return found(&owners[blocks[i].owner], "block");
  return (fwi_network){0};
}

fw_str fwi_network_kind_name(fwi_network_kind kind) {
  static const char *const names[] = {"", "cloud", "hosting", "cdn"};
  return fw_str_of(names[kind]);
}
