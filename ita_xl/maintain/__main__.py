"""Makes everything anew that is made from something else: ``python -m ita_xl.maintain``, in a checkout."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
STEPS = (
    ("ita_xl.maintain.packing",),
    ("ita_xl.cli", "build-template"),
    ("ita_xl.maintain.layouts.build",),
    ("ita_xl.maintain.template_names",),
    ("ita_xl.maintain.findings_page",),
    ("ita_xl.cli", "manual", "-o", "ita_xl/manual/manual.html"),
)
"""Each in a process of its own, since it reads what the one before has written."""

if __name__ == "__main__":
    for step in STEPS:
        subprocess.run([sys.executable, "-m", *step], cwd=ROOT, check=True)  # noqa: S603
