#include "route/filters.h"

#include "util/str.h"

typedef struct scale {
  fw_str field; /* or, with a '*' in front, how its name ends */
  const char *ja, *en;
} scale;

/* From the documentation of each filter. */
static const scale scales[] = {
    {FWI_NAME("X-Spam"), "Yes / No", "Yes or No"},
    {FWI_NAME("*Spam-Flag"), "YES / NO", "YES or NO"},
    {FWI_NAME("*Spam-Status"), "required= 以上で迷惑メール (通常 5)",
     "spam from required= on (5 by default)"},
    {FWI_NAME("*Spam-Score"), "フィルターごとの尺度。SpamAssassin では 5 以上で迷惑メール",
     "each filter's own; 5 and more is spam for SpamAssassin"},
    {FWI_NAME("*SpamScore"), "フィルターごとの尺度", "each filter's own"},
    {FWI_NAME("X-Spam-Level"), "1 点ごとに * が 1 つ", "a star a point"},
    {FWI_NAME("X-Spam-Bar"), "1 点ごとに + が 1 つ", "a plus sign a point"},
    {FWI_NAME("X-PMX-Spam"), "Probability= は 0 から 100 %", "Probability= from 0 to 100 %"},
    {FWI_NAME("X-Rspamd-Score"), "通常 6 以上で目印、15 以上で拒否",
     "marked from 6, refused from 15 by default"},
    {FWI_NAME("X-Spamd-Result"), "[点数 / 拒否する点数]", "[points / points it refuses at]"},
    {FWI_NAME("X-MS-Exchange-Organization-SCL"), "-1 から 9。5 以上で迷惑メール",
     "-1 to 9; spam from 5 on"},
    {FWI_NAME("X-Forefront-Antispam-Report"),
     "SCL: -1 から 9、SFV:SPM は迷惑メール、CAT:PHSH はフィッシング",
     "SCL: -1 to 9; SFV:SPM is spam, CAT:PHSH phishing"},
    {FWI_NAME("X-Microsoft-Antispam"), "BCL: 0 から 9 (一斉配信への苦情の多さ)",
     "BCL: 0 to 9, complaints about a bulk sender"},
    {FWI_NAME("X-YahooFilteredBulk"), "あれば一斉配信と判断", "its presence means bulk"},
    {FWI_NAME("X-Proofpoint-Spam-Details"), "score= は 0 から 100", "score= from 0 to 100"},
    {FWI_NAME("X-Bogosity"), "spamicity= は 0 から 1", "spamicity= from 0 to 1"},
    {FWI_NAME("X-DSPAM-Result"), "Spam / Innocent / Whitelisted", "Spam, Innocent or Whitelisted"},
    {FWI_NAME("X-DSPAM-Probability"), "0 から 1", "0 to 1"},
    {FWI_NAME("X-CRM114-Status"), "SPAM / Good / UNSURE", "SPAM, Good or UNSURE"},
    {FWI_NAME("X-TM-AS-Result"), "Yes / No と、点数-しきい値", "Yes or No, points and threshold"},
    {FWI_NAME("X-Cloudmark-Score"), "0 から 100", "0 to 100"},
    {FWI_NAME("X-MDaemon-Spam-Status"), "Yes / No", "Yes or No"},
    {FWI_NAME("X-MDaemon-Spam"), "Yes / No", "Yes or No"},
    {FWI_NAME("X-SpamExperts-Class"), "spam / ham / unsure", "spam, ham or unsure"},
    {FWI_NAME("X-SpamExperts-Evidence"), "Combined (0 から 1)。SB/global_tokens などの根拠",
     "Combined (0 to 1), and what it rests on"},
    {FWI_NAME("X-Virus-Status"), "Clean / Infected", "Clean or Infected"},
};

static const scale *scale_of(fw_str name) {
  if (name.len < 2 || fwi_lower(name.ptr[0]) != 'x' || name.ptr[1] != '-')
    return NULL;
  for (size_t i = 0; i < sizeof scales / sizeof *scales; i++) {
    fw_str field = scales[i].field;
    bool same = field.ptr[0] == '*' ? fwi_str_ends_ascii(name, fwi_str_slice(field, 1, field.len))
                                    : fwi_str_eq_ascii(name, field);
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
