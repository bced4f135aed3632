/* Databases: none is shipped, so small ones are written here, in each maker's layout. */
#define _POSIX_C_SOURCE 200809L /* mkdtemp */
#include "check_lexicon.h"
#include "lookup/place.h"

#include "util/buf.h"
#include "util/str.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static fwi_arena *arena;
static fwi_places *places;
static char folder[64];

static void set_up(void) {
  arena = fwi_arena_new();
  make_lexicon(arena);
  places = fwi_places_new();
  snprintf(folder, sizeof folder, "/tmp/fuwake-check-XXXXXX");
  ck_assert_ptr_nonnull(mkdtemp(folder));
}

/* A writer of the MaxMind DB format 2.0: a tree of 24-bit records, data, metadata. */

static void put_head(fwi_buf *out, int type, size_t size) {
  ck_assert_uint_lt(size, 29 + 256);
  int high = type <= 7 ? type << 5 : 0;
  fwi_buf_add_char(out, (char)(high | (int)(size < 29 ? size : 29)));
  if (type > 7)
    fwi_buf_add_char(out, (char)(type - 7));
  if (size >= 29)
    fwi_buf_add_char(out, (char)(size - 29));
}

static void put_text(fwi_buf *out, const char *text) {
  put_head(out, 2, strlen(text));
  fwi_buf_add(out, text, strlen(text));
}

static void put_bytes(fwi_buf *out, int type, uint64_t value, size_t size) {
  put_head(out, type, type == 15 ? 4 : size);
  while (size--)
    fwi_buf_add_char(out, (char)(value >> (8 * size)));
}

static void put_uint(fwi_buf *out, uint32_t value) { put_bytes(out, 6, value, 4); }

static void put_double(fwi_buf *out, double value) {
  uint64_t bits;
  memcpy(&bits, &value, sizeof bits);
  put_bytes(out, 3, bits, 8);
}

static void put_float(fwi_buf *out, float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  put_bytes(out, 15, bits, 4);
}

static void put_map(fwi_buf *out, size_t members) { put_head(out, 7, members); }

typedef struct prefix {
  unsigned char bytes[16];
  int bits;
} prefix;

/* Write "<folder>/<name>": a database with one @p record for @p network. */
static const char *write_database(const char *name, const char *type, int version, prefix network,
                                  const fwi_buf *record) {
  static const char separator[16], marker[] = "\xab\xcd\xefMaxMind.com";
  fwi_buf out = {0};
  uint32_t nodes = (uint32_t)network.bits;
  for (uint32_t i = 0; i < nodes; i++) { /* one node a bit: the other branch is empty */
    int bit = network.bytes[i / 8] >> (7 - i % 8) & 1;
    uint32_t next = i + 1 < nodes ? i + 1 : nodes + 16, records[2] = {nodes, nodes};
    records[bit] = next;
    for (int side = 0; side < 2; side++)
      for (int shift = 16; shift >= 0; shift -= 8)
        fwi_buf_add_char(&out, (char)(records[side] >> shift));
  }
  fwi_buf_add(&out, separator, sizeof separator);
  fwi_buf_add(&out, record->ptr, record->len);
  fwi_buf_add(&out, marker, sizeof marker - 1);
  put_map(&out, 9);
  put_text(&out, "node_count"), put_uint(&out, nodes);
  put_text(&out, "record_size"), put_bytes(&out, 5, 24, 2);
  put_text(&out, "ip_version"), put_bytes(&out, 5, (uint64_t)version, 2);
  put_text(&out, "database_type"), put_text(&out, type);
  put_text(&out, "languages"), put_head(&out, 11, 1), put_text(&out, "en");
  put_text(&out, "binary_format_major_version"), put_bytes(&out, 5, 2, 2);
  put_text(&out, "binary_format_minor_version"), put_bytes(&out, 5, 0, 2);
  put_text(&out, "build_epoch"), put_bytes(&out, 9, 1781654400, 8); /* 2026-06-17 */
  put_text(&out, "description"), put_map(&out, 1), put_text(&out, "en"), put_text(&out, "test");
  fw_str path = fwi_arena_printf(arena, "%s/%s", folder, name);
  FILE *file = fopen(path.ptr, "wb");
  ck_assert_ptr_nonnull(file);
  ck_assert_uint_eq(fwrite(out.ptr, 1, out.len, file), out.len);
  fclose(file);
  fwi_buf_clear(&out);
  return path.ptr;
}

static const prefix net8 = {{104}, 8}; /* 104.0.0.0/8 */
static const prefix net6 = {{0x24, 0x00}, 16};

static void tear_down(void) {
  fwi_places_free(places);
  static const char *const names[] = {"a.mmdb", "b.mmdb", "c.mmdb", "notes.txt"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    unlink(fwi_arena_printf(arena, "%s/%s", folder, names[i]).ptr);
  ck_assert_int_eq(rmdir(folder), 0);
  fwi_arena_free(arena);
}

static void add(const char *path) {
  fw_error err = {{0}};
  ck_assert_msg(fwi_places_add(places, path, &err) == FW_OK, "%s", err.text);
}

static void assert_text(const char *what, fw_str got, const char *expected) {
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "%s is <%.*s>, not <%s>", what, FWI_ARG(got),
                expected);
}

static fwi_place place_of(const char *ip) {
  return fwi_places_find(places, NULL, &lexicon, arena, fw_str_of(ip));
}

static void geolite_city(fwi_buf *out) {
  put_map(out, 3);
  put_text(out, "city"), put_map(out, 1), put_text(out, "names"), put_map(out, 2);
  put_text(out, "en"), put_text(out, "Buffalo"), put_text(out, "ja"), put_text(out, "バッファロー");
  put_text(out, "country"), put_map(out, 1), put_text(out, "iso_code"), put_text(out, "US");
  put_text(out, "location"), put_map(out, 3);
  put_text(out, "latitude"), put_double(out, 42.8864);
  put_text(out, "longitude"), put_double(out, -78.8784);
  put_text(out, "accuracy_radius"), put_bytes(out, 5, 20, 2);
}

static void geolite_asn(fwi_buf *out) {
  put_map(out, 2);
  put_text(out, "autonomous_system_number"), put_uint(out, 36352);
  put_text(out, "autonomous_system_organization"), put_text(out, "HostPapa");
}

static void ip_location_db(fwi_buf *out) {
  put_map(out, 4);
  put_text(out, "country_code"), put_text(out, "de");
  put_text(out, "city"), put_text(out, "Limburg an der Lahn");
  put_text(out, "latitude"), put_float(out, 50.5f);
  put_text(out, "longitude"), put_float(out, 8.0625f);
}

static void ipinfo(fwi_buf *out) {
  put_map(out, 7);
  put_text(out, "country"), put_text(out, "Japan");
  put_text(out, "country_code"), put_text(out, "JP");
  put_text(out, "asn"), put_text(out, "AS7506");
  put_text(out, "as_name"), put_text(out, "GMO Internet Group, Inc.");
  put_text(out, "city"), put_text(out, "Tokyo");
  put_text(out, "lat"), put_text(out, "35.6895");
  put_text(out, "lng"), put_text(out, "139.6917");
}

static void ipinfo_old(fwi_buf *out) {
  put_map(out, 2);
  put_text(out, "country"), put_text(out, "JP");
  put_text(out, "country_name"), put_text(out, "Japan");
}

static void hostile(fwi_buf *out) {
  put_map(out, 6);
  put_text(out, "country_code"), put_uint(out, 5);
  put_text(out, "country"), put_text(out, "<>");
  put_text(out, "asn"), put_text(out, "AS99999999999999999999");
  put_text(out, "latitude"), put_double(out, 1e300);
  put_text(out, "longitude"), put_double(out, 0);
  put_text(out, "city"), put_text(out, "\xff\xfe");
}

static const struct layout {
  const char *name;
  void (*write)(fwi_buf *out);
  const char *country, *city, *city_ja;
  double latitude, longitude;
  uint32_t radius, asn;
  const char *org, *network, *matched;
} layouts[] = {
    {"GeoLite2-City", geolite_city, "US", "Buffalo", "バッファロー", 42.8864, -78.8784, 20, 0, "",
     "", ""},
    {"GeoLite2-ASN", geolite_asn, "", "", "", 0, 0, 0, 36352, "HostPapa", "HostPapa (ColoCrossing)",
     "asn"},
    {"ip-location-db", ip_location_db, "DE", "Limburg an der Lahn", "", 50.5, 8.0625, 0, 0, "", "",
     ""},
    {"IPinfo", ipinfo, "JP", "Tokyo", "", 35.6895, 139.6917, 0, 7506, "GMO Internet Group, Inc.",
     "GMO Internet (ConoHa, XREA, CORESERVER)", "asn"},
    {"IPinfo country", ipinfo_old, "JP", "", "", 0, 0, 0, 0, "", "", ""},
};

static const char *write_layout(const char *file, const struct layout *layout) {
  fwi_buf record = {0};
  layout->write(&record);
  const char *path = write_database(file, layout->name, 4, net8, &record);
  fwi_buf_clear(&record);
  return path;
}

START_TEST(reads_the_layouts_of_makers) {
  const struct layout *row = &layouts[_i];
  add(write_layout("a.mmdb", row));
  fwi_place got = place_of("104.219.238.62");
  ck_assert_int_eq(got.state, FWI_PLACE_FOUND);
  assert_text("country", got.country, row->country);
  assert_text("city", got.city, row->city);
  assert_text("city_ja", got.city_ja, row->city_ja);
  ck_assert_double_eq_tol(got.latitude, row->latitude, 1e-6);
  ck_assert_double_eq_tol(got.longitude, row->longitude, 1e-6);
  ck_assert_uint_eq(got.radius_km, row->radius);
  ck_assert_uint_eq(got.asn, row->asn);
  assert_text("org", got.as_org, row->org);
  assert_text("network", got.network.owner, row->network);
  assert_text("matched", got.network.matched, row->matched);
  /* each answer names its database, and what isn't answered names none */
  assert_text("country_from", got.country_from.name, *row->country ? row->name : "");
  assert_text("city_from", got.city_from.name, *row->city ? row->name : "");
  assert_text("as_from", got.as_from.name, row->asn ? row->name : "");
  fwi_database from = got.asn ? got.as_from : got.country_from;
  assert_text("database", fwi_database_name(arena, from),
              fwi_arena_printf(arena, "%s 2026-06-17", row->name).ptr);
}
END_TEST

START_TEST(takes_each_answer_from_the_first_that_knows) {
  add(write_layout("a.mmdb", &layouts[1])); /* AS only */
  add(write_layout("b.mmdb", &layouts[0])); /* US, Buffalo */
  add(write_layout("c.mmdb", &layouts[3])); /* JP, AS7506 */
  fwi_place got = place_of("104.219.238.62");
  assert_text("country", got.country, "US");
  assert_text("country_from", got.country_from.name, "GeoLite2-City");
  ck_assert_uint_eq(got.asn, 36352);
  assert_text("as_from", got.as_from.name, "GeoLite2-ASN");
}
END_TEST

START_TEST(takes_what_was_stored_before_what_a_database_says) {
  fwi_facts_file *stored;
  fw_error err;
  ck_assert_int_eq(
      fwi_facts_file_parse(&stored, &lexicon,
                           FWI_STR("{\"fuwake_facts\": 1, \"places\": [{\"ip\": "
                                   "\"104.219.238.62\", \"country\": \"MD\", \"source\": "
                                   "\"who\", \"checked_at\": \"2025-06-25\"}]}"),
                           FWI_STR("facts.json"), &err),
      FW_OK);
  add(write_layout("c.mmdb", &layouts[3])); /* JP, AS7506 */
  fwi_place got = fwi_places_find(places, stored, &lexicon, arena, FWI_STR("104.219.238.62"));
  assert_text("country", got.country, "MD");
  assert_text("database", fwi_database_name(arena, got.country_from), "who 2025-06-25");
  assert_text("city", got.city, "Tokyo"); /* which nobody stored */
  ck_assert_uint_eq(got.asn, 7506);
  got = fwi_places_find(NULL, stored, &lexicon, arena, FWI_STR("104.219.238.62"));
  ck_assert_int_eq(got.state, FWI_PLACE_FOUND);
  got = fwi_places_find(NULL, stored, &lexicon, arena, FWI_STR("104.219.238.63"));
  ck_assert_int_eq(got.state, FWI_PLACE_NO_DATABASE);
  fwi_facts_file_free(stored);
}
END_TEST

START_TEST(opens_a_folder_in_order_of_name) {
  write_layout("b.mmdb", &layouts[0]);
  write_layout("a.mmdb", &layouts[2]);
  fclose(fopen(fwi_arena_printf(arena, "%s/notes.txt", folder).ptr, "w"));
  add(folder);
  ck_assert_uint_eq(fwi_places_count(places), 2);
  assert_text("country", place_of("104.1.1.1").country, "DE");
}
END_TEST

START_TEST(says_why_a_place_is_unknown) {
  ck_assert_int_eq(place_of("104.1.1.1").state, FWI_PLACE_NO_DATABASE);
  ck_assert_int_eq(fwi_places_find(NULL, NULL, &lexicon, arena, FWI_STR("104.1.1.1")).state,
                   FWI_PLACE_NO_DATABASE);
  add(write_layout("a.mmdb", &layouts[0]));
  ck_assert_int_eq(place_of("105.1.1.1").state, FWI_PLACE_NOT_FOUND);
  ck_assert_int_eq(place_of("2400::1").state, FWI_PLACE_NOT_FOUND); /* an IPv4 database */
  ck_assert_int_eq(place_of("192.168.0.1").state, FWI_PLACE_NOT_PUBLIC);
  ck_assert_int_eq(place_of("mx.example.jp").state, FWI_PLACE_NONE);
  ck_assert_int_eq(place_of("").state, FWI_PLACE_NONE);
}
END_TEST

START_TEST(knows_clouds_without_a_database) {
  fwi_place got = place_of("[52.140.217.90]");
  ck_assert_int_eq(got.state, FWI_PLACE_NO_DATABASE);
  assert_text("owner", got.network.owner, "Microsoft Azure");
  assert_text("matched", got.network.matched, "block");
}
END_TEST

START_TEST(reads_ipv6_and_ipv4_inside_it) {
  fwi_buf record = {0};
  ipinfo_old(&record);
  add(write_database("b.mmdb", "six", 6, net6, &record));
  fwi_buf_clear(&record);
  add(write_layout("a.mmdb", &layouts[0]));
  assert_text("six", place_of("IPv6:2400::25").country, "JP");
  ck_assert_int_eq(place_of("2401::1").state, FWI_PLACE_NOT_FOUND);
  assert_text("mapped", place_of("::ffff:104.1.1.1").country, "US");
  assert_text("NAT64", place_of("64:ff9b::104.1.1.1").country, "US");
}
END_TEST

START_TEST(passes_over_values_that_make_no_sense) {
  static const struct layout row = {.name = "", .write = hostile};
  add(write_layout("a.mmdb", &row));
  fwi_place got = place_of("104.1.1.1");
  ck_assert_int_eq(got.state, FWI_PLACE_NOT_FOUND);
  ck_assert(!got.has_position);
}
END_TEST

START_TEST(refuses_what_is_no_database) {
  fw_error err = {{0}};
  fw_str notes = fwi_arena_printf(arena, "%s/notes.txt", folder);
  ck_assert_int_eq(fwi_places_add(places, notes.ptr, &err), FW_EIO); /* not there */
  ck_assert_ptr_nonnull(strstr(err.text, notes.ptr));
  ck_assert_int_eq(fwi_places_add(places, folder, &err), FW_EIO); /* empty */
  ck_assert_ptr_nonnull(strstr(err.text, "no *.mmdb file"));
  FILE *file = fopen(notes.ptr, "w");
  fputs("not a database", file);
  fclose(file);
  ck_assert_int_eq(fwi_places_add(places, notes.ptr, NULL), FW_EIO);
  ck_assert_uint_eq(fwi_places_count(places), 0);
}
END_TEST

/* Where the metadata of a database begins.  Tests that break a file stay below it: when it is the
 * metadata that is broken, MMDB_open() of libmaxminddb 1.7.1 refuses, but leaks. */
static long metadata_of(const char *path) {
  char bytes[2048];
  FILE *file = fopen(path, "rb");
  fw_str all = {bytes, fread(bytes, 1, sizeof bytes, file)};
  fclose(file);
  ptrdiff_t at = fwi_str_find(all, FWI_STR("\xab\xcd\xefMaxMind.com"));
  ck_assert_int_gt(at, 0);
  return (long)at;
}

START_TEST(refuses_a_cut_database) {
  const char *path = write_layout("a.mmdb", &layouts[3]);
  for (long size = metadata_of(path) + 14; size >= 0; size -= 3) {
    ck_assert_int_eq(truncate(path, size), 0);
    ck_assert_int_eq(fwi_places_add(places, path, NULL), FW_EIO);
  }
  ck_assert_uint_eq(fwi_places_count(places), 0);
}
END_TEST

START_TEST(survives_a_damaged_database) {
  const struct layout *layout = &layouts[_i * 3]; /* GeoLite2-City, IPinfo */
  const char *path = write_layout("a.mmdb", layout);
  long end = metadata_of(path);
  int harmed = 0;
  for (long offset = 0; offset < end; offset++) {
    static const unsigned char bytes[] = {0, 0x20, 0x3f, 0x5f, 0xe1, 0xff};
    write_layout("a.mmdb", layout);
    FILE *file = fopen(path, "r+b");
    fseek(file, offset, SEEK_SET);
    fputc(bytes[offset % 6], file);
    fclose(file);
    fwi_places *damaged = fwi_places_new();
    ck_assert_int_eq(fwi_places_add(damaged, path, NULL), FW_OK);
    fwi_place got = fwi_places_find(damaged, NULL, &lexicon, arena, FWI_STR("104.1.1.1"));
    ck_assert(got.country.len == 0 || got.country.len == 2);
    ck_assert(fwi_utf8_valid(got.city) && fwi_utf8_valid(got.as_org));
    harmed += !fwi_str_eq(got.country, fw_str_of(layout->country)) || got.asn != layout->asn;
    fwi_places_free(damaged);
  }
  ck_assert_int_gt(harmed, 0); /* the damage reached the answer */
}
END_TEST

int main(void) {
  Suite *suite = suite_create("lookup/place");
  TCase *tcase = tcase_create("places");
  tcase_add_checked_fixture(tcase, set_up, tear_down);
  tcase_add_loop_test(tcase, reads_the_layouts_of_makers, 0, sizeof layouts / sizeof *layouts);
  tcase_add_test(tcase, takes_each_answer_from_the_first_that_knows);
  tcase_add_test(tcase, takes_what_was_stored_before_what_a_database_says);
  tcase_add_test(tcase, opens_a_folder_in_order_of_name);
  tcase_add_test(tcase, says_why_a_place_is_unknown);
  tcase_add_test(tcase, knows_clouds_without_a_database);
  tcase_add_test(tcase, reads_ipv6_and_ipv4_inside_it);
  tcase_add_test(tcase, passes_over_values_that_make_no_sense);
  tcase_add_test(tcase, refuses_what_is_no_database);
  tcase_add_test(tcase, refuses_a_cut_database);
  tcase_add_loop_test(tcase, survives_a_damaged_database, 0, 2);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
