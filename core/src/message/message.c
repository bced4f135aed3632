/* message.c - owns the order in which a mail is taken apart.
 *
 * One frame is one mail: the message given, or one inside it.  Its parts come as a flat
 * list; when a part holds a mail, a frame for it goes on the stack and its parts
 * follow at once, so that parts[] is in order of appearance.  The stack is bounded by
 * limits.depth; nothing recurses. */
#include "message/message.h"

#include <stdlib.h>

#include "message/header.h"
#include "message/mime.h"
#include "message/part.h"
#include "message/paste.h"
#include "util/str.h"

typedef struct frame {
  fwi_block block;
  fwi_mime_fields fields; /* of the mail's own header block */
  fw_str prefix;          /* of the ids: "" or "2." */
  int holder;             /* index of the part that holds the mail; -1 for the message given */
  int depth;              /* of the mail's first part */
  fwi_node *nodes;        /* heap; NULL when the body is one part */
  int *part_of;           /* heap: index in parts of each node gone by */
  size_t node_count, next;
} frame;

typedef struct builder {
  fwi_message *message;
  fwi_header_list headers;
  fwi_part *parts; /* heap */
  size_t part_count, part_room;
  frame *frames; /* heap */
  size_t frame_count, frame_room;
} builder;

void fwi_message_defect(fwi_message *message, fw_str name, int64_t value, fw_str where) {
  size_t n = message->defect_count;
  if (n % 16 == 0 && (n & (n - 1)) == 0) { /* room doubles: 16, 32, 64 ... */
    fwi_defect *room = FWI_NEW_ARRAY(message->arena, fwi_defect, n ? n * 2 : 16);
    if (n)
      memcpy(room, message->defects, n * sizeof *room);
    message->defects = room;
  }
  message->defects[message->defect_count++] = (fwi_defect){name, value, where};
}

static bool is_multipart(fw_str content_type) {
  return fwi_str_starts_ascii(fwi_str_trim(content_type), FWI_STR("multipart/"));
}

/* Find the tree of a multipart that may be opened. */
static void find_nodes(builder *b, frame *f) {
  fwi_message *message = b->message;
  if (!is_multipart(f->fields.type))
    return;
  fw_str boundary = fwi_mime_boundary(message->arena, f->fields.type), where = f->block.where;
  if (!boundary.len)
    return;
  if ((size_t)f->depth >= message->limits.depth) {
    fwi_message_defect(message, FWI_STR("depth"), f->depth + 1, where);
    return;
  }
  size_t left = message->limits.parts > b->part_count ? message->limits.parts - b->part_count : 1;
  fwi_tree tree;
  fwi_mime_tree(&tree, message->arena, &f->block, boundary,
                message->limits.depth - (size_t)f->depth, left - 1);
  if (tree.nodes[0].multipart) {
    f->nodes = tree.nodes;
    f->node_count = tree.count;
  } else {
    free(tree.nodes);
  }
  if (tree.parts_seen + 1 > tree.count)
    fwi_message_defect(message, FWI_STR("parts"), (int64_t)(b->part_count + tree.parts_seen + 1),
                       where);
  if (tree.too_deep)
    fwi_message_defect(message, FWI_STR("depth"), (int64_t)(message->limits.depth + tree.too_deep),
                       where);
  if (tree.repeated)
    fwi_message_defect(message, FWI_STR("repeated-boundary"), (int64_t)tree.repeated, where);
  if (tree.unterminated && f->nodes)
    fwi_message_defect(message, FWI_STR("unterminated-multipart"), 0, where);
}

/* Begin a mail: read its header block, see what its body is. */
static void open_frame(builder *b, fwi_block block, int holder, int depth, fw_str prefix) {
  fwi_message *message = b->message;
  FWI_GROW(b->frames, b->frame_count, b->frame_room);
  frame *f = &b->frames[b->frame_count++];
  *f = (frame){.block = block, .holder = holder, .depth = depth, .prefix = prefix};
  if (!block.eol)
    fwi_fields_survey(message, &f->block);
  size_t first = b->headers.count;
  fwi_fields_read(message, &f->block, &b->headers);
  for (size_t i = first; i < b->headers.count; i++)
    fwi_mime_fields_add(&f->fields, b->headers.items[i].name, b->headers.items[i].value);
  if (holder < 0) {
    message->header_count = b->headers.count;
  } else {
    b->parts[holder].first_header = first;
    b->parts[holder].header_count = b->headers.count - first;
  }
  find_nodes(b, f);
  if (!f->nodes)
    f->node_count = 1;
  f->part_of = fwi_xcalloc(f->node_count, sizeof *f->part_of);
}

static void close_frame(builder *b) {
  frame *f = &b->frames[--b->frame_count];
  free(f->nodes);
  free(f->part_of);
}

/* Begin the mail that a part holds. */
static void open_nested(builder *b, int holder) {
  fwi_message *message = b->message;
  fwi_part *part = &b->parts[holder];
  fw_str where = fwi_part_where(message->arena, part);
  if ((size_t)part->depth >= message->limits.depth) {
    fwi_message_defect(message, FWI_STR("depth"), part->depth + 1, where);
    return;
  }
  fwi_block block = {.bytes = part->body,
                     .source = part->source,
                     .start = part->source_start,
                     .where = where,
                     .eol = b->frames[b->frame_count - 1].block.eol};
  if (!fwi_part_is_plain(part)) {
    const fwi_text *octets = fwi_part_octets(message, part);
    block = (fwi_block){.bytes = octets->value, .source = octets, .where = where};
  }
  open_frame(b, block, holder, part->depth + 1,
             fwi_arena_join(message->arena, part->id, FWI_STR(".")));
}

/* Read the header block of a part inside a multipart; returns where its body begins. */
static size_t part_fields(const fwi_block *block, size_t start, fwi_mime_fields *out) {
  fwi_field field;
  size_t at = start;
  while (fwi_field_next(block->bytes, &at, block->eol, &field))
    fwi_mime_fields_add(out, field.name, field.value);
  fwi_line line = fwi_line_at(block->bytes, at, block->eol);
  return line.end == line.start ? line.next : at;
}

/* Make the part of the frame's next node. */
static void add_part(builder *b, frame *f) {
  fwi_message *message = b->message;
  const fwi_node *node = f->nodes ? &f->nodes[f->next] : NULL;
  bool outer = !node || node->parent < 0;
  int index = (int)b->part_count, parent = outer ? f->holder : f->part_of[node->parent];
  fwi_part part = {
      .parent = parent, .depth = f->depth + (node ? node->depth : 0), .nested = f->holder >= 0};
  fwi_mime_fields fields = {0};
  size_t start = f->block.body, end = f->block.bytes.len;
  bool in_digest = false;
  if (outer) {
    fields = f->fields;
    part.id = fwi_arena_join(message->arena, f->prefix, node ? FWI_STR("0") : FWI_STR("1"));
  } else {
    bool top = f->nodes[node->parent].parent < 0;
    fw_str prefix =
        top ? f->prefix : fwi_arena_join(message->arena, b->parts[parent].id, FWI_STR("."));
    char digits[FWI_DIGITS];
    fw_str number = fwi_str_number((uint64_t)node->number, 1, digits);
    part.id = fwi_arena_join(message->arena, prefix, number);
    start = part_fields(&f->block, node->start, &fields);
    if (!node->multipart)
      end = node->end;
    in_digest = fwi_str_eq(b->parts[parent].type, FWI_STR("multipart/digest"));
  }
  fwi_part_place(&part, &f->block, start, node && node->multipart ? start : end);
  fwi_part_describe(message, &part, &fields, node && node->multipart, in_digest);
  FWI_GROW(b->parts, b->part_count, b->part_room);
  b->parts[b->part_count++] = part;
  f->part_of[f->next++] = index;
}

/* A multipart reaches to the end of its last part. */
static void stretch_multiparts(builder *b) {
  for (size_t i = b->part_count; i-- > 1;) {
    const fwi_part *part = &b->parts[i];
    fwi_part *parent = part->parent >= 0 ? &b->parts[part->parent] : NULL;
    if (!parent || parent->kind != FWI_PART_MULTIPART)
      continue;
    size_t len = part->source_start + part->body.len - parent->source_start;
    if (len > parent->body.len)
      parent->body.len = len;
    if (part->raw_end > parent->raw_end)
      parent->raw_end = part->raw_end;
  }
}

fwi_message *fwi_message_parse(fwi_arena *arena, fw_str raw, const fw_limits *limits) {
  return fwi_message_parse_kept(arena, fwi_arena_dup(arena, raw), limits);
}

fwi_message *fwi_message_parse_kept(fwi_arena *arena, fw_str raw, const fw_limits *limits) {
  fwi_message *message = FWI_NEW(arena, fwi_message);
  *message = (fwi_message){.arena = arena, .limits = *limits, .raw = raw};
  builder b = {.message = message};
  fw_str how;
  size_t lines;
  const fwi_text *paste = fwi_paste_read(arena, message->raw, &how, &lines);
  if (paste)
    fwi_message_defect(message, how, (int64_t)lines, FWI_STR(""));
  fw_str bytes = paste ? paste->value : message->raw;
  open_frame(&b, (fwi_block){.bytes = bytes, .source = paste}, -1, 0, (fw_str){NULL, 0});
  while (b.frame_count) {
    frame *f = &b.frames[b.frame_count - 1];
    if (f->next == f->node_count) {
      close_frame(&b);
    } else if (b.part_count && b.part_count >= limits->parts) {
      fwi_message_defect(message, FWI_STR("parts"),
                         (int64_t)(b.part_count + f->node_count - f->next), f->block.where);
      while (b.frame_count)
        close_frame(&b);
    } else {
      add_part(&b, f);
      int index = (int)b.part_count - 1;
      if (b.parts[index].kind == FWI_PART_MESSAGE && b.part_count < limits->parts)
        open_nested(&b, index);
    }
  }
  stretch_multiparts(&b);
  message->part_count = b.part_count;
  message->parts = b.parts;
  message->all_header_count = b.headers.count;
  message->headers = b.headers.items;
  fwi_arena_adopt(arena, b.parts, b.part_room * sizeof *b.parts);
  fwi_arena_adopt(arena, b.headers.items, b.headers.room * sizeof *b.headers.items);
  fwi_headers_index(message);
  free(b.frames);
  return message;
}
