#include "report/say.h"

typedef enum { PLAIN, TEXT, URL } manner;

static void say(fwi_sayer *s, const char *key, fw_str value, manner how) {
  if (!value.len) {
    fwi_json_null(&s->json, key);
    return;
  }
  fwi_buf masked = {0}, safe = {0};
  fwi_mask_add(&masked, &s->report->facts->mask, value);
  if (s->report->raw_urls || how == PLAIN) {
    fwi_json_str(&s->json, key, fwi_buf_str(&masked));
  } else {
    (how == URL ? fwi_defang_url : fwi_defang)(&safe, fwi_buf_str(&masked));
    fwi_json_str(&s->json, key, fwi_buf_str(&safe));
  }
  fwi_buf_clear(&masked);
  fwi_buf_clear(&safe);
}

void fwi_say(fwi_sayer *s, const char *key, fw_str value) { say(s, key, value, TEXT); }
void fwi_say_url(fwi_sayer *s, const char *key, fw_str value) { say(s, key, value, URL); }
void fwi_say_plain(fwi_sayer *s, const char *key, fw_str value) { say(s, key, value, PLAIN); }
