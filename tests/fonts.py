"""The fonts that widths and heights are measured with. A missing one skips the test, in CI it fails."""

import os
import subprocess

import pytest
from office import need

FONTS = {"Calibri": ("Calibri", "Carlito"), "TH SarabunPSK": ("TH SarabunPSK",)}
"""Font of the workbook -> fonts with its widths."""


def drawn_with(font: str) -> str:
    """Give the font that programs on this machine draw another one with."""
    command = [need("fc-match"), "-f", "%{family[0]}", font]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def need_fonts() -> None:
    """Skip the test, in CI fail, where a font of the workbook would be drawn with one of other widths."""
    for font, alike in FONTS.items():
        if (found := drawn_with(font)) not in alike:
            said = f"{font} is drawn with {found} here, whose letters are of other widths (see .ci/fonts)"
            if os.environ.get("CI"):
                pytest.fail(said)
            pytest.skip(said)
