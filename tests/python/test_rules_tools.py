"""explain, eval, profile, fmt, docs and --watch."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

import fuwake
from conftest import DATA, HAM, PHISH, RULE, Run
from fuwake.evaluation import weigh
from fuwake.evaluation.rules import LINE
from fuwake.rules_tools import catalogue, fmt, lua, watch

PLUGINS = Path(__file__).parents[2] / "plugins"


# ---- explain -------------------------------------------------------------------------------


def test_explain_shows_what_the_rule_asked(bundled: fuwake.Engine) -> None:
    raw = (DATA / "mails/phish-kagoya-expiry.eml").read_bytes()
    told = bundled.explain("campaigns/kagoya-expiry", raw)
    assert told["outcome"] == "fired" and told["matched"] and told["prefilter_met"]
    hit = told["prefilter"][0]["hits"][0]
    assert hit["value"] == "契約満了" and hit["where"] == "header:Subject"
    found = [call for call in told["calls"] if call["call"].startswith("find(")]
    assert any(call["outcome"] == '"契約満了"' and call["raw"] for call in found)
    assert all(call["file"].endswith(".lua") and call["line"] > 0 for call in told["calls"])
    assert told["findings"][0]["rule"] == "campaigns/kagoya-expiry"


def test_explain_masks_and_defangs(bundled: fuwake.Engine) -> None:
    raw = (DATA / "mails/phish-kagoya-expiry.eml").read_bytes()
    text = json.dumps([bundled.explain(rule["id"], raw) for rule in bundled.rules])
    assert "komao-1316@" not in text and "www.ieliulanqi.net" not in text


GATED = """return rule {
  id = "mine/x", version = 1, section = "body", weight = 1, when = { "%s" },
  title = { ja = "x", en = "x" }, explain = { ja = "x", en = "x" }, prefilter = { "%s" },
  match = function(mail, evidence) %s end,
}"""


@pytest.mark.parametrize(
    ("when", "literal", "match", "outcome"),
    [
        ("link", "hookhere", "return true", "fired"),
        ("attachment", "hookhere", "return true", "when"),
        ("link", "absent", "return true", "prefilter"),
        ("link", "hookhere", "return false", "no-match"),
        ("link", "hookhere", "return mail.wrong", "error"),
    ],
)
def test_explain_names_what_was_in_the_way(
    when: str, literal: str, match: str, outcome: str
) -> None:
    engine = fuwake.Engine(bundled=False).with_rule(GATED % (when, literal, match))
    told = engine.explain("mine/x", PHISH)
    assert told["outcome"] == outcome
    fired = "mine/x" in [finding["rule"] for finding in engine.scan(PHISH).findings]
    assert fired is (outcome == "fired")


@pytest.mark.parametrize(
    "call",
    ["mail.subject:find('none')", "mail.subject:match('none')", "mail.body:find('none')"]
    + ["mail.body:match('none')", "date.parse('none')", "brands.get('none')", "mail.links[9]"],
)
def test_what_is_not_found_may_be_given_on_at_once(call: str) -> None:
    match = f"evidence:add({call}) return evidence.count == 0"
    engine = fuwake.Engine(bundled=False).with_rule(GATED % ("link", "hookhere", match))
    assert engine.explain("mine/x", PHISH)["outcome"] == "fired"


def test_explain_command(run: Run, mails: Path) -> None:
    done = run("rules", "explain", "test/body", mails / "2-phish.eml")
    assert done.returncode == 0 and "✓ test/body: the rule fired" in done.stdout
    assert 'body:find("hookhere") = "hookhere"  [' in done.stdout
    done = run("rules", "explain", "test/body", mails / "1-ham.eml", "--lang", "ja")
    assert done.returncode == 1 and "✗ test/body: match が false を返した" in done.stdout
    done = run("rules", "explain", "test/bdoy", mails / "1-ham.eml")
    assert done.returncode == 2 and "did you mean 'test/body'?" in done.stderr


# ---- eval and profile ----------------------------------------------------------------------


@pytest.fixture
def labelled(tmp_path: Path) -> tuple[Path, Path]:
    """Phishing with both words, with one of them and with none; ham with and without one."""
    phish, ham = tmp_path / "phish", tmp_path / "ham"
    phish.mkdir()
    ham.mkdir()
    (phish / "1.eml").write_bytes(PHISH)
    (phish / "2.eml").write_bytes(b"From: a@example.jp\nSubject: phishme\n\nhello\n")
    (phish / "3.eml").write_bytes(b"From: a@example.jp\nSubject: x\n\nhello\n")
    (ham / "1.eml").write_bytes(HAM)
    (ham / "2.eml").write_bytes(b"From: a@example.jp\nSubject: x\n\nhookhere\n")
    return phish, ham


def test_eval_counts_hits_precision_overlap_and_gain(
    engine: fuwake.Engine, labelled: tuple[Path, Path]
) -> None:
    told = weigh(engine, [labelled[0]], [labelled[1]])
    assert (told["phishing"], told["genuine"]) == (3, 2)
    rows = {row["rule"]: row for row in told["rules"]}
    subject, body = rows["test/subject"], rows["test/body"]
    assert (subject["phishing"], subject["genuine"], subject["precision"]["rate"]) == (2, 0, 1.0)
    assert (body["phishing"], body["genuine"], body["precision"]["rate"]) == (1, 1, 0.5)
    assert (subject["only"], body["only"]) == (1, 0)
    assert body["overlap"] == [{"rule": "test/subject", "share": 1.0}]
    assert subject["overlap"] == [{"rule": "test/body", "share": 0.5}]
    scores = {v.source: v.score for v in engine.scan_many([labelled[0]])}
    crossing = sum(score >= LINE > score - 5 for score in scores.values())
    assert subject["gain_phishing"] == crossing


def test_both_evaluations_count_rules_alike(run: Run, labelled: tuple[Path, Path]) -> None:
    folders = ("--phish", labelled[0], "--ham", labelled[1], "--format", "json")
    whole, of_rules = (
        json.loads(run(*name, *folders).stdout) for name in (["eval"], ["rules", "eval"])
    )
    assert of_rules["rules"] == whole["rules"]
    assert of_rules["phishing"] == whole["mails"]["phishing"]


def test_eval_command(run: Run, labelled: tuple[Path, Path]) -> None:
    phish, ham = labelled
    done = run("rules", "eval", "--phish", phish, "--ham", ham, "--rule", "test/body")
    assert done.returncode == 0 and "3 phishing mails, 2 ordinary ones" in done.stdout
    assert "test/body" in done.stdout and "0.5000" in done.stdout
    told = json.loads(
        run("rules", "eval", "--phish", phish, "--ham", ham, "--format", "json").stdout
    )
    assert told["rules"][0]["rule"] == "test/subject"
    assert run("rules", "eval", "--phish", phish, "--ham", "nowhere").returncode == 2
    done = run("rules", "eval", "--phish", phish, "--ham", ham, "--rule", "test/bdy")
    assert done.returncode == 2 and "no rule of that id: test/bdy" in done.stderr


def test_profile_tells_time_and_memory(engine: fuwake.Engine, run: Run, mails: Path) -> None:
    costs = {cost["rule"]: cost for cost in engine.profile_bytes([PHISH, HAM, HAM])}
    assert costs["test/body"]["runs"] == 3
    assert costs["test/body"]["total_us"] >= costs["test/body"]["most_us"] > 0
    done = run("rules", "profile", mails)
    assert done.returncode == 0 and "test/subject" in done.stdout
    assert json.loads(run("rules", "profile", mails, "--format", "json").stdout)[0]["runs"] == 2
    with pytest.raises(TypeError):
        engine.profile_bytes(["text"])  # type: ignore[list-item]


# ---- fmt -----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted(PLUGINS.rglob("*.lua")), ids=lambda path: path.stem)
def test_bundled_plugins_are_formatted(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert fmt.formatted(source) == source


UGLY = """return rule{
      id="mine/x",version=1 , -- 註  keep   this
title={ja="x" ,en="x"},


  match=function( mail,evidence )
  if mail.subject : has("x")and #mail.links>0 then
          return not(1-2==-1)
     elseif x  then
  y()
  end
    local s = [[
   kept   as it is
]] .. "a"..
  "b"
  end
  }
"""
NEAT = """return rule {
  id = "mine/x", version = 1, -- 註  keep   this
  title = { ja = "x", en = "x" },

  match = function(mail, evidence)
    if mail.subject:has("x") and #mail.links > 0 then
      return not (1 - 2 == -1)
    elseif x then
      y()
    end
    local s = [[
   kept   as it is
]] .. "a" ..
    "b"
  end,
}
"""


def test_fmt_makes_the_house_style_and_rests() -> None:
    assert fmt.formatted(UGLY) == NEAT
    assert fmt.formatted(NEAT) == NEAT


@pytest.mark.parametrize("source", ["", "\n\n", "-- only a comment", "return { }", "x = 'a", "＝"])
def test_fmt_of_odd_sources_rests_or_refuses(source: str) -> None:
    try:
        once = fmt.formatted(source)
    except lua.LuaError as error:
        assert str(error).startswith("no Lua: 1:")
    else:
        assert fmt.formatted(once) == once


def test_fmt_command(run: Run, tmp_path: Path) -> None:
    (tmp_path / "ugly.lua").write_text(UGLY, encoding="utf-8")
    (tmp_path / "neat.lua").write_text(NEAT, encoding="utf-8")
    done = run("rules", "fmt", "--check", tmp_path, rules=False)
    assert (done.returncode, done.stdout) == (1, f"{tmp_path}/ugly.lua\n")
    assert (tmp_path / "ugly.lua").read_text(encoding="utf-8") == UGLY
    assert run("rules", "fmt", tmp_path, rules=False).returncode == 0
    assert (tmp_path / "ugly.lua").read_text(encoding="utf-8") == NEAT
    assert run("rules", "fmt", "--check", tmp_path, rules=False).returncode == 0
    (tmp_path / "broken.lua").write_text("return '", encoding="utf-8")
    done = run("rules", "fmt", tmp_path, rules=False)
    assert done.returncode == 2 and f"no Lua: {tmp_path}/broken.lua:1:8" in done.stderr


# ---- docs ----------------------------------------------------------------------------------


def test_docs_tell_of_every_rule_in_both_languages(bundled: fuwake.Engine) -> None:
    page = catalogue.page(bundled, "md", ("ja", "en"))
    html = catalogue.page(bundled, "html", ("ja", "en"))
    for rule in bundled.rules:
        assert f"### `{rule['id']}`" in page and f'<h3 id="{rule["id"]}">' in html
    assert "件名" in page and "Subject" in page


def test_docs_escape_what_rules_say() -> None:
    source = RULE.format(name="x", section="body", field="body", word="w").replace(
        "Mark of x", "<b>*x*</b>"
    )
    engine = fuwake.Engine(bundled=False).with_rule(source)
    assert "<b>" not in catalogue.page(engine, "html", ("en",))
    assert "\\<b\\>\\*x\\*" in catalogue.page(engine, "md", ("en",))


def test_docs_command(run: Run, tmp_path: Path) -> None:
    assert run("rules", "docs", "--lang", "en").stdout.startswith("# Catalogue of rules\n")
    path = tmp_path / "rules.html"
    assert run("rules", "docs", "-o", path).returncode == 0
    assert path.read_text(encoding="utf-8").startswith('<!doctype html>\n<html lang="ja">')


# ---- watch ---------------------------------------------------------------------------------


def test_watch_runs_again_after_a_save(tmp_path: Path) -> None:
    path = tmp_path / "a.lua"
    path.write_text("1", encoding="utf-8")
    seen: list[str] = []

    def action() -> int:
        seen.append(path.read_text(encoding="utf-8"))
        path.write_text("22" if len(seen) == 1 else "333", encoding="utf-8")
        return len(seen)

    assert watch.repeat([str(tmp_path)], action, interval=0.01, rounds=3) == 3
    assert seen == ["1", "22", "333"]


def test_check_watches_until_interrupted(plugins: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.lua"
    path.write_text("return rule {", encoding="utf-8")
    words = ["rules", "check", "--watch", "--no-bundled", str(tmp_path)]
    child = subprocess.Popen(
        [sys.executable, "-m", "fuwake", *words],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "LANG": "C.UTF-8"},
    )
    assert child.stdout is not None
    lines = iter(child.stdout.readline, "")
    try:
        assert any("1 errors" in line for line in lines)
        time.sleep(0.05)
        good = (plugins / "body.lua").read_text(encoding="utf-8")
        path.write_text(good, encoding="utf-8")
        assert any("0 errors" in line for line in lines)
    finally:
        child.terminate()
        child.wait(20)
        child.stdout.close()
