/* whois.c - WHOIS text to a record.  Owns the table of keys, and the four ways to write a pair:
 *
 *   Creation Date: 2010-12-28T16:05:33Z         most
 *   a. [ドメイン名]                 EXAMPLE.JP   JPRS; the letter only for organisations
 *   Registrar:                                  Nominet, EURid: the value is indented below
 *       Example Ltd [Tag = EXAMPLE]
 *   Record created on 2009-01-01                TWNIC
 *
 * The first value of a key wins: contacts that follow the domain repeat its keys. */
#include "lookup/registration.h"

#include "message/charset.h"
#include "util/str.h"

typedef enum field {
  NOTHING,
  DOMAIN,
  REGISTERED,
  UPDATED,
  EXPIRES,
  REGISTRAR,
  ORGANISATION,
  PERSON, /* a name or mail address of the registrant's: may give a privacy service away */
  STATUS
} field;

typedef struct key {
  const char *name;
  field field;
} key;

static const key keys[] = {
    {"domain name", DOMAIN},
    {"domain", DOMAIN},
    {"ドメイン名", DOMAIN},
    {"도메인이름", DOMAIN},
    {"creation date", REGISTERED},
    {"created", REGISTERED},
    {"created on", REGISTERED},
    {"created date", REGISTERED},
    {"domain created", REGISTERED},
    {"registered", REGISTERED},
    {"registered on", REGISTERED},
    {"registered date", REGISTERED},
    {"registration date", REGISTERED},
    {"registration time", REGISTERED},
    {"domain name commencement date", REGISTERED},
    {"domain record activated", REGISTERED},
    {"record created on", REGISTERED},
    {"登録年月日", REGISTERED},
    {"등록일", REGISTERED},
    {"updated date", UPDATED},
    {"updated", UPDATED},
    {"last updated", UPDATED},
    {"last updated on", UPDATED},
    {"last updated date", UPDATED},
    {"last update", UPDATED},
    {"last-update", UPDATED},
    {"last modified", UPDATED},
    {"modified", UPDATED},
    {"changed", UPDATED},
    {"最終更新", UPDATED},
    {"최근 정보 변경일", UPDATED},
    {"registry expiry date", EXPIRES},
    {"registrar registration expiration date", EXPIRES},
    {"expiration date", EXPIRES},
    {"expiration time", EXPIRES},
    {"expiry date", EXPIRES},
    {"expire date", EXPIRES},
    {"expires", EXPIRES},
    {"expires on", EXPIRES},
    {"record expires on", EXPIRES},
    {"renewal date", EXPIRES},
    {"paid-till", EXPIRES},
    {"有効期限", EXPIRES},
    {"사용 종료일", EXPIRES},
    {"registrar", REGISTRAR},
    {"registrar name", REGISTRAR},
    {"sponsoring registrar", REGISTRAR},
    {"registration service provider", REGISTRAR},
    {"authorized agency", REGISTRAR},
    {"등록대행자", REGISTRAR},
    {"registrant", ORGANISATION},
    {"registrant organization", ORGANISATION},
    {"registrant organisation", ORGANISATION},
    {"organization", ORGANISATION},
    {"org", ORGANISATION},
    {"owner", ORGANISATION},
    {"登録者名", ORGANISATION},
    {"組織名", ORGANISATION},
    {"등록인", ORGANISATION},
    {"registrant name", PERSON},
    {"registrant email", PERSON},
    {"registrant contact email", PERSON},
    {"admin organization", PERSON},
    {"name", PERSON},
    {"email", PERSON},
    {"名前", PERSON},
    {"domain status", STATUS},
    {"registration status", STATUS},
    {"status", STATUS},
    {"state", STATUS},
    {"lock status", STATUS},
    {"状態", STATUS},
    {"ロック状態", STATUS},
};

static field field_of(fw_str name) {
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    if (fwi_str_eq_ascii(name, fw_str_of(keys[i].name)))
      return keys[i].field;
  return NOTHING;
}

/* "f. [組織名]   株式会社..." */
static bool split_bracket(fw_str line, fw_str *name, fw_str *value) {
  if (line.len > 3 && fwi_is_alpha(line.ptr[0]) && line.ptr[1] == '.')
    line = fwi_str_trim(fwi_str_slice(line, 2, line.len));
  ptrdiff_t close = fwi_str_find_char(line, ']');
  if (line.len == 0 || line.ptr[0] != '[' || close < 0)
    return false;
  *name = fwi_str_trim(fwi_str_slice(line, 1, (size_t)close));
  *value = fwi_str_trim(fwi_str_slice(line, (size_t)close + 1, line.len));
  return true;
}

static bool split_pair(fw_str line, fw_str *name, fw_str *value) {
  if (split_bracket(line, name, value))
    return true;
  static const char *const sentences[] = {"Record created on ", "Record expires on "};
  for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++) {
    fw_str head = fw_str_of(sentences[i]);
    if (fwi_str_starts_ascii(line, head)) {
      *name = fwi_str_trim(head);
      *value = fwi_str_trim(fwi_str_slice(line, head.len, line.len));
      return true;
    }
  }
  ptrdiff_t colon = fwi_str_find_char(line, ':');
  if (colon <= 0)
    return false;
  *name = fwi_str_slice(line, 0, (size_t)colon);
  while (name->len && (name->ptr[name->len - 1] == '.' || name->ptr[name->len - 1] == ' '))
    name->len--; /* "created............:" */
  *value = fwi_str_trim(fwi_str_slice(line, (size_t)colon + 1, line.len));
  return true;
}

/* Without what follows @p mark. */
static fw_str before(fw_str value, const char *mark) {
  ptrdiff_t at = fwi_str_find(value, fw_str_of(mark));
  return at < 0 ? value : fwi_str_trim(fwi_str_slice(value, 0, (size_t)at));
}

void fwi_answer_registrant(fwi_answer *answer, const fwi_lexicon *lexicon, fw_str value) {
  if (answer->privacy_proxy.len == 0 && fwi_privacy_proxy(lexicon, value))
    answer->privacy_proxy = value;
  answer->redacted = answer->redacted || fwi_privacy_redacted(lexicon, value);
}

void fwi_answer_status(fwi_answer *answer, fw_str value) {
  for (size_t i = 0; i < answer->status_count; i++)
    if (fwi_str_eq_ascii(answer->status[i], value))
      return;
  if (value.len && answer->status_count < FWI_STATUS_MAX)
    answer->status[answer->status_count++] = value;
}

/* "REGISTERED, DELEGATED"; "clientHold https://icann.org/epp#clientHold"; and of JPRS
 * "Connected (2026/03/31)", where the day is that of expiry. */
static void read_status(fwi_arena *arena, fwi_answer *out, fw_str value) {
  fw_str rest = before(before(value, " http"), " (http");
  for (fw_str word; rest.ptr && (word = fwi_str_next(&rest, ','), true);) {
    ptrdiff_t open = fwi_str_find_char(word, '(');
    fw_str day = open < 0 ? (fw_str){0}
                          : fwi_day_read(arena, fwi_str_slice(word, (size_t)open + 1, word.len));
    if (day.len) {
      word = fwi_str_slice(word, 0, (size_t)open);
      if (out->expires.len == 0)
        out->expires = day;
    }
    fwi_answer_status(out, fwi_str_trim(word));
  }
}

static void keep(fw_str *slot, fw_str value) {
  if (slot->len == 0)
    *slot = value;
}

static void keep_day(fwi_arena *arena, fw_str *slot, fw_str value) {
  if (slot->len == 0)
    *slot = fwi_day_read(arena, value);
}

static void take(fwi_arena *arena, const fwi_lexicon *lexicon, fwi_answer *out, fw_str *person,
                 field field, fw_str value) {
  value = fwi_utf8_cut(value, FWI_VALUE_BYTES);
  switch (field) {
  case NOTHING:
    break;
  case DOMAIN:
    keep(&out->domain, value);
    break;
  case REGISTERED:
    keep_day(arena, &out->registered, value);
    break;
  case UPDATED:
    keep_day(arena, &out->updated, value);
    break;
  case EXPIRES:
    keep_day(arena, &out->expires, value);
    break;
  case REGISTRAR:
    keep(&out->registrar, before(value, " [Tag ="));
    break;
  case ORGANISATION:
    keep(&out->registrant, value);
    fwi_answer_registrant(out, lexicon, value);
    break;
  case PERSON:
    keep(person, value);
    fwi_answer_registrant(out, lexicon, value);
    break;
  case STATUS:
    read_status(arena, out, value);
    break;
  }
}

typedef struct phrase {
  const char *words;
  fwi_outcome outcome;
} phrase;

/* What servers and clients say instead of a record; the first line that has one decides. */
static const phrase phrases[] = {
    {"timed out", FWI_OUTCOME_FAILED},
    {"timeout", FWI_OUTCOME_FAILED},
    {"refused", FWI_OUTCOME_FAILED},
    {"unreachable", FWI_OUTCOME_FAILED},
    {"exceeded", FWI_OUTCOME_FAILED},
    {"host not found", FWI_OUTCOME_FAILED},
    {"server not found", FWI_OUTCOME_FAILED},
    {"取得できません", FWI_OUTCOME_FAILED},
    {"no match", FWI_OUTCOME_ABSENT},
    {"not found", FWI_OUTCOME_ABSENT},
    {"no entries found", FWI_OUTCOME_ABSENT},
    {"no data found", FWI_OUTCOME_ABSENT},
    {"no object found", FWI_OUTCOME_ABSENT},
    {"no matching record", FWI_OUTCOME_ABSENT},
    {"nothing found", FWI_OUTCOME_ABSENT},
    {"no such domain", FWI_OUTCOME_ABSENT},
    {"does not exist", FWI_OUTCOME_ABSENT},
    {"not registered", FWI_OUTCOME_ABSENT},
    {"not been registered", FWI_OUTCOME_ABSENT},
    {"available for registration", FWI_OUTCOME_ABSENT},
    {"status: free", FWI_OUTCOME_ABSENT},
    {"status: available", FWI_OUTCOME_ABSENT},
    {"該当するデータがありません", FWI_OUTCOME_ABSENT},
};

static void read_refusal(fw_str text, fwi_answer *out) {
  fw_str first = {0};
  out->outcome = FWI_OUTCOME_FAILED;
  while (text.ptr) {
    fw_str line = fwi_str_trim(fwi_str_next(&text, '\n'));
    if (first.len == 0)
      first = line;
    for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
      if (fwi_str_find_ascii(line, fw_str_of(phrases[i].words)) < 0)
        continue;
      out->outcome = phrases[i].outcome;
      if (out->outcome == FWI_OUTCOME_FAILED)
        out->failure = fwi_utf8_cut(line, FWI_VALUE_BYTES);
      return;
    }
  }
  out->failure = first.len ? fwi_utf8_cut(first, FWI_VALUE_BYTES) : FWI_STR("empty answer");
}

/* Does the record say anything beyond "free"? */
static bool has_record(const fwi_answer *answer) {
  if (answer->registered.len || answer->updated.len || answer->expires.len ||
      answer->registrar.len || answer->registrant.len)
    return true;
  return answer->status_count && !fwi_str_eq_ascii(answer->status[0], FWI_STR("free")) &&
         !fwi_str_eq_ascii(answer->status[0], FWI_STR("available"));
}

/* The bytes as UTF-8; whois has no label for its charset. */
static fw_str decode(fwi_arena *arena, fw_str bytes) {
  fwi_buf text = {0};
  fwi_charset_decode(&text, bytes, fwi_charset_choose(bytes, (fw_str){0}).used, NULL);
  return fwi_buf_take(&text, arena);
}

void fwi_whois_parse(fwi_arena *arena, const fwi_lexicon *lexicon, fw_str bytes, fwi_answer *out) {
  *out = (fwi_answer){0};
  fw_str text = decode(arena, fwi_str_slice(bytes, 0, FWI_WHOIS_BYTES));
  fw_str person = {0};
  field pending = NOTHING; /* its key had nothing behind it */
  size_t pending_indent = 0;
  for (fw_str rest = text; rest.ptr;) {
    fw_str written = fwi_str_next(&rest, '\n'), line = fwi_str_trim(written);
    if (line.len == 0 || line.ptr[0] == '%' || line.ptr[0] == '#' || line.ptr[0] == '>')
      continue;
    size_t indent = (size_t)(line.ptr - written.ptr);
    if (pending && indent > pending_indent) {
      if (fwi_str_starts_ascii(line, FWI_STR("Name:")))
        line = fwi_str_trim(fwi_str_slice(line, 5, line.len));
      take(arena, lexicon, out, &person, pending, line);
      pending = NOTHING;
      continue;
    }
    fw_str name, value;
    pending = NOTHING;
    if (!split_pair(line, &name, &value))
      continue;
    field field = field_of(name);
    if (value.len) {
      take(arena, lexicon, out, &person, field, value);
    } else {
      pending = field;
      pending_indent = indent;
    }
  }
  keep(&out->registrant, person);
  if (!has_record(out))
    read_refusal(text, out);
}
