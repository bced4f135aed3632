"""Who received the mails of a draft: their addresses, names and tokens leave the samples.

The core masks what one mail's header tells of its own recipients; a draft is given away, so that
it hides more: what the other mails of the wave tell, names, and tokens in paths that may stand
for a person.
"""

import re
from collections.abc import Iterable
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import getaddresses

RECIPIENTS = ("To", "Cc", "Delivered-To", "X-Original-To")
ADDRESS = "victim@example.jp"
NAME = "見本太郎"  # in place of a name: no mark is made of it
# Mailboxes of no person; in a text they are words.
ROLES = frozenset(
    {"abuse", "account", "accounts", "admin", "billing", "contact", "customer", "hello", "help"}
    | {"info", "mail", "member", "members", "news", "newsletter", "office", "order", "orders"}
    | {"postmaster", "recruit", "root", "sales", "security", "service", "support", "team", "user"}
    | {"users", "web", "webmaster"}
)
_MASKED = re.compile(r"[\w.+*-]*\*[\w.+*-]*@[\w*.-]+")
_HONORIFIC = re.compile(r"[\s\u3000]*(様|さま|さん|殿|御中|先生)?[\s\u3000,，、。:：!！]*$")
_GREETING = re.compile(
    r"^\s*(dear|hello|hi|hey|good (morning|day)|親愛なる)\b[\s,]*", re.IGNORECASE
)
_TOKEN = r"[A-Za-z0-9=%~]+"
LEAST_TOKEN = 16  # characters


class Victims:
    """What is hidden: of all mails of a draft, in each of them."""

    def __init__(self, known: Iterable[str] = ()) -> None:
        """known: names of brands, which hide nobody."""
        self.known = frozenset(name.casefold() for name in known)
        self.addresses: set[str] = set()
        self.domains: set[str] = set()
        self.locals: set[str] = set()
        self.names: set[str] = set()

    def read(self, raw: bytes) -> None:
        """Note the recipients that a mail's header names."""
        message = BytesHeaderParser(policy=compat32).parsebytes(raw)
        for name, address in getaddresses(_recipients(message)):
            local, at, domain = address.lower().rpartition("@")
            if at and domain:
                self.addresses.add(address.lower())
                self.domains.add(domain)
                if len(local) >= 4 and local not in ROLES | self.known:
                    self.locals.add(local)
            self.greet(name)

    def greet(self, text: str) -> None:
        """Note a name, as a header or a salutation ("山田 太郎様", "Dear Hanako Sato,") writes it."""
        name = _GREETING.sub("", _HONORIFIC.sub("", text)).strip(" \t\u3000'\"")
        folded = name.casefold()
        if "@" in name or "*" in name or folded in ROLES | self.known | self.locals:
            return
        if len(name) >= (4 if name.isascii() else 2):
            self.names.add(name)

    def hide(self, text: str, sender: str = "") -> str:
        """The text with an example in place of each victim.

        sender : the domain of From, which stays readable, whoever else has it.
        """
        text = _MASKED.sub(ADDRESS, text)
        for address in _longest(self.addresses):
            text = _swap(re.escape(address), ADDRESS, text)
        for local in _longest(self.locals):
            text = _swap(re.escape(local), ADDRESS, text, edges=True)
        for name in _longest(self.names):
            text = _without_name(name, text)
        for domain in _longest(self.domains - {sender}):
            text = _swap(re.escape(domain), ADDRESS.partition("@")[2], text)
        return text


def _without_name(name: str, text: str) -> str:
    pieces = name.split()
    if name.isascii():
        return _swap(r"\s{1,3}".join(map(re.escape, pieces)), NAME, text, edges=True)
    text = _swap(r"[\s\u3000]{0,3}".join(map(re.escape, "".join(pieces))), NAME, text)
    if len(pieces) == 2 and len(pieces[0]) >= 2:  # the family name alone
        text = _swap(re.escape(pieces[0]) + r"(?=[\s\u3000]{0,3}(様|さま|さん|殿))", NAME, text)
    return text


def is_token(word: str) -> bool:
    """A long random word of a URL's path: digits among letters, or case that changes at random."""
    if len(word) < LEAST_TOKEN or not re.fullmatch(_TOKEN, word):
        return False
    return any(c.isdigit() for c in word) or len(re.findall("[a-z][A-Z]", word)) >= 3


def without_tokens(path: str) -> str:
    """A URL's path with long random words of it told by their kind: they may be a person's.

    Encoded addresses (hexadecimal, base64) and numbers of recipients look alike.
    """
    return "/".join(_without_token(segment) for segment in path.split("/"))


def _without_token(segment: str) -> str:
    if not any(is_token(word) for word in re.findall(_TOKEN, segment)):
        return segment

    def told(found: re.Match[str]) -> str:
        word = found[0]
        if word.isdigit():
            return "0" * len(word)
        return word if re.fullmatch("[a-z]+", word) and not is_token(word) else "token0"

    return re.sub(_TOKEN, told, segment)


def _recipients(message: Message) -> list[str]:
    found = []
    for field in RECIPIENTS:
        for value in message.get_all(field, []):
            try:
                found.append(str(make_header(decode_header(str(value)))))
            except (ValueError, LookupError):  # a broken word: the core's masks remain
                found.append(str(value))
    return found


def _swap(pattern: str, by: str, text: str, *, edges: bool = False) -> str:
    if edges:
        pattern = rf"(?<![A-Za-z0-9]){pattern}(?![A-Za-z0-9])"
    return re.sub(pattern, by, text, flags=re.IGNORECASE)


def _longest(words: Iterable[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))
