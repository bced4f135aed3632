"""The same sample mail, written otherwise: charset, encoding, line ends, width, defanged.

Most mutations are lossless: a reader sees no difference, so neither may a rule.  `full-width`
changes how letters look, `defang` makes links harmless.
"""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

CODECS = {  # of the charsets that Japanese mail comes in
    "utf-8": "utf-8",
    "iso-2022-jp": "iso2022_jp_ext",
    "shift_jis": "cp932",
    "euc-jp": "euc_jp",
}
LOSSLESS = (*CODECS, "base64", "quoted-printable", "crlf", "folding")
MUTATIONS = (*LOSSLESS, "full-width", "defang")

_WORDS_A_LINE = 12  # characters in one encoded word: well under the 75 bytes of RFC 2047
_ADDRESS_FIELDS = ("from", "to", "cc", "reply-to", "sender")
_CHARSET = re.compile(r'charset\s*=\s*"?([^\s";]+)"?', re.IGNORECASE)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+(?:[ ]+[^\x00-\x7f]+)*")
_URL = re.compile(r"https?://[^\s\"'<>）」】]+", re.IGNORECASE)
# What machines read stays narrow: tags, entities, URLs, addresses, hosts, encoded words.
_NOT_WORDS = re.compile(
    r"<[^>]*>|&#?\w+;|=\?[^?]*\?[bq]\?[^?]*\?=|https?://\S+|\S+@\S+|[\w-]+(?:\.[\w-]+)+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sample:
    """A mail of one text, decoded; what it can't decode isn't one."""

    headers: tuple[tuple[str, str], ...]  # folded values as they stand
    body: str
    charset: str
    encoding: str  # of the body in transit: 7bit, 8bit, base64 or quoted-printable

    def header(self, name: str) -> str:
        return next((value for key, value in self.headers if key.lower() == name), "")


def split(mail: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Header fields and body of a mail whose lines end in LF."""
    head, _, body = mail.partition("\n\n")
    fields: list[tuple[str, str]] = []
    for line in head.split("\n"):
        if line[:1] in (" ", "\t") and fields:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]}\n{line}")
        elif line:
            name, _, value = line.partition(":")
            fields.append((name, value.strip()))
    return tuple(fields), body


def read(mail: str) -> Sample | None:
    """The sample as its text; None for several parts, or what isn't text."""
    headers, body = split(mail)
    fields = {name.lower(): value for name, value in headers}
    type = fields.get("content-type", "text/plain")
    if not type.lower().startswith("text/"):
        return None
    found = _CHARSET.search(type)
    charset = found[1].lower() if found else "utf-8"
    encoding = fields.get("content-transfer-encoding", "8bit").lower()
    try:
        if encoding == "base64":
            body = base64.b64decode(body).decode(charset)
        elif encoding == "quoted-printable":
            body = quopri.decodestring(body.encode()).decode(charset)
        elif not body.isascii() and charset not in ("utf-8", "us-ascii"):
            return None  # the sample is UTF-8 and says it isn't: that is its point
    except (binascii.Error, UnicodeError, LookupError):
        return None
    return Sample(headers, body, charset if found else "utf-8", encoding)


def mutations(mail: str) -> Iterator[tuple[str, bytes]]:
    """Every mutation that applies to the sample, by name."""
    sample = read(mail)
    if sample:
        for charset, codec in CODECS.items():
            written = encoded(sample, charset, codec, "8bit")
            if written is not None:
                yield charset, written
        for encoding in ("base64", "quoted-printable"):
            written = encoded(sample, "utf-8", "utf-8", encoding)
            if written is not None:
                yield encoding, written
    yield "crlf", mail.replace("\r\n", "\n").replace("\n", "\r\n").encode()
    yield "folding", folded(mail).encode()
    wide = full_width(mail)
    if wide != mail and (sample is None or sample.encoding in ("7bit", "8bit")):
        yield "full-width", wide.encode()
    cold = defanged(mail)
    if cold != mail:
        yield "defang", cold.encode()


def encoded(sample: Sample, charset: str, codec: str, encoding: str) -> bytes | None:
    """The sample in another charset and transfer encoding; None when it can't be written so."""
    name = {"quoted-printable": "q"}.get(encoding, "b")
    try:
        body = sample.body.encode(codec)
        fields = [
            (key, encoded_field(key, value, charset, codec, name)) for key, value in sample.headers
        ]
    except UnicodeEncodeError:
        return None
    if encoding == "base64":
        body = base64.encodebytes(body)
    elif encoding == "quoted-printable":
        body = quopri.encodestring(body)
    type = sample.header("content-type") or "text/plain"
    type = _CHARSET.sub(f"charset={charset}", type)
    if not _CHARSET.search(type):
        type += f"; charset={charset}"
    dropped = ("content-type", "content-transfer-encoding")
    fields = [field for field in fields if field[0].lower() not in dropped]
    fields += [("Content-Type", type), ("Content-Transfer-Encoding", encoding)]
    head = "".join(f"{key}: {value}\n" for key, value in fields)
    return head.encode("ascii") + b"\n" + body


def encoded_field(key: str, value: str, charset: str, codec: str, how: str) -> str:
    """A field with its words encoded (RFC 2047)."""
    if value.isascii():
        return value
    if key.lower() in _ADDRESS_FIELDS:
        name, bracket, rest = value.partition("<")
        if bracket and not name.isascii():
            bare = name.strip().strip('"')
            return f"{encoded_words(bare, charset, codec, how)} <{rest}"
        return _NOT_ASCII.sub(lambda m: encoded_words(m[0], charset, codec, how), value)
    return encoded_words(value.replace("\n", ""), charset, codec, how)


def encoded_words(text: str, charset: str, codec: str, how: str) -> str:
    words = []
    for start in range(0, len(text), _WORDS_A_LINE):
        raw = text[start : start + _WORDS_A_LINE].encode(codec)
        if how == "b":
            payload = base64.b64encode(raw).decode()
        else:
            payload = "".join(chr(c) if chr(c).isalnum() and c < 128 else f"={c:02X}" for c in raw)
        words.append(f"=?{charset}?{how.upper()}?{payload}?=")
    return "\n ".join(words)


def folded(mail: str) -> str:
    """Every field folded wherever it has a blank."""
    headers, body = split(mail)
    head = "".join(f"{name}: {fold_value(value)}\n" for name, value in headers)
    return f"{head}\n{body}"


def fold_value(value: str) -> str:
    return re.sub(r"(?<=\S) (?=\S)", "\n ", value)


def widened(text: str) -> str:
    return "".join(
        chr(ord(letter) + 0xFEE0) if letter.isascii() and letter.isalnum() else letter
        for letter in text
    )


def widened_words(text: str) -> str:
    """Letters and digits in full width, but for what machines read."""
    pieces, at = [], 0
    for found in _NOT_WORDS.finditer(text):
        pieces += [widened(text[at : found.start()]), found[0]]
        at = found.end()
    return "".join([*pieces, widened(text[at:])])


def full_width(mail: str) -> str:
    """Subject, display name and text in full width."""
    headers, body = split(mail)
    several = "multipart/" in {key.lower(): value for key, value in headers}.get("content-type", "")
    fields = []
    for key, value in headers:
        if key.lower() == "subject":
            value = widened_words(value)
        elif key.lower() == "from" and "<" in value:
            name, _, rest = value.partition("<")
            value = f"{widened_words(name)}<{rest}"
        fields.append((key, value))
    head = "".join(f"{key}: {value}\n" for key, value in fields)
    return f"{head}\n{body if several else widened_words(body)}"


def defanged(mail: str) -> str:
    """The body's URLs as a warning writes them."""
    head, _, body = mail.partition("\n\n")
    return f"{head}\n\n{_URL.sub(_defang, body)}"


def _defang(url: re.Match[str]) -> str:
    scheme, _, rest = url[0].partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme.lower().replace('tt', 'xx')}://{host.replace('.', '[.]')}{slash}{path}"


def without_links(mail: str) -> str:
    """The control of `defang`: no URL at all."""
    head, _, body = mail.partition("\n\n")
    return f"{head}\n\n{_URL.sub('', body)}"


__all__ = ["LOSSLESS", "MUTATIONS", "Sample", "mutations", "read", "without_links"]
