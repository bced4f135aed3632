/* file_view.c - attached files as a rule sees them: pages, archives, PDFs. */
#include "rules/view.h"

static fwi_facts *facts_of(lua_State *L) { return fwi_runner_of(L)->facts; }

static void push_count(lua_State *L, size_t n) { lua_pushinteger(L, (lua_Integer)n); }

FWI_GETTER(html, title, fwi_push_str(L, it->title))
FWI_GETTER(html, has_form, lua_pushboolean(L, it->has_form))
FWI_GETTER(html, has_password_input, lua_pushboolean(L, it->has_password_input))
FWI_GETTER(html, has_script, lua_pushboolean(L, it->has_script))
FWI_GETTER(html, hidden_bytes, push_count(L, it->hidden_bytes))
FWI_GETTER(html, hidden_text, fwi_push_text(L, it->hidden_text))
FWI_GETTER(html, visible, fwi_push_text(L, fwi_slice_all(it->visible)))

static const fwi_view_field html_fields[] = {{"title", html_title},
                                             {"has_form", html_has_form},
                                             {"has_password_input", html_has_password_input},
                                             {"has_script", html_has_script},
                                             {"hidden_bytes", html_hidden_bytes},
                                             {"hidden_text", html_hidden_text},
                                             {"visible", html_visible},
                                             {NULL, NULL}};
const fwi_kind fwi_kind_html = {"html", html_fields, NULL};

static void push_part_size(lua_State *L, const fwi_part *part) {
  fw_str bytes = fwi_part_bytes(facts_of(L)->message, (fwi_part *)part);
  fwi_sandbox_work(L, bytes.len);
  push_count(L, bytes.len);
}

/* The source of a text or a page. */
static void push_source(lua_State *L, const fwi_part *part) {
  const fwi_text *text = fwi_part_text(facts_of(L)->message, (fwi_part *)part);
  fwi_push_text(L, text ? fwi_slice_all(text) : (fwi_slice){0});
}

static void push_size(lua_State *L, int64_t size) {
  if (size < 0) {
    lua_pushnil(L);
  } else {
    lua_pushinteger(L, size);
  }
}

FWI_GETTER(entry, name, fwi_push_str(L, it->name))
FWI_GETTER(entry, size, push_size(L, it->size))
FWI_GETTER(entry, encrypted, lua_pushboolean(L, it->encrypted))
FWI_GETTER(entry, folder, lua_pushboolean(L, it->folder))

static const fwi_view_field entry_fields[] = {{"name", entry_name},
                                              {"size", entry_size},
                                              {"encrypted", entry_encrypted},
                                              {"folder", entry_folder},
                                              {NULL, NULL}};
const fwi_kind fwi_kind_entry = {"entry", entry_fields, NULL};
static void push_entry(lua_State *L, const void *item) { fwi_push_view(L, &fwi_kind_entry, item); }

static void push_text_of(lua_State *L, const void *item) {
  fwi_push_text(L, fwi_slice_all(*(const fwi_text *const *)item));
}

/* A page that isn't one: all its fields are empty. */
static void push_page(lua_State *L, const fwi_html *html) {
  static const fwi_html none;
  fwi_push_view(L, &fwi_kind_html, html ? html : &none);
}

/* The words of pages and PDFs. */
static void push_words(lua_State *L, const fwi_attachment *it) {
  const fwi_text **all =
      FWI_NEW_ARRAY(facts_of(L)->message->arena, const fwi_text *, it->inside.text_count + 2);
  size_t count = 0;
  fwi_sandbox_steps(L, 10 + it->inside.text_count);
  if (it->html)
    all[count++] = it->html->visible;
  if (it->hidden)
    all[count++] = it->hidden->visible;
  for (size_t i = 0; i < it->inside.text_count; i++)
    all[count++] = it->inside.texts[i];
  fwi_push_list(L, all, count, sizeof *all, push_text_of);
}

FWI_GETTER(attachment, name, fwi_push_str(L, it->part->filename))
FWI_GETTER(attachment, type, fwi_push_str(L, it->part->type))
FWI_GETTER(attachment, part, fwi_push_str(L, it->part->id))
FWI_GETTER(attachment, size, push_part_size(L, it->part))
FWI_GETTER(attachment, text, push_source(L, it->part))
FWI_GETTER(attachment, content, lua_pushstring(L, fwi_content_name(it->content.kind)))
FWI_GETTER(attachment, content_type, fwi_push_str(L, it->content.type))
FWI_GETTER(attachment, html, push_page(L, it->html))
FWI_GETTER(attachment, hidden, push_page(L, it->hidden))
FWI_GETTER(attachment, words, push_words(L, it))
FWI_GETTER(attachment, opened, lua_pushboolean(L, it->html || it->inside.state == FWI_INSIDE_KNOWN))
FWI_GETTER(attachment, encrypted, lua_pushboolean(L, it->inside.encrypted))
FWI_GETTER(attachment, entries,
           fwi_push_list(L, it->inside.entries, it->inside.entry_count, sizeof(fwi_entry),
                         push_entry))

static const fwi_view_field attachment_fields[] = {{"name", attachment_name},
                                                   {"type", attachment_type},
                                                   {"part", attachment_part},
                                                   {"size", attachment_size},
                                                   {"text", attachment_text},
                                                   {"content", attachment_content},
                                                   {"content_type", attachment_content_type},
                                                   {"html", attachment_html},
                                                   {"hidden", attachment_hidden},
                                                   {"words", attachment_words},
                                                   {"opened", attachment_opened},
                                                   {"encrypted", attachment_encrypted},
                                                   {"entries", attachment_entries},
                                                   {NULL, NULL}};
const fwi_kind fwi_kind_attachment = {"attachment", attachment_fields, NULL};
