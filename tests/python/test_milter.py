"""fuwake milter, behind a real Postfix: what it marks, quarantines, refuses and lets through."""

import email
import os
import shutil
import signal
import smtplib
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from email.message import Message
from email.utils import formatdate
from pathlib import Path

import pytest

import fuwake
from conftest import DATA, PHISH, RULE
from fuwake import cli, milter
from postfix import Postfix, free_port, missing

HAM = (
    "From: hanako@example.com\r\nTo: taro@example.jp\r\nSubject: lunch\r\n"
    f"Date: {formatdate()}\r\nMessage-ID: <1@example.com>\r\n\r\nAt noon?\r\n"
).encode()
STRANGER = "NAME=relay.example.net ADDR=203.0.113.7"
SAMPLE = (DATA / "mails/phish-kagoya-expiry.eml").read_bytes()


def reachable(address: str) -> bool:
    kind, _, rest = address.partition(":")
    if kind == "unix":
        return Path(rest).is_socket()
    host, _, port = rest.rpartition(":")
    with socket.socket() as probe:
        return probe.connect_ex((host, int(port))) == 0


class Running:
    """The command in a process of its own, and what it says."""

    def __init__(self, address: str, *options: str) -> None:
        command = [sys.executable, "-m", "fuwake", "milter", *options, address]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.said: list[str] = []
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.wait_for("rules")
        until = time.monotonic() + 30
        while not reachable(address) and time.monotonic() < until:
            time.sleep(0.02)

    def _read(self) -> None:
        assert self.process.stderr is not None
        self.said.extend(iter(self.process.stderr.readline, ""))

    def wait_for(self, text: str) -> str:
        until = time.monotonic() + 30
        while time.monotonic() < until:
            for line in list(self.said):
                if text in line:
                    return line
            time.sleep(0.02)
        raise TimeoutError(f"{text!r} not in {self.said}")

    def stop(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        status = self.process.wait(30)
        self._reader.join()
        assert self.process.stderr is not None
        self.process.stderr.close()
        return status


@pytest.fixture(scope="module")
def server() -> Iterator[Postfix]:
    """A Postfix that asks a milter; whether one answers is each test's choice."""
    if why := missing():
        pytest.skip(why)
    folder = Path(tempfile.mkdtemp(prefix="fuwake-postfix-"))
    folder.chmod(0o755)  # its processes are of other users
    running = Postfix(folder / "postfix", f"inet:127.0.0.1:{free_port()}")
    yield running
    running.stop()
    shutil.rmtree(folder)


Start = Callable[..., Running]


@pytest.fixture
def start(server: Postfix) -> Iterator[Start]:
    """Start the milter that Postfix asks."""
    server.empty()
    running: list[Running] = []

    def begin(*options: str) -> Running:
        running.append(Running(server.milter, *options))
        return running[0]

    yield begin
    for each in running:
        if each.process.poll() is None:
            each.stop(signal.SIGKILL)  # libmilter looks for the other signals each 5 seconds


def header(raw: bytes) -> Message:
    return email.message_from_bytes(raw)


def test_a_mail_is_delivered_with_its_verdict_and_otherwise_as_it_was(
    server: Postfix, start: Start
) -> None:
    filter_ = start()
    assert server.send(SAMPLE, xclient=STRANGER).startswith("250")
    assert server.send(HAM, xclient=STRANGER).startswith("250")
    by_subject = {str(header(raw)["Subject"]): raw for raw in server.delivered(2)}
    ham = by_subject.pop("lunch")
    (phish,) = by_subject.values()
    assert header(phish)["X-Fuwake-Verdict"] == "phishing"
    assert float(header(phish)["X-Fuwake-Probability"]) > 0.9
    assert header(phish)["X-Fuwake-Brand"] == "kagoya"
    assert "kagoya" in header(phish)["X-Fuwake-Findings"]
    assert header(ham)["X-Fuwake-Verdict"] == "clean"
    body = SAMPLE.replace(b"\r\n", b"\n").partition(b"\n\n")[2]
    assert phish.replace(b"\r\n", b"\n").partition(b"\n\n")[2] == body
    line = filter_.wait_for("phishing")
    assert "taro@" not in line, "the log names no recipient"


CONNECTED = """
return rule {
  id = "test/connected", version = 1, section = "route", weight = 1, grade = "fact",
  title = { ja = "接続元", en = "Client" },
  explain = { ja = "接続元である。", en = "This is the client." },
  match = function(mail, evidence)
    local hop = mail.origin
    if hop.ip.value == "203.0.113.7" and hop.helo.value == "pc" and mail.recipients[1] then
      evidence:add(hop.ip)
    end
    return evidence.count > 0
  end,
}
"""


def test_who_connected_is_known_though_the_server_writes_it_later(
    server: Postfix, start: Start, tmp_path: Path
) -> None:
    (tmp_path / "connected.lua").write_text(CONNECTED)
    start("--plugins", str(tmp_path))
    server.send(HAM.replace(b"To: taro@example.jp\r\n", b""), xclient=STRANGER, helo="pc")
    (raw,) = server.delivered()
    assert "test/connected" in str(header(raw)["X-Fuwake-Findings"])


def test_verdicts_that_a_stranger_wrote_are_removed(server: Postfix, start: Start) -> None:
    start()
    forged = b"X-Fuwake-Verdict: clean\r\nx-fuwake-verdict: clean\r\nX-Fuwake-Other: 1\r\n"
    server.send(forged + SAMPLE, xclient=STRANGER)
    (raw,) = server.delivered()
    assert header(raw).get_all("X-Fuwake-Verdict") == ["phishing"]
    assert header(raw)["X-Fuwake-Other"] is None


def test_phishing_is_quarantined_or_refused_when_told_to(server: Postfix, start: Start) -> None:
    start("--phishing", "reject", "--suspicious", "quarantine")
    answer = server.send(SAMPLE, xclient=STRANGER)
    assert answer.startswith("550 5.7.1 This message looks like phishing")
    assert server.send(HAM, xclient=STRANGER).startswith("250")
    assert [str(header(raw)["Subject"]) for raw in server.delivered()] == ["lunch"]


def test_a_quarantined_mail_is_kept_in_the_hold_queue(server: Postfix, start: Start) -> None:
    filter_ = start("--phishing", "quarantine")
    assert server.send(SAMPLE, xclient=STRANGER).startswith("250")
    assert len(server.held()) == 1
    assert "(quarantine)" in filter_.wait_for("phishing")


def test_users_who_logged_in_are_let_through_unless_asked_for(
    server: Postfix, start: Start
) -> None:
    start("--phishing", "reject")
    assert server.send(SAMPLE, xclient=STRANGER + " LOGIN=hanako").startswith("250")
    (raw,) = server.delivered()
    assert header(raw)["X-Fuwake-Verdict"] is None


def test_mail_of_users_is_judged_when_asked_for(server: Postfix, start: Start) -> None:
    start("--phishing", "reject", "--users")
    assert server.send(SAMPLE, xclient=STRANGER + " LOGIN=hanako").startswith("550")


def test_a_mail_too_big_to_judge_is_delivered_and_says_so(server: Postfix, start: Start) -> None:
    filter_ = start("--limit", "message_bytes=2000")
    server.send(HAM + b"long line of text\r\n" * 500, xclient=STRANGER)
    (raw,) = server.delivered()
    assert header(raw)["X-Fuwake-Verdict"] == "unknown (bigger than 2000 bytes)"
    assert "not judged: bigger than 2000 bytes" in filter_.wait_for("not judged")


def test_mail_goes_on_when_the_filter_has_ended(server: Postfix, start: Start) -> None:
    filter_ = start()
    assert filter_.stop() == 0
    assert server.send(SAMPLE, xclient=STRANGER).startswith("250")
    (raw,) = server.delivered()
    assert header(raw)["X-Fuwake-Verdict"] is None


def test_many_connections_at_once_lose_nothing(server: Postfix, start: Start) -> None:
    start()
    mails = [HAM.replace(b"lunch", b"lunch %d" % n) for n in range(24)]
    answers: list[str] = []
    threads = [
        threading.Thread(target=lambda mail=mail: answers.append(server.send(mail)))
        for mail in mails
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(answer.startswith("250") for answer in answers)
    subjects = {str(header(raw)["Subject"]) for raw in server.delivered(24)}
    assert subjects == {f"lunch {n}" for n in range(24)}
    assert all(header(raw)["X-Fuwake-Verdict"] == "clean" for raw in server.delivered(24))


def test_several_mails_over_one_connection_are_judged_each_by_itself(
    server: Postfix, start: Start
) -> None:
    start()
    with smtplib.SMTP("127.0.0.1", server.port) as smtp:
        for mail in (SAMPLE, HAM):
            smtp.sendmail("sender@example.com", ["taro@example.jp"], mail)
    verdicts = sorted(str(header(raw)["X-Fuwake-Verdict"]) for raw in server.delivered(2))
    assert verdicts == ["clean", "phishing"]


def test_rules_are_read_anew_on_a_signal_and_a_wrong_one_changes_nothing(
    server: Postfix, start: Start, tmp_path: Path
) -> None:
    rules = tmp_path / "rules"
    rules.mkdir()
    filter_ = start("--plugins", str(rules), "--phishing", "reject")
    mail = PHISH.replace(b"phishme now", b"zebrastripe").replace(b"hookhere", b"zebrastripe")
    (rules / "broken.lua").write_text("return rule {")
    os.kill(filter_.process.pid, signal.SIGUSR1)
    filter_.wait_for("rules stay as they were")
    (rules / "broken.lua").write_text(
        RULE.format(name="zebra", section="body", field="text", word="zebrastripe").replace(
            "weight = 6", "weight = 9"
        )
    )
    os.kill(filter_.process.pid, signal.SIGUSR1)
    filter_.wait_for("rules read anew")
    assert server.send(mail, xclient=STRANGER).startswith("550")


def test_a_socket_in_the_file_system_serves_as_well(tmp_path: Path) -> None:
    path = tmp_path / "milter.sock"
    filter_ = Running(f"unix:{path}")
    assert path.is_socket()
    assert filter_.stop(signal.SIGINT) == 0


@pytest.mark.parametrize(
    "address",
    ["", "inet:", "inet:127.0.0.1", "inet:127.0.0.1:0", "inet:h:70000", "unix:relative", "11399"],
)
def test_a_wrong_address_is_said_in_one_line(
    address: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["milter", address]) == 2
    assert "write inet:127.0.0.1:PORT or unix:/PATH" in capfd.readouterr().err


def test_an_address_that_is_taken_is_said_in_one_line() -> None:
    first = Running(f"inet:127.0.0.1:{free_port()}")
    taken = first.process.args[-1]  # type: ignore[index]
    again = [sys.executable, "-m", "fuwake", "milter", str(taken)]
    done = subprocess.run(again, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    last = done.stderr.splitlines()[-1]
    assert last.startswith("fuwake: can't listen (")
    assert last.endswith(f"): {taken}: name a free port or a writable folder")
    first.stop(signal.SIGKILL)


def test_without_pymilter_one_line_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "Milter", None)
    assert cli.main(["milter", "inet:127.0.0.1:11399"]) == 2
    assert "pip install 'fuwake[milter]'" in capfd.readouterr().err


def test_addresses_are_written_as_libmilter_wants_them() -> None:
    assert milter.socket_of("inet:127.0.0.1:11399") == "inet:11399@127.0.0.1"
    assert milter.socket_of("inet:[::1]:11399") == "inet6:11399@::1"
    assert milter.socket_of("unix:/run/a.sock") == "unix:/run/a.sock"


def test_the_received_field_names_the_client_as_the_server_will() -> None:
    client = milter.Client("relay.example.net", "2001:db8::7")
    client.helo = "pc"
    field = client.received("mx.example.jp", "4XyZ", ["taro@example.jp"])
    assert field.startswith("Received: from pc (relay.example.net [IPv6:2001:db8::7])\r\n")
    assert "by mx.example.jp (fuwake) with ESMTP id 4XyZ\r\n\tfor <taro@example.jp>; " in field
    assert milter.Client("[203.0.113.7]", "203.0.113.7").name == "unknown"
    assert milter.Client("localhost", None).received("mx", "1", []) == ""


def test_an_address_of_the_envelope_ends_no_line() -> None:
    assert milter.bare("<a@example.jp>\r\nX: y") == "a@example.jp>X: y"


def test_an_engine_that_fails_costs_no_mail() -> None:
    class Broken:
        message_limit = 1000

        def scan(self, data: bytes, source: str) -> None:
            raise fuwake.FuwakeError("out of luck")

    said: list[str] = []
    work = milter.Filter(Broken(), {"phishing": "reject"}, said.append)  # type: ignore[arg-type]
    fields, action = work.judge(milter.Incoming("a@example.com", 1000), "", "4XyZ")
    assert (fields, action) == ({"Verdict": "unknown (see the log)"}, "mark")
    assert said == ["milter: 4XyZ: not judged: out of luck"]
