"""Mails of all sizes and shapes, also hostile ones, and what each costs beside a linear cost."""

import base64
import random
import statistics
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from . import bench

KB, MB = 1000, 1_000_000
HEAD = "From: a@example.com\r\nTo: b@example.jp\r\nSubject: sizes\r\nDate: Mon, 6 Oct 2025 08:12:44 +0900\r\nMIME-Version: 1.0\r\n"
WORDS = [
    "お客様",
    "口座",
    "確認",
    "invoice",
    "please",
    "the",
    "account",
    "配送",
    "meeting",
    "update",
    "本日",
    "tomorrow",
    "report",
]
SENTENCES = [" ".join(random.Random(n).choices(WORDS, k=9)) + "\r\n" for n in range(5000)]
MOST_TIME, MOST_MEMORY, SPARE_MB = 3, 3, 40  # x the linear time; x the mail's size, and so many MB


def repeated(make: Callable[[int], str], size: int) -> str:
    """Pieces by number until there are so many bytes."""
    pieces, length, number = [], 0, 0
    while length < size:
        pieces.append(make(number))
        length += len(pieces[-1].encode())
        number += 1
    return "".join(pieces)


def sentence(number: int) -> str:
    return SENTENCES[number % len(SENTENCES)]


def single(type: str, body: str) -> str:
    return f"{HEAD}Content-Type: text/{type}; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{body}"


def plain(size: int) -> str:
    return single("plain", repeated(sentence, size))


def html(size: int) -> str:
    def row(number: int) -> str:
        link = f'<a href="https://host{number % 40}.example.com/p?id={number}">x</a>'
        return f'<tr><td style="color:#333">{sentence(number).strip()}</td><td>{link if number % 8 == 0 else "&amp;"}</td></tr>\r\n'

    return single("html", "<html><body><table>" + repeated(row, size) + "</table></body></html>")


def digest(size: int) -> str:
    """News by mail, a link of its own each 500 bytes.  Of genuine mails of 4 kB and more one in
    ten of old mailing lists' has 2.3 a kB, one in a hundred of newer ones' 1.05.
    """

    def story(number: int) -> str:
        link = f"https://news{number % 40}.example.com/2025/10/06/{number}.html?from=mail"
        words = [sentence(6 * number + i).strip() for i in range(6)]
        return f'<p><a href="{link}">{words[0]}</a><br>{" ".join(words[1:])}</p>\r\n'

    return single("html", "<html><body>" + repeated(story, size) + "</body></html>")


def attachment(size: int) -> str:
    blob = base64.encodebytes(random.Random(1).randbytes(size * 3 // 4)).decode()
    return (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nsee there\r\n'
        f"--b\r\nContent-Type: application/octet-stream; name=a.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n{blob}\r\n--b--\r\n"
    )


def deep_parts(size: int) -> str:
    def level(n: int) -> str:
        return f'Content-Type: multipart/mixed; boundary="b{n}"\r\n\r\n--b{n}\r\n'

    return HEAD + repeated(level, size)


def deep_tags(size: int) -> str:
    return single("html", repeated(lambda n: "<div><b>", size))


def many_parts(size: int) -> str:
    part = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n"
    return f'{HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + part * (size // len(part))


def many_links(size: int) -> str:
    return single(
        "html", repeated(lambda n: f'<a href="http://h{n}.example/">http://g{n}.example</a>', size)
    )


def bare_links(size: int) -> str:
    return single(
        "plain", repeated(lambda n: f"http://h{n}.example/?u=http://g{n}.example/\r\n", size)
    )


def long_lines(size: int) -> str:
    return single("plain", repeated(lambda n: "a" * MB + "\r\n", size))


def long_words(size: int) -> str:
    return single("plain", repeated(lambda n: "a.b-c@" * 20_000 + " ", size))


def many_headers(size: int) -> str:
    return HEAD + repeated(lambda n: f"X-Bait-{n}: =?utf-8?B?44GC?=\r\n", size) + "\r\nx\r\n"


def folded_header(size: int) -> str:
    return f"{HEAD}X-Long: a\r\n" + " a,<b@c>;(\r\n" * (size // 12) + "\r\nx\r\n"


def received(size: int) -> str:
    return (
        repeated(
            lambda n: f"Received: from h{n} (h{n}.example [203.0.113.{n % 250}]) by mx\r\n", size
        )
        + HEAD
        + "\r\nx\r\n"
    )


def regex_bait(size: int) -> str:
    """What makes backtracking patterns run: nearly everything, again and again."""
    bait = [
        "((((((((((",
        "1-1-1-1-1-1-1-1-",
        "a=a=a=a=a=",
        "〒〒〒〒〒〒",
        "０３−０３−０３−",
        "<<<<<<<<",
        "&#&#&#&#",
        "%%%%25252525",
        "様様様様様様",
        "http:http:http:",
    ]
    return single("html", repeated(lambda n: bait[n % len(bait)] * 20, size))


def open_tags(size: int) -> str:
    return single("html", repeated(lambda n: "<a href='<!--<script <style <", size))


def crowd(size: int) -> str:
    """Recipients by the hundred, and a body of nothing but their domain."""
    to = ",\r\n ".join(f"u{n}@m.jp" for n in range(min(1000, size // 40)))
    rest = HEAD.replace("b@example.jp", to)
    return f"{rest}Content-Type: text/plain\r\n\r\n{repeated(lambda n: '@m.jp', size - len(rest))}"


def schemes(size: int) -> str:
    return single("plain", repeated(lambda n: "https://", size))


def nested_urls(size: int) -> str:
    inner = "?url=http://b.example/" * 30
    return single("plain", repeated(lambda n: f"http://a{n}.example/{inner} ", size))


def hosts(size: int) -> str:
    """Hosts that have nothing in common, below a suffix that is listed."""

    def host(number: int) -> str:
        letters = random.Random(number).choices("abcdefghijklmnopqrstuvwxyz", k=8)
        return f"http://{''.join(letters)}.co.jp/ "

    return single("plain", repeated(host, size))


def imitations(size: int) -> str:
    return single(
        "plain", repeated(lambda n: f"http://amaz0n{n}.com http://rakuter{n}.co.jp ", size)
    )


def folds(size: int) -> str:
    """What looks like ASCII or kana and isn't, of every kind that folding knows."""
    kinds = [
        "a\u00ad",
        "ｶﾞ",
        "\ufdfa",
        "㍿",
        "𝐀𝐦𝐚𝐳𝐨𝐧",
        "ａｍａ",
        "аррle",
        "a\u202e",
        "a\u0301\u0316",
        "か\u3099",
    ]
    return single("plain", repeated(lambda n: kinds[n // 500 % len(kinds)], size))


def attached_mails(size: int) -> str:
    def attached(number: int) -> str:
        links = repeated(lambda n: f"http://h{number}x{n}.example ", size // 10)
        return f"--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\n{links}\r\n"

    return f'{HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + "".join(
        map(attached, range(10))
    )


def attached_files(size: int) -> str:
    def file(number: int) -> str:
        return f'--b\r\nContent-Type: application/pdf; name="invoice{number}.pdf.exe"\r\n\r\nMZ\r\n'

    return f'{HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n' + repeated(file, size)


def escapes(size: int) -> str:
    body = repeated(lambda n: "\x1b\x1b$B&#&#", size)
    return f"{HEAD}Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n{body}"


def labels(size: int) -> str:
    """Recipients at hosts of thousands of names, and a body for rules that look for them."""
    host = repeated(lambda n: f"z{n % 9999:04}.", min(60 * KB, size // 8))
    to = "".join(f"Delivered-To: a{n}@{host}example.com\r\n" for n in range(4))
    return to + single("plain", "mail admin\r\n" + repeated(sentence, size - len(to)))


ORDINARY = {
    "plain text": plain,
    "HTML": html,
    "news digest": digest,
    "base64 attachment": attachment,
}
HOSTILE = {
    "multiparts in multiparts": deep_parts,
    "tags in tags": deep_tags,
    "many parts": many_parts,
    "links, HTML": many_links,
    "links, plain": bare_links,
    "lines of 1 MB": long_lines,
    "words of 120 kB": long_words,
    "many header fields": many_headers,
    "one long header field": folded_header,
    "many Received fields": received,
    "regex bait": regex_bait,
    "tags never closed": open_tags,
    "a crowd of recipients": crowd,
    "hosts of many labels": labels,
    "starts of URLs": schemes,
    "URLs in URLs": nested_urls,
    "hosts, all different": hosts,
    "hosts like brands": imitations,
    "characters to fold": folds,
    "attached mails of links": attached_mails,
    "attached programs": attached_files,
    "starts of escapes": escapes,
}
SIZES = (KB, 10 * KB, 100 * KB, MB, 10 * MB, 50 * MB)
YARDSTICK = plain(100 * KB)


@dataclass(frozen=True)
class Cost:
    """What one mail took."""

    shape: str
    hostile: bool
    size: int
    us: float
    yardstick_us: float  # of YARDSTICK, in turns with it
    loaded_mb: float
    peak_mb: float

    def at(self, yardstick_us: float) -> float:
        """Microseconds on a machine as fast as it is when YARDSTICK takes so many."""
        return self.us * yardstick_us / self.yardstick_us

    @property
    def memory_ratio(self) -> float:
        """Of what it took beyond the loaded rules to what it may take."""
        return (self.peak_mb - self.loaded_mb) / (MOST_MEMORY * self.size / MB + SPARE_MB)


def measure(most: int) -> Iterator[Cost]:
    """Every shape at every size up to so many bytes; 100,000 parts or links are some megabytes."""
    programs = bench.build()
    with tempfile.TemporaryDirectory(prefix="fuwake-sizes-") as folder:
        file, cache = Path(folder) / "mail", Path(folder) / "cache"
        yardstick = Path(folder) / "yardstick"
        yardstick.write_bytes(YARDSTICK.encode())
        cache.mkdir(mode=0o700)
        program: list[str | Path] = [programs / "fuwake_bench_sizes", bench.ROOT / "plugins", cache]
        for shape, make in (ORDINARY | HOSTILE).items():
            for size in (size for size in SIZES if size <= most):
                mail = make(size).encode()
                if len(mail) > 2 * size:  # its pieces are bigger than that
                    continue
                file.write_bytes(mail)
                command = [*program, yardstick, file]
                done = subprocess.run(command, check=True, capture_output=True, text=True)
                us, beside, loaded, peak = map(float, done.stdout.split())
                mb = 1024 / MB  # of a KiB
                yield Cost(shape, shape in HOSTILE, len(mail), us, beside, loaded * mb, peak * mb)


def show(costs: list[Cost]) -> int:
    """The table; the number of mails that are over."""
    # All at one speed of the machine, though it may have changed from row to row.
    usual = statistics.median(cost.yardstick_us for cost in costs)
    costs = [replace(cost, us=cost.at(usual), yardstick_us=usual) for cost in costs]
    fixed = next(cost.us for cost in costs if cost.shape == "plain text")
    # What ordinary mail is at most; beyond, limits have made its links free.
    at = min(100 * KB, max(cost.size for cost in costs))
    linear = max(
        (cost.us - fixed) * 1e3 / cost.size
        for cost in costs
        if not cost.hostile and abs(cost.size - at) < at / 2
    )
    print(
        f"linear cost: {fixed:.0f} us a mail and {linear:.1f} ns a byte (the dearest ordinary shape at 100 kB);\n"
        f"over (!): more than {MOST_TIME} x that, or more memory beyond the loaded rules'"
        f" {costs[0].loaded_mb:.0f} MB than {MOST_MEMORY} x mail + {SPARE_MB} MB\n"
    )
    print(
        f"{'':26}{'kB':>8}{'ms':>10}{'ns/byte':>10}{'x linear':>10}{'memory MB':>11}{'of allowed':>12}"
    )
    over = 0
    for cost in costs:
        time = cost.us / (fixed + cost.size * linear / 1e3)
        memory = cost.memory_ratio
        marks = ("!" if time > MOST_TIME else " ") + ("!" if memory > 1 else " ")
        over += marks != "  "
        print(
            f"{cost.shape:26}{cost.size / KB:8.0f}{cost.us / 1e3:10.2f}{cost.us * 1e3 / cost.size:10.1f}"
            f"{time:9.2f}{marks[0]}{cost.peak_mb - cost.loaded_mb:11.1f}{memory:11.2f}{marks[1]}"
        )
    print(f"\n{over} over")
    return over
