/* date.c - owns the reading of dates: words and numbers in any of the orders mail has them.
 *
 * "Tue, 17 Feb 2026 10:01:02 +0900 (JST)", asctime, ISO 8601, "December 19, 2021, 8:47 PM". */
#include "message/date.h"

#include "util/str.h"

enum { DATE_BYTES = 128 }; /* what follows is no date any more */

typedef struct fields {
  int year, month, day, hour, minute, second;
  bool has_year, has_day, has_time, has_zone, zone_unknown, pm, am;
  int offset; /* minutes */
} fields;

static int month_of(fw_str word) {
  static const fw_str months[] = {FWI_NAME("jan"), FWI_NAME("feb"), FWI_NAME("mar"),
                                  FWI_NAME("apr"), FWI_NAME("may"), FWI_NAME("jun"),
                                  FWI_NAME("jul"), FWI_NAME("aug"), FWI_NAME("sep"),
                                  FWI_NAME("oct"), FWI_NAME("nov"), FWI_NAME("dec")};
  for (int i = 0; i < 12; i++)
    if (fwi_str_starts_ascii(word, months[i]))
      return i + 1;
  return 0;
}

/* Zone names of RFC 5322 4.3 and of the countries this tool sees most. */
static bool zone_of(fw_str word, int *minutes) {
  static const struct {
    fw_str name;
    int hours;
  } zones[] = {{FWI_NAME("gmt"), 0},  {FWI_NAME("ut"), 0},   {FWI_NAME("utc"), 0},
               {FWI_NAME("z"), 0},    {FWI_NAME("jst"), 9},  {FWI_NAME("kst"), 9},
               {FWI_NAME("est"), -5}, {FWI_NAME("edt"), -4}, {FWI_NAME("cst"), -6},
               {FWI_NAME("cdt"), -5}, {FWI_NAME("mst"), -7}, {FWI_NAME("mdt"), -6},
               {FWI_NAME("pst"), -8}, {FWI_NAME("pdt"), -7}, {FWI_NAME("bst"), 1},
               {FWI_NAME("cet"), 1},  {FWI_NAME("cest"), 2}, {FWI_NAME("msk"), 3}};
  for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
    if (fwi_str_eq_ascii(word, zones[i].name)) {
      *minutes = zones[i].hours * 60;
      return true;
    }
  }
  return false;
}

static int days_in(int year, int month) {
  static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return days[month - 1] + (month == 2 && leap);
}

/* Days since 1970-01-01 in the Gregorian calendar (years 1 and up). */
static int64_t days_since_epoch(int year, int month, int day) {
  int64_t y = year - (month <= 2), era = y / 400, of_era = y - era * 400;
  int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* Up to `most` digits at *at. */
static int number_at(fw_str text, size_t *at, size_t most, size_t *digits) {
  int value = 0;
  for (*digits = 0; *at < text.len && *digits < most && fwi_is_digit(text.ptr[*at]); ++*digits)
    value = value * 10 + (text.ptr[(*at)++] - '0');
  return value;
}

/* Does a digit follow one of the signs? */
static inline bool next_is(fw_str text, size_t at, const char *any) {
  if (at + 1 >= text.len || !fwi_is_digit(text.ptr[at + 1]))
    return false;
  while (*any && *any != text.ptr[at])
    any++;
  return *any;
}

/* "+0900", "+09:00", "+9"; nonsense such as +9900 leaves the zone unknown. */
static void read_offset(fields *f, fw_str text, size_t *at) {
  bool minus = text.ptr[(*at)++] == '-';
  size_t digits, minute_digits = 0;
  int hours = number_at(text, at, 4, &digits), minutes = 0;
  if (digits > 2) {
    minutes = hours % 100;
    hours /= 100;
  } else if (next_is(text, *at, ":")) {
    ++*at;
    minutes = number_at(text, at, 2, &minute_digits);
  }
  f->has_zone = true;
  f->offset = (hours * 60 + minutes) * (minus ? -1 : 1);
  f->zone_unknown = hours > 15 || minutes > 59 || (minus && !f->offset);
  if (f->zone_unknown)
    f->offset = 0;
}

static void read_time(fields *f, fw_str text, size_t *at, int hour) {
  size_t digits;
  f->has_time = true;
  f->hour = hour;
  ++*at;
  f->minute = number_at(text, at, 2, &digits);
  if (next_is(text, *at, ":.")) {
    ++*at;
    f->second = number_at(text, at, 2, &digits);
    if (next_is(text, *at, ".,")) { /* fractions */
      ++*at;
      while (*at < text.len && fwi_is_digit(text.ptr[*at]))
        ++*at;
    }
  }
}

static void set_year(fields *f, int year, size_t digits) {
  f->has_year = true;
  f->year = year;
  if (digits == 2)
    f->year += year < 50 ? 2000 : 1900; /* RFC 5322 4.3 */
  if (digits == 3)
    f->year += 1900;
}

/* "年2月17日" behind a year; false when it isn't there. */
static bool japanese_day(fields *f, fw_str text, size_t *at, int year) {
  static const fw_str signs[] = {FWI_NAME("年"), FWI_NAME("月"), FWI_NAME("日")};
  int numbers[3] = {year};
  size_t here = *at, digits;
  for (size_t i = 0; i < 3; i++) {
    if (!fwi_str_starts(fwi_str_slice(text, here, text.len), signs[i]))
      return false;
    here += signs[i].len;
    if (i < 2)
      numbers[i + 1] = number_at(text, &here, 2, &digits);
  }
  set_year(f, year, 4);
  f->month = numbers[1];
  f->day = numbers[2];
  f->has_day = true;
  *at = here;
  return true;
}

static void read_number(fields *f, fw_str text, size_t *at) {
  size_t digits, start = *at;
  int value = number_at(text, at, 9, &digits);
  if (!f->has_time && digits <= 2 && *at < text.len && next_is(text, *at, ":")) {
    read_time(f, text, at, value);
  } else if (!f->has_time && digits <= 2 && f->has_year && f->has_day && next_is(text, *at, ".")) {
    read_time(f, text, at, value); /* 10.01.02 */
  } else if (digits == 4 && !f->has_year && !f->month && next_is(text, *at, "-/.")) {
    set_year(f, value, digits); /* 2026-02-17, 2026/2/17 */
    ++*at;
    f->month = number_at(text, at, 2, &digits);
    if (next_is(text, *at, "-/.")) {
      ++*at;
      f->day = number_at(text, at, 2, &digits);
      f->has_day = true;
    }
  } else if (digits == 4 && !f->has_year && !f->month && japanese_day(f, text, at, value)) {
    return; /* 2026年2月17日 */
  } else if (!f->has_day && digits <= 2) {
    f->has_day = true;
    f->day = value;
  } else if (!f->has_year && f->has_day && digits >= 2 && digits <= 4) {
    set_year(f, value, digits);
  }
  if (*at == start)
    ++*at;
}

static void read_word(fields *f, fw_str text, size_t *at) {
  size_t start = *at;
  int minutes;
  while (*at < text.len && fwi_is_alpha(text.ptr[*at]))
    ++*at;
  fw_str word = fwi_str_slice(text, start, *at);
  int month = f->month || word.len < 3 ? 0 : month_of(word);
  if (month) {
    f->month = month;
  } else if (f->has_time && fwi_str_eq_ascii(word, FWI_STR("pm"))) {
    f->pm = true;
  } else if (f->has_time && fwi_str_eq_ascii(word, FWI_STR("am"))) {
    f->am = true;
  } else if (f->has_time && !f->has_zone && zone_of(word, &minutes)) {
    f->has_zone = true;
    f->offset = minutes;
  }
}

/* Skip a comment; the rest of the text when it isn't closed. */
static size_t skip_comment(fw_str text, size_t at) {
  while (at < text.len && text.ptr[at] != ')')
    at++;
  return at + 1;
}

fwi_date fwi_date_parse(fw_str text) {
  fields f = {0};
  text = fwi_str_slice(text, 0, DATE_BYTES);
  for (size_t at = 0; at < text.len;) {
    char c = text.ptr[at];
    bool sign = (c == '+' || c == '-') && f.has_time && !f.has_zone && at + 1 < text.len &&
                fwi_is_digit(text.ptr[at + 1]);
    if (f.has_year && f.has_time && f.has_zone && f.has_day)
      break;
    if (c == '(') {
      at = skip_comment(text, at);
    } else if (sign) {
      read_offset(&f, text, &at);
    } else if (fwi_is_digit(c)) {
      read_number(&f, text, &at);
    } else if (fwi_is_alpha(c)) {
      read_word(&f, text, &at);
    } else {
      at++;
    }
  }
  fwi_date date = {.zone_unknown = !f.has_zone || f.zone_unknown, .offset_minutes = f.offset};
  if ((f.pm || f.am) && f.hour == 12)
    f.hour = 0;
  if (f.pm && f.hour < 12)
    f.hour += 12;
  date.valid = f.has_year && f.has_day && f.year >= 1900 && f.year <= 9999 && f.month >= 1 &&
               f.month <= 12 && f.day >= 1 && f.day <= days_in(f.year, f.month) && f.hour <= 23 &&
               f.minute <= 59 && f.second <= 60;
  if (!date.valid)
    return (fwi_date){.zone_unknown = true};
  date.epoch = days_since_epoch(f.year, f.month, f.day) * 86400 + f.hour * 3600 + f.minute * 60 +
               f.second - (int64_t)f.offset * 60;
  return date;
}

static void put_digits(char *to, size_t count, int64_t number) {
  for (; count--; number /= 10)
    to[count] = (char)('0' + number % 10);
}

fw_str fwi_date_rfc3339(fwi_arena *arena, fwi_date date) {
  if (!date.valid)
    return (fw_str){"", 0};
  int64_t local = date.epoch + (int64_t)date.offset_minutes * 60;
  int64_t days = local / 86400, second = local % 86400;
  if (second < 0) {
    second += 86400;
    days--;
  }
  int64_t z = days + 719468, era = (z >= 0 ? z : z - 146096) / 146097, of_era = z - era * 146097;
  int64_t year_of_era = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int64_t month_index = (5 * of_year + 2) / 153, day = of_year - (153 * month_index + 2) / 5 + 1;
  int64_t month = month_index < 10 ? month_index + 3 : month_index - 9;
  int64_t year = year_of_era + era * 400 + (month <= 2);
  if (year > 9999)
    return (fw_str){"", 0};
  int offset = date.offset_minutes < 0 ? -date.offset_minutes : date.offset_minutes;
  char sign = date.offset_minutes < 0 || date.zone_unknown ? '-' : '+'; /* -00:00: RFC 3339 4.3 */
  char text[] = "0000-00-00T00:00:00+00:00";
  put_digits(text, 4, year);
  put_digits(text + 5, 2, month);
  put_digits(text + 8, 2, day);
  put_digits(text + 11, 2, second / 3600);
  put_digits(text + 14, 2, second / 60 % 60);
  put_digits(text + 17, 2, second % 60);
  text[19] = sign;
  put_digits(text + 20, 2, offset / 60);
  put_digits(text + 23, 2, offset % 60);
  return fwi_arena_dup(arena, (fw_str){text, sizeof text - 1});
}
