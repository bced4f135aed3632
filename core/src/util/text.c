#include "util/text.h"

#include <stdlib.h>
#include <string.h>

static bool is_broken_up(const fwi_map *map) {
  enum { SMALL = 10000, RUN_BYTES = 16 }; /* of output that a run of a large map stands for */
  return map->count > SMALL && map->count > map->out / RUN_BYTES;
}

bool fwi_map_has_room(fwi_map *map) {
  enum { FIRST_RUNS = 64, MANY = 2048 };
  if (map->along && is_broken_up(map)) {
    if (!map->lent)
      free(map->runs);
    map->runs = NULL;
    map->lent = false;
    map->count = map->room = 0;
    map->given_up = true;
  }
  if (map->given_up)
    return false;
  if (map->count == map->room) {
    const fwi_run *lent = map->lent ? map->runs : NULL;
    map->room = !map->room ? FIRST_RUNS : map->room < MANY ? map->room * 8 : map->room * 2;
    map->runs = fwi_xrealloc(lent ? NULL : map->runs, map->room * sizeof *map->runs);
    map->lent = false;
    if (lent)
      memcpy(map->runs, lent, map->count * sizeof *lent);
  }
  return true;
}

static bool is_copy(const fwi_run *run) { return run->in_unit == 1 && run->out_unit == 1; }

/* Bytes of its output. */
static size_t output_of(const fwi_map *map, const fwi_run *run) {
  return (run + 1 < map->runs + map->count ? run[1].out : map->out) - run->out;
}

size_t fwi_map_run_input(const fwi_map *map, size_t index) {
  const fwi_run *run = &map->runs[index];
  return output_of(map, run) / run->out_unit * run->in_unit;
}

bool fwi_map_is_idle(const fwi_map *map) {
  return map->count == 1 && is_copy(map->runs) && !map->runs->in;
}

void fwi_map_append(fwi_map *map, const fwi_map *more, size_t in) {
  for (size_t i = 0; i < more->count; i++) {
    const fwi_run *run = &more->runs[i];
    fwi_map_units(map, in + run->in, run->in_unit, run->out_unit,
                  output_of(more, run) / run->out_unit);
  }
}

/* The run that holds output byte `at`; NULL for an empty map. */
static const fwi_run *run_at(const fwi_map *map, size_t at) {
  size_t low = 0, high = map->count;
  while (low < high) {
    size_t mid = (low + high) / 2;
    if (map->runs[mid].out <= at) {
      low = mid + 1;
    } else {
      high = mid;
    }
  }
  return low ? &map->runs[low - 1] : NULL;
}

void fwi_map_range(const fwi_map *map, size_t start, size_t end, size_t *in_start, size_t *in_end) {
  *in_start = *in_end = 0;
  const fwi_run *first = run_at(map, start);
  if (!first)
    return;
  size_t len = output_of(map, first), into = start - first->out < len ? start - first->out : len;
  *in_start = first->in + into / first->out_unit * first->in_unit;
  *in_end = *in_start;
  if (end <= start)
    return;
  const fwi_run *last = run_at(map, end - 1);
  len = output_of(map, last);
  size_t upto = end - last->out < len ? end - last->out : len;
  *in_end = last->in + (upto + last->out_unit - 1) / last->out_unit * last->in_unit;
  if (*in_end < *in_start) { /* a derivation that reorders: cover both */
    size_t swap = *in_start;
    *in_start = last->in;
    *in_end = swap + first->in_unit;
  }
}

/* The next @p len bytes of output are those that `a` made from on its byte @p at. */
static void compose_copy(fwi_map *out, const fwi_map *a, size_t at, size_t len) {
  while (len) {
    const fwi_run *source = run_at(a, at);
    if (!source)
      return;
    size_t into = at - source->out, unit = into / source->out_unit, done = len;
    if (into < output_of(a, source)) {
      size_t left = (is_copy(source) ? output_of(a, source) : (unit + 1) * source->out_unit) - into;
      done = left < len ? left : len;
    }
    if (is_copy(source)) {
      fwi_map_copy(out, source->in + into, done);
    } else {
      fwi_map_unit(out, source->in + unit * source->in_unit, source->in_unit, done);
    }
    at += done;
    len -= done;
  }
}

void fwi_map_compose(fwi_map *out, const fwi_map *a, const fwi_map *b) {
  for (size_t i = 0; i < b->count; i++) {
    const fwi_run *run = &b->runs[i];
    if (is_copy(run)) {
      compose_copy(out, a, run->in, output_of(b, run));
      continue;
    }
    for (size_t done = 0, in = run->in; done < output_of(b, run); done += run->out_unit) {
      size_t start, end;
      fwi_map_range(a, in, in + run->in_unit, &start, &end);
      fwi_map_unit(out, start, end - start, run->out_unit);
      in += run->in_unit;
    }
  }
}

void fwi_map_clear(fwi_map *map) {
  if (!map->lent)
    free(map->runs);
  *map = (fwi_map){0};
}

const fwi_map *fwi_map_take(fwi_map *map, fwi_arena *arena) {
  fwi_map *kept = FWI_NEW(arena, fwi_map);
  *kept = *map;
  size_t size = map->count * sizeof *map->runs;
  kept->room = kept->count;
  kept->lent = false;
  if (size < FWI_ARENA_ADOPT_BYTES || map->lent) {
    kept->runs = (fwi_run *)fwi_arena_dup(arena, (fw_str){(const char *)map->runs, size}).ptr;
    fwi_map_clear(map);
  } else {
    kept->runs = fwi_xrealloc(map->runs, size);
    fwi_arena_adopt(arena, kept->runs, size);
    *map = (fwi_map){0};
  }
  return kept;
}

const fwi_map *fwi_map_keep(fwi_map *map, fwi_arena *arena) {
  if (!map->given_up && !is_broken_up(map))
    return fwi_map_take(map, arena);
  fwi_map_clear(map);
  return NULL;
}

fw_str fwi_slice_str(fwi_slice slice) {
  if (!slice.text || slice.start >= slice.end)
    return (fw_str){NULL, 0};
  return (fw_str){slice.text->value.ptr + slice.start, slice.end - slice.start};
}

/* The range in the source that [start, end) of `text` came from. */
static void source_range(const fwi_text *text, size_t *start, size_t *end) {
  if (text->remap) {
    if (!text->map) {
      fwi_map map = {0};
      text->remap(text, &map);
      ((fwi_text *)text)->map = fwi_map_take(&map, text->arena); /* a memo */
    }
    fwi_map_range(text->map, *start, *end, start, end);
  }
  *start += text->from_start;
  *end += text->from_start;
}

fwi_slice fwi_slice_source(fwi_slice slice) {
  if (!slice.text)
    return slice;
  source_range(slice.text, &slice.start, &slice.end);
  slice.text = slice.text->from;
  return slice;
}

fwi_slice fwi_slice_content(fwi_slice slice) {
  while (slice.text && !slice.text->content && slice.text->from)
    slice = fwi_slice_source(slice);
  return slice;
}

void fwi_slice_raw(fwi_slice slice, size_t *start, size_t *end) {
  while (slice.text)
    slice = fwi_slice_source(slice);
  *start = slice.start;
  *end = slice.end;
}
