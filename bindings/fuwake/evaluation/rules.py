"""What each rule does on labelled mail: the one count behind `fuwake eval` and `fuwake rules eval`."""

import math
from collections import Counter
from collections.abc import Sequence
from typing import Any

from .model import PHISHING, Model
from .samples import Sample
from .shares import share

LINE = math.log(PHISHING / (1 - PHISHING))  # the score from which on a mail is called phishing
OVERLAPS_MOST = 3  # other rules named for each


def weigh(samples: Sequence[Sample], scores: Sequence[float], model: Model) -> list[dict[str, Any]]:
    """A row for each rule, the most useful first; weights as they are.

    phishing, genuine, apart : mails it found something in; apart ones are in no other count.
    precision : share of these that it speaks for: phishing, or genuine mail when it exonerates.
    only : phishing that no other rule of positive weight finds anything in.
    gain_phishing : marginal gain: phishing called so only thanks to it.
    gain_genuine : genuine mail flagged only because of it; negative: saved by it.
    overlap : the rules that find most of the same phishing: [{rule, share}].
    """
    spoke: dict[str, list[int]] = {id: [] for id in model.rules}
    incriminating = [
        {rule for rule in sample.rules if model.weights[rule] > 0} for sample in samples
    ]
    for number, sample in enumerate(samples):
        for rule in dict.fromkeys(sample.rules):
            spoke[rule].append(number)
    rows = [_row(id, spoke[id], samples, scores, incriminating, model) for id in model.rules]
    return sorted(rows, key=lambda row: (-row["gain_phishing"], -row["phishing"], row["rule"]))


def _row(
    id: str,
    spoke: Sequence[int],
    samples: Sequence[Sample],
    scores: Sequence[float],
    incriminating: Sequence[set[str]],
    model: Model,
) -> dict[str, Any]:
    counted = [number for number in spoke if not samples[number].apart]
    phishing = [number for number in counted if samples[number].phish]
    genuine = len(counted) - len(phishing)
    deaf = model.without([id])
    lost = {True: 0, False: 0}
    for number in counted:
        found, score = samples[number].rules, scores[number]
        without = score - model.score(found) + deaf.score(found)
        lost[samples[number].phish] += (score >= LINE) - (without >= LINE)
    others = Counter(rule for number in phishing for rule in set(samples[number].rules) - {id})
    nearest = sorted(others.items(), key=lambda other: (-other[1], other[0]))[:OVERLAPS_MOST]
    return {
        "rule": id,
        "section": model.rules[id].section,
        "weight": model.weights[id],
        "phishing": len(phishing),
        "genuine": genuine,
        "apart": len(spoke) - len(counted),
        "precision": share(len(phishing) if model.weights[id] >= 0 else genuine, len(counted)),
        "only": sum(incriminating[number] <= {id} for number in phishing),
        "gain_phishing": lost[True],
        "gain_genuine": lost[False],
        "overlap": [{"rule": rule, "share": count / len(phishing)} for rule, count in nearest],
    }
