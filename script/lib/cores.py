"""What threads and Spark make of the cores: speed-up, and the part that can't be shared."""

import contextlib
import os
import sys
import tempfile
import time
from pathlib import Path

import fuwake


def run(engine: fuwake.Engine, files: list[Path], jobs: int) -> tuple[float, float]:
    """Seconds on the clock and of processor time to write JSON of all mails."""
    clock, cpu = time.monotonic(), time.process_time()
    lines = engine.scan_many(
        files, jobs=jobs, then=fuwake.Verdict.to_json, on_error=lambda source, error: None
    )
    for _ in lines:
        pass
    return time.monotonic() - clock, time.process_time() - cpu


def core_only(engine: fuwake.Engine, files: list[Path]) -> float:
    """Seconds of processor time in libfuwake for the same: it holds no GIL there."""
    spent = 0.0
    for file in files:
        raw = file.read_bytes()
        with contextlib.suppress(fuwake.FuwakeError):
            start = time.process_time()
            engine.scan_bytes(raw).to_json()
            spent += time.process_time() - start
    return spent


def show(files: list[Path], jobs: int, rounds: int) -> None:
    """Speed-up, in turns; attachments aren't opened, for that is done by other processes."""
    engine = fuwake.Engine(inspect=False)
    run(engine, files[:50], jobs)
    ratios, costs, held = [], [], []
    for _ in range(rounds):
        one, cpu = run(engine, files, 1)
        many, cpu_many = run(engine, files, jobs)
        ratios.append(one / many)
        costs.append(cpu_many / cpu)
        held.append(max(cpu - core_only(engine, files), 0) / cpu)
    middle = rounds // 2
    ratio, cost, share = sorted(ratios)[middle], sorted(costs)[middle], sorted(held)[middle]
    print(f"{len(files)} mails, JSON of each, --jobs {jobs} beside --jobs 1; median of {rounds}")
    print(f"speed-up on the clock         {ratio:6.2f} x (best {max(ratios):.2f})")
    print(f"processor time                {cost:6.2f} x")
    print(f"of it outside libfuwake       {share:6.1%} (files read, Python)")
    print(f"so at most (Amdahl)           {1 / (share + (1 - share) / jobs):6.2f} x")


def show_spark(files: list[Path], rounds: int) -> None:
    """What Spark adds to a mail on one core: its clock beside that of the same batches without."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    import pyarrow
    import pyarrow.parquet
    from pyspark.sql import SparkSession

    from fuwake import frames, spark

    with tempfile.TemporaryDirectory(prefix="fuwake-bench-") as folder:
        path = f"{folder}/mails.parquet"
        mails = pyarrow.table({"raw": [file.read_bytes() for file in files]})
        pyarrow.parquet.write_table(mails, path)
        session = (
            SparkSession.builder.master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        engine = fuwake.Engine(inspect=False)
        alone, there = [], []
        for _ in range(rounds + 1):  # the first starts executors and loads rules
            start = time.monotonic()
            for _ in frames.scan_batches(engine, mails.to_batches(1000)):
                pass
            middle = time.monotonic()
            found = spark.scan(session.read.parquet(path), inspect=False)
            found.write.format("noop").mode("overwrite").save()
            alone.append(middle - start)
            there.append(time.monotonic() - middle)
        session.stop()
    per = 1e6 / len(files)
    one, other = min(alone[1:]) * per, min(there[1:]) * per
    print(f"{len(files)} mails, Parquet in, rows out, one core; least of {rounds}")
    print(
        f"without Spark {one:8.0f} us/mail\nSpark         {other:8.0f} us/mail  {other / one:.2f} x"
    )
