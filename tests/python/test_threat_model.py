"""docs/threat-model.md names tests that exist."""

from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DATA = ROOT / "tests/data/lua"
SOURCES = {
    "B": "check_rules_bounds.c",
    "R": "check_rules.c",
    "P": "check_rules_packs.c",
    "C": "check_match_cache.c",
    "H": "check_rules_hostile.c",
    "A": "check_attach_worker.c",
}
TEXT = (ROOT / "docs/threat-model.md").read_text(encoding="utf-8")
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in TEXT[TEXT.index("## Escapes") :].splitlines()
    if line.startswith("| ") and not line.startswith("| escape")
]


def exists(letter: str, name: str) -> bool:
    source = (ROOT / "tests/core" / SOURCES[letter]).read_text(encoding="utf-8")
    if letter == "H":
        return f'{{"{name}"' in source and (DATA / "hostile" / f"{name}.lua").is_file()
    return bool(
        f"START_TEST({name})" in source
        or (letter == "R" and f'{{"{name}"' in source)
        or (letter == "B" and (DATA / "bounds/endless" / f"{name}.lua").is_file())
    )


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row[0]))
def test_each_escape_has_its_tests(row: list[str]) -> None:
    tests = row[3]
    for group in tests.split(";"):
        letter, _, names = group.strip().partition(" ")
        if letter == "—":
            continue
        for name in names.replace("endless: ", "").rstrip(",").split(", "):
            assert exists(letter, name), f"{letter} {name}"


def test_every_hostile_rule_is_of_some_escape() -> None:
    named = " ".join(row[3] for row in ROWS)
    mistakes = {"honest", "global", "misspelt-global", "unknown-field", "unknown-mark", "bad-regex"}
    mistakes |= {"missing-placeholder", "wrong-evidence", "wrong-self", "method-of-nothing"}
    mistakes |= {"deep-require"}  # an honest author's
    files = {path.stem for path in (DATA / "hostile").glob("*.lua")}
    assert {name for name in files - mistakes if name not in named} == set()
