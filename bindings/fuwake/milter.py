"""A mail filter (milter) for Postfix and sendmail: each mail is judged before it is accepted.

The milter protocol itself is libmilter's, by pymilter.  A mail comes in pieces and without the
fields that the receiving server is yet to write, so these are written here from what the server
tells: who connected, how he greeted, for whom the mail is.  Without them the sender's address
would be unknown.

What goes wrong here never costs a mail: it is let through, and its header and the log say why.
"""

import signal
import socket
import threading
from collections.abc import Callable, Sequence
from email.utils import formatdate
from typing import Any

from . import _core
from .engine import Engine

FIELD = "X-Fuwake-"  # what a stranger wrote under this name is removed
RULES_NAMED = 20  # in the header, the weightiest first
RECIPIENTS_NAMED = 32  # as many as a rule sees
REPLY = ("550", "5.7.1", "This message looks like phishing")  # RFC 3463: delivery not authorised

Log = Callable[[str], None]


def _milter() -> Any:
    try:
        import Milter
    except ImportError:
        raise ImportError(
            "no pymilter: milter: apt-get install libmilter-dev; pip install 'fuwake[milter]'"
        ) from None
    return Milter


def socket_of(address: str) -> str:
    """libmilter's writing of an address that is written as Postfix does: inet:HOST:PORT, unix:PATH."""
    kind, _, rest = address.partition(":")
    if kind == "unix" and rest.startswith("/"):
        return f"unix:{rest}"
    host, _, port = rest.rpartition(":")
    if kind == "inet" and host and port.isascii() and port.isdigit() and 0 < int(port) < 65536:
        bare = host.removeprefix("[").removesuffix("]")
        return f"{'inet6' if ':' in bare else 'inet'}:{port}@{bare}"
    raise ValueError(f"no address: {address}: write inet:127.0.0.1:PORT or unix:/PATH")


class Client:
    """Who connected, and as what."""

    def __init__(self, name: str, address: str | None) -> None:
        """name : by reverse DNS, or "[address]"; address : IP, None of a local socket."""
        self.name = name if address and not name.startswith("[") else "unknown"
        self.address = address
        self.helo = ""

    def received(self, server: str, queue: str, recipients: Sequence[str]) -> str:
        """The Received field that the server is going to write (RFC 5321, 4.4), as Postfix does."""
        if self.address is None:
            return ""
        literal = f"IPv6:{self.address}" if ":" in self.address else self.address
        for_whom = f"\r\n\tfor <{recipients[0]}>" if len(recipients) == 1 else ""
        return (
            f"Received: from {self.helo or 'unknown'} ({self.name} [{literal}])\r\n"
            f"\tby {server or 'localhost'} (fuwake) with ESMTP id {queue or 'unknown'}"
            f"{for_whom}; {formatdate(localtime=True)}\r\n"
        )


class Incoming:
    """One mail as it comes in, up to `limit` bytes."""

    def __init__(self, sender: str, limit: int) -> None:
        self.sender = sender
        self.recipients: list[str] = []
        self.strange: dict[str, int] = {}  # our own fields that somebody else wrote: how many
        self.limit = limit
        self.size = 0
        self._pieces: list[bytes] = []

    def add(self, piece: bytes) -> None:
        """Keep a piece while the mail is no bigger than may be judged."""
        self.size += len(piece)
        if self.size <= self.limit:
            self._pieces.append(piece)

    def add_field(self, name: str, value: bytes) -> None:
        """Keep a field of the header; its value has its first blank and its folds."""
        if name.lower().startswith(FIELD.lower()):
            self.strange[name.lower()] = self.strange.get(name.lower(), 0) + 1
            return
        folded = b"\r\n".join(value.splitlines())
        self.add(name.encode("utf-8", "surrogateescape") + b":" + folded + b"\r\n")

    def raw(self, received: str) -> bytes:
        """The mail as it will lie in the mailbox."""
        named = self.recipients[:RECIPIENTS_NAMED]
        head = f"Return-Path: <{self.sender}>\r\n"
        head += "".join(f"Delivered-To: {recipient}\r\n" for recipient in named) + received
        return head.encode("utf-8", "surrogateescape") + b"".join(self._pieces)


def bare(address: str) -> str:
    """An address of the envelope without its angle brackets and what could end a line."""
    inner = address.strip().removeprefix("<").removesuffix(">")
    return "".join(char for char in inner if char.isprintable())


class Filter:
    """What is done with mails; shared by all connections.

    engine : judges; replaced as a whole by reload().
    actions : what to do by verdict ("phishing", "suspicious"): "mark", "quarantine" or "reject".
    users : also judge mail of users who logged in?
    log : called with one line a mail.
    """

    def __init__(
        self, engine: Engine, actions: dict[str, str], log: Log, *, users: bool = False
    ) -> None:
        self.engine = engine
        self.actions = actions
        self.users = users
        self.log = log

    def reload(self) -> None:
        """Read the rules anew; with a mistake in them the ones in force stay."""
        try:
            self.engine = self.engine.reload(strict=True)
        except (_core.FuwakeError, OSError) as error:
            self.log(f"milter: rules stay as they were: {error}")
        else:
            self.log(f"milter: {len(self.engine.rules)} rules read anew")

    def judge(self, mail: Incoming, received: str, queue: str) -> tuple[dict[str, str], str]:
        """The fields to add, and what to do: "mark", "quarantine" or "reject"."""
        name = queue or "a mail"
        if mail.size > mail.limit:
            why = f"bigger than {mail.limit} bytes"
            self.log(f"milter: {name}: not judged: {why}")
            return {"Verdict": f"unknown ({why})"}, "mark"
        try:
            verdict = self.engine.scan(mail.raw(received), source=name)
        except Exception as error:  # a mail is worth more than its verdict
            self.log(f"milter: {name}: not judged: {error}")
            return {"Verdict": "unknown (see the log)"}, "mark"
        found = sorted(verdict.findings, key=lambda finding: -abs(finding["weight"]))
        rules = [f"{each['rule']} {each['weight']:+.2f}" for each in found if each["weight"]]
        rules = rules[:RULES_NAMED]
        fields = {"Verdict": verdict.verdict, "Probability": f"{verdict.probability:.4f}"}
        if brand := verdict.sender.get("brand"):
            fields["Brand"] = brand
        if rules:
            fields["Findings"] = ",\n\t".join(rules)
        for failed in verdict.errors:
            self.log(f"milter: {name}: {failed['file']}: {failed['message']}")
        action = self.actions.get(verdict.verdict, "mark")
        done = "" if action == "mark" else f" ({action})"
        self.log(
            f"milter: {name}: {verdict.verdict} {verdict.probability:.4f}{done}: "
            f"{', '.join(rules[:3]) or 'nothing found'}"
        )
        return fields, action


def connection_of(work: Filter) -> type:
    """The class whose objects libmilter calls, one a connection."""
    milter = _milter()
    base: Any = milter.Base  # pymilter has no types

    @milter.header_leading_space
    class Connection(base):  # type: ignore[misc]
        """libmilter's calls for one connection, which may bring several mails."""

        client: Client
        mail: Incoming

        def connect(self, hostname: str, family: int, hostaddr: Any) -> int:
            inet = family in (socket.AF_INET, socket.AF_INET6) and hostaddr
            self.client = Client(hostname, hostaddr[0] if inet else None)
            return int(milter.CONTINUE)

        def hello(self, hostname: str) -> int:
            self.client.helo = bare(hostname)
            return int(milter.CONTINUE)

        def envfrom(self, sender: str, *unused: str) -> int:
            if self.getsymval("{auth_authen}") and not work.users:
                return int(milter.ACCEPT)
            self.mail = Incoming(bare(sender), work.engine.message_limit)
            return int(milter.CONTINUE)

        def envrcpt(self, recipient: str, *unused: str) -> int:
            self.mail.recipients.append(bare(recipient))
            return int(milter.CONTINUE)

        @milter.decode("bytes")  # type: ignore[untyped-decorator]
        def header(self, name: str, value: bytes) -> int:
            self.mail.add_field(name, value)
            return int(milter.CONTINUE)

        def eoh(self) -> int:
            self.mail.add(b"\r\n")
            return int(milter.CONTINUE)

        def body(self, chunk: bytes) -> int:
            self.mail.add(chunk)
            return int(milter.CONTINUE)

        def eom(self) -> int:
            mail, queue = self.mail, self.getsymval("i") or ""
            received = self.client.received(self.getsymval("j") or "", queue, mail.recipients)
            fields, action = work.judge(mail, received, queue)
            if action == "reject":
                self.setreply(*REPLY)
                return int(milter.REJECT)
            for name, count in mail.strange.items():
                for index in range(count, 0, -1):
                    self.chgheader(name, index, "")
            for name, value in fields.items():
                self.addheader(FIELD + name, f" {value}")  # its blank is ours to write
            if action == "quarantine":
                self.quarantine(f"fuwake: {fields['Verdict']}")
            return int(milter.CONTINUE)

    return Connection


def serve(address: str, work: Filter) -> None:
    """Serve at the address until SIGTERM, SIGINT or SIGHUP; SIGUSR1 reads the rules anew.

    Must be called in the main thread.  Raises ValueError (address), OSError (socket), ImportError.
    """
    milter = _milter()
    where = socket_of(address)
    milter.factory = connection_of(work)
    milter.set_exception_policy(milter.CONTINUE)
    milter.set_flags(milter.ADDHDRS | milter.CHGHDRS | milter.QUARANTINE)
    # libmilter's own thread waits for the signals that end it; SIGUSR1 is waited for here.
    signal.pthread_sigmask(
        signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGUSR1}
    )
    main = threading.get_ident()
    failures: list[BaseException] = []

    def run() -> None:
        try:
            milter.runmilter("fuwake", where)
        except BaseException as error:
            failures.append(error)
        finally:
            stopped.set()
            signal.pthread_kill(main, signal.SIGUSR1)

    stopped = threading.Event()
    thread = threading.Thread(target=run, name="milter")
    thread.start()
    work.log(f"milter: {address}: {len(work.engine.rules)} rules")
    while True:
        signal.sigwait({signal.SIGUSR1})
        if stopped.is_set():
            break
        work.reload()
    thread.join()
    if failures:
        raise OSError(
            f"can't listen ({failures[0]}): {address}: name a free port or a writable folder"
        )
