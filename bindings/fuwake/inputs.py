"""Where mails come from: files, mailboxes, Maildirs, directories, standard input.

Paths become `Mail`s lazily and in order.  A file is opened once, to see what it is: if that was
all of it the Mail has its bytes, else it reads them when asked, in the thread that scans.
"""

import codecs
import errno
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

from ._core import FuwakeError

StrPath = str | os.PathLike[str]
Warn = Callable[[str], None]

# mbox (RFC 4155): "From sender Www Mmm dd ...".  The day keeps apart "From the team" in a body.
# Archives of lists write "taro at example.jp"; an editor may have put a BOM before it.
_FROM_LINE = re.compile(
    rb"(?:\xef\xbb\xbf)?From \S*(?: at \S+)? +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
    rb" +(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2}\b"
)
_BLANK_LINE = re.compile(rb"^[ \t]*\r?\n", re.MULTILINE)
_KNOWN_FIELD = re.compile(
    rb"^(from|to|subject|received|return-path|delivered-to|message-id|date|mime-version|"
    rb"content-type|reply-to|x-[-\w]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)
# A paste begins so: indented, quoted, or with the labels of a Japanese mail program.
_PASTE = re.compile(
    rb"\A\s*(?:[ \t>]*(from|to|subject|received|return-path|delivered-to|message-id|date)[ \t]*:|"
    + "(差出人|送信者|送信元|件名)(?:[ \\t]|　)*(?::|：)".encode()
    + rb")",
    re.IGNORECASE,
)
_HEAD = 64 * 1024
_PIECE = 1024 * 1024
_LINE = 1024 * 1024  # longer ones come in pieces
_COMPOUND_FILE = b"\xd0\xcf\x11\xe0"  # Outlook's .msg, and much else of Office
_OF_OUTLOOK = "__properties_version1.0".encode("utf-16-le")


REMEDIES = {
    errno.ENOENT: "check the name",
    errno.EACCES: "you need leave to read it",
    errno.EPERM: "you need leave to read it",
    errno.EISDIR: "name a file",
    errno.ENOSPC: "make room",
    errno.EDQUOT: "make room",
}


class InputError(FuwakeError, OSError):
    """A mail that can't be had; the text says what, where and how to mend.

    source : its name, where that is known.
    """

    source = ""


class Mail(NamedTuple):
    """One message to scan."""

    source: str
    size: int  # bytes; of a file, when it was looked at
    read: Callable[[], bytes]


def name_of(path: StrPath) -> str:
    """A path as text that UTF-8 can hold, whatever bytes it has."""
    return os.fsencode(path).decode("utf-8", "replace")


def looks_like_mail(head: bytes) -> bool:
    """Is there a header field that mail has among the first bytes, or do they begin a paste?"""
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        head = head.decode("utf-16", "replace").encode()
    return _KNOWN_FIELD.search(head) is not None or _PASTE.match(head) is not None


def mails(paths: Iterable[StrPath], limit: int, warn: Warn) -> Iterator[Mail | InputError]:
    """The mails of all paths; "-" is standard input.

    A path that can't be read is yielded as an InputError: the others still come.  Files in a
    directory that are no mail are skipped with one warning a directory named; so are pipes,
    sockets and devices there, for nobody may ever write to them.  A pipe that is itself a path is
    waited for.

    TypeError: a path that is none, with its number, counted from 1.
    """
    for number, path in enumerate(paths, 1):
        if not isinstance(path, (str, os.PathLike)):
            raise TypeError(_no_path(number, path))
        try:
            if path == "-":
                yield from _stream(standard_input(), "-", limit)
                continue
            mode = os.stat(path).st_mode
            if stat.S_ISDIR(mode):
                yield from _directory(path, limit, warn)
            elif stat.S_ISREG(mode):
                yield from _file(path, *_look(path), limit)
            else:  # a pipe can be read only once
                with open(path, "rb") as file:
                    yield from _stream(file, name_of(path), limit)
        except OSError as error:
            yield input_error(path, error)


def _no_path(number: int, given: object) -> str:
    kind = "None" if given is None else type(given).__name__
    if isinstance(given, (bytes, bytearray, memoryview)):
        return f"path {number} is {kind}: give a str or os.PathLike, or a mail's bytes to scan()"
    return f"path {number} is {kind}: give a str or os.PathLike"


def standard_input() -> BinaryIO:
    """Bytes from whoever started us."""
    if sys.stdin is None:
        error = InputError("closed: standard input: pipe something into it, or name files")
        error.source = "standard input"
        raise error
    return sys.stdin.buffer


def input_error(path: StrPath, error: OSError) -> InputError:
    """An error of the operating system in our form."""
    if isinstance(error, InputError):
        told = error
    else:
        cause = (error.strerror or str(error)).lower()
        remedy = REMEDIES.get(error.errno or 0, "check the path")
        told = InputError(f"{cause}: {name_of(path)}: {remedy}")
    told.source = told.source or name_of(path)
    return told


def _look(path: StrPath) -> tuple[bytes, int]:
    """The first bytes of a file, all if they are fewer than _HEAD, and how many it has."""
    file = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        head = os.read(file, _HEAD)
        return head, len(head) if len(head) < _HEAD else os.fstat(file).st_size
    finally:
        os.close(file)


def _file(path: StrPath, head: bytes, size: int, limit: int) -> Iterator[Mail]:
    """The mails of a regular file, of which that is what _look saw."""
    name = name_of(path)
    if _FROM_LINE.match(head):
        with open(path, "rb") as file:
            yield from _mbox(file, name, limit)
    elif len(head) < _HEAD:
        yield Mail(name, size, lambda: check(head, name))
    else:
        yield Mail(name, size, lambda: read(path, limit))


def read(path: StrPath, limit: int) -> bytes:
    """All of a file, but never more than shows that it is over the limit."""
    try:
        with open(path, "rb") as file:
            return check(_up_to(file, limit + 1), name_of(path))
    except OSError as error:
        raise input_error(path, error) from None


def read_one(path: StrPath, limit: int) -> bytes:
    """The same of a file that must not be a mailbox: its mails would pass for one."""
    raw = read(path, limit)
    if _FROM_LINE.match(raw) and any(
        _FROM_LINE.match(raw, blank.end()) for blank in _BLANK_LINE.finditer(raw)
    ):
        raise InputError(f"several mails: {name_of(path)}: use scan_many([path])")
    return raw


def _up_to(stream: BinaryIO, size: int) -> bytes:
    """So many bytes at most; room is taken for what is there, however high the limit."""
    pieces = []
    while size > 0 and (piece := stream.read(min(size, _PIECE))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def check(raw: bytes, source: str) -> bytes:
    """Refuse what surely is no mail, so that nobody takes silence for innocence."""
    if not raw or raw.isspace():
        raise InputError(f"nothing in it: {source}: save the mail's source again")
    if raw.startswith(_COMPOUND_FILE) and _OF_OUTLOOK in raw:
        return raw  # core converts it
    if raw.find(b"\0", 0, _HEAD) >= 0 and not looks_like_mail(raw[:_HEAD]):
        raise InputError(f"binary, no mail: {source}: give the mail's source (.eml)")
    return raw


def _stream(stream: BinaryIO, source: str, limit: int) -> Iterator[Mail]:
    head = stream.readline(_HEAD)
    if _FROM_LINE.match(head):
        yield from _mbox(stream, source, limit)
    else:
        raw = check(head + _up_to(stream, limit + 1 - len(head)), source)
        yield Mail(source, len(raw), lambda: raw)


def _mbox(stream: BinaryIO, source: str, limit: int) -> Iterator[Mail]:
    """Messages of an mbox as they stand ("source#1", ...), one in memory at a time.

    Lines ">From " stay quoted: offsets and signatures count in what is written.  Of a message
    over the limit only so much is kept as shows that it is.
    """
    number, size, blank = 1, 0, True
    lines: list[bytes] = []
    for line in iter(lambda: stream.readline(_LINE), b""):
        if blank and _FROM_LINE.match(line):
            if size:
                yield _mbox_mail(lines, f"{source}#{number}")
                number, size, lines = number + 1, 0, []
        elif size <= limit:
            lines.append(line)
            size += len(line)
        blank = not line.strip()
    if size:
        yield _mbox_mail(lines, f"{source}#{number}")


def _mbox_mail(lines: list[bytes], source: str) -> Mail:
    raw = b"".join(lines)
    return Mail(source, len(raw), lambda: check(raw, source))


def _directory(top: StrPath, limit: int, warn: Warn) -> Iterator[Mail | InputError]:
    """Every mail below, sorted by path; a Maildir is one such (its tmp/ is left out)."""
    skipped = special = 0
    for path in _walk(top):
        if isinstance(path, InputError):
            yield path
            continue
        try:
            if not stat.S_ISREG(os.stat(path).st_mode):
                special += 1
                continue
            head, size = _look(path)
        except OSError as error:
            yield input_error(path, error)
            continue
        saved = head.startswith(_COMPOUND_FILE) and path.lower().endswith(".msg")
        if saved or looks_like_mail(head):
            yield from _file(path, head, size, limit)
        else:
            skipped += 1
    if skipped:
        files = "1 file" if skipped == 1 else f"{skipped} files"
        warn(f"{files} skipped, no mail: {name_of(top)}: name a file to scan it all the same")
    if special:
        warn(
            f"pipes, sockets or devices skipped, {special} of them: {name_of(top)}: "
            "name a pipe to read from it"
        )


def _is_maildir(folder: str) -> bool:
    """Also of Maildir++, whose subfolders are called .Junk and .Sent."""
    return all(os.path.isdir(os.path.join(folder, name)) for name in ("cur", "new"))


def _walk(top: StrPath) -> Iterator[str | InputError]:
    failed: list[OSError] = []
    for folder, folders, files in os.walk(os.fspath(top), onerror=failed.append):
        maildir = {"cur", "new"} <= set(folders)
        folders[:] = sorted(
            name
            for name in folders
            if not (maildir and name == "tmp")
            and (name[0] != "." or _is_maildir(os.path.join(folder, name)))
        )
        for name in sorted(files):
            if not name.startswith("."):
                yield os.path.join(folder, name)
    for error in failed:
        yield input_error(error.filename, error)
