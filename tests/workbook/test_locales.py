"""Windows of other countries: decimals with a comma, other signs in lists, the Buddhist and the Japanese calendar.

Excel's formulas turn numbers into texts, and read a format of TEXT, by the signs of Windows; LibreOffice does the same
by its locale. What a workbook shows, and whether it says that a table is of older scores, must not depend on it.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from agencies import NAMES
from book_cells import put
from office import Recalculated, differences, recalculated

import ita_xl
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.formulas.cells import computed_cells

LOCALES = ("de-DE", "th-TH", "ja-JP")
"""Comma and semicolon; Buddhist years; Japanese dates. All other tests have English (US)."""
PACKAGE = Path(ita_xl.__file__).parent


@pytest.fixture(scope="module")
def changed(made, tmp_path_factory) -> Path:
    """A workbook in which a score changed by a hundredth since its tables were made."""
    path = tmp_path_factory.mktemp("changed") / "changed.xlsm"
    shutil.copyfile(made["fy2568-paphlu"], path)
    book = ClosedBook(path)
    assert book.model.texts_fresh
    score = book.model.assessment.indicators[1]
    put(book, ("ita_scores", 0, 0, round(float(score) - 0.01, 2)))
    book.save(backup=False)
    return path


@pytest.fixture(scope="module")
def there(made, changed, tmp_path_factory) -> Callable[[str], dict[str, Recalculated]]:
    """What the LibreOffice of a locale gets for all the books, at one start of it."""

    @cache
    def found(locale: str) -> dict[str, Recalculated]:
        books = [made[name] for name in NAMES] if locale in LOCALES else []
        return recalculated(tmp_path_factory.mktemp(locale), [*books, changed], locale)

    return found


@pytest.mark.parametrize("locale", LOCALES)
def test_every_computed_cell_is_the_cores(made, there, locale: str) -> None:
    for name in NAMES:
        assert differences(there(locale)[name], computed_cells(), ClosedBook(made[name]).model) == []


def test_each_writes_numbers_as_there(changed, there) -> None:
    """Else all would be English (US), and nothing of it proved."""
    signs = {}
    for locale in LOCALES:
        text = (there(locale)[changed.stem].folder / f"{changed.stem}-คะแนน.csv").read_text(encoding="utf-8")
        signs[locale] = {sign for sign in ",." if re.search(rf"\t\d\d[{sign}]\d\d?\t", text)}
    assert signs == {"de-DE": {","}, "th-TH": {"."}, "ja-JP": {"."}}


@pytest.mark.parametrize("locale", ["en-US", *LOCALES])
def test_a_score_that_changed_by_a_hundredth_makes_the_tables_old(changed, there, locale: str) -> None:
    assert differences(there(locale)["changed"], computed_cells(), ClosedBook(changed).model) == []
    assert not ClosedBook(changed).model.texts_fresh


def test_no_formula_reads_a_format_by_the_signs_of_windows() -> None:
    assert [
        c.ref
        for c in computed_cells()
        if re.search(r"\b(TEXT|VALUE|DATEVALUE|DOLLAR|NUMBERVALUE)\(", c.formula)
    ] == []


LOCAL = r"\b(?:Formula|FormulaR1C1|NumberFormat|RefersTo|RefersToR1C1|Address|Value|Category)Local\b"


def test_python_asks_neither_excel_nor_itself_for_local_signs() -> None:
    """The self-test alone may: it types as a person of that Windows does, and reports its language."""
    found = [
        f"{path.relative_to(PACKAGE)}: {line.strip()}"
        for path in PACKAGE.rglob("*.py")
        if path != PACKAGE / "selftest" / "windows.py"
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search(rf"{LOCAL}|\bimport locale\b|:n}}", line)
    ]
    assert found == []


# --- the macros -------------------------------------------------------------------------


CONVERSIONS = (
    r"\b(?:CDbl|CSng|CCur|CDec|CDate|CVDate|Val|Str|Format\w*|DateValue|TimeValue|IsDate|IsNumeric)\("
)


def test_no_macro_converts_by_the_signs_of_windows() -> None:
    from ita_xl.maintain.macros.vba import ADDIN_MODULES, module_source

    for name in ADDIN_MODULES:
        source = re.sub(r"(?m)'.*$", "", module_source(name))
        assert re.findall(f"{CONVERSIONS}|{LOCAL}", source) == []


BUDDHIST = "15/10/2568"
WRITTEN = {
    "comma": (lambda number: str(number).replace(".", ","), "15.10.2025"),
    "Thai": (str, BUDDHIST),
    "Japanese": (str, "2025/10/15"),
}
"""How CStr writes a number and a day there."""


@pytest.fixture(params=WRITTEN)
def elsewhere(request: pytest.FixtureRequest, bare, monkeypatch: pytest.MonkeyPatch):
    """Excel with Python, in whose VBA texts are made as there."""
    from pyopenvba.interpreter._intrinsics import INTRINSICS
    from vba_bench import VBADate

    number, day = WRITTEN[request.param]
    usual = INTRINSICS["cstr"]

    def cstr(interpreter, args, named):
        (value,) = args
        if isinstance(value, VBADate):
            return day
        return number(value) if isinstance(value, float) else usual(interpreter, args, named)

    monkeypatch.setitem(INTRINSICS, "cstr", cstr)
    bare.add_xlwings()
    return bare


def test_a_button_works_there(elsewhere) -> None:
    from vba_bench import python

    python(elsewhere, says="เสร็จแล้ว")
    elsewhere.run("ItaCheck")
    assert elsewhere.status == "เสร็จแล้ว"
    assert elsewhere.machine.statements == ["__import__('ita_xl.buttons').buttons.run('check', '1.2.3')"]
    elsewhere.assert_restored()


def test_numbers_and_days_reach_python_as_they_are(elsewhere) -> None:
    from vba_bench import NATIVE, level

    assert level(elsewhere) == "ผ่านดี"
    elsewhere.machine.answer = lambda fn, values: fn
    elsewhere.machine.calls.clear()
    elsewhere.fill("A1", [[90.32], [1234.5]])
    elsewhere.add_module(
        'Sub Put_()\r\n    ShScores.Range("A3").Value = DateSerial(2025, 10, 15)\r\nEnd Sub\r\n',
        name="Probe",
    )
    elsewhere.run("Put_")
    elsewhere.call("ITA_DISTANCE", elsewhere.range("A1:A3"), 85.5, NATIVE)
    assert elsewhere.machine.calls == [
        ("ITA_DISTANCE", [[[90.32], [1234.5], [datetime(2025, 10, 15)]], 85.5])  # noqa: DTZ001  a day in a cell
    ]


def test_a_version_that_became_a_number_there_is_no_version(elsewhere) -> None:
    """What the cell holds goes into a statement only where it is digits and dots."""
    from vba_bench import python

    from ita_xl.maintain.macros.vba import TEXTS_SHEET

    elsewhere.sheet(TEXTS_SHEET).set_value("B1", 0.5)
    python(elsewhere, says="เสร็จแล้ว")
    elsewhere.run("ItaCheck")
    assert elsewhere.status == "เสร็จแล้ว"
    assert re.search(r"run\('check', '(0\.5)?'\)", elsewhere.machine.statements[0])
