/* fence.c - owns the private copy: every byte GMime reads was judged here. */
#include "message/fence.h"

#include <stdio.h>
#include <stdlib.h>

#include "message/param.h"
#include "util/buf.h"
#include "util/str.h"

enum {
  BOUNDARY_BYTES = 990, /* RFC 2046 5.1.1 allows 70; more does not fit a line of mail */
  MOST_LEVELS = 200     /* GMime recurses once a level, about 500 bytes of stack each */
};

fw_str fwi_fence_boundary(fwi_arena *arena, fw_str content_type) {
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

static void add_start(fwi_view *view, size_t at) {
  FWI_GROW(view->starts, view->start_count, view->start_room);
  view->starts[view->start_count++] = at;
}

/* Boundaries of the multiparts that are open, the outermost first. */
typedef struct levels {
  fw_str boundary[MOST_LEVELS];
  size_t count, most;
} levels;

/* The level whose boundary the line is; -1 for none.  Only white space may follow it. */
static int match(const levels *open, fw_str line, bool *end) {
  for (size_t i = open->count; i-- > 0;) {
    fw_str boundary = open->boundary[i];
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

/* Write the field's canonical spelling over it; false when there is no room. */
static bool canonicalise(char *field, size_t len, fw_str boundary) {
  bool token = true; /* no quotes needed (RFC 2045 5.1) */
  for (size_t i = 0; i < boundary.len && token; i++)
    token = boundary.ptr[i] > ' ' && boundary.ptr[i] < 127 &&
            !memchr("()<>@,;:\\\"/[]?=", boundary.ptr[i], 15);
  const char *quote = token ? "" : "\"";
  char text[BOUNDARY_BYTES + 64];
  int made = snprintf(text, sizeof text, "Content-Type:multipart/x;boundary=%s%.*s%s", quote,
                      FWI_ARG(boundary), quote);
  if ((size_t)made > len)
    return false;
  memcpy(field, text, (size_t)made);
  memset(field + made, ' ', len - (size_t)made);
  return true;
}

/* Find the Content-Type of the header block at `at`; false when it has none. */
static bool find_type(fw_str bytes, size_t at, fwi_field *out) {
  while (fwi_field_next(bytes, &at, '\n', out))
    if (fwi_str_eq_ascii(out->name, FWI_STR("content-type")))
      return true;
  return false;
}

/* Open the multipart that the header block at `at` declares, if it may be.  Returns where its
 * Content-Type stands in the bytes, SIZE_MAX when none was opened. */
static size_t open_multipart(fwi_view *view, fwi_arena *arena, levels *open, fw_str bytes,
                             size_t at) {
  fwi_field field;
  if (!find_type(bytes, at, &field) || !fwi_str_starts_ascii(field.value, FWI_STR("multipart/")))
    return SIZE_MAX;
  fw_str boundary = fwi_fence_boundary(arena, field.value);
  if (!boundary.len)
    return SIZE_MAX;
  for (size_t i = 0; i < open->count; i++) {
    if (fwi_str_eq(open->boundary[i], boundary)) {
      view->repeated++;
      return SIZE_MAX;
    }
  }
  if (open->count == open->most) {
    view->too_deep++;
    return SIZE_MAX;
  }
  size_t len = field.value_start + field.value.len - field.start;
  if (!canonicalise(view->ptr + field.start, len, boundary))
    return SIZE_MAX;
  open->boundary[open->count++] = boundary;
  return field.start;
}

/* Rename a Content- field that starts at the line, blanks before it looked through. */
static void rename_content(char *line, size_t len) {
  if (!len || ((line[0] | 32) != 'c' && !fwi_is_space(line[0])))
    return; /* the ordinary line */
  size_t at = 0;
  while (at < len && fwi_is_space(line[at]))
    at++;
  if (fwi_str_starts_ascii((fw_str){line + at, len - at}, FWI_STR("content-")))
    line[at] = 'X';
}

/* The view is written over the copy that it is made from, and never overtakes the reading. */
typedef struct shower {
  fwi_view *view;
  size_t head;      /* of the copy: the mail's body begins here */
  size_t upto;      /* end of the last line shown, in the copy */
  size_t before[2]; /* where the last two lines begin that weren't shown, or else `upto`: GMime
                       takes up to two bytes before a boundary for its line end */
} shower;

/* Show the bytes [start, end) of the copy. */
static void show(shower *s, size_t start, size_t end) {
  fwi_view *view = s->view;
  if (start == end)
    return;
  if (start != s->upto || !view->shown_count) {
    FWI_GROW(view->shown, view->shown_count, view->shown_room);
    view->shown[view->shown_count++] = (fwi_shown){view->len, start - s->head};
  }
  memmove(view->ptr + view->len, view->ptr + start, end - start);
  view->len += end - start;
  s->upto = s->before[0] = s->before[1] = end;
}

/* An empty line as GMime has it; to us "\r\r\n" is one, too. */
static bool ends_header(const char *line, size_t len) {
  return len && line[0] == '\r' ? len == 2 && line[1] == '\n' : len == 1 && line[0] == '\n';
}

void fwi_fence_view(fwi_view *view, fwi_arena *arena, const fwi_block *block, fw_str boundary,
                    size_t levels_allowed, size_t parts) {
  fw_str body = fwi_str_slice(block->bytes, block->body, block->bytes.len);
  *view = (fwi_view){0};
  fwi_buf copy = {0};
  fwi_buf_reserve(&copy, body.len + BOUNDARY_BYTES + 64);
  fwi_buf_printf(&copy, "Content-Type:multipart/x;boundary=\"%.*s\"\n\n", FWI_ARG(boundary));
  view->head = copy.len;
  fwi_buf_add_str(&copy, body);
  view->ptr = copy.ptr;
  view->len = copy.len;
  if (block->eol == '\r')
    for (size_t i = view->head; i < view->len; i++)
      if (view->ptr[i] == '\r')
        view->ptr[i] = '\n';

  levels open = {.count = 1, .most = levels_allowed < MOST_LEVELS ? levels_allowed : MOST_LEVELS};
  open.boundary[0] = boundary;
  fw_str bytes = {view->ptr, view->len};
  shower showing = {view, view->head, view->head, {view->head, view->head}};
  view->len = view->head;
  size_t kept = SIZE_MAX, opened = SIZE_MAX;
  bool in_header = false;
  size_t at = view->head;
  while (at < bytes.len && open.count) {
    fwi_line line = fwi_line_at(bytes, at, '\n');
    fw_str text = fwi_str_slice(bytes, line.start, line.end);
    bool end = false, dashes = fwi_str_starts(text, FWI_STR("--"));
    int level = dashes ? match(&open, text, &end) : -1;
    at = line.next;
    if (!in_header && !dashes) {
      rename_content(view->ptr + line.start, line.next - line.start);
      showing.before[0] = showing.before[1];
      showing.before[1] = line.start;
      continue;
    }
    show(&showing, showing.before[0], line.start);
    if (level < 0) {
      if (line.start != opened)
        rename_content(view->ptr + line.start, line.next - line.start);
      if (ends_header(view->ptr + line.start, line.next - line.start))
        in_header = opened != SIZE_MAX && opened > line.start; /* lost folds are looked through */
      show(&showing, line.start, line.next);
      continue;
    }
    size_t shown = view->len;
    show(&showing, line.start, line.next);
    in_header = !end;
    if (end) {
      open.count = (size_t)level;
      if (!level && view->len < kept)
        kept = view->len; /* what follows the outer end line is no part */
    } else {
      open.count = (size_t)level + 1;
      if (view->parts_seen++ < parts) {
        add_start(view, view->len);
        opened = open_multipart(view, arena, &open, bytes, at);
      } else if (shown < kept) {
        kept = shown;
      }
    }
  }
  show(&showing, showing.before[0], at);
  view->unterminated = open.count > 0;
  if (kept < view->len)
    view->len = kept;
}

size_t fwi_fence_source(const fwi_view *view, size_t at) {
  size_t low = 0, high = view->shown_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (view->shown[middle].at <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low ? view->shown[low - 1].source + (at - view->shown[low - 1].at) : 0;
}

void fwi_fence_clear(fwi_view *view) {
  free(view->ptr);
  free(view->starts);
  free(view->shown);
  *view = (fwi_view){0};
}
