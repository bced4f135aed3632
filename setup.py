"""Build of the Python package: CMake makes the extension, the plugins go along as data.

Everything else stands in pyproject.toml.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent.resolve()
HEADER = ROOT / "core/include/fuwake/version.h"


def version() -> str:
    match = re.search(r'FUWAKE_VERSION "([^"]+)"', HEADER.read_text(encoding="utf-8"))
    if match is None:
        raise SystemExit(f"no FUWAKE_VERSION: {HEADER}: #define it there")
    return match[1]


class CMakeBuild(build_ext):
    """Let CMake build the extension where setuptools wants it; beside it workers and compiled literals."""

    def build_extension(self, ext: Extension) -> None:
        target = Path(self.get_ext_fullpath(ext.name)).resolve()
        build = (Path(self.build_temp) / "cmake").resolve()
        configure = [
            "cmake",
            f"-S{ROOT}",
            f"-B{build}",
            "-DFUWAKE_PYTHON=ON",
            f"-DCMAKE_BUILD_TYPE={'Debug' if self.debug else 'Release'}",
            f"-DCMAKE_LIBRARY_OUTPUT_DIRECTORY={target.parent}",
            f"-DPython3_EXECUTABLE={sys.executable}",
            *os.environ.get("CMAKE_ARGS", "").split(),
        ]
        subprocess.run(configure, check=True)
        jobs = str(self.parallel or os.cpu_count() or 1)
        subprocess.run(
            [
                "cmake",
                "--build",
                build,
                "--target",
                "fuwake_python",
                "fuwake_workers",
                "fuwake_compiled",
                "--parallel",
                jobs,
            ],
            check=True,
        )
        for name in ("workers", "compiled"):
            into = target.parent / name
            shutil.rmtree(into, ignore_errors=True)
            shutil.copytree(build / name, into)


class BuildWithPlugins(build_py):
    """Take plugins/ along as fuwake/plugins; a source tree uses its own."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            into = Path(self.build_lib, "fuwake/plugins")
            shutil.rmtree(into, ignore_errors=True)
            shutil.copytree(ROOT / "plugins", into)


setup(
    version=version(),
    package_dir={"": "bindings"},
    packages=[
        "fuwake",
        "fuwake.campaigns",
        "fuwake.cli",
        "fuwake.evaluation",
        "fuwake.report",
        "fuwake.rules_tools",
    ],
    package_data={
        "fuwake": ["py.typed", "*.pyi"],
        "fuwake.evaluation": ["templates/*"],
        "fuwake.report": ["templates/*"],
        "fuwake.rules_tools": ["templates/*", "background.txt"],
    },
    data_files=[("share/man/man1", ["docs/fuwake.1"])],
    ext_modules=[Extension("fuwake._core", sources=[], py_limited_api=True)],
    cmdclass={"build_ext": CMakeBuild, "build_py": BuildWithPlugins},
    options={"bdist_wheel": {"py_limited_api": "cp311"}},
    zip_safe=False,
)
