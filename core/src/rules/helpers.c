/* helpers.c - domain, text, date, ip and brands: what rules may ask besides the mail. */
#include "rules/view.h"

#include "text/similar.h"

static fw_str check_host(lua_State *L, int arg) {
  return lua_isnoneornil(L, arg) ? FWI_STR("") : fwi_ascii_host(L, fwi_check_str(L, arg));
}

/* Of an absent host nothing is known. */
static int domain_org(lua_State *L) {
  fw_str host = check_host(L, 1);
  fwi_push_str_or_nil(L, host.len ? fwi_domain_org(host) : host);
  return 1;
}

static int domain_suffix(lua_State *L) {
  fw_str host = check_host(L, 1);
  fwi_push_str_or_nil(L, host.len ? fwi_domain_suffix(host) : host);
  return 1;
}

static int domain_listed(lua_State *L) {
  fw_str suffix = check_host(L, 1);
  lua_pushboolean(L, suffix.len && fwi_domain_listed(suffix));
  return 1;
}

static int domain_under(lua_State *L) {
  fw_str host = check_host(L, 1), domain = check_host(L, 2);
  lua_pushboolean(L, host.len && domain.len && fwi_domain_under(host, domain));
  return 1;
}

static int domain_same_org(lua_State *L) {
  fw_str a = check_host(L, 1), b = check_host(L, 2);
  fw_str org_a = a.len ? fwi_domain_org(a) : a, org_b = b.len ? fwi_domain_org(b) : b;
  lua_pushboolean(L, org_a.len && fwi_str_eq(org_a, org_b));
  return 1;
}

static int text_fold(lua_State *L) {
  fwi_push_str(L, fwi_check_literal(L, 1));
  return 1;
}

/* text.similar(a, b): 0..1, by confusable skeletons */
static int text_similar(lua_State *L) {
  enum { COST = 2000 }; /* bounded by similar.h; some 10 microseconds */
  fw_str a = fwi_check_str(L, 1), b = fwi_check_str(L, 2);
  fwi_sandbox_steps(L, COST);
  lua_pushnumber(L, a.len && b.len ? fwi_similar(a, b) : 0);
  return 1;
}

static int date_parse(lua_State *L) {
  fwi_date date = fwi_date_parse(fwi_check_str(L, 1));
  if (!date.valid)
    return lua_pushnil(L), 1;
  lua_pushinteger(L, date.epoch);
  return 1;
}

/* Days since 1970-01-01 of a date of the Gregorian calendar (any month number). */
static int64_t days_of(int64_t year, int64_t month, int64_t day) {
  year += (month - 1) / 12;
  month = (month - 1) % 12 + 1;
  if (month < 1)
    month += 12, year--;
  if (month <= 2)
    year--;
  int64_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
  int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* The number that @p count digits from the text's byte @p at on make; -1 for others than digits. */
static int64_t digits_at(fw_str text, size_t at, size_t count) {
  int64_t number = 0;
  for (size_t i = at; i < at + count; i++) {
    if (i >= text.len || !fwi_is_digit(text.ptr[i]))
      return -1;
    number = number * 10 + (text.ptr[i] - '0');
  }
  return number;
}

static bool is_among(int64_t n, int64_t first, int64_t last) { return n >= first && n <= last; }

/* date.digits("20211219204752...", also with a T behind the day) */
static int date_digits(lua_State *L) {
  fw_str text = fwi_check_str(L, 1);
  size_t clock = text.len > 8 && text.ptr[8] == 'T' ? 9 : 8;
  int64_t year = digits_at(text, 0, 4), month = digits_at(text, 4, 2), day = digits_at(text, 6, 2);
  int64_t hour = digits_at(text, clock, 2), minute = digits_at(text, clock + 2, 2),
          second = digits_at(text, clock + 4, 2);
  if (is_among(year, 1900, 2099) && is_among(month, 1, 12) && is_among(day, 1, 31) &&
      is_among(hour, 0, 23) && is_among(minute, 0, 59) && is_among(second, 0, 59)) {
    lua_pushinteger(L, days_of(year, month, day) * 86400 + hour * 3600 + minute * 60 + second);
  } else {
    lua_pushnil(L);
  }
  return 1;
}

static int64_t check_small(lua_State *L, int arg) {
  lua_Integer n = luaL_checkinteger(L, arg);
  luaL_argcheck(L, n > -1000000 && n < 1000000, arg, "out of range");
  return n;
}

static int date_ymd(lua_State *L) {
  lua_pushinteger(L, days_of(check_small(L, 1), check_small(L, 2), check_small(L, 3)) * 86400);
  return 1;
}

static int date_year(lua_State *L) {
  lua_Integer epoch = luaL_checkinteger(L, 1);
  luaL_argcheck(L, epoch > -(INT64_C(1) << 45) && epoch < INT64_C(1) << 45, 1, "out of range");
  int64_t day = (epoch - (epoch % 86400 + 86400) % 86400) / 86400;
  int64_t year = 1970 + day / 366;
  while (days_of(year + 1, 1, 1) <= day)
    year++;
  while (days_of(year, 1, 1) > day)
    year--;
  lua_pushinteger(L, year);
  return 1;
}

static int date_text(lua_State *L) {
  lua_Integer epoch = luaL_checkinteger(L, 1);
  luaL_argcheck(L, epoch > -(INT64_C(1) << 36) && epoch < INT64_C(1) << 36, 1, "out of range");
  fwi_date date = {.valid = true, .epoch = epoch};
  fwi_push_str(L, fwi_date_rfc3339(fwi_runner_of(L)->arena, date));
  return 1;
}

static int ip_public(lua_State *L) {
  lua_pushboolean(L, !lua_isnoneornil(L, 1) && fwi_ip_public(fwi_check_str(L, 1)));
  return 1;
}

static const fwi_brands *known_brands(lua_State *L) {
  fwi_runner *runner = fwi_runner_of(L);
  if (!runner->facts)
    luaL_error(L, "brands are known in match(), not while plugins are loaded");
  return &runner->set->brands;
}

static int brands_get(lua_State *L) {
  fwi_push_brand(L, fwi_brands_get(known_brands(L), fwi_check_str(L, 1)));
  return 1;
}

static int brands_owner(lua_State *L) {
  fwi_push_brand(L, fwi_brands_owner(known_brands(L), check_host(L, 1), NULL));
  return 1;
}

void fwi_helpers_open(lua_State *L) {
  static const luaL_Reg domain[] = {{"org", domain_org},           {"suffix", domain_suffix},
                                    {"listed", domain_listed},     {"under", domain_under},
                                    {"same_org", domain_same_org}, {NULL, NULL}};
  static const luaL_Reg text[] = {{"fold", text_fold}, {"similar", text_similar}, {NULL, NULL}};
  static const luaL_Reg date[] = {{"parse", date_parse}, {"year", date_year},     {"ymd", date_ymd},
                                  {"text", date_text},   {"digits", date_digits}, {NULL, NULL}};
  static const luaL_Reg ip[] = {{"public", ip_public}, {NULL, NULL}};
  static const luaL_Reg brands[] = {{"get", brands_get}, {"owner", brands_owner}, {NULL, NULL}};
  static const struct {
    const char *name;
    const luaL_Reg *functions;
  } libraries[] = {
      {"domain", domain}, {"text", text}, {"date", date}, {"ip", ip}, {"brands", brands}};
  for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
    lua_newtable(L);
    luaL_setfuncs(L, libraries[i].functions, 0);
    fwi_sandbox_add_library(L, libraries[i].name);
  }
}
