"""The list of hashes of a pack; core/src/rules/seal.h has the format and checks it at load."""

import hashlib
from pathlib import Path

from .inputs import InputError

LIST = "pack.sha256"
FOLDERS = ("", "lib", "brands", "words", "campaigns", "heuristics")


def files(folder: Path) -> list[Path]:
    """The Lua files that loading the pack would read."""
    if not folder.is_dir():
        raise InputError(f"no such folder: {folder}: name a folder of plugins")
    found = [
        file.relative_to(folder)
        for name in FOLDERS
        for file in (folder / name).glob("*.lua")
        if file.is_file() and not file.name.startswith(".")
    ]
    if not found:
        raise InputError(f"no plugins: {folder}: name a folder of plugins")
    return sorted(found)


def digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


def hash_lines(folder: Path) -> str:
    """What pack.sha256 holds: a line for each file, as sha256sum writes it."""
    return "".join(f"{digest(folder / file)}  {file.as_posix()}\n" for file in files(folder))


def differences(folder: Path) -> list[str]:
    """What pack.sha256 says otherwise than the files do, a line each."""
    try:
        text = (folder / LIST).read_text(encoding="utf-8")
    except FileNotFoundError:
        return [f"{folder / LIST}: not there: run 'fuwake packs hash {folder}'"]
    listed = {path: hash for hash, _, path in (row.partition("  ") for row in text.splitlines())}
    found = {file.as_posix(): digest(folder / file) for file in files(folder)}
    return [
        f"{folder / path}: "
        + ("missing" if path not in found else "changed" if path in listed else "not in the list")
        for path in sorted(listed.keys() | found.keys())
        if listed.get(path) != found.get(path)
    ]
