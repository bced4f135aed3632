#include "html/token.h"

#include "html/name.h"
#include "util/lanes.h"

enum { LONGEST_ATTR = 10 };

static const fw_str attr_names[FWI_ATTR_COUNT] = {
    FWI_NAME("alt"),       FWI_NAME("src"),        FWI_NAME("data"),       FWI_NAME("href"),
    FWI_NAME("role"),      FWI_NAME("type"),       FWI_NAME("class"),      FWI_NAME("color"),
    FWI_NAME("style"),     FWI_NAME("value"),      FWI_NAME("action"),     FWI_NAME("hidden"),
    FWI_NAME("onload"),    FWI_NAME("srcset"),     FWI_NAME("bgcolor"),    FWI_NAME("content"),
    FWI_NAME("onclick"),   FWI_NAME("background"), FWI_NAME("formaction"), FWI_NAME("http-equiv"),
    FWI_NAME("xlink:href")};

/* Where the names of a length begin; they end where the next length begins. */
static const unsigned char first_attr[LONGEST_ATTR + 2] = {0,
                                                           0,
                                                           0,
                                                           FWI_ATTR_ALT,
                                                           FWI_ATTR_DATA,
                                                           FWI_ATTR_CLASS,
                                                           FWI_ATTR_ACTION,
                                                           FWI_ATTR_BGCOLOR,
                                                           FWI_ATTR_BACKGROUND,
                                                           FWI_ATTR_BACKGROUND,
                                                           FWI_ATTR_BACKGROUND,
                                                           FWI_ATTR_COUNT};

/* The bytes that end something inside a tag. */
static inline fwi_lanes ends_value(fwi_lanes c) {
  return (fwi_lanes)(c == '>') | (fwi_lanes)(c == ' ') | (fwi_lanes)(c - '\t' < 5);
}
static inline fwi_lanes ends_tag_name(fwi_lanes c) { return ends_value(c) | (fwi_lanes)(c == '/'); }
static inline fwi_lanes ends_attr_name(fwi_lanes c) {
  return ends_tag_name(c) | (fwi_lanes)(c == '=');
}

static inline fwi_lanes is_no_space(fwi_lanes c) {
  return ~((fwi_lanes)(c == ' ') | (fwi_lanes)(c - '\t' < 5));
}

/* Mostly there is one or none; else it is a line's indent. */
static inline const char *skip_space(const char *p, const char *end) {
  if (p < end && fwi_is_space(*p) && ++p < end && fwi_is_space(*p))
    p = fwi_lanes_find(p, p, end, is_no_space);
  return p;
}

/* The next @p a that @p b follows; end when there is none. */
static const char *find_pair(const char *p, const char *end, char a, char b) {
  for (; p < end && (p = memchr(p, a, (size_t)(end - p))); p++)
    if (p + 1 < end && p[1] == b)
      return p;
  return end;
}

static void forget_attrs(fwi_token *out) {
  for (; out->present; out->present &= out->present - 1)
    out->attrs[__builtin_ctz(out->present)] = (fw_str){0};
}

static void keep_attr(fwi_token *out, fw_str name, fw_str value) {
  if (name.len > LONGEST_ATTR)
    return;
  char letter = fwi_lower(name.ptr[0]); /* it is never empty */
  for (size_t i = first_attr[name.len]; i < first_attr[name.len + 1]; i++) {
    if (!fwi_name_is(name, letter, attr_names[i].ptr))
      continue;
    if (!(out->present >> i & 1))
      out->attrs[i] = value;
    out->present |= 1u << i;
    return;
  }
}

/* Attributes from p up to and over the '>'; end when it never comes. */
static const char *read_attrs(const char *p, const char *end, fwi_token *out) {
  while ((p = skip_space(p, end)) < end) {
    if (*p == '>') {
      return p + 1;
    } else if (*p == '/') {
      p++;
      if (p < end && *p == '>')
        out->self_closing = true;
    } else {
      const char *name = p; /* also a stray '=' begins a name */
      p = fwi_lanes_find(p + 1, p + 1, end, ends_attr_name);
      fw_str attr = {name, (size_t)(p - name)}, value = {p, 0};
      const char *equals = skip_space(p, end);
      if (equals < end && *equals == '=') {
        p = skip_space(equals + 1, end);
        if (p < end && (*p == '"' || *p == '\'')) {
          char quote = *p++;
          const char *shut = memchr(p, quote, (size_t)(end - p));
          if (!shut)
            return end;
          value = (fw_str){p, (size_t)(shut - p)};
          p = shut + 1;
        } else {
          value.ptr = p;
          p = fwi_lanes_find(p, p, end, ends_value);
          value.len = (size_t)(p - value.ptr);
        }
      }
      keep_attr(out, attr, value);
    }
  }
  return end;
}

static const char *read_comment(const char *p, const char *end, fwi_token *out) {
  out->kind = FWI_TOKEN_COMMENT;
  fw_str rest = {p, (size_t)(end - p)};
  if (fwi_str_starts(rest, FWI_STR(">")))
    return p + 1; /* <!--> */
  if (fwi_str_starts(rest, FWI_STR("->")))
    return p + 2;
  for (const char *at = p;; at += 2) {
    at = find_pair(at, end, '-', '-');
    if (at == end) {
      out->name = rest;
      return end;
    }
    while (at + 2 < end && at[2] == '-')
      at++; /* ---> */
    size_t shut = at + 2 < end && at[2] == '>'                   ? 3
                  : at + 3 < end && at[2] == '!' && at[3] == '>' ? 4
                                                                 : 0;
    if (!shut)
      continue;
    out->name = (fw_str){p, (size_t)(at - p)};
    return at + shut;
  }
}

/* What stands at '<'; NULL when that is text. */
static const char *read_markup(const char *p, const char *end, fwi_token *out) {
  fw_str rest = {p, (size_t)(end - p)};
  if (fwi_str_starts(rest, FWI_STR("<!--")))
    return read_comment(p + 4, end, out);
  if (rest.len < 2)
    return NULL;
  bool closing = p[1] == '/';
  const char *name = p + 1 + closing;
  if (name < end && fwi_is_alpha(*name)) {
    const char *q = fwi_lanes_find(name, name, end, ends_tag_name);
    out->kind = closing ? FWI_TOKEN_END : FWI_TOKEN_START;
    out->name = (fw_str){name, (size_t)(q - name)};
    forget_attrs(out);
    return read_attrs(q, end, out);
  }
  if (p[1] == '!' || p[1] == '?' || (closing && name < end)) {
    out->kind = FWI_TOKEN_MARKUP;
    const char *shut = memchr(name, '>', (size_t)(end - name));
    return shut ? shut + 1 : end;
  }
  return NULL;
}

bool fwi_token_next(fwi_tokens *tokens, fwi_token *out) {
  const char *start = tokens->p, *end = tokens->end, *p = start;
  if (p == end)
    return false;
  out->name = (fw_str){NULL, 0};
  out->self_closing = false;
  while (p < end) {
    const char *open = *p == '<' ? p : memchr(p, '<', (size_t)(end - p));
    if (!open) {
      p = end;
      break;
    }
    if (open > start) { /* text up to here, if this '<' opens something */
      char next = open + 1 < end ? open[1] : 0;
      bool opens =
          fwi_is_alpha(next) || next == '!' || next == '?' || (next == '/' && open + 2 < end);
      p = opens ? open : open + 1;
      if (opens)
        break;
      continue;
    }
    const char *after = read_markup(open, end, out);
    if (after) {
      out->raw = (fw_str){open, (size_t)(after - open)};
      tokens->p = after;
      return true;
    }
    p = open + 1;
  }
  out->kind = FWI_TOKEN_TEXT;
  out->raw = (fw_str){start, (size_t)(p - start)};
  tokens->p = p;
  return true;
}

fw_str fwi_token_raw(fwi_tokens *tokens, fw_str name) {
  const char *start = tokens->p, *end = tokens->end;
  for (const char *p = start;; p += 2) {
    p = find_pair(p, end, '<', '/');
    fw_str rest = fwi_str_slice((fw_str){p, (size_t)(end - p)}, 2, (size_t)(end - p));
    bool ends = fwi_str_starts_ascii(rest, name) &&
                (rest.len == name.len || fwi_is_space(rest.ptr[name.len]) ||
                 rest.ptr[name.len] == '>' || rest.ptr[name.len] == '/');
    if (p == end || ends) {
      tokens->p = p;
      return (fw_str){start, (size_t)(p - start)};
    }
  }
}
