"""Verdicts as Arrow data, one mail a row; pandas, polars, DuckDB and Spark read it as it is.

The columns are described in docs/frames.md.  Their version stands in the schema's metadata
under "fuwake.frames"; columns are only ever added to a version.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO

from ._core import FuwakeError, Verdict

if TYPE_CHECKING:
    import pyarrow

    from .engine import Engine

VERSION = "1"
ROWS = 1024  # of a batch


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


def row(verdict: Verdict) -> dict[str, Any]:
    """One verdict as the values of its columns."""
    found = verdict.to_dict()
    facts = found["facts"]
    author, auth = facts["from"], facts["auth"]
    origin: dict[str, Any] = next((hop for hop in facts["hops"] if hop["boundary"]), {})
    links = [{name: link[name] for name in LINK} for link in facts["links"]]
    return {
        "source": found["source"],
        "sha256": found["sha256"],
        "verdict": found["verdict"],
        "probability": found["probability"],
        "score": found["score"],
        "date": moment(facts["date"]),
        "subject": facts["subject"]["text"],
        "from_name": author["name"],
        "from_address": author["address"],
        "from_org": author["org"],
        "return_path": facts["return_path"],
        "message_id": facts["message_id"],
        "sender": found["sender"]["verdict"],
        "brand": next((brand["id"] for brand in found["brands"] if brand["posed"]), None),
        "origin_ip": origin.get("ip"),
        "origin_country": origin.get("country"),
        "origin_asn": origin.get("asn"),
        "spf": auth["spf"],
        "dkim": auth["dkim"],
        "dmarc": auth["dmarc"],
        "salutation": facts["salutation"]["kind"],
        "link_hosts": sorted({link["host"] for link in links if link["host"]}),
        "links": links,
        "attachments": [attachment["name"] for attachment in facts["attachments"]],
        "rules": [finding["rule"] for finding in found["findings"]],
        "findings": [{name: finding[name] for name in FINDING} for finding in found["findings"]],
        "errors": len(found["errors"]),
        "error": None,
    }


LINK = ("host", "org", "kind", "marks", "brand")
FINDING = ("rule", "section", "grade", "weight")


def moment(text: str | None) -> datetime | None:
    """An RFC 3339 time; null if the calendar has no such moment (leap second, year 0)."""
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None


def failed(source: str | None, error: Exception) -> dict[str, Any]:
    """The row of a mail that could not be judged: only its name, and why."""
    return {"source": source, "error": str(error)}


def batches(rows: Iterable[dict[str, Any]], size: int = ROWS) -> Iterator["pyarrow.RecordBatch"]:
    """Rows as record batches of so many rows at most; lazy."""
    arrow, columns = _arrow(), schema()
    rows = iter(rows)
    while some := list(islice(rows, size)):
        yield arrow.RecordBatch.from_pylist(some, columns)


def write(rows: Iterable[dict[str, Any]], to: BinaryIO, format: str) -> None:
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

    Needs pyarrow: ``pip install 'fuwake[arrow]'``.
    """
    return _arrow().Table.from_batches(batches(map(row, verdicts)), schema())


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


def _judged(engine: "Engine", name: Any, mail: Any) -> dict[str, Any]:
    shown = None if name is None else str(name)
    try:
        data = mail.as_buffer()
        if data is None:
            raise ValueError("no mail: null")
        return row(engine.scan_bytes(data, shown or ""))
    except (FuwakeError, ValueError, TypeError) as error:
        return failed(shown, error)
