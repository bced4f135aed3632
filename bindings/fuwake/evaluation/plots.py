"""ROC and calibration as SVG to stand inside a page: no script, nothing loaded, same every time.

Needs matplotlib: ``pip install 'fuwake[fit]'``.
"""

import io
from typing import TYPE_CHECKING, Any

import markupsafe

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INCHES = (5.2, 4.2)
INK, MARK, SOFT = "#5d6672", "#b3261e", "#c9c5bb"


def _figure() -> "tuple[Figure, Axes]":
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise ImportError("no matplotlib: the plots need it: pip install 'fuwake[fit]'") from None
    figure = Figure(figsize=INCHES, layout="constrained")
    axes = figure.add_subplot()
    axes.grid(color=SOFT, linewidth=0.5)
    axes.tick_params(colors=INK)
    for spine in axes.spines.values():
        spine.set_color(SOFT)
    return figure, axes


def _svg(figure: "Figure", name: str) -> markupsafe.Markup:
    import matplotlib

    out = io.StringIO()
    unnamed = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": name}):
        figure.savefig(out, format="svg", transparent=True, metadata=unnamed)
    page = out.getvalue()
    return markupsafe.Markup(page[page.index("<svg") :])  # ours: numbers and our own words


def roc(curve: dict[str, Any]) -> markupsafe.Markup:
    """False positives on a scale that shows single mails in a thousand."""
    figure, axes = _figure()
    axes.step(*zip(*curve["points"], strict=True), where="post", color=MARK, linewidth=1.6)
    axes.set_xscale("symlog", linthresh=1e-3)
    axes.set(xlim=(0, 1), ylim=(0, 1.01), xlabel="false positive rate", ylabel="recall")
    return _svg(figure, "roc")


def calibration(table: dict[str, Any]) -> markupsafe.Markup:
    """What was said against what was true, with 95 % intervals."""
    figure, axes = _figure()
    axes.plot([0, 1], [0, 1], color=SOFT, linewidth=1)
    said = [row["said"] for row in table["bins"]]
    true = [row["true"]["rate"] for row in table["bins"]]
    below = [row["true"]["rate"] - row["true"]["low"] for row in table["bins"]]
    above = [row["true"]["high"] - row["true"]["rate"] for row in table["bins"]]
    axes.errorbar(
        said, true, yerr=[below, above], fmt="o-", color=MARK, ecolor=INK, linewidth=1.2, capsize=2
    )
    axes.set(xlim=(0, 1), ylim=(0, 1.01), xlabel="probability said", ylabel="share phishing")
    return _svg(figure, "calibration")
