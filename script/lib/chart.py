"""Bars as SVG, for light and dark pages."""

from html import escape


def bars(title: str, rows: list[tuple[str, float]], unit: str, note: str, ours: str) -> str:
    """One bar a row, as long as its value; the row called `ours` stands out."""
    width, left, right, line = 760, 250, 110, 26
    height = 52 + line * len(rows) + 24
    most = max(value for _, value in rows)
    parts = []
    for number, (name, value) in enumerate(rows):
        y = 44 + number * line
        length = max(value / most * (width - left - right), 1)
        own = name.startswith(ours)
        weight = ' font-weight="bold"' if own else ""
        parts.append(
            f'<text x="{left - 8}" y="{y + 14}" text-anchor="end"{weight}>{escape(name)}</text>'
            f'<rect x="{left}" y="{y}" width="{length:.1f}" height="18" rx="2"'
            f' fill="{"#2563eb" if own else "#8888"}"/>'
            f'<text x="{left + length + 6:.1f}" y="{y + 14}"{weight}>{value:,.3g} {unit}</text>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}"'
        f' font-family="sans-serif" font-size="13" fill="#777">'
        f'<text x="12" y="22" font-size="14">{escape(title)}</text>{"".join(parts)}'
        f'<text x="12" y="{height - 10}" font-size="11">{escape(note)}</text></svg>\n'
    )
