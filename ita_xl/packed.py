"""The TOML files of the package, read fast; :mod:`ita_xl.maintain.packing` packs them.

A maintainer edits the TOML; beside each file stands the same data as JSON (``.packed``), because a click cannot wait
for TOML: all rules take 13 ms to parse, the same data as JSON half a millisecond. JSON and not :mod:`marshal`,
since one file serves every version of Python. The first line of a packed file is the digest of the TOML that it was
made from. Where that is not the TOML beside it any more, the TOML is read: what a maintainer has just typed counts,
packed or not, and a test tells that it is to be packed.
"""

import json
from hashlib import blake2b
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
        made_from, _, data = (folder / packed_name(name)).read_text(encoding="utf-8").partition("\n")
    except FileNotFoundError:
        return parse(source)
    if made_from != digest(source):
        return parse(source)
    found: dict[str, Any] = json.loads(data)
    return found


def packed_name(name: str) -> str:
    """Give the name of the packed file of a TOML file."""
    return name.removesuffix(SOURCE) + PACKED


def digest(source: str) -> str:
    """Tell the text of a TOML file from any other."""
    return blake2b(source.encode(), digest_size=16).hexdigest()


def parse(source: str) -> dict[str, Any]:
    """Read the text of a TOML file: slow."""
    import tomllib

    return tomllib.loads(source)
