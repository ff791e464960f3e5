"""Books broken on purpose, made by code from a sound one: small, and nothing of them is kept."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "closed"))
from closed_books import MEASURES, change_parts, column, part_of, parts, write

from ita_xl import a1
from ita_xl.workbook.closed.package import Package

Value = str | float | None


def edit(path: Path, part: str, change: Callable[[str], str]) -> None:
    """Change the text of a part."""
    change_parts(path, {part: change(parts(path)[part].decode()).encode()})


def in_sheet(path: Path, sheet: str, change: Callable[[str], str]) -> None:
    """Change the text of a sheet's part."""
    edit(path, part_of(path, sheet), change)


def cell(ref: str, value: Value) -> str:
    """A cell as other programs write it."""
    if value is None or value == "":
        return ""
    if isinstance(value, str):
        return f'<c r="{ref}" t="inlineStr"><is><t>{value}</t></is></c>'
    return f'<c r="{ref}"><v>{value}</v></c>'


def stray(path: Path, sheet: str, ref: str, value: Value = 7) -> None:
    """Something in a cell far outside: Ctrl+Down, and a key."""
    write(path, sheet, {ref: value})


def styled(path: Path, count: int, sheet: str = MEASURES, top: int = 2_000, width: int = 25) -> None:
    """Empty cells with a style, as after a format was given to whole columns by another program."""
    rows = (
        f'<row r="{row}">' + "".join(f'<c r="{column(c)}{row}" s="1"/>' for c in range(width)) + "</row>"
        for row in range(top, top + count // width)
    )
    in_sheet(path, sheet, lambda text: text.replace("</sheetData>", "".join(rows) + "</sheetData>"))


def widen(path: Path, name: str, rows: int, value: Callable[[int, int], Value]) -> None:
    """Let a range have so many rows, filled by ``value(row, column)``, both from 0; nothing stands below it."""
    package = Package.read(path)
    sheet, ref = package.names[name]
    top, left, _, right = a1.parse_area(ref)
    package.move_name(name, sheet, a1.area_name((top, left, top + rows - 1, right)))
    path.write_bytes(package.to_bytes())
    made = "".join(
        f'<row r="{top + n}">'
        + "".join(cell(a1.cell_name(top + n, c), value(n, c - left)) for c in range(left, right + 1))
        + "</row>"
        for n in range(rows)
    )
    below = re.compile(r'<row r="(\d+)"[^>]*?(?:/>|>.*?</row>)', re.DOTALL)
    in_sheet(
        path,
        sheet,
        lambda text: below.sub(lambda row: row[0] if int(row[1]) < top else "", text).replace(
            "</sheetData>", f"{made}</sheetData>"
        ),
    )


def in_utf16(path: Path, sheet: str) -> None:
    """Store the part of a sheet in UTF-16, as the standard allows."""
    part = part_of(path, sheet)
    text = parts(path)[part].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"')
    change_parts(path, {part: text.encode("utf-16")})


def with_backslashes(path: Path, part: str) -> None:
    """Name a part in the zip as some programs for .NET do."""
    import io
    import zipfile

    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts(path).items():
            info = zipfile.ZipInfo("x")
            info.filename = name.replace("/", "\\") if name == part else name
            file.writestr(info, data, zipfile.ZIP_DEFLATED)
    path.write_bytes(stream.getvalue())


def all_hidden(path: Path) -> None:
    """Hide every sheet."""

    def hide(text: str) -> str:
        text = re.sub(r'(<sheet [^>]*?) state="\w+"', r"\1", text)
        return re.sub(r"<sheet ", '<sheet state="hidden" ', text)

    edit(path, "xl/workbook.xml", hide)
