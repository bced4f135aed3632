#include "fuwake/limits.h"

fw_limits fw_limits_default(void) {
  return (fw_limits){
      .message_bytes = 64u << 20,
      .headers = 1000,
      .header_bytes = 64u << 10,
      .address_groups = 4,
      .addresses = 1000,
      .depth = 20,
      .parts = 1000,
      .text_bytes = 8u << 20,
      .links = 1000,
      .url_hops = 8,
      .nested = 10,
      .inspected = 20,
      .entries = 1000,
      .pages = 5,
      .answer_bytes = 1u << 20,
      .worker_memory = 512u << 20,
      .worker_ms = 10000,
      .hops = 100,
      .evidence = 20,
      .findings = 500,
      .rule_memory = 16u << 20,
      .rule_steps = 1000000,
      .pattern_steps = 1000000,
      .rule_ms = 200,
      .mail_ms = 2000,
      .rule_failures = 20,
  };
}
