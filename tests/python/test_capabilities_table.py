"""docs/capabilities.md has a row for each number, and names nothing that isn't there."""

import re
from pathlib import Path

import pytest

import fuwake

ROOT = Path(__file__).parents[2]
ROW = re.compile(r"^\| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
ROWS = ROW.findall((ROOT / "docs/capabilities.md").read_text(encoding="utf-8"))
TESTS = "".join(
    path.read_text(encoding="utf-8")
    for path in Path(__file__).parent.glob("test_capabilities_*.py")
)


def test_every_number_has_a_row() -> None:
    assert [int(number) for number, *_ in ROWS] == list(range(1, 91))


@pytest.mark.parametrize(("number", "what", "means", "tests"), ROWS)
def test_row_names_what_is_there(
    bundled: fuwake.Engine, number: str, what: str, means: str, tests: str
) -> None:
    assert what.strip()
    known = {rule["id"] for rule in bundled.rules}
    rules = re.findall(
        r"`((?:subject|sender|route|recipient|body|links|upstream|campaigns)/[\w-]+)`", means
    )
    assert set(rules) <= known
    assert rules or means.strip()
    named = re.findall(r"`(test_cap_\d\d_\w+)`", tests)
    assert named
    for test in named:
        assert test.startswith(f"test_cap_{int(number):02}_")
        assert f"def {test}(" in TESTS


def test_reasons_and_facts_named_are_of_the_program() -> None:
    source = (ROOT / "core/src/brand/sender.c").read_text(encoding="utf-8")
    for _, _, means, _ in ROWS:
        for part in re.findall(r"reasons? ((?:`[\w-]+`(?:, )?)+)", means):
            for code in re.findall(r"`([\w-]+)`", part):
                assert f'"{code}"' in source or "/" in code, code
