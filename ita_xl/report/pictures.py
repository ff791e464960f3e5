"""The pictures of an office, the Garuda of its memos and its seal: in a folder beside the workbook, by their names."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl.infile import read_plain
from ita_xl.layouts import PICTURE_ENDINGS, PICTURE_FOLDER, PICTURES

if TYPE_CHECKING:
    from ita_xl.report.docx.pictures import Picture

LARGEST = 5 * 2**20
"""Bytes of a picture that is taken."""


def files(folder: Path) -> Mapping[str, Path]:
    """Find the files of an office's pictures by the tags of their places; none where they cannot be looked for.

    Args:
        folder: That of the workbook.
    """
    try:
        there = sorted(path for path in (folder / PICTURE_FOLDER).iterdir() if path.is_file())
    except OSError:
        return {}
    named = {path.stem: path for path in reversed(there) if path.suffix.lower() in PICTURE_ENDINGS}
    return {tag: named[name] for tag, name in PICTURES.items() if name in named}


def pictures(folder: Path) -> "tuple[Mapping[str, Picture], tuple[str, ...]]":
    """Read an office's pictures.

    Args:
        folder: That of the workbook.

    Returns:
        The pictures by the tags of their places, and a Thai sentence for each file that is none.
    """
    from ita_xl.report.docx.pictures import Picture

    found, unfit = {}, []
    for tag, path in files(folder).items():
        try:
            picture = Picture.of(read_plain(path, LARGEST))
        except OSError:
            picture = None
        if picture is None:
            unfit.append(f"ไม่ได้ใส่ภาพ “{path.name}” เนื่องจากอ่านเป็นภาพ PNG หรือ JPEG ไม่ได้ หรือมีขนาดเกิน 5 MB")
        else:
            found[tag] = picture
    return found, tuple(unfit)
