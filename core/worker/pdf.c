/* pdf - links, words and QR codes of a PDF's first pages (poppler).
 *
 * Says: pages (all there are), url (a link's target), text (of a page), qr, encrypted, unreadable.
 */
#define _POSIX_C_SOURCE 200809L /* strnlen */
#include "worker.h"

#include <cairo.h>
#include <poppler.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum {
  DOTS = 120,           /* an inch; a code printed 2 cm wide has 3 dots a module */
  LONGEST_SIDE = 2000,  /* dots */
  TEXT_BYTES = 64 << 10 /* of a page */
};

static void say_links(PopplerPage *page) {
  GList *links = poppler_page_get_link_mapping(page);
  for (const GList *at = links; at; at = at->next) {
    const PopplerAction *action = ((const PopplerLinkMapping *)at->data)->action;
    if (action->type == POPPLER_ACTION_URI && action->uri.uri)
      worker_say_text("url", action->uri.uri);
    if (action->type == POPPLER_ACTION_LAUNCH && action->launch.file_name)
      worker_say_text("url", action->launch.file_name);
  }
  poppler_page_free_link_mapping(links);
}

static void say_text(PopplerPage *page) {
  char *text = poppler_page_get_text(page);
  if (text && *text)
    worker_say("text", text, strnlen(text, TEXT_BYTES));
  g_free(text);
}

static void say_codes(PopplerPage *page) {
  double width, height;
  poppler_page_get_size(page, &width, &height);
  double longest = width > height ? width : height, scale = DOTS / 72.0;
  if (!(longest >= 1))
    return;
  if (longest * scale > LONGEST_SIDE)
    scale = LONGEST_SIDE / longest;
  int wide = (int)(width * scale) + 1, high = (int)(height * scale) + 1;
  cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, wide, high);
  cairo_t *cairo = cairo_create(surface);
  cairo_set_source_rgb(cairo, 1, 1, 1);
  cairo_paint(cairo);
  cairo_scale(cairo, scale, scale);
  poppler_page_render(page, cairo);
  cairo_surface_flush(surface);
  const unsigned char *pixels = cairo_image_surface_get_data(surface);
  size_t stride = (size_t)cairo_image_surface_get_stride(surface);
  unsigned char *grey = g_malloc((gsize)wide * (gsize)high);
  for (int y = 0; pixels && y < high; y++)
    for (int x = 0; x < wide; x++) {
      uint32_t rgb; /* 0xXXRRGGBB in the machine's order */
      memcpy(&rgb, pixels + (size_t)y * stride + (size_t)x * sizeof rgb, sizeof rgb);
      unsigned luma = (rgb >> 16 & 255) * 299 + (rgb >> 8 & 255) * 587 + (rgb & 255) * 114;
      grey[(size_t)y * (size_t)wide + (size_t)x] = (unsigned char)(luma / 1000);
    }
  if (pixels)
    worker_find_codes(grey, (unsigned)wide, (unsigned)high);
  g_free(grey);
  cairo_destroy(cairo);
  cairo_surface_destroy(surface);
}

static void read_document(const void *bytes, size_t len, unsigned long most) {
  GError *error = NULL;
  GBytes *file = g_bytes_new_static(bytes, len);
  PopplerDocument *document = poppler_document_new_from_bytes(file, NULL, &error);
  if (!document) {
    bool locked = g_error_matches(error, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED);
    worker_say(locked ? "encrypted" : "unreadable", "", 0);
    return;
  }
  unsigned long pages = (unsigned long)poppler_document_get_n_pages(document);
  worker_say_number("pages", pages);
  for (unsigned long i = 0; i < pages && i < most; i++) {
    PopplerPage *page = poppler_document_get_page(document, (int)i);
    if (!page)
      continue;
    say_links(page);
    say_text(page);
    fflush(stdout); /* what was said holds though drawing takes too long */
    say_codes(page);
    fflush(stdout);
    g_object_unref(page);
  }
}

/* Fonts are looked for when text is first drawn in one that isn't embedded. */
static void prepare(void) {
  static const char sample[] =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
      "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
      "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]/Contents 4 0 R/Resources<</Font<</F1 "
      "5 0 R>>>>>>endobj\n4 0 obj<</Length 32>>stream\nBT /F1 12 Tf 9 9 Td (a) Tj ET   \nendstream "
      "endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
      "trailer<</Root 1 0 R>>\n";
  read_document(sample, sizeof sample - 1, 1);
}

static void open_file(const worker *w) { read_document(w->bytes, w->len, w->pages); }

int main(int argc, char **argv) {
  (void)argc;
  return worker_serve(argv, prepare, open_file);
}
