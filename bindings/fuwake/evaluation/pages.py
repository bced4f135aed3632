"""An evaluation as text, JSON, or one HTML page with its plots inside."""

import json
from collections.abc import Iterator
from typing import Any

import jinja2

from .. import __version__
from ..report.safe import line
from ..report.width import pad, width
from .words import Words

FORMATS = ("text", "json", "html")
WRONG_SHOWN = 20  # mails that the text lists; JSON and HTML list them all


def render(result: dict[str, Any], format: str, lang: str) -> str:
    """result : of measure(), perhaps with `fit` and `ablation`."""
    if format == "json":
        return json.dumps(result, ensure_ascii=False, indent=2) + "\n"
    words = Words(lang)
    if format == "html":
        return html(result, words)
    return "".join(f"{row}\n" for row in text(result, words))


def percent(part: dict[str, Any]) -> str:
    """'96.6 % [92.3, 98.5]', or '–' of nothing."""
    if part["rate"] is None:
        return "–"
    return f"{100 * part['rate']:.1f} % [{100 * part['low']:.1f}, {100 * part['high']:.1f}]"


def number(value: float | None, decimals: int = 4) -> str:
    return "–" if value is None else f"{value:.{decimals}f}"


def heading(result: dict[str, Any], w: Words) -> Iterator[str]:
    yield w("title.fit" if "fit" in result else "title.eval")
    yield w("mails", **result["mails"])
    if "fit" in result:
        yield w("fit", **result["fit"])


def tables(result: dict[str, Any], w: Words) -> Iterator[tuple[str, list[str], list[list[str]]]]:
    """Title, heads and rows of each table; text and HTML show the same ones."""
    yield (
        w("thresholds"),
        [w("threshold"), w("recall"), w("false_positives"), w("precision")],
        [
            [
                f"{row['threshold']:.2f}",
                *(percent(row[key]) for key in ("recall", "false_positives", "precision")),
            ]
            for row in result["thresholds"]
        ],
    )
    yield (
        w("folders"),
        [w("folder"), "", w("flagged.suspicious"), w("flagged.phishing"), w("highest")],
        [
            [
                line(row["folder"]),
                w(f"label.{row['label']}"),
                percent(row["suspicious"]),
                percent(row["phishing"]),
                number(row["highest"], 3),
            ]
            for row in result["folders"]
        ],
    )
    yield (
        w("calibration"),
        [w("said"), w("true")],
        [
            [f"{row['from']:.1f}–{row['to']:.1f}: {row['said']:.3f}", percent(row["true"])]
            for row in result["calibration"]["bins"]
        ],
    )
    if "hold_out" in result:
        held = result["hold_out"]
        yield (
            w("hold_out"),
            [
                w("folder"),
                "",
                w("flagged.suspicious"),
                w("flagged.phishing"),
                w("calibration.error"),
            ],
            [
                [
                    line(row["folder"]),
                    w(f"hold_out.{part}", clusters=held[part]["clusters"]),
                    percent(row["suspicious"]),
                    percent(row["phishing"]),
                    number(held[part]["calibration"]["error"], 3),
                ]
                for part in ("taught", "tested")
                for row in held[part]["folders"]
            ],
        )
    if "ablation" in result:
        yield (
            w("ablation"),
            [
                w("ablation.without"),
                w("recall"),
                w("false_positives"),
                w("flagged.suspicious"),
                w("area"),
                w("calibration.error"),
            ],
            [
                [
                    row["without"] or w("ablation.all"),
                    percent(row["recall"]),
                    percent(row["false_positives"]),
                    percent(row["suspicious"]["recall"]),
                    number(row["area"]),
                    number(row["calibration_error"]),
                ]
                for row in result["ablation"]
            ],
        )
    yield (
        w("rules"),
        [
            w("rule"),
            w("weight"),
            w("label.phishing"),
            w("label.genuine"),
            w("label.apart"),
            w("precision"),
            w("gain"),
        ],
        [
            [
                row["rule"],
                f"{row['weight']:+.2f}",
                str(row["phishing"]),
                str(row["genuine"]),
                str(row["apart"]),
                percent(row["precision"]),
                f"{row['gain_phishing']:+d} / {row['gain_genuine']:+d}",
            ]
            for row in result["rules"]
            if row["phishing"] + row["genuine"] + row["apart"]
        ],
    )


def notes(result: dict[str, Any], w: Words) -> list[str]:
    calibration = result["calibration"]
    return [
        f"{w('area')} {number(result['roc']['area'])}",
        f"{w('calibration.error')} {number(calibration['error'])}",
        f"{w('log_loss')} {number(calibration['log_loss'])}",
        w("interval"),
    ]


def text(result: dict[str, Any], w: Words) -> Iterator[str]:
    yield from heading(result, w)
    yield from notes(result, w)
    for title, heads, rows in tables(result, w):
        yield ""
        yield title
        columns = [max(map(width, column)) for column in zip(heads, *rows, strict=True)]
        for row in [heads, *rows]:
            yield "  " + "  ".join(map(pad, row, columns)).rstrip()
    yield ""
    yield w("wrong", missed=result["wrong"]["missed"], flagged=result["wrong"]["flagged"])
    mails = result["wrong"]["mails"]
    for kind in (True, False):
        for mail in [mail for mail in mails if mail["phishing"] is kind][:WRONG_SHOWN]:
            yield f"  {100 * mail['probability']:5.1f} %  {line(mail['source'])}"
            yield f"           {reason(mail, w)}"


def reason(mail: dict[str, Any], w: Words) -> str:
    """What spoke for and against it, strongest first."""
    said = [
        f"{each['weight']:+.2f} {each['title'].get(w.lang, each['rule'])}"
        for each in mail["findings"]
    ]
    return "; ".join(said) or w("nothing")


def html(result: dict[str, Any], w: Words) -> str:
    from . import plots

    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("fuwake.evaluation"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("evaluation.html.j2").render(
        result=result,
        heading=list(heading(result, w)),
        notes=notes(result, w),
        tables=list(tables(result, w)),
        plots=[
            (w("roc"), plots.roc(result["roc"])),
            (w("calibration"), plots.calibration(result["calibration"])),
        ],
        reason=reason,
        w=w,
        version=__version__,
    )
