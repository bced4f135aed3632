"""The command `fuwake`: arguments in, pages and an exit status out."""

import io
import os
import signal
import sys
from collections.abc import Sequence

from .._core import FuwakeError
from . import commands
from .parser import UsageError, parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns its exit status."""
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # `fuwake ... | head` ends without a word
    if sys.stdout is None:
        commands.complain("closed: standard output: redirect it to /dev/null to see nothing")
        return commands.FAILED
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Pages are UTF-8 wherever they go; a terminal of another charset shows what it can.
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")
    try:
        words = sys.argv[1:] if arguments is None else arguments
        options = parser(words[0] if words else None).parse_args(words)
        status = commands.run(options)
        sys.stdout.flush()
        return status
    except BrokenPipeError:
        # The signal was blocked by whoever started us; end as quietly all the same.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 128 + signal.SIGPIPE
    except (UsageError, FuwakeError, OSError, ValueError, ImportError) as error:
        commands.complain(commands.describe(error))
        drop_unwritable()
        return commands.FAILED
    except Exception as error:
        # Our own fault.  Python would exit with 1, which says phishing.
        commands.complain(f"internal error: {place_of(error)}: {error!r}: report it")
        return commands.FAILED
    except KeyboardInterrupt:
        # Die of the signal, as a shell expects of a command that was interrupted.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
        return 128 + signal.SIGINT


def drop_unwritable() -> None:
    """What a full disk won't take is dropped, lest Python fail once more on its way out."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def place_of(error: Exception) -> str:
    """File and line that raised it."""
    import traceback

    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{os.path.basename(frame.filename)}:{frame.lineno}"
