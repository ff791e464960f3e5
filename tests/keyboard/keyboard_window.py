"""A workbook in a real LibreOffice window on a virtual screen, and a person at the keyboard before it.

What reaches LibreOffice are key strokes alone: ``xdotool key`` and ``xdotool type`` send them through the XTEST
extension of the X server, as a keyboard would. The keyboard has two layouts, ``us,th``: a Thai letter is the stroke of
its own key in the second layout (xdotool switches as a person does), so nothing is pasted and no UNO call is made.

There is no window manager on the screen. What it would do for a person (give the keys to the window that has just
come up) ``xdotool windowfocus`` does here; nothing is clicked.
"""

from pathlib import Path

from office import NO_MACROS, need
from screen import Screen, StuckError, write_profile

TOOLS = ("soffice", "Xvfb", "xdotool", "setxkbmap", "import")
DELAY = "8"
"""Milliseconds between two strokes."""
STILL = 0.6
"""Seconds without any work of LibreOffice that mean that the status bar is drawn too."""


class Window(Screen):
    """LibreOffice Calc with one workbook, used by keyboard."""

    def __init__(self, book: Path, folder: Path, pictures: Path) -> None:
        super().__init__(book.stem, pictures)
        self.book = book
        self._folder = folder
        self._sheet = 0

    # What a person does -----------------------------------------------------------------------------------------

    def keys(self, *names: str) -> None:
        """Press keys: ``ctrl+s``, ``Return``."""
        self._xdotool("key", "--delay", DELAY, *names)

    def type(self, text: str, *then: str) -> None:
        """Type a text, Thai or not, then press keys."""
        self._xdotool("type", "--delay", DELAY, "--", text)
        if then:
            self.keys(*then)

    def enter(self, text: str, then: str = "Return") -> None:
        """Type into the cell where the cursor stands and leave it.

        Delete takes back what LibreOffice has completed by itself from the column: without it ``ผ่านดี`` below
        ``ผ่านดีเยี่ยม`` becomes ``ผ่านดีเยี่ยม``.
        """
        self.type(text, "Delete", then)

    def go_to(self, ref: str) -> None:
        """Move the cell cursor within the sheet by the Name Box."""
        self.quiet()
        self.keys("ctrl+shift+t")
        self.quiet()
        self.keys("ctrl+a")
        self.type(ref, "Return")
        self.quiet()

    def sheet(self, number: int) -> None:
        """Go to a sheet, counted from 0, by Ctrl+PageDown and Ctrl+PageUp."""
        steps, self._sheet = number - self._sheet, number
        if steps:
            self.keys(*["ctrl+Next" if steps > 0 else "ctrl+Prior"] * abs(steps))
        self.quiet()

    def box(self) -> str:
        """Wait for a message box, give it the keys; return its title."""
        box = self._wait(lambda: next(iter(self._boxes()), None), "no message box came up")
        self._focus(box)
        self.quiet()
        return self._names()[box]

    def dismiss(self, *names: str) -> None:
        """Press keys in the message box, wait until it is gone and go back to the workbook."""
        boxes = self._boxes()
        self.keys(*names)
        self._wait(lambda: not set(boxes) & set(self._boxes()), f"{names} does not close the message box")
        self._focus(self._wait(self._main, "the workbook is not there"))
        self.quiet()

    def save(self) -> None:
        """Press Ctrl+S, keep the format, wait for the file."""
        before = self.book.stat().st_mtime_ns
        self.keys("ctrl+s")
        self.box()
        self.picture(f"{self.book.stem}-save")
        self.dismiss("Return")
        self._wait(lambda: self.book.stat().st_mtime_ns != before, "the file was not written")
        self.quiet()

    def quit(self) -> None:
        """Press Ctrl+Q and wait until LibreOffice has ended by itself."""
        self.keys("ctrl+q")
        self._wait(lambda: self._started[-1].poll() is not None, "LibreOffice does not end")

    # What is seen -----------------------------------------------------------------------------------------------

    def picture(self, name: str) -> Path:
        """Take a picture of the whole screen when all is drawn."""
        self.quiet(STILL)
        return self._picture(name)

    def no_box(self) -> None:
        """Hold that no message box stands over the workbook."""
        self.quiet()
        if boxes := [self._names()[b] for b in self._boxes()]:
            raise StuckError(f"unexpected message box: {boxes}")

    # How ----------------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self._run("setxkbmap", "-layout", "us,th")
        self._office()

    def _office(self) -> None:
        profile = self._folder / f"window-{self.book.stem}"
        write_profile(profile, NO_MACROS)
        # C.UTF-8: a locale without UTF-8 would turn every Thai key into nothing.
        self._env |= {"SAL_USE_VCLPLUGIN": "gen", "LC_ALL": "C.UTF-8"}
        flags = ["--norestore", "--nologo", "--nofirststartwizard", "--nodefault"]
        self._start(
            [need("soffice"), f"-env:UserInstallation={profile.as_uri()}", *flags, "--calc", str(self.book)]
        )
        self.box()  # macros are off, and LibreOffice says so
        self.dismiss("Return")

    def _main(self) -> str | None:
        return next((w for w, title in self._names().items() if title.startswith(self.book.name)), None)

    def _boxes(self) -> list[str]:
        return [w for w, title in self._names().items() if not title.startswith(self.book.name)]
