/* Memory of a Lua state: what is cut, what waits, and that nothing is lost. */
#include "rules/blocks.h"

#include <check.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

enum { PIECE = 4096, KEEP = 1024 };

static fwi_blocks blocks;

static void setup(void) { blocks = (fwi_blocks){.piece_bytes = PIECE, .keep = KEEP}; }
static void teardown(void) { fwi_blocks_clear(&blocks); }

static char *new_block(size_t size) {
  char *block = fwi_blocks_resize(&blocks, NULL, 0, size);
  memset(block, 'x', size);
  return block;
}

static const size_t sizes[] = {1, 15, 16, 17, 100, 511, 512, 513, 5000};
enum { SIZES = sizeof sizes / sizeof *sizes };

START_TEST(a_block_keeps_its_bytes_when_it_grows_or_shrinks) {
  size_t from = sizes[_i / SIZES], to = sizes[_i % SIZES], least = from < to ? from : to;
  char *block = new_block(from);
  for (size_t i = 0; i < from; i++)
    block[i] = (char)i;
  block = fwi_blocks_resize(&blocks, block, from, to);
  for (size_t i = 0; i < least; i++)
    ck_assert_int_eq(block[i], (char)i);
  memset(block, 'y', to);
  fwi_blocks_free(&blocks, block, to);
}
END_TEST

START_TEST(blocks_are_aligned_for_everything_and_do_not_overlap) {
  enum { MANY = 300 }; /* more than the piece holds */
  char *all[MANY];
  for (size_t i = 0; i < MANY; i++) {
    all[i] = new_block(1 + i);
    ck_assert_uint_eq((uintptr_t)all[i] % _Alignof(max_align_t), 0);
    memset(all[i], (int)(i % 100), 1 + i);
  }
  for (size_t i = 0; i < MANY; i++) {
    for (size_t k = 0; k <= i; k++)
      ck_assert_int_eq(all[i][k], (int)(i % 100));
    fwi_blocks_free(&blocks, all[i], 1 + i);
  }
}
END_TEST

START_TEST(a_freed_block_is_the_next_one_of_its_size) {
  char *block = new_block(40);
  fwi_blocks_free(&blocks, block, 40);
  ck_assert_ptr_ne(new_block(64), block);
  ck_assert_ptr_eq(new_block(33), block);
}
END_TEST

START_TEST(a_block_that_still_fits_stays_where_it_is) {
  char *block = new_block(40);
  ck_assert_ptr_eq(fwi_blocks_resize(&blocks, block, 40, 48), block);
  ck_assert_ptr_eq(fwi_blocks_resize(&blocks, block, 48, 33), block);
  ck_assert_ptr_ne(fwi_blocks_resize(&blocks, block, 33, 49), block);
}
END_TEST

START_TEST(beyond_the_piece_only_so_much_waits) {
  enum { MANY = 40, SIZE = 256 };
  char *all[MANY];
  for (size_t i = 0; i < MANY; i++)
    all[i] = new_block(SIZE);
  for (size_t i = 0; i < MANY; i++)
    fwi_blocks_free(&blocks, all[i], SIZE);
  ck_assert_uint_eq(blocks.kept, KEEP);
  ck_assert_uint_le(blocks.cut, PIECE);
  for (size_t i = 0; i < MANY; i++)
    all[i] = new_block(SIZE);
  ck_assert_uint_eq(blocks.kept, 0);
  for (size_t i = 0; i < MANY; i++)
    fwi_blocks_free(&blocks, all[i], SIZE);
}
END_TEST

START_TEST(without_a_piece_and_with_nothing_kept_all_is_mallocs) {
  blocks = (fwi_blocks){0};
  fwi_blocks_free(&blocks, new_block(40), 40);
  ck_assert_uint_eq(blocks.kept, 0);
  ck_assert_ptr_null(blocks.piece);
}
END_TEST

int main(void) {
  Suite *suite = suite_create("rules, blocks");
  TCase *tcase = tcase_create("blocks");
  tcase_add_checked_fixture(tcase, setup, teardown);
  tcase_add_loop_test(tcase, a_block_keeps_its_bytes_when_it_grows_or_shrinks, 0, SIZES * SIZES);
  tcase_add_test(tcase, blocks_are_aligned_for_everything_and_do_not_overlap);
  tcase_add_test(tcase, a_freed_block_is_the_next_one_of_its_size);
  tcase_add_test(tcase, a_block_that_still_fits_stays_where_it_is);
  tcase_add_test(tcase, beyond_the_piece_only_so_much_waits);
  tcase_add_test(tcase, without_a_piece_and_with_nothing_kept_all_is_mallocs);
  suite_add_tcase(suite, tcase);
  SRunner *runner = srunner_create(suite);
  srunner_run_all(runner, CK_ENV);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed != 0;
}
