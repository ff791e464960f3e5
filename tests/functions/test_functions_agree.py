"""Function, native formula and core agree: in the five agencies' books, and at every border of every scale.

That the native formulas agree with the core is proved by LibreOffice (tests/proof); here the functions are asked with
what stands in the cells that the formulas name.
"""

import sys
from pathlib import Path

import pytest
from agencies import NAMES
from sheet_values import CALLING, Values, answered, call_of, shown

from ita_xl.workbook import answers
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract.ruletables import shipped_tables
from ita_xl.workbook.formulas.cells import defined_names
from ita_xl.workbook.reading.library import library
from ita_xl.workbook.reading.model import model_of

sys.path.insert(0, str(Path(__file__).parents[1] / "proof"))
from proof_cases import borders, random_samples

TEXTS = {"ITA_SUMMARY", "ITA_ANALYSIS", "ITA_SUGGEST", "ITA_CHECK"}
"""Functions without a native twin."""


def told(cell, found, wanted):
    return (
        f"{cell.sheet.name}!{cell.array or cell.ref}: {found} by Python, {wanted} by the core  {cell.formula}"
    )


def same(found, wanted):
    return len(found) == len(wanted) and all(
        (f == w) if isinstance(w, str) else isinstance(f, int | float) and abs(f - w) < 1e-9
        for fs, ws in zip(found, wanted, strict=True)
        for f, w in zip(fs, ws, strict=True)
    )


def differences(values, *, texts):
    found = []
    for cell in CALLING:
        if (call_of(cell)[0] in TEXTS) > texts:
            continue
        answer, wanted = answered(cell, values), shown(cell, values)
        if not same(answer, wanted):
            found.append(told(cell, answer, wanted))
    return found


def test_the_workbook_calls_at_most_fifteen_times():
    calls = [call_of(cell)[0] for cell in CALLING]
    assert len(calls) == len(set(calls)) == 13
    assert {f.name for f in answers.FUNCTIONS} - set(calls) == {"ITA_THAIDATE"}


def test_no_function_has_the_name_of_a_range():
    """Excel and LibreOffice tell names apart by their letters, whatever their size."""
    names = {name.upper() for name in defined_names(shipped_tables())}
    assert names & {f.name for f in answers.FUNCTIONS} == set()


@pytest.mark.parametrize("name", NAMES)
def test_in_the_five_books_texts_included(name, made):
    book = ClosedBook(made[name])
    values = Values(book.model, book.grids["ita_library"].rows)
    left = [d for d in differences(values, texts=True) if "ITA_CHECK" not in d]
    assert left == []
    assert len(library(book.grids["ita_library"])) > 20


def test_at_every_border_of_every_scale():
    count = 0
    for sample in borders(every_era=True):
        assert differences(Values(model_of(sample.entries, {})), texts=False) == [], sample.name
        count += 1
    assert count > 800


def test_for_random_assessments():
    for sample in random_samples(20):
        assert differences(Values(model_of(sample.entries, {})), texts=False) == [], sample.name


def test_a_difference_would_be_seen(made):
    book = ClosedBook(made[NAMES[0]])
    values = Values(book.model)
    values.cells["คะแนน", "D7"] = 99.99
    assert any("ITA_RANK" in d for d in differences(values, texts=False))
