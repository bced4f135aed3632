"""A drafted rule for each campaign found, by the code of `fuwake rules new`."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ..engine import Engine
from ..rules_tools import draft
from .group import Campaign

MOST = 6  # mails of one draft, spread over the campaign: each becomes a sample of the rule


def chosen(campaign: Campaign) -> list[str]:
    """Sources of the mails that its draft is made from."""
    count = len(campaign.mails)
    taken = min(count, MOST)
    return [campaign.mails[at * count // taken].source for at in range(taken)]


def named(campaigns: Sequence[Campaign], known: set[str]) -> list[str]:
    """An id for each: brand and first day, numbered where that is taken."""
    ids: list[str] = []
    for campaign in campaigns:
        day = re.sub(r"\D", "", campaign.span[0])[:8] if campaign.span else "undated"
        base = f"campaigns/{campaign.brands[0] if campaign.brands else 'unnamed'}-{day}"
        tried, number = base, 1
        while tried in known or tried in ids:
            number += 1
            tried = f"{base}-{number}"
        ids.append(tried)
    return ids


def drafted(
    engine: Engine,
    campaigns: Sequence[Campaign],
    raws: Mapping[str, bytes],
    ham: Sequence[bytes] = (),
) -> Iterator[tuple[str, str | draft.DraftError]]:
    """Id and Lua of each campaign, or why none can be made.

    raws : the mails that chosen() names, by their source
    ham : ordinary mail of the user's, on which no draft fires
    """
    ids = named(campaigns, {rule["id"] for rule in engine.rules})
    for id, campaign in zip(ids, campaigns, strict=True):
        mails = [raws[source] for source in chosen(campaign) if source in raws]
        try:
            if not mails:
                raise draft.DraftError(f"no mail can be read again: {id}: name files or folders")
            yield id, draft.campaign(engine, mails, id=id, ham=ham)
        except draft.DraftError as error:
            yield id, error
