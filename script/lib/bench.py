"""The bench program: built, and its instructions counted by stage under callgrind."""

import collections
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def build(tree: Path = ROOT) -> Path:
    """Build the bench programs of a source tree; the folder they are in."""
    place = tree / "build-bench"
    options = ["-DCMAKE_BUILD_TYPE=Release", "-DFUWAKE_BENCH=ON", "-DCMAKE_C_FLAGS=-g"]
    configure = ["cmake", "-S", tree, "-B", place, "-G", "Ninja", *options]
    for command in (configure, ["cmake", "--build", place]):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return place / "tests/bench"


def thousands_by_stage(dump: Path) -> collections.Counter[str]:
    """Thousands of instructions by folder of core/src, from a callgrind dump.

    Code outside of them (libraries) is charged to its callers, by what each call cost in all.
    """
    names: dict[str, str] = {}  # callgrind writes a name once: "(12) name", then "(12)"
    stage_of: dict[str, str] = {}
    own: collections.Counter[str] = collections.Counter()
    callers: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)

    def name_of(kind: str, text: str) -> str:
        number, _, name = text.partition(" ")
        return names.setdefault(kind + number, name)

    file = caller = callee = callee_file = ""
    calling = False
    for line in dump.read_text().splitlines():
        key, found, value = line.partition("=")
        if found and key in ("fl", "fi", "fe", "fn", "cfi", "cfl", "cfn", "ob", "cob", "calls"):
            if key == "fl":
                file = name_of("fl", value)
            elif key in ("fi", "fe"):
                name_of("fl", value)
            elif key in ("cfi", "cfl"):
                callee_file = name_of("fl", value)
            elif key == "fn":
                caller = f"{file}:{name_of('fn', value)}"
                place = re.search(r"core/src/(\w+)/", file)
                stage_of[caller] = place.group(1) if place else ""
            elif key == "cfn":
                callee = f"{callee_file or file}:{name_of('fn', value)}"
                callee_file = ""
            elif key == "calls":
                calling = True
        elif line[:1].isdigit() or line[:1] in ("+", "-", "*"):
            cost = int(line.split()[1])
            if calling:
                callers[callee][caller] += cost
                calling = False
            else:
                own[caller] += cost
    by_stage: collections.Counter[str] = collections.Counter()
    for function in [f for f in own if stage_of[f]]:
        by_stage[stage_of[function]] += own.pop(function)
    for _ in range(200):  # the deepest chain of library calls; recursion thins out
        up: collections.Counter[str] = collections.Counter()
        for function, cost in own.items():
            total = callers[function].total()
            for caller, share in callers[function].items():
                (by_stage if stage_of.get(caller) else up)[stage_of.get(caller) or caller] += (
                    cost * share / total
                )
        own = up
    return collections.Counter({stage: cost / 1e3 for stage, cost in by_stage.items()})


def nothing() -> collections.Counter[str]:
    """What counts are added up from."""
    return collections.Counter()


def mails(folder: Path, most: int) -> list[Path]:
    """Files of a folder and its sub-folders, but not what describes them."""
    about = {".py", ".json", ".md"}
    return sorted(f for f in folder.rglob("*") if f.is_file() and f.suffix not in about)[:most]


def of_gmime(dump: Path) -> float:
    """Thousands of instructions in all, of a dump; 0 where an older tree's bench makes none."""
    found = re.search(r"^totals: (\d+)", dump.read_text(), re.M) if dump.exists() else None
    return int(found[1]) / 1e3 if found else 0.0


Counts = tuple[collections.Counter[str], collections.Counter[str], float]


def count(tree: Path, files: list[Path]) -> Counts:
    """Thousands of instructions: of scanning the mails and of writing their JSON, both by stage;
    and of bare GMime parsing, which has no stages.

    tree : a source tree that is built.
    """
    if not shutil.which("valgrind"):
        raise FileNotFoundError("instructions are counted by valgrind: apt install valgrind")
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "dump"
        options = ["--tool=callgrind", f"--callgrind-out-file={out}", "--instr-atstart=no"]
        bench = tree / "build-bench/tests/bench/fuwake_bench"
        # Older trees' bench knows no cache.
        known = "PLUGINS CACHE" in (tree / "tests/bench/bench.c").read_text()
        cache = [Path(folder) / "cache"] if known else []
        command = ["valgrind", *options, bench, tree / "plugins", *cache, "0", *files]
        subprocess.run(command, check=True, capture_output=True)
        scan, json = (thousands_by_stage(out.with_suffix(f".{number}")) for number in (1, 2))
        return scan, json, of_gmime(out.with_suffix(".3"))
