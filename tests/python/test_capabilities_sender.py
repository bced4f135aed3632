"""What the cases observe about the sender (docs/capabilities.md, 11 to 26)."""

import pytest

from capability import case, found, mail, reason, said, scan, word

both = pytest.mark.parametrize


@both(
    ("data", "name", "address"),
    [
        pytest.param(
            case("kagoya-held-mail"),
            "Kagoya – Abcdefg メールシステム – oAoXf001526UI6dp8L63951657",
            "info@seiyukaikei[.]shop",
            id="case",
        ),
        pytest.param(
            mail(
                sender="三菱ＵＦＪ銀行 <info@mufg.example.net>",
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            "三菱ＵＦＪ銀行",
            "info@mufg[.]example[.]net",
            id="variation",
        ),
        pytest.param(
            mail(more=[]).replace(
                b"From: Sender <sender@example.com>",
                "From: 佐川急便 <a@example.com>".encode("cp932"),
            ),
            "佐川急便",
            "a@example[.]com",
            id="variation-raw-cp932",
        ),
    ],
)
def test_cap_11_name_and_address_of_from(data: bytes, name: str, address: str) -> None:
    sender = scan(data).facts["from"]
    assert (sender["name"], sender["address"]) == (name, address)


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(
            mail(sender="ヤマト運輸 <info@example.net>", charset="euc-jp"), id="variation"
        ),
    ],
)
def test_cap_12_brand_of_name_against_domain(data: bytes) -> None:
    found(scan(data), "sender/brand-mismatch", "fact")
    assert reason(scan(data), "from-not-brand")["grade"] == "fact"


@both(
    ("brand", "host", "role"),
    [
        pytest.param("kagoya", "kagoya.jp", "site", id="case"),
        pytest.param("kagoya", "kagoya.net", "customer-mail", id="case-contradiction"),
        pytest.param("ekinet", "eki-net.com", "site", id="variation"),
    ],
)
def test_cap_13_domains_have_roles_and_sources(bundled, brand: str, host: str, role: str) -> None:
    (entry,) = [b for b in bundled.brands if b["id"] == brand]
    (domain,) = [d for d in entry["domains"] if d["domain"] == host]
    assert domain["role"] == role
    assert domain["source"].startswith("https://")


@both(
    "data",
    [
        pytest.param(case("kagoya-expiry"), id="case"),
        pytest.param(
            mail(
                sender="えきねっと <info@eki-net.com>",
                relay="vps77 (flowers.example.org [198.51.100.7])",
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            id="variation",
        ),
    ],
)
def test_cap_14_exact_brand_address_is_forged_by_the_relay(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.sender["verdict"] == "forged"
    assert reason(verdict, "relay-unrelated")["grade"] == "fact"
    assert found(verdict, "sender/forged-brand", "inference")
    assert found(verdict, "route/relay-unrelated", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(case("kagoya-delivery-report"), id="case-report"),
        pytest.param(
            mail(sender="Contoso サポート <x@example.net>", to="hanako@contoso.co.jp"),
            id="variation",
        ),
    ],
)
def test_cap_15_recipients_company_in_name(data: bytes) -> None:
    found(scan(data), "sender/recipient-domain-in-name", "fact")


@both(
    ("data", "token"),
    [
        pytest.param(case("kagoya-held-mail"), "oAoXf001526UI6dp8L63951657", id="case"),
        pytest.param(
            mail(sender="楽天カード Zx81kQ07vv2LpT9 <x@example.net>", charset="shift_jis"),
            "Zx81kQ07vv2LpT9",
            id="variation",
        ),
    ],
)
def test_cap_16_random_token_in_name(data: bytes, token: str) -> None:
    finding = found(scan(data), "sender/random-token-in-name", "fact")
    assert any(token in e["value"] for e in finding["evidence"])


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case-cn"),
        pytest.param(case("kagoya-held-mail"), id="case-shop"),
        pytest.param(
            mail("ご利用内容をご確認ください。", sender="イオンカード <info@aeonn.top>"),
            id="variation",
        ),
    ],
)
def test_cap_17_ending_of_senders_domain(data: bytes) -> None:
    found(scan(data), "sender/cheap-domain", "inference")


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case"),
        pytest.param(mail(sender="Amazon <info@xkqjwzvt.com>"), id="variation"),
    ],
)
def test_cap_18_random_label(data: bytes) -> None:
    found(scan(data), "sender/random-domain", "inference")


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case"),
        pytest.param(mail(sender="三井住友銀行 <smbc-info27@example.net>"), id="variation"),
    ],
)
def test_cap_19_local_part_with_number(data: bytes) -> None:
    found(scan(data), "sender/numbered-localpart", "fact")


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(
            mail(sender="Amazon <office@city.example.lg.jp>", relay="x (unknown [198.51.100.7])"),
            id="variation",
        ),
    ],
)
def test_cap_20_third_party_that_was_abused(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.sender["verdict"] == "compromised"
    assert reason(verdict, "established-organisation")["grade"] == "inference"


def test_cap_20_domestic_host_as_stepping_stone_is_named() -> None:
    hop = scan(case("kagoya-held-mail")).facts["hops"][0]
    assert "XREA" in hop["network_owner"]


@both(
    ("data", "lang", "trust"),
    [
        pytest.param(case("kagoya-login"), "ja", "送信者が自由に書ける", id="case"),
        pytest.param(
            mail(more=["Return-Path: <a@example.com>", "Message-ID: <1@example.com>"]),
            "en",
            "the sender can write anything",
            id="variation",
        ),
    ],
)
def test_cap_21_three_fields_with_their_trust(data: bytes, lang: str, trust: str) -> None:
    page = scan(data).report("md", lang)
    for name in ("Return-Path", "Message-ID"):
        (line,) = [line for line in page.splitlines() if line.startswith(f"- {name}:")]
        assert trust in line
    assert "HELO" in page


@both(
    ("data", "code"),
    [
        pytest.param(case("ekinet-suspended"), "envelope-same", id="case"),
        pytest.param(
            mail(more=["Return-Path: <bounce@mailer.example.org>"]),
            "envelope-differs",
            id="variation",
        ),
    ],
)
def test_cap_22_return_path_against_from(data: bytes, code: str) -> None:
    assert "Return-Path" in reason(scan(data), code)["ja"]


@both(
    ("data", "code"),
    [
        pytest.param(case("kagoya-login"), "envelope-same", id="case"),
        pytest.param(
            mail(more=["Message-ID: <1@other.example>"]), "envelope-differs", id="variation"
        ),
    ],
)
def test_cap_23_message_id_against_from(data: bytes, code: str) -> None:
    assert "Message-ID" in reason(scan(data), code)["ja"]


@both(
    ("data", "rule", "words"),
    [
        pytest.param(
            case("ekinet-suspended"),
            "sender/message-id-clock",
            "2022-03-17 21:50:40",
            id="case-clock",
        ),
        pytest.param(case("kagoya-login"), "sender/message-id-uuid", "a498e5a6", id="case-uuid"),
        pytest.param(
            mail(more=["Message-ID: <20251006081240@evil.example>"]),
            "sender/message-id-clock",
            "2025-10-06 08:12:40",
            id="variation-clock",
        ),
        pytest.param(
            mail(more=["Message-ID: <0B1F6C5E-9E0A-4B7B-8C1D-2E3F4A5B6C7D@evil.example>"]),
            "sender/message-id-uuid",
            "0B1F6C5E",
            id="variation-uuid",
        ),
    ],
)
def test_cap_24_shape_of_message_id(data: bytes, rule: str, words: str) -> None:
    text = said(found(scan(data), rule))
    assert words in text
    assert rule.endswith("uuid") or "時差は不明" in text


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(
            mail(
                above=[
                    "Received-SPF: SoftFail (mx.example.jp: not permitted) client-ip=203.0.113.7;"
                ]
            ),
            id="variation",
        ),
    ],
)
def test_cap_25_spf_softfail_is_worded_with_care(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.facts["auth"]["spf"] == "softfail"
    text = said(found(verdict, "route/spf-fail", "fact"))
    assert "softfail" in text and ("可能性" in text or "おそれ" in text)


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(
            mail(
                sender=f"{word('りそな銀行')} <info@resonabank.co.jp>",
                relay="mta9.example.net (mta9.example.net [198.51.100.9])",
                above=[
                    "Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=b@example.net; dmarc=fail"
                ],
            ),
            id="variation",
        ),
    ],
)
def test_cap_26_from_against_the_domain_that_sent(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.sender["verdict"] == "forged"
    found(verdict, "route/relay-unrelated", "fact")
