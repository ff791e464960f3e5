"""What each command of the command line costs beside a bare ``import xlwings``, as whole processes, taken in turns.

``python benchmarks/commands.py [rounds]``. Processor time of the process from its start to its end, the lowest of all
rounds. Every command gets a workbook that it has not seen. Python has to keep its bytecode, as it does where we are
installed.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from processes import BARE, milliseconds, require_bytecode, table

sys.path.insert(0, str(Path(__file__).parents[1]))

RUN = """
import contextlib, io, sys, time
from ita_xl.cli import main
with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
    main(sys.argv[1:])
print(time.process_time())
"""
WHOLE = BARE.replace("- a", "")
COMMANDS: dict[str, tuple[str, ...]] = {
    "--help": ("--help",),
    "rules": ("rules", "2568"),
    "manual": ("manual", "-o", "{out}.html"),
    "new": ("new", "{out}.xlsm"),
    "check": ("check", "{book}"),
    "generate": ("generate", "{book}"),
    "undo": ("undo", "{generated}"),
    "export": ("export", "{book}", "-o", "{out}.docx"),
    "preview": ("preview", "{book}", "-o", "{out}.html", "--no-open"),
    "share": ("share", "{book}", "-o", "{out}.xlsx"),
    "template new": ("template", "new", "indicators", "-o", "{out}.docx"),
    "template check": ("template", "check", "{template}"),
}


def main(rounds: int = 5) -> None:
    """Measure and print the table."""
    require_bytecode()
    from books import books

    from ita_xl.report.templates import default_template

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        pressed = books(folder)
        made = {
            "{book}": pressed["check"],
            "{generated}": pressed["undo"],
            "{template}": folder / "template.docx",
        }
        made["{template}"].write_bytes(default_template("indicators"))
        times: dict[str, list[list[float]]] = {"import xlwings": []} | {command: [] for command in COMMANDS}
        for number in range(rounds):
            times["import xlwings"].append(milliseconds("-c", WHOLE))
            for command, words in COMMANDS.items():
                with tempfile.TemporaryDirectory() as fresh:
                    written = {key: shutil.copy(path, fresh) for key, path in made.items()}
                    written |= {key: f"{fresh}/{number}{key[5:]}" for key in words if key.startswith("{out}")}
                    times[command].append(
                        milliseconds("-c", RUN, *(written.get(word, word) for word in words))
                    )
    table(times, ("whole process",))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
