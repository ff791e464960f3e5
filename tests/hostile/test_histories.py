"""Random histories of the generated tables: nothing typed is lost or torn from its measure, and undo is the inverse."""

import file_histories
import histories
import pytest


def held(done, faults):
    assert faults == {}
    # None of it is vacuous: generations happen, refusals are few, undo at once is tried often.
    assert done["generated"] > 3 * done["refused"] > 0
    assert done["undone exactly"] > 0.2 * done["generated"]


@pytest.mark.parametrize("part", range(4))
def test_two_thousand_histories(part, show):
    done, faults = histories.tried(range(500 * part, 500 * part + 500))
    show(f"500 histories: {dict(done)}")
    held(done, faults)


@pytest.mark.parametrize(
    "seeds", [range(4), pytest.param(range(110, 120), marks=pytest.mark.long)], ids=["some", "many"]
)
def test_histories_of_whole_workbooks(seeds, home, show):
    """Formulas, filters and merged cells as well, and every command, on the file."""
    done, faults = file_histories.tried(seeds)
    show(f"{len(seeds)} histories of files: {dict(done)}")
    assert faults == {}
    assert done["generate"] > 3 * len(seeds)


def test_a_program_that_believes_every_key_is_found_out(monkeypatch):
    """What the program did before: the hidden key, whatever stands beside it."""
    monkeypatch.setattr(histories, "with_their_keys", lambda rows: (rows, ()))
    _, faults = histories.tried(range(40))
    assert len(faults) > 10


def test_an_undo_that_knows_rows_by_key_alone_is_found_out(monkeypatch):
    """What the program did before: of the copies of a row only one came back."""

    def before(existing, record, *, top):
        seen, rows = set(), []
        for row in record.rows:
            if row.key_after or row.key not in seen:
                rows.append(row)
            seen.add("" if row.key_after else row.key)
        return undo(existing, histories.undoing.Record(record.seen, tuple(rows), record.added), top=top)

    undo = histories.undoing.undo
    monkeypatch.setattr(histories.undoing, "undo", before)
    _, faults = histories.tried(range(400))
    assert any("undo at once" in fault for fault in faults.values())
