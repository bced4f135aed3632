"""fuwake on Apache Spark: a DataFrame of raw mails in, a DataFrame of verdicts out.

    from fuwake import spark
    mails = session.read.format("binaryFile").load("s3://…").select("path", "content")
    verdicts = spark.scan(mails, raw="content", source="path", plugins=["rules/"])

Needs pyspark and pyarrow on the driver, pyarrow and fuwake on every executor.  There is one
engine an executor process; plugins travel with the job.  A mail that can't be judged is a row
with `error`.  Rows are as many as there were, whatever is lost on the way: Spark runs the tasks
of a lost executor again, and a task has no effect but its rows.
"""

import sys
import threading
import time
import warnings
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Self, TextIO, Unpack

from . import frames
from .batch import BatchScan
from .engine import EngineOptions
from .inputs import StrPath

if TYPE_CHECKING:
    import pyarrow
    from pyspark.sql import DataFrame, SparkSession
    from pyspark.sql.types import StructType


def schema() -> "StructType":
    """The columns of docs/frames.md as Spark has them."""
    from pyspark.sql.pandas.types import from_arrow_schema

    return from_arrow_schema(frames.schema(), prefer_timestamp_ntz=False)


class Progress:
    """Shows, while the block runs, how many mails are judged, and how fast.

        with Progress(session) as progress:
            spark.scan(mails, progress=progress).write.parquet("verdicts")

    Counts what finished tasks report, so a stage that Spark runs again counts again.
    """

    def __init__(
        self, session: "SparkSession", *, to: TextIO | None = None, every: float = 1.0
    ) -> None:
        context = session.sparkContext
        self.mails, self.phishing, self.failed = (context.accumulator(0) for _ in range(3))
        self._to, self._every = to or sys.stderr, every
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._show, daemon=True)

    def line(self, seconds: float) -> str:
        """What is known now."""
        done = self.mails.value
        rate = done / seconds if seconds else 0.0
        return (
            f"{done:,} mails, {rate:,.0f} a second, {self.phishing.value:,} phishing,"
            f" {self.failed.value:,} failed"
        )

    def _show(self) -> None:
        start = time.monotonic()
        while not self._ended.wait(self._every):
            print(f"\r{self.line(time.monotonic() - start)}", end="", file=self._to, flush=True)
        print(f"\r{self.line(time.monotonic() - start)}", file=self._to, flush=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *unused: object) -> None:
        self._ended.set()
        self._thread.join()


class _Counted:
    """The scan, telling accumulators of every batch."""

    def __init__(self, scan: BatchScan, progress: Progress) -> None:
        self._scan = scan
        self._counts = progress.mails, progress.phishing, progress.failed

    def __call__(self, mails: Iterable["pyarrow.RecordBatch"]) -> Iterator["pyarrow.RecordBatch"]:
        all_of_them, phishing, failed = self._counts
        for batch in self._scan(mails):
            all_of_them.add(batch.num_rows)
            phishing.add(sum(value.as_py() == "phishing" for value in batch.column("verdict")))
            failed.add(batch.num_rows - batch.column("error").null_count)
            yield batch


def scan(
    mails: "DataFrame",
    *,
    raw: str = "raw",
    source: str | None = None,
    plugins: Iterable[StrPath] = (),
    facts: StrPath | None = None,
    pack_key: StrPath | None = None,
    progress: Progress | None = None,
    **options: Unpack[EngineOptions],
) -> "DataFrame":
    """The verdicts of a DataFrame of mails, a row each (docs/frames.md); lazy, as Spark is.

    raw : the column with the raw message (binary).
    source : the column with its name, if there is one.
    plugins, facts, pack_key : folders and files of the driver; shipped with the job.
    progress : a Progress that counts.
    options : as Engine has them; databases and cache are paths on the executors.
    """
    for name in filter(None, (raw, source)):
        if name not in mails.columns:
            raise KeyError(f"no such column: {name}: choose from {', '.join(mails.columns)}")
    job = BatchScan.of(
        raw=raw,
        source=source,
        plugins=plugins,
        facts=facts,
        pack_key=pack_key,
        **options,
    )
    for error in job.engine.errors:
        warnings.warn(f"plugin left out: {error['file']}: {error['message']}", stacklevel=2)
    work: Any = _Counted(job, progress) if progress else job
    wanted = mails.select(*dict.fromkeys(filter(None, (raw, source))))

    def judge(batches: Iterator["pyarrow.RecordBatch"]) -> Iterator["pyarrow.RecordBatch"]:
        return iter(work(batches))

    return wanted.mapInArrow(judge, schema())
