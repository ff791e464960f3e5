"""What the tests of the Word report share."""

from __future__ import annotations

import pytest

from ita_xl.maintain.layouts.build import TEMPLATES


@pytest.fixture(scope="session")
def template() -> bytes:
    """The committed template of the layout ``indicators``."""
    return (TEMPLATES / "indicators.docx").read_bytes()
