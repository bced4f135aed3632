"""Build mails of all shapes, and look at what was found; for test_capabilities_*.py."""

import base64
import functools
import json
import quopri
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import fuwake

CASES = Path(__file__).parents[1] / "data" / "mails"
TO = "taro@example.jp"
DATE = "Mon, 6 Oct 2025 08:12:46 +0900"
RELAY = "mail.example.com (mail.example.com [203.0.113.7])"


def case(name: str) -> bytes:
    """One of the five cases (tests/data/mails/README.md)."""
    return (CASES / f"phish-{name}.eml").read_bytes()


def word(text: str, charset: str = "utf-8", how: str = "B") -> str:
    """One encoded word (RFC 2047), however long."""
    data = text.encode(charset)
    if how == "B":
        return f"=?{charset}?B?{base64.b64encode(data).decode()}?="
    quoted = "".join(chr(c) if chr(c).isalnum() and c < 128 else f"={c:02X}" for c in data)
    return f"=?{charset}?Q?{quoted}?="


def mail(
    body: str = "",
    *,
    subject: str = "x",
    sender: str = "Sender <sender@example.com>",
    to: str = TO,
    date: str = DATE,
    relay: str = RELAY,
    more: Sequence[str] = (),
    above: Sequence[str] = (),
    html: str = "",
    charset: str = "utf-8",
    transfer: str = "base64",
) -> bytes:
    """A mail as one server hands it over.

    sender : "Name <address>"; the name is encoded when it must be
    relay  : what stands after "Received: from"
    more   : further fields; above: those that the receiving server wrote on top
    html   : instead of body
    """
    name, _, address = sender.rpartition(" ")
    if not name.isascii():
        name = word(name, charset)
    if not subject.isascii():
        subject = word(subject, charset)
    data = (html or body).replace("\n", "\r\n").encode(charset)
    if transfer == "base64":
        data = base64.encodebytes(data)
    elif transfer == "quoted-printable":
        data = quopri.encodestring(data)
    lines = [
        *above,
        f"Received: from {relay}",
        f"\tby mx.example.jp (Postfix) with ESMTP id 4F81B22067 for <{to}>; {date}",
        *more,
        f"From: {name} {address}".replace("From:  ", "From: "),
        f"To: {to}",
        f"Subject: {subject}",
        f"Date: {date}",
        "MIME-Version: 1.0",
        f"Content-Type: text/{'html' if html else 'plain'}; charset={charset}",
        f"Content-Transfer-Encoding: {transfer}",
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + data


@functools.lru_cache(maxsize=64)
def _engine(facts: str, trust: str) -> fuwake.Engine:
    hosts = trust.split()
    if not facts:
        return fuwake.Engine(trust=hosts)
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        file.write(facts)
        file.flush()
        return fuwake.Engine(facts=file.name, trust=hosts)


def scan(data: bytes, facts: Mapping[str, Any] | None = None, trust: str = "") -> fuwake.Verdict:
    """The whole way, with stored look-ups where given."""
    stored = json.dumps({"fuwake_facts": 1, **facts}) if facts else ""
    verdict = _engine(stored, trust).scan(data)
    assert verdict.errors == []
    return verdict


def found(verdict: fuwake.Verdict, rule: str, grade: str = "") -> dict[str, Any]:
    """The finding of that rule, which must cite bytes of the mail or a stored answer."""
    every = {finding["rule"]: finding for finding in verdict.findings}
    assert rule in every, sorted(every)
    finding = every[rule]
    assert finding["evidence"]
    assert finding["grade"] in ("fact", "inference", "unknown")
    assert not grade or finding["grade"] == grade, finding["grade"]
    return finding


def said(finding: Mapping[str, Any]) -> str:
    """What a finding explains, in both languages."""
    return "\n".join(finding["explanation"].values())


def reason(verdict: fuwake.Verdict, code: str) -> dict[str, Any]:
    """One of the reasons for the judgement of the sender."""
    every = {r["code"]: r for r in verdict.sender["reasons"]}
    assert code in every, sorted(every)
    return every[code]


def marks(verdict: fuwake.Verdict) -> set[str]:
    """All marks of all links."""
    return {mark for link in verdict.facts["links"] for mark in link["marks"]}
