"""Facts that no other file tests: charsets of fields, signatures, filters, delays, masks."""

import base64
import hashlib
import json
import re
from typing import Any

import pytest

import fuwake
from capability import mail

JIS = "荷物のお届け予定".encode("iso2022_jp")


@pytest.fixture(scope="module")
def engine() -> fuwake.Engine:
    return fuwake.Engine()


def read(engine: fuwake.Engine, raw: bytes) -> dict[str, Any]:
    verdict: dict[str, Any] = json.loads(engine.scan(raw).to_json())
    return verdict


def plain(*fields: bytes, body: bytes = b"hi") -> bytes:
    own = b"From: a@example.com\r\nTo: taro@example.jp\r\n"
    return own + b"".join(field + b"\r\n" for field in fields) + b"\r\n" + body + b"\r\n"


@pytest.mark.parametrize("label", [b"utf-8", b"iso-2022-jp", b"us-ascii"])
def test_lost_escapes_of_a_raw_subject_are_found(engine: fuwake.Engine, label: bytes) -> None:
    subject = b"Subject: Re: " + JIS.replace(b"\x1b", b"")
    verdict = read(engine, plain(subject, b"Content-Type: text/plain; charset=" + label))
    assert verdict["facts"]["subject"]["text"] == "Re: 荷物のお届け予定"


def test_lost_escapes_of_an_unlabelled_body_are_found(engine: fuwake.Engine) -> None:
    facts = read(engine, plain(b"Subject: x", body=JIS.replace(b"\x1b", b"")))["facts"]
    assert facts["texts"][0]["text"].strip() == "荷物のお届け予定"
    assert facts["charsets"][0]["used"] == "iso-2022-jp-bare"
    assert facts["charsets"][0]["confidence"] == "low"


@pytest.mark.parametrize("text", ["$B and $BC for (B) only $B12 (B", "cost $Bobs(B", "$BAB(B"])
def test_dollars_and_brackets_alone_are_no_japanese(engine: fuwake.Engine, text: str) -> None:
    verdict = read(engine, plain(b"Subject: " + text.encode()))
    assert verdict["facts"]["subject"]["text"] == text


def test_openings_without_end_take_linear_time(engine: fuwake.Engine) -> None:
    body = b"$B" * 2_000_000
    label = b"Content-Type: text/plain; charset=iso-2022-jp"
    assert read(engine, plain(b"Subject: x", label, body=body))["verdict"] == "clean"


def test_charset_of_a_field_is_a_fact(engine: fuwake.Engine) -> None:
    word = base64.b64encode("荷物のお届け予定".encode("cp932"))
    facts = read(engine, plain(b"Subject: =?iso-2022-jp?B?" + word + b"?="))["facts"]
    (choice,) = (one for one in facts["charsets"] if one["where"] == "header:Subject")
    assert choice == {
        "part": None,
        "where": "header:Subject",
        "declared": "iso-2022-jp",
        "used": "cp932",
        "why": "mislabelled",
        "confidence": "low",
    }


def test_raw_field_is_unlabelled(engine: fuwake.Engine) -> None:
    facts = read(engine, plain(b"Subject: " + "荷物のお届け予定".encode("euc_jp")))["facts"]
    (choice,) = (one for one in facts["charsets"] if one["where"] == "header:Subject")
    assert (choice["declared"], choice["used"], choice["why"]) == (None, "euc-jp-ms", "unlabelled")


def test_signature_is_read_and_compared_with_from(engine: fuwake.Engine) -> None:
    signature = (
        b"DKIM-Signature: v=1; a=rsa-sha256; d=Mail.Example.com; s=k1; t=1600000000;\r\n"
        b" x=1600086400; h=To:Subj\r\n ect:FROM; i=@mail.example.com; bh=x=; b=y="
    )
    other = b"DKIM-Signature: d=bulk.example; s=s1; h=to; t=-5; x=99999999999999999999"
    own, bulk = read(engine, plain(signature, other))["facts"]["auth"]["signatures"]
    assert own["signed_at"].startswith("2020-09-13T12:26:40")
    assert own["expires"].startswith("2020-09-14T12:26:40")
    assert (own["domain"], own["selector"]) == ("mail.example.com", "k1")
    assert (own["from_signed"], own["aligned"]) == (True, True)
    assert (bulk["from_signed"], bulk["aligned"]) == (False, False)
    assert (bulk["signed_at"], bulk["expires"]) == (None, None)


def relaxed(body: bytes) -> bytes:
    lines = [re.sub(rb"[ \t]+", b" ", line).rstrip(b" ") for line in body.split(b"\r\n")]
    text = b"\r\n".join(lines).rstrip(b"\r\n")
    return text + b"\r\n" if text else b""


def simple(body: bytes) -> bytes:
    return re.sub(rb"(\r\n)*$", b"", body) + b"\r\n"


BLANKS = [b" ", b"  ", b"\t", b" \t", b"\t ", b" " * 17]
BODY = b"Hello \t world \r\n\r\n\tsecond  line\r\n \r\n\r\n"
# Runs of blanks at each place of a piece of sixteen bytes.
LONG = b"\r\n".join(b"x" * n + blanks + b"yz" * 20 + blanks for n in range(40) for blanks in BLANKS)


def signed(
    form: bytes, body: bytes, of: bytes, *more: bytes, method: str = "sha256", rest: bytes = b""
) -> bytes:
    """A mail of @p body whose signature has the hash of @p of."""
    value = base64.b64encode(hashlib.new(method, of).digest())
    head = (
        b"DKIM-Signature: v=1; a=rsa-%s; c=%s; d=example.com; s=k;%s h=from;\r\n bh=%s\r\n %s; b=x"
        % (
            method.encode(),
            form,
            rest,
            value[:9],
            value[9:],
        )
    )
    return b"\r\n".join([head, b"From: a@example.com", *more, b"", body])


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        (signed(b"relaxed/relaxed", BODY, relaxed(BODY)), "same"),
        (signed(b"relaxed/simple", BODY, simple(BODY)), "same"),
        (signed(b"simple", BODY, simple(BODY), method="sha1"), "same"),
        (signed(b"relaxed/relaxed", LONG, relaxed(LONG)), "same"),
        (signed(b"relaxed/relaxed", LONG, relaxed(LONG), method="sha1"), "same"),
        (signed(b"relaxed/relaxed", b"", b""), "same"),
        (signed(b"simple/simple", b"", b"\r\n"), "same"),
        (signed(b"relaxed/relaxed", BODY, relaxed(BODY)).replace(b"\r\n", b"\n"), "same"),
        (signed(b"simple/simple", b"no end", b"no end\r\n"), "same"),
        (signed(b"relaxed/relaxed", BODY + b"footer", relaxed(BODY)), "altered"),
        (signed(b"relaxed/simple", BODY, relaxed(BODY)), "altered"),
        (signed(b"relaxed/relaxed", BODY + b"footer", relaxed(BODY)[:5], rest=b" l=5;"), "same"),
        (signed(b"relaxed/relaxed", BODY, relaxed(BODY), rest=b" l=500;"), "altered"),
        (signed(b"relaxed/relaxed", BODY, b"", b"List-Id: <a.example.org>"), "unknown"),
        (signed(b"relaxed/relaxed", BODY, relaxed(BODY), method="sha512"), "unknown"),
        (b"DKIM-Signature: a=rsa-sha256; d=a.example\r\nFrom: a@a.example\r\n\r\nx", "unknown"),
    ],
)
def test_hash_of_the_signed_body(engine: fuwake.Engine, raw: bytes, body: str) -> None:
    (signature,) = read(engine, raw)["facts"]["auth"]["signatures"]
    assert signature["body"] == body


def test_signatures_that_ask_for_the_same_hash_share_it_and_few_others_are_made(
    engine: fuwake.Engine,
) -> None:
    def field(length: int) -> bytes:
        whole = signed(b"simple/simple", BODY, BODY[:length], rest=b" l=%d;" % length)
        return whole.partition(b"\r\nFrom")[0]

    fields = [field(length) for length in (1, 2, 1, 3, 4, 5, 4)]
    raw = b"\r\n".join([*fields, b"From: a@example.com", b"", BODY])
    signatures = read(engine, raw)["facts"]["auth"]["signatures"]
    assert [signature["body"] for signature in signatures] == ["same"] * 5 + ["unknown", "same"]


def test_hash_of_a_signed_multipart(engine: fuwake.Engine) -> None:
    body = b"preamble\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\nepilogue\r\n\r\n"
    kind = b"Content-Type: multipart/mixed; boundary=b"
    raw = signed(b"relaxed/relaxed", body, relaxed(body), kind)
    (signature,) = read(engine, raw)["facts"]["auth"]["signatures"]
    assert signature["body"] == "same"


def test_authentication_names_its_domains(engine: fuwake.Engine) -> None:
    result = (
        b"Authentication-Results: mx.example.jp; spf=pass smtp.mailfrom=x@bulk.example;"
        b" dkim=pass header.d=mail.example.com"
    )
    auth = read(engine, plain(result))["facts"]["auth"]
    assert (auth["spf_domain"], auth["spf_aligned"]) == ("bulk.example", False)
    assert (auth["dkim_domain"], auth["dkim_aligned"]) == ("mail.example.com", True)


@pytest.mark.parametrize(
    ("field", "value", "scale"),
    [
        ("X-MS-Exchange-Organization-SCL", "9", "-1 to 9"),
        ("X-Rspamd-Score", "18.2", "15 by default"),
        ("X-Proofpoint-Spam-Details", "rule=spam score=99", "0 to 100"),
        ("X-Barracuda-Spam-Score", "8.1", "each filter's own"),
        ("X-Bogosity", "Spam, spamicity=0.99", "0 to 1"),
        ("X-Spamd-Result", "default: False [18.2 / 15.0]", "refuses at"),
        ("X-Spam-Level", "*********", "a star"),
        ("X-MDaemon-Spam", "Yes", "Yes or No"),
        ("X-SpamExperts-Class", "spam", "spam, ham or unsure"),
        ("X-SpamExperts-Evidence", "Combined (0.98)", "0 to 1"),
    ],
)
def test_filters_are_read_each_on_its_scale(
    engine: fuwake.Engine, field: str, value: str, scale: str
) -> None:
    (mark,) = read(engine, plain(f"{field}: {value}".encode()))["facts"]["filters"]
    assert (mark["field"], mark["value"], mark["trusted"]) == (field, value, False)
    assert scale in mark["scale"]["en"]
    assert mark["scale"]["ja"]


def test_delay_is_that_to_the_hop_below(engine: fuwake.Engine) -> None:
    hops = [
        b"Received: from b (b.example [203.0.113.9]) by c.example; Tue, 12 May 2026 10:00:00 +0900",
        b"Received: from a (a.example [203.0.113.8]) by b.example; Tue, 12 May 2026 01:00:30 +0000",
        b"Received: by a.example; Tue, 12 May 2026 00:00:00 +0000",
    ]
    facts = read(engine, plain(*hops))["facts"]
    assert [hop["delay"] for hop in facts["hops"]] == [-30, 3630, None]


def test_file_name_is_no_host(engine: fuwake.Engine) -> None:
    raw = (
        b"From: a@example.com\r\nTo: taro@example.jp\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee http://evil.zip/a\r\n"
        b"--b\r\nContent-Type: application/zip\r\n"
        b"Content-Disposition: attachment; filename=a.zip\r\n\r\nPK\r\n--b--\r\n"
    )
    facts = read(engine, raw)["facts"]
    assert facts["attachments"][0]["name"] == "a.zip"
    assert facts["texts"][0]["text"].strip() == "see hxxp://evil[.]zip/a"


UNDISCLOSED = (
    b"From: a@example.com\r\nTo: undisclosed-recipients:;\r\nSubject: jiro@example.jp\r\n\r\n"
    b"jiro@example.jp http://evil.example.com/?e=jiro%40example.jp\r\n"
)


def test_named_victim_is_masked_where_the_mail_names_none() -> None:
    verdict = fuwake.Engine(mask=["Jiro@example.jp"]).scan(UNDISCLOSED)
    said = verdict.to_json()
    assert "jiro" not in said.lower()
    assert "recipient-in-url" in json.loads(said)["facts"]["links"][0]["marks"]
    assert "jiro" in fuwake.Engine().scan(UNDISCLOSED).to_json()


def test_named_victim_is_masked_besides_the_recipients() -> None:
    raw = UNDISCLOSED.replace(b"undisclosed-recipients:;", b"taro@example.jp")
    said = fuwake.Engine(mask=["jiro@example.jp"]).scan(raw).to_json()
    assert "jiro" not in said
    assert "taro" not in said


@pytest.mark.parametrize("given", ["", "jiro", "jiro@", "@example.jp"])
def test_mask_that_is_no_address_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match=r"no address: mask .*: write it as"):
        fuwake.Engine(mask=[given])


def test_explanation_names_the_first_values_not_the_last(
    engine: fuwake.Engine,
) -> None:
    buttons = "".join(
        f'<a href="https://evil{i}.example.com/">https://www{i}.example.jp/</a>' for i in range(5)
    )
    found = read(engine, mail(html=f"<p>x</p>{buttons}"))["findings"]
    (said,) = (one for one in found if one["rule"] == "links/text-href-mismatch")
    assert "www0" in said["explanation"]["en"]
    assert "www2" in said["explanation"]["en"]
    assert "www4" not in said["explanation"]["en"]
    assert "…" in said["explanation"]["en"]
