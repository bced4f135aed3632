/* codes.c - QR codes in a grey picture (zbar). */
#include "worker.h"

#include <zbar.h>

void worker_find_codes(const unsigned char *pixels, unsigned width, unsigned height) {
  zbar_image_scanner_t *scanner = zbar_image_scanner_create();
  zbar_image_t *image = zbar_image_create();
  zbar_image_scanner_set_config(scanner, ZBAR_NONE, ZBAR_CFG_ENABLE, 0);
  zbar_image_scanner_set_config(scanner, ZBAR_QRCODE, ZBAR_CFG_ENABLE, 1);
  zbar_image_set_format(image, zbar_fourcc('Y', '8', '0', '0'));
  zbar_image_set_size(image, width, height);
  zbar_image_set_data(image, pixels, (unsigned long)width * height, NULL);
  zbar_scan_image(scanner, image);
  for (const zbar_symbol_t *symbol = zbar_image_first_symbol(image); symbol;
       symbol = zbar_symbol_next(symbol))
    worker_say("qr", zbar_symbol_get_data(symbol), zbar_symbol_get_data_length(symbol));
  zbar_image_destroy(image);
  zbar_image_scanner_destroy(scanner);
}
