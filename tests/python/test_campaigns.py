"""Campaigns: mails of one make come together, others don't, and the page says why."""

import json
from pathlib import Path

import pytest

import fuwake
from conftest import Run
from fuwake.campaigns import Fingerprints, drafts, group
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


def wave(number: int) -> bytes:
    return (
        f"From: 宅配受付センター <info{number}@example.com>\r\n"
        f"To: taro@victim-company.example\r\nSubject: 【重要】配達番号 {number} の荷物を保管\r\n"
        f"Date: Tue, {number} Oct 2025 08:12:44 +0900\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "taro@victim-company.example 様\r\nお荷物の関税が未納のため、通関手続きを中断しました。\r\n"
        f"四十八時間以内に関税をお納めください。\r\nhttps://customs{number}.example.org/jp/pay{number}/a.php\r\n"
    ).encode()


def folder_of(tmp_path: Path) -> str:
    mails = tmp_path / "mails"
    mails.mkdir()
    for number in (7, 8, 9):
        (mails / f"{number}.eml").write_bytes(wave(number))
    (mails / "lunch.eml").write_bytes(letter("昼食", "正午にいつもの店でお待ちしています。"))
    return str(mails)


def test_each_campaign_gets_a_draft_that_passes_and_finds_the_next_wave(
    run: Run, tmp_path: Path
) -> None:
    rules = tmp_path / "rules"
    done = run("campaigns", "--lang", "en", "--draft", str(rules), folder_of(tmp_path), rules=False)
    assert (done.returncode, done.stderr) == (0, "")
    (file,) = (rules / "campaigns").iterdir()
    assert file.name == "unnamed-20251007.lua"
    assert f"drafted rule: {file}" in done.stdout
    assert "victim-company" not in file.read_text(encoding="utf-8")
    assert run("rules", "check", str(rules), rules=False).returncode == 0
    engine = fuwake.Engine([rules])
    assert {result["ok"] for result in engine.test("campaigns/unnamed-20251007")} == {True}
    assert "campaigns/unnamed-20251007" in {one["rule"] for one in engine.scan(wave(21)).findings}
    again = run(
        "campaigns", "--draft", str(rules), "--format", "json", str(tmp_path / "mails"), rules=False
    )
    assert again.returncode == 2 and "there already" in again.stderr
    assert [one["draft"] for one in json.loads(again.stdout)] == [None]


def test_drafts_never_fire_on_the_ham_given(run: Run, tmp_path: Path) -> None:
    mails, ham = folder_of(tmp_path), tmp_path / "ham.eml"
    ham.write_bytes(wave(11))
    done = run(
        "campaigns", "--draft", str(tmp_path / "rules"), "--ham", str(ham), mails, rules=False
    )
    assert done.returncode == 0
    for file in (tmp_path / "rules" / "campaigns").iterdir():
        engine = fuwake.Engine([tmp_path / "rules"])
        found = {one["rule"] for one in engine.scan(wave(11)).findings}
        assert f"campaigns/{file.stem}" not in found
    assert "no draft: campaigns/unnamed-20251007: " in done.stderr


def test_drafts_of_standard_input_are_refused(run: Run, tmp_path: Path) -> None:
    done = run("campaigns", "--draft", str(tmp_path / "rules"), "-", stdin=wave(7), rules=False)
    assert done.returncode == 2
    assert done.stderr == (
        "fuwake: read twice: --draft with standard input: put the mails into a file\n"
    )


def test_campaigns_of_one_brand_and_day_are_numbered(bundled: fuwake.Engine) -> None:
    taken = Fingerprints(bundled)
    some = group([taken.of(bundled.scan(wave(number))) for number in (7, 8)])
    wanted = ["campaigns/unnamed-20251007-2", "campaigns/unnamed-20251007-3"]
    assert drafts.named(some * 2, {"campaigns/unnamed-20251007"}) == wanted
