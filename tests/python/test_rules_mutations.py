"""Samples written otherwise: what a mail reader shows alike, a rule has to see alike."""

import email
import email.policy
from pathlib import Path

import pytest

import fuwake
from conftest import Run
from fuwake.rules_tools import mutate, testing

MAIL = """From: "カゴヤ" <a@example.jp>
Subject: 契約満了 ABC
Content-Type: text/plain; charset=UTF-8

契約満了 See https://www.example.com/a for CONTRACT.
"""
MARK = """return rule {{
  id = "mine/x", version = 1, section = "body", weight = 1,
  title = {{ ja = "x", en = "x" }}, explain = {{ ja = "x", en = "x" }},
  when = {{ "name" }},{more}
  match = function(mail, evidence) return {match} end,
  tests = {{ {{ name = "a", expect = true, mail = [[
{mail}]] }} }},
}}
"""


def decoded(raw: bytes) -> tuple[str, str, str]:
    """Subject, sender and text as another library reads them."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    return str(message["subject"]), str(message["from"]), message.get_content()


@pytest.mark.parametrize("name", [*mutate.CODECS, "base64", "quoted-printable"])
def test_encodings_say_the_same(name: str) -> None:
    raw = dict(mutate.mutations(MAIL))[name]
    subject, sender, text = decoded(raw)
    assert subject == "契約満了 ABC" and sender == "カゴヤ <a@example.jp>"
    assert text.strip() == "契約満了 See https://www.example.com/a for CONTRACT."
    assert raw.isascii() is (name in ("iso-2022-jp", "base64", "quoted-printable"))


def test_every_mutation_applies_to_an_ordinary_sample() -> None:
    assert tuple(name for name, _ in mutate.mutations(MAIL)) == mutate.MUTATIONS


def test_what_a_charset_lacks_is_no_mutation() -> None:
    assert "shift_jis" not in dict(mutate.mutations(MAIL.replace("ABC", "한국")))


def test_several_parts_keep_their_charsets() -> None:
    mail = MAIL.replace("text/plain; charset=UTF-8", 'multipart/mixed; boundary="b"')
    assert set(dict(mutate.mutations(mail))) & set(mutate.CODECS) == set()


def test_what_machines_read_stays_narrow() -> None:
    wide = dict(mutate.mutations(MAIL))["full-width"].decode()
    assert "ＣＯＮＴＲＡＣＴ" in wide and "ＡＢＣ" in wide
    assert "https://www.example.com/a" in wide and "<a@example.jp>" in wide


def test_defanged_links_lead_nowhere() -> None:
    cold = dict(mutate.mutations(MAIL))["defang"]
    links = fuwake.Engine(bundled=False).scan(cold).facts["links"]
    assert [link["defanged"] for link in links] == [True]


def test_lines_and_folding() -> None:
    found = dict(mutate.mutations(MAIL))
    assert found["crlf"].count(b"\r\n") == MAIL.count("\n")
    assert b"Subject: \xe5\xa5\x91" in found["folding"] and b"\n ABC" in found["folding"]


def lost(match: str, more: str = "") -> list[tuple[str, bool]]:
    source = MARK.format(match=match, more=more, mail=MAIL)
    outcome = testing.run(fuwake.Engine(bundled=False).with_rule(source), ["mine/x"])
    assert outcome.failed == [] and outcome.mutated == len(mutate.MUTATIONS)
    return [(entry["mutation"], entry["lost"]) for entry in outcome.lost]


def test_a_rule_on_folded_text_survives_all() -> None:
    assert lost('mail.body:has("契約満了") and mail.subject:has("abc")') == []


def test_a_rule_on_raw_letters_is_told_of_full_width() -> None:
    assert lost('string.find(mail.texts[1].value, "CONTRACT") ~= nil') == [("full-width", True)]


def test_a_rule_that_asks_for_an_encoding_is_told_of_it() -> None:
    names = [name for name, _ in lost('mail.parts[1].charset:lower() == "utf-8"')]
    assert names == ["iso-2022-jp", "shift_jis", "euc-jp"]


def test_defanging_may_silence_a_rule_on_links_but_not_on_words() -> None:
    assert lost("#mail:clickable() > 0") == []
    told = lost('#mail:clickable() > 0 or not mail.body:has("hxxps")')
    assert told == [("defang", True)]


def test_an_exemption_needs_a_reason_and_a_need() -> None:
    match = 'string.find(mail.texts[1].value, "CONTRACT") ~= nil'
    assert lost(match, 'exempt = { ["full-width"] = "the case is the mark" },') == []
    source = MARK.format(match="true", more='exempt = { crlf = "why" },', mail=MAIL)
    engine = fuwake.Engine(bundled=False).with_rule(source)
    assert testing.run(engine, ["mine/x"]).unused == [{"rule": "mine/x", "mutation": "crlf"}]
    with pytest.raises(fuwake.RuleError, match="did you mean 'full-width'"):
        engine.with_rule(
            MARK.format(match="true", more='exempt = { full_width = "x" },', mail=MAIL)
        )
    with pytest.raises(fuwake.RuleError, match=r"empty: exempt\.crlf"):
        engine.with_rule(MARK.format(match="true", more='exempt = { crlf = " " },', mail=MAIL))


def test_the_command_names_the_mutation(run: Run, tmp_path: Path) -> None:
    match = 'string.find(mail.texts[1].value, "CONTRACT") ~= nil'
    source = MARK.format(match=match, more="", mail=MAIL)
    (tmp_path / "x.lua").write_text(source, encoding="utf-8")
    done = run("rules", "test", tmp_path)
    assert done.returncode == 1
    assert "mine/x: a: lost by the mutation full-width: mend it, or add exempt" in done.stdout
    assert run("rules", "test", "--no-mutations", tmp_path).returncode == 0


def test_bundled_rules_survive_every_mutation(bundled: fuwake.Engine) -> None:
    outcome = testing.run(bundled, [rule["id"] for rule in bundled.rules])
    assert outcome.lost == [] and outcome.failed == [] and outcome.unused == []
    assert outcome.mutated > 1000
