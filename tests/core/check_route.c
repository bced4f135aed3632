/* Received lines, addresses, --trust entries: field by field, without a mail around them. */
#include "route/route.h"

#include "util/str.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>

static fwi_arena *arena;

static void set_up(void) { arena = fwi_arena_new(); }
static void tear_down(void) { fwi_arena_free(arena); }

static fwi_text *text_of(fw_str value) {
  fwi_text *text = FWI_NEW(arena, fwi_text);
  *text = (fwi_text){.value = value, .content = true, .arena = arena};
  return text;
}

static fwi_hop hop_of(const char *field) {
  fwi_hop hop = {0};
  fwi_received_parse(&hop, text_of(fw_str_of(field)));
  return hop;
}

static void assert_slice(const char *what, const char *field, fwi_slice slice,
                         const char *expected) {
  fw_str got = fwi_slice_str(slice);
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "%s of <%s> is <%.*s>, not <%s>", what, field,
                FWI_ARG(got), expected);
}

/* Who writes what: helo, rdns, ip, by; "?" as rdns: the receiver wrote "unknown". */
static const struct row {
  const char *field, *helo, *rdns, *ip, *by;
} forms[] = {
    /* Postfix */
    {"from new194 (executiveonelimousine.com [104.219.238.62]) by mx.example.jp (Postfix) with "
     "ESMTPS id 4cg for <taro@example.jp>; Mon, 6 Oct 2025 10:00:00 +0900 (JST)",
     "new194", "executiveonelimousine.com", "104.219.238.62", "mx.example.jp"},
    {"from [127.0.0.1] (unknown [52.140.217.90]) by mx.example.jp (Postfix) with ESMTPA; x",
     "[127.0.0.1]", "?", "52.140.217.90", "mx.example.jp"},
    {"from unknown (unknown [203.0.113.18]) by mx.example.jp (Postfix)", "unknown", "?",
     "203.0.113.18", "mx.example.jp"},
    {"from unknown (a.example.com [203.0.113.18]) by mx.example.jp", "unknown", "a.example.com",
     "203.0.113.18", "mx.example.jp"},
    {"from a.example.com (a.example.com [IPv6:2001:db8::25]) (using TLSv1.2 with cipher X (256/256 "
     "bits)) (No client certificate requested) by mx.example.jp (Postfix)",
     "a.example.com", "a.example.com", "2001:db8::25", "mx.example.jp"},
    {"from pc (unknown [192.0.2.1]) (Authenticated sender: taro@[10.1.1.1]) by smtp.example.jp",
     "pc", "?", "192.0.2.1", "smtp.example.jp"},
    {"from a.example.com([133.237.45.92]) by mx.example.jp (Postfix)", "a.example.com", "",
     "133.237.45.92", "mx.example.jp"},
    {"by www.example.jp (Postfix, from userid 48) id 9D7D; x", "", "", "", "www.example.jp"},
    /* sendmail */
    {"from mail.example.com (host.example.net [192.0.2.7] (may be forged)) by mx.example.jp "
     "(8.14.7/8.14.7)",
     "mail.example.com", "host.example.net", "192.0.2.7", "mx.example.jp"},
    {"from mail.example.com ([192.0.2.7]) by mx.example.jp (8.17.1/8.17.1)", "mail.example.com", "",
     "192.0.2.7", "mx.example.jp"},
    {"from one (IDENT:root@host.example.net [192.0.2.7]) by mx.example.jp", "one",
     "host.example.net", "192.0.2.7", "mx.example.jp"},
    {"from one (root@[192.0.2.7]) by mx.example.jp", "one", "", "192.0.2.7", "mx.example.jp"},
    {"(from www@localhost) by mx.example.jp (8.15.2/8.15.2/Submit)", "", "", "", "mx.example.jp"},
    /* Exim */
    {"from aristeu22.bluetrimmer.com ([192.227.134.22] helo=lvtong.ltd) by mx.example.jp with "
     "esmtps "
     "(Exim 4.95)",
     "lvtong.ltd", "aristeu22.bluetrimmer.com", "192.227.134.22", "mx.example.jp"},
    {"from mail.example.com ([192.0.2.9]) by mx.example.jp with esmtps (TLS1.2:X:256) (Exim 4.95)",
     "mail.example.com", "mail.example.com", "192.0.2.9", "mx.example.jp"},
    {"from [117.69.191.187] (helo=email.apple.com) by mx.example.jp with esmtp (Exim 4.95)",
     "email.apple.com", "", "117.69.191.187", "mx.example.jp"},
    {"from [192.0.2.9] (port=53488 helo=[10.0.0.7]) by mx.example.jp (Exim 4.96)", "[10.0.0.7]", "",
     "192.0.2.9", "mx.example.jp"},
    {"from vps.example.net ([192.0.2.9]:53566 helo=smtpclient.apple) by mx.example.jp (Exim 4.96)",
     "smtpclient.apple", "vps.example.net", "192.0.2.9", "mx.example.jp"},
    {"from www by mx.example.jp with local (Exim 4.98)", "", "", "", "mx.example.jp"},
    /* qmail and kin; Yahoo */
    {"from unknown (HELO sv13.ifn-server.jp) (103.14.12.203) by relay.example.jp with SMTP",
     "sv13.ifn-server.jp", "?", "103.14.12.203", "relay.example.jp"},
    {"from h.example.net (HELO [192.168.0.11]) ([206.248.157.232]) by mx.example.jp",
     "[192.168.0.11]", "h.example.net", "206.248.157.232", "mx.example.jp"},
    {"from unknown (134.153.45.117) by mx.example.jp with SMTP", "", "?", "134.153.45.117",
     "mx.example.jp"},
    {"from 127.0.0.1  (EHLO mail.example.com) (192.0.2.5) by 10.197.40.1 with SMTPS",
     "mail.example.com", "", "192.0.2.5", "10.197.40.1"},
    {"from dyn.example.net (HELO 43.152.115.77) (taro@example.org) by s377.xrea.com with ESMTPA",
     "43.152.115.77", "dyn.example.net", "", "s377.xrea.com"},
    {"(qmail 10689 invoked by uid 89); 25 Jun 2024 00:27:36 +0900", "", "", "", ""},
    /* Exchange, Gmail, Zmailer, and others */
    {"from ns.arune.jp (210.143.101.177) by MW2NAM12FT108.mail.protection.outlook.com "
     "(10.13.181.146) "
     "with Microsoft SMTP Server (version=TLS1_2) id 15.20",
     "ns.arune.jp", "", "210.143.101.177", "MW2NAM12FT108.mail.protection.outlook.com"},
    {"from A.prod.outlook.com ([fe80::db92:cf33:b50:9f7c%3]) by A.prod.outlook.com "
     "([fe80::db92:cf33:b50:9f7c%3]) with mapi",
     "A.prod.outlook.com", "", "fe80::db92:cf33:b50:9f7c", "A.prod.outlook.com"},
    {"from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41]) by mx.google.com "
     "with "
     "SMTPS id l205",
     "mail-sor-f41.google.com", "mail-sor-f41.google.com", "209.85.220.41", "mx.google.com"},
    {"from ?192.168.1.46? ( [72.76.185.160]) by mx.google.com with ESMTP", "?192.168.1.46?", "",
     "72.76.185.160", "mx.google.com"},
    {"by 2002:a05:6871:1d0:b0:1ad:11bf:6661 with SMTP id q16; x", "", "", "",
     "2002:a05:6871:1d0:b0:1ad:11bf:6661"},
    {"from dkpb0ek.cn ([106.75.27.222]:58620 \"EHLO dkpb0ek.cn\" rhost-flags-OK-OK-OK-OK) by "
     "vger.kernel.org with ESMTP id S2 (ORCPT <rfc822;taro@example.jp>)",
     "dkpb0ek.cn", "dkpb0ek.cn", "106.75.27.222", "vger.kernel.org"},
    {"from mx03.example.net [52.237.3.139] by mxs.example.com with NNFMP", "mx03.example.net", "",
     "52.237.3.139", "mxs.example.com"},
    {"from [162.156.202.84] by webmail.example.net with HTTP", "", "", "162.156.202.84",
     "webmail.example.net"},
    {"from 30.221.129.118(mailfrom:taro@example.com fp:SMTPD) by smtp.example.com", "", "",
     "30.221.129.118", "smtp.example.com"},
    {"from n.example.inc [(172.21.101.187)] by gw.example.com (Generic MTA)", "n.example.inc", "",
     "172.21.101.187", "gw.example.com"},
    {"from (127.0.0.1 [127.0.0.1]) by MailEnable Inbound Mail Agent with ESMTP", "", "",
     "127.0.0.1", "MailEnable"},
    {"from mail pickup service by b.example.com with Microsoft SMTPSVC", "", "", "",
     "b.example.com"},
    {"from sv.xserver.jp (183.181.90.55) by virusgw.xserver.jp (F-Secure/fsigk_smtp/521/x)",
     "sv.xserver.jp", "", "183.181.90.55", "virusgw.xserver.jp"},
    {"from [10.182.198.151] ([10.182.198.151:45486] helo=app.example.com) by mx.example.com",
     "app.example.com", "", "10.182.198.151", "mx.example.com"},
    /* what a hostile client may call itself */
    {"from by (host.example.net [192.0.2.66]) by mx.example.jp (Postfix)", "by", "host.example.net",
     "192.0.2.66", "mx.example.jp"},
    {"from with (host.example.net [192.0.2.66]) by mx.example.jp (Postfix)", "with",
     "host.example.net", "192.0.2.66", "mx.example.jp"},
    {"from [6.6.6.6] (unknown [192.0.2.66]) by mx.example.jp (Postfix)", "[6.6.6.6]", "?",
     "192.0.2.66", "mx.example.jp"},
};

START_TEST(reads_the_forms_of_servers) {
  const struct row *row = &forms[_i];
  fwi_hop hop = hop_of(row->field);
  bool unknown = strcmp(row->rdns, "?") == 0;
  assert_slice("helo", row->field, hop.helo, row->helo);
  assert_slice("rdns", row->field, hop.rdns, unknown ? "" : row->rdns);
  assert_slice("ip", row->field, hop.ip, row->ip);
  assert_slice("by", row->field, hop.by, row->by);
  ck_assert_msg(hop.rdns_unknown == unknown, "unknown in <%s>", row->field);
}
END_TEST

/* Nothing outside the cut is read (ASan), and nothing points outside of it. */
START_TEST(survives_a_cut_at_every_byte) {
  fw_str whole = fw_str_of(forms[_i].field);
  for (size_t cut = 0; cut <= whole.len; cut++) {
    char *exact = malloc(cut + !cut);
    memcpy(exact, whole.ptr, cut);
    fwi_hop hop = {0};
    fwi_received_parse(&hop, text_of((fw_str){exact, cut}));
    const fwi_slice all[] = {hop.helo,  hop.rdns, hop.ip,       hop.by,
                             hop.with_, hop.for_, hop.date_text};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
      ck_assert(!all[i].text || (all[i].start < all[i].end && all[i].end <= cut));
    free(exact);
  }
}
END_TEST

START_TEST(reads_protocol_recipient_envelope_and_date) {
  fwi_hop hop = hop_of("from a.example.com (a.example.com [192.0.2.1]) by mx.example.jp with "
                       "Microsoft SMTP Server (TLS) id 15.20 for <taro@example.jp>; Tue, 17 Feb "
                       "2026 10:01:02 +0900 (envelope-from <b@example.com>)");
  assert_slice("with", "", hop.with_, "Microsoft SMTP Server");
  assert_slice("for", "", hop.for_, "taro@example.jp");
  assert_slice("envelope", "", hop.envelope_from, "b@example.com");
  assert_slice("date", "", hop.date_text,
               "Tue, 17 Feb 2026 10:01:02 +0900 (envelope-from <b@example.com>)");
  ck_assert(hop.date.valid);
  ck_assert_int_eq(hop.date.epoch, 1771290062);
}
END_TEST

START_TEST(takes_nothing_from_an_empty_literal_after_with) {
  fwi_hop hop = hop_of("by mx.example.jp with HTT[ id A");
  assert_slice("with", "", hop.with_, "HTT");
}
END_TEST

START_TEST(finds_the_date_without_a_semicolon) {
  fwi_hop hop = hop_of("from x (unknown) by geo-8 (SG) with HTTP id REhS "
                       "Tue, 01 Jul 2025 10:00:55.369 +0000 (UTC)");
  assert_slice("date", "", hop.date_text, "Tue, 01 Jul 2025 10:00:55.369 +0000 (UTC)");
  hop = hop_of("by filter-1 with SMTP id filter-1-7\r\n\t2026-05-12 03:04:05.678 +0000 UTC m=+1.2");
  assert_slice("date", "", hop.date_text, "2026-05-12 03:04:05.678 +0000 UTC m=+1.2");
  ck_assert_int_eq(hop.date.epoch, 1778555045);
}
END_TEST

START_TEST(tells_local_pick_up_from_transport) {
  ck_assert(hop_of("by mx.example.jp (Postfix, from userid 0) id 1; x").from_absent);
  ck_assert(hop_of("(qmail 1 invoked by uid 89); x").from_absent);
  ck_assert(hop_of("from mail pickup service by mx.example.jp with Microsoft SMTPSVC").from_absent);
  ck_assert(hop_of("from www by mx.example.jp with local (Exim 4.9)").from_absent);
  ck_assert(!hop_of("from a.example.com by mx.example.jp with LMTP").from_absent);
  ck_assert(hop_of("").from_absent);
}
END_TEST

START_TEST(marks_names_that_may_be_forged) {
  ck_assert(hop_of("from a (b.example [192.0.2.1] (may be forged)) by c").rdns_doubtful);
  ck_assert(!hop_of("from a (b.example [192.0.2.1]) by c").rdns_doubtful);
}
END_TEST

START_TEST(bounds_nested_comments_without_recursion) {
  enum { DEPTH = 200000 };
  char *field = malloc(DEPTH * 2 + 64);
  size_t len = (size_t)sprintf(field, "from a ");
  memset(field + len, '(', DEPTH);
  memcpy(field + len + DEPTH, "b.example [192.0.2.1]", 21);
  memset(field + len + DEPTH + 21, ')', DEPTH);
  len += DEPTH * 2 + 21;
  len += (size_t)sprintf(field + len, " by mx.example.jp");
  fwi_hop hop = {0};
  fwi_received_parse(&hop, text_of((fw_str){field, len}));
  assert_slice("ip", "nested", hop.ip, "192.0.2.1");
  assert_slice("by", "nested", hop.by, "mx.example.jp");
  free(field);
}
END_TEST

/* Addresses -------------------------------------------------------------------------------- */

static const struct {
  const char *text;
  fwi_ip_class kind;
} addresses[] = {
    {"", FWI_IP_NONE},
    {"example.jp", FWI_IP_NONE},
    {"1.2.3", FWI_IP_NONE},
    {"1.2.3.256", FWI_IP_NONE},
    {"1.2.3.4.5", FWI_IP_NONE},
    {"::g", FWI_IP_NONE},
    {"[]", FWI_IP_NONE},
    {"1111:2222:3333:4444:5555:6666:7777:8888:9999:aaaa:bbbb:cccc", FWI_IP_NONE},
    {"104.219.238.62", FWI_IP_PUBLIC},
    {"[104.219.238.62]", FWI_IP_PUBLIC},
    {"172.15.255.255", FWI_IP_PUBLIC},
    {"172.16.0.0", FWI_IP_INTERNAL},
    {"172.31.255.255", FWI_IP_INTERNAL},
    {"172.32.0.0", FWI_IP_PUBLIC},
    {"100.63.255.255", FWI_IP_PUBLIC},
    {"100.64.0.1", FWI_IP_INTERNAL},
    {"100.128.0.0", FWI_IP_PUBLIC},
    {"10.0.0.1", FWI_IP_INTERNAL},
    {"127.8.8.8", FWI_IP_INTERNAL},
    {"169.254.1.1", FWI_IP_INTERNAL},
    {"192.168.255.255", FWI_IP_INTERNAL},
    {"192.0.2.1", FWI_IP_RESERVED},
    {"198.19.0.1", FWI_IP_RESERVED},
    {"198.20.0.1", FWI_IP_PUBLIC},
    {"203.0.113.5", FWI_IP_RESERVED},
    {"224.0.0.1", FWI_IP_RESERVED},
    {"255.255.255.255", FWI_IP_RESERVED},
    {"::1", FWI_IP_INTERNAL},
    {"fe80::1%eth0", FWI_IP_INTERNAL},
    {"fd00::1", FWI_IP_INTERNAL},
    {"2001:db8::1", FWI_IP_RESERVED},
    {"2001:0:1::1", FWI_IP_RESERVED},
    {"2001:200::1", FWI_IP_PUBLIC},
    {"2607:f8b0:4864:20::238", FWI_IP_PUBLIC},
    {"IPv6:2607:f8b0::1", FWI_IP_PUBLIC},
    {"ff02::1", FWI_IP_RESERVED},
    {"4000::1", FWI_IP_RESERVED},
    {"::ffff:10.0.0.1", FWI_IP_INTERNAL},
    {"::ffff:104.219.238.62", FWI_IP_PUBLIC},
    {"64:ff9b::104.219.238.62", FWI_IP_PUBLIC},
    {"2002:a05:6871::1", FWI_IP_INTERNAL}, /* 6to4 of 10.5.104.113 */
};

START_TEST(classes_addresses_as_the_registries_do) {
  ck_assert_msg(fwi_ip_classify(fw_str_of(addresses[_i].text)) == addresses[_i].kind, "%s",
                addresses[_i].text);
}
END_TEST

/* --trust ---------------------------------------------------------------------------------- */

START_TEST(trusts_hosts_below_and_networks) {
  const char *entries[] = {"Example.JP", "192.0.2.0/24", "2001:db8::/33", "198.51.100.7"};
  fwi_trust *trust = fwi_trust_new(entries, 4, NULL);
  ck_assert_ptr_nonnull(trust);
  ck_assert(fwi_trust_host(trust, FWI_STR("mx.example.jp")));
  ck_assert(fwi_trust_host(trust, FWI_STR("example.jp")));
  ck_assert(!fwi_trust_host(trust, FWI_STR("notexample.jp")));
  ck_assert(!fwi_trust_host(trust, FWI_STR("")));
  ck_assert(fwi_trust_ip(trust, FWI_STR("192.0.2.255")));
  ck_assert(!fwi_trust_ip(trust, FWI_STR("192.0.3.0")));
  ck_assert(fwi_trust_ip(trust, FWI_STR("2001:db8:7fff::1")));
  ck_assert(!fwi_trust_ip(trust, FWI_STR("2001:db8:8000::1")));
  ck_assert(fwi_trust_ip(trust, FWI_STR("198.51.100.7")));
  ck_assert(!fwi_trust_ip(trust, FWI_STR("198.51.100.8")));
  ck_assert(!fwi_trust_empty(trust));
  fwi_trust_free(trust);
}
END_TEST

static const char *const bad_entries[] = {
    "",    "192.0.2.0/33", "192.0.2.0/",     "192.0.2.0/x",   "a b",
    "a/b", "<mx>",         "2001:db8::/129", "192.0.2.0/1234"};

START_TEST(refuses_what_is_no_host_and_no_network) {
  fw_error err = {{0}};
  ck_assert_ptr_null(fwi_trust_new(&bad_entries[_i], 1, &err));
  ck_assert_msg(strstr(err.text, bad_entries[_i]) && err.text[0], "%s", err.text);
}
END_TEST

START_TEST(trusts_nobody_when_nobody_is_named) {
  fwi_trust *trust = fwi_trust_new(NULL, 0, NULL);
  ck_assert(fwi_trust_empty(trust));
  ck_assert(fwi_trust_empty(NULL));
  ck_assert(!fwi_trust_host(NULL, FWI_STR("example.jp")));
  ck_assert(!fwi_trust_ip(NULL, FWI_STR("192.0.2.1")));
  fwi_trust_free(trust);
  fwi_trust_free(NULL);
}
END_TEST

/* Authentication --------------------------------------------------------------------------- */

static fwi_auth auth_of(const char *field, const char *from) {
  fwi_auth auth = {0};
  fwi_auth_add_results(&auth, text_of(fw_str_of(field)), fw_str_of(from));
  return auth;
}

static void assert_str(fw_str got, const char *expected) {
  ck_assert_msg(fwi_str_eq(got, fw_str_of(expected)), "<%.*s> is not <%s>", FWI_ARG(got), expected);
}

static const struct {
  const char *field, *by, *spf, *spf_domain, *dkim, *dkim_domain, *dmarc;
} results[] = {
    {"mx.example.jp; spf=pass smtp.mailfrom=a@example.com; dkim=pass header.d=example.com "
     "header.s=s1; dmarc=pass header.from=example.com",
     "mx.example.jp", "pass", "example.com", "pass", "example.com", "pass"},
    {"MX.example.jp 1; SPF=SoftFail (a; comment (nested; spf=pass)) smtp.mailfrom=Example.COM",
     "mx.example.jp", "softfail", "example.com", "", "", ""},
    {"spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=example.com; dkim=none (message not signed) "
     "header.d=none;dmarc=fail action=none header.from=example.jp;compauth=fail reason=001",
     "", "pass", "example.com", "none", "none", "fail"},
    {"i=1; mx.google.com; dkim=pass header.i=@example.com header.s=a header.b=xyz; spf=pass "
     "(google.com: domain of a@example.com designates 192.0.2.1 as permitted sender) "
     "smtp.mailfrom=\"a@example.com\"",
     "mx.google.com", "pass", "example.com", "pass", "example.com", ""},
    {"mx.example.jp; none", "mx.example.jp", "", "", "", "", ""},
    {"mx.example.jp; dkim=pass header.d=esp.example; dkim=pass header.d=mail.example.com; "
     "dkim=fail "
     "header.d=example.com",
     "mx.example.jp", "", "", "pass", "mail.example.com", ""},
    {"mx.example.jp; dkim=fail header.d=example.com; dkim=pass header.d=esp.example",
     "mx.example.jp", "", "", "pass", "esp.example", ""},
    {"mx.example.jp; spf/1 = hardfail smtp.mailfrom=example.com; dmarc=bestguesspass",
     "mx.example.jp", "fail", "example.com", "", "", "pass"},
    {"mx.example.jp; x-spf=pass; dkim-atps=neutral; arc=pass", "mx.example.jp", "", "", "", "", ""},
};

START_TEST(reads_authentication_results) {
  fwi_auth auth = auth_of(results[_i].field, "example.com");
  assert_str(auth.by, results[_i].by);
  assert_str(auth.spf, results[_i].spf);
  assert_str(auth.spf_domain, results[_i].spf_domain);
  assert_str(auth.dkim, results[_i].dkim);
  assert_str(auth.dkim_domain, results[_i].dkim_domain);
  assert_str(auth.dmarc, results[_i].dmarc);
}
END_TEST

START_TEST(shows_where_a_result_stands) {
  const char *field =
      "mx.example.jp; spf=fail (x) smtp.mailfrom=a@example.com ; dmarc=none (p=none)";
  fwi_auth auth = auth_of(field, "");
  assert_slice("spf", field, auth.spf_text, "spf=fail (x) smtp.mailfrom=a@example.com");
  assert_slice("dmarc", field, auth.dmarc_text, "dmarc=none");
}
END_TEST

static const struct {
  const char *field, *result, *by, *domain;
} spf_fields[] = {
    {"pass (google.com: domain of a@example.com designates 192.0.2.1 as permitted sender) "
     "client-ip=192.0.2.1;",
     "pass", "google.com", "example.com"},
    {"SoftFail (protection.outlook.com: domain of transitioning example.com discourages use of "
     "192.0.2.1 as permitted sender)",
     "softfail", "protection.outlook.com", "example.com"},
    {"None (no SPF record) identity=mailfrom; client-ip=192.0.2.1; helo=a; "
     "envelope-from=<b@example.com>; receiver=mx.example.jp",
     "none", "mx.example.jp", "example.com"},
    {"fail", "fail", "", ""},
    {"unknown (x)", "permerror", "", ""},
};

START_TEST(reads_received_spf) {
  fwi_auth auth = {0};
  fwi_auth_add_spf(&auth, text_of(fw_str_of(spf_fields[_i].field)));
  assert_str(auth.spf, spf_fields[_i].result);
  assert_str(auth.by, spf_fields[_i].by);
  assert_str(auth.spf_domain, spf_fields[_i].domain);
}
END_TEST

START_TEST(survives_authentication_cut_at_every_byte) {
  fw_str whole = fw_str_of(results[_i].field);
  for (size_t cut = 0; cut <= whole.len; cut++) {
    char *exact = malloc(cut + !cut);
    memcpy(exact, whole.ptr, cut);
    fwi_auth auth = {0};
    fwi_auth_add_results(&auth, text_of((fw_str){exact, cut}), FWI_STR("example.com"));
    fwi_auth_add_spf(&auth, text_of((fw_str){exact, cut}));
    ck_assert(auth.spf_text.end <= cut && auth.dkim_text.end <= cut && auth.dmarc_text.end <= cut);
    free(exact);
  }
}
END_TEST

#define COUNT(array) ((int)(sizeof(array) / sizeof *(array)))

int main(void) {
  Suite *suite = suite_create("route");
  TCase *tests = tcase_create("fields");
  tcase_add_checked_fixture(tests, set_up, tear_down);
  tcase_add_loop_test(tests, reads_the_forms_of_servers, 0, COUNT(forms));
  tcase_add_loop_test(tests, survives_a_cut_at_every_byte, 0, COUNT(forms));
  tcase_add_test(tests, reads_protocol_recipient_envelope_and_date);
  tcase_add_test(tests, takes_nothing_from_an_empty_literal_after_with);
  tcase_add_test(tests, finds_the_date_without_a_semicolon);
  tcase_add_test(tests, tells_local_pick_up_from_transport);
  tcase_add_test(tests, marks_names_that_may_be_forged);
  tcase_add_test(tests, bounds_nested_comments_without_recursion);
  tcase_add_loop_test(tests, classes_addresses_as_the_registries_do, 0, COUNT(addresses));
  tcase_add_test(tests, trusts_hosts_below_and_networks);
  tcase_add_loop_test(tests, refuses_what_is_no_host_and_no_network, 0, COUNT(bad_entries));
  tcase_add_test(tests, trusts_nobody_when_nobody_is_named);
  tcase_add_loop_test(tests, reads_authentication_results, 0, COUNT(results));
  tcase_add_test(tests, shows_where_a_result_stands);
  tcase_add_loop_test(tests, reads_received_spf, 0, COUNT(spf_fields));
  tcase_add_loop_test(tests, survives_authentication_cut_at_every_byte, 0, COUNT(results));
  suite_add_tcase(suite, tests);
  SRunner *runner = srunner_create(suite);
  srunner_set_fork_status(runner, CK_NOFORK);
  srunner_run_all(runner, CK_NORMAL);
  int failed = srunner_ntests_failed(runner);
  srunner_free(runner);
  return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
