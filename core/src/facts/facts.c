#include "facts/facts.h"

#include "route/upstream.h"

void fwi_facts_init(fwi_facts *facts, fwi_message *message, const fwi_trust *trust) {
  *facts = (fwi_facts){
      .message = message,
      .trust = trust,
      .inspector = {.left = message->limits.inspected, .ms = message->limits.worker_ms}};
}

fwi_slice fwi_facts_header(fwi_facts *facts, fw_str field) {
  fwi_header *header = fwi_message_header(facts->message, field);
  if (!header)
    return (fwi_slice){0};
  return fwi_slice_all(fwi_header_text(facts->message, header));
}

static fwi_slice trimmed(fwi_slice slice) {
  fw_str text = fwi_slice_str(slice), trim = fwi_str_trim(text);
  if (!trim.len)
    return (fwi_slice){0};
  slice.start += (size_t)(trim.ptr - text.ptr);
  slice.end = slice.start + trim.len;
  return slice;
}

static void read_subject(fwi_facts *facts) {
  if (facts->have_subject)
    return;
  facts->have_subject = true;
  fwi_slice subject = fwi_facts_header(facts, FWI_STR("Subject"));
  if (subject.text)
    facts->stamp = fwi_subject_stamp(subject.text, facts->lexicon);
  if (facts->stamp.text)
    subject.start = facts->stamp.end;
  facts->subject = trimmed(subject);
}

fwi_slice fwi_facts_stamp(fwi_facts *facts) {
  read_subject(facts);
  return facts->stamp;
}

fwi_slice fwi_facts_subject(fwi_facts *facts) {
  read_subject(facts);
  return facts->subject;
}

fwi_address fwi_facts_address(fwi_facts *facts, fw_str field) {
  fwi_header *header = fwi_message_header(facts->message, field);
  fwi_address *list;
  if (header && fwi_address_parse(facts->message, header, &list))
    return list[0];
  return (fwi_address){0};
}

fwi_slice fwi_facts_message_id(fwi_facts *facts) {
  fwi_slice id = trimmed(fwi_facts_header(facts, FWI_STR("Message-ID")));
  fw_str text = fwi_slice_str(id);
  if (text.len && text.ptr[0] == '<')
    id.start++;
  if (id.start < id.end && text.ptr[text.len - 1] == '>')
    id.end--;
  return id;
}

fwi_date fwi_facts_date(fwi_facts *facts) {
  return fwi_date_parse(fwi_slice_str(fwi_facts_header(facts, FWI_STR("Date"))));
}

/* Recipients ------------------------------------------------------------------------------- */

/* A mail to more people than this is to nobody in particular; masking costs each of them. */
enum { MAX_RECIPIENTS = 200 };

typedef struct collector {
  fwi_facts *facts;
  size_t room;
  fw_str from; /* the sender's own address, lower case */
  fw_str list; /* value of List-Post; empty when the list's address counts as a recipient */
} collector;

static fw_str lower(fwi_arena *arena, fw_str text) {
  fw_str copy = fwi_arena_dup(arena, text);
  for (size_t i = 0; i < copy.len; i++)
    ((char *)copy.ptr)[i] = fwi_lower(copy.ptr[i]);
  return copy;
}

static void collect(collector *c, fw_str address) {
  fwi_facts *facts = c->facts;
  ptrdiff_t at = fwi_str_find_char(address, '@');
  if (at <= 0 || (size_t)at + 3 > address.len || facts->recipient_count == MAX_RECIPIENTS)
    return;
  /* "taro@example.jp@example.com", as some rewriters leave it: the first two parts are his. */
  ptrdiff_t second = fwi_str_find_char(fwi_str_slice(address, (size_t)at + 1, address.len), '@');
  if (second > 0)
    collect(c, fwi_str_slice(address, 0, (size_t)at + 1 + (size_t)second));
  address = lower(facts->message->arena, address);
  for (size_t i = 0; i < facts->recipient_count; i++)
    if (fwi_str_eq(facts->recipients[i], address))
      return;
  if (facts->recipient_count == c->room) {
    size_t room = c->room ? c->room * 2 : 4;
    fw_str *more = FWI_NEW_ARRAY(facts->message->arena, fw_str, room);
    if (c->room)
      memcpy(more, facts->recipients, c->room * sizeof *more);
    facts->recipients = more;
    c->room = room;
  }
  facts->recipients[facts->recipient_count++] = address;
}

/* Is it the list's own address ("List-Post: <mailto:users@lists.example.org>", RFC 2369)? */
static bool is_list(const collector *c, fw_str address) {
  ptrdiff_t at = address.len ? fwi_str_find_ascii(c->list, address) : -1;
  return at >= 7 && fwi_str_starts_ascii(fwi_str_slice(c->list, (size_t)at - 7, c->list.len),
                                         FWI_STR("mailto:"));
}

static void collect_field(collector *c, fw_str field, bool unless_sender) {
  fwi_message *message = c->facts->message;
  for (fwi_header *h = fwi_message_header(message, field); h;
       h = fwi_message_next_header(message, h)) {
    fwi_address *list;
    size_t count = fwi_address_parse(message, h, &list);
    for (size_t i = 0; i < count; i++) {
      fw_str address = fwi_slice_str(list[i].address);
      if (!(unless_sender && fwi_str_eq_ascii(address, c->from)) && !is_list(c, address))
        collect(c, address);
    }
  }
}

/* "for <taro@example.jp>;" (RFC 5321 4.4), as far down as our own side wrote it. */
static void collect_received(collector *c) {
  const fwi_route *route = fwi_facts_route(c->facts);
  for (size_t i = 0; i < route->count; i++)
    if (route->hops[i].trusted)
      collect(c, fwi_slice_str(route->hops[i].for_));
}

/* Who forwards a mail is as much a victim as who got it. */
static void set_mask(fwi_facts *facts) {
  size_t outer_count = 0;
  fwi_facts *outer = (fwi_facts *)facts->outer;
  const fw_str *others =
      outer ? (fwi_facts_recipients(outer, &outer_count), outer->mask.addresses) : NULL;
  outer_count = outer ? outer->mask.count : 0;
  size_t named = facts->named_count;
  fw_str *all =
      FWI_NEW_ARRAY(facts->message->arena, fw_str, facts->recipient_count + outer_count + named);
  if (facts->recipient_count)
    memcpy(all, facts->recipients, facts->recipient_count * sizeof *all);
  if (outer_count)
    memcpy(all + facts->recipient_count, others, outer_count * sizeof *all);
  if (named)
    memcpy(all + facts->recipient_count + outer_count, facts->named, named * sizeof *all);
  facts->mask = fwi_mask_with_digests(facts->message->arena, all,
                                      facts->recipient_count + outer_count + named);
}

const fw_str *fwi_facts_recipients(fwi_facts *facts, size_t *count) {
  if (!facts->have_recipients) {
    facts->have_recipients = true;
    collector c = {.facts = facts};
    c.from = fwi_slice_str(fwi_facts_address(facts, FWI_STR("From")).address);
    collect_field(&c, FWI_STR("Delivered-To"), false);
    collect_field(&c, FWI_STR("X-Original-To"), false);
    collect_field(&c, FWI_STR("Envelope-To"), false);
    collect_received(&c);
    /* A phish sent by Bcc often names its own sender in To: that one is not the victim.  But
     * one that poses as the victim's own mailbox does so in From, not in its Return-Path. */
    fw_str path = fwi_slice_str(fwi_facts_address(facts, FWI_STR("Return-Path")).address);
    bool sender_too = !facts->recipient_count && !fwi_str_eq_ascii(path, c.from);
    /* Only where the victim is known already: a list's fields are anybody's to write. */
    if (facts->recipient_count)
      c.list = fwi_slice_str(fwi_facts_header(facts, FWI_STR("List-Post")));
    collect_field(&c, FWI_STR("To"), !sender_too);
    collect_field(&c, FWI_STR("Cc"), !sender_too);
    if (!facts->recipient_count && facts->named_count && !facts->outer)
      for (size_t i = 0; i < facts->named_count; i++)
        collect(&c, facts->named[i]);
    set_mask(facts);
  }
  *count = facts->recipient_count;
  return facts->recipients;
}

/* Bodies and links ------------------------------------------------------------------------- */

static bool is_body(const fwi_part *part) {
  return (part->kind == FWI_PART_TEXT || part->kind == FWI_PART_HTML) && !part->nested &&
         !part->attachment;
}

static bool alternatives(const fwi_message *message, const fwi_part *a, const fwi_part *b) {
  return a->parent == b->parent && a->parent >= 0 &&
         fwi_str_eq(message->parts[a->parent].type, FWI_STR("multipart/alternative"));
}

const fwi_body *fwi_facts_bodies(fwi_facts *facts, size_t *count) {
  if (!facts->have_bodies) {
    facts->have_bodies = true;
    fwi_message *message = facts->message;
    size_t n = 0;
    for (size_t i = 0; i < message->part_count; i++)
      n += is_body(&message->parts[i]);
    facts->bodies = FWI_NEW_ARRAY(message->arena, fwi_body, n);
    for (size_t i = 0; i < message->part_count; i++) {
      fwi_part *part = &message->parts[i];
      const fwi_text *content = is_body(part) ? fwi_part_text(message, part) : NULL;
      if (!content)
        continue;
      fwi_body body = {.part = part, .visible = content};
      if (part->kind == FWI_PART_HTML || fwi_html_sniff(content->value)) {
        body.html = fwi_html_parse(message->arena, content, message->limits.links);
        body.visible = body.html->visible;
      }
      size_t at = facts->body_count++;
      /* What a mail program shows comes first: HTML before its plain alternative. */
      while (body.html && at > 0 && !facts->bodies[at - 1].html &&
             alternatives(message, part, facts->bodies[at - 1].part)) {
        facts->bodies[at] = facts->bodies[at - 1];
        at--;
      }
      facts->bodies[at] = body;
    }
  }
  *count = facts->body_count;
  return facts->bodies;
}

const fwi_attachment *fwi_facts_attachments(fwi_facts *facts, size_t *count) {
  if (!facts->have_attachments) {
    facts->have_attachments = true;
    facts->attachments =
        fwi_attachments_read(facts->message, &facts->inspector, &facts->attachment_count);
  }
  *count = facts->attachment_count;
  return facts->attachments;
}

/* Links of one file; what it holds itself before what its words name. */
static void add_file_links(fwi_facts *facts, fw_str id, const fwi_html *html,
                           const fwi_html *hidden, const fwi_inside *inside) {
  fwi_arena *arena = facts->message->arena;
  fwi_links *links = &facts->links;
  size_t max = facts->message->limits.links;
  const fwi_html *const pages[] = {html, hidden};
  links->from = FWI_LINK_FROM_ATTACHMENT;
  for (size_t i = 0; i < 2; i++) {
    if (!pages[i])
      continue;
    fwi_links_add_html(arena, links, pages[i], id, max);
    links->seen += pages[i]->links_seen - pages[i]->link_count;
  }
  links->from = FWI_LINK_FROM_PDF;
  for (size_t i = 0; i < inside->url_count; i++)
    fwi_links_add_url(arena, links, inside->urls[i], FWI_LINK_ANCHOR, id, max);
  for (size_t i = 0; i < inside->text_count; i++)
    fwi_links_add_text(arena, links, inside->texts[i], id, max);
  links->from = FWI_LINK_FROM_QR;
  for (size_t i = 0; i < inside->code_count; i++)
    fwi_links_add_url(arena, links, inside->codes[i], FWI_LINK_QR, id, max);
}

static void add_attachment_links(fwi_facts *facts, const fwi_attachment *file) {
  fwi_links *links = &facts->links;
  add_file_links(facts, file->part->id, file->html, file->hidden, &file->inside);
  for (size_t i = 0; i < file->packed_count; i++) {
    const fwi_packed *packed = &file->packed[i];
    links->file = packed->name;
    add_file_links(facts, file->part->id, packed->html, packed->hidden, &packed->inside);
    links->from = FWI_LINK_FROM_ATTACHMENT;
    if (packed->words)
      fwi_links_add_text(facts->message->arena, links, packed->words, file->part->id,
                         facts->message->limits.links);
  }
  links->file = (fw_str){NULL, 0};
}

fwi_links *fwi_facts_links(fwi_facts *facts) {
  if (facts->have_links)
    return &facts->links;
  facts->have_links = true;
  fwi_message *message = facts->message;
  const fw_limits *limits = &message->limits;
  size_t body_count, recipient_count;
  const fwi_body *bodies = fwi_facts_bodies(facts, &body_count);
  const fw_str *recipients = fwi_facts_recipients(facts, &recipient_count);
  bool no_others = facts->mask.count == recipient_count;
  const fwi_mask mask =
      no_others ? facts->mask : fwi_mask_with_digests(message->arena, recipients, recipient_count);
  for (size_t i = 0; i < body_count; i++) {
    const fwi_body *body = &bodies[i];
    if (body->html) {
      fwi_links_add_html(message->arena, &facts->links, body->html, body->part->id, limits->links);
      facts->links.seen += body->html->links_seen - body->html->link_count;
    } else {
      fwi_links_add_text(message->arena, &facts->links, body->visible, body->part->id,
                         limits->links);
    }
  }
  fwi_links_finish(message->arena, &facts->links, facts->lexicon, &mask, limits->url_hops);
  size_t file_count;
  const fwi_attachment *files = fwi_facts_attachments(facts, &file_count);
  for (size_t i = 0; i < file_count; i++) {
    add_attachment_links(facts, &files[i]);
    fwi_links_finish(message->arena, &facts->links, facts->lexicon, &mask, limits->url_hops);
  }
  if (facts->links.seen > facts->links.count)
    fwi_message_defect(message, FWI_STR("links"), (int64_t)facts->links.seen, FWI_STR(""));
  for (size_t i = 0; i < facts->links.count; i++) {
    const fwi_link *link = &facts->links.items[i];
    if (link->chain_count < limits->url_hops && !link->chain[link->chain_count - 1].cut)
      continue;
    fwi_message_defect(message, FWI_STR("url_hops"), (int64_t)link->chain_count, link->where);
    break; /* one tells it; a flood of them is no news */
  }
  return &facts->links;
}

/* Route and salutation --------------------------------------------------------------------- */

fwi_route *fwi_facts_route(fwi_facts *facts) {
  if (!facts->have_route) {
    facts->have_route = true;
    facts->route = fwi_route_read(facts->message, facts->trust);
  }
  return facts->route;
}

const fwi_hop *fwi_facts_origin(fwi_facts *facts) {
  const fwi_route *route = fwi_facts_route(facts);
  return route->boundary >= 0 ? &route->hops[route->boundary] : NULL;
}

const fwi_salutation *fwi_facts_salutation(fwi_facts *facts) {
  if (!facts->have_salutation) {
    facts->have_salutation = true;
    size_t body_count, recipient_count;
    const fwi_body *bodies = fwi_facts_bodies(facts, &body_count);
    const fw_str *recipients = fwi_facts_recipients(facts, &recipient_count);
    if (body_count)
      facts->salutation =
          fwi_salutation_find(bodies[0].visible, recipients, recipient_count, facts->lexicon);
  }
  return &facts->salutation;
}
