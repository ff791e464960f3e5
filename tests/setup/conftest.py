"""A fresh fake computer for each test."""

import pytest
from setup_machine import Computer


@pytest.fixture
def computer(tmp_path_factory) -> Computer:
    return Computer(tmp_path_factory.mktemp("pc"))
