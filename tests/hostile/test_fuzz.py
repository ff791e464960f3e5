"""Mutants of real workbooks and templates, a few of them here; `python tests/hostile/fuzz.py` runs 100,000."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import fuzz


def _tried(seeds: range, show) -> None:
    counts, wrong = fuzz.run(seeds, tell=lambda _: None)
    assert wrong == []
    show(
        f"{len(seeds):,} mutants: "
        + ", ".join(f"{count:,} {outcome}" for outcome, count in counts.most_common())
    )
    # A fuzzer whose mutants are all refused, or all read, tries nothing.
    for kind in ("workbook", "template"):
        read = sum(
            n for outcome, n in counts.items() if outcome.startswith(kind) and "refused" not in outcome
        )
        refused = sum(n for outcome, n in counts.items() if outcome.startswith(f"{kind} refused"))
        assert read > len(seeds) / 20
        assert refused > len(seeds) / 20


def test_some_mutants(show):
    _tried(range(1_000_000, 1_000_240), show)


@pytest.mark.long
def test_many_mutants(show):
    _tried(range(5_000), show)


def test_a_seed_gives_the_same_mutant():
    books = fuzz.seeds_of_templates()
    assert [fuzz.mutant(n, books) for n in range(40)] == [fuzz.mutant(n, books) for n in range(40)]
    assert len({fuzz.mutant(n, books) for n in range(40)}) > 35
