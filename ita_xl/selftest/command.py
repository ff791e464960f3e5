"""The command: a desk, a folder, the steps; what is said on the way."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ita_xl.failures import Failure
from ita_xl.selftest.desk import Desk
from ita_xl.selftest.person import PERSON
from ita_xl.selftest.results import FAILED, PAGE, counted, summary
from ita_xl.selftest.runner import run
from ita_xl.selftest.steps import STEPS
from ita_xl.selftest.windows import ExcelDesk


def selftest(folder: Path | None, start: Callable[[], Desk] = ExcelDesk) -> int:
    """Try every step in this machine's Excel, and say where the results lie.

    Args:
        folder: A new folder for the results; named by date and time where not given.
        start: Gives the desk.

    Returns:
        0 where no step failed, 1 where one did.

    Raises:
        Failure: ``selftest-no-excel``, or ``selftest-folder`` where the folder holds something.
    """
    place = (folder or Path(f"ita-selftest-{datetime.now().astimezone():%Y%m%d-%H%M%S}")).absolute()
    if place.exists() and (not place.is_dir() or any(place.iterdir())):
        raise Failure("selftest-folder", path=place.name)
    desk = start()
    try:
        outcomes = run(
            desk,
            place,
            STEPS,
            PERSON,
            lambda number, step: print(f"{number}/{len(STEPS)} {step.title}", flush=True),
        )
    finally:
        desk.close()
    print(summary(outcomes))
    print(f"ผลอยู่ในโฟลเดอร์ {place} โปรดเปิดแฟ้ม {PAGE} แล้วส่งทั้งโฟลเดอร์ให้ผู้ดูแลโปรแกรม")
    return 1 if counted(outcomes)[FAILED] else 0
