/* The matcher: which literals occur in a mail, and where exactly. */
#include "match/match.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static fwi_arena *arena;
static fw_limits limits;
static fwi_facts facts;
static fwi_matcher *matcher;
static fwi_scratch *scratch;

static void setup(void) {
  arena = fwi_arena_new();
  limits = fw_limits_default();
}

static void teardown(void) {
  fwi_scratch_free(scratch);
  fwi_matcher_free(matcher);
  fwi_arena_free(arena);
  scratch = NULL;
  matcher = NULL;
}

static const fwi_matches *match(const char *mail, const fwi_literal *literals, size_t count) {
  fw_error err;
  fwi_facts_init(&facts, fwi_message_parse(arena, fw_str_of(mail), &limits), NULL);
  matcher = fwi_matcher_new(literals, count, &err);
  ck_assert_ptr_nonnull(matcher);
  scratch = fwi_scratch_new(matcher);
  return fwi_match(matcher, scratch, &facts);
}

/* The bytes of the mail that the hit came from. */
static fw_str raw_of(const fwi_matches *matches, size_t hit) {
  const fwi_hit *h = &matches->hits[hit];
  fwi_slice slice = {matches->fields[h->field].text, h->start, h->end};
  size_t start, end;
  fwi_slice_raw(slice, &start, &end);
  return fwi_str_slice(facts.message->raw, start, end);
}

#define MAIL                                                                                       \
  "From: \"KAGOYA Inc\" <Sawada@Example.jp>\r\n"                                                   \
  "Subject: Login notice\r\n"                                                                      \
  "Reply-To: other@example.com\r\n"                                                                \
  "Content-Type: text/plain; charset=utf-8\r\n"                                                    \
  "\r\n"                                                                                           \
  "ＫＡＧＯＹＡ and kagoya. See https://Example.COM/a%42c?x=1\r\n"

typedef struct where {
  const char *literal;
  fwi_field_kind kind;
} where;

static const where places[] = {{"login notice", FWI_FIELD_SUBJECT},
                               {"kagoya inc", FWI_FIELD_FROM_NAME},
                               {"sawada@example.jp", FWI_FIELD_FROM_ADDRESS},
                               {"other@", FWI_FIELD_HEADER},
                               {"kagoya and", FWI_FIELD_BODY},
                               {"https://example.com/abc?x=1", FWI_FIELD_URL}};

START_TEST(finds_a_literal_in_its_field) {
  fwi_literal literal = {fw_str_of(places[_i].literal), 7, FWI_FIRST, 0};
  const fwi_matches *matches = match(MAIL, &literal, 1);
  ck_assert_uint_eq(matches->count, 1);
  const fwi_hit *hit = &matches->hits[0];
  ck_assert_uint_eq(hit->id, 7);
  const fwi_field *field = &matches->fields[hit->field];
  ck_assert_int_eq(field->kind, places[_i].kind);
  ck_assert(fwi_str_eq(fwi_str_slice(field->value, hit->start, hit->end), literal.text));
}
END_TEST

START_TEST(leads_back_to_the_raw_bytes) {
  fwi_literal literal = {FWI_STR("kagoya"), 1, FWI_EACH, 0};
  const fwi_matches *matches = match(MAIL, &literal, 1);
  ck_assert_uint_eq(matches->count, 3);
  ck_assert(fwi_str_eq(raw_of(matches, 0), FWI_STR("KAGOYA")));
  ck_assert(fwi_str_eq(raw_of(matches, 1), FWI_STR("ＫＡＧＯＹＡ")));
  ck_assert(fwi_str_eq(raw_of(matches, 2), FWI_STR("kagoya")));
}
END_TEST

START_TEST(reports_only_the_first_without_positions) {
  fwi_literal literal = {FWI_STR("kagoya"), 1, FWI_FIRST, 0};
  ck_assert_uint_eq(match(MAIL, &literal, 1)->count, 1);
}
END_TEST

START_TEST(reports_positions_in_the_kinds_of_fields_asked_for) {
  fwi_literal literals[] = {{FWI_STR("kagoya"), 1, FWI_EACH, 1 << FWI_FIELD_BODY},
                            {FWI_STR("kagoya"), 2, FWI_EACH, 1 << FWI_FIELD_URL},
                            {FWI_STR("kagoya"), 3, FWI_FIRST, 0}};
  const fwi_matches *matches = match(MAIL, literals, 3);
  ck_assert_uint_eq(matches->count, 3);
  ck_assert_uint_eq(matches->hits[0].id, 3);
  for (size_t i = 1; i < 3; i++) {
    ck_assert_uint_eq(matches->hits[i].id, 1);
    ck_assert_int_eq(matches->fields[matches->hits[i].field].kind, FWI_FIELD_BODY);
  }
}
END_TEST

START_TEST(leaves_out_what_goes_on_with_a_word_where_only_words_are_asked_for) {
  static const char mail[] = "Subject: Banking, ING; king! ing2 \xE3\x81\x8Aing\n\ning";
  fwi_literal literals[] = {{FWI_STR("ing"), 1, FWI_EACH_WORD, 0},
                            {FWI_STR("ing"), 2, FWI_EACH, 0}};
  const fwi_matches *matches = match(mail, literals, 2);
  size_t words = 0;
  for (size_t i = 0; i < matches->count; i++)
    words += matches->hits[i].id == 1;
  ck_assert_uint_eq(words, 3);
  ck_assert_uint_eq(matches->count, 3 + 6);
}
END_TEST

START_TEST(finds_a_single_byte_without_other_literals) {
  fwi_literal literal = {FWI_STR("$"), 1, FWI_FIRST, 0};
  const fwi_matches *matches = match("Subject: a $5\n\n$ in the mail: $", &literal, 1);
  ck_assert_uint_eq(matches->count, 1);
  ck_assert_uint_eq(matches->hits[0].start, 2);
}
END_TEST

START_TEST(finds_a_single_byte_beside_other_literals) {
  fwi_literal literals[] = {{FWI_STR("$"), 1, FWI_FIRST, 0},
                            {FWI_STR("c"), 2, FWI_EACH, 0},
                            {FWI_STR("c$"), 3, FWI_EACH, 0}};
  static const uint32_t ids[] = {1, 2, 3, 2};
  const fwi_matches *matches = match("Subject: a $5 c\n\nno c$ in the mail: $", literals, 3);
  ck_assert_uint_eq(matches->count, 4);
  for (size_t i = 0; i < 4; i++)
    ck_assert_uint_eq(matches->hits[i].id, ids[i]);
}
END_TEST

START_TEST(puts_many_hits_of_one_place_in_order) {
  enum { DEPTH = 100 };
  char words[DEPTH + 1] = {0};
  fwi_literal literals[DEPTH];
  memset(words, 'x', DEPTH);
  for (size_t i = 0; i < DEPTH; i++) /* x, xx, xxx ...: all end at each place */
    literals[i] = (fwi_literal){{words, i + 1}, (uint32_t)i, FWI_EACH, 0};
  fw_str mail = fwi_arena_printf(arena, "From: a@b\n\n%s\n", words);
  const fwi_matches *matches = match(mail.ptr, literals, DEPTH);
  ck_assert_uint_gt(matches->count, DEPTH);
  for (size_t i = 1; i < matches->count; i++) {
    const fwi_hit *a = &matches->hits[i - 1], *b = &matches->hits[i];
    ck_assert(a->field < b->field || a->start < b->start ||
              (a->start == b->start && a->end >= b->end));
  }
}
END_TEST

/* Of literals that end alike: the whole, one whose head is as short as it gets, two that part at
 * the first byte of a long head, and one that is longer than what was written. */
START_TEST(tells_literals_apart_that_end_alike) {
  const char *texts[] = {"e delivery",
                         "delivery",
                         "y",
                         "the longest of all deliveries: a delivery",
                         "The one: a delivery",
                         "no, the longest of all deliveries: a delivery",
                         "she longest of all deliveries: a delivery"};
  enum { COUNT = sizeof texts / sizeof *texts };
  fwi_literal literals[COUNT];
  for (uint32_t i = 0; i < COUNT; i++)
    literals[i] = (fwi_literal){fw_str_of(texts[i]), i, FWI_EACH, 0};
  const fwi_matches *matches = match("Subject: The longest of all deliveries: a delivery\n\n"
                                     "e delivery\n",
                                     literals, COUNT);
  static const uint32_t found[] = {3, 1, 2, 0, 1, 2}; /* by place, the longest first */
  ck_assert_uint_eq(matches->count, sizeof found / sizeof *found);
  for (size_t i = 0; i < matches->count; i++)
    ck_assert_uint_eq(matches->hits[i].id, found[i]);
}
END_TEST

/* Of one tail, with all of the writing before it or but for its first byte. */
START_TEST(tells_heads_of_every_length_apart) {
  enum { HEADS = 20 };
  static const char written[] = "abcdefghijklmnopqrst delivery";
  char texts[HEADS][sizeof written];
  fwi_literal literals[2 * HEADS];
  for (uint32_t head = 0; head < HEADS; head++) {
    const char *text = written + HEADS - head;
    strcpy(texts[head], text);
    texts[head][0] = '#';
    literals[2 * head] = (fwi_literal){fw_str_of(text), 2 * head, _i ? FWI_EACH : FWI_FIRST, 0};
    literals[2 * head + 1] =
        (fwi_literal){fw_str_of(texts[head]), 2 * head + 1, _i ? FWI_EACH : FWI_FIRST, 0};
  }
  fw_str mail = fwi_arena_printf(arena, "Subject: %s\n\n", written);
  const fwi_matches *matches = match(mail.ptr, literals, 2 * HEADS);
  ck_assert_uint_eq(matches->count, HEADS);
  for (uint32_t i = 0; i < HEADS; i++) /* by place: the longest first */
    ck_assert_uint_eq(matches->hits[i].id, 2 * (HEADS - 1 - i));
}
END_TEST

START_TEST(does_not_join_two_fields) {
  fwi_literal literals[] = {{FWI_STR("noticekagoya"), 1, FWI_EACH, 0},
                            {FWI_STR("notice kagoya"), 2, FWI_EACH, 0}};
  ck_assert_uint_eq(match(MAIL, literals, 2)->count, 0);
}
END_TEST

START_TEST(takes_literals_literally) {
  fwi_literal literal = {FWI_STR("k.*a"), 1, FWI_EACH, 0};
  ck_assert_uint_eq(match(MAIL, &literal, 1)->count, 0);
  teardown();
  arena = fwi_arena_new();
  literal.text = FWI_STR("a+(b)*[c]");
  ck_assert_uint_eq(match("Subject: see A+(b)*[C]\n\n", &literal, 1)->count, 1);
}
END_TEST

START_TEST(works_without_literals_and_without_a_mail) {
  ck_assert_uint_eq(match("", NULL, 0)->count, 0);
  teardown();
  arena = fwi_arena_new();
  fwi_literal literal = {FWI_STR("x"), 1, FWI_EACH, 0};
  ck_assert_uint_eq(match("", &literal, 1)->count, 0);
}
END_TEST

START_TEST(a_flood_of_one_literal_does_not_drown_the_others) {
  fwi_buf mail = {0};
  fwi_buf_printf(&mail, "Subject: x\n\n");
  for (int i = 0; i < 20000; i++)
    fwi_buf_printf(&mail, "flood ");
  fwi_buf_printf(&mail, "rare prefilter\n");
  fwi_buf_add_char(&mail, '\0');
  fwi_literal literals[] = {{FWI_STR("flood"), 1, FWI_EACH, 0},
                            {FWI_STR("rare"), 2, FWI_EACH, 0},
                            {FWI_STR("prefilter"), 3, FWI_FIRST, 0}};
  const fwi_matches *matches = match(mail.ptr, literals, 3);
  size_t seen[4] = {0};
  for (size_t i = 0; i < matches->count; i++)
    seen[matches->hits[i].id]++;
  ck_assert_uint_eq(seen[1], 64);
  ck_assert_uint_eq(seen[2], 1);
  ck_assert_uint_eq(seen[3], 1);
  fwi_buf_clear(&mail);
}
END_TEST

START_TEST(hits_come_in_order_of_occurrence) {
  fwi_literal literals[] = {{FWI_STR("and"), 1, FWI_EACH, 0},
                            {FWI_STR("kagoya"), 2, FWI_EACH, 0},
                            {FWI_STR("kagoya inc"), 3, FWI_EACH, 0}};
  const fwi_matches *matches = match(MAIL, literals, 3);
  ck_assert_uint_ge(matches->count, 4);
  for (size_t i = 1; i < matches->count; i++) {
    const fwi_hit *a = &matches->hits[i - 1], *b = &matches->hits[i];
    ck_assert(a->field < b->field || (a->field == b->field && a->start <= b->start));
  }
  ck_assert_uint_eq(matches->hits[0].id, 3); /* at one place the longer first */
}
END_TEST

START_TEST(scratch_forgets_the_mail_before) {
  fwi_literal literal = {FWI_STR("kagoya"), 1, FWI_EACH, 0};
  ck_assert_uint_eq(match(MAIL, &literal, 1)->count, 3);
  fwi_facts_init(&facts, fwi_message_parse(arena, FWI_STR("Subject: kagoya\n\n"), &limits), NULL);
  ck_assert_uint_eq(fwi_match(matcher, scratch, &facts)->count, 1);
}
END_TEST

START_TEST(what_a_big_mail_took_is_given_back_and_the_next_one_counts_anew) {
  enum { BYTES = 2 << 20 };
  fwi_buf big = {0};
  fwi_buf_add_str(&big, FWI_STR("From: a@b\n\n"));
  while (big.len < BYTES)
    fwi_buf_add_str(&big, FWI_STR("kagoya, somebody else, and then many words more of any kind\n"));
  fw_str mail = fwi_buf_take(&big, arena);
  fwi_literal literal = {FWI_STR("kagoya"), 1, FWI_EACH, 0};
  size_t count = match(mail.ptr, &literal, 1)->count;
  ck_assert_uint_gt(count, 10);
  for (int again = 0; again < 2; again++) {
    fwi_match_done(scratch);
    ck_assert_uint_eq(fwi_match(matcher, scratch, &facts)->count, count);
  }
}
END_TEST

/* Every prefix of a mail is a mail. */
START_TEST(survives_a_cut_at_every_byte) {
  fwi_literal literal = {FWI_STR("example.com"), 1, FWI_EACH, 0};
  match(MAIL, &literal, 1);
  for (size_t len = 0; len < sizeof MAIL; len++) {
    fwi_arena *own = fwi_arena_new();
    fwi_facts_init(&facts, fwi_message_parse(own, (fw_str){MAIL, len}, &limits), NULL);
    const fwi_matches *matches = fwi_match(matcher, scratch, &facts);
    for (size_t i = 0; i < matches->count; i++)
      ck_assert_uint_le(matches->hits[i].end, matches->fields[matches->hits[i].field].value.len);
    fwi_arena_free(own);
  }
}
END_TEST

int main(void) {
  Suite *suite = suite_create("match");
  TCase *tcase = tcase_create("match");
  tcase_set_timeout(tcase, 120);
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_loop_test(tcase, finds_a_literal_in_its_field, 0, sizeof places / sizeof *places);
  tcase_add_test(tcase, leads_back_to_the_raw_bytes);
  tcase_add_test(tcase, reports_only_the_first_without_positions);
  tcase_add_test(tcase, reports_positions_in_the_kinds_of_fields_asked_for);
  tcase_add_test(tcase, leaves_out_what_goes_on_with_a_word_where_only_words_are_asked_for);
  tcase_add_test(tcase, finds_a_single_byte_without_other_literals);
  tcase_add_test(tcase, finds_a_single_byte_beside_other_literals);
  tcase_add_test(tcase, puts_many_hits_of_one_place_in_order);
  tcase_add_test(tcase, tells_literals_apart_that_end_alike);
  tcase_add_loop_test(tcase, tells_heads_of_every_length_apart, 0, 2); /* with positions, too */
  tcase_add_test(tcase, does_not_join_two_fields);
  tcase_add_test(tcase, takes_literals_literally);
  tcase_add_test(tcase, works_without_literals_and_without_a_mail);
  tcase_add_test(tcase, a_flood_of_one_literal_does_not_drown_the_others);
  tcase_add_test(tcase, hits_come_in_order_of_occurrence);
  tcase_add_test(tcase, scratch_forgets_the_mail_before);
  tcase_add_test(tcase, what_a_big_mail_took_is_given_back_and_the_next_one_counts_anew);
  tcase_add_test(tcase, survives_a_cut_at_every_byte);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
