/* link_json.c - a mail has many links and they are much alike: what was said of one before is
 * copied from the output. */
#include "report/link_json.h"

#include "url/role.h"

/* Members of a link, in the output; empty: not said yet. */
typedef struct range {
  size_t start, end;
} range;

/* What was said of a URL when it was met first. */
typedef struct said_url {
  range target, chain;
} said_url;

typedef struct said_links {
  said_url *urls;       /* by index of the first link that has the URL (fwi_link.twin) */
  const fwi_link *last; /* NULL: none */
  range kind, marks;    /* of the last one */
  range how;            /* a chain's first was come by */
} said_links;

static fw_str str(const char *text) { return fw_str_of(text); }

/* Copies the members, or, if they weren't said yet, remembers where they begin. */
static bool again(fwi_sayer *s, range *said) {
  if (said->end) {
    fwi_json_members_again(&s->json, said->start, said->end);
    return true;
  }
  said->start = s->json.buf->len;
  return false;
}

static void done(const fwi_sayer *s, range *said) { said->end = s->json.buf->len; }

typedef void say_url(fwi_sayer *s, const char *key, fw_str value);

/* How the link's URLs are said: it has been looked whether they hold a recipient, though for no
 * others that are masked. */
static say_url *way_of(const fwi_sayer *s, const fwi_link *link) {
  const fwi_facts *facts = s->report->facts;
  bool others = facts->mask.count > facts->recipient_count;
  bool holds = link->url_marks >> FWI_MARK_RECIPIENT_IN_URL & 1;
  return others || holds ? fwi_say_url : fwi_say_clean_url;
}

/* A URL in plain text is its own words; said as a URL, it is copied. */
static void say_text(fwi_sayer *s, const fwi_link *link) {
  fw_str text = fwi_slice_str(link->text), href = link->href;
  bool own = text.ptr == href.ptr && text.len == href.len && fwi_scheme_plain(href);
  (own ? way_of(s, link) : fwi_say)(s, "text", text);
}

static void say_target(fwi_sayer *s, const fwi_link *link) {
  way_of(s, link)(s, "href", link->href);
  fwi_say_host(s, "host", link->url.host);
  fwi_say_host(s, "host_unicode", link->url.host_unicode);
  fwi_say_host(s, "org", link->url.org);
}

static void say_kind(fwi_sayer *s, const fwi_link *link) {
  fwi_json *json = &s->json;
  fwi_json_str(json, "kind", str(fwi_link_kind_name(link->kind)));
  fwi_json_str(json, "from", str(fwi_link_from_name(link->from)));
  fwi_json_str_or_null(json, "role", str(fwi_link_role_name(link->role)));
  fwi_json_str_or_null(json, "part", link->part);
  fwi_say_file(s, "file", link->file);
}

/* Of a chain's first nearly always the same. */
static void say_how(fwi_sayer *s, const fwi_hop_url *hop, said_links *said) {
  bool usual = !hop->via.len && !hop->encoded && !hop->partial;
  if (usual && again(s, &said->how))
    return;
  fwi_say(s, "via", hop->via);
  fwi_json_bool(&s->json, "encoded", hop->encoded);
  fwi_json_bool(&s->json, "partial", hop->partial);
  if (usual)
    done(s, &said->how);
}

static void say_chain(fwi_sayer *s, const fwi_link *link, said_links *said) {
  fwi_json *json = &s->json;
  fwi_json_open(json, "chain", '[');
  for (size_t i = 0; i < link->chain_count; i++) {
    const fwi_hop_url *hop = &link->chain[i];
    fwi_json_open(json, NULL, '{');
    way_of(s, link)(s, "url", hop->url.text);
    fwi_say_host(s, "host", hop->url.host);
    fwi_say_host(s, "org", hop->url.org);
    say_how(s, hop, said);
    fwi_json_close(json, '}');
  }
  fwi_json_close(json, ']');
}

void fwi_say_marks(fwi_sayer *s, const fwi_link *link) {
  fwi_json *json = &s->json;
  fwi_json_open(json, "marks", '[');
  for (int mark = 0; mark < FWI_MARK_COUNT; mark++)
    if (link->marks >> mark & 1)
      fwi_json_str(json, NULL, str(fwi_mark_name(mark)));
  fwi_json_close(json, ']');
  fwi_json_str_or_null(json, "brand", link->brand);
}

/* The very same bytes? */
static bool same(fw_str a, fw_str b) { return a.ptr == b.ptr && a.len == b.len; }

static bool same_kind(const fwi_link *a, const fwi_link *b) {
  return a->kind == b->kind && a->from == b->from && a->role == b->role && same(a->part, b->part) &&
         same(a->file, b->file);
}

static bool same_marks(const fwi_link *a, const fwi_link *b) {
  return a->marks == b->marks && same(a->brand, b->brand) && a->hidden == b->hidden &&
         a->defanged == b->defanged;
}

static void say_one(fwi_sayer *s, const fwi_link *link, said_links *said) {
  said_url *url = &said->urls[link->twin];
  if (!said->last || !same_kind(link, said->last))
    said->kind.end = 0;
  if (!said->last || !same_marks(link, said->last))
    said->marks.end = 0;
  said->last = link;
  fwi_json_open(&s->json, NULL, '{');
  say_text(s, link);
  if (!again(s, &url->target)) {
    say_target(s, link);
    done(s, &url->target);
  }
  if (!again(s, &said->kind)) {
    say_kind(s, link);
    done(s, &said->kind);
  }
  if (!again(s, &url->chain)) {
    say_chain(s, link, said);
    done(s, &url->chain);
  }
  if (!again(s, &said->marks)) {
    fwi_say_marks(s, link);
    fwi_json_bool(&s->json, "hidden", link->hidden);
    fwi_json_bool(&s->json, "defanged", link->defanged);
    done(s, &said->marks);
  }
  fwi_json_close(&s->json, '}');
}

/* Roles are told when first asked for. */
static fwi_links *links_of(fwi_sayer *s) {
  fwi_links *links = fwi_facts_links(s->report->facts);
  fwi_links_find_roles(links, s->report->facts->lexicon);
  return links;
}

void fwi_say_link(fwi_sayer *s, const fwi_link *link) {
  links_of(s);
  fwi_arena *arena = s->report->facts->message->arena;
  say_one(s, link, &(said_links){.urls = FWI_NEW_ARRAY(arena, said_url, link->twin + 1)});
}

void fwi_say_links(fwi_sayer *s) {
  const fwi_links *links = links_of(s);
  fwi_arena *arena = s->report->facts->message->arena;
  said_links said = {.urls = FWI_NEW_ARRAY(arena, said_url, links->count)};
  fwi_json_open(&s->json, "links", '[');
  for (size_t i = 0; i < links->count; i++)
    say_one(s, &links->items[i], &said);
  fwi_json_close(&s->json, ']');
}
