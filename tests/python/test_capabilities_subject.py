"""What the cases observe in the subject and in filters' marks (docs/capabilities.md, 1 to 10)."""

import re

import pytest

from capability import case, found, mail, said, scan

both = pytest.mark.parametrize


@both(
    ("data", "stamp", "rest"),
    [
        pytest.param(case("kagoya-expiry"), "[spam]", "サービス契約満了のお知らせ", id="case"),
        pytest.param(
            mail(subject="***SPAM*** 口座の確認", charset="iso-2022-jp", transfer="7bit"),
            "***SPAM***",
            "口座の確認",
            id="variation",
        ),
        pytest.param(
            mail(subject="[迷惑メール] お荷物の件", charset="shift_jis"),
            "[迷惑メール]",
            "お荷物の件",
            id="variation-kanji",
        ),
    ],
)
def test_cap_01_stamp_is_found_and_taken_off(data: bytes, stamp: str, rest: str) -> None:
    subject = scan(data).facts["subject"]
    assert subject["stamp"] == stamp
    assert subject["text"].startswith(rest)


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(mail(subject="[meeting] 議事録"), id="variation"),
    ],
)
def test_cap_01_absent_stamp_is_said_to_be_absent(data: bytes) -> None:
    verdict = scan(data)
    assert verdict.facts["subject"]["stamp"] is None
    assert re.search(r"迷惑メールの目印\s+なし", verdict.report("text", "ja"))


@both(
    "data",
    [
        pytest.param(case("ekinet-suspended"), id="case"),
        pytest.param(mail(subject="[SPAM] お支払い方法"), id="variation"),
    ],
)
def test_cap_02_stamp_is_the_receiving_sides_hint_and_no_proof(data: bytes) -> None:
    finding = found(scan(data), "subject/stamp", "fact")
    assert "受信側" in said(finding) or "サーバー" in said(finding)
    assert "手がかり" in said(finding) or "証拠" in said(finding)


@both(
    "data",
    [
        pytest.param(case("kagoya-delivery-report"), id="case"),
        pytest.param(mail(above=["X-Spam-Flag: YES"]), id="variation"),
        pytest.param(
            mail(above=["X-Spam-Status: Yes, score=7.1 required=5.0"]), id="variation-status"
        ),
    ],
)
def test_cap_03_spam_field_is_read(data: bytes) -> None:
    found(scan(data), "upstream/x-spam", "fact")


@both(
    ("data", "points"),
    [
        pytest.param(case("kagoya-delivery-report"), "49", id="case"),
        pytest.param(mail(above=["X-Spam-Score: 12.5"]), "12.5", id="variation"),
    ],
)
def test_cap_04_spam_score_is_read_on_its_scale(data: bytes, points: str) -> None:
    finding = found(scan(data), "upstream/x-spam-score", "fact")
    assert points in said(finding) and "5" in said(finding)


@both("points", ["0", "4.9"])
def test_cap_04_ordinary_score_is_no_finding(points: str) -> None:
    verdict = scan(mail(above=[f"X-Spam-Score: {points}"]))
    assert "upstream/x-spam-score" not in [f["rule"] for f in verdict.findings]


@both(
    "data",
    [
        pytest.param(case("kagoya-login"), id="case"),
        pytest.param(mail(subject='【重要】お支払い確認 {{name}}",'), id="variation"),
        pytest.param(
            mail(subject="ご利用確認 < 3 分 前", charset="iso-2022-jp", transfer="7bit"),
            id="variation-jis",
        ),
    ],
)
def test_cap_05_template_residue(data: bytes) -> None:
    found(scan(data), "subject/template-residue")


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(case("kagoya-delivery-report"), id="case-report"),
        pytest.param(
            mail(
                subject="Ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏ．ｊｐ 様 パスワード期限",
                to="hanako@example.co.jp",
            ),
            id="variation",
        ),
    ],
)
def test_cap_06_recipients_address_in_subject(data: bytes) -> None:
    found(scan(data), "subject/recipient-address", "fact")


@both(
    ("data", "serial"),
    [
        pytest.param(case("kagoya-held-mail"), "1771369", id="case"),
        pytest.param(
            mail(subject="お支払いの確認 8834021", charset="euc-jp"), "8834021", id="variation"
        ),
    ],
)
def test_cap_07_serial_tail(data: bytes, serial: str) -> None:
    assert serial in said(found(scan(data), "subject/serial-tail", "inference"))


def test_cap_07_truncated_clock_is_plausible_not_proven() -> None:
    text = said(found(scan(case("kagoya-held-mail")), "subject/serial-tail", "inference"))
    assert "2026-02-17" in text and "可能性" in text
    text = said(found(scan(mail(subject="お支払いの確認 8834021")), "subject/serial-tail"))
    assert "可能性" not in text


@both(
    "data",
    [
        pytest.param(case("kagoya-held-mail"), id="case"),
        pytest.param(mail(subject="８件の未読メッセージが保留されています"), id="variation"),
        pytest.param(mail(subject="[5] incoming messages are on hold"), id="variation-english"),
    ],
)
def test_cap_08_held_mail_lure(data: bytes) -> None:
    found(scan(data), "subject/held-mail-count", "inference")


@both(
    "data",
    [
        *(
            pytest.param(case(name), id=f"case-{name}")
            for name in ("kagoya-expiry", "kagoya-held-mail", "ekinet-suspended")
        ),
        pytest.param(mail(subject="【重要】お客様の口座は凍結されました"), id="variation"),
        pytest.param(
            mail(subject="アカウント利用制限のお知らせ", charset="iso-2022-jp", transfer="7bit"),
            id="variation-jis",
        ),
    ],
)
def test_cap_09_lexicon_of_subjects(data: bytes) -> None:
    found(scan(data), "subject/urgency")


@both(
    ("data", "brand"),
    [
        pytest.param(case("kagoya-login"), "KAGOYA", id="case"),
        pytest.param(
            mail(
                subject="【三井住友カード】ご利用確認",
                sender="Info <info@example.com>",
                charset="iso-2022-jp",
                transfer="7bit",
            ),
            "三井住友カード",
            id="variation",
        ),
    ],
)
def test_cap_10_brand_of_subject_against_from(data: bytes, brand: str) -> None:
    finding = found(scan(data), "subject/brand-mismatch", "fact")
    assert any(brand in e["value"] for e in finding["evidence"])
