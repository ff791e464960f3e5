"""Every slip in a formula and every wrong rule is seen by some assessment of :mod:`proof_mutants`."""

import os
from collections import Counter
from itertools import islice
from pathlib import Path

import pytest
from office import need
from proof_compare import Maker, Ready, Tally, collect, started
from proof_mutants import formula_mutants, killers, rule_mutants, unchanged

FULL = os.environ.get("ITA_PROOF") == "full"


def made(folder: Path, count: int | None = None) -> list[Ready]:
    """Give the assessments that are to see the mutants, each in its file; all of them, or the first."""
    need("soffice")
    tally, maker = Tally(), Maker(folder)
    ready = [maker.make(sample, tally) for sample in islice(killers(), count)]
    assert tally.file == tally.check == []
    return ready


@pytest.mark.long
def test_every_mutant_is_seen(tmp_path, show):
    attackers = made(tmp_path)
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


def test_an_unchanged_formula_is_no_mutant(tmp_path):
    mutants = list(unchanged())
    office = started(tmp_path / "unchanged", made(tmp_path, 3), [m.row for m in mutants])
    seen = office.seen()
    assert [mutant.name for mutant, by in zip(mutants, seen, strict=True) if by] == []
