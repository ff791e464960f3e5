"""The five example agencies, whose figures stand in tests/cases."""

from pathlib import Path

CASES = Path(__file__).parent / "cases"
NAMES = ("fy2565-khlongmai", "fy2566-kudphueng", "fy2568-makkhaeng", "fy2568-naudom", "fy2568-paphlu")
