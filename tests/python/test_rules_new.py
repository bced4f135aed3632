"""Drafts: a campaign from mails, a brand from its name; they load, pass and show no victim."""

import base64
import email.message
import re
from pathlib import Path

import pytest

import fuwake
from conftest import DATA, Run
from fuwake.rules_tools import draft, fmt, phrases, testing, victims

HELD = DATA / "mails/phish-kagoya-held-mail.eml"
EXPIRY = DATA / "mails/phish-kagoya-expiry.eml"
GENUINE = sorted((DATA / "mails").glob("genuine-*.eml"))


def wave(number: int, subject: str = "【重要】配達番号 {n} の荷物を保管しています") -> bytes:
    """A mail of an invented wave."""
    mail = email.message.EmailMessage()
    mail["Received"] = (
        f"from box{number} (unknown [203.0.113.{number}]) by mx.example.jp;"
        " Mon, 6 Oct 2025 08:12:46 +0900"
    )
    mail["From"] = f"宅配受付センター <info{number}@example.com>"
    mail["To"] = f"taro.{number}@victim-company.example"
    mail["Subject"] = subject.format(n=1000 + number)
    mail["Date"] = "Mon, 6 Oct 2025 08:12:44 +0900"
    mail.set_content(
        f"taro.{number}@victim-company.example 様\n\nいつもお世話になっております。\n"
        f"お荷物の関税 {number}00 円が未納のため、通関手続きを中断しました。\n"
        "四十八時間以内に関税をお納めください。\n"
        f"https://customs-{number}.example.org/jp/tax{number}/pay.php?u=taro.{number}\n"
        "担当部署:輸入審査課\n",
        cte="base64",
    )
    return mail.as_bytes()


def drafted(engine: fuwake.Engine, *mails: bytes, **options: object) -> tuple[str, fuwake.Engine]:
    text = draft.campaign(engine, mails, id="campaigns/mine", **options)  # type: ignore[arg-type]
    return text, engine.with_rule(text, name="mine.lua")


@pytest.mark.parametrize("path", [HELD, EXPIRY, *sorted((DATA / "mails").glob("phish-*.eml"))])
def test_one_mail_makes_a_rule_that_passes(bundled: fuwake.Engine, path: Path) -> None:
    raw = path.read_bytes()
    text, engine = drafted(bundled, raw)
    outcome = testing.run(engine, ["campaigns/mine"])
    assert len(outcome.results) == 2 and outcome.failed == [] and outcome.lost == []
    assert draft.fires(engine, "campaigns/mine", raw)
    for genuine in GENUINE:
        assert not draft.fires(engine, "campaigns/mine", genuine.read_bytes())
    assert fmt.formatted(text) == text


def test_a_wave_shares_shapes_and_its_next_mail_is_found(bundled: fuwake.Engine) -> None:
    text, engine = drafted(bundled, wave(1), wave(2), wave(3))
    assert 'subject = "【重要】配達番号 [0-9]+ の荷物を保管しています"' in text
    assert 'helo = "^box[0-9]+$"' in text
    assert 'path = "^/jp/[A-Za-z0-9]+/pay\\\\.php$"' in text
    assert "通関手続きを中断しました" in text
    assert draft.fires(engine, "campaigns/mine", wave(77))
    assert draft.fires(engine, "campaigns/mine", wave(78, "荷物の件"))
    assert not draft.fires(engine, "campaigns/mine", b"Subject: x\r\n\r\nhello\r\n")


def test_ordinary_phrases_are_no_mark(bundled: fuwake.Engine) -> None:
    text, _ = drafted(bundled, wave(1))
    marks = text[text.index("prefilter") : text.index("tests = {")]
    assert "お世話になっております" not in marks


def test_what_own_ham_says_is_no_mark(bundled: fuwake.Engine) -> None:
    ham = (
        "From: a@example.jp\r\nSubject: x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        "本日、通関手続きを中断しました。輸入審査課\r\n"
    ).encode()
    text, engine = drafted(bundled, wave(1), ham=[ham])
    marks = text[text.index("prefilter") : text.index("tests = {")]
    assert "通関手続き" not in marks and "輸入審査課" not in marks
    assert not draft.fires(engine, "campaigns/mine", ham)


def test_a_draft_that_fires_on_ham_is_refused(bundled: fuwake.Engine) -> None:
    with pytest.raises(
        fuwake.FuwakeError, match=r"fires on ordinary mail too|too little in common"
    ):
        drafted(bundled, wave(1), ham=[wave(1)])


def test_the_victim_is_nowhere_and_the_attacker_readable(bundled: fuwake.Engine) -> None:
    text, _ = drafted(bundled, wave(1), wave(2))
    assert "taro" not in text and "victim-company" not in text
    assert "victim@example.jp" in text and "info1@example.com" in text
    for host in re.findall(r"https?://([^/\s\"]+)", text):
        assert host.endswith((".example", "kagoya.jp")), host
    assert "https://customs-1.example.example/jp/tax1/pay.php" in text


NAMES = ("山田 太郎", "佐藤花子", "Hanako Sato")


def named(number: int) -> bytes:
    """A mail of an invented wave that knows its victim by name, and by a token in its link."""
    name, local = NAMES[number], f"person-{number}x"
    mail = email.message.EmailMessage()
    mail["From"] = f"宅配受付センター <info{number}@example.com>"
    mail["To"] = f"{name} <{local}@victim-{number}.example>"
    mail["Subject"] = f"{name} 様 【再配達】荷物番号 {number}4455 の受取人確認"
    other = f"friend{number}@elsewhere.example".encode()  # no recipient of this mail
    code = base64.urlsafe_b64encode(other).decode().rstrip("=")
    mail.set_content(
        f"{name.replace(' ', '')}様\n\n{name} 様のお荷物を倉庫にて留め置きしております。\n"
        f"関税の未納により返送となります。\nhttps://parcel-{number}.example.org/u/{code}/track\n"
        f"https://parcel-{number}.example.org/o/{other.hex()}\n{local} でログイン\n"
        f"{NAMES[0]} の代理人 person-0x@victim-0.example\n",
        cte="base64",
    )
    return mail.as_bytes()


def test_names_and_tokens_of_victims_are_nowhere_in_any_sample(bundled: fuwake.Engine) -> None:
    text, engine = drafted(bundled, *map(named, range(3)))
    for secret in ("山田", "太郎", "佐藤", "花子", "Hanako", "Sato", "person-", "victim-0"):
        assert secret not in text.replace(victims.NAME, ""), secret
    assert "/u/token0/track" in text and "/o/token0" in text
    marks = text[text.index("match = ") : text.index("tests = {")]
    assert victims.NAME not in marks and "【再配達】荷物番号 [0-9]+ の受取人確認" in marks
    assert all(draft.fires(engine, "campaigns/mine", named(number)) for number in range(3))


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/o/726f647269676f2d662d7040686f746d61696c/x.gif", "/o/token0/x.gif"),
        ("/u/eJwcyTEOgzAM0DXwAayTT_JzvdJZ7-yt9P/", "/u/token0_token0-token0/"),
        ("/n/20251006081244559999", "/n/" + "0" * 20),
        ("/jp/accountverification/pay.php", "/jp/accountverification/pay.php"),
    ],
)
def test_random_words_of_a_path_are_told_by_kind(path: str, shown: str) -> None:
    assert victims.without_tokens(path) == shown


def test_a_brands_name_and_a_role_are_no_victim() -> None:
    hidden = victims.Victims(["Amazon"])
    hidden.read(b"To: Amazon <info@victim.example>, Taro <taro.y@victim.example>\r\n\r\n")
    shown = hidden.hide("Amazon info: Taro, taro.y, 太郎")
    assert shown == f"Amazon info: {victims.NAME}, {victims.ADDRESS}, 太郎"


def test_unrelated_mails_are_refused(bundled: fuwake.Engine) -> None:
    other = b"From: b@example.org\r\nSubject: lunch\r\n\r\nAt noon?\r\n"
    with pytest.raises(fuwake.FuwakeError, match="too little in common"):
        drafted(bundled, wave(1), other)


def test_brand_and_its_warnings_are_filled_in(bundled: fuwake.Engine) -> None:
    text, engine = drafted(bundled, EXPIRY.read_bytes())
    rule = engine.rules["campaigns/mine"]
    assert rule["brand"] == "kagoya"
    assert "https://www.kagoya.jp/important/antiphishing/" in rule["references"]
    assert "カゴヤ・ジャパンを装う" in text


def test_hostile_texts_stay_inside_their_quotes(bundled: fuwake.Engine) -> None:
    subject = 'x ]] ]=] "}, match = function() error("\\") end, \\'
    mail = wave(5, "{n} " + subject.replace("{", "(").replace("}", ")"))
    _, engine = drafted(bundled, mail)
    assert draft.fires(engine, "campaigns/mine", mail)
    assert engine.errors == []


# ---- shapes and phrases --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["ご注文 12 の確認", "ご注文 345 の確認"], "ご注文 [0-9]+ の確認"),
        (["a@example.jp 宛ての報告"], "\\S+ 宛ての報告"),
        (["Ｎｏ．１ (緊急)"], "no\\.[0-9]+ \\(緊急\\)"),
        (["荷物の再配達のお願い", "荷物が届く再配達のお願い"], "再配達のお願い"),
        (["abc", "xyz"], None),
        (["", "abc"], None),
    ],
)
def test_shapes_keep_what_is_alike(texts: list[str], expected: str | None) -> None:
    assert phrases.shape(texts) == expected


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["/jp/login.php", "/jp/login.php"], "^/jp/login\\.php$"),
        (["/a1b2/login", "/zz9/login"], "^/[A-Za-z0-9]+/login$"),
        (["/x8d9f7/"], None),
        (["/login", "/a/b"], None),
        ([], None),
    ],
)
def test_paths_keep_their_words(paths: list[str], expected: str | None) -> None:
    assert phrases.path_shape(paths) == expected


# ---- the command ---------------------------------------------------------------------------


def test_new_never_overwrites(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "k.lua"
    assert run("rules", "new", "-o", path, EXPIRY, rules=False).returncode == 0
    before = path.read_text(encoding="utf-8")
    done = run("rules", "new", "-o", path, HELD, rules=False)
    assert done.returncode == 2 and f"there already: {path}: " in done.stderr
    assert path.read_text(encoding="utf-8") == before
    assert run("rules", "check", path, rules=False).returncode == 0
    assert run("rules", "test", path, rules=False).returncode == 0


def test_a_draft_makes_its_folder_and_is_called_as_its_file(run: Run, tmp_path: Path) -> None:
    rules = tmp_path / "my-rules"
    path = rules / "campaigns" / "held.lua"
    assert run("rules", "new", "-o", path, HELD, rules=False).returncode == 0
    assert 'id = "campaigns/held"' in path.read_text(encoding="utf-8")
    taken = rules / "kagoya-expiry.lua"  # a bundled campaign's
    assert run("rules", "new", "-o", taken, HELD, rules=False).returncode == 0
    odd = rules / "My draft.lua"
    assert run("rules", "new", "--id", "campaigns/mine", "-o", odd, HELD, rules=False).stderr == ""
    assert run("rules", "check", rules, rules=False).returncode == 0
    done = run("rules", "new", "-o", path / "below.lua", HELD, rules=False)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)


def test_new_wants_mails_or_a_brand(run: Run) -> None:
    drafted = run("rules", "new", EXPIRY, rules=False)
    assert drafted.returncode == 0
    assert run("rules", "new", "--from", EXPIRY, rules=False).stdout == drafted.stdout
    assert "--from" not in run("rules", "new", "--help").stdout  # one way is told
    assert run("rules", "new").returncode == 2
    assert "no sample" in run("rules", "new").stderr
    assert run("rules", "new", "--brand", "X", EXPIRY).returncode == 2


def test_new_brand_loads(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "b.lua"
    done = run(
        "rules", "new", "--brand", "Example Bank", "--domain", "bank.example.co.jp", "-o", path
    )
    assert done.returncode == 0
    engine = fuwake.Engine([path], bundled=False)
    assert engine.errors == []
    (brand,) = engine.brands
    assert brand["id"] == "example-bank" and brand["domains"][0]["domain"] == "bank.example.co.jp"


def test_new_brand_in_kana_wants_an_id(run: Run) -> None:
    done = run("rules", "new", "--brand", "見本銀行")
    assert done.returncode == 2 and "add --id" in done.stderr
    assert 'id = "mihon"' in run("rules", "new", "--brand", "見本銀行", "--id", "mihon").stdout
    known = run("rules", "new", "--brand", "Kagoya", rules=False)
    assert known.returncode == 2 and "there is such a brand: kagoya" in known.stderr


def test_phrases_that_come_and_go_together_are_one_mark() -> None:
    holders = "\n".join(
        f"{where} Nippon Expressway Company Limited" for where in ("East", "West", "Central")
    )
    text = holders + "\n通行料金のお支払いが確認できません\n登録情報を更新してください\n"
    found = phrases.shared([text, text], "")
    assert sum("Expressway" in phrase for phrase in found) == 1
    assert len(found) == 3


def test_marks_are_cut_at_words() -> None:
    found = phrases.shared(
        ["valor do crédito em conta corrente", "outro inédito em conta corrente"], ""
    )
    assert found == ["em conta corrente"]
    assert phrases.shape(["your crédito em conta", "the depósito em conta"]) == " em conta"
    japanese = phrases.shared(["当社より自動配信されています", "弊店より自動配信されています"], "")
    assert japanese == ["自動配信されています"]
