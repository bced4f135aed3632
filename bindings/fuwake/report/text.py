"""The dissection for a terminal: right columns for full-width text, colour only when asked."""

from collections.abc import Iterator

from .view import Finding, Link, Report, Row, Step
from .width import pad, width, wrap

MARKS = {"bad": "✗", "warn": "!", "ok": "✓", "unknown": "?", "none": "–"}
COLOURS = {"bad": "31", "warn": "33", "ok": "32", "unknown": "36", "none": "2"}
MARK_OF_VERDICT = {"phishing": "bad", "suspicious": "warn", "clean": "ok"}
BOLD, DIM = "1", "2"
BODY_LINES = 60
MIN_COLUMNS = 40  # narrower than this nothing can be laid out
MAX_COLUMNS = 100  # wider than this nobody reads


def write(report: Report, columns: int, colour: bool) -> str:
    """The whole page."""
    page = _Page(report, max(MIN_COLUMNS, min(columns, MAX_COLUMNS)), colour)
    return "\n".join(page.lines()) + "\n"


class _Page:
    def __init__(self, report: Report, columns: int, colour: bool) -> None:
        self.report = report
        self.words = report.words
        self.columns = columns
        self.colour = colour

    def lines(self) -> Iterator[str]:
        report, words = self.report, self.words
        mark = MARK_OF_VERDICT[report.verdict]
        for row in wrap(report.headline, self.columns - 2):
            yield self.paint(f"{MARKS[mark]} {row}", BOLD + ";" + COLOURS[mark])
        odds = f"{words('probability')} {report.percent}; "
        odds += f"{words('score')} {report.score:+.2f} ({words('score.unit')})"
        yield from self.hanging("  ", odds)
        yield ""
        yield from self.rows(report.mail)
        for step in report.steps + report.others:
            yield ""
            yield from self.step(step)
        yield ""
        yield from self.heading("", words("summary"), "")
        yield from self.rows(report.summary)
        yield from self.weights()
        yield ""
        yield from self.heading("", words("advice"), "")
        for number, advice in enumerate(report.advice, 1):
            yield from self.hanging(f"  {number}. ", advice)
        for notice in report.notices:
            yield from self.hanging("  → ", words("advice.notices", brand=notice.brand))
            for url in notice.urls:
                yield f"    {url}"
        yield from self.bodies()
        yield ""
        yield from (self.paint(row, DIM) for row in wrap(words("made.how"), self.columns))

    # -- pieces --------------------------------------------------------------------------

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour and text else text

    def hanging(self, head: str, text: str, code: str = "") -> Iterator[str]:
        """Text after a head, its further lines indented below its own start."""
        indent = " " * width(head)
        for row in wrap(text, max(self.columns - width(head), 10)):
            yield head + (self.paint(row, code) if code else row)
            head = indent

    def heading(self, number: str, title: str, mark: str) -> Iterator[str]:
        *rows, left = wrap(" ".join(filter(None, [number, title])), self.columns)
        yield from (self.paint(row, BOLD) for row in rows)
        right = f"{MARKS[mark]} {self.words(f'mark.{mark}')}" if mark else ""
        gap = self.columns - width(left) - width(right)
        between = " " * gap if gap > 0 else "\n"
        yield self.paint(left, BOLD) + (between + self.paint(right, COLOURS[mark]) if mark else "")
        yield self.paint("-" * self.columns, DIM)

    def rows(self, rows: tuple[Row, ...]) -> Iterator[str]:
        label = max((width(row.label) for row in rows), default=0)
        label = min(label, self.columns // 3)
        for row in rows:
            *lines, last = self.hanging(f"  {pad(row.label, label)}  ", row.value)
            yield from lines
            note = f"({row.note})" if row.note else ""
            if not note:
                yield last
            elif width(last) + width(note) + 2 <= self.columns:
                yield last + "  " + self.paint(note, DIM)
            else:
                yield last
                yield from self.hanging(" " * (label + 4), note, DIM)

    def step(self, step: Step) -> Iterator[str]:
        yield from self.heading(step.number, step.title, step.mark)
        yield from self.hanging("  ", step.reason)
        yield from self.rows(step.rows)
        if step.hops:
            yield from self.hanging("  ", self.words("hops"))
            for hop in step.hops:
                head = f"  {'»' if hop.boundary else ' '} {hop.number}. "
                yield from self.hanging(
                    head, f"{hop.text} → {hop.by}  {hop.date}  ({hop.standing})"
                )
            yield from self.hanging("    ", f"({step.boundary})", DIM)
        if step.reasons:
            yield from self.hanging("  ", self.words("sender.reasons"))
            for reason in step.reasons:
                yield from self.hanging("    - ", f"{reason.label} ({reason.value})")
        for finding in step.findings:
            yield from self.finding(finding, step.reason)
        for link in step.links:
            yield from self.link(link)
        if step.other_links:
            yield from self.hanging(f"  {self.words('links.rest')}: ", step.other_links)

    def finding(self, finding: Finding, reason: str) -> Iterator[str]:
        head = f"  {self.paint(MARKS[finding.mark], COLOURS[finding.mark])} "
        tags = [f"{finding.weight:+.2f}", finding.grade, finding.rule]
        if finding.campaign:
            tags.insert(2, self.words("kind.campaign"))
        indent = " " * 4
        for row in wrap(finding.title, self.columns - 4):
            yield head + self.paint(row, BOLD)
            head = indent
        yield from self.hanging(indent, " | ".join(tags), DIM)
        if finding.explanation != reason:  # said already
            yield from self.hanging(indent, finding.explanation)
        for item in finding.evidence:
            place = ", ".join(filter(None, [item.where, item.raw]))
            yield from self.hanging(indent + "= ", item.value + (f"  [{place}]" if place else ""))
        if finding.evidence_left:
            yield indent + "= " + self.words("more", count=finding.evidence_left)

    def link(self, link: Link) -> Iterator[str]:
        hidden = ", ".join(link.marks)
        yield from self.hanging(f"  {link.name}: ", link.text or link.chain[0].host, BOLD)
        if link.brand:
            yield from self.hanging("    ", f"{self.words('link.brand')}: {link.brand}")
        if hidden:
            yield from self.hanging("    ! ", hidden, COLOURS["warn"])
        for number, hop in enumerate(link.chain, 1):
            yield from self.hanging(f"    {number}. ", hop.url)
            how = hop.via
            if hop.encoded:
                how += f" ({self.words('link.hop.encoded')})"
            if how:
                yield from self.hanging("       ", f"← {how}", DIM)

    def weights(self) -> Iterator[str]:
        """The heaviest findings as bars."""
        weighed = self.report.weighed[:12]
        if not weighed:
            return
        yield f"  {self.words('weights')}"
        heaviest = max(abs(finding.weight) for finding in weighed)
        for finding in weighed:
            bar = "#" * max(1, round(10 * abs(finding.weight) / heaviest))
            head = f"  {finding.weight:+6.2f} {bar:<10} "
            yield from self.hanging(head, finding.title)

    def bodies(self) -> Iterator[str]:
        for body in self.report.bodies:
            yield ""
            yield from self.heading("", f"{self.words('body.printed')}: {body.where}", "")
            rows = [row for text in body.text.split("\n") for row in wrap(text, self.columns - 2)]
            for row in rows[:BODY_LINES]:
                yield self.paint("|", DIM) + (f" {row}" if row else "")
            left = sum(map(len, rows[BODY_LINES:])) + body.left
            if left:
                yield self.words("body.cut", count=left)
