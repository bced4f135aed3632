"""How well scores tell phishing from the rest: plain numbers, no library."""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from .model import PHISHING, SUSPICIOUS, Model, probability
from .rules import weigh
from .samples import Sample, short
from .shares import share

THRESHOLDS = (0.05, 0.1, 0.2, 0.3, 0.4, SUSPICIOUS, 0.6, 0.7, 0.8, PHISHING, 0.95, 0.99)
BINS = 10
WRONG_MOST = 200  # of each kind listed; all are counted

Scores = Sequence[float]


def measure(samples: Sequence[Sample], scores: Scores, model: Model) -> dict[str, Any]:
    """Everything `fuwake eval` tells, as plain values (schema "fuwake-eval/1").

    scores : log-odds of each sample; out-of-fold ones for a cross-validation.
    """
    chances = [probability(score) for score in scores]
    counted = [(s, p) for s, p in zip(samples, chances, strict=True) if not s.apart]
    return {
        "schema": "fuwake-eval/1",
        "mails": {
            "phishing": sum(s.phish for s, _ in counted),
            "genuine": sum(not s.phish for s, _ in counted),
            "apart": len(samples) - len(counted),
        },
        "thresholds": [_at(counted, threshold) for threshold in THRESHOLDS],
        "folders": _folders(samples, chances),
        "roc": _roc(counted),
        "calibration": _calibration(counted),
        "rules": weigh(samples, scores, model),
        "wrong": _wrong(samples, scores, model),
    }


def _at(counted: Sequence[tuple[Sample, float]], threshold: float) -> dict[str, Any]:
    phish = [p >= threshold for s, p in counted if s.phish]
    ham = [p >= threshold for s, p in counted if not s.phish]
    return {
        "threshold": threshold,
        "recall": share(sum(phish), len(phish)),
        "false_positives": share(sum(ham), len(ham)),
        "precision": share(sum(phish), sum(phish) + sum(ham)),
    }


def _folders(samples: Sequence[Sample], chances: Sequence[float]) -> list[dict[str, Any]]:
    of: dict[str, list[tuple[Sample, float]]] = {}
    for sample, chance in zip(samples, chances, strict=True):
        of.setdefault(sample.folder, []).append((sample, chance))
    return [
        {
            "folder": short(folder),
            "label": "phishing" if rows[0][0].phish else "apart" if rows[0][0].apart else "genuine",
            "suspicious": share(sum(p >= SUSPICIOUS for _, p in rows), len(rows)),
            "phishing": share(sum(p >= PHISHING for _, p in rows), len(rows)),
            "highest": max(p for _, p in rows),
        }
        for folder, rows in of.items()
    ]


def _roc(counted: Sequence[tuple[Sample, float]]) -> dict[str, Any]:
    """Points (false positive rate, recall) from strict to lax, and the area under them."""
    phish, ham = sum(s.phish for s, _ in counted), sum(not s.phish for s, _ in counted)
    points: list[list[float]] = [[0.0, 0.0]]
    area, tp, fp = 0.0, 0, 0
    ordered = sorted(counted, key=lambda row: -row[1])
    for at, (sample, chance) in enumerate(ordered):
        tp, fp = tp + sample.phish, fp + (not sample.phish)
        if at + 1 < len(ordered) and ordered[at + 1][1] == chance:
            continue
        x, y = fp / ham if ham else 0.0, tp / phish if phish else 0.0
        area += (x - points[-1][0]) * (y + points[-1][1]) / 2
        points.append([x, y])
    return {"points": points, "area": area if phish and ham else None}


def _calibration(counted: Sequence[tuple[Sample, float]]) -> dict[str, Any]:
    """Equal-width bins; the expected calibration error is their gaps weighted by mails."""
    bins: list[list[tuple[Sample, float]]] = [[] for _ in range(BINS)]
    for row in counted:
        bins[min(BINS - 1, int(row[1] * BINS))].append(row)
    shown, error = [], 0.0
    for number, rows in enumerate(bins):
        if not rows:
            continue
        said = sum(p for _, p in rows) / len(rows)
        true = share(sum(s.phish for s, _ in rows), len(rows))
        error += abs(said - true["rate"]) * len(rows) / len(counted)
        shown.append({"from": number / BINS, "to": (number + 1) / BINS, "said": said, "true": true})
    losses = [-math.log(max(1e-12, p if s.phish else 1 - p)) for s, p in counted]
    return {
        "bins": shown,
        "error": error if counted else None,
        "log_loss": sum(losses) / len(losses) if losses else None,
    }


def _wrong(samples: Sequence[Sample], scores: Scores, model: Model) -> dict[str, Any]:
    """The worst first, each with what spoke for and against it."""
    missed: list[tuple[float, Sample]] = []
    flagged: list[tuple[float, Sample]] = []
    for sample, score in zip(samples, scores, strict=True):
        if (probability(score) >= PHISHING) != sample.phish:
            (missed if sample.phish else flagged).append((score, sample))
    missed.sort(key=lambda row: row[0])
    flagged.sort(key=lambda row: -row[0])
    return {
        "missed": len(missed),
        "flagged": len(flagged),
        "mails": [
            _reason(sample, score, model)
            for score, sample in missed[:WRONG_MOST] + flagged[:WRONG_MOST]
        ],
    }


def _reason(sample: Sample, score: float, model: Model) -> dict[str, Any]:
    found = sorted(sample.rules, key=lambda rule: -abs(model.weights[rule]))
    return {
        "source": sample.source,
        "folder": short(sample.folder),
        "phishing": sample.phish,
        "probability": probability(score),
        "score": score,
        "findings": [
            {"rule": rule, "weight": model.weights[rule], "title": dict(model.rules[rule].title)}
            for rule in found
        ],
    }


def ablation(
    samples: Sequence[Sample],
    families: Mapping[str, Iterable[str]],
    judge: Callable[[Sequence[Sample]], Scores],
) -> list[dict[str, Any]]:
    """What each family of rules adds: everything judged anew as if its rules did not exist.

    judge : samples -> scores, for instance a cross-validated fit.
    """
    table = []
    for name, rules in [("", ())] + list(families.items()):
        deaf = set(rules)
        rest = [
            Sample(
                s.source,
                s.folder,
                s.phish,
                s.apart,
                tuple(r for r in s.rules if r not in deaf),
                s.score,
            )
            for s in samples
        ]
        chances = [probability(score) for score in judge(rest)]
        counted = [(s, p) for s, p in zip(rest, chances, strict=True) if not s.apart]
        table.append(
            {
                "without": name,
                "rules": len(deaf),
                **_at(counted, PHISHING),
                "suspicious": _at(counted, SUSPICIOUS),
                "folders": _folders(rest, chances),
                "area": _roc(counted)["area"],
                "calibration_error": _calibration(counted)["error"],
            }
        )
    return table
