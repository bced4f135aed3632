"""What a page shows, as plain values: made by model.py, printed by text.py and the templates."""

from typing import NamedTuple

from .safe import percent
from .words import Words


class Row(NamedTuple):
    label: str
    value: str
    note: str = ""  # how far the value can be trusted


class Evidence(NamedTuple):
    value: str
    where: str
    raw: str  # "raw[120:145]", a slice of the message's bytes; or ""


class Finding(NamedTuple):
    rule: str
    title: str
    explanation: str
    grade: str
    campaign: bool
    weight: float
    mark: str
    evidence: tuple[Evidence, ...]
    evidence_left: int


class LinkHop(NamedTuple):
    url: str
    host: str
    via: str  # how it was found in the hop before; "" for the first
    encoded: bool


class Link(NamedTuple):
    name: str
    text: str  # "" when it is the URL itself
    chain: tuple[LinkHop, ...]
    marks: tuple[str, ...]
    brand: str


class Hop(NamedTuple):
    number: int  # from 1, the newest: as places of evidence name it; in JSON "hop:0"
    text: str
    by: str
    date: str
    standing: str  # trust boundary, trusted, a claim
    boundary: bool


class Step(NamedTuple):
    key: str
    number: str  # "①" of the four steps; "" for the others
    title: str
    mark: str  # bad, warn, ok, unknown, none
    reason: str
    rows: tuple[Row, ...] = ()
    findings: tuple[Finding, ...] = ()
    links: tuple[Link, ...] = ()
    other_links: str = ""
    hops: tuple[Hop, ...] = ()
    boundary: str = ""
    reasons: tuple[Row, ...] = ()  # of the sender verdict: sentence, grade


class Body(NamedTuple):
    where: str  # also of the parts that say the same
    pieces: tuple[tuple[str, bool], ...]  # text, and is it evidence?
    left: int  # characters left out

    @property
    def text(self) -> str:
        return "".join(piece for piece, _ in self.pieces)


class Notice(NamedTuple):
    brand: str
    urls: tuple[str, ...]


class Report(NamedTuple):
    lang: str
    verdict: str
    label: str
    headline: str
    probability: float
    score: float
    subject: str
    mail: tuple[Row, ...]
    steps: tuple[Step, ...]  # the four
    others: tuple[Step, ...]  # body, attachments, the rest
    weighed: tuple[Finding, ...]  # heaviest first
    summary: tuple[Row, ...]
    advice: tuple[str, ...]
    notices: tuple[Notice, ...]
    bodies: tuple[Body, ...]
    words: Words

    @property
    def percent(self) -> str:
        return percent(self.probability)
