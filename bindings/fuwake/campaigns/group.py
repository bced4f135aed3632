"""Mails into campaigns: two belong together when enough of their features agree.

Each agreement counts points; `TOGETHER` points join two mails, so that one common habit (the
same brand, the same mailer) never does, but a relay that turns up again under the same brand
does, and so does the same wording.  Groups are the connected mails.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .fingerprint import Feature, Fingerprint

POINTS = {
    "subject": 2.0,
    "host": 2.0,
    "path": 2.0,
    "ip": 1.5,
    "name": 1.0,
    "brand": 1.0,
    "kit": 0.5,
}
TOGETHER = 3.0
ALIKE, SAME = 0.35, 0.6  # shares of common pieces that count 2 and 3 points
LEADS = ("subject", "host", "path", "ip")  # a mail is compared with those that share one of these
PEERS = 48  # mails of one lead that a mail is compared with: keeps the work linear
FIRST = 12  # hashes of the sketch that lead to mails of like wording


@dataclass(frozen=True)
class Bond:
    """A feature that members of a campaign share."""

    kind: str
    value: str
    mails: int
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Campaign:
    """Mails that belong together; in the order given."""

    mails: tuple[Fingerprint, ...]

    @property
    def span(self) -> tuple[str, str] | None:
        """Earliest and latest Date."""
        dates = sorted(mail.date for mail in self.mails if mail.date)
        return (dates[0], dates[-1]) if dates else None

    @property
    def brands(self) -> list[str]:
        counted = Counter(brand for mail in self.mails for brand in mail.values("brand"))
        return [brand for brand, _ in counted.most_common()]

    @property
    def variants(self) -> list[tuple[str, int]]:
        """Subjects of different shape, with an example and how many have it."""
        counted: Counter[str] = Counter()
        example: dict[str, str] = {}
        for mail in self.mails:
            for shape in mail.values("subject") or [""]:
                counted[shape] += 1
                example.setdefault(shape, mail.subject)
        return [(example[shape], count) for shape, count in counted.most_common()]

    @property
    def wording(self) -> float:
        """Likeness of the members' wording to the first one's, on average."""
        first, *others = self.mails
        return sum(map(first.wording, others)) / len(others) if others else 1.0

    @property
    def bonds(self) -> list[Bond]:
        """What at least two members share, strongest and most frequent first."""
        counted = Counter(feature for mail in self.mails for feature in mail.features)
        bonds = []
        for (kind, value), count in counted.items():
            if count >= 2:
                roles = {role for mail in self.mails for role in mail.roles.get(value, ())}
                shown = tuple(sorted(roles)) if kind == "host" else ()
                bonds.append(Bond(kind, value, count, shown))
        return sorted(
            bonds, key=lambda bond: (-POINTS[bond.kind] * bond.mails, bond.kind, bond.value)
        )


def points(one: Fingerprint, other: Fingerprint) -> float:
    """How much speaks for one make; of each kind one agreement counts."""
    kinds = {kind for kind, _ in one.features & other.features}
    alike = one.wording(other)
    wording = 3.0 if alike >= SAME else 2.0 if alike >= ALIKE else 0.0
    return sum(POINTS[kind] for kind in kinds) + wording


def group(mails: Iterable[Fingerprint], least: int = 2) -> list[Campaign]:
    """Campaigns of at least so many mails, the largest first."""
    known: list[Fingerprint] = []
    above: list[int] = []  # union-find
    leads: dict[Feature | int, list[int]] = defaultdict(list)

    def root(at: int) -> int:
        while above[at] != at:
            above[at] = above[above[at]]
            at = above[at]
        return at

    for number, mail in enumerate(mails):
        known.append(mail)
        above.append(number)
        keys: list[Feature | int] = [one for one in mail.features if one[0] in LEADS]
        keys += mail.sketch[:FIRST]
        peers = {peer for key in keys for peer in leads[key]}
        for peer in sorted(peers):
            if root(peer) != root(number) and points(known[peer], mail) >= TOGETHER:
                above[root(number)] = root(peer)
        for key in keys:
            if len(leads[key]) < PEERS:
                leads[key].append(number)
    members: dict[int, list[Fingerprint]] = defaultdict(list)
    for number, mail in enumerate(known):
        members[root(number)].append(mail)
    found = [Campaign(tuple(some)) for some in members.values() if len(some) >= least]
    return sorted(found, key=lambda campaign: -len(campaign.mails))
