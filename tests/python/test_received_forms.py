"""Received as the servers of the field write it: who called himself what, what was looked up."""

import pytest

from capability import DATE, mail, scan

# server: the field, then HELO, looked-up name ("unknown": there was none) and address
FORMS: dict[str, tuple[str, str | None, str | None, str | None]] = {
    "postfix": (
        "from new194 (executiveonelimousine.com [104.219.238.62]) by mx.example.jp (Postfix) with ESMTPS id 4F8 "
        "for <taro@example.jp>;",
        "new194", "executiveonelimousine.com", "104.219.238.62",
    ),
    "postfix-tls": (
        "from mail.example.com (mail.example.com [203.0.113.7])\r\n\t(using TLSv1.3 with cipher "
        "TLS_AES_256_GCM_SHA384 (256/256 bits)\r\n\t key-exchange X25519 server-signature RSA-PSS (2048 bits))\r\n"
        "\t(No client certificate requested)\r\n\tby mx.example.jp (Postfix) with ESMTPS id 4F8;",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "postfix-ipv6": (
        "from a.example.net (unknown [IPv6:2001:db8::25]) by mx.example.jp (Postfix) with ESMTP id 4F8;",
        "a.example.net", "unknown", "2001:db8::25",
    ),
    "postfix-sasl": (
        "from [192.168.1.4] (softbank1.bbtec.example [203.0.113.8]) (Authenticated sender: taro) "
        "by mx.example.jp (Postfix) with ESMTPSA id 4F8;",
        "[192.168.1.4]", "softbank1.bbtec.example", "203.0.113.8",
    ),
    "exim": (
        "from mail.example.com ([203.0.113.7] helo=WIN-7Q2)\r\n\tby mx.example.jp with esmtps (TLS1.3) tls "
        "TLS_AES_256_GCM_SHA384\r\n\t(Exim 4.96)\r\n\t(envelope-from <a@example.com>)\r\n\tid 1qXyZ-0001\r\n"
        "\tfor taro@example.jp;",
        "WIN-7Q2", "mail.example.com", "203.0.113.7",
    ),
    "exim-no-name": (
        "from [203.0.113.7] (helo=kagoya.jp) by mx.example.jp with esmtp (Exim 4.94) (envelope-from <a@b.example>) id 1q;",
        "kagoya.jp", None, "203.0.113.7",
    ),
    "exim-port": (
        "from mail.example.com ([203.0.113.7]:41234) by mx.example.jp with esmtps (Exim 4.96) id 1q;",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "sendmail": (
        "from HELO.example (mail.example.com [203.0.113.7]) by mx.example.jp (8.14.4/8.14.4) with ESMTP id p1 "
        "for <taro@example.jp>;",
        "HELO.example", "mail.example.com", "203.0.113.7",
    ),
    "sendmail-forged": (
        "from HELO.example (mail.example.com [203.0.113.7] (may be forged)) by mx.example.jp (8.15.2/8.15.2) with ESMTP;",
        "HELO.example", "mail.example.com", "203.0.113.7",
    ),
    "sendmail-no-name": (
        "from HELO.example ([203.0.113.7]) by mx.example.jp (8.15.2/8.15.2) with ESMTP id p1;",
        "HELO.example", None, "203.0.113.7",
    ),
    "sendmail-ident": (
        "from localhost (IDENT:root@mail.example.com [203.0.113.7]) by mx.example.jp (8.9.3/8.9.3) with ESMTP id p1;",
        "localhost", "mail.example.com", "203.0.113.7",
    ),
    "qmail": (
        "from unknown (HELO new194) (203.0.113.7)\r\n  by mx.example.jp with SMTP;",
        "new194", "unknown", "203.0.113.7",
    ),
    "qmail-name": (
        "from mail.example.com (HELO kagoya.jp) (203.0.113.7) by mx.example.jp with (DHE-RSA-AES256-SHA encrypted) SMTP;",
        "kagoya.jp", "mail.example.com", "203.0.113.7",
    ),
    "qmail-same": ("from mail.example.com (203.0.113.7) by mx.example.jp with SMTP;",
        "mail.example.com", None, "203.0.113.7",
    ),
    "qmail-login": (
        "from unknown (HELO ?192.168.0.2?) (taro@203.0.113.7) by mx.example.jp with ESMTPA;",
        "?192.168.0.2?", "unknown", "203.0.113.7",
    ),
    "exchange": (
        "from EX01.corp.example (203.0.113.7) by EX02.example.jp (10.0.0.5) with Microsoft SMTP Server "
        "(version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.2.1118.7;",
        "EX01.corp.example", None, "203.0.113.7",
    ),
    "outlook-protection": (
        "from mail.example.com (203.0.113.7) by\r\n TY1JPN01FT012.mail.protection.outlook.com (10.152.1.1) with "
        "Microsoft SMTP\r\n Server (version=TLS1_2, cipher=TLS_ECDHE) id 15.20.8.1 via Frontend Transport;",
        "mail.example.com", None, "203.0.113.7",
    ),
    "gmail": (
        "from mail.example.com (mail.example.com. [203.0.113.7])\r\n        by mx.google.com with ESMTPS id a1-2002\r\n"
        "        for <taro@example.jp>\r\n        (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256);",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "gmail-no-name": (
        "from new194 ([203.0.113.7]) by mx.google.com with ESMTP id a1;",
        "new194", None, "203.0.113.7",
    ),
    "yahoo": (
        "from 203.0.113.7  (EHLO mail.example.com) (203.0.113.7)\r\n  by mta1.mail.ssk.yahoo.co.jp with SMTP;",
        "mail.example.com", None, "203.0.113.7",
    ),
    "yahoo-japan": (
        "from mail.example.com (HELO new194) (203.0.113.7) by mta57.mail.djm.yahoo.co.jp with SMTP;",
        "new194", "mail.example.com", "203.0.113.7",
    ),
    "amazon-ses": (
        "from a8-31.smtp-out.amazonses.com (a8-31.smtp-out.amazonses.com [54.240.8.31]) by "
        "inbound-smtp.us-east-1.amazonaws.com with SMTP id 0a1b for taro@example.jp;",
        "a8-31.smtp-out.amazonses.com", "a8-31.smtp-out.amazonses.com", "54.240.8.31",
    ),
    "mimecast": (
        "from mail.example.com (mail.example.com [203.0.113.7]) by relay.mimecast.com with ESMTP with STARTTLS "
        "(version=TLSv1.3, cipher=TLS_AES_256_GCM_SHA384) id jp-mta-1-AbC-1;",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "sakura": (
        "from www1234.sakura.ne.jp (www1234.sakura.ne.jp [203.0.113.7])\r\n\tby sv1.sakura.ne.jp (8.16.1/8.16.1/[SAKURA-WEB]/20080708) "
        "with ESMTPS id 3;",
        "www1234.sakura.ne.jp", "www1234.sakura.ne.jp", "203.0.113.7",
    ),
    "xserver": (
        "from new194 (unknown [203.0.113.7])\r\n\tby sv1234.xserver.jp (Postfix) with ESMTPA id 4F8;",
        "new194", "unknown", "203.0.113.7",
    ),
    "kagoya": (
        "from unknown (HELO kagoya.jp) (203.0.113.7)\r\n  by dmail02.kagoya.net with SMTP;",
        "kagoya.jp", "unknown", "203.0.113.7",
    ),
    "ocn": (
        "from mx01.example.com (mx01.example.com [203.0.113.7])\r\n\tby mzcstore111.ocn.ad.jp (Postfix) with ESMTP id 1;",
        "mx01.example.com", "mx01.example.com", "203.0.113.7",
    ),
    "ocn-filter": (
        "from unknown (HELO mbkd0324.ocn.ad.jp) (203.0.113.7) by mvi2.ocn.ad.jp with SMTP;",
        "mbkd0324.ocn.ad.jp", "unknown", "203.0.113.7",
    ),
    "biglobe": (
        "from mail.example.com (mail.example.com [203.0.113.7]) by rcpt-expgw.biglobe.ne.jp (shby/1204080618) with SMTP id q3 "
        "for <taro@example.jp>;",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "iij": (
        "from mail.example.com (mail.example.com [203.0.113.7])\r\n\tby mo.iij.ad.jp (SMTP Gateway) (MO-mo11) id 7k;",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "nifty": (
        "from mail.example.com (mail.example.com [203.0.113.7])by mta-and-e03.mail.nifty.com with ESMTP id 2026;",
        "mail.example.com", "mail.example.com", "203.0.113.7",
    ),
    "no-semicolon": (
        "from new194 (mail.example.com [203.0.113.7]) by mx.example.jp (Postfix) with ESMTP id 1",
        "new194", "mail.example.com", "203.0.113.7",
    ),
}  # fmt: skip


@pytest.mark.parametrize("server", FORMS)
def test_received_is_split_whoever_wrote_it(server: str) -> None:
    field, helo, rdns, ip = FORMS[server]
    data = f"Received: {field} {DATE}\r\n".encode() + mail().split(b"\r\n", 2)[2]
    hop = scan(data).facts["hops"][0]
    assert (hop["helo"], hop["rdns"], hop["ip"]) == (helo, rdns, ip)
    assert hop["date"] == "2025-10-06T08:12:46+09:00"
    assert hop["by"].replace("[.]", ".").split(".")[0] in field


@pytest.mark.parametrize(
    "field",
    [
        "(qmail 12345 invoked by uid 48);",
        "(qmail 12345 invoked from network);",
        "by mx.example.jp (Postfix, from userid 33) id 4F8;",
        "by 2002:a05:6e02:1 with SMTP id x1;",
        "from mail pickup service by EX01 with Microsoft SMTPSVC;",
    ],
)
def test_local_pick_up_has_no_client(field: str) -> None:
    data = f"Received: {field} {DATE}\r\n".encode() + mail().split(b"\r\n", 2)[2]
    hop = scan(data).facts["hops"][0]
    assert (hop["helo"], hop["rdns"], hop["ip"]) == (None, None, None)
