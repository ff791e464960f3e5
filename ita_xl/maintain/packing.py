"""Packs the TOML files of the package for :mod:`ita_xl.packed`: ``python -m ita_xl.maintain.packing``."""

import json
from pathlib import Path

from ita_xl.packed import SOURCE, digest, packed_name, parse


def pack(source: str) -> str:
    """Give the packed form of the text of a TOML file.

    Raises:
        tomllib.TOMLDecodeError: It is no TOML.
        TypeError: It holds what JSON cannot say, such as a date.
    """
    return f"{digest(source)}\n{json.dumps(parse(source), ensure_ascii=False, separators=(',', ':'))}\n"


def write(folder: Path) -> None:
    """Pack every TOML file of a folder and of those in it."""
    for source in sorted(folder.rglob("*" + SOURCE)):
        text = pack(source.read_text(encoding="utf-8"))
        source.with_name(packed_name(source.name)).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(__file__).parents[1])
