"""Formulas in the copy for e-mail: the native ones in place of those that call Python."""

from pathlib import Path

import pytest
import xlsxwriter
from mailcopy_books import formulas, values
from package_books import faults, parts, repack_parts

from ita_xl.workbook.closed.mailcopy import mail_copy
from ita_xl.workbook.formulas.computed import native_of


@pytest.mark.parametrize(
    ("formula", "native"),
    [
        ("IFERROR(ITA_RANK(ita_year,$D$6:$D$15,$K$6:$K$15),$K$6:$K$15)", "$K$6:$K$15"),
        ('IFERROR(ITA_LEVEL(A1,"a,)",B1),IF(B1="",", (",B1))', 'IF(B1="",", (",B1)'),
        ("IFERROR(ITA_RANK('a,)b'!A1:A10,C1),'a,)b'!C1)", "'a,)b'!C1"),
        ("IFERROR(ITA_RANK(A1:A10,C1),ITA_RANK(A1:A10,D1))", None),
        ("IFERROR(ITA_RANK(A1:A10,C1),C1)+SUM(1)", None),
        ("IFERROR(ITA_RANK(A1:A10,C1),C1)+(2)", None),
        ("ITA_THAIDIGITS(A1)", None),
        ("IFERROR(1/0,ITA_THAIDIGITS(A1))", None),
    ],
)
def test_the_native_formula_within_one_that_calls_python(formula: str, native: str | None) -> None:
    assert native_of(formula) == native


def test_a_persons_own_calls_become_values(tmp_path: Path) -> None:
    """Alone, filled down (shared) and as an array: what was shown stays, and no name that the receiver lacks."""
    book = tmp_path / "own.xlsm"
    with xlsxwriter.Workbook(str(book)) as made:
        page = made.add_worksheet()
        page.write_formula("A1", "=ITA_THAIDIGITS(B1)", None, "๑")
        page.write_formula("A2", "=SUM(B1:B2)", None, 3)
        page.write_array_formula("C1:C2", "{=ITA_RANK(D1:D10)}", None, 1)
        page.write_number("C2", 2)
        page.conditional_format("A1:A2", {"type": "formula", "criteria": "=ITA_READY()"})
        page.conditional_format("B1:B2", {"type": "cell", "criteria": ">", "value": 5})
    data = book.read_bytes()
    sheet = "xl/worksheets/sheet1.xml"
    raw = parts(data)[sheet]
    fill = b'<c r="E1" t="str"><f t="shared" ref="E1:E2" si="0">ITA_THAIDIGITS(B1)</f><v>x</v></c></row>'
    raw = raw.replace(b"</row>", fill, 1)
    raw = raw.replace(
        b"</row></sheetData>", b'<c r="E2" t="str"><f t="shared" si="0"/><v>y</v></c></row></sheetData>'
    )
    data = repack_parts(data, {sheet: raw})
    copy = mail_copy(data)
    assert b"ITA_" not in parts(copy)[sheet]
    assert values(copy) == values(data)
    assert formulas(copy)["Sheet1"] == [
        ("A1", "๑"),
        ("C1", "1"),
        ("E1", "x"),
        ("A2", "=SUM(B1:B2)"),
        ("C2", "2"),
        ("E2", "y"),
    ]
    assert faults(copy, tmp_path) == []
    assert parts(copy)[sheet].count(b"<cfRule") == 1
