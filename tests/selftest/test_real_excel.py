"""Folders of the self-test that came back from machines with Excel (tests/real_excel), and one of the double's."""

import json
from pathlib import Path

import pytest
from selftest_desks import DoubleDesk

from ita_xl import actions
from ita_xl.selftest import results
from ita_xl.selftest.person import PERSON
from ita_xl.selftest.runner import run
from ita_xl.selftest.steps import STEPS
from ita_xl.workbook.closed.book import ClosedBook

BACK = sorted(path for path in (Path(__file__).parents[1] / "real_excel").iterdir() if path.is_dir())


@pytest.fixture(scope="module", params=[*BACK, None], ids=lambda path: path.name if path else "double")
def came_back(request, tmp_path_factory):
    """A folder of results."""
    if request.param is not None:
        return request.param
    folder = tmp_path_factory.mktemp("double") / "result"
    run(
        DoubleDesk(),
        folder,
        [step for step in STEPS if step.code in ("open-fy2566-kudphueng", "button-generate")],
        PERSON,
    )
    return folder


def test_no_step_failed(came_back):
    data = json.loads((came_back / results.DATA).read_text(encoding="utf-8"))
    assert data["facts"]
    failed = {step["code"]: step["said"] for step in data["steps"] if step["outcome"] == results.FAILED}
    assert failed == {}


def test_every_workbook_is_read_checked_and_generated_on(came_back, tmp_path):
    books = sorted((came_back / results.FILES).rglob("*.xlsm"))
    assert books
    for n, path in enumerate(books):
        copy = tmp_path / f"{n}.xlsm"
        copy.write_bytes(path.read_bytes())
        book = ClosedBook(copy)
        actions.write_findings(book)
        actions.generate(book)
        book.save(backup=False)
        assert ClosedBook(copy).model.graded is not None
