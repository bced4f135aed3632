"""A plugin is one file: deleting it removes exactly its findings, nothing else."""

import pathlib
import shutil

import pytest

import fuwake

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "plugins"
MAILS = sorted((ROOT / "tests/data/mails").glob("*.eml"))
Found = dict[str, set[tuple[str, str | None]]]


def found_with(folder: pathlib.Path) -> Found:
    engine = fuwake.Engine(plugins=[str(folder)], bundled=False)
    return {m.name: {(f["rule"], f["brand"]) for f in engine.scan(m).findings} for m in MAILS}


@pytest.fixture(scope="module")
def baseline() -> Found:
    return found_with(PLUGINS)


@pytest.fixture(scope="module")
def rules() -> list[dict]:
    return fuwake.Engine(plugins=[str(PLUGINS)], bundled=False).rules


def without(name: pathlib.Path, tmp_path: pathlib.Path) -> pathlib.Path:
    folder = tmp_path / "plugins"
    shutil.copytree(PLUGINS, folder)
    (folder / name).unlink()
    return folder


def test_deleting_a_rule_file_removes_exactly_its_findings(baseline, rules, tmp_path):
    seen = {rule for found in baseline.values() for rule, _ in found}
    files = {
        r["id"]: pathlib.Path(r["file"]).relative_to(PLUGINS) for r in rules if r["id"] in seen
    }
    assert files.keys() == seen and len(seen) > 20
    for number, (rule, file) in enumerate(sorted(files.items())):
        left = found_with(without(file, tmp_path / str(number)))
        expected = {m: {f for f in found if f[0] != rule} for m, found in baseline.items()}
        assert left == expected, f"deleting {file}"


@pytest.mark.parametrize("brand", ["kagoya", "ekinet"])
def test_deleting_a_brand_file_removes_the_findings_about_it(baseline, brand, tmp_path):
    assert any(b == brand for found in baseline.values() for _, b in found)
    left = found_with(without(pathlib.Path(f"brands/{brand}.lua"), tmp_path))
    for mail, found in left.items():
        assert found == {f for f in baseline[mail] if f[1] != brand}, mail
