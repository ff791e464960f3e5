"""What the steps ask of an application that opens workbooks; who answers is another matter."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import xlwings as xw


class NotHere(Exception):
    """This desk cannot try it; the sentence says why, in Thai."""


class Window(Protocol):
    """A workbook that is open."""

    @property
    def book(self) -> "xw.Book":
        """The workbook as xlwings knows it."""

    def sheet_names(self) -> list[str]:
        """Name the sheets in their order."""

    def shows(self, sheet: str, area: str) -> tuple[tuple[object, ...], ...]:
        """Give the values that the cells of an area hold now; ``None`` for a blank."""

    def type(self, sheet: str, ref: str, text: str) -> None:
        """Type into a cell as at the keyboard, and let everything be calculated that follows."""

    def press(self, macro: str, addin: bool = False) -> str:
        """Run the macro of a button, or that of the ribbon, and give what the status cell says afterwards."""

    def rule(self, sheet: str, ref: str) -> str:
        """Give the formula by which a cell takes only certain entries; nothing where it takes everything."""

    def paste(self, sheet: str, area: str) -> None:
        """Paste what stands in an area over it, from a workbook that knows nothing of ours, with its format."""

    def unsaved(self) -> bool:
        """Tell whether closing would ask to save."""

    def save(self, path: Path | None = None) -> None:
        """Save the workbook under its name or another, as a workbook with macros."""

    def close(self) -> None:
        """Close the workbook without saving."""

    def picture(self, sheet: str, area: str, path: Path) -> None:
        """Write a picture of an area as it is drawn."""


class Desk(Protocol):
    """An application that opens workbooks. What it cannot do it answers with :class:`NotHere`."""

    def facts(self) -> Mapping[str, str]:
        """Give versions, bits, language and separators: what a fault may hang on."""

    def open(self, path: Path, *, read_only: bool = False) -> Window:
        """Open a workbook with its macros."""

    def end_server(self) -> int:
        """End the Python that answers functions and buttons; give how many processes that were."""

    def document(self, path: Path) -> Mapping[str, int]:
        """Open a report in the word processor and count its ``pages`` and ``fields``."""

    def answers(self, window: Window, formula: str, rows: int) -> tuple[object, ...]:
        """Give what an array formula over so many rows of a new sheet gives; the sheet is removed again."""

    def close(self) -> None:
        """Close everything that was opened."""
