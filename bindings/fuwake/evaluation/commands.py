"""Evaluate an engine on labelled folders; learn weights from them."""

from collections.abc import Iterable, Sequence
from typing import Any

from ..engine import Engine
from ..inputs import StrPath
from . import measure, rules
from .fit import cross_validated, fit, held_out, weights_file
from .model import FAMILIES, Model, family
from .samples import Sample, read


def evaluate(
    engine: Engine,
    phish: Iterable[StrPath],
    ham: Iterable[StrPath],
    apart: Iterable[StrPath] = (),
    **reading: Any,
) -> dict[str, Any]:
    """How the engine judges labelled folders (schema "fuwake-eval/1").

    apart : genuine mail measured by itself, in no total.
    reading : jobs, on_error, on_skip as for Engine.scan_many(); on_verdict as for read().
    """
    labelled = read(engine, phish, ham, apart, **reading)
    scores = [sample.score for sample in labelled.samples]
    return measure.measure(labelled.samples, scores, labelled.model)


def weigh(
    engine: Engine, phish: Iterable[StrPath], ham: Iterable[StrPath], **reading: Any
) -> dict[str, Any]:
    """What each rule does on labelled folders: {phishing, genuine (mails read), rules}.

    reading : as for evaluate().  Rows: see rules.weigh().
    """
    labelled = read(engine, phish, ham, **reading)
    samples = labelled.samples
    phishing = sum(sample.phish for sample in samples)
    return {
        "phishing": phishing,
        "genuine": len(samples) - phishing,
        "rules": rules.weigh(samples, [sample.score for sample in samples], labelled.model),
    }


def learn(
    engine: Engine,
    phish: Iterable[StrPath],
    ham: Iterable[StrPath],
    apart: Iterable[StrPath] = (),
    *,
    ablation: bool = False,
    hold_out: bool = False,
    **reading: Any,
) -> tuple[str, dict[str, Any]]:
    """Weights from labelled folders.

    apart : genuine mail that is learnt from too, but measured by itself.
    ablation : also learn anew without each family of rules.
    hold_out : also learn from two thirds of the clusters and judge the third.
    Returns the text of a weights file, and the cross-validated evaluation with `fit` in it.
    Needs the extra `fuwake[fit]`.
    """
    from .clusters import Clusters

    groups = Clusters()
    labelled = read(engine, phish, ham, apart, clusters=groups, **reading)
    samples, clusters, model = labelled.samples, groups.numbers(), labelled.model
    learnt = fit(samples, clusters, model)
    result = measure.measure(samples, learnt.scores, learnt.model)
    result["fit"] = {
        "folds": learnt.folds,
        "clusters": len(set(clusters)),
        "strength": learnt.strength,
        "log_loss": {f"{strength:g}": loss for strength, loss in learnt.loss_of.items()},
        "prior": learnt.model.prior,
        "weights": {rule: learnt.model.weights[rule] for rule in sorted(learnt.model.weights)},
    }
    if ablation:
        families = {
            name: [rule for rule in model.rules if family(rule) == name] for name in FAMILIES
        }

        def judge(deaf: Sequence[Sample]) -> list[float]:
            return cross_validated(deaf, clusters, model, learnt.strength)

        result["ablation"] = measure.ablation(samples, families, judge)
    if hold_out:
        result["hold_out"] = _hold_out(samples, clusters, model)
    return weights_file(learnt, samples, clusters), result


def _hold_out(samples: Sequence[Sample], clusters: Sequence[int], model: Model) -> dict[str, Any]:
    """{strength, clusters, taught, tested}: the parts' numbers as evaluate() gives them."""
    held = held_out(samples, clusters, model)
    parts = {}
    for name, chosen, scores in (
        ("taught", held.taught, held.fit.scores),
        ("tested", held.tested, held.scores),
    ):
        part = measure.measure([samples[i] for i in chosen], scores, held.fit.model)
        del part["schema"], part["rules"]
        parts[name] = part | {"clusters": len({clusters[i] for i in chosen})}
    return {"strength": held.fit.strength, **parts}
