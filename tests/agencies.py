"""The five example agencies, whose figures stand in tests/cases."""

from pathlib import Path

from ita_xl import datafile
from ita_xl.measures import library
from ita_xl.records import replace
from ita_xl.workbook.reading.library import before_texts

CASES = Path(__file__).parent / "cases"
NAMES = ("fy2565-khlongmai", "fy2566-kudphueng", "fy2568-makkhaeng", "fy2568-naudom", "fy2568-paphlu")


def with_own_library(case: Path) -> datafile.Interchange:
    """Give the data of a case, of an office that keeps a library of its own with rows for each indicator.

    It is the one that format 1 came with: a table with many rows, whose keys say what they are for.
    """
    given = datafile.read(case.read_text(encoding="utf-8"))
    rows = tuple(
        datafile.LibraryRow(key, texts) for key, texts in before_texts().items() if key != "i10-weak-2"
    )
    return replace(given, library=datafile.Library(rows, tuple(m.key for m in library.shipped())))
