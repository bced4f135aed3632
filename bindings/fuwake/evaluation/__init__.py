"""How good the rules are on labelled mail, and what their weights should be.

    from fuwake.evaluation import evaluate
    result = evaluate(engine, phish=["phish/"], ham=["ham/"])

`fuwake eval` and `fuwake fit` are these functions.
"""

from .commands import evaluate, learn, weigh

__all__ = ["evaluate", "learn", "weigh"]
