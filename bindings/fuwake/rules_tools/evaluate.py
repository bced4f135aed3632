"""How good rules are on labelled mail, and what they cost."""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from ..engine import Engine
from ..inputs import StrPath

LINE = math.log(0.9 / 0.1)  # the score from which on a mail is called phishing
OnError = Callable[[str, Exception], None]


@dataclass
class Seen:
    """The mails of one rule, by number, and how the others fared without it."""

    phish: set[int] = field(default_factory=set)
    ham: set[int] = field(default_factory=set)
    gain: int = 0  # phishing that is called so only because of this rule
    harm: int = 0  # ham that is called phishing only because of it


def weigh(
    engine: Engine,
    phish: Iterable[StrPath],
    ham: Iterable[StrPath],
    *,
    jobs: int = 0,
    on_error: OnError | None = None,
    on_skip: Callable[[str], None] | None = None,
) -> dict[str, Any]:
    """What each rule does on labelled mail.

    Returns {phish, ham (mails read), rules[{rule, weight, hits, false_hits, recall, precision,
    only, gain, harm, overlap[{rule, share}]}]}, in order of hits.  precision is None without
    hits; only: phishing no other positive rule hits; gain and harm: mails whose score crosses
    the line to phishing (log-odds of 0.9) through this rule's weight; overlap: the rules that hit
    most of the same phishing mails.  Weights are taken as they add up, without the bound a
    section has: gain is what the rule is worth at most.
    """
    rules = {rule["id"]: rule for rule in engine.rules}
    seen = {id: Seen() for id in rules}
    fired: list[frozenset[str]] = []
    for wanted, paths in (("phish", list(phish)), ("ham", list(ham))):
        for verdict in engine.scan_many(paths, jobs=jobs, on_error=on_error, on_skip=on_skip):
            number, findings = len(fired), verdict.findings
            fired.append(frozenset(f["rule"] for f in findings if f["weight"] > 0))
            for finding in findings:
                one = seen[finding["rule"]]
                (one.phish if wanted == "phish" else one.ham).add(number)
                if verdict.score >= LINE > verdict.score - finding["weight"]:
                    if wanted == "phish":
                        one.gain += 1
                    else:
                        one.harm += 1
        if wanted == "phish":
            phish_count = len(fired)
    counts = {"phish": phish_count, "ham": len(fired) - phish_count}
    told = [row(rules[id], seen, fired, counts) for id in rules]
    told.sort(key=lambda one: (-one["hits"], -one["false_hits"], one["rule"]))
    return {**counts, "rules": told}


def row(
    rule: dict[str, Any],
    seen: dict[str, Seen],
    fired: list[frozenset[str]],
    counts: dict[str, int],
) -> dict[str, Any]:
    id = rule["id"]
    mine = seen[id]
    hits, false_hits = len(mine.phish), len(mine.ham)
    shares: list[dict[str, Any]] = [
        {"rule": other, "share": round(len(mine.phish & theirs.phish) / hits, 4)}
        for other, theirs in seen.items()
        if hits and other != id and mine.phish & theirs.phish
    ]
    shares.sort(key=lambda entry: (-float(entry["share"]), entry["rule"]))
    return {
        "rule": id,
        "weight": rule["weight"],
        "hits": hits,
        "false_hits": false_hits,
        "recall": round(hits / counts["phish"], 4) if counts["phish"] else None,
        "precision": round(hits / (hits + false_hits), 4) if hits + false_hits else None,
        "only": sum(fired[number] == {id} for number in mine.phish),
        "gain": mine.gain,
        "harm": mine.harm,
        "overlap": shares[:3],
    }
