/* html.c - one walk over the tokens gives the visible text and the links.
 *
 * The walk keeps a bounded stack of open elements, for one purpose: to know what is hidden.
 * Whenever the markup is too broken or too deep to tell, text counts as visible.
 * The same walk runs a second time without links when the map of the first was not kept and
 * something found in the visible text has to be traced to the source. */
#include "html/html.h"

#include "html/entity.h"
#include "html/reference.h"
#include "html/script.h"
#include "html/style.h"
#include "html/tag.h"
#include "html/token.h"
#include "html/visible.h"

#include <stddef.h>
#include <stdlib.h>

enum {
  DEPTH = 256,      /* open elements; genuine newsletters stay below 80 */
  STYLES = 32,      /* remembered: a mail repeats a few of them over and over */
  ALT_BYTES = 1024, /* of the pictures in one anchor, of one elsewhere */
  ALTS = 64         /* of pictures in no link */
};

/* States that an element hands down to what is inside. */
enum {
  GONE = 1 << 0,
  TINY = 1 << 1,
  INVISIBLE = 1 << 2,
  SAME_COLOR = 1 << 3,
  HIDDEN = GONE | TINY | INVISIBLE | SAME_COLOR,
  UNSEEN = 1 << 4, /* not by style: template, rt */
  PRE = 1 << 5,
  RUBY = 1 << 6,
  BUTTON_CELL = 1 << 7 /* the nearest cell has a colour and round corners */
};

typedef struct element {
  fwi_name name;
  const fwi_tag *tag;
  unsigned state;
  int32_t color, background;
} element;

/* What a style attribute, as written, says. */
typedef struct styled {
  fw_str css;
  fwi_style style;
  bool fetches; /* it may ask for pictures */
} styled;

typedef struct walk {
  const fwi_text *content;
  fwi_tokens tokens;
  fwi_visible visible;
  size_t depth;
  size_t cells, paragraphs; /* how many of the open elements are such */

  fwi_arena *arena;

  fwi_html *html; /* NULL in the second run: then what follows is idle */
  size_t link_room, max_links;
  bool in_anchor, anchor_image;
  size_t anchor_link, anchor_cells, anchor_text; /* its link or SIZE_MAX; cells open when it began;
                                                    where its text starts or SIZE_MAX */
  size_t form_link;                              /* of the form that is open; or SIZE_MAX */
  size_t button_link, button_text; /* whose label the open <button> writes, and where that starts;
                                      or SIZE_MAX */
  fwi_buf alt;
  const fwi_text **alts;
  styled styles[STYLES];
  element stack[DEPTH + 1]; /* the last: nothing in it is read that wasn't pushed; one is for the
                               tag that finds no room */
} walk;

static const fwi_name paragraph = {'p'};
static const element root = {{0}, NULL, 0, 0x000000, FWI_COLOR_NONE};

static const element *top(const walk *w) { return w->depth ? &w->stack[w->depth - 1] : &root; }

/* ---- links ---- */

static fwi_slice source_slice(const walk *w, fw_str raw) {
  size_t start = (size_t)(raw.ptr - w->content->value.ptr);
  return (fwi_slice){w->content, start, start + raw.len};
}

/* A link without its href yet.  NULL when it isn't kept: a second run, an empty URL, over the
 * limit. */
static fwi_html_link *new_link(walk *w, fwi_html_kind kind, fw_str raw) {
  fwi_html *html = w->html;
  if (!html || !raw.len)
    return NULL;
  html->links_seen++;
  if (html->link_count == w->max_links)
    return NULL;
  FWI_GROW(html->links, html->link_count, w->link_room);
  fwi_html_link *link = &html->links[html->link_count++];
  *link = (fwi_html_link){.kind = kind,
                          .text = {NULL, 0, 0},
                          .url = source_slice(w, raw),
                          .hidden = (top(w)->state & (HIDDEN | UNSEEN)) != 0};
  return link;
}

static fwi_html_link *add_link(walk *w, fwi_html_kind kind, fw_str raw) {
  raw = fwi_str_trim(raw);
  fwi_html_link *link = new_link(w, kind, raw);
  if (link)
    link->href = fwi_str_trim(fwi_entity_text(w->arena, raw));
  return link;
}

/* The pictures that a style asks for. */
static void style_links(walk *w, fw_str css) {
  fw_str url;
  bool sheet;
  for (size_t at = 0; w->html && fwi_css_url_next(css, &at, &url, &sheet);)
    add_link(w, sheet || fwi_is_font(url) ? FWI_HTML_OTHER : FWI_HTML_IMAGE, url);
}

static void srcset_links(walk *w, fw_str srcset) {
  fw_str url;
  for (size_t at = 0; w->html && fwi_srcset_next(srcset, &at, &url);)
    if (!fwi_str_starts_ascii(url, FWI_STR("data:")))
      add_link(w, FWI_HTML_IMAGE, url);
}

static void close_anchor(walk *w) {
  if (!w->in_anchor)
    return;
  w->in_anchor = false;
  if (w->anchor_link == SIZE_MAX)
    return;
  fwi_html_link *link = &w->html->links[w->anchor_link];
  fw_str text = {0};
  if (w->anchor_text != SIZE_MAX) {
    link->text = (fwi_slice){w->html->visible, w->anchor_text, w->visible.out.len};
    text = fwi_str_slice(fwi_buf_str(&w->visible.out), w->anchor_text, w->visible.out.len);
  }
  if (!fwi_visible_blank(text)) {
    link->hidden = false; /* something of it is seen */
  } else if (w->anchor_image) {
    link->kind = FWI_HTML_BUTTON;
  }
  link->alt = fwi_arena_dup(w->arena, fwi_buf_str(&w->alt));
}

/* Does the link whose index this is want a label? The first button of a form gives it. */
static bool wants_label(const walk *w, size_t link) {
  return link != SIZE_MAX && !w->html->links[link].text.text && !w->html->links[link].alt.len;
}

static void open_button(walk *w, const fwi_token *t, const fwi_html_link *own) {
  fw_str type = fwi_str_trim(fwi_token_attr(t, FWI_ATTR_TYPE));
  w->button_text = SIZE_MAX;
  w->button_link = own ? w->html->link_count - 1 : w->form_link;
  if (!wants_label(w, w->button_link) || fwi_str_eq_ascii(type, FWI_STR("button")) ||
      fwi_str_eq_ascii(type, FWI_STR("reset")))
    w->button_link = SIZE_MAX; /* sends nothing */
}

static void close_button(walk *w) {
  if (w->button_link != SIZE_MAX && w->button_text != SIZE_MAX)
    w->html->links[w->button_link].text =
        (fwi_slice){w->html->visible, w->button_text, w->visible.out.len};
  w->button_link = SIZE_MAX;
}

static bool contains(fw_str text, fw_str word) { return fwi_str_find_ascii(text, word) >= 0; }

static bool looks_like_button(const fwi_token *t, const fwi_style *style, unsigned state) {
  if (fwi_str_eq_ascii(fwi_str_trim(fwi_token_attr(t, FWI_ATTR_ROLE)), FWI_STR("button")))
    return true;
  fw_str class = fwi_str_slice(fwi_token_attr(t, FWI_ATTR_CLASS), 0, 256);
  if (contains(class, FWI_STR("btn")) || contains(class, FWI_STR("button")))
    return true;
  bool painted = style->background >= 0 || style->background == FWI_COLOR_OTHER;
  return (painted && style->padding) || (state & BUTTON_CELL && (style->padding || style->block));
}

/* What a script spells out; only an attached page gets to run it.  @p written is where it stands in
 * the source, when it isn't a piece of that itself. */
static void script_links(walk *w, fw_str script, const fw_str *written) {
  fwi_html *html = w->html;
  if (!html || !script.len)
    return;
  bool redirects = fwi_script_redirects(script);
  fwi_script_literal literal;
  for (size_t at = 0; fwi_script_next(w->arena, script, &at, &literal);) {
    fw_str raw = written ? *written : literal.raw;
    if (literal.page.len && !html->hidden_page.text) {
      html->hidden_page = source_slice(w, raw);
      html->hidden_page_html = literal.page;
    }
    bool goes = redirects || literal.encoded;
    fwi_html_link *link =
        literal.url.len ? new_link(w, goes ? FWI_HTML_SCRIPT : FWI_HTML_OTHER, raw) : NULL;
    if (!link)
      continue;
    link->href = literal.url;
    link->script = true;
    link->encoded = literal.encoded;
    link->hidden = false;
  }
}

/* onclick="location.href='...'" and href="javascript:..." */
static void attribute_script(walk *w, fw_str value) {
  bool plain = fwi_str_find_char(value, '&') < 0;
  script_links(w, plain ? value : fwi_entity_text(w->arena, value), plain ? NULL : &value);
}

static void open_anchor(walk *w, const fwi_token *t, const fwi_style *style) {
  close_anchor(w);
  if (!w->html)
    return;
  fw_str href = fwi_token_attr(t, FWI_ATTR_HREF);
  if (!href.ptr)
    href = fwi_token_attr(t, FWI_ATTR_XLINK_HREF);
  bool button = looks_like_button(t, style, top(w)->state);
  bool kept = add_link(w, button ? FWI_HTML_BUTTON : FWI_HTML_ANCHOR, href) != NULL;
  w->anchor_link = kept ? w->html->link_count - 1 : SIZE_MAX;
  w->in_anchor = true;
  w->anchor_image = false;
  w->anchor_cells = w->cells;
  w->anchor_text = SIZE_MAX;
  w->alt.len = 0;
}

static void add_alt(walk *w, const fwi_token *t) {
  if (!w->in_anchor)
    return;
  w->anchor_image = true;
  fw_str alt = fwi_utf8_cut(fwi_token_attr(t, FWI_ATTR_ALT), ALT_BYTES);
  if (!alt.len || w->alt.len + alt.len > ALT_BYTES)
    return;
  if (w->alt.len)
    fwi_buf_add_char(&w->alt, ' ');
  fwi_buf_add_str(&w->alt, fwi_str_trim(fwi_entity_text(w->arena, alt)));
}

/* The words of a picture that nothing can be clicked on at. */
static void add_lone_alt(walk *w, const fwi_token *t) {
  fw_str alt = fwi_utf8_cut(fwi_str_trim(fwi_token_attr(t, FWI_ATTR_ALT)), ALT_BYTES);
  bool linked = w->in_anchor && w->anchor_link != SIZE_MAX;
  if (!w->html || linked || !alt.len || top(w)->state & (HIDDEN | UNSEEN) ||
      w->html->alt_count == ALTS)
    return;
  if (!w->alts)
    w->alts = FWI_NEW_ARRAY(w->arena, const fwi_text *, ALTS);
  w->alts[w->html->alt_count++] = fwi_entity_piece(w->arena, source_slice(w, alt));
  w->html->alts = w->alts;
}

/* content="0; url='https://...'" */
static fw_str refresh_url(fw_str content) {
  size_t at = 0;
  while (at < content.len &&
         (fwi_is_space(content.ptr[at]) || fwi_is_digit(content.ptr[at]) || content.ptr[at] == '.'))
    at++;
  if (at == content.len || (content.ptr[at] != ';' && content.ptr[at] != ','))
    return (fw_str){0};
  fw_str url = fwi_str_trim(fwi_str_slice(content, at + 1, content.len));
  if (fwi_str_starts_ascii(url, FWI_STR("url"))) {
    fw_str rest = fwi_str_trim(fwi_str_slice(url, 3, url.len));
    if (rest.len && rest.ptr[0] == '=')
      url = fwi_str_trim(fwi_str_slice(rest, 1, rest.len));
  }
  if (url.len && (url.ptr[0] == '\'' || url.ptr[0] == '"')) {
    fw_str inner = fwi_str_slice(url, 1, url.len);
    ptrdiff_t shut = fwi_str_find_char(inner, url.ptr[0]);
    url = shut < 0 ? inner : fwi_str_slice(inner, 0, (size_t)shut);
  }
  return url;
}

static void add_input(walk *w, const fwi_token *t) {
  fw_str type = fwi_str_trim(fwi_token_attr(t, FWI_ATTR_TYPE));
  if (fwi_str_eq_ascii(type, FWI_STR("password")))
    w->html->has_password_input = true;
  bool image = fwi_str_eq_ascii(type, FWI_STR("image"));
  if (image)
    add_link(w, FWI_HTML_IMAGE, fwi_token_attr(t, FWI_ATTR_SRC));
  if (!image && !fwi_str_eq_ascii(type, FWI_STR("submit")))
    return;
  fwi_html_link *link = add_link(w, FWI_HTML_BUTTON, fwi_token_attr(t, FWI_ATTR_FORMACTION));
  if (!link && wants_label(w, w->form_link))
    link = &w->html->links[w->form_link];
  fw_str label = fwi_str_trim(fwi_token_attr(t, image ? FWI_ATTR_ALT : FWI_ATTR_VALUE));
  if (!link || !label.len)
    return;
  link->alt = fwi_entity_text(w->arena, label);
  if (!image)
    link->text = source_slice(w, label);
}

/* The links that one start tag gives, anchors apart. */
static void add_tag_links(walk *w, const fwi_token *t, fwi_tag_id id) {
  fwi_html *html = w->html;
  if (!html)
    return;
  switch (id) {
  case FWI_TAG_AREA: {
    fwi_html_link *link = add_link(w, FWI_HTML_AREA, fwi_token_attr(t, FWI_ATTR_HREF));
    if (link)
      link->alt = fwi_entity_text(w->arena, fwi_token_attr(t, FWI_ATTR_ALT));
    return;
  }
  case FWI_TAG_BASE:
    if (!html->base.len && fwi_token_attr(t, FWI_ATTR_HREF).len)
      html->base = fwi_str_trim(fwi_entity_text(w->arena, fwi_token_attr(t, FWI_ATTR_HREF)));
    return;
  case FWI_TAG_BUTTON:
    close_button(w);
    open_button(w, t, add_link(w, FWI_HTML_BUTTON, fwi_token_attr(t, FWI_ATTR_FORMACTION)));
    return;
  case FWI_TAG_FORM: {
    html->has_form = true;
    close_button(w);
    bool kept = add_link(w, FWI_HTML_FORM, fwi_token_attr(t, FWI_ATTR_ACTION)) != NULL;
    w->form_link = kept ? html->link_count - 1 : SIZE_MAX;
    return;
  }
  case FWI_TAG_IMG:
    add_alt(w, t);
    add_link(w, FWI_HTML_IMAGE, fwi_token_attr(t, FWI_ATTR_SRC));
    srcset_links(w, fwi_token_attr(t, FWI_ATTR_SRCSET));
    return;
  case FWI_TAG_INPUT:
    add_input(w, t);
    return;
  case FWI_TAG_META:
    if (fwi_str_eq_ascii(fwi_str_trim(fwi_token_attr(t, FWI_ATTR_HTTP_EQUIV)), FWI_STR("refresh")))
      add_link(w, FWI_HTML_REFRESH, refresh_url(fwi_token_attr(t, FWI_ATTR_CONTENT)));
    return;
  case FWI_TAG_VML:
    add_link(w, FWI_HTML_BUTTON, fwi_token_attr(t, FWI_ATTR_HREF));
    return;
  case FWI_TAG_LINK:
    add_link(w, FWI_HTML_OTHER, fwi_token_attr(t, FWI_ATTR_HREF));
    return;
  case FWI_TAG_OBJECT:
    add_link(w, FWI_HTML_OTHER, fwi_token_attr(t, FWI_ATTR_DATA));
    return;
  default:
    if (id == FWI_TAG_SCRIPT)
      html->has_script = true;
    if (!(t->present & (1u << FWI_ATTR_SRC | 1u << FWI_ATTR_BACKGROUND | 1u << FWI_ATTR_SRCSET)))
      return;
    if (id != FWI_TAG_A)
      add_link(w, FWI_HTML_OTHER, fwi_token_attr(t, FWI_ATTR_SRC));
    add_link(w, FWI_HTML_IMAGE, fwi_token_attr(t, FWI_ATTR_BACKGROUND));
    srcset_links(w, fwi_token_attr(t, FWI_ATTR_SRCSET)); /* <source> */
  }
}

/* Outlook reads <!--[if mso]> ... <![endif]-->: its links lead somewhere, its text isn't read by
 * anybody else. */
static void conditional_links(walk *w, fw_str comment) {
  ptrdiff_t shut = fwi_str_find_char(comment, '>');
  if (!w->html || shut < 0 || !fwi_str_starts_ascii(fwi_str_trim(comment), FWI_STR("[if")))
    return;
  fwi_tokens tokens = {comment.ptr + shut + 1, comment.ptr + comment.len};
  size_t first = w->html->link_count;
  bool in_anchor = w->in_anchor; /* pictures here aren't what the anchor around shows */
  size_t form = w->form_link;
  close_button(w);
  w->in_anchor = false;
  fwi_token t;
  while (fwi_token_next(&tokens, &t)) {
    if (t.kind != FWI_TOKEN_START)
      continue;
    const fwi_tag *tag = fwi_tag_find(t.key, t.name.len);
    if (tag->id == FWI_TAG_A)
      add_link(w, FWI_HTML_ANCHOR, fwi_token_attr(&t, FWI_ATTR_HREF));
    else
      add_tag_links(w, &t, tag->id);
    if (tag->flags & FWI_TAG_RAW)
      fwi_token_raw(&tokens, t.name);
  }
  w->in_anchor = in_anchor;
  w->form_link = form;
  w->button_link = SIZE_MAX;
  for (size_t i = first; i < w->html->link_count; i++)
    w->html->links[i].conditional = true;
}

/* ---- the stack ---- */

static void pop_to(walk *w, size_t depth) {
  while (w->depth > depth) {
    const fwi_tag *tag = w->stack[--w->depth].tag;
    w->cells -= (tag->flags & FWI_TAG_CELL) != 0;
    w->paragraphs -= tag->id == FWI_TAG_P;
  }
  if (w->in_anchor && w->cells < w->anchor_cells)
    close_anchor(w);
}

/* Close the innermost open element that `flags` or the name picks, and what is inside; not beyond
 * an element with one of the `walls`. */
static void close_flags(walk *w, unsigned flags, unsigned walls) {
  for (size_t i = w->depth; i > 0; i--) {
    if (w->stack[i - 1].tag->flags & flags) {
      pop_to(w, i - 1);
      return;
    }
    if (w->stack[i - 1].tag->flags & walls)
      return;
  }
}

static void close_name(walk *w, fwi_name name, unsigned walls) {
  for (size_t i = w->depth; i > 0; i--) {
    if (fwi_name_eq(w->stack[i - 1].name, name)) {
      pop_to(w, i - 1);
      return;
    }
    if (w->stack[i - 1].tag->flags & walls)
      return;
  }
}

/* The end tags that may be left out. */
static void close_implied(walk *w, const fwi_tag *tag, fwi_name name) {
  if (tag->flags & FWI_TAG_CELL)
    close_flags(w, FWI_TAG_CELL, FWI_TAG_TABLE);
  else if (tag->flags & FWI_TAG_ROW)
    close_flags(w, FWI_TAG_ROW, FWI_TAG_TABLE);
  else if (tag->flags & FWI_TAG_ITEM)
    close_name(w, name, FWI_TAG_CELL | FWI_TAG_TABLE | FWI_TAG_LIST);
  if (w->paragraphs && tag->flags & FWI_TAG_BLOCK && !(tag->flags & FWI_TAG_ROW))
    close_name(w, paragraph, FWI_TAG_CELL | FWI_TAG_TABLE);
}

static void set(unsigned *state, unsigned flag, fwi_style_say say) {
  if (say == FWI_STYLE_YES)
    *state |= flag;
  if (say == FWI_STYLE_NO)
    *state &= ~flag;
}

static int32_t attr_color(fw_str value) {
  char lower[32];
  if (value.len)
    value = fwi_str_trim(value);
  if (!value.len || value.len > sizeof lower)
    return FWI_COLOR_NONE;
  for (size_t i = 0; i < value.len; i++)
    lower[i] = fwi_lower(value.ptr[i]);
  return fwi_style_color((fw_str){lower, value.len});
}

/* The colours that the tag says. */
static void set_colors(element *e, const fwi_token *t, const fwi_tag *tag, const fwi_style *style) {
  int32_t color = style->color, background = style->background;
  if (color == FWI_COLOR_NONE)
    color = attr_color(fwi_token_attr(t, FWI_ATTR_COLOR));
  if (color == FWI_COLOR_NONE && tag->id == FWI_TAG_A)
    color = FWI_COLOR_OTHER; /* link blue */
  if (background == FWI_COLOR_NONE)
    background = attr_color(fwi_token_attr(t, FWI_ATTR_BGCOLOR));
  if (background == FWI_COLOR_NONE && fwi_token_attr(t, FWI_ATTR_BACKGROUND).len)
    background = FWI_COLOR_OTHER;
  if (color != FWI_COLOR_NONE)
    e->color = color;
  if (background != FWI_COLOR_NONE)
    e->background = background;
  bool same = e->color == FWI_COLOR_CLEAR || (e->color >= 0 && e->color == e->background);
  set(&e->state, SAME_COLOR, same ? FWI_STYLE_YES : FWI_STYLE_NO);
  if (tag->flags & FWI_TAG_CELL && style->radius && background != FWI_COLOR_NONE)
    e->state |= BUTTON_CELL;
}

/* What the tag makes of the state around it. */
static void derive(const walk *w, element *e, const fwi_token *t, const fwi_tag *tag,
                   const fwi_style *style) {
  enum {
    COLORS = 1u << FWI_ATTR_STYLE | 1u << FWI_ATTR_COLOR | 1u << FWI_ATTR_BGCOLOR |
             1u << FWI_ATTR_BACKGROUND
  };
  const element *outer = top(w);
  *e = (element){t->key, tag, outer->state, outer->color, outer->background};
  if (style->gone || t->present & 1u << FWI_ATTR_HIDDEN)
    e->state |= GONE;
  set(&e->state, TINY, style->tiny);
  set(&e->state, INVISIBLE, style->invisible);
  if (tag->flags & FWI_TAG_UNSEEN)
    e->state |= UNSEEN;
  if (tag->flags & FWI_TAG_READING && e->state & RUBY)
    e->state |= UNSEEN;
  if (tag->flags & FWI_TAG_RUBY)
    e->state |= RUBY;
  if (tag->flags & FWI_TAG_PRE)
    e->state |= PRE;
  if (tag->flags & FWI_TAG_CELL)
    e->state &= ~(unsigned)BUTTON_CELL;
  if (t->present & COLORS || tag->id == FWI_TAG_A)
    set_colors(e, t, tag, style);
}

/* ---- tokens ---- */

static void write_text(walk *w, fw_str text, bool entities) {
  unsigned state = top(w)->state;
  if (state & UNSEEN)
    return;
  if (!(state & HIDDEN)) {
    size_t first = fwi_visible_text(&w->visible, text, state & PRE, entities);
    if (w->in_anchor && w->anchor_text == SIZE_MAX)
      w->anchor_text = first;
    if (w->button_text == SIZE_MAX)
      w->button_text = first;
    return;
  }
  size_t count = w->html ? fwi_visible_count(&w->visible, text) : 0;
  if (!count)
    return;
  w->html->hidden_bytes += count;
  if (!w->html->hidden_text.text)
    w->html->hidden_text = source_slice(w, fwi_str_trim(text));
}

/* The line end or tab that a tag stands for. */
static void write_gap(walk *w, const fwi_token *t, const fwi_tag *tag, unsigned state) {
  if (state & (GONE | UNSEEN))
    return; /* takes no room */
  if (tag->id == FWI_TAG_BR) {
    fwi_visible_break(&w->visible, t->raw);
  } else if (tag->flags & FWI_TAG_BLOCK) {
    fwi_visible_block(&w->visible, t->raw);
  } else if (tag->flags & FWI_TAG_CELL) {
    fwi_visible_cell(&w->visible, t->raw);
  }
}

static void raw_element(walk *w, const fwi_token *t, const fwi_tag *tag) {
  fw_str inside = tag->id == FWI_TAG_PLAINTEXT
                      ? (fw_str){w->tokens.p, (size_t)(w->tokens.end - w->tokens.p)}
                      : fwi_token_raw(&w->tokens, t->name);
  w->tokens.p = inside.ptr + inside.len;
  if (tag->flags & FWI_TAG_SHOWN)
    write_text(w, inside, tag->flags & FWI_TAG_ENTITIES);
  if (tag->id == FWI_TAG_SCRIPT)
    script_links(w, inside, NULL);
  if (fwi_str_eq_ascii(t->name, FWI_STR("style")))
    style_links(w, inside);
  if (tag->id == FWI_TAG_TITLE && w->html && !w->html->title.len)
    w->html->title = fwi_entity_text(w->arena, fwi_str_trim(inside));
}

/* Links that any element may have. */
static void attribute_links(walk *w, const fwi_token *t) {
  if (!(t->present & (1u << FWI_ATTR_ONCLICK | 1u << FWI_ATTR_ONLOAD | 1u << FWI_ATTR_HREF)))
    return;
  attribute_script(w, fwi_token_attr(t, FWI_ATTR_ONCLICK));
  attribute_script(w, fwi_token_attr(t, FWI_ATTR_ONLOAD));
  fw_str href = fwi_str_trim(fwi_token_attr(t, FWI_ATTR_HREF));
  if (fwi_str_starts_ascii(href, FWI_STR("javascript:")))
    attribute_script(w, href);
}

/* What the style attribute of a tag says; good until the next one is asked for. */
static const styled *style_of(walk *w, fw_str css) {
  static const styled none = {.style = {.color = FWI_COLOR_NONE, .background = FWI_COLOR_NONE}};
  if (!css.len)
    return &none;
  unsigned char middle = (unsigned char)css.ptr[css.len / 2],
                last = (unsigned char)css.ptr[css.len - 1];
  styled *known = &w->styles[(css.len + middle * 5 + last) % STYLES];
  if (!fwi_str_eq(known->css, css)) {
    bool plain = fwi_str_find_char(css, '&') < 0;
    *known = (styled){css, fwi_style_parse(plain ? css : fwi_entity_text(w->arena, css)),
                      fwi_css_fetches(css)};
  }
  return known;
}

static void start_tag(walk *w, const fwi_token *t) {
  const fwi_tag *tag = fwi_tag_find(t->key, t->name.len);
  if (tag->id == FWI_TAG_BR && !t->present) { /* often, and it holds nothing */
    write_gap(w, t, tag, top(w)->state);
    return;
  }
  close_implied(w, tag, t->key);
  fw_str css = fwi_token_attr(t, FWI_ATTR_STYLE);
  const styled *styled = style_of(w, css);
  element *e = &w->stack[w->depth];
  derive(w, e, t, tag, &styled->style);
  write_gap(w, t, tag, e->state);
  /* <o:p/> and <v:fill/> are empty; in HTML proper the slash says nothing. */
  bool empty = t->self_closing && fwi_str_find_char(t->name, ':') >= 0;
  bool open = !(tag->flags & FWI_TAG_VOID) && !empty;
  /* A void element is pushed, too, for as long as its own links are made: it may be hidden. */
  bool pushed = w->depth < DEPTH;
  if (pushed) {
    w->depth++;
    w->cells += (tag->flags & FWI_TAG_CELL) != 0;
    w->paragraphs += tag->id == FWI_TAG_P;
  }
  if (tag->id == FWI_TAG_A)
    open_anchor(w, t, &styled->style);
  if (tag->id == FWI_TAG_IMG)
    add_lone_alt(w, t);
  add_tag_links(w, t, tag->id);
  if (styled->fetches)
    style_links(w, css);
  attribute_links(w, t);
  if (tag->flags & FWI_TAG_RAW)
    raw_element(w, t, tag);
  if (pushed && !open)
    pop_to(w, w->depth - 1);
}

static void end_tag(walk *w, const fwi_token *t) {
  /* Mostly what was opened last. */
  const element *last = top(w);
  bool shuts_last = last->tag && fwi_name_eq(last->name, t->key);
  const fwi_tag *tag = shuts_last ? last->tag : fwi_tag_find(t->key, t->name.len);
  if (tag->id == FWI_TAG_A)
    close_anchor(w);
  if (tag->id == FWI_TAG_BUTTON || tag->id == FWI_TAG_FORM)
    close_button(w);
  if (tag->id == FWI_TAG_FORM)
    w->form_link = SIZE_MAX;
  if (!(tag->flags & FWI_TAG_CELL))
    write_gap(w, t, tag, top(w)->state);
  unsigned parts = FWI_TAG_CELL | FWI_TAG_ROW | FWI_TAG_TABLE;
  /* </div> in a cell doesn't close a <div> around the table. */
  close_name(w, t->key,
             tag->flags & FWI_TAG_TABLE ? 0
             : tag->flags & parts       ? FWI_TAG_TABLE
                                        : FWI_TAG_CELL);
}

static void walk_all(walk *w) {
  fwi_token t;
  while (fwi_token_next(&w->tokens, &t)) {
    switch (t.kind) {
    case FWI_TOKEN_TEXT:
      write_text(w, t.raw, true);
      break;
    case FWI_TOKEN_START:
      start_tag(w, &t);
      break;
    case FWI_TOKEN_END:
      end_tag(w, &t);
      break;
    case FWI_TOKEN_COMMENT:
      conditional_links(w, t.name);
      break;
    case FWI_TOKEN_MARKUP:
      break;
    }
  }
  close_anchor(w);
  close_button(w);
}

static void walk_start(walk *w, fwi_arena *arena, const fwi_text *content, fwi_map *map) {
  memset(w, 0, offsetof(walk, stack));
  fw_str source = content->value;
  w->arena = arena;
  w->content = content;
  w->form_link = w->button_link = w->button_text = SIZE_MAX;
  w->tokens = (fwi_tokens){source.ptr, source.ptr + source.len};
  w->visible.map = map;
  w->visible.base = source.ptr;
  w->visible.end = source.ptr + source.len;
}

static void walk_end(walk *w) {
  fwi_buf_clear(&w->visible.out);
  fwi_buf_clear(&w->alt);
}

static void rewalk(const fwi_text *visible, fwi_map *map) {
  walk w;
  walk_start(&w, visible->arena, visible->from, map);
  walk_all(&w);
  walk_end(&w);
}

fwi_html *fwi_html_parse(fwi_arena *arena, const fwi_text *content, size_t max_links) {
  fwi_html *html = FWI_NEW(arena, fwi_html);
  fwi_text *visible = FWI_NEW(arena, fwi_text);
  html->content = content;
  html->visible = visible;
  fwi_map map = {.along = true};
  walk w;
  walk_start(&w, arena, content, &map);
  w.html = html;
  w.max_links = max_links;
  walk_all(&w);

  *visible = (fwi_text){.value = fwi_buf_take(&w.visible.out, arena),
                        .where = content->where,
                        .from = content,
                        .remap = rewalk,
                        .map = fwi_map_keep(&map, arena),
                        .arena = arena};
  fwi_html_link *links = html->links;
  html->links = FWI_NEW_ARRAY(arena, fwi_html_link, html->link_count);
  if (links)
    memcpy(html->links, links, html->link_count * sizeof *links);
  free(links);
  walk_end(&w);
  return html;
}

bool fwi_html_sniff(fw_str text) {
  static const fw_str heads[] = {
      FWI_NAME("<!doctype html"), FWI_NAME("<html"),   FWI_NAME("<head"),  FWI_NAME("<body"),
      FWI_NAME("<table"),         FWI_NAME("<div"),    FWI_NAME("<p>"),    FWI_NAME("<p "),
      FWI_NAME("<meta "),         FWI_NAME("<center"), FWI_NAME("<style"), FWI_NAME("<font "),
      FWI_NAME("<span"),          FWI_NAME("<form"),   FWI_NAME("<iframe")};
  enum { LOOK_BYTES = 8 * 1024, ENOUGH = 3 };
  fw_str start = fwi_str_slice(text, 0, LOOK_BYTES);
  if (fwi_str_starts(start, FWI_STR("\xEF\xBB\xBF")))
    start = fwi_str_slice(start, 3, start.len);
  start = fwi_str_trim(start);
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (fwi_str_starts_ascii(start, heads[i]))
      return true;
  /* Markup in the middle: several end tags of elements that mail is made of. */
  int found = 0;
  fwi_tokens tokens = {start.ptr, start.ptr + start.len};
  fwi_token t;
  while (fwi_token_next(&tokens, &t) && found < ENOUGH)
    if (t.kind == FWI_TOKEN_END ||
        (t.kind == FWI_TOKEN_START && fwi_token_attr(&t, FWI_ATTR_HREF).len))
      found += *fwi_tag_find(t.key, t.name.len)->name != 0;
  return found >= ENOUGH;
}
