"""What the stub of the add-in starts: one expression of the workbook's macros, over the workbook in the window.

The answer goes back as a number: 0, or -1 where Python failed.
"""

import os
import traceback
from pathlib import Path

FOLDER = Path(os.environ["ITA_DESKTOP_FOLDER"])


def main() -> int:
    """Evaluate the expression that lies in the folder; give the answer."""
    import desktop_engine
    import desktop_uno
    import xlwings as xw

    name, statement = (FOLDER / "statement").read_text(encoding="utf-8").splitlines()
    document = desktop_uno.document(desktop_uno.desktop(os.environ["ITA_DESKTOP_PIPE"]), name)
    xw.Book(impl=desktop_engine.book(document)).set_mock_caller()
    exec(statement, {})
    return 0


if __name__ == "__main__":
    answer = -1
    try:
        answer = main()
    except BaseException:
        (FOLDER / "failed.txt").write_text(traceback.format_exc(), encoding="utf-8")
        raise
    finally:
        (FOLDER / "answer.new").write_text(f"{answer}\n", encoding="utf-8")
        (FOLDER / "answer.new").replace(FOLDER / "answer")
