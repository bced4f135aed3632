/* mail.c - `mail` and what hangs from it.  Each field is worked out when it is read. */
#include "rules/brand_view.h"
#include "rules/lookup_view.h"
#include "url/role.h"

static fwi_facts *facts_of(lua_State *L) { return fwi_runner_of(L)->facts; }
static fwi_arena *arena_of(lua_State *L) { return facts_of(L)->message->arena; }

static void push_count(lua_State *L, size_t n) { lua_pushinteger(L, (lua_Integer)n); }

static void push_fw_str(lua_State *L, const void *item) { fwi_push_str(L, *(const fw_str *)item); }

static int push_index(lua_State *L, int index) {
  if (index < 0)
    return lua_pushnil(L), 1;
  lua_pushinteger(L, index);
  return 1;
}

/* Address */

FWI_GETTER(address, name, fwi_push_text(L, it->name))
FWI_GETTER(address, address, fwi_push_text(L, it->address))
FWI_GETTER(address, localpart, fwi_push_text(L, it->localpart))
FWI_GETTER(address, domain, fwi_push_text(L, it->domain))
FWI_GETTER(address, registration, fwi_push_registration(L, fwi_slice_str(it->domain)))

static void address_org(lua_State *L, const void *item) {
  fwi_push_str_or_nil(L, fwi_runner_org(fwi_runner_of(L), (fwi_known_address *)item)); /* a memo */
}

static const fwi_view_field address_fields[] = {{"name", address_name},
                                                {"address", address_address},
                                                {"localpart", address_localpart},
                                                {"domain", address_domain},
                                                {"org", address_org},
                                                {"registration", address_registration},
                                                {NULL, NULL}};
const fwi_kind fwi_kind_address = {"Address", address_fields, NULL};

static void push_address(lua_State *L, const void *item) {
  fwi_known_address known = {.address = *(const fwi_address *)item};
  fwi_push_copy(L, &fwi_kind_address, &known, sizeof known);
}

fwi_known_address *fwi_runner_address(fwi_runner *runner, int which) {
  static const char *const fields[] = {"From", "Reply-To", "Return-Path", "Sender"};
  fwi_known_address *known = &runner->addresses[which];
  if (!known->read) {
    known->address = fwi_facts_address(runner->facts, fw_str_of(fields[which]));
    known->read = true;
  }
  return known;
}

fw_str fwi_runner_host(fwi_runner *runner, fwi_known_address *known) {
  fw_str domain = fwi_slice_str(known->address.domain);
  if (!known->have_host && domain.len)
    known->host = fwi_domain_to_ascii(runner->facts->message->arena, domain);
  known->have_host = true;
  return known->host;
}

fw_str fwi_runner_org(fwi_runner *runner, fwi_known_address *known) {
  fw_str host = fwi_runner_host(runner, known);
  if (!known->have_org && host.len)
    known->org = fwi_domain_org(host);
  known->have_org = true;
  return known->org;
}

static void push_field_address(lua_State *L, int which) {
  fwi_push_view(L, &fwi_kind_address, fwi_runner_address(fwi_runner_of(L), which));
}

/* Link */

FWI_GETTER(hop_url, url, fwi_push_str(L, it->url.text))
FWI_GETTER(hop_url, host, fwi_push_str(L, it->url.host))
FWI_GETTER(hop_url, org, fwi_push_str_or_nil(L, it->url.org))
FWI_GETTER(hop_url, path, fwi_push_str(L, it->url.path))
FWI_GETTER(hop_url, via, fwi_push_str(L, it->via))
FWI_GETTER(hop_url, encoded, lua_pushboolean(L, it->encoded))
FWI_GETTER(hop_url, partial, lua_pushboolean(L, it->partial))
FWI_GETTER(hop_url, registration, fwi_push_registration(L, it->url.host))

static const fwi_view_field chain_fields[] = {{"url", hop_url_url},
                                              {"host", hop_url_host},
                                              {"org", hop_url_org},
                                              {"path", hop_url_path},
                                              {"via", hop_url_via},
                                              {"encoded", hop_url_encoded},
                                              {"partial", hop_url_partial},
                                              {"registration", hop_url_registration},
                                              {NULL, NULL}};
static const fwi_kind kind_chain = {"chain entry", chain_fields, NULL};

static void push_chain_entry(lua_State *L, const void *item) {
  fwi_push_view(L, &kind_chain, item);
}

static const char MARKS_KEY; /* its address: registry key of the table name -> mark */

static void open_marks(lua_State *L) {
  lua_createtable(L, 0, FWI_MARK_COUNT);
  for (int mark = 0; mark < FWI_MARK_COUNT; mark++) {
    lua_pushinteger(L, mark);
    lua_setfield(L, -2, fwi_mark_name((fwi_mark)mark));
  }
  lua_rawsetp(L, LUA_REGISTRYINDEX, &MARKS_KEY);
}

static int unknown_mark(lua_State *L, int arg) {
  const char *names[FWI_MARK_COUNT + 1] = {NULL};
  for (int mark = 0; mark < FWI_MARK_COUNT; mark++)
    names[mark] = fwi_mark_name((fwi_mark)mark);
  const char *nearest = fwi_nearest(names, fwi_check_str(L, arg));
  return luaL_error(L, "there is no mark '%s'%s%s%s", lua_tostring(L, arg),
                    nearest ? ": did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
}

/* Bit of the mark that argument @p arg names. */
static uint64_t check_mark(lua_State *L, int arg) {
  lua_rawgetp(L, LUA_REGISTRYINDEX, &MARKS_KEY);
  lua_pushvalue(L, arg);
  if (lua_rawget(L, -2) != LUA_TNUMBER)
    unknown_mark(L, arg);
  uint64_t bit = (uint64_t)1 << lua_tointeger(L, -1);
  lua_pop(L, 2);
  return bit;
}

static int marks_index(lua_State *L) {
  const fwi_view *view = fwi_to_view(L, 1);
  const fwi_link *link = view->item;
  lua_pushboolean(L, (link->marks & check_mark(L, 2)) != 0);
  return 1;
}

static const luaL_Reg marks_methods[] = {{"__index", marks_index}, {NULL, NULL}};
static const fwi_kind kind_marks = {"marks", NULL, marks_methods};

FWI_GETTER(link, text, fwi_push_text(L, it->text))
FWI_GETTER(link, source, fwi_push_text(L, it->source))
FWI_GETTER(link, href, fwi_push_str(L, it->href))
FWI_GETTER(link, scheme, fwi_push_str(L, it->url.scheme))
FWI_GETTER(link, host, fwi_push_str(L, it->url.host))
FWI_GETTER(link, org, fwi_push_str_or_nil(L, it->url.org))
FWI_GETTER(link, path, fwi_push_str(L, it->url.path))
FWI_GETTER(link, query, fwi_push_str(L, it->url.query))
FWI_GETTER(link, fragment, fwi_push_str(L, it->url.fragment))
FWI_GETTER(link, userinfo, fwi_push_str(L, it->url.userinfo))
FWI_GETTER(link, port, push_index(L, it->url.port ? it->url.port : -1))
FWI_GETTER(link, kind, lua_pushstring(L, fwi_link_kind_name(it->kind)))
FWI_GETTER(link, from, lua_pushstring(L, fwi_link_from_name(it->from)))
static const char *role_of(lua_State *L, const fwi_link *link) {
  fwi_sandbox_steps(L, 10);
  fwi_links_find_roles(fwi_facts_links(facts_of(L)), facts_of(L)->lexicon);
  return fwi_link_role_name(link->role);
}
FWI_GETTER(link, role, lua_pushstring(L, role_of(L, it)))
FWI_GETTER(link, part, fwi_push_str(L, it->part))
FWI_GETTER(link, file, fwi_push_str_or_nil(L, it->file))
FWI_GETTER(link, index, push_count(L, it->index))
FWI_GETTER(link, brand, fwi_push_str_or_nil(L, it->brand))
FWI_GETTER(link, alt, fwi_push_str(L, it->alt))
FWI_GETTER(link, clickable, lua_pushboolean(L, fwi_link_clickable(it)))
FWI_GETTER(link, hidden, lua_pushboolean(L, it->hidden))
FWI_GETTER(link, defanged, lua_pushboolean(L, it->defanged))
FWI_GETTER(link, registration, fwi_push_registration(L, it->url.host))
FWI_GETTER(link, marks, fwi_push_view(L, &kind_marks, it))
FWI_GETTER(link, chain,
           fwi_push_list(L, it->chain, it->chain_count, sizeof *it->chain, push_chain_entry))
FWI_GETTER(link, final, push_chain_entry(L, &it->chain[it->chain_count - 1]))

static const fwi_view_field link_fields[] = {
    {"text", link_text},         {"source", link_source},       {"href", link_href},
    {"scheme", link_scheme},     {"host", link_host},           {"org", link_org},
    {"path", link_path},         {"query", link_query},         {"fragment", link_fragment},
    {"userinfo", link_userinfo}, {"port", link_port},           {"kind", link_kind},
    {"from", link_from},         {"role", link_role},           {"part", link_part},
    {"file", link_file},         {"index", link_index},         {"brand", link_brand},
    {"alt", link_alt},           {"clickable", link_clickable}, {"hidden", link_hidden},
    {"defanged", link_defanged}, {"marks", link_marks},         {"registration", link_registration},
    {"chain", link_chain},       {"final", link_final},         {NULL, NULL}};
const fwi_kind fwi_kind_link = {"Link", link_fields, NULL};

void fwi_push_link(lua_State *L, const void *item) {
  const fwi_link *link = item;
  fwi_push_nth(L, &fwi_kind_link, item, (size_t)(link - fwi_facts_links(facts_of(L))->items));
}

/* Hop */

FWI_GETTER(hop, helo, fwi_push_text(L, it->helo))
FWI_GETTER(hop, rdns, fwi_push_text(L, it->rdns))
FWI_GETTER(hop, ip, fwi_push_text(L, it->ip))
FWI_GETTER(hop, by, fwi_push_text(L, it->by))
FWI_GETTER(hop, field, fwi_push_text(L, it->field))
FWI_GETTER(hop, rdns_unknown, lua_pushboolean(L, it->rdns_unknown))
FWI_GETTER(hop, from_absent, lua_pushboolean(L, it->from_absent))
FWI_GETTER(hop, ip_public, lua_pushboolean(L, fwi_ip_public(fwi_slice_str(it->ip))))
FWI_GETTER(hop, trusted, lua_pushboolean(L, it->trusted))
FWI_GETTER(hop, boundary, lua_pushboolean(L, it->boundary))
FWI_GETTER(hop, place, fwi_push_place(L, fwi_slice_str(it->ip)))

static void push_epoch(lua_State *L, fwi_date date) {
  if (date.valid) {
    lua_pushinteger(L, date.epoch);
  } else {
    lua_pushnil(L);
  }
}

FWI_GETTER(hop, epoch, push_epoch(L, it->date))

static const fwi_view_field hop_fields[] = {{"helo", hop_helo},
                                            {"rdns", hop_rdns},
                                            {"ip", hop_ip},
                                            {"by", hop_by},
                                            {"field", hop_field},
                                            {"epoch", hop_epoch},
                                            {"rdns_unknown", hop_rdns_unknown},
                                            {"from_absent", hop_from_absent},
                                            {"ip_public", hop_ip_public},
                                            {"trusted", hop_trusted},
                                            {"boundary", hop_boundary},
                                            {"place", hop_place},
                                            {NULL, NULL}};
const fwi_kind fwi_kind_hop = {"Hop", hop_fields, NULL};

static void push_hop(lua_State *L, const void *item) { fwi_push_view(L, &fwi_kind_hop, item); }

/* Authentication, salutation, date, sender */

FWI_GETTER(auth, spf, fwi_push_str_or_nil(L, it->spf))
FWI_GETTER(auth, dkim, fwi_push_str_or_nil(L, it->dkim))
FWI_GETTER(auth, dmarc, fwi_push_str_or_nil(L, it->dmarc))
FWI_GETTER(auth, by, fwi_push_str_or_nil(L, it->by))
FWI_GETTER(auth, spf_domain, fwi_push_str_or_nil(L, it->spf_domain))
FWI_GETTER(auth, dkim_domain, fwi_push_str_or_nil(L, it->dkim_domain))
FWI_GETTER(auth, spf_text, fwi_push_text(L, it->spf_text))
FWI_GETTER(auth, dkim_text, fwi_push_text(L, it->dkim_text))
FWI_GETTER(auth, dmarc_text, fwi_push_text(L, it->dmarc_text))
FWI_GETTER(auth, trusted, lua_pushboolean(L, it->trusted))

static const fwi_view_field auth_fields[] = {{"spf", auth_spf},
                                             {"dkim", auth_dkim},
                                             {"dmarc", auth_dmarc},
                                             {"by", auth_by},
                                             {"spf_domain", auth_spf_domain},
                                             {"dkim_domain", auth_dkim_domain},
                                             {"spf_text", auth_spf_text},
                                             {"dkim_text", auth_dkim_text},
                                             {"dmarc_text", auth_dmarc_text},
                                             {"trusted", auth_trusted},
                                             {NULL, NULL}};
static const fwi_kind kind_auth = {"auth", auth_fields, NULL};

FWI_GETTER(salutation, kind, lua_pushstring(L, fwi_salutation_name(it->kind)))
FWI_GETTER(salutation, text, fwi_push_text(L, it->text))

static const fwi_view_field salutation_fields[] = {
    {"kind", salutation_kind}, {"text", salutation_text}, {NULL, NULL}};
static const fwi_kind kind_salutation = {"salutation", salutation_fields, NULL};

FWI_GETTER(date, epoch, push_epoch(L, *it))
FWI_GETTER(date, offset_minutes, lua_pushinteger(L, it->offset_minutes))
FWI_GETTER(date, text, fwi_push_text(L, fwi_facts_header(facts_of(L), FWI_STR("Date"))))

static const fwi_view_field date_fields[] = {{"epoch", date_epoch},
                                             {"offset_minutes", date_offset_minutes},
                                             {"text", date_text},
                                             {NULL, NULL}};
static const fwi_kind kind_date = {"date", date_fields, NULL};

FWI_GETTER(sender, verdict, lua_pushstring(L, it->verdict))
FWI_GETTER(sender, brand, fwi_push_brand(L, it->brand))

static const fwi_view_field sender_fields[] = {
    {"verdict", sender_verdict}, {"brand", sender_brand}, {NULL, NULL}};
static const fwi_kind kind_sender = {"sender", sender_fields, NULL};

/* What filters on the way wrote */

static void push_points(lua_State *L, const fwi_upstream_item *item, double points) {
  if (item->header) {
    lua_pushnumber(L, points);
  } else {
    lua_pushnil(L);
  }
}

FWI_GETTER(upstream, spam, lua_pushboolean(L, it->spam))
FWI_GETTER(upstream, flag, fwi_push_text(L, it->flag.text))
FWI_GETTER(upstream, score, fwi_push_text(L, it->score.text))
FWI_GETTER(upstream, points, push_points(L, &it->score, it->points))
FWI_GETTER(upstream, required, push_points(L, &it->threshold, it->required))
FWI_GETTER(upstream, by, fwi_push_str_or_nil(L, it->by))
FWI_GETTER(upstream, trusted,
           lua_pushboolean(L, it->flag.header ? it->flag.trusted : it->score.trusted))

static const fwi_view_field upstream_fields[] = {
    {"spam", upstream_spam},       {"flag", upstream_flag},
    {"score", upstream_score},     {"points", upstream_points},
    {"by", upstream_by},           {"required", upstream_required},
    {"trusted", upstream_trusted}, {NULL, NULL}};
static const fwi_kind kind_upstream = {"upstream", upstream_fields, NULL};

/* Parts */

/* Charsets are settled by decoding. */
static const fwi_part *decoded(lua_State *L, const fwi_part *part) {
  fwi_part_text(facts_of(L)->message, (fwi_part *)part);
  return part;
}

static const char *part_kind_name(fwi_part_kind kind) {
  static const char *const names[] = {"text", "html", "multipart", "message", "other"};
  return names[kind];
}

FWI_GETTER(part, id, fwi_push_str(L, it->id))
FWI_GETTER(part, kind, lua_pushstring(L, part_kind_name(it->kind)))
FWI_GETTER(part, type, fwi_push_str(L, it->type))
FWI_GETTER(part, charset, fwi_push_str(L, it->charset))
FWI_GETTER(part, charset_used, fwi_push_str(L, decoded(L, it)->charset_used))
FWI_GETTER(part, charset_why, fwi_push_str(L, decoded(L, it)->charset_why))
FWI_GETTER(part, nested, lua_pushboolean(L, it->nested))
static const fwi_view_field part_fields[] = {{"id", part_id},
                                             {"kind", part_kind},
                                             {"type", part_type},
                                             {"charset", part_charset},
                                             {"charset_used", part_charset_used},
                                             {"charset_why", part_charset_why},
                                             {"nested", part_nested},
                                             {NULL, NULL}};
static const fwi_kind kind_part = {"part", part_fields, NULL};

static void push_part(lua_State *L, const void *item) { fwi_push_view(L, &kind_part, item); }

FWI_GETTER(defect, name, fwi_push_str(L, it->name))
FWI_GETTER(defect, value, lua_pushinteger(L, it->value))
FWI_GETTER(defect, where, fwi_push_str(L, it->where))

static const fwi_view_field defect_fields[] = {
    {"name", defect_name}, {"value", defect_value}, {"where", defect_where}, {NULL, NULL}};
static const fwi_kind kind_defect = {"defect", defect_fields, NULL};
static void push_defect(lua_State *L, const void *item) { fwi_push_view(L, &kind_defect, item); }

static void push_html(lua_State *L, const void *item) {
  fwi_push_view(L, &fwi_kind_html, *(const fwi_html *const *)item);
}
static void push_body_text(lua_State *L, const void *item) {
  fwi_push_text(L, fwi_slice_all(((const fwi_body *)item)->visible));
}

static void push_attachment(lua_State *L, const void *item) {
  fwi_push_view(L, &fwi_kind_attachment, *(const fwi_attachment *const *)item);
}

/* Mail */

FWI_GETTER(runner, subject, fwi_push_text(L, fwi_facts_subject(it->facts)))
FWI_GETTER(runner, stamp, fwi_push_text(L, fwi_facts_stamp(it->facts)))
FWI_GETTER(runner, from, push_field_address(L, FWI_FROM))
FWI_GETTER(runner, reply_to, push_field_address(L, FWI_REPLY_TO))
FWI_GETTER(runner, return_path, push_field_address(L, FWI_RETURN_PATH))
FWI_GETTER(runner, sender_field, push_field_address(L, FWI_SENDER))
FWI_GETTER(runner, message_id, fwi_push_text(L, fwi_facts_message_id(it->facts)))
FWI_GETTER(runner, body, fwi_push_view(L, &fwi_kind_body, it))
FWI_GETTER(runner, posed, fwi_push_brand(L, it->claims->posed))
FWI_GETTER(runner, impostor, fwi_push_impostor(L))
FWI_GETTER(runner, posed_falsely, lua_pushboolean(L, fwi_gate_posed_falsely(fwi_runner_of(L))))
FWI_GETTER(runner, sender, fwi_push_view(L, &kind_sender, it->sender))
FWI_GETTER(runner, auth, fwi_push_view(L, &kind_auth, &fwi_facts_route(it->facts)->auth))
FWI_GETTER(runner, salutation, fwi_push_view(L, &kind_salutation, fwi_facts_salutation(it->facts)))
FWI_GETTER(runner, brands,
           fwi_push_list(L, it->claims->items, it->claims->count, sizeof(fwi_claim),
                         fwi_push_claim))

static void runner_date(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  fwi_date date = fwi_facts_date(it->facts);
  fwi_push_copy(L, &kind_date, &date, sizeof date);
}

const fwi_address *fwi_runner_to(fwi_runner *runner, size_t *count) {
  fwi_message *message = runner->facts->message;
  if (!runner->to) {
    fwi_header *header = fwi_message_header(message, FWI_STR("To"));
    fwi_address *all = NULL;
    runner->to_count = header ? fwi_address_parse(message, header, &all) : 0;
    runner->to = runner->to_count ? all : FWI_NEW(message->arena, fwi_address);
  }
  *count = runner->to_count;
  return runner->to;
}

static void runner_to(lua_State *L, const void *item) {
  (void)item;
  size_t count;
  const fwi_address *to = fwi_runner_to(fwi_runner_of(L), &count);
  fwi_push_list(L, to, count, sizeof *to, push_address);
}

/* Rules look for each of them in all of the mail: who is set into a text is not a thousand people.
 * The first are those that the receiving side named (Delivered-To). */
enum { MOST_RECIPIENTS = 32 };

static void runner_recipients(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  size_t count;
  const fw_str *all = fwi_facts_recipients(it->facts, &count);
  fwi_push_list(L, all, count < MOST_RECIPIENTS ? count : MOST_RECIPIENTS, sizeof *all,
                push_fw_str);
}

static void runner_texts(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  size_t count;
  const fwi_body *all = fwi_facts_bodies(it->facts, &count);
  fwi_push_list(L, all, count, sizeof *all, push_body_text);
}

static void runner_html(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  fwi_runner *runner = fwi_runner_of(L);
  if (!runner->html) {
    size_t bodies;
    const fwi_body *all = fwi_facts_bodies(it->facts, &bodies);
    runner->html = FWI_NEW_ARRAY(arena_of(L), const fwi_html *, bodies + 1);
    for (size_t i = 0; i < bodies; i++)
      if (all[i].html)
        runner->html[runner->html_count++] = all[i].html;
  }
  fwi_push_list(L, runner->html, runner->html_count, sizeof *runner->html, push_html);
}

static void runner_attachments(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  fwi_runner *runner = fwi_runner_of(L);
  if (!runner->attachments) {
    size_t files;
    const fwi_attachment *all = fwi_facts_attachments(it->facts, &files);
    fwi_sandbox_steps(L, files);
    runner->attachments = FWI_NEW_ARRAY(arena_of(L), const fwi_attachment *, files + 1);
    for (size_t i = 0; i < files; i++)
      if (all[i].listed)
        runner->attachments[runner->attachment_count++] = &all[i];
  }
  fwi_push_list(L, runner->attachments, runner->attachment_count, sizeof *runner->attachments,
                push_attachment);
}

static void runner_links(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  const fwi_links *links = fwi_facts_links(it->facts);
  fwi_push_list(L, links->items, links->count, sizeof *links->items, fwi_push_link);
}

static void runner_hops(lua_State *L, const void *item) {
  const fwi_runner *it = item;
  const fwi_route *route = fwi_facts_route(it->facts);
  fwi_push_list(L, route->hops, route->count, sizeof *route->hops, push_hop);
}

static void runner_origin(lua_State *L, const void *item) {
  static const fwi_hop unknown;
  const fwi_runner *it = item;
  const fwi_hop *origin = fwi_facts_origin(it->facts);
  push_hop(L, origin ? origin : &unknown);
}

static void runner_parts(lua_State *L, const void *item) {
  const fwi_message *message = ((const fwi_runner *)item)->facts->message;
  fwi_push_list(L, message->parts, message->part_count, sizeof *message->parts, push_part);
}

static void runner_defects(lua_State *L, const void *item) {
  const fwi_message *message = ((const fwi_runner *)item)->facts->message;
  fwi_push_list(L, message->defects, message->defect_count, sizeof *message->defects, push_defect);
}

/* A real bounce (RFC 3462, 3464): a report with its machine-readable part. */
static void runner_is_bounce(lua_State *L, const void *item) {
  const fwi_message *message = ((const fwi_runner *)item)->facts->message;
  bool report =
      message->part_count && fwi_str_eq(message->parts[0].type, FWI_STR("multipart/report"));
  bool status = false;
  for (size_t i = 1; report && i < message->part_count; i++)
    status |= message->parts[i].parent == 0 &&
              fwi_str_eq(message->parts[i].type, FWI_STR("message/delivery-status"));
  lua_pushboolean(L, status);
}

static void push_has_header(lua_State *L, const char *name) {
  lua_pushboolean(L, fwi_slice_str(fwi_facts_header(facts_of(L), fw_str_of(name))).len > 0);
}

FWI_GETTER(runner, is_reply, push_has_header(L, "In-Reply-To"))
FWI_GETTER(runner, is_list, push_has_header(L, "List-Id"))

static void runner_upstream(lua_State *L, const void *item) {
  fwi_runner *runner = fwi_runner_of(L);
  (void)item;
  if (!runner->upstream)
    runner->upstream = fwi_upstream_read(runner->facts->message, fwi_facts_route(runner->facts));
  fwi_push_view(L, &kind_upstream, runner->upstream);
}

static void runner_stamp_kind(lua_State *L, const void *item) {
  fwi_slice subject = fwi_facts_header(((const fwi_runner *)item)->facts, FWI_STR("Subject"));
  fwi_stamp_kind kind =
      subject.text ? fwi_subject_stamp_kind(subject.text, facts_of(L)->lexicon) : FWI_STAMP_NONE;
  lua_pushstring(L, fwi_stamp_kind_name(kind));
}

static const fwi_runner *check_mail(lua_State *L) { return fwi_check_view(L, 1, &fwi_kind_mail); }

static int mail_header(lua_State *L) {
  fwi_push_text(L, fwi_facts_header(check_mail(L)->facts, fwi_check_str(L, 2)));
  return 1;
}

static int mail_headers(lua_State *L) {
  fwi_message *message = check_mail(L)->facts->message;
  fwi_header *header = fwi_message_header(message, fwi_check_str(L, 2));
  lua_newtable(L);
  for (int i = 1; header; i++) {
    fwi_push_text(L, fwi_slice_all(fwi_header_text(message, header)));
    lua_rawseti(L, -2, i);
    header = fwi_message_next_header(message, header);
  }
  return 1;
}

/* Bit of the place that argument @p arg names. */
static unsigned check_place(lua_State *L, int arg) {
  const char *names[FWI_CLAIM_LINK + 2] = {NULL};
  fw_str name = fwi_check_str(L, arg);
  for (int place = 0; place <= FWI_CLAIM_LINK; place++) {
    names[place] = fwi_claim_place_name((fwi_claim_place)place);
    if (fwi_str_eq(name, fw_str_of(names[place])))
      return 1U << place;
  }
  const char *nearest = fwi_nearest(names, name);
  luaL_error(L, "there is no place '%s' of claims%s%s%s", lua_tostring(L, arg),
             nearest ? ": did you mean '" : "", nearest ? nearest : "", nearest ? "'?" : "");
  return 0; /* not reached */
}

/* At one of the places, 0: anywhere; of that brand, NULL: of any. */
static bool is_asked_for(const fwi_claim *claim, unsigned places, fw_str id) {
  return (!places || places >> claim->place & 1) && (!id.ptr || fwi_str_eq(claim->brand->id, id));
}

/* mail:claims([id], [place, ...]): list of Claim; of one brand, at one of the places */
static int mail_claims(lua_State *L) {
  const fwi_claims *claims = check_mail(L)->claims;
  fw_str id = lua_isnoneornil(L, 2) ? (fw_str){0} : fwi_check_str(L, 2);
  unsigned places = 0, found = 0;
  for (int arg = 3, top = lua_gettop(L); arg <= top; arg++)
    places |= check_place(L, arg);
  fwi_push_views(L, &fwi_kind_claim);
  int views = lua_gettop(L);
  fwi_sandbox_steps(L, claims->count);
  for (size_t i = 0; i < claims->count; i++)
    found += is_asked_for(&claims->items[i], places, id);
  lua_createtable(L, (int)found, 0);
  for (size_t i = 0, n = 0; n < found; i++) {
    if (!is_asked_for(&claims->items[i], places, id))
      continue;
    fwi_push_nth_of(L, views, &fwi_kind_claim, &claims->items[i], i);
    lua_rawseti(L, -2, (lua_Integer)++n);
  }
  return 1;
}

static bool is_to_be_clicked(const fwi_link *link) {
  return fwi_link_clickable(link) && !link->defanged;
}

/* With one of the marks, unless none is named. */
static bool is_wanted(const fwi_link *link, bool named, uint64_t marks) {
  return (!named || link->marks & marks) && is_to_be_clicked(link);
}

/* mail:clickable([mark, ...]): list of Link; with marks, of those that have one of them */
static int mail_clickable(lua_State *L) {
  const fwi_links *links = fwi_facts_links(check_mail(L)->facts);
  uint64_t marks = 0;
  size_t count = 0;
  int top = lua_gettop(L);
  for (int arg = 2; arg <= top; arg++)
    marks |= check_mark(L, arg);
  bool named = top > 1;
  fwi_sandbox_steps(L, links->count);
  for (size_t i = 0; i < links->count; i++)
    count += is_wanted(&links->items[i], named, marks);
  fwi_push_views(L, &fwi_kind_link);
  int views = lua_gettop(L);
  lua_createtable(L, (int)count, 0);
  for (size_t i = 0, found = 0; found < count; i++) {
    if (!is_wanted(&links->items[i], named, marks))
      continue;
    fwi_push_nth_of(L, views, &fwi_kind_link, &links->items[i], i);
    lua_rawseti(L, -2, (lua_Integer)++found);
  }
  return 1;
}

/* Hosts of which it is known whether they were chosen: most links of a mail lead to few.  Of the
 * others, the function is asked again. */
enum { CHOICES = 16 };
typedef struct choices {
  size_t count;
  struct {
    fw_str host;
    bool yes;
  } items[CHOICES];
} choices;

/* Does the function at argument 2 choose the host?  If so when it is first asked, the host is added
 * to the table on top. */
static bool is_chosen(lua_State *L, choices *known, fw_str host, fw_str org) {
  for (size_t i = 0; i < known->count; i++)
    if (fwi_str_eq(known->items[i].host, host))
      return known->items[i].yes;
  lua_pushvalue(L, 2);
  fwi_push_str(L, host);
  fwi_push_str_or_nil(L, org);
  lua_call(L, 2, 1);
  bool yes = lua_toboolean(L, -1);
  lua_pop(L, 1);
  if (yes) {
    fwi_push_str(L, host);
    lua_rawseti(L, -2, (lua_Integer)lua_rawlen(L, -2) + 1);
  }
  if (known->count < CHOICES) {
    known->items[known->count].host = host;
    known->items[known->count++].yes = yes;
  }
  return yes;
}

/* mail:leading(choose): list of Link, list of host; of the clickable links those to hosts that
 * choose(host, org) chooses, and these hosts */
static int mail_leading(lua_State *L) {
  const fwi_links *links = fwi_facts_links(check_mail(L)->facts);
  luaL_checktype(L, 2, LUA_TFUNCTION);
  lua_settop(L, 2);
  choices known;
  known.count = 0;
  fwi_push_views(L, &fwi_kind_link);
  lua_newtable(L);
  lua_newtable(L);
  enum { VIEWS = 3, FOUND };
  fwi_sandbox_steps(L, links->count);
  lua_Integer found = 0;
  for (size_t i = 0; i < links->count; i++) {
    const fwi_link *link = &links->items[i];
    if (!link->url.host.len || !is_to_be_clicked(link) ||
        !is_chosen(L, &known, link->url.host, link->url.org))
      continue;
    fwi_push_nth_of(L, VIEWS, &fwi_kind_link, &links->items[i], i);
    lua_rawseti(L, FOUND, ++found);
  }
  return 2;
}

void fwi_runner_cues(fwi_runner *runner) {
  if (runner->cues)
    return;
  size_t count;
  const fwi_body *bodies = fwi_facts_bodies(runner->facts, &count);
  fwi_arena *arena = runner->facts->message->arena;
  struct found {
    fwi_cue *cues;
    size_t count;
  } *found = FWI_NEW_ARRAY(arena, struct found, count + 1);
  runner->cue_count = 0;
  for (size_t i = 0; i <= count; i++) {
    const fwi_text *text = i ? bodies[i - 1].visible : fwi_facts_subject(runner->facts).text;
    if (text)
      found[i].count = fwi_cues_find(arena, text, &found[i].cues);
    runner->cue_count += found[i].count;
  }
  fwi_cue *all = FWI_NEW_ARRAY(arena, fwi_cue, runner->cue_count), *end = all;
  for (size_t i = 0; i <= count; end += found[i++].count)
    if (found[i].count)
      memcpy(end, found[i].cues, found[i].count * sizeof *end);
  runner->cues = all;
}

/* mail:cues(kind): list of Text */
static int mail_cues(lua_State *L) {
  fwi_runner *runner = fwi_runner_of(L);
  fwi_check_view(L, 1, &fwi_kind_mail);
  fw_str name = fwi_check_str(L, 2);
  const char *names[FWI_CUE_COUNT + 1] = {NULL};
  int kind = -1;
  for (int i = 0; i < FWI_CUE_COUNT; i++) {
    names[i] = fwi_cue_name((fwi_cue_kind)i);
    if (fwi_str_eq(name, fw_str_of(names[i])))
      kind = i;
  }
  if (kind < 0) {
    const char *nearest = fwi_nearest(names, name);
    return luaL_error(L, "there is no cue '%s'%s%s%s", lua_tostring(L, 2),
                      nearest ? ": did you mean '" : "", nearest ? nearest : "",
                      nearest ? "'?" : "");
  }
  fwi_runner_cues(runner);
  fwi_sandbox_steps(L, runner->cue_count);
  lua_newtable(L);
  for (size_t i = 0, found = 0; i < runner->cue_count; i++) {
    if ((int)runner->cues[i].kind != kind)
      continue;
    fwi_push_text(L, runner->cues[i].slice);
    lua_rawseti(L, -2, (lua_Integer)++found);
  }
  return 1;
}

static const fwi_view_field mail_fields[] = {{"subject", runner_subject},
                                             {"stamp", runner_stamp},
                                             {"stamp_kind", runner_stamp_kind},
                                             {"upstream", runner_upstream},
                                             {"from", runner_from},
                                             {"reply_to", runner_reply_to},
                                             {"return_path", runner_return_path},
                                             {"sender_field", runner_sender_field},
                                             {"to", runner_to},
                                             {"recipients", runner_recipients},
                                             {"message_id", runner_message_id},
                                             {"date", runner_date},
                                             {"body", runner_body},
                                             {"texts", runner_texts},
                                             {"html", runner_html},
                                             {"links", runner_links},
                                             {"hops", runner_hops},
                                             {"origin", runner_origin},
                                             {"auth", runner_auth},
                                             {"salutation", runner_salutation},
                                             {"attachments", runner_attachments},
                                             {"is_bounce", runner_is_bounce},
                                             {"is_reply", runner_is_reply},
                                             {"is_list", runner_is_list},
                                             {"parts", runner_parts},
                                             {"defects", runner_defects},
                                             {"brands", runner_brands},
                                             {"posed", runner_posed},
                                             {"posed_falsely", runner_posed_falsely},
                                             {"impostor", runner_impostor},
                                             {"sender", runner_sender},
                                             {NULL, NULL}};
static const luaL_Reg mail_methods[] = {{"header", mail_header},
                                        {"headers", mail_headers},
                                        {"claims", mail_claims},
                                        {"clickable", mail_clickable},
                                        {"leading", mail_leading},
                                        {"cues", mail_cues},
                                        {"place", fwi_mail_place},
                                        {"registration", fwi_mail_registration},
                                        {"pages", fwi_mail_pages},
                                        {"customer", fwi_mail_customer},
                                        {"dns", fwi_mail_dns},
                                        {"reputation", fwi_mail_reputation},
                                        {NULL, NULL}};
const fwi_kind fwi_kind_mail = {"mail", mail_fields, mail_methods};

static const fwi_kind *const kinds[] = {
    &fwi_kind_text, &fwi_kind_body,       &fwi_kind_address, &fwi_kind_link,
    &fwi_kind_hop,  &fwi_kind_claim,      &fwi_kind_brand,   &fwi_kind_mail,
    &fwi_kind_list, &fwi_kind_evidence,   &kind_chain,       &kind_marks,
    &kind_auth,     &kind_salutation,     &kind_date,        &kind_sender,
    &kind_part,     &fwi_kind_attachment, &kind_defect,      &fwi_kind_html,
    &kind_upstream, &fwi_kind_entry,      &fwi_kind_place,   &fwi_kind_registration,
    &fwi_kind_dns,  &fwi_kind_reputation, &fwi_kind_page,    &fwi_kind_customer};

const fwi_kind *const *fwi_view_kinds(size_t *count) {
  *count = sizeof kinds / sizeof *kinds;
  return kinds;
}

void fwi_view_open_all(lua_State *L) {
  fwi_runner *runner = fwi_runner_of(L);
  memset(runner->kinds, 0, sizeof runner->kinds);
  fwi_folds_begin(runner);
  open_marks(L);
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
    fwi_view_open(L, kinds[i]);
}
