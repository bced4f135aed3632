"""%%fuwake_rule in a real InteractiveShell."""

import atexit
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import fuwake
from conftest import RULE

interactive = pytest.importorskip("IPython.core.interactiveshell")

SOURCE = RULE.format(name="cell", section="body", field="body", word="hookhere")


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    made = interactive.InteractiveShell()
    made.history_manager.enabled = False
    made.run_line_magic("load_ext", "fuwake")
    atexit.unregister(made.atexit_operations)  # the interpreter would call it once more
    yield made
    made.atexit_operations()


def test_a_cell_shows_hits_at_once(shell: Any, mails: Path) -> None:
    hits = shell.run_cell_magic("fuwake_rule", f"--on {mails} --name cell", SOURCE)
    assert hits.mails == 2 and [verdict for _, verdict, _ in hits.found] != []
    text = repr(hits)
    assert "test/cell: 2 samples, 0 failed" in text and "1 hits in 2 mails" in text
    assert "2-phish.eml" in text and "hookhere" in text
    engine = shell.user_ns["fuwake_engine"]
    assert isinstance(engine, fuwake.Engine) and engine.rules["test/cell"]["file"] == "cell"


def test_a_cell_run_again_replaces_its_rule(shell: Any, mails: Path) -> None:
    shell.run_cell_magic("fuwake_rule", "", SOURCE)
    again = SOURCE.replace("weight = 6", "weight = 1")
    hits = shell.run_cell_magic("fuwake_rule", f"--on {mails}", again)
    assert hits.rule["weight"] == 1 and len(hits.found) == 1


def test_mistakes_are_shown_with_their_place(
    shell: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (
        shell.run_cell_magic("fuwake_rule", "--name mine", SOURCE.replace("weight", "wieght"))
        is None
    )
    out = capsys.readouterr().out
    assert "mine:3:" in out and "did you mean 'weight'?" in out and "^^^^^^" in out
    assert "fuwake_engine" not in shell.user_ns


def test_samples_that_fail_are_named(shell: Any) -> None:
    hits = shell.run_cell_magic(
        "fuwake_rule", "", SOURCE.replace("expect = false", "expect = true")
    )
    assert "1 failed" in repr(hits) and "miss: expected a finding" in repr(hits)


def test_wrong_options_are_one_line(shell: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert shell.run_cell_magic("fuwake_rule", "--no", SOURCE) is None
    assert capsys.readouterr().out.count("\n") == 1
    brand = 'return brand { id = "b", version = 1, name = { ja = "Bee", en = "Bee" }, names = { "Bee" }, '
    brand += 'domains = { { "b.example", role = "site", source = "https://b.example/" } } }'
    assert shell.run_cell_magic("fuwake_rule", "", brand) is None
    assert "no rule: <cell>" in capsys.readouterr().out
