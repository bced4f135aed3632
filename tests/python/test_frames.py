"""Verdicts as data frames: every row accounted for, and readable where people work."""

import os
import pickle
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import dask
import duckdb
import pandas
import polars
import pyarrow as arrow
import pyarrow.ipc
import pyarrow.parquet
import pytest

import fuwake
from conftest import HAM, PHISH, RULE, Run
from fuwake import frames
from fuwake.batch import BatchScan

PUBLIC_KEY = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAm2aFPpJqzQzChqXOpSBQ1swFh2ifZHOkCHwmX9A5WMM=
-----END PUBLIC KEY-----
"""


def scanned(engine: fuwake.Engine, *raw: bytes | None) -> arrow.Table:
    mails = arrow.record_batch({"raw": arrow.array(raw, arrow.binary())})
    return arrow.Table.from_batches(frames.scan_batches(engine, [mails]))


def test_table_has_the_documented_columns(engine: fuwake.Engine, mails: Path) -> None:
    table = fuwake.table(engine.scan_many([mails]))
    assert table["verdict"].to_pylist() == ["clean", "phishing"]
    assert table["rules"].to_pylist() == [[], ["test/body", "test/subject"]]
    assert table["origin_ip"].to_pylist() == [None, "203.0.113.7"]
    assert table["date"].to_pylist()[0].isoformat() == "2025-10-05T23:12:44+00:00"
    assert table["findings"].to_pylist()[1][0] == {
        "rule": "test/body",
        "section": "body",
        "grade": "fact",
        "weight": 6.0,
    }
    assert table["links"].to_pylist()[1][0]["marks"]
    document = (Path(__file__).parents[2] / "docs/frames.md").read_text(encoding="utf-8")
    for name in table.schema.names:
        assert f"| `{name}` |" in document
    assert f"Version {frames.VERSION}" in document


def test_table_of_something_else_says_what_it_is_made_of(mails: Path) -> None:
    with pytest.raises(TypeError, match=r"not of str: table\(Engine\(\).scan_many\(paths\)\)"):
        fuwake.table([str(mails)])  # type: ignore[list-item]


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (lambda engine: engine, "make one in each process, or use fuwake.batch.BatchScan"),
        (lambda engine: engine.scan(HAM), r"keep its to_dict\(\), to_json\(\) or to_row\(\)"),
    ],
)
def test_what_cant_be_pickled_says_what_to_do(
    engine: fuwake.Engine, made: Callable[[fuwake.Engine], object], said: str
) -> None:
    with pytest.raises(TypeError, match=said):
        pickle.dumps(made(engine))


def test_batch_keeps_rows_and_order_whatever_is_in_it(engine: fuwake.Engine) -> None:
    small = fuwake.Engine(bundled=False, limits={"message_bytes": 2000})
    table = scanned(small, HAM, None, b"x" * 3000, b"", PHISH)
    assert table.num_rows == 5
    assert table["verdict"].to_pylist()[0] == "clean"
    errors = table["error"].to_pylist()
    assert errors[0] is None and errors[4] is None
    assert errors[1] == "no mail: null" and errors[3] == "nothing in it"
    assert "message_bytes" in errors[2]


def test_many_rows_come_in_batches(engine: fuwake.Engine, mails: Path) -> None:
    rows = engine.scan_many([mails] * 5, then=fuwake.Verdict.to_row)
    assert [batch.num_rows for batch in frames.batches(rows, 4)] == [4, 4, 2]


def test_unknown_column_is_named(engine: fuwake.Engine) -> None:
    batch = arrow.record_batch({"body": [b""]})
    with pytest.raises(KeyError, match=r"no such column: raw: choose from body"):
        list(frames.scan_batches(engine, [batch]))


@pytest.mark.parametrize(
    ("date", "year"),
    [
        (b"Sat, 31 Dec 2016 23:59:60 +0000", 2017),  # the leap second: the moment after
        (b"Fri, 31 Dec 9999 23:59:59 +0000", 9999),
        (b"Fri, 31 Dec 9999 23:59:59 -1200", None),
        (b"no date", None),
    ],
)
def test_date_that_no_calendar_has_is_null(
    engine: fuwake.Engine, date: bytes, year: int | None
) -> None:
    found = scanned(engine, b"Date: " + date + b"\n\nx")["date"].to_pylist()[0]
    assert (found and found.year) == year


def test_row_says_what_the_verdict_says(engine: fuwake.Engine) -> None:
    hosts = (b"b", b"a", b"b")
    raw = PHISH + b"".join(b'<a href="http://%s.example/">x</a>' % host for host in hosts)
    verdict = engine.scan(raw, source="posed.eml")
    (row,) = scanned(engine, raw).to_pylist()
    found, facts = verdict.to_dict(), verdict.facts
    for name in ("sha256", "verdict", "probability", "score"):
        assert row[name] == found[name]
    assert row["subject"] == facts["subject"]["text"]
    assert row["from_name"] == facts["from"]["name"]
    assert row["from_address"] == facts["from"]["address"]
    assert row["from_org"] == facts["from"]["org"]
    assert row["return_path"] == facts["return_path"]
    assert row["message_id"] == facts["message_id"]
    assert row["sender"] == found["sender"]["verdict"]
    assert row["spf"] == facts["auth"]["spf"]
    assert row["salutation"] == facts["salutation"]["kind"]
    assert row["link_hosts"] == sorted({link["host"] for link in facts["links"]})
    assert len(row["link_hosts"]) < len(facts["links"])
    for link, other in zip(row["links"], facts["links"], strict=True):
        assert link == {name: other[name] for name in link}
    assert row["rules"] == [finding["rule"] for finding in found["findings"]]
    assert row["errors"] == 0 and row["error"] is None


def test_row_of_a_failure_survives_a_name_that_is_no_text() -> None:
    (batch,) = frames.batches([frames.failed("\udcff.eml", ValueError("x"))])
    assert batch.to_pylist()[0]["source"] == "?.eml"


def test_row_of_many_links_lies_in_one_block(engine: fuwake.Engine) -> None:
    raw = b"Subject: x\n\n" + b"".join(
        b"https://host-%05d.example/ " % number for number in range(1500)
    )
    table = scanned(engine, raw, HAM, raw)
    assert [len(hosts) for hosts in table["link_hosts"].to_pylist()] == [1000, 0, 1000]


@pytest.mark.parametrize("format", ["arrow", "parquet"])
def test_command_writes_frames_and_a_row_for_what_failed(
    mails: Path, plugins: Path, tmp_path: Path, format: str
) -> None:
    out = tmp_path / "verdicts"
    command = [sys.executable, "-m", "fuwake", "scan", "--format", format, "--no-bundled"]
    with out.open("wb") as file:
        done = subprocess.run(
            [*command, "--plugins", plugins, "/nowhere", mails], stdout=file, stderr=subprocess.PIPE
        )
    assert done.returncode == 2
    if format == "arrow":
        table = arrow.ipc.open_stream(out.read_bytes()).read_all()
    else:
        table = arrow.parquet.read_table(out)
    assert table["verdict"].to_pylist() == [None, "clean", "phishing"]
    assert table["error"].to_pylist()[0] == "no such file or directory: /nowhere: check the name"
    assert table.schema.metadata[b"fuwake.frames"] == frames.VERSION.encode()


def test_command_writes_no_binary_to_a_terminal(run: Run, mails: Path) -> None:
    try:
        lead, follow = pty.openpty()
    except OSError:
        pytest.skip("no pseudo-terminal here")
    command = [sys.executable, "-m", "fuwake", "scan", "--format", "parquet", str(mails)]
    done = subprocess.run(command, stdout=follow, stderr=subprocess.PIPE, text=True)
    os.close(lead)
    os.close(follow)
    assert done.returncode == 2
    assert done.stderr == (
        "fuwake: binary on a terminal: --format parquet: write it to a file: -o FILE\n"
    )


def test_polars_duckdb_and_pandas_read_a_table(engine: fuwake.Engine, mails: Path) -> None:
    verdicts = fuwake.table(engine.scan_many([mails]))
    assert polars.from_arrow(verdicts)["verdict"].to_list() == ["clean", "phishing"]
    count = duckdb.sql("select count(*) from verdicts where verdict = 'phishing'").fetchall()
    assert count == [(1,)]
    assert list(verdicts.to_pandas()["verdict"]) == ["clean", "phishing"]


def test_polars_and_pandas_copy_nothing(engine: fuwake.Engine, mails: Path) -> None:
    verdicts = fuwake.table(engine.scan_many([mails])).combine_chunks()
    numbers, texts = (verdicts[name].chunk(0).buffers() for name in ("probability", "subject"))
    seen = polars.from_arrow(verdicts)["probability"].to_numpy(allow_copy=False)
    assert seen.__array_interface__["data"][0] == numbers[1].address
    column = verdicts.to_pandas(types_mapper=pandas.ArrowDtype)["subject"].array
    shared = arrow.chunked_array(column.__arrow_array__()).chunk(0).buffers()
    assert shared[2].address == texts[2].address


def test_scan_travels_with_its_plugins(plugins: Path, tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    folder.mkdir()
    for file in plugins.iterdir():
        (folder / file.name).write_bytes(file.read_bytes())
    scan = BatchScan.of(plugins=[folder], bundled=False)
    sent = pickle.dumps(scan)
    for file in folder.iterdir():
        file.unlink()  # as on another machine
    there = pickle.loads(sent)
    table = there.table(arrow.table({"raw": [HAM, PHISH]}))
    assert table["verdict"].to_pylist() == ["clean", "phishing"]
    assert pickle.loads(sent).engine is there.engine  # one a process


def test_scan_that_is_misnamed_fails_where_it_is_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="no such directory"):
        BatchScan.of(plugins=[tmp_path / "none"])
    with pytest.raises(TypeError, match="plugins is a list"):
        BatchScan.of(plugins="rules")
    with pytest.raises(TypeError, match="disable is a list"):
        BatchScan.of(disable="links/*")
    with pytest.raises(TypeError, match="no such option: disabled: choose from trust, limits"):
        BatchScan.of(disabled=["links/*"])  # type: ignore[call-arg]


def test_options_and_key_travel_with_a_scan(plugins: Path, tmp_path: Path) -> None:
    key = tmp_path / "key.pem"
    key.write_text(PUBLIC_KEY)
    told = RULE.format(name="told", section="body", field="body", word="told")
    scans = {
        "disabled": BatchScan.of(plugins=[plugins], bundled=False, disable=iter(["test/*"])),
        "unsigned": BatchScan.of(plugins=[plugins], bundled=False, pack_key=key),
        "told": BatchScan.of(bundled=False, rules=[told]),
    }
    key.unlink()  # as on another machine
    there = {name: pickle.loads(pickle.dumps(scan)) for name, scan in scans.items()}
    table = there["disabled"].table(arrow.table({"raw": [PHISH]}))
    assert table["verdict"].to_pylist() == ["clean"]
    with pytest.raises(fuwake.PluginError, match="isn't signed"):
        print(there["unsigned"].engine)
    assert [rule["id"] for rule in there["told"].engine.rules] == ["test/told"]


def test_dask_maps_it_in_other_processes(plugins: Path) -> None:
    scan = BatchScan.of(plugins=[plugins], bundled=False)
    pieces = [arrow.table({"raw": [HAM, PHISH]}), arrow.table({"raw": [PHISH, None]})]
    tables = dask.compute(
        *[dask.delayed(scan.table)(piece) for piece in pieces],
        scheduler="processes",
        num_workers=2,
    )
    verdicts = arrow.concat_tables(tables)["verdict"].to_pylist()
    assert verdicts == ["clean", "phishing", "phishing", None]
