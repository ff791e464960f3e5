"""The self-test finds the doubles of Excel among the tests of the live workbook."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parents[1] / room) for room in ("live", "desktop")]
