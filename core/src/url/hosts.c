/* hosts.c - services that wrap links, sorted for binary search; an entry covers everything below
 * it. */
#include "url/hosts.h"

#include "text/lexicon.h"

#include <pthread.h>
#include <stdlib.h>

/* clang-format off */

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

static int compare(const void *key, const void *entry) {
  const fw_str *host = key;
  return fwi_str_cmp(*host, fw_str_of(((const service *)entry)->host));
}

/* By a slot of the lexicon's: in which of the two it may be, a bit each.  Immutable once made. */
enum { WRAPPERS = 1, OPAQUE = 2 };
static uint16_t lists[FWI_LEXICON_SLOTS];
static pthread_once_t lists_once = PTHREAD_ONCE_INIT;

static void add_list(uint16_t which, const service *list, size_t count) {
  for (size_t i = 0; i < count; i++) {
    fw_str name = fw_str_of(list[i].host);
    unsigned hash = 0;
    for (size_t at = name.len; at--;)
      hash = fwi_lexicon_hash_on(hash, name.ptr[at]);
    lists[fwi_lexicon_slot(hash)] |= which;
  }
}

static void make_lists(void) {
  add_list(WRAPPERS, wrappers, COUNT(wrappers));
  add_list(OPAQUE, opaque, COUNT(opaque));
}

/** What the entry for @p host or the nearest name above it is called. */
static fw_str service_name(fw_str host, unsigned which, const service *list, size_t count) {
  pthread_once(&lists_once, make_lists);
  bool maybe = fwi_lexicon_walk(lists, host) & which; /* nearly all are none */
  for (; maybe && host.len; fwi_str_next(&host, '.')) {
    const service *found = bsearch(&host, list, count, sizeof *list, compare);
    if (found)
      return fw_str_of(found->name);
  }
  return (fw_str){NULL, 0};
}

fw_str fwi_hosts_wrapper(fw_str host) {
  return service_name(host, WRAPPERS, wrappers, COUNT(wrappers));
}

fw_str fwi_hosts_opaque(fw_str host) { return service_name(host, OPAQUE, opaque, COUNT(opaque)); }

bool fwi_hosts_service(fw_str host) {
  pthread_once(&lists_once, make_lists);
  return fwi_lexicon_walk(lists, host);
}
