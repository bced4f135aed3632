"""What `fuwake campaigns` does."""

import argparse
import os
import shutil
import sys
from collections.abc import Callable

from .. import inputs
from ..campaigns import Campaign, Fingerprints, drafts, group, pages
from ..report import language
from . import commands
from .commands import CLEAN, FAILED, Scan, complain, write_json
from .parser import UsageError


def campaigns(options: argparse.Namespace) -> int:
    run, lang = Scan(options), language(options.lang)
    taken = Fingerprints(run.engine)
    if options.paths[0] == "diff":
        if len(options.paths) != 3:
            raise UsageError("takes two mails: campaigns diff: see 'fuwake campaigns --help'")
        one, other = (
            taken.of(run.engine.scan_bytes(*commands.one_mail(path, run.engine.message_limit)))
            for path in options.paths[1:]
        )
        columns = shutil.get_terminal_size().columns if commands.on_terminal() else 120
        sys.stdout.writelines(f"{row}\n" for row in pages.diff_lines(one, other, lang, columns))
        return run.status
    if options.draft and "-" in options.paths:
        raise UsageError("read twice: --draft with standard input: put the mails into a file")
    mails = [taken.of(verdict) for verdict in run.each(lambda verdict: verdict)]
    found = group(mails, max(options.least, 2))
    files = write_drafts(run, found) if options.draft else None
    if options.format == "json":
        told = [pages.as_dict(campaign) for campaign in found]
        write_json([one | {"draft": file} for one, file in zip(told, files, strict=True)]
                   if files is not None else told)  # fmt: skip
    else:
        alone = len(mails) - sum(len(campaign.mails) for campaign in found)
        sys.stdout.writelines(f"{row}\n" for row in pages.lines(found, alone, lang, files))
    return FAILED if run.status == FAILED else CLEAN


def write_drafts(run: Scan, found: list[Campaign]) -> list[str | None]:
    """A file a campaign in DIR/campaigns, which makes DIR a plugin folder; no file is overwritten."""
    options, limit = run.options, run.engine.message_limit
    wanted = {source for campaign in found for source in drafts.chosen(campaign)}

    def read(paths: list[str], only: Callable[[str], bool]) -> dict[str, bytes]:
        every = inputs.mails(paths, limit, lambda warning: None)  # warned of by the first pass
        some = (mail for mail in every if isinstance(mail, inputs.Mail) and only(mail.source))
        return {mail.source: mail.read() for mail in some}

    raws = read(options.paths, wanted.__contains__)
    ham = list(read(options.ham, lambda source: True).values())
    os.makedirs(os.path.join(options.draft, "campaigns"), exist_ok=True)
    files: list[str | None] = []
    for id, text in drafts.drafted(run.engine, found, raws, ham):
        file = os.path.join(options.draft, f"{id}.lua")
        if isinstance(text, Exception):
            complain(f"no draft: {id}: {text}")
            files.append(None)
            continue
        try:
            with open(file, "x", encoding="utf-8") as out:
                out.write(text)
            files.append(file)
        except FileExistsError:
            run.failed(file, UsageError(f"there already: {file}: name another folder"))
            files.append(None)
    return files


COMMANDS = {"campaigns": campaigns}
