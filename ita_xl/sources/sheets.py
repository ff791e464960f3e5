"""The text of a workbook: each sheet's rows, numbers as their cells show them."""

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from typing import Any

from ita_xl.failures import Failure

MAX_ROWS, MAX_COLUMNS = 5000, 100
_OURS = "ita_scores"
_PLAIN_NAME = re.compile(r"(?:sheet|แผ่นงาน|ชีต|worksheet)\s?\d*", re.IGNORECASE)


def workbook_text(path: Path, data: bytes) -> tuple[str, tuple[Failure, ...]]:
    """Give the text of an .xlsx or .xlsm, and what could not be read of it.

    Args:
        path: Its name, for a sentence.
        data: Its bytes.

    Raises:
        Failure: ``import-damaged``; ``import-own``: it is a workbook of ours.
    """
    from openpyxl.reader.excel import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), data_only=True)
            formulas = load_workbook(io.BytesIO(data))
    except Exception as error:  # openpyxl raises whatever a damaged part brings about
        raise Failure("import-damaged", path=path.name) from error
    if _OURS in book.defined_names:
        raise Failure("import-own", path=path.name)
    lines: list[str] = []
    empty: list[str] = []
    for sheet in book.worksheets:
        if sheet.sheet_state != "visible":
            continue
        written = formulas[sheet.title]
        lines += _titled(sheet.title, len(book.worksheets))
        for row in sheet.iter_rows(
            max_row=min(sheet.max_row or 0, MAX_ROWS), max_col=min(sheet.max_column or 0, MAX_COLUMNS)
        ):
            lines.append("\t".join(_shown(cell.value, cell.number_format) for cell in row).rstrip())
            empty += [
                f"{sheet.title}!{cell.coordinate}"
                for cell in row
                if cell.value is None and str(written[cell.coordinate].value or "").startswith("=")
            ]
    remarks = (Failure("import-formulas", cells=", ".join(empty[:5])),) if empty else ()
    return "\n".join(lines), remarks


def _titled(title: str, sheets: int) -> Iterator[str]:
    if sheets > 1 and not _PLAIN_NAME.fullmatch(title.strip()):
        yield f"ข้อมูล {title}"
    yield ""


def _shown(value: Any, number_format: str) -> str:  # noqa: ANN401
    """Give a value as its cell shows it: 0.9032 in a cell of per cent is 90.32%."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return ""
    if isinstance(value, datetime | date):
        return f"วันที่ {value.day}/{value.month}/{value.year}"
    if isinstance(value, int | float):
        return _number(Decimal(repr(value)), number_format or "General")
    return " ".join(str(value).split())


def _number(value: Decimal, number_format: str) -> str:
    first = number_format.partition(";")[0]
    plain = re.sub(r"\"[^\"]*\"|\\.|\[[^\]]*\]", "", first)
    places = re.search(r"[0#?]\.([0#?]+)", plain)
    if "%" in plain:
        return f"{_rounded(value * 100, len(places[1]) if places else 0)}%"
    if "E+" in plain or not re.search("[0#]", plain):
        # General: as many digits as the number has, without what binary fractions add.
        shown = value.quantize(Decimal(1).scaleb(-8), ROUND_HALF_UP).normalize()
        return f"{shown:f}"
    return f"{_rounded(value, len(places[1]) if places else 0)}"


def _rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def old_sheets_text(path: Path, data: bytes) -> str:
    """Give the text of an .xls, .xlsb or .ods.

    Raises:
        Failure: ``import-damaged`` or ``encrypted``.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        lines: list[str] = []
        for name in book.sheet_names:
            lines += _titled(name, len(book.sheet_names))
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)[:MAX_ROWS]
            lines += ["\t".join(_shown(v, "General") for v in row[:MAX_COLUMNS]).rstrip() for row in rows]
    except PasswordError as error:
        raise Failure("encrypted", path=path.name) from error
    except (CalamineError, ValueError, OSError) as error:
        raise Failure("import-damaged", path=path.name) from error
    return "\n".join(lines)
