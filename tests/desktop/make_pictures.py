"""Makes the pictures of docs/pictures anew: ``python tests/desktop/make_pictures.py [--keyboard]``.

Sheets as they stand in a LibreOffice window and pages of the reports; with ``--keyboard``, half an hour more, what the
test of the keyboard shows. All are drawn with the fonts of the workbook, or not at all.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from desktop_window import Desktop  # noqa: E402
from fonts import FONTS, drawn_with  # noqa: E402
from office import NO_MACROS  # noqa: E402

from ita_xl.cli import main  # noqa: E402
from ita_xl.workbook.contract.sheets import ANALYSIS, HOME, MEASURES, SCORES  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
CASE, MEMO_CASE = "fy2568-naudom", "fy2566-kudphueng"
SHEETS = {"home": HOME, "scores": SCORES, "analysis": ANALYSIS, "measures": MEASURES}
PAGES = ((MEMO_CASE, 1), (CASE, 2), (CASE, 3), (CASE, 6))
SHEET_SIZE, FORMULA_BAR, WIDTH = (1360, 900), 33, 1016
"""Pixels of the window that are shown of a sheet, those of the bar above it, which are not; width of the picture."""
LOOK = ("-depth", "8", "-colors", "256", "-define", "png:compression-level=9", "-strip")
"""How ImageMagick writes a picture: small, and without the time at which it was made."""


def run(*command: object) -> None:
    """Run a program.

    Raises:
        subprocess.CalledProcessError: It fails.
    """
    subprocess.run([str(word) for word in command], check=True, stdout=subprocess.DEVNULL)


def sheets(folder: Path) -> None:
    """Take the pictures of the sheets: what the window shows below its bars."""
    with Desktop("pictures", folder, folder, NO_MACROS) as desk, desk.shown(folder / f"{CASE}.xlsm") as shown:
        for name, sheet in SHEETS.items():
            shown.front(sheet.name)
            left, top = shown.corner()
            crop = f"{SHEET_SIZE[0]}x{SHEET_SIZE[1]}+{left}+{top + FORMULA_BAR}"
            picture = shown.picture(name)
            run(
                "convert",
                picture,
                "-crop",
                crop,
                "+repage",
                "-resize",
                WIDTH,
                *LOOK,
                PICTURES / f"{name}.png",
            )


def report(folder: Path) -> None:
    """Draw pages of the reports beside each other."""
    cases = dict.fromkeys(case for case, _ in PAGES)
    documents = [folder / f"{case}.docx" for case in cases]
    profile = f"-env:UserInstallation={(folder / 'writer').as_uri()}"
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *documents)
    drawn = []
    for case, page in PAGES:
        one = ("-f", page, "-l", page, "-singlefile")
        run("pdftoppm", "-png", "-r", 72, *one, folder / f"{case}.pdf", folder / f"{case}-{page}")
        drawn.append(folder / f"{case}-{page}.png")
    tiles = ("-tile", f"{len(drawn)}x1", "-geometry", "304x430+2+1", "-background", "#B0B0B0")
    run("montage", *drawn, *tiles, *LOOK, PICTURES / "report.png")


def keyboard(folder: Path) -> None:
    """Put the pictures that the test of the keyboard takes beside each other."""
    taken = folder / "keyboard"
    environment = os.environ | {
        "ITA_PICTURES": str(taken),
        "ITA_KEYBOARD": "full",
        "PYTHONPATH": str(ROOT),
    }
    test = [sys.executable, "-m", "pytest", "tests/keyboard"]
    subprocess.run(test, check=True, cwd=ROOT, env=environment)
    drawn = [*sorted(taken.glob(f"*-{HOME.name}.png")), *sorted(taken.glob("*-refused.png"))[-1:]]
    tiles = ("-tile", "4x", "-geometry", "484x328+1+1", "-background", "white")
    run("montage", *drawn, *tiles, *LOOK, PICTURES / "keyboard.png")


def make(*, with_keyboard: bool) -> int:
    """Make all pictures; give the exit code."""
    for font, alike in FONTS.items():
        if (found := drawn_with(font)) not in alike:
            print(f"{font} is drawn with {found}: see .ci/fonts, and Debian's fonts-crosextra-carlito")  # noqa: T201
            return 2
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        main(["demo", str(folder)])
        sheets(folder)
        report(folder)
        if with_keyboard:
            keyboard(folder)
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--keyboard", action="store_true", help="the pictures of the keyboard's test too")
    sys.exit(make(with_keyboard=parser.parse_args().keyboard))
