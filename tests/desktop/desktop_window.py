"""A LibreOffice with windows on a virtual screen: workbooks open in it, a person clicks their buttons.

What happens in the window is done by the mouse alone; UNO opens the workbooks, tells where a button is drawn, and reads
what the cells say.
"""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import desktop_addin
import desktop_engine
import desktop_uno
from office import need
from screen import Screen, StuckError, write_profile

ROOT = Path(__file__).parents[2]
TOOLS = ("soffice", "Xvfb", "xdotool", "import")
ADDIN = "xlwings.xlam"
USE_PROFILE = 3
"""Macros as the profile says (``MacroExecutionMode``)."""
STILL = 0.7
"""Seconds in which a click that does something has begun with it."""


class Desktop(Screen):
    """One LibreOffice for the workbooks of a test."""

    def __init__(self, name: str, folder: Path, pictures: Path, security: int) -> None:
        super().__init__(name, pictures)
        self.folder, self._security = folder, security
        self._pipe = f"ita-{folder.name}-{time.monotonic_ns()}"

    def _set_up(self) -> None:
        profile = self.folder / f"profile-{self.name}"
        write_profile(profile, self._security)
        self._env |= {
            "SAL_USE_VCLPLUGIN": "gen",
            "LC_ALL": "C.UTF-8",
            "LOCALAPPDATA": str(self.folder),  # where our log goes
            "PYTHONPATH": str(ROOT),
            "ITA_DESKTOP_FOLDER": str(self.folder),
            "ITA_DESKTOP_PIPE": self._pipe,
            "ITA_DESKTOP_PYTHON": sys.executable,
            "ITA_DESKTOP_SCRIPT": str(Path(__file__).with_name("desktop_python.py")),
        }
        flags = ["--norestore", "--nologo", "--nofirststartwizard", "--nodefault"]
        where = f"-env:UserInstallation={profile.as_uri()}"
        self._start([need("soffice"), where, *flags, f"--accept=pipe,name={self._pipe};urp;"])
        self._desktop = desktop_uno.desktop(self._pipe)

    @contextmanager
    def shown(self, book: Path) -> Iterator["Shown"]:
        """Open a workbook in a window, and close it unsaved at the end."""
        options = desktop_uno.properties(MacroExecutionMode=USE_PROFILE)
        document = self._desktop.loadComponentFromURL(book.as_uri(), "_blank", 0, options)
        try:
            yield Shown(self, document)
        except BaseException:
            self.picture(f"failed-{self.name}-{book.stem}")
            raise
        finally:
            with suppress(Exception):  # it is gone with its office
                document.close(True)

    @contextmanager
    def addin(self) -> Iterator[None]:
        """Have the stub of the add-in open; Workbooks() of LibreOffice knows only what has a window."""
        path = self.folder / ADDIN
        if not path.exists():
            desktop_addin.build(path)
        with self.shown(path):
            yield

    def picture(self, name: str) -> Path:
        """Take a picture of the screen and say where it lies."""
        path = self._picture(name)
        print("picture:", path)  # noqa: T201  it is for whoever wants to look
        return path

    def click(self, x: int, y: int) -> None:
        """Click with the left button of the mouse."""
        self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")

    def wait(self, seen, otherwise: str):
        """Wait until something is seen; give it."""
        return self._wait(seen, otherwise)

    def boxes(self, *books: str) -> list[str]:
        """Give the titles of the windows that belong to none of the workbooks."""
        return [title for title in self._names().values() if not title.startswith(books)]

    def failures(self) -> str:
        """Give what Python noted of its failures."""
        notes = (self.folder / "failed.txt", self.folder / "ita_xl" / "log.txt")
        return "\n".join(note.read_text(encoding="utf-8") for note in notes if note.exists())


class Shown:
    """A workbook in a window."""

    def __init__(self, desktop: Desktop, document) -> None:
        self._desktop, self.document = desktop, document
        self.book = desktop_engine.book(document)

    @property
    def status(self) -> str:
        """What the status cell says."""
        return self.book.named("ita_status").getCellByPosition(0, 0).String

    def click(self, caption: str) -> None:
        """Click a button of the sheet that is in front, in its middle."""
        self._desktop.click(*self._place(caption))

    def press(self, caption: str, busy: str) -> str:
        """Click a button, wait until the status cell says something new that is not ``busy``; give that."""
        cell, before = self.book.named("ita_status").getCellByPosition(0, 0), "-"
        cell.String = before
        self.click(caption)
        try:
            self._desktop.wait(lambda: self.status not in (before, busy), f"“{caption}” says nothing")
        except StuckError as error:
            raise StuckError(f"{error}; status: {self.status}\n{self._desktop.failures()}") from error
        return self.status

    def press_in_vain(self, caption: str) -> None:
        """Click a button and leave it the time in which anything would begin."""
        self.click(caption)
        time.sleep(STILL)

    def front(self, sheet: str) -> None:
        """Bring a sheet to the front."""
        self.document.CurrentController.setActiveSheet(self.document.Sheets.getByName(sheet))

    def picture(self, name: str) -> Path:
        """Take a picture when the sheet is drawn."""
        time.sleep(STILL)
        return self._desktop.picture(name)

    def recalculated(self, path: Path) -> None:
        """Calculate everything from scratch, and write what follows into a file of its own."""
        self.document.calculateAll()
        options = desktop_uno.properties(FilterName="Calc MS Excel 2007 XML")
        self.document.storeToURL(path.as_uri(), options)

    def _place(self, caption: str) -> tuple[int, int]:
        """Find where on the screen a button is drawn, as screen readers find it."""
        controller = self.document.CurrentController
        shapes = controller.ActiveSheet.DrawPage
        for n in range(shapes.Count):
            shape = shapes.getByIndex(n)
            if shape.supportsService("com.sun.star.drawing.ControlShape") and shape.Control.Label == caption:
                drawn = controller.getControl(shape.Control).AccessibleContext
                corner, size = drawn.LocationOnScreen, drawn.Size
                return corner.X + size.Width // 2, corner.Y + size.Height // 2
        raise LookupError(f"no button “{caption}”")
