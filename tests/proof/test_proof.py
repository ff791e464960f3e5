"""LibreOffice, the core, the values stored in the file and ``check --json`` agree, cell by cell.

For random assessments of every era and for every border of every scale. The ordinary run takes a slice; with
ITA_PROOF=full in the environment it takes everything.
"""

import os
from itertools import chain

import pytest
from office import need
from proof_cases import borders, random_samples
from proof_compare import Tally, prove

FULL = os.environ.get("ITA_PROOF") == "full"
PER_ERA = 200 if FULL else 10


@pytest.fixture(scope="module")
def tally(tmp_path_factory) -> Tally:
    need("soffice")
    samples = chain(borders(every_era=FULL), random_samples(PER_ERA))
    return prove(samples, tmp_path_factory.mktemp("proof"))


def test_libreoffice_gets_what_the_core_gets(tally, capsys):
    with capsys.disabled():
        print(f"\n{tally}")
    assert tally.office == []


def test_the_file_holds_what_the_core_gets(tally):
    assert tally.file == []


def test_check_finds_what_the_core_finds(tally):
    assert tally.check == []


def test_the_words_in_the_cells_say_what_check_says(tally):
    assert tally.words == []
