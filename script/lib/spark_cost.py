"""What Spark costs: once a job, and a mail; processor time of all its processes."""

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow
import pyarrow.parquet
from pyspark.sql import SparkSession

import fuwake
from fuwake import frames, spark

FEW, MANY = 1, 5  # jobs of two sizes: their difference is what mails cost, the rest what a job does
ROWS = 1000  # of a batch; what Spark's maxRecordsPerBatch is told, too


def processes() -> dict[int, tuple[int, float]]:
    """Parent, and seconds of processor time with those of its children that ended, by process."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:  # it ended
            continue
        seconds = sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")
        found[int(path.parent.name)] = int(fields[1]), seconds
    return found


def below(top: int) -> float:
    """Seconds of processor time of all that a process has started."""
    known = processes()
    some, total = {top}, 0.0
    while some := {pid for pid, (parent, _) in known.items() if parent in some}:
        total += sum(known[pid][1] for pid in some)
    return total


def without(engine: fuwake.Engine, path: str) -> float:
    """Seconds for the same in one process."""
    start = time.process_time()

    def batches() -> Iterator[pyarrow.RecordBatch]:
        yield from pyarrow.parquet.ParquetFile(path).iter_batches(ROWS)

    for _ in frames.scan_batches(engine, batches()):
        pass
    return time.process_time() - start


def job(session: SparkSession, path: str) -> float:
    before = below(os.getpid())
    found = spark.scan(session.read.parquet(path), inspect=False)
    found.write.format("noop").mode("overwrite").save()
    return below(os.getpid()) - before


def show(files: list[Path], rounds: int) -> None:
    """Jobs of two sizes, in turns with the same without Spark; medians."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    raws = [file.read_bytes() for file in files]
    with tempfile.TemporaryDirectory(prefix="fuwake-bench-") as folder:
        paths = {}
        for times in (FEW, MANY):
            paths[times] = f"{folder}/{times}.parquet"
            table = pyarrow.table({"raw": raws * times})
            pyarrow.parquet.write_table(table, paths[times], row_group_size=ROWS)
        session = (
            SparkSession.builder.master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.memory", "2g")
            .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(ROWS))
            .getOrCreate()
        )
        session.sparkContext.setLogLevel("ERROR")
        engine = fuwake.Engine(inspect=False)
        alone: dict[int, list[float]] = {FEW: [], MANY: []}
        there: dict[int, list[float]] = {FEW: [], MANY: []}
        job(session, paths[MANY])  # starts Python, loads rules, compiles
        without(engine, paths[FEW])
        for _ in range(rounds):
            for times in (FEW, MANY):
                alone[times].append(without(engine, paths[times]))
                there[times].append(job(session, paths[times]))
        session.stop()

    def of_mails(spent: dict[int, list[float]]) -> float:
        """Microseconds a mail, without what a job costs."""
        more = statistics.median(spent[MANY]) - statistics.median(spent[FEW])
        return more / (len(files) * (MANY - FEW)) * 1e6

    one, other = of_mails(alone), of_mails(there)
    once = statistics.median(there[FEW]) - other * len(files) * FEW / 1e6
    print(
        f"jobs of {len(files) * FEW:,} and {len(files) * MANY:,} mails, Parquet in, rows out;"
        f" processor time, medians of {rounds}"
    )
    print(f"without Spark {one:8.0f} us a mail")
    print(f"Spark         {other:8.0f} us a mail, {other / one:.2f} x; {once:.1f} s a job")
