"""The stub says what the module is, the types hold, the examples in the documentation run."""

import doctest
import importlib
import os
import pkgutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

import fuwake

MODULES = [
    name
    for _, name, _ in pkgutil.walk_packages(fuwake.__path__, "fuwake.")
    if name not in ("fuwake.__main__", "fuwake._core")
]


def test_package_is_the_installed_one() -> None:
    # Editable installs and source trees hide what a wheel lacks.
    installed = [Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")]
    assert Path(fuwake.__file__).parents[1] in installed


def test_package_carries_its_data() -> None:
    folder = Path(fuwake.__file__).parent
    for name in ("py.typed", "_core.pyi", "plugins/brands", "report/templates/report.html.j2"):
        assert (folder / name).exists(), name


def test_stub_agrees_with_the_module(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy.stubtest", "fuwake._core"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "MYPY_CACHE_DIR": str(tmp_path)},
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["fuwake", *MODULES])
def test_examples_in_the_documentation_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def test_some_examples_were_found() -> None:
    finder = doctest.DocTestFinder()
    found = [test for name in MODULES for test in finder.find(importlib.import_module(name))]
    assert sum(bool(test.examples) for test in found) >= 5
