"""Weights from labelled mail: logistic regression that stays near what the rules' authors said.

    score(mail) = prior + sum over sections of bounded(sum of the section's weights)

is the engine's own sum.  We minimise log-loss + strength / 2 * sum (weight - own weight)^2 by
L-BFGS-B under each rule's bounds; a rule that the mails hardly know thus keeps its author's weight.
A cluster, and a folder, counts as the square root of its mails.  At the end the prior gives up
CAUTION.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .model import Model, probability
from .samples import Sample

if TYPE_CHECKING:
    import numpy
    from numpy.typing import NDArray

    Floats = NDArray[numpy.float64]

STRENGTHS = (1.0, 2.0, 5.0)
CAUTION = 0.1  # nats taken off the fitted prior: a false alarm costs more than a miss
FOLDS = 5
HELD_OUT = 3  # one part in so many is held out
SEED = 1
PRIOR_BOUNDS = (-6.0, 0.0)
DECIMALS = 2


@dataclass(frozen=True)
class Fit:
    """What came of it."""

    model: Model
    strength: float
    scores: list[float]  # out of fold, of each sample
    loss_of: dict[float, float]  # strength -> cross-validated log-loss
    folds: int


@dataclass(frozen=True)
class HeldOut:
    """What weights from two thirds of the clusters say of the third they never saw."""

    fit: Fit  # of the two thirds; its scores are theirs, out of fold
    taught: list[int]  # samples
    tested: list[int]
    scores: list[float]  # of the tested


def _libraries() -> tuple[Any, Any, Any]:
    try:
        import numpy
        from scipy import optimize
        from sklearn import model_selection
    except ImportError as error:
        raise ImportError(f"no {error.name}: fitting needs it: pip install 'fuwake[fit]'") from None
    return numpy, optimize, model_selection


def fit(samples: Sequence[Sample], clusters: Sequence[int], model: Model) -> Fit:
    """Weights from all samples, and cross-validated scores by clusters."""
    loss_of, scores_of = {}, {}
    for strength in STRENGTHS:
        scores_of[strength] = cross_validated(samples, clusters, model, strength)
        loss_of[strength] = _loss(samples, clusters, scores_of[strength])
    best = min(STRENGTHS, key=lambda strength: loss_of[strength])
    return Fit(
        fitted(samples, clusters, model, best),
        best,
        scores_of[best],
        loss_of,
        _folds(samples, clusters),
    )


def held_out(samples: Sequence[Sample], clusters: Sequence[int], model: Model) -> HeldOut:
    """Strength, weights and prior from two thirds alone: always the same ones of the same mails."""
    numpy, _, model_selection = _libraries()
    _folds(samples, clusters, HELD_OUT)
    parts = model_selection.StratifiedGroupKFold(HELD_OUT, shuffle=True, random_state=SEED)
    kinds = _kinds(samples, HELD_OUT)
    taught, tested = next(parts.split(numpy.zeros(len(samples)), kinds, clusters))
    learnt = fit([samples[i] for i in taught], [clusters[i] for i in taught], model)
    scores = [learnt.model.score(samples[i].rules) for i in tested]
    return HeldOut(learnt, taught.tolist(), tested.tolist(), scores)


def cross_validated(
    samples: Sequence[Sample], clusters: Sequence[int], model: Model, strength: float
) -> list[float]:
    """The score of each sample by weights that were learnt without its cluster."""
    numpy, _, model_selection = _libraries()
    count = _folds(samples, clusters)
    folds = model_selection.StratifiedGroupKFold(count, shuffle=True, random_state=SEED)
    kinds = _kinds(samples, count)
    scores = [0.0] * len(samples)
    for train, test in folds.split(numpy.zeros(len(samples)), kinds, clusters):
        learnt = fitted([samples[i] for i in train], [clusters[i] for i in train], model, strength)
        for i in test:
            scores[i] = learnt.score(samples[i].rules)
    return scores


def _folds(samples: Sequence[Sample], clusters: Sequence[int], need: int = 2) -> int:
    """As many as the rarer label has clusters for."""
    of = [
        {c for c, s in zip(clusters, samples, strict=True) if s.phish is p} for p in (True, False)
    ]
    least = min(map(len, of))
    if least < need:
        raise ValueError(
            f"too few mails: {least} clusters of look-alikes with one of the labels: "
            f"give at least {need} different mails of each"
        )
    return min(FOLDS, least)


def _kinds(samples: Sequence[Sample], least: int) -> list[str]:
    """What every fold gets its share of: folders; one too small goes with the label's largest."""
    size: dict[tuple[bool, str], int] = {}
    for sample in samples:
        size[sample.phish, sample.folder] = size.get((sample.phish, sample.folder), 0) + 1
    largest = {
        phish: max((n, f) for (p, f), n in size.items() if p is phish)[1] for phish, _ in size
    }
    return [
        f"{s.phish} {s.folder if size[s.phish, s.folder] >= least else largest[s.phish]}"
        for s in samples
    ]


def _shares(samples: Sequence[Sample], clusters: Sequence[int]) -> list[float]:
    """What each mail counts: neither a large cluster nor a large folder may drown the others."""
    of_cluster, of_folder = Counter(clusters), Counter(sample.folder for sample in samples)
    even = len(samples) / len(of_folder)
    return [
        (even / of_folder[sample.folder] / of_cluster[cluster]) ** 0.5
        for sample, cluster in zip(samples, clusters, strict=True)
    ]


def _loss(samples: Sequence[Sample], clusters: Sequence[int], scores: Sequence[float]) -> float:
    shares = _shares(samples, clusters)
    sum_ = 0.0
    for sample, score, part in zip(samples, scores, shares, strict=True):
        chance = probability(score if sample.phish else -score)
        sum_ -= part * math.log(max(1e-12, chance))
    return sum_ / sum(shares)


def fitted(
    samples: Sequence[Sample], clusters: Sequence[int], model: Model, strength: float
) -> Model:
    """Weights that fit these samples, rounded as they are written down."""
    numpy, optimize, _ = _libraries()
    seen = sorted({rule for sample in samples for rule in sample.rules})
    column = {rule: number for number, rule in enumerate(seen)}
    sections = sorted({model.rules[rule].section for rule in seen})
    member = numpy.zeros((len(seen), len(sections)))
    for rule in seen:
        member[column[rule], sections.index(model.rules[rule].section)] = 1
    found = numpy.zeros((len(samples), len(seen)))
    for row, sample in enumerate(samples):
        found[row, [column[rule] for rule in sample.rules]] = 1
    phish = numpy.array([sample.phish for sample in samples], dtype=float)
    part = numpy.array(_shares(samples, clusters))
    own = numpy.array([model.rules[rule].own_weight for rule in seen])

    def objective(point: "Floats") -> tuple[float, "Floats"]:
        weights, prior = point[:-1], point[-1]
        sums = found @ (member * weights[:, None])
        inside = (sums > model.section_min) & (sums < model.section_max)
        scores = prior + numpy.clip(sums, model.section_min, model.section_max).sum(axis=1)
        # log(1 + exp(-score)) of phishing, log(1 + exp(score)) of the rest, without overflow
        loss = part @ (numpy.logaddexp(0, scores) - phish * scores)
        slope = part * (1 / (1 + numpy.exp(-scores)) - phish)
        # A section at its bound doesn't feel its weights.
        gradient = ((found.T * slope) @ inside * member).sum(axis=1) + strength * (weights - own)
        penalty = strength / 2 * ((weights - own) ** 2).sum()
        return float(loss + penalty), numpy.append(gradient, slope.sum())

    bounds = [(model.rules[rule].min, model.rules[rule].max) for rule in seen] + [PRIOR_BOUNDS]
    start = numpy.clip(numpy.append(own, model.prior), *numpy.array(bounds).T)
    result = optimize.minimize(objective, start, jac=True, method="L-BFGS-B", bounds=bounds)
    weights = {rule.id: rule.own_weight for rule in model.rules.values()}
    weights |= {rule: float(w) for rule, w in zip(seen, result.x[:-1], strict=True)}
    rounded = {rule: round(weight, DECIMALS) + 0.0 for rule, weight in weights.items()}
    return replace(model, weights=rounded, prior=round(float(result.x[-1]) - CAUTION, DECIMALS))


def weights_file(fit: Fit, samples: Sequence[Sample], clusters: Sequence[int]) -> str:
    """The text of weights.lua: one rule a line, with what it was learnt from."""
    model = fit.model
    phish = sum(sample.phish for sample in samples)
    lines = [
        "-- Weights of the rules in log-odds (nats), and how they add up.  Written by `fuwake fit`",
        "-- (script/fit); a rule that is missing here keeps the weight in its own file.",
        "--",
        f"-- Learnt from {phish} phishing and {len(samples) - phish} genuine mails in "
        f"{len(set(clusters))} clusters of look-alikes, strength {fit.strength:g}.",
        "-- Behind each weight: phishing and genuine mails it spoke in, and its author's weight.",
        "return weights {",
        f"  prior = {model.prior:g},",
        f"  section = {{ min = {model.section_min:g}, max = {model.section_max:g} }},",
        "  rules = {",
    ]
    for rule in sorted(model.rules.values(), key=lambda rule: rule.id):
        spoke = [sample.phish for sample in samples if rule.id in sample.rules]
        if not spoke:
            continue
        entry = f'["{rule.id}"] = {model.weights[rule.id]:g},'
        lines.append(
            f"    {entry:<50} -- {sum(spoke)} {len(spoke) - sum(spoke)}, {rule.own_weight:g}"
        )
    return "\n".join([*lines, "  },", "}", ""])
