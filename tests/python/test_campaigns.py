"""Campaigns: mails of one make come together, others don't, and the page says why."""

import json
from pathlib import Path

import pytest

import fuwake
from conftest import Run
from fuwake.campaigns import Fingerprints, group
from fuwake.campaigns.fingerprint import path_shape, shape

SAMPLES = Path(__file__).parents[1] / "data/mails"
EXPIRY = SAMPLES / "phish-kagoya-expiry.eml"

# A later mail by the same hands: what relayed the first one is its sender's domain.
LATER = """\
Received: from mail9 (unknown [203.0.113.99]) by mx.example.jp; Tue, 21 Oct 2025 08:12:46 +0900
From: カゴヤ・ジャパン <info@executiveonelimousine.com>
To: taro@example.jp
Subject: 【KAGOYA】メールボックスの容量について
Date: Tue, 21 Oct 2025 08:12:44 +0900
Content-Type: text/plain; charset=utf-8

カゴヤのメールボックスが上限に達しました。
https://www.example.net/kagoya/login.php?id=1
"""
LETTER = """\
From: hanako@example.com
To: taro@example.jp
Subject: {subject}
Date: Tue, {day} Oct 2025 08:12:44 +0900
Content-Type: text/plain; charset=utf-8

{text}
"""


def letter(subject: str, text: str = "", day: int = 7) -> bytes:
    return LETTER.format(subject=subject, text=text, day=day).encode()


def test_relay_that_comes_back_as_sender_binds(bundled: fuwake.Engine) -> None:
    taken = Fingerprints(bundled)
    first = taken.of(bundled.scan(EXPIRY))
    other = taken.of(bundled.scan(SAMPLES / "phish-ekinet-suspended.eml"))
    later = taken.of(bundled.scan(LATER.encode()))
    (campaign,) = group([first, other, later])
    assert campaign.mails == (first, later)
    assert campaign.brands == ["kagoya"]
    assert campaign.span == ("2025-10-08T08:12:44+09:00", "2025-10-21T08:12:44+09:00")
    (bond,) = [bond for bond in campaign.bonds if bond.kind == "host"]
    assert (bond.value, bond.mails) == ("executiveonelimousine.com", 2)
    assert bond.roles == ("relay", "sender")


def test_like_wording_binds_and_one_brand_alone_does_not(bundled: fuwake.Engine) -> None:
    taken = Fingerprints(bundled)
    words = "ご利用のお客様へ。お支払い方法に問題が見つかりました。{}時までに更新してください。" * 3
    one, same, other = (
        taken.of(bundled.scan(letter(subject, text)))
        for subject, text in (
            ("お支払いの件", words.format(9, 9, 9)),
            ("至急のお知らせ", words.format(21, 21, 21)),
            (
                "昼食",
                "正午にいつもの店でお待ちしています。雨なら傘をお忘れなく。資料は机の上にあります。",
            ),
        )
    )
    assert one.wording(same) == 1.0  # numbers don't count
    assert one.wording(other) < 0.2
    found = group([one, other, same])
    assert [campaign.mails for campaign in found] == [(one, same)]


def test_hosts_of_brands_and_free_mail_bind_nobody(bundled: fuwake.Engine) -> None:
    taken = Fingerprints(bundled)
    mail = b"From: a@gmail.com\r\nTo: taro@example.jp\r\nSubject: %s\r\n\r\nhttps://www.google.com/a/b\r\n"
    one, other = (
        taken.of(bundled.scan(mail % word)) for word in (b"first things", b"another word")
    )
    assert one.values("host") == []
    assert group([one, other]) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("番号：05769953", "番号:0"),
        ("[ID: ab12cd34]", "[id: *]"),
        ("taro@example.jp 宛ての配信", "@ 宛ての配信"),
        ("****@*******.** へ", "@ へ"),
    ],
)
def test_shape_keeps_what_stays(text: str, wanted: str) -> None:
    assert shape(text) == wanted


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        (
            "hxxps://a[.]example/move/kagoya.net/login.php?id=5&q=x",
            "/move/kagoya.net/login.php?id&q",
        ),
        ("https://a.example/wp/ab12cd34ef/", "/wp/*"),
        ("https://a.example/", None),
        ("https://a.example/12345/67890", None),
        ("https://[/", None),
    ],
)
def test_path_has_a_shape_if_it_tells_something(url: str, wanted: str | None) -> None:
    assert path_shape(url) == wanted


def test_command_groups_and_compares(run: Run, tmp_path: Path) -> None:
    later = tmp_path / "later.eml"
    later.write_text(LATER, encoding="utf-8")
    done = run("campaigns", "--format", "json", "--no-bundled", EXPIRY, later, rules=False)
    assert done.returncode == 0 and json.loads(done.stdout) == []  # no brands, no bond
    done = run("campaigns", "--format", "json", EXPIRY, later, rules=False)
    (found,) = json.loads(done.stdout)
    assert found["mails"] == [str(EXPIRY), str(later)]
    (host,) = [bond for bond in found["bonds"] if bond["kind"] == "host"]
    assert (host["value"], host["mails"]) == ("executiveonelimousine[.]com", 2)
    done = run("campaigns", "--lang", "en", EXPIRY, later, rules=False)
    assert "domain: executiveonelimousine[.]com (relay, sender)" in done.stdout
    assert done.stdout.endswith("in no campaign: 0 mails\n")
    done = run("campaigns", "--lang", "en", "diff", EXPIRY, later, rules=False)
    (row,) = [row for row in done.stdout.splitlines() if "executiveonelimousine" in row]
    assert " = " in row
    assert done.returncode == 0


def test_diff_takes_two_mails(run: Run) -> None:
    done = run("campaigns", "diff", EXPIRY)
    assert done.returncode == 2
    assert done.stderr == (
        "fuwake: takes two mails: campaigns diff: see 'fuwake campaigns --help'\n"
    )


def test_many_alike_mails_are_grouped_in_linear_time(bundled: fuwake.Engine) -> None:
    taken = Fingerprints(bundled)
    one = taken.of(bundled.scan(EXPIRY))
    calls = 0
    wording = type(one).wording

    def counted(self: object, other: object) -> float:
        nonlocal calls
        calls += 1
        return wording(self, other)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(one), "wording", counted)
        (campaign,) = group([one] * 3000)
    assert len(campaign.mails) == 3000
    assert calls <= 3000 * 2
