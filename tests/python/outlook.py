"""Writes Outlook .msg files (MS-OXMSG in MS-CFB, version 3) for tests: small, and no more than
the reader needs."""

import struct
from dataclasses import dataclass, field
from itertools import pairwise

Storage = dict[str, "Storage | bytes"]

SECTOR, MINI, CUTOFF, ENTRY = 512, 64, 4096, 128
FREE, END, FAT, NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


@dataclass
class _Node:
    name: str
    kind: int  # 1 storage, 2 stream, 5 root
    content: bytes = b""
    start: int = END
    right: int = NONE
    child: int = NONE
    children: list[int] = field(default_factory=list)


def compound_file(tree: Storage) -> bytes:
    """A compound file with these storages (dicts) and streams (bytes)."""
    nodes = [_Node("Root Entry", 5)]

    def add(at: int, storage: Storage) -> None:
        for name, value in storage.items():
            nodes.append(_Node(name, 1 if isinstance(value, dict) else 2))
            nodes[at].children.append(len(nodes) - 1)
            if isinstance(value, dict):
                add(len(nodes) - 1, value)
            else:
                nodes[nodes[at].children[-1]].content = value

    add(0, tree)
    for node in nodes:  # siblings: a tree that leans to the right, in the order of MS-CFB 2.6.4
        chain = sorted(node.children, key=lambda i: (len(nodes[i].name), nodes[i].name.upper()))
        node.child = chain[0] if chain else NONE
        for left, right in pairwise(chain):
            nodes[left].right = right

    fat: list[int] = []
    sectors: list[bytes] = []

    def store(content: bytes) -> int:
        first = len(sectors)
        count = -(-len(content) // SECTOR)
        for i in range(count):
            sectors.append(content[i * SECTOR : (i + 1) * SECTOR].ljust(SECTOR, b"\0"))
            fat.append(first + i + 1 if i + 1 < count else END)
        return first if count else END

    mini, mini_fat = b"", []
    for node in nodes[1:]:
        if node.kind == 2 and len(node.content) >= CUTOFF:
            node.start = store(node.content)
        elif node.content:
            first, count = len(mini_fat), -(-len(node.content) // MINI)
            node.start = first
            mini += node.content.ljust(count * MINI, b"\0")
            mini_fat += [*range(first + 1, first + count), END]
    nodes[0].content, nodes[0].start = mini, store(mini)
    mini_start = store(struct.pack(f"<{len(mini_fat)}I", *mini_fat)) if mini_fat else END
    directory = b"".join(_entry(node) for node in nodes)
    directory_start = store(directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0"))
    fat_count = 1
    while (len(sectors) + fat_count) * 4 > fat_count * SECTOR:
        fat_count += 1
    fat_start = len(sectors)
    table = fat + [FAT] * fat_count
    table += [FREE] * (fat_count * SECTOR // 4 - len(table))
    sectors.append(struct.pack(f"<{len(table)}I", *table))
    difat = [*range(fat_start, fat_start + fat_count)]
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"",
        0, fat_count, directory_start, 0, CUTOFF,
        mini_start, -(-len(mini_fat) * 4 // SECTOR), END, 0, difat[0],
    )  # fmt: skip
    header += struct.pack("<108I", *(difat[1:] + [FREE] * (108 - len(difat) + 1)))
    return header + b"".join(sectors)


def _entry(node: _Node) -> bytes:
    name = node.name.encode("utf-16-le")
    return struct.pack(
        "<64sHBBIII16sIQQIQ",
        name, len(name) + 2, node.kind, 1, NONE, node.right, node.child, b"", 0, 0, 0,
        node.start, len(node.content),
    )  # fmt: skip


def properties(first: int, **fixed: int) -> bytes:
    """The stream of properties kept in place: id -> value."""
    entries = (
        struct.pack("<HHIQ", 3, int(tag.removeprefix("p"), 16), 6, value)
        for tag, value in fixed.items()
    )
    return bytes(first) + b"".join(entries)


def text(tag: int, value: str) -> Storage:
    return {f"__substg1.0_{tag:04X}001F": value.encode("utf-16-le")}


def data(tag: int, value: bytes) -> Storage:
    return {f"__substg1.0_{tag:04X}0102": value}


def attachment(name: str, content: "bytes | Storage") -> Storage:
    body: Storage = (
        {"__substg1.0_3701000D": content} if isinstance(content, dict) else data(0x3701, content)
    )
    return {"__properties_version1.0": properties(8), **text(0x3707, name), **body}


def message(
    *parts: Storage, files: "tuple[Storage, ...]" = (), first: int = 32, **fixed: int
) -> Storage:
    """A message's storage; `first` is 24 for an embedded one."""
    storage: Storage = {"__properties_version1.0": properties(first, **fixed)}
    for part in parts:
        storage |= part
    for number, file in enumerate(files):
        storage[f"__attach_version1.0_#{number:08X}"] = file
    return storage
