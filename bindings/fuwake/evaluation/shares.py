"""Shares and how sure they are."""

import math
from typing import Any

Z = 1.959964  # two-sided 95 %


def wilson(hits: int, of: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927); (0, 1) of nothing."""
    if not of:
        return 0.0, 1.0
    share, z2 = hits / of, Z * Z
    middle = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = Z / (1 + z2 / of) * math.sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    low = 0.0 if hits == 0 else max(0.0, middle - half)
    return low, 1.0 if hits == of else min(1.0, middle + half)


def share(hits: int, of: int) -> dict[str, Any]:
    """{hits, of, rate, low, high}: a share and its 95 % interval; rate is None of nothing."""
    low, high = wilson(hits, of)
    return {"hits": hits, "of": of, "rate": hits / of if of else None, "low": low, "high": high}
