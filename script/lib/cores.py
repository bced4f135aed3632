"""What threads make of the cores: speed-up, beside what the machine can give."""

import os
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import fuwake

from . import bench

MOST_OF_OTHERS = 0.05  # of one processor's time


def run(engine: fuwake.Engine, files: list[Path], jobs: int) -> tuple[float, float]:
    """Seconds on the clock and of processor time to write JSON of all mails."""
    clock, cpu = time.monotonic(), time.process_time()
    lines = engine.scan_many(
        files, jobs=jobs, then=fuwake.Verdict.to_json, on_error=lambda source, error: None
    )
    for _ in lines:
        pass
    return time.monotonic() - clock, time.process_time() - cpu


def in_c(program: Path, files: list[Path], jobs: int) -> list[float]:
    """Microseconds on the clock a mail, without Python: by one thread, by threads that share an
    engine, by processes that share nothing."""
    with tempfile.TemporaryDirectory() as cache:
        command = [program, bench.ROOT / "plugins", cache, str(jobs), "1", *files]
        said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [float(figure) for figure in said.split()[::2]]


def busy() -> float:
    """Seconds that all processors of this machine have worked, or the host took from it."""
    figures = Path("/proc/stat").read_text().splitlines()[0].split()[1:9]
    user, nice, system, _idle, _waiting, *rest = map(int, figures)
    return (user + nice + system + sum(rest)) / os.sysconf("SC_CLK_TCK")


def of_us() -> float:
    return sum(os.times()[:4])


class Figures:
    """Measurements by name; those that others' work on this machine disturbed are kept apart."""

    def __init__(self) -> None:
        self.quiet: dict[str, list[float]] = {}
        self.disturbed: dict[str, list[float]] = {}

    def take(self, measure: Callable[[], Mapping[str, float]]) -> None:
        start, before, ours = time.monotonic(), busy(), of_us()
        found = measure()
        others = busy() - before - (of_us() - ours)
        silent = others < MOST_OF_OTHERS * (time.monotonic() - start)
        for name, value in found.items():
            (self.quiet if silent else self.disturbed).setdefault(name, []).append(value)

    def least(self, name: str) -> float:
        """Noise only ever adds."""
        return min(self.quiet.get(name) or self.disturbed[name])

    def middle(self, name: str) -> float:
        return statistics.median(self.quiet.get(name) or self.disturbed[name])


def show(files: list[Path], jobs: int, rounds: int) -> None:
    """Speed-up beside what the machine can give; attachments aren't opened, for that is done by
    other processes."""
    engine, figures = fuwake.Engine(inspect=False), Figures()
    program = bench.build() / "fuwake_bench_cores"
    for number in (1, jobs):
        run(engine, files[:50], number)

    def here(number: int) -> dict[str, float]:
        clock, cpu = run(engine, files, number)
        return {f"{number}": clock, f"cpu {number}": cpu}

    def there() -> dict[str, float]:
        return dict(zip(("one", "threads", "processes"), in_c(program, files, jobs), strict=True))

    for _ in range(rounds):
        figures.take(lambda: here(1))
        figures.take(lambda: here(jobs))
        figures.take(there)

    def gain(one: str, many: str) -> str:
        best = figures.least(one) / figures.least(many)
        return f"{best:6.2f} x (medians {figures.middle(one) / figures.middle(many):.2f})"

    print(f"{len(files)} mails, JSON of each; {jobs} at once beside one; best of {rounds} rounds")
    print(f"processes of C, nothing shared  {gain('one', 'processes')}: what the machine can give")
    print(f"threads of C, one engine        {gain('one', 'threads')}")
    print(f"scan_many(jobs={jobs})               {gain('1', str(jobs))}")
    print(f"  its processor time            {gain(f'cpu {jobs}', 'cpu 1')}")
    lacking = [name for name in ("one", "1", str(jobs)) if name not in figures.quiet]
    if lacking:
        print("other work ran beside on this machine in every round: run it again when it is quiet")
