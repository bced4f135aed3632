/* json_at.c - one scan over JSON that knows only strings and brackets. */
#include "lookup/json_at.h"

/* Walks from one bracket, string or comma to the next; numbers and words are passed over. */
typedef struct walk {
  fw_str json;
  size_t at;    /* of the token */
  size_t end;   /* behind the token */
  size_t depth; /* brackets open, the token's own included */
} walk;

static bool next(walk *w) {
  size_t i = w->end;
  while (i < w->json.len && !memchr("\"{}[],", w->json.ptr[i], 6))
    i++;
  w->at = i;
  if (i >= w->json.len)
    return false;
  char c = w->json.ptr[i++];
  if (c == '{' || c == '[')
    w->depth++;
  else if ((c == '}' || c == ']') && w->depth)
    w->depth--;
  else if (c == '"') {
    while (i < w->json.len && w->json.ptr[i] != '"')
      i += w->json.ptr[i] == '\\' ? 2 : 1;
    i++;
  }
  w->end = i < w->json.len ? i : w->json.len;
  return true;
}

static fwi_json_at place_of(fw_str json, size_t offset) {
  fwi_json_at at = {1, 1};
  for (size_t i = 0; i < offset && i < json.len; i++) {
    if (json.ptr[i] == '\n') {
      at.line++;
      at.column = 1;
    } else if (((unsigned char)json.ptr[i] & 0xC0) != 0x80) { /* not inside a character */
      at.column++;
    }
  }
  return at;
}

bool fwi_json_deeper(fw_str json, size_t depth, fwi_json_at *at) {
  for (walk w = {.json = json}; next(&w);)
    if (w.depth > depth) {
      *at = place_of(json, w.at);
      return true;
    }
  return false;
}

/* Is the string token a member's name, and this one? */
static bool is_key(const walk *w, const char *name) {
  if (w->json.ptr[w->at] != '"')
    return false;
  size_t i = w->end;
  while (i < w->json.len && fwi_is_space(w->json.ptr[i]))
    i++;
  return i < w->json.len && w->json.ptr[i] == ':' &&
         fwi_str_eq(fwi_str_slice(w->json, w->at + 1, w->end - 1), fw_str_of(name));
}

fwi_json_at fwi_json_find(fw_str json, const char *section, size_t index, const char *key) {
  walk w = {.json = json};
  size_t best = 0, element = 0;
  bool inside = false; /* in the section's array */
  while (next(&w)) {
    char c = json.ptr[w.at];
    if (!inside) {
      if (section && w.depth == 1 && is_key(&w, section)) {
        best = w.at;
        inside = true;
      }
      continue;
    }
    if (w.depth < 2 && c != '"')
      break; /* the array is over, or the value is none */
    if (w.depth == 2 && c == ',')
      element++;
    if (element != index)
      continue;
    if (w.depth == 3 && c == '{')
      best = w.at;
    if (key && w.depth == 3 && is_key(&w, key)) {
      best = w.at;
      break;
    }
  }
  return place_of(json, best);
}
