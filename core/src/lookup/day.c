/* day.c - days as registries write them.  Owns the decision what is year, month and day: a text is
 * cut into numbers and words, and the shape of the first three says which is which. */
#include "lookup/registration.h"

#include "util/str.h"

/* One piece of the text: a number with the count of its digits, or a month. */
typedef struct token {
  int value;
  int digits; /* 0: a month written as a word */
} token;

/* 1-based place in @p names of the one that @p word is, in full or cut to three letters or more
 * ("Dec", "Sept"); 0 if none. */
static int name_of(fw_str word, const char *const *names, int count) {
  for (int i = 0; i < count && word.len >= 3; i++)
    if (fwi_str_starts_ascii(fw_str_of(names[i]), word))
      return i + 1;
  return 0;
}

static int month_of(fw_str word) {
  static const char *const months[] = {"january",   "february", "march",    "april",
                                       "may",       "june",     "july",     "august",
                                       "september", "october",  "november", "december"};
  return name_of(word, months, 12);
}

static bool is_weekday(fw_str word) {
  static const char *const days[] = {"monday", "tuesday",  "wednesday", "thursday",
                                     "friday", "saturday", "sunday"};
  return name_of(word, days, 7) != 0;
}

/* The next number or month of @p rest; false at the end, at a time of day or at another word. */
static bool next_token(fw_str *rest, token *out) {
  size_t i = 0;
  while (i < rest->len && !fwi_is_alnum(rest->ptr[i]))
    i++; /* separators: - / . space, and 年 月 日 */
  size_t start = i;
  *out = (token){0};
  if (i < rest->len && fwi_is_digit(rest->ptr[i])) {
    for (; i < rest->len && fwi_is_digit(rest->ptr[i]); i++) {
      if (++out->digits > 8)
        return false;
      out->value = out->value * 10 + (rest->ptr[i] - '0');
    }
    if (i < rest->len && rest->ptr[i] == ':')
      return false;
  } else {
    while (i < rest->len && fwi_is_alpha(rest->ptr[i]))
      i++;
    fw_str word = fwi_str_slice(*rest, start, i);
    if (is_weekday(word) && start == 0 && i < rest->len) { /* "Tue Dec 12": only in front */
      *rest = fwi_str_slice(*rest, i, rest->len);
      return next_token(rest, out);
    }
    out->value = month_of(word);
    if (!out->value)
      return false;
  }
  *rest = fwi_str_slice(*rest, i, rest->len);
  return true;
}

/* "Tue Dec 12 10:00:00 UTC 2000": the year behind the time of day. */
static int year_after_time(fw_str rest) {
  rest = fwi_str_trim(rest);
  ptrdiff_t at = -1;
  for (size_t i = 0; i < rest.len; i++)
    if (rest.ptr[i] == ' ')
      at = (ptrdiff_t)i;
  fw_str last = fwi_str_slice(rest, (size_t)(at + 1), rest.len);
  int year = 0;
  for (size_t i = 0; i < last.len; i++) {
    if (!fwi_is_digit(last.ptr[i]) || i >= 4)
      return 0;
    year = year * 10 + (last.ptr[i] - '0');
  }
  return year;
}

static fw_str write_day(fwi_arena *arena, int year, int month, int day) {
  static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  /* No domain is older than symbolics.com (1985); some TLDs write the year of their zone. */
  if (year < 1980 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days[month - 1] ||
      (month == 2 && day == 29 && !leap))
    return (fw_str){0};
  return fwi_arena_printf(arena, "%04d-%02d-%02d", year, month, day);
}

fw_str fwi_day_read(fwi_arena *arena, fw_str text) {
  fw_str rest = fwi_str_trim(text);
  token a, b, c;
  if (!next_token(&rest, &a))
    return (fw_str){0};
  if (a.digits == 8) /* 19990131 */
    return write_day(arena, a.value / 10000, a.value / 100 % 100, a.value % 100);
  if (!next_token(&rest, &b))
    return (fw_str){0};
  if (!next_token(&rest, &c)) {
    if (a.digits == 0 && b.digits && b.digits <= 2) /* Dec 12 10:00:00 UTC 2000 */
      return write_day(arena, year_after_time(rest), a.value, b.value);
    return (fw_str){0};
  }
  if (a.digits == 4) /* 2001-08-22, 2001-Aug-23 */
    return c.digits && c.digits <= 2 ? write_day(arena, a.value, b.value, c.value) : (fw_str){0};
  if (a.digits == 0) /* Dec 12 2000 */
    return c.digits == 4 ? write_day(arena, c.value, a.value, b.value) : (fw_str){0};
  if (c.digits != 4)
    return (fw_str){0};
  if (b.digits == 0 || a.value > 12) /* 06-Oct-2003, 28.12.2010 */
    return write_day(arena, c.value, b.value, a.value);
  if (b.value > 12) /* 12/28/2010 */
    return write_day(arena, c.value, a.value, b.value);
  /* 03.04.2010 is a day in all countries that write dots; 03/04/2010 depends on the country. */
  if (a.value == b.value || fwi_str_find_char(text, '.') >= 0)
    return write_day(arena, c.value, b.value, a.value);
  return (fw_str){0};
}
