#include "util/text.h"

#include <stdlib.h>
#include <string.h>

static fwi_run *push(fwi_map *map) {
  FWI_GROW(map->runs, map->count, map->room);
  return &map->runs[map->count++];
}

void fwi_map_copy(fwi_map *map, size_t in, size_t len) {
  if (!map || !len)
    return;
  fwi_run *last = map->count ? &map->runs[map->count - 1] : NULL;
  if (last && last->linear && last->in + last->in_len == in) {
    last->in_len += (uint32_t)len;
    last->out_len += (uint32_t)len;
  } else {
    *push(map) = (fwi_run){(uint32_t)map->out, (uint32_t)in, (uint32_t)len, (uint32_t)len, true};
  }
  map->out += len;
}

void fwi_map_unit(fwi_map *map, size_t in, size_t in_len, size_t out_len) {
  if (!map || !out_len)
    return;
  *push(map) =
      (fwi_run){(uint32_t)map->out, (uint32_t)in, (uint32_t)out_len, (uint32_t)in_len, false};
  map->out += out_len;
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
  size_t into = start - first->out;
  if (first->linear) {
    *in_start = first->in + (into > first->in_len ? first->in_len : into);
  } else {
    *in_start = first->in + (into >= first->out_len ? first->in_len : 0);
  }
  *in_end = *in_start;
  if (end <= start)
    return;
  const fwi_run *last = run_at(map, end - 1);
  size_t upto = end - last->out;
  *in_end = last->in + (last->linear && upto < last->in_len ? upto : last->in_len);
  if (*in_end < *in_start) { /* a derivation that reorders: cover both */
    size_t swap = *in_start;
    *in_start = last->in;
    *in_end = swap + (first->linear ? 1 : first->in_len);
  }
}

void fwi_map_compose(fwi_map *out, const fwi_map *a, const fwi_map *b) {
  for (size_t i = 0; i < b->count; i++) {
    const fwi_run *run = &b->runs[i];
    size_t start, end;
    if (!run->linear) {
      fwi_map_range(a, run->in, run->in + run->in_len, &start, &end);
      fwi_map_unit(out, start, end - start, run->out_len);
      continue;
    }
    for (size_t done = 0; done < run->out_len;) {
      const fwi_run *source = run_at(a, run->in + done);
      if (!source)
        return;
      size_t into = run->in + done - source->out;
      size_t left = source->out_len > into ? source->out_len - into : run->out_len - done;
      size_t len = left < run->out_len - done ? left : run->out_len - done;
      if (source->linear) {
        fwi_map_copy(out, source->in + into, len);
      } else {
        fwi_map_unit(out, source->in, source->in_len, len);
      }
      done += len;
    }
  }
}

void fwi_map_clear(fwi_map *map) {
  free(map->runs);
  *map = (fwi_map){0};
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
      fwi_map map = {0}, *kept = FWI_NEW(text->arena, fwi_map);
      text->remap(text, &map);
      *kept = map;
      kept->runs = FWI_NEW_ARRAY(text->arena, fwi_run, map.count);
      if (map.count)
        memcpy(kept->runs, map.runs, map.count * sizeof *map.runs);
      fwi_map_clear(&map);
      ((fwi_text *)text)->map = kept; /* a memo: the text stays what it was */
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
