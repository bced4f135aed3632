"""The four-step dissection of one verdict: text, HTML, Markdown; JSON for completeness."""

import json
from typing import Any

from .words import LANGUAGES, language

FORMATS = ("text", "html", "md", "json")
ALIASES = {"markdown": "md"}  # other names that formats go by

__all__ = ["ALIASES", "FORMATS", "LANGUAGES", "language", "render"]


def render(
    verdict: dict[str, Any],
    format: str = "text",
    lang: str | None = None,
    *,
    columns: int = 80,
    colour: bool = False,
) -> str:
    """Write a verdict of schema "fuwake/1" as a page.

    format : one of FORMATS, or a name of ALIASES.
    columns, colour : of the terminal; for text alone.
    """
    format = ALIASES.get(format, format)
    if format == "json":
        return json.dumps(verdict, ensure_ascii=False, indent=2) + "\n"
    from . import model

    view = model.build(verdict, language(lang))
    if format == "text":
        from . import text

        return text.write(view, columns, colour)
    if format in ("html", "md", "notebook"):
        from . import pages

        return pages.write(view, format)
    raise ValueError(f"no report format {format!r}: choose from {', '.join(FORMATS)}")
