/* What a file is, by any bytes. */
#include "attach/content.h"

#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_content content = fwi_content_find((fw_str){(const char *)data, size});
  if ((content.kind == FWI_CONTENT_UNKNOWN) != !content.type.len)
    __builtin_trap();
  return 0;
}
