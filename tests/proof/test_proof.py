"""LibreOffice, the core, the values stored in the file and ``check --json`` agree, cell by cell.

For random assessments of every era and for every border of every scale, each border in turn by another year that has
the scale. With ITA_PROOF=full in the environment: twenty times as many assessments, every border in every era.
"""

import os
from collections import Counter
from itertools import chain

import pytest
from office import need, recalculated
from proof_cases import borders, random_samples
from proof_compare import Maker, Ready, Tally, areas_of, collect, prove, started, told, unlike
from proof_mutants import formula_mutants, killers, rule_mutants, unchanged

FULL = os.environ.get("ITA_PROOF") == "full"
PER_ERA = 200 if FULL else 10


@pytest.fixture(scope="module")
def tally(tmp_path_factory) -> Tally:
    need("soffice")
    samples = chain(borders(every_era=FULL), random_samples(PER_ERA))
    return prove(samples, tmp_path_factory.mktemp("proof"))


@pytest.fixture(scope="module")
def attackers(tmp_path_factory) -> list[Ready]:
    need("soffice")
    tally, maker = Tally(), Maker(tmp_path_factory.mktemp("attackers"))
    ready = [maker.make(sample, tally) for sample in killers()]
    assert tally.file == tally.check == []
    return ready


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


def test_every_mutant_is_seen(attackers, tmp_path, show):
    mutants, tally = [*rule_mutants(), *formula_mutants()], Tally()
    office = started(tmp_path / "mutants", attackers, [m.row for m in mutants])
    # What a mutant is held against is what LibreOffice got before it: that is what the core gets.
    collect(office, attackers, tally)
    assert tally.office == tally.words == []
    seen = office.seen()
    survivors = [mutant.name for mutant, by in zip(mutants, seen, strict=True) if not by]
    kinds = Counter(mutant.kind for mutant in mutants)
    lines = [
        f"{len(mutants) - len(survivors)} of {len(mutants)} mutants seen by {len(attackers)} assessments",
        ", ".join(f"{kind} ({count})" for kind, count in kinds.items()),
    ]
    for mutant, by in zip(mutants, seen, strict=True):
        if FULL:
            lines.append(f"{attackers[by - 1].sample.name if by else 'UNSEEN'}: {mutant.name}")
    show("\n".join(lines))
    assert survivors == []


def test_an_unchanged_formula_is_no_mutant(attackers, tmp_path):
    mutants = list(unchanged())
    office = started(tmp_path / "unchanged", attackers[:3], [m.row for m in mutants])
    seen = office.seen()
    assert [mutant.name for mutant, by in zip(mutants, seen, strict=True) if by] == []
