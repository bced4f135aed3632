"""Verdicts as an Arrow table, one mail a row; pandas and polars read it as it is."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ._core import Verdict

if TYPE_CHECKING:
    import pyarrow


def table(verdicts: Iterable[Verdict]) -> "pyarrow.Table":
    """One row a verdict: the judgement, who sent it, which rules spoke.

    Needs pyarrow: ``pip install 'fuwake[arrow]'``.
    """
    try:
        import pyarrow as arrow
    except ImportError:
        raise ImportError("table() needs pyarrow: pip install 'fuwake[arrow]'") from None
    text, texts = arrow.string(), arrow.list_(arrow.string())
    schema = arrow.schema(
        [
            ("source", text),
            ("sha256", text),
            ("verdict", arrow.dictionary(arrow.int8(), text)),
            ("probability", arrow.float64()),
            ("score", arrow.float64()),
            ("date", text),
            ("subject", text),
            ("from_name", text),
            ("from_address", text),
            ("from_org", text),
            ("sender", text),
            ("brand", text),
            ("origin_ip", text),
            ("link_hosts", texts),
            ("rules", texts),
            ("errors", arrow.int32()),
        ]
    )
    return arrow.Table.from_pylist([_row(verdict.to_dict()) for verdict in verdicts], schema)


def _row(verdict: dict[str, Any]) -> dict[str, Any]:
    facts, author = verdict["facts"], verdict["facts"]["from"]
    origin = next((hop["ip"] for hop in facts["hops"] if hop["boundary"]), None)
    return {
        "source": verdict["source"],
        "sha256": verdict["sha256"],
        "verdict": verdict["verdict"],
        "probability": verdict["probability"],
        "score": verdict["score"],
        "date": facts["date"],
        "subject": facts["subject"]["text"],
        "from_name": author["name"],
        "from_address": author["address"],
        "from_org": author["org"],
        "sender": verdict["sender"]["verdict"],
        "brand": next((brand["id"] for brand in verdict["brands"] if brand["posed"]), None),
        "origin_ip": origin,
        "link_hosts": sorted({link["host"] for link in facts["links"] if link["host"]}),
        "rules": [finding["rule"] for finding in verdict["findings"]],
        "errors": len(verdict["errors"]),
    }
