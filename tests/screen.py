"""A virtual screen with programs on it: started, waited for, photographed, and ended in every case."""

import os
import re
import signal
import subprocess
import time
from pathlib import Path

from office import need, settings

SIZE = (1920, 1300)
HARD_LIMIT = 180.0
"""Seconds after which a screen is given up, whatever happens on it."""
STEP_LIMIT = 40.0
QUIET = 0.25
"""Seconds without any work that mean that a program has taken in all that it was given."""
ISO_2022 = r"\x1b?%(?:G|@)"
"""What stands around a Thai title that was set without a window manager."""


_WINDOW = (
    "<item oor:path=\"/org.openoffice.Setup/Office/Factories/org.openoffice.Setup:Factory['com.sun.star.sheet."
    'SpreadsheetDocument\']"><prop oor:name="ooSetupFactoryWindowAttributes" oor:op="fuse">'
    "<value>0,0,{0},{1};5;0,0,{0},{1};</value></prop></item></oor:items>"
)


class StuckError(AssertionError):
    """A window did not do what it should have done in time."""


def pictures(folder: Path) -> Path:
    """Give the folder that keeps the pictures: the one that ``ITA_PICTURES`` names, else the given one."""
    folder = Path(os.environ.get("ITA_PICTURES") or folder)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def write_profile(folder: Path, security: int) -> None:
    """Write a LibreOffice profile whose Calc window fills the screen."""
    (folder / "user").mkdir(parents=True)
    text = settings(security).replace("</oor:items>", _WINDOW.format(*SIZE))
    (folder / "user" / "registrymodifications.xcu").write_text(text, encoding="utf-8")


class Screen:
    """A screen of its own. A context manager: at its end nothing is left running, at a failure a picture is taken."""

    def __init__(self, name: str, pictures: Path) -> None:
        self.name, self.pictures = name, pictures
        self._started: list[subprocess.Popen] = []
        self._end = time.monotonic() + HARD_LIMIT
        self._env = {k: v for k, v in os.environ.items() if k not in ("WAYLAND_DISPLAY", "XMODIFIERS")}

    def __enter__(self):
        try:
            self._screen()
            self._set_up()
        except BaseException as error:
            self.__exit__(type(error))
            raise
        return self

    def __exit__(self, kind=None, *_) -> None:
        try:
            if kind is not None and "DISPLAY" in self._env and len(self._started) > 1:
                print("picture of the failure:", self._picture(f"failed-{self.name}"))  # noqa: T201
        except (OSError, subprocess.SubprocessError):
            pass  # the screen itself is gone: what failed is told anyway
        finally:
            for process in reversed(self._started):
                _kill(process)

    def quiet(self, seconds: float = QUIET) -> None:
        """Wait until the program that was started last rests: it has taken in everything and drawn it."""
        since, ticks = time.monotonic(), -1

        def rests() -> bool:
            nonlocal since, ticks
            now, busy = _work(self._started[-1].pid)
            if busy or now != ticks:
                since, ticks = time.monotonic(), now
            return time.monotonic() - since > seconds

        self._wait(rests, "the program does not come to rest")

    def _set_up(self) -> None:
        """Start what shall be on the screen."""

    def _screen(self) -> None:
        read, write = os.pipe()
        try:
            # -noreset: else the keyboard is forgotten as soon as setxkbmap has gone.
            size = ["-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-noreset", "-nolisten", "tcp"]
            self._start([need("Xvfb"), "-displayfd", str(write), *size], pass_fds=(write,))
            os.set_blocking(read, False)
            self._env["DISPLAY"] = ":" + self._wait(lambda: _number(read), "Xvfb does not start")
        finally:
            os.close(read)
            os.close(write)

    def _picture(self, name: str) -> Path:
        path = self.pictures / f"{name}.png"
        self._run("import", "-window", "root", str(path))
        return path

    def _start(self, command: list[str], **more) -> None:
        # A session of its own, so that everything it starts can be ended with it.
        nowhere = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._started.append(
            subprocess.Popen(command, env=self._env, start_new_session=True, **nowhere, **more)
        )

    def _run(self, *command: str) -> str:
        return subprocess.run(
            command, env=self._env, check=True, capture_output=True, text=True, timeout=STEP_LIMIT
        ).stdout

    def _xdotool(self, *words: str) -> None:
        self._alive()
        self._run("xdotool", *words)

    def _ask(self, *words: str) -> str:
        """Ask xdotool what it may fail at: windows come and go."""
        asked = subprocess.run(
            ["xdotool", *words],
            env=self._env,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=STEP_LIMIT,
        )
        return asked.stdout.strip()

    def _names(self) -> dict[str, str]:
        """Give the windows of the screen with their titles."""
        titles = {}
        for window in self._ask("search", "--onlyvisible", "--name", ".").split():
            if title := self._ask("getwindowname", window):  # none: it has just gone
                titles[window] = re.sub(ISO_2022, "", title)
        return titles

    def _focus(self, window: str) -> None:
        def focused() -> bool:
            return self._ask("windowfocus", window, "getwindowfocus", "-f") == window

        self._wait(focused, "the window does not take the keys")

    def _alive(self) -> None:
        if time.monotonic() > self._end:
            raise StuckError(f"{self.name}: not done in {HARD_LIMIT:.0f} seconds")
        for process in self._started:
            if process.poll() not in (None, 0):
                raise StuckError(f"{process.args[0]} ended with {process.returncode}")

    def _wait(self, seen, otherwise: str):
        """Wait until something is seen; give it."""
        end = min(time.monotonic() + STEP_LIMIT, self._end)
        while not (found := seen()):
            self._alive()
            if time.monotonic() > end:
                raise StuckError(f"{otherwise}; windows: {self._names() if 'DISPLAY' in self._env else None}")
            time.sleep(0.03)
        return found


def _number(pipe: int) -> str | None:
    try:
        found = re.match(rb"(\d+)\n", os.read(pipe, 32))
    except BlockingIOError:
        return None
    return found[1].decode() if found else None


def _work(group: int) -> tuple[int, bool]:
    """Give the processor time that a group of processes has used, and whether it waits for the processor now."""
    total, busy = 0, False
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[2]) == group:
                total += int(fields[11]) + int(fields[12])
                threads = stat.parent.glob("task/*/stat")
                busy = busy or any(t.read_text().rpartition(")")[2].split()[0] == "R" for t in threads)
        except OSError:  # it has just ended
            continue
    return total, busy


def _kill(process: subprocess.Popen) -> None:
    for sign in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, sign)
        except ProcessLookupError:
            break
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue
    process.wait(5)
