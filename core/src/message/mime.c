/* mime.c - owns GMime: the only file that includes it.  GMime is given the fence's view and
 * asked for the tree of parts and where their bodies are, nothing else. */
#define _POSIX_C_SOURCE 200809L /* sigaction */
#include "message/fence.h"

#include <gmime/gmime.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

static pthread_once_t gmime_once = PTHREAD_ONCE_INIT;

typedef struct node_list {
  fwi_node *items;
  size_t count, room;
} node_list;

/* How many header blocks begin at or before `at`: the last of them is that of the part there. */
static size_t blocks_upto(const fwi_view *view, size_t at) {
  size_t low = 0, high = view->start_count;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (view->starts[middle] <= at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

static size_t block_start(const fwi_view *view, size_t at) {
  size_t blocks = blocks_upto(view, at);
  return blocks ? view->starts[blocks - 1] : view->head;
}

/* Where the part whose header block starts at `start` ends at the latest: GMime keeps no body of
 * a multipart without parts. */
static size_t block_end(const fwi_view *view, size_t start) {
  size_t next = blocks_upto(view, start);
  if (next == view->start_count)
    return view->len;
  size_t end = view->starts[next] - 1; /* the end of the boundary line, then its start */
  while (end > start && view->ptr[end - 1] != '\n')
    end--;
  return end;
}

/* Add the node of a GMime object; false when it has nowhere to be. */
static bool add_node(node_list *list, const fwi_view *view, GMimeObject *object, int parent,
                     int number) {
  fwi_node node = {.parent = parent, .number = number};
  if (parent >= 0)
    node.depth = list->items[parent].depth + 1;
  if (GMIME_IS_MULTIPART(object)) {
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    GMimeHeader *first = g_mime_header_list_get_header_at(headers, 0);
    gint64 offset = first ? g_mime_header_get_offset(first) : 0;
    node.multipart = g_mime_multipart_get_count((GMimeMultipart *)object) > 0;
    node.start = parent < 0 || offset < 0 ? 0 : block_start(view, (size_t)offset);
    if (!node.multipart)
      node.end = parent < 0 ? view->len : block_end(view, node.start);
  } else {
    if (!GMIME_IS_PART(object))
      return false;
    GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : NULL;
    if (!stream || stream->bound_start < 0)
      return false;
    node.start = block_start(view, (size_t)stream->bound_start);
    node.end = stream->bound_end < 0 ? view->len : (size_t)stream->bound_end;
  }
  FWI_GROW(list->items, list->count, list->room);
  list->items[list->count++] = node;
  return true;
}

/* One multipart on the way from the root. */
typedef struct level {
  GMimeMultipart *multipart;
  int node, next, count;
} level;

static void walk(node_list *list, const fwi_view *view, GMimeObject *root) {
  level *stack = NULL;
  size_t depth = 0, room = 0;
  GMimeObject *object = root;
  int parent = -1, number = 1;
  for (;;) {
    if (add_node(list, view, object, parent, number) && GMIME_IS_MULTIPART(object)) {
      FWI_GROW(stack, depth, room);
      GMimeMultipart *multipart = (GMimeMultipart *)object;
      stack[depth++] =
          (level){multipart, (int)list->count - 1, 0, g_mime_multipart_get_count(multipart)};
    }
    while (depth && stack[depth - 1].next == stack[depth - 1].count)
      depth--;
    if (!depth)
      break;
    level *top = &stack[depth - 1];
    object = g_mime_multipart_get_part(top->multipart, top->next);
    parent = top->node;
    number = ++top->next;
  }
  free(stack);
}

/* It ignores SIGPIPE for the whole process: that is our host's to decide. */
static void start_gmime(void) {
  struct sigaction host;
  sigaction(SIGPIPE, NULL, &host);
  g_mime_init();
  sigaction(SIGPIPE, &host, NULL);
}

size_t fwi_mime_tree(const fwi_view *view, fwi_node **out) {
  pthread_once(&gmime_once, start_gmime);
  node_list list = {0};
  /* A borrowed buffer: the array neither copies nor frees it. */
  GByteArray *bytes = g_byte_array_new_take((guint8 *)view->ptr, view->len);
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
  g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_mime_parser_set_persist_stream(parser, TRUE);
  GMimeObject *root = g_mime_parser_construct_part(parser, NULL);
  if (root) {
    walk(&list, view, root);
    g_object_unref(root);
  }
  g_object_unref(parser);
  g_object_unref(stream);
  g_byte_array_free(bytes, FALSE);
  *out = list.items;
  return list.count;
}
