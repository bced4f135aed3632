"""Run the sample mails inside rules, as they stand and mutated."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from tempfile import NamedTemporaryFile
from typing import Any

from ..engine import Engine
from . import mutate


@dataclass
class Outcome:
    """What a run over samples gave."""

    results: list[dict[str, Any]] = field(default_factory=list)  # of Engine.test()
    mutated: int = 0  # mutations tried
    lost: list[dict[str, Any]] = field(default_factory=list)  # see Runner.mutate()
    unused: list[dict[str, Any]] = field(default_factory=list)  # exemptions that nothing needs

    @property
    def failed(self) -> list[dict[str, Any]]:
        return [result for result in self.results if not result["ok"]]


class Runner:
    """Runs samples on one engine and one facts file; each distinct mail is scanned once."""

    def __init__(self, engine: Engine, facts: str | None = None) -> None:
        self.engine = engine
        self.facts = facts  # the text of the file
        self.known: dict[bytes, frozenset[str]] = {}
        if facts is not None:
            with NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
                file.write(facts)
                file.flush()
                self.engine = Engine(**{**engine._options, "facts": file.name})

    def fired(self, mail: bytes) -> frozenset[str]:
        """The rules that find something in a mail."""
        if mail not in self.known:
            findings = self.engine.scan_bytes(mail).findings
            self.known[mail] = frozenset(finding["rule"] for finding in findings)
        return self.known[mail]

    def mutate(self, sample: dict[str, Any]) -> tuple[int, list[tuple[str, bool]]]:
        """Mutations tried, and those that change what the rule says: (name, lost?)."""
        rule, mail = sample["rule"], sample["mail"]
        fired = rule in self.fired(mail.encode())
        if fired != sample["expected"]:
            return 0, []  # the sample itself fails, which says it all
        tried, changed = 0, []
        for name, mutated in mutate.mutations(mail):
            if name not in mutate.LOSSLESS and not fired:
                continue  # other width or no links may well be a finding of their own
            tried += 1
            if (rule in self.fired(mutated)) == fired:
                continue
            if name == "defang" and self.needs_links(rule, mail):
                continue  # nobody is lured by a link that isn't one
            changed.append((name, fired))
        return tried, changed

    def needs_links(self, rule: str, mail: str) -> bool:
        return rule not in self.fired(mutate.without_links(mail).encode())


def run(engine: Engine, ids: Iterable[str], *, with_mutations: bool = True) -> Outcome:
    """Test the rules of these ids.

    An entry of `lost`: {rule, test, mutation, lost, file, line, column}; lost is false for a
    finding that only the mutation brings.
    """
    outcome = Outcome()
    wanted = list(dict.fromkeys(ids))
    for id in wanted:
        outcome.results += engine.test(id)
    if not with_mutations:
        return outcome
    plain = runner = Runner(engine)
    exempt = {rule["id"]: set(rule["exempt"]) for rule in engine.rules}
    needed: set[tuple[str, str]] = set()
    for sample in engine.samples:
        if sample["rule"] not in wanted:
            continue
        if sample["facts"] is None:
            runner = plain
        elif sample["facts"] != runner.facts:
            runner = Runner(engine, sample["facts"])
        tried, changed = runner.mutate(sample)
        outcome.mutated += tried
        for name, lost in changed:
            if name in exempt[sample["rule"]]:
                needed.add((sample["rule"], name))
                continue
            place = {key: sample[key] for key in ("rule", "test", "file", "line", "column")}
            outcome.lost.append({**place, "mutation": name, "lost": lost})
    outcome.unused = [
        {"rule": id, "mutation": name}
        for id in wanted
        for name in sorted(exempt[id])
        if (id, name) not in needed
    ]
    return outcome
