#include "route/filters.h"

#include "util/str.h"

typedef struct scale {
  const char *field; /* or, with a '*' in front, how its name ends */
  const char *ja, *en;
} scale;

/* From the documentation of each filter. */
static const scale scales[] = {
    {"X-Spam", "Yes / No", "Yes or No"},
    {"*Spam-Flag", "YES / NO", "YES or NO"},
    {"*Spam-Status", "required= 以上で迷惑メール (通常 5)",
     "spam from required= on (5 by default)"},
    {"*Spam-Score", "フィルターごとの尺度。SpamAssassin では 5 以上で迷惑メール",
     "each filter's own; 5 and more is spam for SpamAssassin"},
    {"*SpamScore", "フィルターごとの尺度", "each filter's own"},
    {"X-Spam-Level", "1 点ごとに * が 1 つ", "a star a point"},
    {"X-Spam-Bar", "1 点ごとに + が 1 つ", "a plus sign a point"},
    {"X-PMX-Spam", "Probability= は 0 から 100 %", "Probability= from 0 to 100 %"},
    {"X-Rspamd-Score", "通常 6 以上で目印、15 以上で拒否",
     "marked from 6, refused from 15 by default"},
    {"X-Spamd-Result", "[点数 / 拒否する点数]", "[points / points it refuses at]"},
    {"X-MS-Exchange-Organization-SCL", "-1 から 9。5 以上で迷惑メール", "-1 to 9; spam from 5 on"},
    {"X-Forefront-Antispam-Report", "SCL: -1 から 9、SFV:SPM は迷惑メール、CAT:PHSH はフィッシング",
     "SCL: -1 to 9; SFV:SPM is spam, CAT:PHSH phishing"},
    {"X-Microsoft-Antispam", "BCL: 0 から 9 (一斉配信への苦情の多さ)",
     "BCL: 0 to 9, complaints about a bulk sender"},
    {"X-YahooFilteredBulk", "あれば一斉配信と判断", "its presence means bulk"},
    {"X-Proofpoint-Spam-Details", "score= は 0 から 100", "score= from 0 to 100"},
    {"X-Bogosity", "spamicity= は 0 から 1", "spamicity= from 0 to 1"},
    {"X-DSPAM-Result", "Spam / Innocent / Whitelisted", "Spam, Innocent or Whitelisted"},
    {"X-DSPAM-Probability", "0 から 1", "0 to 1"},
    {"X-CRM114-Status", "SPAM / Good / UNSURE", "SPAM, Good or UNSURE"},
    {"X-TM-AS-Result", "Yes / No と、点数-しきい値", "Yes or No, points and threshold"},
    {"X-Cloudmark-Score", "0 から 100", "0 to 100"},
    {"X-MDaemon-Spam-Status", "Yes / No", "Yes or No"},
    {"X-MDaemon-Spam", "Yes / No", "Yes or No"},
    {"X-SpamExperts-Class", "spam / ham / unsure", "spam, ham or unsure"},
    {"X-SpamExperts-Evidence", "Combined (0 から 1)。SB/global_tokens などの根拠",
     "Combined (0 to 1), and what it rests on"},
    {"X-Virus-Status", "Clean / Infected", "Clean or Infected"},
};

static const scale *scale_of(fw_str name) {
  if (name.len < 2 || fwi_lower(name.ptr[0]) != 'x' || name.ptr[1] != '-')
    return NULL;
  for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
    const char *field = scales[i].field;
    bool same = *field == '*' ? fwi_str_ends_ascii(name, fw_str_of(field + 1))
                              : fwi_str_eq_ascii(name, fw_str_of(field));
    if (same)
      return &scales[i];
  }
  return NULL;
}

const fwi_filter_mark *fwi_filter_marks_read(fwi_message *message, const fwi_route *route,
                                             size_t *count) {
  fwi_filter_mark *all = FWI_NEW_ARRAY(message->arena, fwi_filter_mark, FWI_FILTER_MARKS_MAX);
  *count = 0;
  for (size_t i = 0; i < message->header_count && *count < FWI_FILTER_MARKS_MAX; i++) {
    fwi_header *header = &message->headers[i];
    const scale *known = scale_of(header->name);
    if (!known)
      continue;
    fwi_slice value = fwi_slice_all(fwi_header_text(message, header));
    value.end = value.start + fwi_utf8_cut(fwi_slice_str(value), FWI_FILTER_VALUE_BYTES).len;
    all[(*count)++] = (fwi_filter_mark){.field = header->name,
                                        .value = value,
                                        .scale_ja = known->ja,
                                        .scale_en = known->en,
                                        .trusted = fwi_route_above(route, header)};
  }
  return all;
}
