#include "util/buf.h"
#include "util/error.h"
#include "util/hash.h"
#include "util/lanes.h"
#include "util/text.h"

#include <check.h>
#include <stdlib.h>

static fwi_arena *arena;

static void setup(void) { arena = fwi_arena_new(); }
static void teardown(void) { fwi_arena_free(arena); }

START_TEST(arena_gives_zeroed_aligned_memory_of_any_size) {
  for (size_t size = 0; size < 200000; size = size * 3 + 1) {
    char *ptr = fwi_arena_alloc(arena, size);
    ck_assert_uint_eq((uintptr_t)ptr % 16, 0);
    for (size_t i = 0; i < size; i++)
      ck_assert_int_eq(ptr[i], 0);
    memset(ptr, 0xAA, size);
  }
  fwi_arena_reset(arena);
  ck_assert_uint_eq(fwi_arena_bytes(arena), 0);
  ck_assert_int_eq(*(char *)fwi_arena_alloc(arena, 1), 0);
}
END_TEST

START_TEST(utf8_decoder_refuses_overlong_surrogate_and_cut_forms) {
  static const char *const broken[] = {
      "\xC0\x80", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE3\x81", "\x80", "\xFF"};
  const char *text = broken[_i];
  uint32_t c;
  ck_assert_uint_eq(fwi_utf8_decode(text, text + strlen(text), &c), 1);
  ck_assert_uint_eq(c, 0xFFFD);
  ck_assert(!fwi_utf8_valid(fw_str_of(text)));
  enum { LONG = 200 }; /* wherever it stands in a long text, of which most is told by blocks */
  for (size_t at = 0; at + strlen(text) <= LONG; at++) {
    char all[LONG];
    for (size_t i = 0; i < LONG; i++)
      all[i] = "\xE3\x81\x82 \xC3\xA9\xF0\x9F\x98\x80 a"[i % 12];
    size_t start = at - at % 12; /* a character's beginning */
    fw_str good = {all, LONG - LONG % 12};
    ck_assert(fwi_utf8_valid(good));
    memset(all + start, 'a', at - start);
    memcpy(all + at, text, strlen(text));
    for (size_t i = at + strlen(text); i < LONG && ((unsigned char)all[i] & 0xC0) == 0x80; i++)
      all[i] = 'a';
    ck_assert(!fwi_utf8_valid(good) || at + strlen(text) > good.len);
  }
}
END_TEST

START_TEST(utf8_decoder_and_encoder_agree_on_every_code_point) {
  char bytes[4];
  for (uint32_t c = 0; c <= 0x10FFFF; c++) {
    if (c >= 0xD800 && c <= 0xDFFF)
      continue;
    uint32_t back;
    size_t n = fwi_utf8_encode(c, bytes);
    ck_assert_uint_eq(fwi_utf8_decode(bytes, bytes + n, &back), n);
    ck_assert_uint_eq(back, c);
  }
}
END_TEST

START_TEST(cutting_text_never_cuts_a_character) {
  fw_str text = FWI_STR("a\xE3\x81\x82\xE3\x81\x84"); /* aあい */
  size_t expected[] = {0, 1, 1, 1, 4, 4, 4, 7, 7};
  for (size_t max = 0; max < 9; max++)
    ck_assert_uint_eq(fwi_utf8_cut(text, max).len, expected[max]);
}
END_TEST

START_TEST(next_splits_and_ends_with_a_null_view) {
  fw_str rest = FWI_STR("a,,b"), got;
  got = fwi_str_next(&rest, ',');
  ck_assert(fwi_str_eq(got, FWI_STR("a")));
  got = fwi_str_next(&rest, ',');
  ck_assert(got.ptr && got.len == 0);
  got = fwi_str_next(&rest, ',');
  ck_assert(fwi_str_eq(got, FWI_STR("b")));
  ck_assert_ptr_null(rest.ptr);
}
END_TEST

START_TEST(json_escapes_controls_quotes_and_broken_utf8) {
  fwi_buf buf = {0};
  fwi_json json = {.buf = &buf};
  fwi_json_open(&json, NULL, '{');
  fwi_json_str(&json, "a", FWI_STR("\"\\\n\x01\xFFé"));
  fwi_json_open(&json, "b", '[');
  fwi_json_int(&json, NULL, -3);
  fwi_json_int(&json, NULL, 0);
  fwi_json_int(&json, NULL, INT64_MIN);
  fwi_json_int(&json, NULL, INT64_MAX);
  fwi_json_null(&json, NULL);
  fwi_json_close(&json, ']');
  fwi_json_bool(&json, "c", true);
  fwi_json_close(&json, '}');
  fw_text text;
  fwi_buf_take_text(&buf, &text);
  ck_assert_str_eq(text.ptr,
                   "{\"a\":\"\\\"\\\\\\n\\u0001\xEF\xBF\xBDé\","
                   "\"b\":[-3,0,-9223372036854775808,9223372036854775807,null],\"c\":true}");
  fw_text_clear(&text);
}
END_TEST

/* What fwi_json_str() does, a character at a time. */
static void add_slowly(fwi_buf *out, fw_str text) {
  uint32_t c;
  fwi_buf_add_char(out, '"');
  for (size_t i = 0, n; i < text.len; i += n) {
    n = fwi_utf8_decode(text.ptr + i, text.ptr + text.len, &c);
    if (c == '"' || c == '\\')
      fwi_buf_printf(out, "\\%c", (char)c);
    else if (c == '\n' || c == '\t')
      fwi_buf_add_str(out, c == '\n' ? FWI_STR("\\n") : FWI_STR("\\t"));
    else if (c < 0x20 || c == 0x7F)
      fwi_buf_printf(out, "\\u%04x", (unsigned)c);
    else if (n == 1 && c >= 0x80)
      fwi_buf_add_str(out, FWI_STR("\xEF\xBF\xBD"));
    else
      fwi_buf_add(out, text.ptr + i, n);
  }
  fwi_buf_add_char(out, '"');
}

START_TEST(json_text_of_any_kind_is_written_as_if_a_character_at_a_time) {
  static const char *const pieces[] = {"plain text, long enough",
                                       "a",
                                       "日本語の文、長いもの",
                                       "é",
                                       "\xEF\xBF\xBD",
                                       "😀",
                                       "\"",
                                       "\\",
                                       "\n",
                                       "\x7F",
                                       "\x01",
                                       "\xE3",
                                       "\xE3\x81",
                                       "\x81",
                                       "\xE0\x80\x80",
                                       "\xED\xA0\x80",
                                       "\xC0\xAF",
                                       "\xF5",
                                       "\xC3",
                                       "\xF0\x9F",
                                       "\t",
                                       "ア"};
  uint32_t random = 1;
  for (int round = 0; round < 5000; round++) {
    fwi_buf text = {0}, quick = {0}, slow = {0};
    fwi_json json = {.buf = &quick};
    for (int i = 0; i < round % 23; i++) {
      random = random * 1664525 + 1013904223;
      fwi_buf_add_str(&text, fw_str_of(pieces[(random >> 16) % (sizeof pieces / sizeof *pieces)]));
    }
    fwi_json_str(&json, NULL, fwi_buf_str(&text));
    add_slowly(&slow, fwi_buf_str(&text));
    ck_assert(fwi_str_eq(fwi_buf_str(&quick), fwi_buf_str(&slow)));
    fwi_buf_clear(&text), fwi_buf_clear(&quick), fwi_buf_clear(&slow);
  }
}
END_TEST

START_TEST(json_sees_what_is_to_be_escaped_at_every_place_of_a_string) {
  enum { MOST = 300 };
  char text[MOST];
  for (size_t len = 1; len <= MOST; len = len < 40 ? len + 1 : len + 37)
    for (size_t at = 0; at < len; at++) {
      fwi_buf quick = {0}, slow = {0};
      fwi_json json = {.buf = &quick};
      memset(text, 'a', sizeof text);
      text[at] = "\"\\\x1F\x7F\x80"[at % 5];
      fwi_json_str(&json, NULL, (fw_str){text, len});
      add_slowly(&slow, (fw_str){text, len});
      ck_assert(fwi_str_eq(fwi_buf_str(&quick), fwi_buf_str(&slow)));
      fwi_buf_clear(&quick), fwi_buf_clear(&slow);
    }
}
END_TEST

START_TEST(json_strings_are_written_in_pieces_and_once_more) {
  fwi_buf buf = {0};
  fwi_json json = {.buf = &buf};
  fwi_json_open(&json, NULL, '{');
  fwi_json_str_begin(&json, "a");
  fwi_json_str_more(&json, FWI_STR("one\n"));
  fwi_json_str_more(&json, FWI_STR(""));
  fwi_json_str_more(&json, FWI_STR("\"two\""));
  fwi_json_str_end(&json);
  fwi_json_again(&json, "b", json.value, buf.len);
  fwi_json_close(&json, '}');
  ck_assert(fwi_str_eq(fwi_buf_str(&buf),
                       FWI_STR("{\"a\":\"one\\n\\\"two\\\"\",\"b\":\"one\\n\\\"two\\\"\"}")));
  fwi_buf_clear(&buf);
}
END_TEST

static inline fwi_lanes x_lanes(fwi_lanes c) { return (fwi_lanes)(c == 'x'); }

START_TEST(lanes_find_what_a_loop_finds) {
  enum { MOST = 40 };
  for (size_t len = 0; len <= MOST; len++)
    for (size_t from = 0; from <= len; from++)
      for (size_t at = 0; at <= len; at++) {                    /* at len: nowhere */
        char *text = memset(fwi_xmalloc(len + !len), 'a', len); /* no byte behind it */
        if (at < len)
          text[at] = 'x';
        const char *found = fwi_lanes_find(text, text + from, text + len, x_lanes);
        ck_assert_uint_eq((size_t)(found - text), at < len && at >= from ? at : len);
        free(text);
      }
}
END_TEST

START_TEST(a_walk_meets_what_a_loop_meets) {
  enum { MOST = 150 };
  for (size_t len = 0; len <= MOST; len++)
    for (unsigned step = 1; step <= MOST; step += 1 + step / 8) {
      char *text = memset(fwi_xmalloc(len + !len), 'a', len); /* no byte behind it */
      for (size_t at = len % step; at < len; at += step)
        text[at] = 'x';
      fwi_lanes_walk walk = fwi_lanes_walk_in(text, text + len);
      for (size_t at = len % step; at < len; at += step)
        ck_assert_ptr_eq(fwi_lanes_next(&walk, x_lanes), text + at);
      ck_assert_ptr_eq(fwi_lanes_next(&walk, x_lanes), text + len);
      ck_assert_ptr_eq(fwi_lanes_next(&walk, x_lanes), text + len);
      free(text);
    }
}
END_TEST

/* Bytes of which some differ in one bit alone: that of a letter's case, or of something else. */
static void fill_confusable(char *text, size_t len, uint32_t *random) {
  static const char alphabet[] = {'A',    'a', 'Z',    'z', '@',    '`',    '[',    '{',
                                  '\x0D', '-', '\x11', '1', '\xC1', '\xE1', '\x9A', '\xBA'};
  for (size_t i = 0; i < len; i++) {
    *random ^= *random << 13, *random ^= *random >> 17, *random ^= *random << 5;
    text[i] = alphabet[(*random >> 8) % sizeof alphabet];
  }
}

START_TEST(names_are_equal_but_for_case_as_a_loop_says) {
  enum { MOST = 20 };
  uint32_t random = 2463534242u;
  char a[MOST], b[MOST];
  for (int round = 0; round < 300; round++)
    for (size_t len = 0; len <= MOST; len++) {
      fill_confusable(a, len, &random);
      memcpy(b, a, len);
      for (size_t i = 0; i < len; i++)
        if (fwi_is_alpha(b[i]) && random >> i & 1)
          b[i] ^= 0x20;
      ck_assert(fwi_ascii_equal(a, b, len));
      if (!len)
        continue;
      size_t at = (random >> 4) % len; /* one bit of one byte */
      b[at] = (char)(b[at] ^ 1 << round % 8);
      ck_assert_int_eq(fwi_ascii_equal(a, b, len), fwi_lower(a[at]) == fwi_lower(b[at]));
    }
}
END_TEST

START_TEST(needles_are_found_where_a_loop_finds_them) {
  enum { MOST = 120, LONGEST = 80 };
  uint32_t random = 88675123u;
  for (int round = 0; round < 4000; round++) {
    size_t len = (random >> 3) % MOST, more = (random >> 9) % 5;
    size_t needle_len = round % 16 ? 1 + (random >> 12) % 4 : (random >> 12) % LONGEST;
    char *text = fwi_xmalloc(len + !len), needle[LONGEST]; /* no byte behind it */
    fill_confusable(text, len, &random);
    fill_confusable(needle, needle_len, &random);
    if (more && needle_len <= len) /* mostly it is there */
      memcpy(text + (random >> 5) % (len - needle_len + 1), needle, needle_len);
    ptrdiff_t exact = -1, any_case = -1;
    for (size_t at = 0; at + needle_len <= len; at++) {
      if (exact < 0 && !memcmp(text + at, needle, needle_len))
        exact = (ptrdiff_t)at;
      if (any_case < 0 && fwi_ascii_equal(text + at, needle, needle_len))
        any_case = (ptrdiff_t)at;
    }
    ck_assert_int_eq(fwi_str_find((fw_str){text, len}, (fw_str){needle, needle_len}), exact);
    ck_assert_int_eq(fwi_str_find_ascii((fw_str){text, len}, (fw_str){needle, needle_len}),
                     any_case);
    free(text);
  }
}
END_TEST

START_TEST(a_long_needle_that_is_nearly_everywhere_costs_little) {
  enum { TEXT = 8 << 20, NEEDLE = 1 << 20 }; /* compared at each place: minutes */
  char *text = fwi_xmalloc(TEXT), *needle = fwi_xmalloc(NEEDLE);
  memset(text, 'a', TEXT);
  memset(needle, 'A', NEEDLE);
  needle[NEEDLE / 2] = 'b';
  ck_assert_int_eq(fwi_str_find_ascii((fw_str){text, TEXT}, (fw_str){needle, NEEDLE}), -1);
  text[TEXT / 2] = 'B';
  ck_assert_int_eq(fwi_str_find_ascii((fw_str){text, TEXT}, (fw_str){needle, NEEDLE}),
                   TEXT / 2 - NEEDLE / 2);
  free(text);
  free(needle);
}
END_TEST

START_TEST(text_written_in_the_arena_stays_or_moves_when_it_outgrows_its_room) {
  for (size_t room = 0; room < 100000; room = room * 5 + 3)
    for (size_t len = 0; len <= room + 3; len += room / 2 + 1) {
      fwi_buf buf;
      fwi_buf_begin(&buf, arena, room);
      for (size_t i = 0; i < len; i++)
        fwi_buf_add_char(&buf, (char)('a' + i % 26));
      fw_str text = fwi_buf_take(&buf, arena);
      char *next = fwi_arena_alloc(arena, 8);
      memset(next, 0xAA, 8);
      ck_assert_uint_eq(text.len, len);
      ck_assert_int_eq(text.ptr[len], '\0');
      size_t same = 0;
      while (same < len && text.ptr[same] == (char)('a' + same % 26))
        same++;
      ck_assert_uint_eq(same, len);
    }
  size_t bytes = fwi_arena_bytes(arena);
  fwi_buf none;
  fwi_buf_begin(&none, arena, 1000);
  fwi_buf_clear(&none);
  ck_assert_uint_le(fwi_arena_bytes(arena), bytes + 16); /* the rest is taken back */
}
END_TEST

START_TEST(what_is_drawn_while_text_is_written_in_the_arena_is_nobody_elses) {
  fwi_buf outer, inner;
  fwi_buf_begin(&outer, arena, 100);
  fwi_buf_add(&outer, "outer", 5);
  fwi_buf_begin(&inner, arena, 100);
  fwi_buf_add(&inner, "inner", 5);
  fw_str first = fwi_buf_take(&inner, arena);
  fw_str whole = fwi_buf_take(&outer, arena);
  memset(fwi_arena_alloc(arena, 200), 0xAA, 200);
  ck_assert(fwi_str_eq(first, FWI_STR("inner")));
  ck_assert(fwi_str_eq(whole, FWI_STR("outer")));
}
END_TEST

START_TEST(hashes_are_those_of_the_standards) {
  static const struct {
    fwi_hash method;
    size_t bytes;
    unsigned char first[4];
  } known[] = {{FWI_HASH_MD5, 16, {0x90, 0x01, 0x50, 0x98}}, /* RFC 1321 A.5, RFC 6234 8.5: "abc" */
               {FWI_HASH_SHA1, 20, {0xA9, 0x99, 0x3E, 0x36}},
               {FWI_HASH_SHA256, 32, {0xBA, 0x78, 0x16, 0xBF}}};
  for (size_t i = 0; i < FWI_HASHES; i++) {
    unsigned char digest[FWI_HASH_BYTES];
    ck_assert_uint_eq(fwi_hash_make(known[i].method, FWI_STR("abc"), digest), known[i].bytes);
    ck_assert_mem_eq(digest, known[i].first, sizeof known[i].first);
  }
}
END_TEST

START_TEST(error_text_is_cut_at_a_character) {
  fw_error err;
  char longer[2000];
  for (size_t i = 0; i + 3 < sizeof longer; i += 3)
    memcpy(longer + i, "\xE3\x81\x82", 3);
  longer[sizeof longer - 2] = '\0';
  fwi_error_set(&err, "x%s", longer);
  ck_assert(fwi_utf8_valid(fw_str_of(err.text)));
  ck_assert_uint_lt(strlen(err.text), sizeof err.text);
  ck_assert_uint_gt(strlen(err.text), sizeof err.text - 5);
}
END_TEST

/* "&amp;B" -> "&B" -> "&b", to follow a range through two layers back to raw. */
static void remap_entity(const fwi_text *self, fwi_map *map) {
  (void)self;
  fwi_map_unit(map, 0, 5, 1);
  fwi_map_copy(map, 5, 1);
}

START_TEST(slices_follow_their_layers_back_to_raw_bytes) {
  fwi_text content = {
      .value = FWI_STR("x &amp;B y"), .from_start = 100, .arena = arena, .content = true};
  fwi_text visible = {.value = FWI_STR("&B"),
                      .from = &content,
                      .from_start = 2,
                      .arena = arena,
                      .remap = remap_entity};
  size_t start, end;
  fwi_slice_raw((fwi_slice){&visible, 0, 1}, &start, &end);
  ck_assert_uint_eq(start, 102);
  ck_assert_uint_eq(end, 107);
  fwi_slice_raw((fwi_slice){&visible, 1, 2}, &start, &end);
  ck_assert_uint_eq(start, 107);
  ck_assert_uint_eq(end, 108);
  fwi_slice at = fwi_slice_content((fwi_slice){&visible, 0, 2});
  ck_assert_ptr_eq(at.text, &content);
  ck_assert(fwi_str_eq(fwi_slice_str(at), FWI_STR("&amp;B")));
}
END_TEST

START_TEST(units_in_a_row_are_one_run_and_keep_their_borders) {
  fwi_map map = {0};
  fwi_map_units(&map, 10, 4, 3, 2);
  fwi_map_unit(&map, 18, 4, 3);
  fwi_map_unit(&map, 24, 4, 3); /* behind a line end */
  ck_assert_uint_eq(map.count, 2);
  ck_assert_uint_eq(map.out, 12);
  for (size_t start = 0; start < map.out; start++) {
    for (size_t end = start + 1; end <= map.out; end++) {
      size_t in_start, in_end, first = start / 3, last = (end - 1) / 3;
      fwi_map_range(&map, start, end, &in_start, &in_end);
      ck_assert_uint_eq(in_start, first < 3 ? 10 + 4 * first : 24);
      ck_assert_uint_eq(in_end, last < 3 ? 14 + 4 * last : 28);
    }
  }
  fwi_map_clear(&map);
}
END_TEST

START_TEST(map_made_along_with_its_text_is_given_up_when_it_is_broken_up) {
  enum { MANY = 100000, WIDE = 100 };
  for (int broken = 0; broken < 2; broken++) {
    fwi_arena *arena = fwi_arena_new();
    fwi_map map = {.along = true}, twin = {0};
    for (size_t i = 0; i < MANY; i++) {
      fwi_map_copy(&map, 2 * i * WIDE, broken ? 1 : WIDE);
      fwi_map_copy(&twin, 2 * i * WIDE, broken ? 1 : WIDE);
    }
    ck_assert_uint_eq(map.out, twin.out);
    ck_assert_uint_lt(map.room, broken ? MANY / 2 : SIZE_MAX);
    ck_assert_uint_eq(twin.count, MANY);
    ck_assert_int_eq(fwi_map_keep(&map, arena) == NULL, broken);
    fwi_map_clear(&twin);
    fwi_arena_free(arena);
  }
}
END_TEST

START_TEST(composed_map_equals_one_map_after_the_other) {
  fwi_map a = {0}, b = {0}, both = {0};
  fwi_map_copy(&a, 10, 4);
  fwi_map_units(&a, 14, 6, 2, 3);
  fwi_map_copy(&a, 32, 5); /* 15 bytes of output */
  fwi_map_copy(&b, 1, 2);
  fwi_map_units(&b, 3, 3, 1, 2);
  fwi_map_copy(&b, 9, 5);
  fwi_map_compose(&both, &a, &b);
  ck_assert_uint_eq(both.out, b.out);
  for (size_t start = 0; start < b.out; start++) {
    for (size_t end = start + 1; end <= b.out; end++) {
      size_t mid_start, mid_end, one_start, one_end, two_start, two_end;
      fwi_map_range(&b, start, end, &mid_start, &mid_end);
      fwi_map_range(&a, mid_start, mid_end, &one_start, &one_end);
      fwi_map_range(&both, start, end, &two_start, &two_end);
      ck_assert_uint_eq(one_start, two_start);
      ck_assert_uint_eq(one_end, two_end);
    }
  }
  fwi_map_clear(&a), fwi_map_clear(&b), fwi_map_clear(&both);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("util");
  TCase *tcase = tcase_create("util");
  tcase_set_timeout(tcase, 60); /* every code point is tried, on a busy machine too */
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_test(tcase, arena_gives_zeroed_aligned_memory_of_any_size);
  tcase_add_loop_test(tcase, utf8_decoder_refuses_overlong_surrogate_and_cut_forms, 0, 7);
  tcase_add_test(tcase, utf8_decoder_and_encoder_agree_on_every_code_point);
  tcase_add_test(tcase, cutting_text_never_cuts_a_character);
  tcase_add_test(tcase, next_splits_and_ends_with_a_null_view);
  tcase_add_test(tcase, json_escapes_controls_quotes_and_broken_utf8);
  tcase_add_test(tcase, json_text_of_any_kind_is_written_as_if_a_character_at_a_time);
  tcase_add_test(tcase, json_sees_what_is_to_be_escaped_at_every_place_of_a_string);
  tcase_add_test(tcase, json_strings_are_written_in_pieces_and_once_more);
  tcase_add_test(tcase, lanes_find_what_a_loop_finds);
  tcase_add_test(tcase, a_walk_meets_what_a_loop_meets);
  tcase_add_test(tcase, names_are_equal_but_for_case_as_a_loop_says);
  tcase_add_test(tcase, needles_are_found_where_a_loop_finds_them);
  tcase_add_test(tcase, a_long_needle_that_is_nearly_everywhere_costs_little);
  tcase_add_test(tcase, text_written_in_the_arena_stays_or_moves_when_it_outgrows_its_room);
  tcase_add_test(tcase, what_is_drawn_while_text_is_written_in_the_arena_is_nobody_elses);
  tcase_add_test(tcase, hashes_are_those_of_the_standards);
  tcase_add_test(tcase, error_text_is_cut_at_a_character);
  tcase_add_test(tcase, slices_follow_their_layers_back_to_raw_bytes);
  tcase_add_test(tcase, units_in_a_row_are_one_run_and_keep_their_borders);
  tcase_add_test(tcase, map_made_along_with_its_text_is_given_up_when_it_is_broken_up);
  tcase_add_test(tcase, composed_map_equals_one_map_after_the_other);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
