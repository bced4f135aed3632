"""Mistakes in rules: every one told, with its place, as text and as objects; and warnings."""

import json
from pathlib import Path

import pytest

import fuwake
from conftest import RULE, Run
from fuwake.report.width import width
from fuwake.rule import shown
from fuwake.rules_tools import lint

BROKEN = """return rule {
  id = "mine/x", version = 1, section = "本文", wieght = 1,
  title = { ja = "題" }, explain = { ja = "文", en = "text" },
  match = function(mail) return false end,
}
"""


def test_check_tells_every_mistake_of_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.lua").write_text(BROKEN, encoding="utf-8")
    done = run("rules", "check", tmp_path)
    assert done.returncode == 1
    for place in ("2:41: error[value]", "2:47: error[unknown]", "3:3: error[missing]"):
        assert f"{tmp_path}/x.lua:{place}" in done.stdout
    assert "did you mean 'weight'?" in done.stdout


def test_the_mark_stands_under_full_width_text(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.lua").write_text(BROKEN, encoding="utf-8")
    rows = run("rules", "check", tmp_path).stdout.splitlines()
    line, mark = next(
        (rows[i + 1], rows[i + 2]) for i, row in enumerate(rows) if "error[unknown]" in row
    )
    at = mark.index("^")
    assert width(line[: line.index("wieght")]) == at
    assert mark[at:].startswith("^^^^^^ did you mean")


def test_full_width_code_is_named(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.lua").write_text("return rule {\n  id　＝ 1,\n}\n", encoding="utf-8")
    out = run("rules", "check", tmp_path).stdout
    assert "x.lua:2:5: error[syntax]" in out and "half width" in out


def test_check_writes_json(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.lua").write_text(BROKEN, encoding="utf-8")
    entries = json.loads(run("rules", "check", tmp_path, "--format", "json").stdout)
    assert {entry["code"] for entry in entries} == {"value", "unknown", "missing"}
    assert all(entry["severity"] == "error" and entry["excerpt"] for entry in entries)


def test_errors_keep_message_and_say_how_to_mend() -> None:
    engine = fuwake.Engine(bundled=False, rules=[("mine.lua", BROKEN)])
    unknown = next(error for error in engine.errors if error["code"] == "unknown")
    assert unknown["message"] == "unknown field of rule: wieght: did you mean 'weight'?"
    assert unknown["hint"] == "did you mean 'weight'?"
    assert (unknown["line"], unknown["column"], unknown["end_column"]) == (2, 47, 53)


def test_problems_are_structured_errors() -> None:
    engine = fuwake.Engine(bundled=False, rules=[("mine.lua", BROKEN)])
    problems = engine.problems
    assert len(problems) == 3 and all(isinstance(p, fuwake.RuleError) for p in problems)
    problem = next(p for p in problems if p.code == "unknown")
    assert (problem.file, problem.line, problem.column) == ("mine.lua", 2, 47)
    assert problem.message == "unknown field of rule: wieght"
    assert problem.hint == "did you mean 'weight'?"
    assert "^^^^^^" in str(problem)


def test_with_rule_raises_all_mistakes_and_keeps_the_engine() -> None:
    engine = fuwake.Engine(bundled=False)
    with pytest.raises(fuwake.RuleError) as raised:
        engine.with_rule(BROKEN, name="cell")
    assert str(raised.value).count("error[") == 3 and raised.value.line == 2
    assert engine.errors == [] and engine.rules == []


def test_an_unknown_rule_is_a_rule_error_without_a_place() -> None:
    with pytest.raises(fuwake.RuleError, match="no rule of that id: nowhere") as raised:
        fuwake.Engine(bundled=False).test("nowhere")
    assert (raised.value.code, raised.value.line) == ("", 0)


def test_a_rule_in_memory_is_an_object() -> None:
    source = RULE.format(name="mine", section="body", field="body", word="hookhere")
    base = fuwake.Engine(bundled=False)
    engine = base.with_rule(source, name="mine.lua")
    rule = engine.rules["test/mine"]
    assert rule.weight == 6 and rule["title"]["en"] == "Mark of mine"
    assert rule.source == source and len(rule.samples) == 2
    assert all(result["ok"] for result in rule.test())
    assert rule.explain_on(b"Subject: x\r\n\r\nhookhere\r\n")["outcome"] == "fired"
    assert "test/mine" in repr(rule) and "<table>" in rule._repr_html_()
    assert base.rules == [] and engine.reload().rules["test/mine"] == rule
    with pytest.raises(AttributeError, match="no 'wieght'"):
        _ = rule.wieght
    with pytest.raises(KeyError):
        engine.rules["nowhere"]


def test_a_rule_of_the_same_name_is_replaced() -> None:
    source = RULE.format(name="mine", section="body", field="body", word="hookhere")
    engine = fuwake.Engine(bundled=False).with_rule(source).with_rule(source)
    assert len(engine.rules) == 1 and engine.errors == []


def test_two_rules_of_one_id_point_at_the_second() -> None:
    source = RULE.format(name="mine", section="body", field="body", word="hookhere")
    engine = fuwake.Engine(bundled=False, rules=[source, source])
    (error,) = engine.errors
    assert error["code"] == "duplicate" and error["file"] == "<rule 2>"
    assert error["message"].startswith("id 'test/mine' is taken by <rule 1>: id: ")
    assert error["line"] == 3 and error["excerpt"].lstrip().startswith("id = ")


def test_a_lone_rule_is_no_list() -> None:
    with pytest.raises(TypeError, match="rules is a list"):
        fuwake.Engine(rules="return rule {}")  # type: ignore[arg-type]


# ---- warnings ------------------------------------------------------------------------------

HEAD = """return campaign {
  id = "mine/x", version = 1, section = "body", weight = 1,
  title = { ja = "x", en = "x" }, explain = { ja = "x", en = "x" },
"""
SAMPLE = 'tests = { { name = "a", expect = %s, mail = "Subject: x\\n\\nx\\n" } },'
NEVER = "match = function(mail, evidence) return false end,"
ALWAYS = "match = function(mail, evidence) return true end,"
SLOW = """match = function(mail, evidence)
    for _ = 1, 200000 do local _ = {} end
    return true
  end,"""


@pytest.mark.parametrize(
    ("body", "code", "line"),
    [
        (ALWAYS + SAMPLE % "true", "no-prefilter", 4),
        ('prefilter = { "x" },' + ALWAYS, "no-samples", 2),
        ('prefilter = { "x" },' + NEVER + SAMPLE % "true", "never-matches", 4),
        ('prefilter = { "x" },' + NEVER + SAMPLE % "false", "never-matches", 4),
        ('prefilter = { "x" }, references = {},' + ALWAYS + SAMPLE % "true", "unused-field", 4),
        (
            'prefilter = { "x" }, match = function(mail, evidence) evidence:set("count", 1) '
            "return true end," + SAMPLE % "true",
            "unused-field",
            4,
        ),
        ('prefilter = { "x" },' + SLOW + SAMPLE % "true", "slow", 4),
        (
            'prefilter = { "x" }, match = function() return brands.get("amazn") == nil end,'
            + SAMPLE % "true",
            "unknown-brand",
            4,
        ),
        (
            'prefilter = { "x" }, match = function() local lure = { poses = tostring } '
            'return lure.poses { "amazn" } ~= nil end,' + SAMPLE % "true",
            "unknown-brand",
            4,
        ),
    ],
)
def test_what_is_odd_about_a_rule_is_warned_of(body: str, code: str, line: int) -> None:
    engine = fuwake.Engine(bundled=False).with_rule(HEAD + body + "\n}\n", name="mine.lua")
    warnings = list(lint.warnings(engine, engine.rules))
    assert [warning["code"] for warning in warnings] == [code]
    assert warnings[0]["line"] == line and "warning[" in shown(warnings[0])


@pytest.mark.parametrize(
    ("match", "what", "marked", "hint"),
    [
        ('local a = "全角" return mail.subjet', "no field 'subjet'", "subjet", "'subject'?"),
        ('return ("全角"):rp(3)', "method 'rp'", "rp", "did you mean 'rep'?"),
        ("return string.fnd(1)", "field 'fnd'", "fnd", "did you mean 'find'?"),
        ("return mail.links[9].final.host:lower()", "method 'lower'", "lower", "ask first"),
    ],
)
def test_what_a_rule_raises_on_its_sample_is_an_error_with_its_place(
    run: Run, tmp_path: Path, match: str, what: str, marked: str, hint: str
) -> None:
    body = f'prefilter = {{ "x" }}, match = function(mail, evidence) {match} end,'
    (tmp_path / "x.lua").write_text(f"{HEAD}{body}{SAMPLE % 'true'}\n}}\n", encoding="utf-8")
    for command in ("check", "test"):
        done = run("rules", command, tmp_path)
        rows = done.stdout.splitlines()
        at = next(i for i, row in enumerate(rows) if "error[error]" in row)
        assert done.returncode == 1 and what in rows[at] and "x.lua:4:" in rows[at]
        caret = rows[at + 2]
        assert "^" * len(marked) + " " in caret and hint in caret
        assert width(caret[: caret.index("^")]) == width(rows[at + 1].partition(marked)[0])
    assert "never-matches" not in run("rules", "check", tmp_path).stdout


def test_a_rule_without_samples_is_tried_on_a_plain_mail(run: Run, tmp_path: Path) -> None:
    rule = HEAD.replace("campaign", "rule") + "match = function(mail) return mail.subjet end,\n}\n"
    (tmp_path / "x.lua").write_text(rule, encoding="utf-8")
    done = run("rules", "check", tmp_path)
    assert done.returncode == 1 and "did you mean 'subject'?" in done.stdout


def test_mistakes_come_in_the_order_of_the_file_and_steer_no_terminal(
    run: Run, tmp_path: Path
) -> None:
    text = 'return rule { zz = 1,\n  "\x1b]0;x\x07", yy = 1,\n  id = 5,\n}\n'
    (tmp_path / "x.lua").write_text(text, encoding="utf-8")
    out = run("rules", "check", tmp_path).stdout
    lines = [
        int(row.split("x.lua:")[1].split(":")[0]) for row in out.splitlines() if "x.lua:" in row
    ]
    assert len(lines) > 3 and lines == sorted(lines)
    assert "\x1b" not in out and "\x07" not in out


def test_bundled_rules_give_no_warning_but_of_time(bundled: fuwake.Engine) -> None:
    found = [
        w
        for w in lint.warnings(bundled, bundled.rules)
        if w["code"] not in ("slow", "no-prefilter")
    ]
    assert found == []


def test_warnings_leave_the_exit_status_at_zero(run: Run, tmp_path: Path) -> None:
    (tmp_path / "x.lua").write_text(HEAD + ALWAYS + "\n}\n", encoding="utf-8")
    done = run("rules", "check", tmp_path)
    assert done.returncode == 0 and "warning[no-prefilter]" in done.stdout
    assert "warning" not in run("rules", "check", "--no-warnings", tmp_path).stdout


BRAND = """return brand {{
  id = "{id}", version = 1, name = {{ ja = "{id}", en = "{id}" }}, names = {{ "{id}" }},
  domains = {{ {{ "{domain}", role = "{role}", source = "https://shop.example/" }} }},
}}
"""


def test_a_domain_of_two_brands_is_told(run: Run, tmp_path: Path) -> None:
    def write(id: str, domain: str, role: str) -> None:
        text = BRAND.format(id=id, domain=domain, role=role)
        (tmp_path / f"{id}.lua").write_text(text, encoding="utf-8")

    write("shop", "shop.example", "site")
    write("shop-card", "shop.example", "login")
    write("shop-mail", "shop.example", "delivery")
    engine = fuwake.Engine([tmp_path], bundled=False)
    assert [(e["code"], Path(e["file"]).stem) for e in engine.errors] == [("warning", "shop-card")]
    assert "'shop.example' is a domain of brand 'shop' already" in engine.errors[0]["message"]
    assert {brand["id"] for brand in engine.brands} == {"shop", "shop-card", "shop-mail"}
    write("shop-card", "card.shop.example", "login")
    assert fuwake.Engine([tmp_path], bundled=False).errors == []
