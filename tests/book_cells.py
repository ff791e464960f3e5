"""Types into the cells of a closed workbook that has been read, as a person does in Excel."""

from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.edits.edits import Edits


def put(book: ClosedBook, *cells: tuple[str, int, int, object]) -> None:
    """Type into cells within named ranges: (name, row, column, value), counted from 0."""
    edits = Edits()
    for name, row, column, value in cells:
        place = book.grids[name].place(row, column)
        edits.put(place.sheet, place.cell, value)
    book.apply(edits)
