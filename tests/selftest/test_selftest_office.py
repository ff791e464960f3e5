"""The self-test in a real window of LibreOffice: what it would do in Excel, as far as that knows it."""

import os

import desktop_uno
import desktop_window
import pytest
from desktop_window import TOOLS, Desktop
from office import ALL_MACROS, need
from screen import pictures
from selftest_office import OfficeDesk

from ita_xl.selftest import results
from ita_xl.selftest.runner import run
from ita_xl.selftest.steps import STEPS

pytestmark = pytest.mark.long
TRIED = {
    "open-fy2568-naudom",
    "typing",
    "validation",
    "button-check",
    "button-generate",
    "again",
    "reopen",
    "save-as",
    "mail-copy",
    "pictures",
    "kept",
}


def test_in_a_window_of_libreoffice(tmp_path, show, monkeypatch):
    # The add-in stays open while all of it is tried.
    monkeypatch.setattr(desktop_window, "LIMIT", 600)
    for tool in TOOLS:
        need(tool)
    try:
        desktop_uno.load()
    except ImportError as error:
        if os.environ.get("CI"):
            pytest.fail(f"python3-uno is missing in CI: {error}")
        pytest.skip(f"python3-uno is not installed for this Python: {error}")
    with Desktop("selftest", tmp_path, pictures(tmp_path), ALL_MACROS) as desktop, desktop.addin():
        steps = [step for step in STEPS if step.code in TRIED]
        outcomes = run(OfficeDesk(desktop), tmp_path / "result", steps, {})
    failed = {o.code: (o.said, o.detail) for o in outcomes if o.outcome == results.FAILED}
    show(f"selftest in LibreOffice: {results.summary(outcomes)}")
    assert failed == {}
    assert [o.code for o in outcomes if o.outcome == results.IMPOSSIBLE] == []
