"""What one mail shows of its making, as features that two mails can share.

A feature is (kind, value), both readable:

subject  its shape: numbers, addresses and codes replaced
name     the shape of the author's display name
host     an organisational domain that sends, relays or is linked, whatever the role; not those
         of known brands, of free mail or of shared hosts, which say nothing of who made the mail
ip       the host that handed the mail over
path     the shape of a link's path and the names of its query
kit      how Message-ID, parts and charsets are made
brand    the brand posed as

The wording is a MinHash sketch (Broder 1997, bottom-k): the least hashes of all five-letter
pieces, from which the share of common pieces of two mails is estimated.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import nsmallest
from typing import Any
from urllib.parse import urlsplit

from .._core import FuwakeError, Verdict
from ..engine import Engine

Feature = tuple[str, str]

SKETCH = 128  # hashes kept of a mail
PIECE = 5  # letters of a piece
TEXT = 200_000  # letters of a mail that are looked at
SHORT = 4  # letters; a shorter subject has no shape
FEW = 40  # pieces; with less there is no wording to compare

_URL = re.compile(r"h(?:tt|xx)ps?://\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"[\w.+*-]+@[\w.*\[\]-]+")  # masked ones too
_CODE = re.compile(r"(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{6,}")
_DIGITS = re.compile(r"\d+")
_MASK = re.compile(r"[*○●]{2,}")
_GENERIC_MARKS = {"shared-host", "shortener", "ipfs"}


@dataclass(frozen=True)
class Fingerprint:
    """One mail, reduced to what can be shared."""

    source: str
    date: str | None
    subject: str
    verdict: str
    features: frozenset[Feature]
    roles: dict[str, frozenset[str]]  # of each host: sender, envelope, relay, link
    sketch: tuple[int, ...]
    text: str

    def values(self, kind: str) -> list[str]:
        return sorted(value for name, value in self.features if name == kind)

    def wording(self, other: "Fingerprint") -> float:
        """Estimated share of common pieces (Jaccard), 0 to 1."""
        if not self.sketch or not other.sketch:
            return 0.0
        mine, its = set(self.sketch), set(other.sketch)
        least = nsmallest(SKETCH, mine | its)
        return sum(one in mine and one in its for one in least) / len(least)


def shape(text: str) -> str:
    """Text with what changes from mail to mail replaced: addresses @, codes *, numbers 0."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _MASK.sub("@", _ADDRESS.sub("@", text))
    text = _DIGITS.sub("0", _CODE.sub("*", text))
    return " ".join(text.split())


def path_shape(url: str) -> str | None:
    """The same of a URL's path and query names; None if it is too plain to tell anything."""
    try:
        parts = urlsplit(url.replace("[.]", "."))
    except ValueError:
        return None
    steps = [shape(step) or "-" for step in parts.path.split("/") if step]
    names = sorted({pair.partition("=")[0] for pair in parts.query.split("&") if "=" in pair})
    if len(steps) < 2 and not (steps and names):
        return None
    if all(step in ("*", "0", "@", "-") for step in steps):
        return None
    return "/" + "/".join(steps) + ("?" + "&".join(map(shape, names)) if names else "")


def _domain(address: str | None) -> str:
    return (address or "").rpartition("@")[2].replace("[.]", ".").strip("<>").casefold()


def _kit(facts: dict[str, Any]) -> str:
    left = (facts["message_id"] or "").partition("@")[0]
    made = re.sub(r"[a-z]+", "a", re.sub(r"[A-Z]+", "A", re.sub(r"\d+", "0", left)))
    parts = [f"{text['type']}" for text in facts["texts"] if text["where"].startswith("part:")]
    sets = sorted({(one["declared"] or "none").lower() for one in facts["charsets"] if one["part"]})
    return f"id {made[:40]} · {'+'.join(parts)} · {'+'.join(sets)}"


class Fingerprints:
    """Takes fingerprints; an engine tells what is generic: its brands' own domains."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        domains = {entry["domain"] for brand in engine.brands for entry in brand["domains"]}
        self._generic = {org for org in map(self._organisation, domains) if org}

    def of(self, verdict: Verdict) -> Fingerprint:
        """The fingerprint of one mail."""
        found = verdict.to_dict()
        facts = found["facts"]
        features: set[Feature] = {("kit", _kit(facts))}
        subject, name = shape(facts["subject"]["text"] or ""), shape(facts["from"]["name"] or "")
        if len(subject) >= SHORT:
            features.add(("subject", subject))
        if name:
            features.add(("name", name))
        links = self._links(facts)
        roles = self._roles(facts, links)
        features.update(("host", org) for org in roles)
        features.update(("ip", hop["ip"]) for hop in facts["hops"] if hop["boundary"] and hop["ip"])
        features.update(("path", path) for path in self._paths(links))
        features.update(("brand", one["id"]) for one in found["brands"] if one["posed"])
        bodies = [one["text"] or "" for one in facts["texts"] if one["where"].startswith("part:")]
        text = "\n".join(bodies)[:TEXT]
        return Fingerprint(
            found["source"],
            facts["date"],
            facts["subject"]["text"] or "",
            found["verdict"],
            frozenset(features),
            roles,
            _sketch(text),
            text,
        )

    def _links(self, facts: dict[str, Any]) -> list[dict[str, Any]]:
        """Links that the maker put in: seen, and not added by a list or the receiving side."""
        ours = {self._organisation(hop["by"]) for hop in facts["hops"] if hop["trusted"]}
        return [
            link
            for link in facts["links"]
            if link["chain"]
            and not link["hidden"]
            and link["org"] not in ours
            and "/listinfo/" not in link["href"]
        ]

    def _roles(
        self, facts: dict[str, Any], links: list[dict[str, Any]]
    ) -> dict[str, frozenset[str]]:
        """Organisational domains with the roles they play."""
        found: dict[str, set[str]] = {}

        def add(domain: str | None, role: str) -> None:
            if domain and domain not in self._generic and "*" not in domain:
                found.setdefault(domain, set()).add(role)

        add(facts["from"]["org"], "sender")
        add(self._organisation(_domain(facts["return_path"])), "envelope")
        for hop in facts["hops"]:
            if hop["boundary"]:
                add(self._organisation(hop["rdns"]), "relay")
        for link in links:
            if not _GENERIC_MARKS & set(link["marks"]):
                for step in link["chain"]:
                    add(step["org"], "link")
        return {org: frozenset(some) for org, some in found.items()}

    def _paths(self, links: list[dict[str, Any]]) -> Iterator[str]:
        """Shapes of the paths where links end that aren't all a brand's own."""
        for link in links:
            chain = link["chain"]
            if (
                chain
                and not link["hidden"]
                and not {step["org"] for step in chain} <= self._generic
            ):
                path = path_shape(chain[-1]["url"])
                if path:
                    yield path

    def _organisation(self, host: str | None) -> str | None:
        """By the library's public suffix list."""
        if not host or "." not in host:
            return None
        try:
            org: str | None = self._engine.url(f"http://{host}/")["org"]
            return org
        except FuwakeError:
            return None


def _sketch(text: str) -> tuple[int, ...]:
    folded = _DIGITS.sub("0", _MASK.sub("@", _ADDRESS.sub("@", _URL.sub(" ", text))))
    folded = "".join(unicodedata.normalize("NFKC", folded).casefold().split())
    pieces = {folded[at : at + PIECE] for at in range(len(folded) - PIECE + 1)}
    if len(pieces) < FEW:
        return ()
    return tuple(nsmallest(SKETCH, {zlib.crc32(piece.encode()) for piece in pieces}))
