"""What `fuwake milter` does: an engine, the actions asked for, and a filter that serves them."""

import argparse
import sys
from collections.abc import Callable, Mapping

from .. import milter
from . import commands


def serve(options: argparse.Namespace) -> int:
    """Judge what the mail server hands over, until told to stop."""
    milter.socket_of(options.address)  # a wrong one is said before the rules are read
    actions = {"phishing": options.phishing, "suspicious": options.suspicious}
    work = milter.Filter(commands.engine_of(options), actions, say, users=options.users)
    milter.serve(options.address, work)
    return commands.CLEAN


def say(text: str) -> None:
    """A line for the log; a log that can't be written stops no mail."""
    try:
        commands.complain(text)
        sys.stderr.flush()
    except OSError:
        pass


COMMANDS: Mapping[str, Callable[[argparse.Namespace], int]] = {"milter": serve}
