"""LibreOffice, the core, the values stored in the file and ``check --json`` agree, cell by cell.

For random assessments of every era and for every border of every scale, each border in turn by another year that has
the scale (``-m long``; without it for a sample of both). With ITA_PROOF=full in the environment: twenty times as many
assessments, every border in every era.
"""

import os
from itertools import chain, islice

import pytest
from office import need, recalculated
from proof_cases import borders, random_samples, statuses
from proof_compare import Maker, Tally, areas_of, prove, told, unlike

FULL = os.environ.get("ITA_PROOF") == "full"
PER_ERA = 200 if FULL else 10
EVERY = 7
"""The sample takes one border of so many, and one random assessment an era."""


@pytest.fixture(scope="module", params=["sample", pytest.param("all", marks=pytest.mark.long)])
def tally(request, tmp_path_factory) -> Tally:
    need("soffice")
    if request.param == "all":
        samples = chain(borders(every_era=FULL), random_samples(PER_ERA), statuses(PER_ERA))
    else:
        samples = chain(islice(borders(every_era=False), 0, None, EVERY), random_samples(1), statuses())
    return prove(samples, tmp_path_factory.mktemp("proof"))


def test_libreoffice_gets_what_the_core_gets(tally, show):
    show(str(tally))
    assert tally.office == []


def test_the_file_holds_what_the_core_gets(tally):
    assert tally.file == []


def test_check_finds_what_the_core_finds(tally):
    assert tally.check == []


def test_the_words_in_the_cells_say_what_check_says(tally):
    assert tally.words == []


def test_a_loaded_file_gives_what_typing_gives(tmp_path):
    made, tally, maker = {}, Tally(), Maker(tmp_path)
    for n, sample in enumerate(random_samples(1)):
        ready = maker.make(sample, tally)
        made[f"era{n}"] = ready
        (tmp_path / f"era{n}.xlsm").write_bytes(maker.path.read_bytes())
    books = recalculated(tmp_path, [tmp_path / f"{stem}.xlsm" for stem in made])
    assert len(books) == len(made)
    for stem, book in books.items():
        assert told(stem, "LibreOffice", unlike(areas_of(book), made[stem].values)) == []
