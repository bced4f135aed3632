#include "report/say.h"

typedef enum { PLAIN, TEXT, URL } manner;

static void say(fwi_sayer *s, const char *key, fw_str value, manner how) {
  if (!value.len) {
    fwi_json_null(&s->json, key);
    return;
  }
  s->masked.len = s->safe.len = 0;
  fwi_mask_add(&s->masked, &s->report->facts->mask, value);
  fw_str safe = fwi_buf_str(&s->masked);
  /* Without a dot or a colon (maybe full-width) there is neither a host nor a scheme to defang. */
  bool live = how == PLAIN
                  ? fwi_scheme_live(value)
                  : fwi_str_find_char(value, '.') >= 0 || fwi_str_find_char(value, ':') >= 0 ||
                        fwi_str_find(value, FWI_STR("：")) >= 0;
  if (live && !s->report->raw_urls) {
    (how == URL ? fwi_defang_url : fwi_defang)(&s->safe, safe);
    safe = fwi_buf_str(&s->safe);
  }
  fwi_json_str(&s->json, key, safe);
}

void fwi_say(fwi_sayer *s, const char *key, fw_str value) { say(s, key, value, TEXT); }
void fwi_say_url(fwi_sayer *s, const char *key, fw_str value) { say(s, key, value, URL); }
void fwi_say_plain(fwi_sayer *s, const char *key, fw_str value) { say(s, key, value, PLAIN); }

fwi_sayer fwi_sayer_start(const fwi_report *report, fwi_buf *out) {
  size_t count; /* the mask has to be known before the first value is written */
  fwi_facts_recipients(report->facts, &count);
  return (fwi_sayer){.json = {.buf = out}, .report = report};
}

void fwi_sayer_end(fwi_sayer *s) {
  fwi_buf_clear(&s->masked);
  fwi_buf_clear(&s->safe);
}
