/* text.h - texts that know where they came from.
 *
 * A mail's words reach a rule through several layers:
 *
 *   raw bytes -> (base64, QP) -> (charset) = content -> (HTML) = visible -> (fold) = folded
 *
 * Each layer is a fwi_text that points to the one it was derived from.  A map from a text back to
 * its source is only needed when something was found.  Where it costs next to nothing it is made
 * along with the text (transfer encodings, HTML, folding), unless it is much broken up; else the
 * derivation is run a second time with a fwi_map to fill (`remap`), then remembered.  One function
 * does both, so text and map can't disagree. */
#ifndef FWI_TEXT_H
#define FWI_TEXT_H

#include "fuwake/types.h"
#include "util/arena.h"

/** One run of a map: the output from @p out to the next run was made from the input from @p in on,
 * unit by unit: each @p out_unit bytes came as a whole from @p in_unit bytes (an entity, an encoded
 * character, four digits of base64).  Units of one byte from one were copied, or are white space.
 * There may be millions of runs: a run says nothing that the next one does. */
typedef struct fwi_run {
  uint32_t out, in, out_unit, in_unit;
} fwi_run;

/** Where each byte of an output came from; runs in order of output. Start from {0}, or, to make it
 * along with its text, from {.along = true}; with .runs and .room, .lent, to have room for the few
 * runs of most. */
typedef struct fwi_map {
  fwi_run *runs;
  size_t count, room;
  size_t out;               /* bytes of output recorded so far */
  size_t in;                /* where the input of the last run ends */
  size_t in_unit, out_unit; /* of the last run */
  bool along;               /* it is given up as soon as it is too broken up for fwi_map_keep() */
  bool given_up;
  bool lent; /* the runs are somebody's who outlives the map: most often on the stack */
} fwi_map;

/** Is there room for one more run?  Makes it, unless nobody wants the map any more. */
bool fwi_map_has_room(fwi_map *map);

/** The next @p out_len bytes of output come from [in, in + in_len) as a whole, @p count times in a
 * row.  They belong to the last run if they are like its own and come right behind them.  NULL map:
 * no effect. */
static inline void fwi_map_units(fwi_map *map, size_t in, size_t in_len, size_t out_len,
                                 size_t count) {
  if (!map || !out_len || !count)
    return;
  bool more = in == map->in && in_len == map->in_unit && out_len == map->out_unit;
  if (!more && (map->count < map->room || fwi_map_has_room(map)))
    map->runs[map->count++] =
        (fwi_run){(uint32_t)map->out, (uint32_t)in, (uint32_t)out_len, (uint32_t)in_len};
  map->out += out_len * count;
  map->in = in + in_len * count;
  map->in_unit = in_len;
  map->out_unit = out_len;
}
/** The same once. */
static inline void fwi_map_unit(fwi_map *map, size_t in, size_t in_len, size_t out_len) {
  fwi_map_units(map, in, in_len, out_len, 1);
}
/** The next @p len bytes of output are the @p len bytes at @p in. */
static inline void fwi_map_copy(fwi_map *map, size_t in, size_t len) {
  fwi_map_units(map, in, 1, 1, len);
}
/** The next output is that of @p more, whose input begins at @p in. */
void fwi_map_append(fwi_map *map, const fwi_map *more, size_t in);
/** Input range that the output range [start, end) came from.  A range at a run's border
 * does not reach into the neighbour.  An empty range gives an empty range. */
void fwi_map_range(const fwi_map *map, size_t start, size_t end, size_t *in_start, size_t *in_end);
/** out = b after a: maps b's output to a's input. */
void fwi_map_compose(fwi_map *out, const fwi_map *a, const fwi_map *b);
/** Is each byte of the output where it was in the input? */
bool fwi_map_is_idle(const fwi_map *map);
/** Bytes of input that the run with this index was made from. */
size_t fwi_map_run_input(const fwi_map *map, size_t index);
void fwi_map_clear(fwi_map *map);
/** Move it into the arena and leave @p map empty. */
const fwi_map *fwi_map_take(fwi_map *map, fwi_arena *arena);
/** The same for a map made along with its text: NULL when it is so broken up that it had better be
 * made again in case it is needed. */
const fwi_map *fwi_map_keep(fwi_map *map, fwi_arena *arena);

typedef struct fwi_text fwi_text;
struct fwi_text {
  fw_str value;         /* valid UTF-8 (broken input is U+FFFD) */
  fw_str where;         /* "header:Subject", "part:1.2", "link:3" */
  const fwi_text *from; /* derived from; NULL: from the raw message */
  size_t from_start;    /* the derivation's input began here in `from` (or in the raw message) */
  /* Re-runs the derivation and records into the map, relative to from_start.
   * NULL: value is a verbatim slice of the source. */
  void (*remap)(const fwi_text *self, fwi_map *map);
  const void *ctx;        /* what remap needs; lives in the arena */
  bool content;           /* the level that evidence's `text` range counts in */
  fwi_arena *arena;       /* that everything here lives in; memos go there too */
  const fwi_text *folded; /* memo of text/fold.h */
  const fwi_map *map;     /* memo of remap */
};

/** A piece of a text: the unit of evidence.  text NULL: nothing. */
typedef struct fwi_slice {
  const fwi_text *text;
  size_t start, end;
} fwi_slice;

fw_str fwi_slice_str(fwi_slice slice);
static inline fwi_slice fwi_slice_all(const fwi_text *text) {
  return (fwi_slice){text, 0, text ? text->value.len : 0};
}
/** The piece of `text->from` that @p slice came from (text NULL when from raw). */
fwi_slice fwi_slice_source(fwi_slice slice);
/** The same piece at the content level (see fwi_text.content); itself if already there. */
fwi_slice fwi_slice_content(fwi_slice slice);
/** Byte range in the raw message. */
void fwi_slice_raw(fwi_slice slice, size_t *start, size_t *end);

#endif
