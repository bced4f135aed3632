/* hosts.c - what is known of well-known hosts: data, sorted for binary search.
 *
 * An entry covers everything below it.  None of these is bad in itself: they say what a link
 * can't prove, or that it needs no proof. */
#include "url/hosts.h"

#include <pthread.h>
#include <stdlib.h>

/* clang-format off */

/* Public URL shorteners: where one leads can't be told without asking it.  Hand-picked: those
 * that turn up in mail and SMS, Japanese ones (onl.tw, urx.nu, x.gd, ux.nu, p.tl) included. */
static const char *const shorteners[] = {
    "00m.in", "0rz.tw", "a.co", "amzn.to", "b23.tv", "bit.do", "bit.ly", "bitly.com", "bitly.ws",
    "bl.ink", "buff.ly", "clck.ru", "cli.re", "cutt.ly", "dlvr.it", "dwz.cn", "ebx.sh", "fb.me",
    "flip.it", "g.co", "gg.gg", "goo.gl", "goo.su", "han.gl", "hyperurl.co", "ift.tt", "is.gd",
    "j.mp", "kutt.it", "linkr.bio", "ln.run", "lnk.to", "lnkd.in", "lstu.fr", "mcaf.ee",
    "me-qr.com", "me2.do", "n9.cl", "nav.cx", "nxy.in", "onl.la", "onl.sc", "onl.tw", "ow.ly",
    "p.tl", "page.link", "pse.is", "ptix.at", "qr.ae", "qrco.de", "rb.gy", "rebrand.ly", "reurl.cc",
    "rotf.lol", "s.id", "s.yam.com", "sc.link", "short.gy", "short.io", "shorturl.asia",
    "shorturl.at", "shrtco.de", "smarturl.it", "snip.ly", "soo.gd", "su.pr", "suo.im", "surl.li",
    "t.cn", "t.co", "t.ly", "t1p.de", "tb.ac", "tiny.cc", "tiny.one", "tiny.pl", "tinyurl.com",
    "tr.im", "trib.al", "u.nu", "u.to", "ur0.biz", "ur0.link", "ur0.pw", "ur0.work", "urlr.me",
    "urlz.fr", "urx.blue", "urx.nu", "urx.red", "urx.space", "ux.nu", "v.gd", "v.ht", "vo.la",
    "w.wiki", "wp.me", "x.co", "x.gd", "y2u.be", "youtu.be", "zpr.io", "zurl.co",
};

/* Public IPFS gateways (https://ipfs.github.io/public-gateway-checker/).  A content identifier in
 * path or subdomain tells on any other host. */
static const char *const ipfs[] = {
    "4everland.app", "4everland.io", "astyanax.io", "cf-ipfs.com", "cloudflare-ipfs.com",
    "crustipfs.xyz", "dweb.link", "eth.limo", "eth.link", "fleek.co", "fleek.cool",
    "gateway.ipfs.io", "gateway.pinata.cloud", "hardbin.com", "inbrowser.link", "infura-ipfs.io",
    "ipfs.best-practice.se", "ipfs.eth.aragon.network", "ipfs.fleek.co", "ipfs.infura.io",
    "ipfs.io", "ipfs.jes.xxx", "ipfs.runfission.com", "ipfs.tech", "ipns.co", "mypinata.cloud",
    "nftstorage.link", "on.fleek.co", "storry.tv", "trustless-gateway.link", "w3s.link",
};

/* Free or shared hosting where a subdomain is a customer's, as far as the private section of the
 * Public Suffix List (libpsl 0.21.2) lacks it; Japanese rental servers above all: the initial
 * domains that XREA, CORESERVER, Xserver, Sakura, Lolipop!, StarServer, WebCrow hand out. */
static const char *const shared[] = {
    "000webhostapp.com", "amebaownd.com", "atwebpages.com", "awardspace.info", "azureedge.net",
    "azurefd.net", "b-cdn.net", "backblazeb2.com", "blob.core.windows.net", "bubbleapps.io",
    "byethost.com", "canva.site", "cloudapp.azure.com", "cocolog-nifty.com", "codesandbox.io",
    "conohawing.com", "coocan.jp", "coreserver.jp", "crayonsite.com", "crayonsite.info",
    "crayonsite.net", "edgeone.app", "exblog.jp", "fc2.com", "fc2web.com", "fleek.app",
    "freehostia.com", "godaddysites.com", "goope.jp", "grupo.jp", "hateblo.jp", "hatenablog.com",
    "hatenablog.jp", "hatenadiary.com", "hatenadiary.jp", "heteml.jp", "hostinger-site.com",
    "hostingerapp.com", "infinityfreeapp.com", "jimdo.com", "jimdofree.com", "jimdosite.com",
    "jimdoweb.com", "jugem.jp", "livedoor.biz", "livedoor.blog", "localinfo.jp", "lolipop.jp",
    "mimoza.jp", "mints.jp", "mixh.jp", "mocha.jp", "mystrikingly.com", "netlify.com",
    "ngrok-free.app", "ngrok-free.dev", "ngrok.app", "ngrok.dev", "notion.site", "oboroduki.com",
    "ocnk.net", "on.drv.tw", "ownd.jp", "peraichi.com", "replit.app", "replit.dev", "rf.gd",
    "rulez.jp", "s3.ap-east-1.amazonaws.com", "s3.ap-northeast-1.amazonaws.com",
    "s3.ap-northeast-2.amazonaws.com", "s3.ap-northeast-3.amazonaws.com",
    "s3.ap-south-1.amazonaws.com", "s3.ap-southeast-1.amazonaws.com",
    "s3.ap-southeast-2.amazonaws.com", "s3.ca-central-1.amazonaws.com",
    "s3.eu-central-1.amazonaws.com", "s3.eu-north-1.amazonaws.com", "s3.eu-west-1.amazonaws.com",
    "s3.eu-west-2.amazonaws.com", "s3.eu-west-3.amazonaws.com", "s3.sa-east-1.amazonaws.com",
    "s3.us-east-1.amazonaws.com", "s3.us-east-2.amazonaws.com", "s3.us-west-1.amazonaws.com",
    "s3.us-west-2.amazonaws.com", "sakura.ne.jp", "sakuratan.com", "sakuraweb.com", "sblo.jp",
    "seesaa.net", "serveo.net", "shopinfo.jp", "sitey.me", "square.site", "starfree.jp",
    "stars.ne.jp", "storeinfo.jp", "stores.jp", "strikingly.com", "studio.site", "surge.sh",
    "thebase.in", "theblog.me", "themedia.jp", "therestaurant.jp", "tripod.com",
    "web.core.windows.net", "webflow.io", "webnode.com", "webnode.jp", "webnode.page", "weebly.com",
    "weeblysite.com", "wixstudio.com", "wordpress.com", "wpx.jp", "wpx.ne.jp", "x0.com",
    "xdomain.jp", "xrea.com", "xsrv.jp",
};

/* Services where the tenant is in the path, not in the name: the host itself counts. */
static const char *const shared_paths[] = {
    "1drv.ms", "docs.google.com", "drive.google.com", "dropbox.com",
    "firebasestorage.googleapis.com", "forms.gle", "forms.office.com", "jotform.com",
    "onedrive.live.com", "peraichi.com", "s3.amazonaws.com", "sites.google.com",
    "storage.cloud.google.com", "storage.googleapis.com", "telegra.ph", "typeform.com",
};

/* Where a mail of any organisation may lead besides its own site: social networks, app stores,
 * maps, mail programs' help. */
static const char *const familiar[] = {
    "ameblo.jp", "apps.apple.com", "facebook.com", "instagram.com", "itunes.apple.com", "lin.ee",
    "line.me", "linkedin.com", "maps.google.com", "note.com", "pinterest.com", "play.google.com",
    "t.me", "threads.net", "tiktok.com", "twitter.com", "w3.org", "wa.me", "whatsapp.com",
    "x.com", "youtu.be", "youtube.com",
};

/* Link wrappers of mail gateways, social networks and search engines, and what we call them in a
 * chain.  They lead where their URL says, so they are believed; none that keeps the target on
 * its own servers (SendGrid, Mandrill, Mimecast) or serves pages of its users belongs here. */
typedef struct service { const char *host, *name; } service;

static const service wrappers[] = {
    {"antispam.messagelabs.com", "messagelabs"},
    {"atpscan.global.hornetsecurity.com", "hornetsecurity"},
    {"bing.com", "bing"},
    {"cdn.ampproject.org", "amp"},
    {"clicktime.symantec.com", "symantec"},
    {"clicktime.trendmicro.com", "trendmicro"},
    {"doubleclick.net", "google"},
    {"googleadservices.com", "google"},
    {"href.li", "href.li"},
    {"imsva91-ctp.trendmicro.com", "trendmicro"},
    {"l.facebook.com", "facebook"},
    {"l.instagram.com", "instagram"},
    {"l.messenger.com", "facebook"},
    {"link.edgepilot.com", "edgepilot"},
    {"linkprotect.cudasvc.com", "barracuda"},
    {"lm.facebook.com", "facebook"},
    {"ord.yahoo.co.jp", "yahoo"},
    {"out.reddit.com", "reddit"},
    {"protect.checkpoint.com", "checkpoint"},
    {"protect.trendmicro.com", "trendmicro"},
    {"protect2.fireeye.com", "fireeye"},
    {"protection.sophos.com", "sophos"},
    {"r.search.yahoo.com", "yahoo"},
    {"rd.yahoo.co.jp", "yahoo"},
    {"safelinks.protection.office365.us", "safelinks"},
    {"safelinks.protection.outlook.com", "safelinks"},
    {"secure-web.cisco.com", "cisco"},
    {"slack-redir.net", "slack"},
    {"steamcommunity.com", "steam"},
    {"t.umblr.com", "tumblr"},
    {"translate.goog", "translate"},
    {"url.avanan.click", "checkpoint"},
    {"urldefense.com", "proofpoint"},
    {"urldefense.proofpoint.com", "proofpoint"},
    {"urldefense.us", "proofpoint"},
    {"urlsand.esvalabs.com", "libraesva"},
    {"vk.com", "vk"},
    {"web.archive.org", "archive"},
    {"www.google.co.jp", "google"},
    {"www.google.com", "google"},
    {"youtube.com", "youtube"},
};

/* Mail gateways that keep the target on their own servers.  Where they name its host the writer of
 * the link can change that name: it is told, not believed. */
static const service opaque[] = {
    {"inky.com", "inky"},
    {"mimecast.com", "mimecast"},
    {"mimecastprotect.com", "mimecast"},
};
/* clang-format on */

#define COUNT(list) (sizeof(list) / sizeof *(list))

const char *const *fwi_hosts_list(fwi_hosts kind, size_t *count) {
  switch (kind) {
  case FWI_HOSTS_SHORTENER:
    return *count = COUNT(shorteners), shorteners;
  case FWI_HOSTS_IPFS:
    return *count = COUNT(ipfs), ipfs;
  case FWI_HOSTS_SHARED:
    return *count = COUNT(shared), shared;
  case FWI_HOSTS_SHARED_PATH:
    return *count = COUNT(shared_paths), shared_paths;
  case FWI_HOSTS_FAMILIAR:
    return *count = COUNT(familiar), familiar;
  }
  return *count = 0, NULL;
}

static int compare(const void *key, const void *entry) {
  const fw_str *host = key;
  const char *name = *(const char *const *)entry;
  for (size_t i = 0; i < host->len; i++) {
    int difference = (unsigned char)host->ptr[i] - (unsigned char)name[i];
    if (difference || !name[i])
      return difference ? difference : 1;
  }
  return name[host->len] ? -1 : 0;
}

/* Nearly all hosts are below no entry.  By a hash of an entry's name: in which lists it may be, a
 * bit each; the hash is made from the name's end, so that one walk tells of all names above a host.
 * Immutable once made. */
enum { WRAPPERS = FWI_HOSTS_FAMILIAR + 1, OPAQUE };
static unsigned char lists[4096];
static pthread_once_t lists_once = PTHREAD_ONCE_INIT;

static inline unsigned hash_on(unsigned hash, char before) {
  return hash * 31 + (unsigned char)before;
}

static inline unsigned char *lists_of(unsigned hash) {
  return &lists[(hash ^ hash >> 12) % sizeof lists];
}

static void add_list(unsigned which, const void *list, size_t count, size_t size) {
  for (size_t i = 0; i < count; i++) {
    fw_str name = fw_str_of(*(const char *const *)((const char *)list + i * size));
    unsigned hash = 0;
    for (size_t at = name.len; at--;)
      hash = hash_on(hash, name.ptr[at]);
    *lists_of(hash) |= (unsigned char)(1u << which);
  }
}

static void make_lists(void) {
  for (fwi_hosts kind = FWI_HOSTS_SHORTENER; kind <= FWI_HOSTS_FAMILIAR; kind++) {
    size_t count;
    const char *const *list = fwi_hosts_list(kind, &count);
    add_list(kind, list, count, sizeof *list);
  }
  add_list(WRAPPERS, wrappers, COUNT(wrappers), sizeof *wrappers);
  add_list(OPAQUE, opaque, COUNT(opaque), sizeof *opaque);
}

/** The entry for @p host or the nearest name above it; @p which list this is. */
static const void *covering(fw_str host, unsigned which, const void *list, size_t count,
                            size_t size) {
  const void *nearest = NULL;
  unsigned hash = 0;
  pthread_once(&lists_once, make_lists);
  for (size_t at = host.len; at--;) {
    hash = hash_on(hash, host.ptr[at]);
    if ((at && host.ptr[at - 1] != '.') || !(*lists_of(hash) >> which & 1))
      continue;
    fw_str name = fwi_str_slice(host, at, host.len);
    const void *found = bsearch(&name, list, count, size, compare);
    nearest = found ? found : nearest;
  }
  return nearest;
}

fw_str fwi_hosts_find(fwi_hosts kind, fw_str host) {
  size_t count;
  const char *const *list = fwi_hosts_list(kind, &count);
  const char *const *found = covering(host, kind, list, count, sizeof *list);
  return fw_str_of(found ? *found : NULL);
}

/* compare() reads the first member of an entry. */
static fw_str service_name(fw_str host, unsigned which, const service *list, size_t count) {
  const service *found = covering(host, which, list, count, sizeof *list);
  return fw_str_of(found ? found->name : NULL);
}

fw_str fwi_hosts_wrapper(fw_str host) {
  return service_name(host, WRAPPERS, wrappers, COUNT(wrappers));
}

fw_str fwi_hosts_opaque(fw_str host) { return service_name(host, OPAQUE, opaque, COUNT(opaque)); }
