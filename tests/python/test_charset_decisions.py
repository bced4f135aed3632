"""Labels lie: what was declared, what was used, why, and how sure; fields of every make."""

import base64

import pytest

from capability import mail, scan, word

TEXT = "お客様のアカウントを確認してください。"
JIS = TEXT.encode("iso-2022-jp")


def body(data: bytes, charset: str) -> bytes:
    """A mail with these bytes, declared as @charset."""
    head = mail(charset="us-ascii", transfer="8bit").split(b"\r\n\r\n")[0]
    label = f"charset={charset}".encode() if charset else b"x=y"
    return head.replace(b"charset=us-ascii", label) + b"\r\n\r\n" + data + b"\r\n"


@pytest.mark.parametrize(
    ("data", "declared", "used", "why", "confidence"),
    [
        pytest.param(TEXT.encode(), "utf-8", "utf-8", "declared", "high", id="as-declared"),
        pytest.param(TEXT.encode(), "", "utf-8", "unlabelled", "high", id="no-label"),
        pytest.param(TEXT.encode(), "us-ascii", "utf-8", "mislabelled", "high", id="ascii-that-is-utf-8"),
        pytest.param(TEXT.encode("cp932"), "iso-2022-jp", "cp932", "mislabelled", "low", id="jis-that-is-shift-jis"),
        pytest.param(TEXT.encode("euc-jp"), "shift_jis", "euc-jp-ms", "mislabelled", "low", id="shift-jis-that-is-euc"),
        pytest.param(TEXT.encode("cp932"), "", "cp932", "unlabelled", "low", id="shift-jis-without-a-label"),
        pytest.param(TEXT.encode("cp932"), "shift_jis", "cp932", "vendor", "medium", id="vendor-superset"),
        pytest.param(JIS, "iso-2022-jp", "iso-2022-jp", "declared", "high", id="jis"),
        pytest.param(JIS, "utf-8", "iso-2022-jp", "mislabelled", "high", id="utf-8-that-is-jis"),
        pytest.param(JIS.replace(b"\x1b", b""), "iso-2022-jp", "iso-2022-jp-bare", "mislabelled", "high", id="jis-with-lost-escapes"),
        pytest.param(JIS.replace(b"\x1b(B", b"\x1b(J"), "iso-2022-jp", "iso-2022-jp", "declared", "high", id="jis-back-to-roman"),
        pytest.param(TEXT.encode("utf-7"), "utf-7", "utf-7", "declared", "high", id="utf-7"),
        pytest.param("您的账户已被冻结，请尽快验证喆".encode("gb18030"), "gb2312", "gb18030", "vendor", "medium", id="gb2312-that-is-gb18030"),
    ],
)  # fmt: skip
def test_charset_decision(data: bytes, declared: str, used: str, why: str, confidence: str) -> None:
    facts = scan(body(data, declared)).facts
    (choice,) = facts["charsets"]
    assert (choice["declared"] or "").lower() == declared
    assert (choice["used"], choice["why"], choice["confidence"]) == (used, why, confidence)
    assert (
        TEXT in facts["texts"][0]["text"]
        or "账户已被冻结，请尽快验证喆" in facts["texts"][0]["text"]
    )


SUBJECT = "お支払い方法のご確認"
SPLIT = base64.b64encode(SUBJECT.encode()).decode()
CUT = SUBJECT.encode()


@pytest.mark.parametrize(
    "field",
    [
        pytest.param(word(SUBJECT).encode(), id="one-word"),
        pytest.param(word(SUBJECT, how="Q").encode(), id="q"),
        pytest.param(word(SUBJECT, "iso-2022-jp").encode(), id="jis"),
        pytest.param(f"{word(SUBJECT[:3])}\r\n {word(SUBJECT[3:])}".encode(), id="adjacent-words"),
        pytest.param(
            f"{word(SUBJECT[:3])}{word(SUBJECT[3:])}".encode(), id="adjacent-without-blank"
        ),
        pytest.param(
            b"=?utf-8?B?"
            + base64.b64encode(CUT[:10])
            + b"?=\r\n =?utf-8?B?"
            + base64.b64encode(CUT[10:])
            + b"?=",
            id="split-inside-a-character",
        ),
        pytest.param(
            f"{word(SUBJECT[:3], 'iso-2022-jp')} {word(SUBJECT[3:])}".encode(), id="two-charsets"
        ),
        pytest.param(
            word(SUBJECT, "shift_jis").replace("shift_jis", "iso-2022-jp").encode(),
            id="wrong-label",
        ),
        pytest.param(word(SUBJECT).replace("=?utf-8?", "=?utf-8*ja?").encode(), id="language-tag"),
        pytest.param(SUBJECT.encode(), id="raw-utf-8"),
        pytest.param(SUBJECT.encode("cp932"), id="raw-shift-jis"),
        pytest.param(SUBJECT.encode("euc-jp"), id="raw-euc"),
        pytest.param(SUBJECT.encode("iso-2022-jp"), id="raw-jis"),
    ],
)
def test_subject_of_every_make(field: bytes) -> None:
    data = mail(subject="HERE", charset="utf-8").replace(b"Subject: HERE", b"Subject: " + field)
    assert scan(data).facts["subject"]["text"] == SUBJECT


NAME = "請求書.pdf.exe"


@pytest.mark.parametrize(
    "parameter",
    [
        pytest.param("filename*=utf-8''%E8%AB%8B%E6%B1%82%E6%9B%B8.pdf.exe", id="rfc-2231"),
        pytest.param(
            "filename*0*=utf-8'ja'%E8%AB%8B%E6%B1;\r\n filename*1*=%82%E6%9B%B8;\r\n filename*2=.pdf.exe",
            id="continued",
        ),
        pytest.param(f'filename="{word(NAME, "iso-2022-jp")}"', id="encoded-word-in-quotes"),
        pytest.param("filename*=shift_jis''%90%BF%8B%81%8F%91.pdf.exe", id="shift-jis"),
    ],
)
def test_attachment_name_of_every_make(parameter: str) -> None:
    head = mail().split(b"MIME-Version")[0]
    data = (
        head
        + (
            "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b\r\n"
            f"Content-Type: application/octet-stream\r\nContent-Disposition: attachment; {parameter}\r\n\r\nMZ\r\n--b--\r\n"
        ).encode()
    )
    (attachment,) = scan(data).facts["attachments"]
    assert attachment["name"].replace("[.]", ".") == NAME
