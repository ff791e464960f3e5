"""A LibreOffice with windows on a virtual screen: workbooks open in it, a person clicks their buttons.

What happens in the window is done by the mouse alone; UNO opens the workbooks, tells where a button is drawn, and reads
what the cells say.
"""

import os
import signal
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Timer

import desktop_addin
import desktop_engine
import desktop_uno
from desktop_server import Server
from office import need
from screen import Screen, StuckError, write_profile

ROOT = Path(__file__).parents[2]
TOOLS = ("soffice", "Xvfb", "xdotool", "import")
ADDIN = "xlwings.xlam"
SERVE = "vnd.sun.star.script:VBAProject.Stub.Serve?language=Basic&location=document"
BOOK = " - LibreOffice Calc"
"""What the titles of the windows of workbooks end in."""
USE_PROFILE = 3
"""Macros as the profile says (``MacroExecutionMode``)."""
LIMIT = 90
"""Seconds after which a workbook in a window is given up: a call to an office that hangs would never come back."""
STILL = 0.7
"""Seconds in which a click that does something has begun with it."""


WORKING = f"exec '{sys.executable}' \"$@\""
BROKEN = 'echo -1 > "$ITA_DESKTOP_FOLDER/answer"'
"""Pythons, as shell scripts: the one of the tests; one that only fails, which the add-in tells by -1."""


class Desktop(Screen):
    """One LibreOffice for the workbooks of a test."""

    def __init__(self, name: str, folder: Path, pictures: Path, security: int) -> None:
        super().__init__(name, pictures)
        self.folder, self._security = folder, security
        self._pipe = f"ita-{name}-{os.getpid()}"
        self._python = folder / "python"
        self.python(WORKING)

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
            "ITA_DESKTOP_PYTHON": str(self._python),
            "ITA_DESKTOP_SCRIPT": str(Path(__file__).with_name("desktop_python.py")),
        }
        flags = ["--norestore", "--nologo", "--nofirststartwizard", "--nodefault"]
        where = f"-env:UserInstallation={profile.as_uri()}"
        self._start([need("soffice"), where, *flags, f"--accept=pipe,name={self._pipe};urp;"])
        self._desktop = desktop_uno.desktop(self._pipe)

    def shown(self, book: Path) -> "Shown":
        """Show a workbook in a window of its own: a context manager."""
        return Shown(self, book)

    def addin(self, server: Server | None = None) -> "Shown":
        """Show the stub of the add-in: Workbooks() of LibreOffice knows only what has a window."""
        path = self.folder / ADDIN
        if not path.exists():
            desktop_addin.build(path)
        return Shown(self, path, server)

    def open(self, path: Path):
        """Open a file; answer Return to what LibreOffice asks or tells on the way."""
        options = desktop_uno.properties(MacroExecutionMode=USE_PROFILE)
        with ThreadPoolExecutor(1) as pool:
            opening = pool.submit(self._desktop.loadComponentFromURL, path.as_uri(), "_blank", 0, options)
            self._wait(lambda: opening.done() or self._answer(), f"{path.name} does not open")
            self._focus(self._wait(lambda: self._main(path.name), f"{path.name} is not on the screen"))
        return opening.result()

    def _main(self, name: str) -> str | None:
        return next((w for w, title in self._names().items() if title == name + BOOK), None)

    def _answer(self) -> None:
        for window, title in self._names().items():
            if BOOK not in title:
                self._focus(window)
                self._xdotool("key", "Return")

    def python(self, script: str | None) -> None:
        """Have this Python where the add-in's settings say that it is, or none."""
        self._python.unlink(missing_ok=True)
        if script is not None:
            self._python.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
            self._python.chmod(0o755)

    def picture(self, name: str) -> Path:
        """Take a picture of the screen and say where it lies."""
        path = self._picture(name)
        print("picture:", path)  # noqa: T201  it is for whoever wants to look
        return path

    def click(self, x: int, y: int) -> None:
        """Click with the left button of the mouse, when the pointer is seen."""
        self._xdotool("mousemove", str(x), str(y))
        self.quiet()
        self._xdotool("click", "1")

    def limit(self, name: str) -> Timer:
        """Give up what begins now after a while; the timer that is given calls it off."""
        self._end = time.monotonic() + LIMIT
        self._alive()
        watch = Timer(LIMIT, self._give_up, [name])
        watch.daemon = True
        watch.start()
        return watch

    def _give_up(self, name: str) -> None:
        self.picture(f"stuck-{self.name}-{name}")
        os.killpg(self._started[-1].pid, signal.SIGKILL)

    def wait(self, seen, otherwise: str):
        """Wait until something is seen; give it."""
        return self._wait(seen, otherwise)

    def waiting(self) -> bool:
        """Tell whether the stub of the add-in still waits for Python: its statement lies in the folder until then."""
        return (self.folder / "statement").exists()

    def failures(self) -> str:
        """Give what Python noted of its failures."""
        notes = (self.folder / "failed.txt", self.folder / "ita_xl" / "log.txt")
        return "\n".join(note.read_text(encoding="utf-8") for note in notes if note.exists())


class Shown:
    """A workbook in a window, closed unsaved at the end."""

    def __init__(self, desktop: Desktop, path: Path, server: Server | None = None) -> None:
        self._desktop, self._path, self._server = desktop, path, server
        self.document = None

    def __enter__(self) -> "Shown":
        self._watch = self._desktop.limit(self._path.stem)
        try:
            self.document = self._desktop.open(self._path)
            self.book = desktop_engine.book(self.document)
            if self._server is not None:
                self.document.ScriptProvider.getScript(SERVE).invoke((self._server,), (), ())
        except BaseException as error:
            self.__exit__(type(error))
            raise
        return self

    def __exit__(self, kind=None, *_) -> None:
        if kind is not None and self._path.name != ADDIN:
            self._desktop.picture(f"failed-{self._desktop.name}-{self._path.stem}")
        try:
            if self.document is not None:
                self.document.close(True)
        finally:
            self._watch.cancel()

    @property
    def status(self) -> str:
        """What the status cell says."""
        return self.book.named("ita_status").getCellByPosition(0, 0).String

    def click(self, caption: str) -> None:
        """Click a button of the sheet that is in front, in its middle, when all is drawn."""
        self._desktop.quiet()
        self._desktop.click(*self._place(caption))

    def press(self, caption: str, busy: str) -> str:
        """Click a button, wait until its macro is done and has said something new; give that.

        ``busy`` is what stands in the status cell until then.
        """
        cell, before = self.book.named("ita_status").getCellByPosition(0, 0), "-"
        cell.String = before
        self.click(caption)
        try:
            self._desktop.wait(
                lambda: self.status not in (before, busy) and not self._desktop.waiting(),
                f"“{caption}” says nothing",
            )
        except StuckError as error:
            raise StuckError(f"{error}; status: {self.status}\n{self._desktop.failures()}") from error
        return self.status

    def press_in_vain(self, caption: str) -> None:
        """Click a button and leave it the time in which anything would begin."""
        self.click(caption)
        time.sleep(STILL)

    def sort(self, sheet: str, area: str) -> None:
        """Select an area and give the command of the button that sorts it downwards."""
        import uno

        self.front(sheet)
        controller = self.document.CurrentController
        controller.select(controller.ActiveSheet.getCellRangeByName(area))
        command = uno.createUnoStruct("com.sun.star.util.URL")
        command.Complete, command.Protocol, command.Path = ".uno:SortDescending", ".uno:", "SortDescending"
        controller.Frame.queryDispatch(command, "_self", 0).dispatch(command, ())

    def front(self, sheet: str) -> None:
        """Bring a sheet to the front."""
        self.document.CurrentController.setActiveSheet(self.document.Sheets.getByName(sheet))

    def picture(self, name: str) -> Path:
        """Take a picture when the sheet is drawn."""
        self._desktop.quiet()
        return self._desktop.picture(name)

    def corner(self) -> tuple[int, int]:
        """Give where on the screen the sheet begins, its headings of rows and columns included."""
        place = self.document.CurrentController.ComponentWindow.AccessibleContext.LocationOnScreen
        return place.X, place.Y

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
