"""Heights of rows by the widths of letters; what LibreOffice says of them is in tests/desktop/test_heights.py."""

import re
import zipfile

import pytest

from ita_xl.workbook.contract.heights import (
    MAX_POINTS,
    MIN_POINTS,
    lines,
    lines_height,
    row_height,
    text_width,
)
from ita_xl.workbook.contract.sheets import FOLLOW, HOME, ITEMS, LIBRARY, MEASURES, OIT, REPORT, SHEETS


def test_marks_above_and_below_take_no_room():
    assert text_width("ที่ที่") == text_width("ทท")
    assert text_width("") == 0


@pytest.mark.parametrize(
    ("text", "points"), [("การใช้ทรัพย์สินของราชการ", 113.95), ("2568", 23.17), ("ITA", 14.82)]
)
def test_a_text_is_as_wide_as_in_the_font(text, points):
    """Widths of TH SarabunPSK 16, added up from its table of advances."""
    assert text_width(text) == pytest.approx(points, rel=0.02)


def test_a_text_that_fits_stands_on_one_line_and_a_longer_one_on_more():
    assert lines("ก" * 10, 14) == 1
    assert lines("ก" * 11, 14) == 2
    assert lines("ก" * 40, 14) == 5  # each line may lose room before a word
    assert lines("ก\nก\n\nก", 14) == 4
    assert lines("ก" * 10, 14, bold=True) == 1
    assert lines("ก" * 10, 14, size=22) == 2
    assert lines("ก" * 40, 0) > 10


def test_a_row_is_as_high_as_its_longest_text_within_what_excel_allows():
    assert row_height([], []) == lines_height(1) == 25
    assert row_height(["ก", "ก" * 40], [14, 14]) == lines_height(5) == 109
    assert lines_height(1, size=14) == MIN_POINTS
    assert row_height(["ก" * 4000], [14]) == MAX_POINTS


def test_heights_where_a_person_types_sentences_are_not_set_by_hand(made):
    """Excel leaves a row alone whose height was set by hand; every other one grows with what is typed."""
    with zipfile.ZipFile(made["fy2568-naudom"]) as parts:
        rows = {
            sheet: re.findall(r"<row [^>]*>", parts.read(f"xl/worksheets/sheet{n}.xml").decode())
            for n, sheet in enumerate(SHEETS, start=1)
        }
    for sheet in (ITEMS, LIBRARY, MEASURES, FOLLOW, OIT, REPORT):
        assert [row for row in rows[sheet] if "customHeight" in row] == [], sheet.name
    assert all("customHeight" in row for row in rows[HOME])
