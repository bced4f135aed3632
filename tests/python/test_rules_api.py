"""docs/rules-api.toml says what the library registers, and its examples run."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import fuwake
from fuwake import _core

ROOT = Path(__file__).parents[2]
TABLES = tomllib.loads((ROOT / "docs/rules-api.toml").read_text(encoding="utf-8"))
TYPES = {
    name: table for name, table in TABLES.items() if name not in ("libraries", "lists", "tables")
}
API = _core.rules_api()
ENGINE = {"brand", "campaign", "pack", "rule"}  # what a file returns; in the prose

RULE = """return rule {{
  id = "examples/all", version = 1, section = "body", weight = 1,
  title = {{ ja = "例", en = "examples" }}, explain = {{ ja = "例。", en = "Examples." }},
  match = function(mail, evidence)
{lines}
    return true
  end,
}}
"""


def examples() -> list[str]:
    tables = [table.get(part, {}) for table in TYPES.values() for part in ("fields", "methods")]
    tables += TABLES["libraries"].values()
    return [entry[-1] for table in tables for key, entry in table.items() if key != "doc"]


def test_every_registered_field_and_method_is_documented_and_no_other() -> None:
    documented = {
        table.get("kind", name): (set(table.get("fields", {})), set(table.get("methods", {})))
        for name, table in TYPES.items()
    }
    registered = {
        name: (set(entry["fields"]), set(entry["methods"]))
        for name, entry in API["types"].items()
        if name not in ("list", "marks")  # T[] and table<Mark, boolean>
    }
    assert documented == registered


def test_every_registered_library_is_documented_and_no_other() -> None:
    ours = {name: set(table) - {"doc"} for name, table in TABLES["libraries"].items()}
    lua = {name for name in API["libraries"] if name in ("math", "string", "table", "utf8")}
    assert ours == {name: set(f) for name, f in API["libraries"].items() if name not in lua}
    assert set(API["globals"]) > ENGINE


def test_every_example_runs_on_a_mail_that_has_nothing_and_on_one_that_has_much(
    tmp_path: Path,
) -> None:
    assert len(examples()) > 150
    lines = "\n".join(
        f"    do local value = {example} end"
        if not example.startswith("evidence:") or ">" in example
        else f"    {example}"
        for example in examples()
    )
    (tmp_path / "examples.lua").write_text(RULE.format(lines=lines), encoding="utf-8")
    engine = fuwake.Engine([tmp_path])
    assert engine.errors == []
    mails = sorted((ROOT / "tests/data/mails").glob("*.eml"))
    for raw in (b"", b"Subject: x\r\n\r\n", *(mail.read_bytes() for mail in mails)):
        verdict = engine.scan(raw)
        assert verdict.errors == []
        assert "examples/all" in {finding["rule"] for finding in verdict.findings}


def test_every_field_of_a_plugins_table_is_documented_and_no_other() -> None:
    documented = {name: list(table["fields"]) for name, table in TABLES["tables"].items()}
    assert {name: sorted(fields) for name, fields in documented.items()} == {
        name: sorted(fields) for name, fields in API["tables"].items()
    }


def test_the_examples_of_the_tables_make_plugins_that_load() -> None:
    made = {
        name: "{ " + ", ".join(entry[-1] for entry in table["fields"].values()) + " }"
        for name, table in TABLES["tables"].items()
    }
    makers = {
        "campaign": "Rule",
        "brand": "NewBrand",
        "weights": "Weights",
        "words": "WordList",
    }
    fields = TABLES["tables"]["WordList"]["fields"]  # a list is of words or of hosts
    made["WordList"] = made["WordList"].replace(", " + fields["hosts"][-1], "")
    rules = [(f"{maker}.lua", f"return {maker} {made[name]}") for maker, name in makers.items()]
    hosts = f'id = "host-shortener", {fields["hosts"][-1]}'
    rules.append(("hosts.lua", f"return words {{ {hosts} }}"))
    rule = made["Rule"].replace("links/example", "links/sample")
    rules.append(("sample.lua", f"return campaign {rule[:-2]}, tests = {{ {made['Sample']} }} }}"))
    engine = fuwake.Engine(rules=rules, enable=["links/sample"])
    assert engine.errors == []
    assert engine.test("links/sample")[0]["ok"]


def test_the_definitions_are_lua_and_have_every_name() -> None:
    path = ROOT / "plugins/meta/fuwake.lua"
    text = path.read_text(encoding="utf-8")
    luac = shutil.which("luac5.4") or shutil.which("luac")
    if luac:
        subprocess.run([luac, "-p", path], check=True)
    classes: dict[str, set[str]] = {}
    for row in text.splitlines():
        if found := re.match(r"---@class (\w+)", row):
            fields = classes.setdefault(found[1], set())
        elif found := re.match(r"---@field (\w+)\?? \S", row):
            fields.add(found[1])
        elif found := re.match(r"function (\w+)[:.](\w+)\(", row):
            classes.setdefault(found[1], set()).add(found[2])
    for name, table in TYPES.items():
        assert classes[name] == set(table.get("fields", {})) | set(table.get("methods", {})), name
    for name, table in TABLES["tables"].items():
        assert classes[name] == set(table["fields"]), name
    for name, table in TABLES["libraries"].items():
        assert classes[name] == set(table) - {"doc"}, name


def test_generated_files_are_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, ROOT / "script/api-docs", "--check"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_luacheck_knows_the_same_names() -> None:
    text = (ROOT / ".luacheckrc").read_text(encoding="utf-8")
    for name in API["globals"]:
        assert f'"{name}"' in text
    for library, functions in API["libraries"].items():
        for function in functions:
            assert f'"{function}"' in text, f"{library}.{function}"
