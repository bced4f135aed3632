/* A facts file: it loads, and whatever it holds can be asked for; or it says why not. */
#include "lookup/facts_file.h"

#include "util/str.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  fwi_arena *scratch = fwi_arena_new();
  fwi_facts_file *file;
  fw_error err = {{0}};
  fw_str json = {(const char *)data, size};
  fw_status status = fwi_facts_file_parse(&file, NULL, json, FWI_STR("facts.json"), &err);
  if ((status == FW_OK) != (file != NULL) || (status != FW_OK) != (err.text[0] != 0))
    abort();
  size_t count;
  fwi_facts_file_registration(file, scratch, FWI_STR("www.example.jp"));
  fwi_facts_file_dns(file, scratch, FWI_STR("192.0.2.1"), &count);
  /* The file's own bytes as a question. */
  fwi_facts_file_registration(file, scratch, fwi_str_slice(json, size / 2, size));
  const fwi_reputation *found =
      fwi_facts_file_reputation(file, scratch, fwi_str_slice(json, 0, 300), &count);
  if ((found == NULL) != (count == 0))
    abort();
  fwi_facts_file_places(file, scratch, FWI_STR("192.0.2.1"), &count);
  fwi_facts_file_pages(file, scratch, fwi_str_slice(json, 0, 300), &count);
  fwi_facts_file_customer(file, FWI_STR("kagoya"));
  fwi_facts_file_free(file);
  fwi_arena_free(scratch);
  return 0;
}
