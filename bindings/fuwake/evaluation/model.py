"""The sum behind a verdict, as core/src/verdict/score.c adds it up."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

PHISHING, SUSPICIOUS = 0.90, 0.50  # as core/src/verdict/score.h


@dataclass(frozen=True)
class Rule:
    """What fitting needs to know of a rule; weights in nats."""

    id: str
    section: str
    own_weight: float
    min: float
    max: float
    title: Mapping[str, str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True)
class Model:
    """Weights and scale: findings in, log-odds out."""

    rules: Mapping[str, Rule]
    weights: Mapping[str, float]
    prior: float = -3.0
    section_min: float = -6.0
    section_max: float = 5.0

    @classmethod
    def of(
        cls, rules: Iterable[Mapping[str, Any]], scale: Mapping[str, float] | None = None
    ) -> Self:
        """The model in force in an engine.

        rules : Engine.rules.
        scale : `scale` of any of its verdicts.
        """
        rules = list(rules)
        known = {
            rule["id"]: Rule(
                rule["id"],
                rule["section"],
                rule["own_weight"],
                rule["weight_bounds"]["min"],
                rule["weight_bounds"]["max"],
                rule["title"],
            )
            for rule in rules
        }
        return cls(known, {rule["id"]: rule["weight"] for rule in rules}, **(scale or {}))

    def without(self, rules: Iterable[str]) -> Self:
        """The same, deaf to some rules."""
        return replace(self, weights={**self.weights, **dict.fromkeys(rules, 0.0)})

    def score(self, found: Iterable[str]) -> float:
        """Log-odds of a mail in which these rules found something."""
        sums: dict[str, float] = {}
        for rule in found:
            section = self.rules[rule].section
            sums[section] = sums.get(section, 0.0) + self.weights[rule]
        bounded = (max(self.section_min, min(self.section_max, each)) for each in sums.values())
        return self.prior + sum(bounded)


def probability(score: float) -> float:
    """The logistic of log-odds."""
    return 1 / (1 + math.exp(-score)) if score >= 0 else 1 - 1 / (1 + math.exp(score))


FAMILIES = (
    "sender",
    "route",
    "salutation",
    "links",
    "language",
    "bait",
    "dates",
    "brand",
    "campaign",
)
_DATES = ("date", "deadline", "clock", "copyright")
_LANGUAGE = ("japanese", "ascii-period", "join", "company-name", "space", "script", "letters", "letter", "glyph",
             "characters", "button", "token", "placeholder", "residue", "styled", "spaced")  # fmt: skip


def family(rule: str) -> str:
    """What kind of knowledge a rule is, for the ablation table."""
    section, _, name = rule.partition("/")
    if section == "campaigns":
        return "campaign"
    if "brand" in name:
        return "brand"
    if any(word in name for word in _DATES):
        return "dates"
    if section in ("sender", "links", "route", "attachments", "upstream"):
        return {"attachments": "links", "upstream": "route"}.get(section, section)
    if section == "recipient" or "recipient" in name:
        return "salutation"
    return "language" if any(word in name for word in _LANGUAGE) else "bait"
