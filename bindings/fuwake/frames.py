"""Verdicts as Arrow data, one mail a row; pandas, polars, DuckDB and Spark read it as it is.

The columns are described in docs/frames.md.  Their version stands in the schema's metadata
under "fuwake.frames"; columns are only ever added to a version.
"""

import io
import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from ._core import FuwakeError, Verdict

if TYPE_CHECKING:
    import pyarrow

    from .engine import Engine

VERSION = "1"
ROWS = 1024  # of a batch
FORMATS = ("arrow", "parquet")  # of write()


def _arrow() -> Any:
    try:
        import pyarrow
    except ImportError:
        raise ImportError("needs pyarrow: pip install 'fuwake[arrow]'") from None
    return pyarrow


def schema() -> "pyarrow.Schema":
    """Names and types of the columns; all may be null in the row of a mail that failed."""
    arrow = _arrow()
    text, texts = arrow.string(), arrow.list_(arrow.string())
    finding = [
        ("rule", text),
        ("section", text),
        ("grade", text),
        ("weight", arrow.float64()),
    ]
    link = [("host", text), ("org", text), ("kind", text), ("marks", texts), ("brand", text)]
    return arrow.schema(
        [
            ("source", text),
            ("sha256", text),
            ("verdict", text),
            ("probability", arrow.float64()),
            ("score", arrow.float64()),
            ("date", arrow.timestamp("us", "UTC")),
            ("subject", text),
            ("from_name", text),
            ("from_address", text),
            ("from_org", text),
            ("return_path", text),
            ("message_id", text),
            ("sender", text),
            ("brand", text),
            ("origin_ip", text),
            ("origin_country", text),
            ("origin_asn", arrow.int64()),
            ("spf", text),
            ("dkim", text),
            ("dmarc", text),
            ("salutation", text),
            ("link_hosts", texts),
            ("links", arrow.list_(arrow.struct(link))),
            ("attachments", texts),
            ("rules", texts),
            ("findings", arrow.list_(arrow.struct(finding))),
            ("errors", arrow.int32()),
            ("error", text),
        ],
        {"fuwake.frames": VERSION},
    )


def failed(source: str | None, error: Exception) -> str:
    """The row of a mail that could not be judged: only its name, and why."""
    name, why = (  # a file's name may hold bytes that are no UTF-8
        text and text.encode("utf-8", "replace").decode() for text in (source, str(error))
    )
    return json.dumps({"source": name, "error": why})


def batches(rows: Iterable[str], size: int = ROWS) -> Iterator["pyarrow.RecordBatch"]:
    """Rows (Verdict.to_row, failed) as record batches of so many rows at most; lazy."""
    _arrow()
    from pyarrow import int64
    from pyarrow.json import ParseOptions, ReadOptions, read_json

    columns = schema()
    date = columns.get_field_index("date")
    written = columns.set(date, columns.field(date).with_type(int64()))
    parsing = ParseOptions(explicit_schema=written, unexpected_field_behavior="error")
    rows = iter(rows)
    while some := list(islice(rows, size)):
        lines = "\n".join(some).encode()
        # In one block, for no row may lie across two of them.
        reading = ReadOptions(use_threads=False, block_size=len(lines) + 1)
        table = read_json(io.BytesIO(lines), reading, parsing)
        yield from table.cast(columns).to_batches()


def write(rows: Iterable[str], to: BinaryIO, format: str) -> None:
    """Rows as an Arrow IPC stream ("arrow") or a Parquet file ("parquet"), as they come."""
    arrow, columns = _arrow(), schema()
    if format == "parquet":
        from pyarrow.parquet import ParquetWriter

        writer = ParquetWriter(arrow.PythonFile(to, "w"), columns)
    else:
        writer = arrow.ipc.new_stream(to, columns)
    with writer:
        for batch in batches(rows):
            writer.write_batch(batch)
    to.flush()


def table(verdicts: Iterable[Verdict]) -> "pyarrow.Table":
    """One row a verdict, see docs/frames.md.

    verdicts : of Engine.scan_many(), or a list of them.
    Needs pyarrow: ``pip install 'fuwake[arrow]'``.
    """
    if isinstance(verdicts, Verdict):
        raise TypeError("a table is made of several verdicts: write [...] round it")
    return _arrow().Table.from_batches(batches(map(_row_of, verdicts)), schema())


def _row_of(verdict: object) -> str:
    if not isinstance(verdict, Verdict):
        raise TypeError(
            f"a table is made of verdicts, not of {type(verdict).__name__}: "
            "table(Engine().scan_many(paths))"
        )
    return verdict.to_row()


def scan_batches(
    engine: "Engine",
    mails: Iterable["pyarrow.RecordBatch"],
    *,
    raw: str = "raw",
    source: str | None = None,
) -> Iterator["pyarrow.RecordBatch"]:
    """Judge raw mails that come as Arrow batches, a row each; order and number of rows stay.

    raw : the column with the message (binary).
    source : the column with its name, if there is one.

    A row that can't be judged (null, over a limit) becomes a row with `error`.  Spark's
    mapInArrow, Dask's map_partitions and Ray's map_batches take this as it is.
    """
    for batch in mails:
        for column in filter(None, (raw, source)):
            if column not in batch.schema.names:
                known = ", ".join(batch.schema.names)
                raise KeyError(f"no such column: {column}: choose from {known}")
        names = batch.column(source).to_pylist() if source else [None] * batch.num_rows
        pairs = zip(names, batch.column(raw), strict=True)
        # The bytes are lent, not copied: a scalar's buffer points into the batch.
        yield from batches(
            (_judged(engine, name, mail) for name, mail in pairs), max(batch.num_rows, 1)
        )


def _judged(engine: "Engine", name: Any, mail: Any) -> str:
    shown = None if name is None else str(name)
    try:
        if not hasattr(mail, "as_buffer"):
            raise TypeError(f"no mail: {mail.type}: give a column of binary")
        data = mail.as_buffer()
        if not data:  # of an empty one nobody should take silence for innocence
            raise ValueError("no mail: null" if data is None else "nothing in it")
        return engine.scan_bytes(data, shown or "").to_row()
    except (FuwakeError, ValueError, TypeError) as error:
        return failed(shown, error)
