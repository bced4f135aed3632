"""Spark: a real cluster on loopback, a master and two workers, one executor killed on the way."""

import contextlib
import io
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyspark
import pytest
from pyspark.sql import SparkSession

import fuwake
from conftest import HAM, PHISH
from fuwake import frames, spark

HOST = "127.0.0.1"
MAILS, PARTITIONS = 6_000, 12


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def wait_for(what: str, ready: Callable[[], bool], seconds: float = 90) -> None:
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, f"{what} after {seconds} s"
        time.sleep(0.1)


def answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection((HOST, port), 1):
        return True
    return False


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SparkSession]:
    """A cluster of three processes, two executors of one core each."""
    home = tmp_path_factory.mktemp("spark")
    launch = [str(Path(pyspark.__file__).parent / "bin/spark-class")]
    port = free_port()
    environment = {**os.environ, "SPARK_LOCAL_IP": HOST, "SPARK_NO_DAEMONIZE": "1"}
    roles = [["master.Master", "--host", HOST, "--port", str(port), "--webui-port", "0"]]
    for number in range(2):
        place = ["--work-dir", str(home / f"work-{number}"), "--webui-port", "0"]
        size = ["--cores", "1", "--memory", "1g", "--host", HOST]
        roles.append(["worker.Worker", *size, *place, f"spark://{HOST}:{port}"])
    running = []
    with pytest.MonkeyPatch.context() as patch, (home / "log").open("wb") as log:
        patch.setenv("SPARK_LOCAL_IP", HOST)
        patch.setenv("PYSPARK_PYTHON", sys.executable)
        try:
            for role, *arguments in roles:
                command = [*launch, f"org.apache.spark.deploy.{role}", *arguments]
                running.append(subprocess.Popen(command, stdout=log, stderr=log, env=environment))
                wait_for("the master doesn't answer", lambda: answers(port))
            session = (
                SparkSession.builder.master(f"spark://{HOST}:{port}")
                .config("spark.driver.host", HOST)
                .config("spark.executor.cores", "1")
                .config("spark.executor.memory", "700m")
                .config("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
                .config("spark.task.maxFailures", "4")
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .getOrCreate()
            )
            session.sparkContext.setLogLevel("OFF")
            wait_for("no two executors", lambda: len(executors()) == 2)
            yield session
            session.stop()
        finally:
            for process in reversed(running):
                process.terminate()
            for process in running:
                process.wait(30)


def executors() -> list[int]:
    """Process ids of the cluster's executors."""
    found = subprocess.run(
        ["pgrep", "-f", "^[^ ]*java .*CoarseGrainedExecutorBackend"], capture_output=True, text=True
    )
    return sorted(map(int, found.stdout.split()))


def test_killed_executor_loses_and_doubles_nothing(session: SparkSession, plugins: Path) -> None:
    """A third of the mails is phishing, one in a hundred no mail at all."""

    def mail(number: int) -> bytes | None:
        if number % 100 == 99:
            return None
        body = PHISH if number % 3 == 0 else HAM
        return body + b"%d filler\r\n" % number * 50

    rows = [(str(number), mail(number)) for number in range(MAILS)]
    mails = session.createDataFrame(rows, "name string, content binary").repartition(PARTITIONS)
    shown = io.StringIO()
    progress = spark.Progress(session, to=shown, every=0.2)
    victims = executors()
    done_by_then: list[int] = []

    def kill_one() -> None:
        wait_for("no task has ended", lambda: progress.mails.value > 0)
        os.kill(victims[0], signal.SIGKILL)
        done_by_then.append(progress.mails.value)

    killer = threading.Thread(target=kill_one)
    killer.start()
    with progress:
        found = spark.scan(
            mails, raw="content", source="name", plugins=[plugins], progress=progress
        )
        table = found.select("source", "verdict", "error", "rules").toArrow()
    killer.join()

    assert victims[0] not in executors()  # it was, and is gone
    assert 0 < done_by_then[0] < MAILS
    assert sorted(map(int, table["source"].to_pylist())) == list(range(MAILS))
    for row in table.to_pylist():
        number = int(row["source"])
        if number % 100 == 99:
            assert (row["verdict"], row["error"]) == (None, "no mail: null")
        else:
            assert (row["verdict"] == "phishing") == (number % 3 == 0)
            assert ("test/body" in row["rules"]) == (number % 3 == 0)
    assert "mails, " in shown.getvalue() and "a second" in shown.getvalue()


def test_columns_are_those_of_a_table(session: SparkSession, engine: fuwake.Engine) -> None:
    mails = session.createDataFrame([(bytearray(PHISH),)], "raw binary")
    found = spark.scan(mails, bundled=False)
    assert found.columns == frames.schema().names
    (row,) = found.collect()
    assert row["verdict"] == "clean"  # without rules nothing speaks against it
    assert row["date"] is not None and row["links"][0]["host"] == "www.example.net"


def test_unknown_column_fails_at_once(session: SparkSession) -> None:
    mails = session.createDataFrame([(bytearray(PHISH),)], "raw binary")
    with pytest.raises(KeyError, match="no such column: body: choose from raw"):
        spark.scan(mails, raw="body")
