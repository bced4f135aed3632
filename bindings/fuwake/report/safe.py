"""Text from a mail made safe and fit to show: nothing unseen, one line, no host to click."""

import re
from collections.abc import Sequence

# Control and format characters: invisible, or able to drive a terminal or turn text round; none is
# printable in the sense of str.isprintable().  Compiling takes longer than most starts have.
_UNSEEN = (
    "([\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f])\\1*"
)


def clean(text: str) -> str:
    """Text with its unseen characters made visible; line ends and tabs stay.

    >>> clean("a\\x1b[31mb\\u200b\\u200b")
    'a⟨U+001B⟩[31mb⟨U+200B⟩×2'
    """

    def show(run: re.Match[str]) -> str:
        count = len(run[0])
        return f"⟨U+{ord(run[1]):04X}⟩" + (f"×{count}" if count > 1 else "")

    if text.isprintable():
        return text
    return re.sub(_UNSEEN, show, text.replace("\r\n", "\n"))


def line(text: str | None) -> str:
    """One line: white space, line ends too, is one blank."""
    return " ".join(clean(text or "").split())


def some(items: Sequence[str], count: int) -> str:
    """The first of a list; an ellipsis tells that there are more.

    >>> some(["a", "b", "c"], 2)
    'a, b, …'
    """
    return ", ".join([*items[:count], *(["…"] if len(items) > count else [])])


def defang(host: str | None) -> str:
    """A host nobody can click; addresses are left alone, nobody takes them for a link.

    >>> defang("www.example.jp"), defang("[192.0.2.1]")
    ('www[.]example[.]jp', '[192.0.2.1]')
    """
    text = line(host)
    if not any(character.isalpha() for character in text):
        return text
    return text.replace("[.]", ".").replace(".", "[.]")


def percent(probability: float) -> str:
    """Never rounded to certainty.

    >>> percent(0.9996), percent(0.0001), percent(0.421)
    ('> 99.9 %', '< 0.1 %', '42.1 %')
    """
    if probability > 0.999:
        return "> 99.9 %"
    if probability < 0.001:
        return "< 0.1 %"
    return f"{probability * 100:.1f} %"
