/* mime.c - owns which lines are boundaries, and so where each part begins and ends. */
#include "message/mime.h"

#include "message/param.h"
#include "util/lanes.h"
#include "util/str.h"

enum {
  BOUNDARY_BYTES = 990, /* RFC 2046 5.1.1 allows 70; more does not fit a line of mail */
  MOST_LEVELS = 200     /* each line that begins with "--" is compared with each of them */
};

fw_str fwi_mime_boundary(fwi_arena *arena, fw_str content_type) {
  fw_str boundary = fwi_param_bytes(arena, content_type, FWI_STR("boundary"));
  while (boundary.len && fwi_is_space(boundary.ptr[boundary.len - 1]))
    boundary.len--;
  bool usable = boundary.len && boundary.len <= BOUNDARY_BYTES;
  for (size_t i = 0; usable && i < boundary.len; i++) {
    unsigned char c = (unsigned char)boundary.ptr[i];
    usable = c >= 0x20 && c != 0x7F && c != '"' && c != '\\';
  }
  return usable ? boundary : (fw_str){NULL, 0};
}

/* A multipart that is open. */
typedef struct level {
  fw_str boundary;
  int node;
  int children;
} level;

typedef struct splitter {
  fwi_tree *tree;
  fwi_arena *arena;
  const fwi_block *block;
  level levels[MOST_LEVELS]; /* the outermost first */
  size_t open, most;
  int leaf; /* the part whose body goes on; -1 for none */
} splitter;

/* The level whose boundary the line at `at` is; -1 for none. */
static int match(const splitter *s, size_t at, bool *end) {
  fw_str bytes = s->block->bytes;
  if (at + 2 >= bytes.len || bytes.ptr[at] != '-' || bytes.ptr[at + 1] != '-')
    return -1;
  fw_str line = fwi_str_slice(bytes, at, fwi_line_at(bytes, at, s->block->eol).end);
  for (size_t i = s->open; i-- > 0;) {
    fw_str boundary = s->levels[i].boundary;
    if (line.len < boundary.len + 2 || memcmp(line.ptr + 2, boundary.ptr, boundary.len) != 0)
      continue;
    fw_str rest = fwi_str_slice(line, boundary.len + 2, line.len);
    *end = fwi_str_starts(rest, FWI_STR("--"));
    if (*end)
      rest = fwi_str_slice(rest, 2, rest.len);
    if (!fwi_str_trim(rest).len)
      return (int)i;
  }
  return -1;
}

static inline fwi_lanes is_dash(fwi_lanes c) { return (fwi_lanes)(c == '-'); }

/* Where the next line that begins with "--" does, at or after `at`, which begins one. */
static size_t next_dashes(fw_str bytes, size_t at, char eol) {
  const char *p = bytes.ptr + at, *end = bytes.ptr + bytes.len;
  if (end - p < 2)
    return bytes.len;
  if (p[0] == '-' && p[1] == '-')
    return at;
  for (p++; end - p >= FWI_LANES_BLOCK; p += FWI_LANES_BLOCK - 1) { /* the last may be a first */
    uint64_t dashes = fwi_lanes_block(p, is_dash);
    for (uint64_t pairs = dashes & dashes >> 1; pairs; pairs &= pairs - 1) {
      const char *found = p + __builtin_ctzll(pairs);
      if (found[-1] == eol)
        return (size_t)(found - bytes.ptr);
    }
  }
  for (; end - p >= 2; p++)
    if (p[-1] == eol && p[0] == '-' && p[1] == '-')
      return (size_t)(p - bytes.ptr);
  return bytes.len;
}

/* Begin a part whose header block is at `at`, in the innermost multipart. */
static int add_node(splitter *s, size_t at) {
  fwi_tree *tree = s->tree;
  level *in = s->open ? &s->levels[s->open - 1] : NULL;
  fwi_node node = {.parent = in ? in->node : -1, .number = 1, .start = at};
  if (in) {
    node.number = ++in->children;
    node.depth = tree->nodes[in->node].depth + 1;
    tree->nodes[in->node].multipart = true;
  }
  FWI_GROW(tree->nodes, tree->count, tree->room);
  tree->nodes[tree->count] = node;
  return (int)tree->count++;
}

/* The multipart that the header block at `at` declares, if it may be opened; else empty. */
static fw_str boundary_at(splitter *s, size_t at) {
  const fw_str none = {NULL, 0};
  fwi_field field;
  bool found = false;
  while (!found && fwi_field_next(s->block->bytes, &at, s->block->eol, &field))
    found = fwi_str_eq_ascii(field.name, FWI_STR("content-type"));
  if (!found || !fwi_str_starts_ascii(field.value, FWI_STR("multipart/")))
    return none;
  fw_str boundary = fwi_mime_boundary(s->arena, field.value);
  for (size_t i = 0; boundary.len && i < s->open; i++) {
    if (fwi_str_eq(s->levels[i].boundary, boundary)) {
      s->tree->repeated++;
      return none;
    }
  }
  if (boundary.len && s->open == s->most) {
    s->tree->too_deep++;
    return none;
  }
  return boundary;
}

static void begin_part(splitter *s, size_t at) {
  fw_str boundary = boundary_at(s, at);
  int node = add_node(s, at);
  if (boundary.len) {
    s->levels[s->open++] = (level){boundary, node, 0};
  } else {
    s->leaf = node;
  }
}

/* The part ends where a boundary line is or nothing is left; the line end before a boundary belongs
 * to that (RFC 2046 5.1.1). */
static void end_part(const splitter *s, int index, size_t at) {
  fw_str bytes = s->block->bytes;
  fwi_node *node = &s->tree->nodes[index];
  if (at < bytes.len && at > node->start) {
    at--;
    at -= at > node->start && bytes.ptr[at] == '\n' && bytes.ptr[at - 1] == '\r';
  }
  node->end = at;
}

/* Leave `left` multiparts open. */
static void end_parts(splitter *s, size_t left, size_t at) {
  if (s->leaf >= 0)
    end_part(s, s->leaf, at);
  s->leaf = -1;
  while (s->open > left)
    end_part(s, s->levels[--s->open].node, at);
}

void fwi_mime_tree(fwi_tree *tree, fwi_arena *arena, const fwi_block *block, fw_str boundary,
                   size_t levels, size_t parts) {
  fw_str bytes = block->bytes;
  splitter s = {.tree = tree, .arena = arena, .block = block, .leaf = -1};
  s.most = levels < MOST_LEVELS ? levels : MOST_LEVELS;
  *tree = (fwi_tree){0};
  s.levels[0] = (level){boundary, add_node(&s, block->body), 0};
  s.open = 1;
  size_t at = block->body;
  while (s.open && (at = next_dashes(bytes, at, block->eol)) < bytes.len) {
    bool end = false, next_end;
    int level = match(&s, at, &end);
    size_t start = at;
    at = fwi_line_at(bytes, at, block->eol).next;
    if (level < 0)
      continue;
    end_parts(&s, (size_t)level + !end, start);
    bool empty = at == bytes.len || match(&s, at, &next_end) >= 0; /* a doubled line, a cut mail */
    if (!end && !empty && tree->parts_seen++ < parts)
      begin_part(&s, at);
  }
  tree->unterminated = s.open > 0;
  end_parts(&s, 0, bytes.len);
}
