"""Where mails come from."""

import io
import os
import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import fuwake
from conftest import HAM, PHISH
from fuwake import inputs

LIMIT = 1 << 20
FROM_LINE = b"From a@example.jp Mon Oct  6 08:12:44 2025\n"


def read(path: Path) -> list[tuple[str, bytes]]:
    found = []
    for mail in inputs.mails([path], LIMIT, pytest.fail):
        assert isinstance(mail, inputs.Mail), mail
        found.append((mail.source, mail.read()))
    return found


def test_mbox_gives_each_message_as_it_stands(tmp_path: Path) -> None:
    body = HAM.replace(b"\r\n", b"\n") + b"\n>From here\n\nFrom the team\n\n"
    path = tmp_path / "box"
    path.write_bytes(FROM_LINE + body + FROM_LINE + PHISH)
    assert read(path) == [(f"{path}#1", body), (f"{path}#2", PHISH)]


def test_file_with_a_from_line_is_one_mail(tmp_path: Path) -> None:
    path = tmp_path / "one.eml"
    path.write_bytes(FROM_LINE + HAM)
    assert read(path) == [(f"{path}#1", HAM)]


@pytest.mark.parametrize(
    "line",
    [
        b"From - Mon Oct  6 08:12:44 2025",
        b"From MAILER-DAEMON Mon Oct 06 08:12:44 2025",
        b"From  Mon Oct  6 08:12:44 2025",
        b"From taro at example.jp  Mon Oct  6 08:12:44 2025",
        b"From 1@xxx Mon Oct 06 08:12:44 +0900 2025",
        b"\xef\xbb\xbfFrom a@example.jp Mon Oct  6 08:12:44 2025",
    ],
)
def test_mbox_separators_of_many_hands(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "box"
    path.write_bytes(line + b"\n" + HAM + b"\n" + line + b"\r\n" + PHISH)
    assert [raw for _, raw in read(path)] == [HAM + b"\n", PHISH]


@pytest.mark.parametrize(
    "line",
    [
        b"From the team",
        b"From 10:30 to 12:00 on 6 October 2025",
        b"From Monday Oct 6",
        b"From a@example.jp Mon 6 Oct 2025 08:12:44",
        b"From the shop at noon Mon Oct  6 2025",
        b"from a@example.jp Mon Oct  6 08:12:44 2025",
    ],
)
def test_sentence_that_begins_with_from_is_no_separator(tmp_path: Path, line: bytes) -> None:
    path = tmp_path / "box"
    path.write_bytes(FROM_LINE + HAM + b"\n" + line + b"\n\nmore\n")
    assert len(read(path)) == 1


def test_separator_needs_a_blank_line_before_it(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(FROM_LINE + HAM + FROM_LINE + PHISH)
    assert len(read(path)) == 1


def test_subfolders_of_a_maildir_are_read(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp", ".Junk/cur", ".Junk/new", ".Junk/tmp", ".git/cur"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        (folder / "1").write_bytes(HAM)
    found = [str(Path(source).relative_to(tmp_path)) for source, _ in read(tmp_path)]
    assert found == [".Junk/cur/1", ".Junk/new/1", "cur/1", "new/1"]


def test_maildir_leaves_tmp_out(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "1").write_bytes(HAM)
    assert [Path(source).parent.name for source, _ in read(tmp_path)] == ["cur", "new"]


def test_directories_are_read_in_depth_and_order(tmp_path: Path) -> None:
    for name in ("b/2.eml", "a/c/1.eml", "a/0.eml", "9.eml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(HAM)
    names = [str(Path(source).relative_to(tmp_path)) for source, _ in read(tmp_path)]
    assert names == ["9.eml", "a/0.eml", "a/c/1.eml", "b/2.eml"]


def test_pastes_in_a_directory_are_mails(tmp_path: Path) -> None:
    (tmp_path / "indented.txt").write_text("  From: a@example.com\n  Subject: x\n\n  Hello.\n")
    (tmp_path / "labelled.txt").write_text("差出人：a@example.com\n件名：x\n\nHello.\n", "utf-8")
    (tmp_path / "notes.txt").write_text("差出人が分からない\n")
    (tmp_path / "quoted.txt").write_text("> From: a@example.com\n> Subject: x\n>\n> Hello.\n")
    warnings: list[str] = []
    found = [
        m for m in inputs.mails([tmp_path], LIMIT, warnings.append) if isinstance(m, inputs.Mail)
    ]
    assert [Path(m.source).stem for m in found] == ["indented", "labelled", "quoted"]
    assert len(warnings) == 1 and warnings[0].startswith("1 file skipped")


def test_odd_files_in_a_directory_are_one_warning(tmp_path: Path) -> None:
    (tmp_path / "mail.eml").write_bytes(HAM)
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (tmp_path / "dangling").symlink_to(tmp_path / "none")
    warnings: list[str] = []
    found = list(inputs.mails([tmp_path], LIMIT, warnings.append))
    assert sum(isinstance(mail, inputs.Mail) for mail in found) == 1
    assert len(warnings) == 1 and warnings[0].startswith("2 files skipped")
    assert [str(m) for m in found if isinstance(m, inputs.InputError)] == [
        f"no such file or directory: {tmp_path / 'dangling'}: check the name"
    ]


def test_pipe_named_on_the_command_line_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with ThreadPoolExecutor(1) as pool:  # as of `fuwake scan <(zcat mail.gz)`
        pool.submit(path.write_bytes, HAM)
        assert read(path) == [(str(path), HAM)]


@pytest.mark.parametrize("size", [0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 200_000])
def test_size_is_known_and_all_is_read(tmp_path: Path, size: int) -> None:
    path = tmp_path / "mail.eml"
    raw = HAM + b"x" * size
    path.write_bytes(raw)
    [mail] = inputs.mails([path], LIMIT, pytest.fail)
    assert isinstance(mail, inputs.Mail)
    assert (mail.size, mail.read()) == (len(raw), raw)


def test_pipes_and_sockets_in_a_directory_do_not_block_and_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "to-null").symlink_to(os.devnull)
    monkeypatch.chdir(tmp_path)  # names of sockets are short
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind("socket")
        (tmp_path / "mail.eml").write_bytes(HAM)
        warnings: list[str] = []
        assert len(list(inputs.mails([tmp_path], LIMIT, warnings.append))) == 1
    assert warnings == [
        f"pipes, sockets or devices skipped, 3 of them: {tmp_path}: name a pipe to read from it"
    ]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (None, "path 2 is None: give a str or os.PathLike"),
        (7, "path 2 is int: give a str or os.PathLike"),
        (HAM, "path 2 is bytes: give a str or os.PathLike, or a mail's bytes to scan()"),
    ],
)
def test_what_is_no_path_is_told_by_its_number(tmp_path: Path, given: Any, told: str) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(HAM)
    with pytest.raises(TypeError) as raised:
        list(fuwake.Engine(bundled=False).scan_many([path, given]))
    assert str(raised.value) == told


@pytest.mark.parametrize(
    ("raw", "cause"),
    [
        (b"", "nothing in it"),
        (b"\r\n\r\n", "nothing in it"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "binary"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "binary"),
    ],
)
def test_what_is_no_mail_is_refused(tmp_path: Path, raw: bytes, cause: str) -> None:
    path = tmp_path / "x"
    path.write_bytes(raw)
    with pytest.raises(inputs.InputError, match=cause):
        read(path)


def test_text_without_headers_is_a_mail(tmp_path: Path) -> None:
    path = tmp_path / "pasted.txt"
    path.write_bytes("本文だけを貼り付けた。".encode())
    assert len(read(path)) == 1


def test_never_reads_more_than_shows_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    class Endless(io.RawIOBase):
        taken = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            self.taken += len(buffer)
            assert self.taken < 4 * LIMIT, "reads on and on"
            buffer[:] = b"x" * len(buffer)
            return len(buffer)

    class Stdin:
        buffer = io.BufferedReader(Endless())

    monkeypatch.setattr("sys.stdin", Stdin)
    [mail] = inputs.mails(["-"], LIMIT, pytest.fail)
    assert isinstance(mail, inputs.Mail)
    assert len(mail.read()) == LIMIT + 1


def test_mbox_message_over_the_limit_fails_alone(tmp_path: Path, plugins: Path) -> None:
    path = tmp_path / "box"
    big = b"From: a@example.jp\n\n" + b"x" * 99 + b"\n" * 9999
    path.write_bytes(FROM_LINE + big + FROM_LINE + HAM)
    engine = fuwake.Engine([plugins], bundled=False, limits={"message_bytes": 5000})
    errors: list[Exception] = []
    verdicts = list(engine.scan_many([path], on_error=lambda source, error: errors.append(error)))
    assert [verdict.source for verdict in verdicts] == [f"{path}#2"]
    assert [type(error) for error in errors] == [fuwake.LimitError]
