#include "html/token.h"

enum { LONGEST_ATTR = 10 };

static const fwi_known_name attr_names[FWI_ATTR_COUNT + FWI_NAMES - 1] = {
    "alt",     "src",     "data",    "href",       "role",       "type",       "class",
    "color",   "style",   "value",   "action",     "hidden",     "onload",     "srcset",
    "bgcolor", "content", "onclick", "background", "formaction", "http-equiv", "xlink:href"};

/* Where the names of a length begin; no length has more than FWI_NAMES. */
static const unsigned char first_attr[LONGEST_ATTR + 1] = {0,
                                                           0,
                                                           0,
                                                           FWI_ATTR_ALT,
                                                           FWI_ATTR_DATA,
                                                           FWI_ATTR_CLASS,
                                                           FWI_ATTR_ACTION,
                                                           FWI_ATTR_BGCOLOR,
                                                           FWI_ATTR_BACKGROUND,
                                                           FWI_ATTR_BACKGROUND,
                                                           FWI_ATTR_BACKGROUND};

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

static inline void keep_attr(fwi_token *out, fwi_name name, size_t len, fw_str value) {
  if (len > LONGEST_ATTR)
    return;
  size_t first = first_attr[len];
  unsigned fits = fwi_name_among(name, attr_names[first], sizeof *attr_names);
  if (!fits)
    return;
  size_t attr = first + (size_t)__builtin_ctz(fits);
  if (!(out->present >> attr & 1))
    out->attrs[attr] = value;
  out->present |= 1u << attr;
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
      const char *start = p; /* also a stray '=' begins a name */
      fwi_name name;
      p = fwi_name_read(p, end, ends_attr_name, &name);
      size_t len = (size_t)(p - start);
      fw_str value = {p, 0};
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
      keep_attr(out, name, len, value);
    }
  }
  return end;
}

static const char *read_comment(const char *p, const char *end, fwi_token *out) {
  out->kind = FWI_TOKEN_COMMENT;
  out->name = (fw_str){NULL, 0};
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

static inline const char *read_tag(const char *name, const char *end, fwi_token *out) {
  const char *p = fwi_name_read(name, end, ends_tag_name, &out->key);
  out->name = (fw_str){name, (size_t)(p - name)};
  out->self_closing = false;
  out->present = 0;
  return p < end && *p == '>' ? p + 1 : read_attrs(p, end, out);
}

/* Does the '<' at p open something? */
static inline bool opens(const char *p, const char *end) {
  char next = p + 1 < end ? p[1] : 0;
  return fwi_is_alpha(next) || next == '!' || next == '?' || (next == '/' && p + 2 < end);
}

/* What opens at p. */
static inline const char *read_markup(const char *p, const char *end, fwi_token *out) {
  bool closing = p[1] == '/';
  const char *inside = p + 1 + closing;
  if (fwi_is_alpha(*inside)) {
    out->kind = closing ? FWI_TOKEN_END : FWI_TOKEN_START;
    return read_tag(inside, end, out);
  }
  if (fwi_str_starts((fw_str){p, (size_t)(end - p)}, FWI_STR("<!--")))
    return read_comment(p + 4, end, out);
  out->kind = FWI_TOKEN_MARKUP;
  const char *shut = memchr(inside, '>', (size_t)(end - inside));
  return shut ? shut + 1 : end;
}

/* Where the text ends whose first byte is at p. */
static inline const char *text_end(const char *p, const char *end) {
  while (++p < end && (p = memchr(p, '<', (size_t)(end - p))))
    if (opens(p, end))
      return p;
  return end;
}

bool fwi_token_next(fwi_tokens *tokens, fwi_token *out) {
  const char *start = tokens->p, *end = tokens->end;
  if (start == end)
    return false;
  if (*start == '<' && opens(start, end)) {
    tokens->p = read_markup(start, end, out);
  } else {
    out->kind = FWI_TOKEN_TEXT;
    tokens->p = text_end(start, end);
  }
  out->raw = (fw_str){start, (size_t)(tokens->p - start)};
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
