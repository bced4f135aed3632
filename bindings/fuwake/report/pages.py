"""HTML and Markdown from Jinja2 templates.

Both escape by default: what the mail says is never markup.  The HTML page stands alone, holds
no script and loads nothing; its content security policy forbids both besides.
"""

import functools
import html
import re

import jinja2
import markupsafe

from .._core import __version__
from .view import Report
from .words import quoted

TEMPLATES = {"html": "report.html.j2", "md": "report.md.j2"}

# What Markdown (CommonMark, GFM) gives a meaning; a backslash takes it away.  The colon and
# the full stop only matter where GFM would make a link: "://", "www.".
_MARKDOWN = re.compile(r"([\\`*_\[\]<>#|~&@$]|(?<=https):|(?<=http):|(?<=ftp):|(?<=www)\.)")
_LINE_START = re.compile(r"^(\s*)([-+=])|^(\s*\d+)([.)])(?=\s|$)", re.MULTILINE)


def markdown_escape(value: object) -> markupsafe.Markup:
    r"""Text that Markdown shows as it stands.

    >>> print(markdown_escape("1. [a](b) <c>"))
    1\. \[a\](b) \<c\>
    """
    text = _MARKDOWN.sub(r"\\\1", str(value))
    return markupsafe.Markup(_LINE_START.sub(r"\1\3\\\2\4", text))


def markdown_code(value: object) -> markupsafe.Markup:
    """Text as a code span, whatever back quotes it holds.

    >>> print(markdown_code("a`b"))
    `` a`b ``
    """
    text = " ".join(str(value).split())
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    blank = " " if len(fence) > 1 else ""
    return markupsafe.Markup(f"{fence}{blank}{text}{blank}{fence}")


def markdown_block(value: object) -> markupsafe.Markup:
    """Text as a fenced block, whatever fences it holds."""
    text = str(value)
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return markupsafe.Markup(f"{fence}text\n{text}\n{fence}")


@functools.cache
def _environment(format: str) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("fuwake.report"),
        autoescape=format == "html",
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        finalize=None if format == "html" else _finalize_markdown,
    )
    environment.filters["code"] = markdown_code
    environment.filters["block"] = markdown_block
    environment.filters["quoted"] = quoted
    return environment


def _finalize_markdown(value: object) -> markupsafe.Markup:
    """Every {{ value }} of the Markdown template is escaped unless a filter made it safe."""
    return value if isinstance(value, markupsafe.Markup) else markdown_escape(value)


def write(report: Report, format: str) -> str:
    """The page in "html" or "md", or "notebook": the HTML shut in a frame of its own."""
    if format == "notebook":
        page = html.escape(write(report, "html"))
        return (
            f'<iframe sandbox srcdoc="{page}" title="fuwake" '
            'style="width:100%;height:44rem;border:0;border-radius:12px"></iframe>'
        )
    template = _environment(format).get_template(TEMPLATES[format])
    return template.render(report=report, w=report.words, version=__version__)
