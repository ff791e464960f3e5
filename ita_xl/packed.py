"""The TOML files of the package, read fast: ``python -m ita_xl.packed`` packs them all anew.

A maintainer edits the TOML; beside each file stands the same data as JSON (``.packed``), because a click cannot wait
for TOML: all rules take 13 ms to parse, the same data as JSON half a millisecond. JSON and not :mod:`marshal`,
since one file serves every version of Python. The first line of a packed file is the digest of the TOML that it was
made from. Where that is not the TOML beside it any more, the TOML is read: what a maintainer has just typed counts,
packed or not, and a test tells that it is to be packed.
"""

import json
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

SOURCE, PACKED = ".toml", ".packed"


def read(folder: "Traversable", name: str) -> dict[str, Any]:
    """Give the data of a TOML file.

    Args:
        folder: Where it stands, as :func:`importlib.resources.files` gives it, or a path.
        name: The name of the TOML file.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML.
        UnicodeDecodeError: It is not UTF-8.
    """
    source = (folder / name).read_text(encoding="utf-8")
    try:
        digest, _, data = (folder / _packed_name(name)).read_text(encoding="utf-8").partition("\n")
    except FileNotFoundError:
        return _parse(source)
    if digest != _digest(source):
        return _parse(source)
    found: dict[str, Any] = json.loads(data)
    return found


def pack(source: str) -> str:
    """Give the packed form of the text of a TOML file.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML.
        TypeError: It holds what JSON cannot say, such as a date.
    """
    return f"{_digest(source)}\n{json.dumps(_parse(source), ensure_ascii=False, separators=(',', ':'))}\n"


def write(folder: Path) -> None:
    """Pack every TOML file of a folder and of those in it."""
    for source in sorted(folder.rglob("*" + SOURCE)):
        text = pack(source.read_text(encoding="utf-8"))
        source.with_name(_packed_name(source.name)).write_text(text, encoding="utf-8", newline="\n")


def _packed_name(name: str) -> str:
    return name.removesuffix(SOURCE) + PACKED


def _digest(source: str) -> str:
    return blake2b(source.encode(), digest_size=16).hexdigest()


def _parse(source: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(source)


if __name__ == "__main__":
    write(Path(__file__).parent)
