/* image - QR codes in a picture of any format that gdk-pixbuf has a decoder for.
 *
 * Says: qr, unreadable. */
#include "worker.h"

#include <gdk-pixbuf/gdk-pixbuf.h>

enum {
  LONGEST_SIDE = 1600, /* pixels; a bigger picture is made smaller: a code fills much of one */
  SMALLEST_SIDE = 21   /* modules of the smallest QR code */
};

static void on_size(GdkPixbufLoader *loader, int width, int height, void *unused) {
  (void)unused;
  int longest = width > height ? width : height;
  if (longest > LONGEST_SIDE)
    gdk_pixbuf_loader_set_size(loader, (int)((long)width * LONGEST_SIDE / longest) + 1,
                               (int)((long)height * LONGEST_SIDE / longest) + 1);
}

/* Transparent is white, as a mail program shows it; a frame of white, for codes that lack one. */
static void find(const GdkPixbuf *picture) {
  enum { FRAME = 16 };
  int width = gdk_pixbuf_get_width(picture), height = gdk_pixbuf_get_height(picture);
  int channels = gdk_pixbuf_get_n_channels(picture), stride = gdk_pixbuf_get_rowstride(picture);
  bool alpha = gdk_pixbuf_get_has_alpha(picture);
  const guint8 *pixels = gdk_pixbuf_read_pixels(picture);
  if (width < SMALLEST_SIDE || height < SMALLEST_SIDE)
    return;
  unsigned wide = (unsigned)width + 2 * FRAME, high = (unsigned)height + 2 * FRAME;
  guint8 *grey = g_malloc((gsize)wide * high);
  memset(grey, 255, (gsize)wide * high);
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) {
      const guint8 *p = pixels + (gsize)y * (gsize)stride + (gsize)x * (gsize)channels;
      unsigned luma = (p[0] * 299u + p[1] * 587u + p[2] * 114u) / 1000u;
      if (alpha)
        luma = (luma * p[3] + 255u * (255u - p[3])) / 255u;
      grey[(gsize)(y + FRAME) * wide + (gsize)(x + FRAME)] = (guint8)luma;
    }
  worker_find_codes(grey, wide, high);
  g_free(grey);
}

/* The list of decoders, and those that are nearly always wanted. */
static void prepare(void) {
  static const char *const usual[] = {"png", "jpeg", "gif"};
  for (size_t i = 0; i < G_N_ELEMENTS(usual); i++) {
    GdkPixbufLoader *loader = gdk_pixbuf_loader_new_with_type(usual[i], NULL);
    if (!loader)
      continue;
    (void)gdk_pixbuf_loader_close(loader, NULL);
    g_object_unref(loader);
  }
}

static void open_file(const worker *w) {
  GdkPixbufLoader *loader = gdk_pixbuf_loader_new();
  g_signal_connect(loader, "size-prepared", G_CALLBACK(on_size), NULL);
  bool read = gdk_pixbuf_loader_write(loader, w->bytes, w->len, NULL);
  read = gdk_pixbuf_loader_close(loader, NULL) && read;
  GdkPixbuf *picture = gdk_pixbuf_loader_get_pixbuf(loader); /* the first frame of several */
  if (picture)
    find(picture);
  if (!read && !picture)
    worker_say("unreadable", "", 0);
}

int main(int argc, char **argv) {
  (void)argc;
  return worker_serve(argv, prepare, open_file);
}
