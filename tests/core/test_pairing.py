"""A key is believed only while the texts beside it are those that it was put to."""

from dataclasses import replace

import pytest

from ita_xl.measures.table import KeyedRow, Planned, merge, with_own_keys, with_their_keys

TOP = 6
FIELDS = ("indicator", "name", "analysis", "steps", "responsible", "result")
GENERATED = FIELDS[:-1]


def planned(*numbers, version=1):
    return [
        Planned(
            f"k{n}",
            {
                "indicator": f"{(n + 1) // 2}. ตัวชี้วัด",
                "name": f"มาตรการ {n}",
                "analysis": f"ได้ {n}0.00 คะแนน รุ่น {version}",
                "steps": f"1. ขั้นตอนของ {n}",
                "responsible": "สำนักปลัด",
            },
        )
        for n in numbers
    ]


def sheet(merged):
    return [
        KeyedRow(r.key, {f: r.values.get(f, "") for f in FIELDS}, r.fingerprints, r.row) for r in merged.rows
    ]


@pytest.fixture
def table():
    """Six measures, the second one's name and the fifth one's result typed, a row of a person at the end; generated."""
    rows = sheet(merge([], planned(*range(1, 7)), (), top=TOP))
    rows[1] = typed(rows[1], name="ชื่อที่พิมพ์เอง")
    rows[4] = typed(rows[4], result="ผลที่พิมพ์")
    rows.append(
        KeyedRow("", dict.fromkeys(FIELDS, "") | {"name": "โครงการของเรา", "steps": "ทำเอง"}, "", TOP + 6)
    )
    return sheet(with_own_keys(merge(rows, planned(*range(1, 7)), (), top=TOP)))


def typed(row, **texts):
    return replace(row, values={**row.values, **texts})


def seen_sorted(table, order, fields=FIELDS):
    """What is left where only visible columns are sorted: texts in another order, hidden cells where they were."""
    return [
        replace(row, values={**row.values, **{f: table[n].values[f] for f in fields}})
        for row, n in zip(table, order, strict=True)
    ]


def keys(rows):
    return [row.key for row in rows]


def test_a_table_as_it_was_generated_keeps_its_keys(table):
    assert with_their_keys(table) == (tuple(table), ())


def test_every_order_of_the_visible_columns_is_paired_again(table):
    for order in ([6, 5, 4, 3, 2, 1, 0], [1, 0, 2, 3, 4, 5, 6], [3, 6, 1, 0, 5, 2, 4]):
        rows, unsure = with_their_keys(seen_sorted(table, order))
        assert unsure == ()
        assert keys(rows) == [table[n].key for n in order]
        assert [row.typed("name") for row in rows] == [table[n].typed("name") for n in order]


def test_the_old_marks_without_key_and_typed_texts_serve_too(table):
    old = [
        replace(
            row,
            fingerprints=" ".join(
                p.partition("/")[0] for p in row.fingerprints.split() if not p.startswith("key:")
            ),
        )
        for row in table
    ]
    order = [2, 0, 4, 3, 5, 1, 6]
    rows, unsure = with_their_keys(seen_sorted(old, order))
    assert unsure == ()
    assert keys(rows) == [table[n].key for n in order]


def test_keys_that_went_along_without_the_marks_are_believed(table):
    """Sorted with the hidden key, without the hidden marks at the other end of the row."""
    order = [5, 4, 3, 2, 1, 0, 6]
    rows = [
        replace(table[n], fingerprints=row.fingerprints, row=row.row)
        for row, n in zip(table, order, strict=True)
    ]
    paired, unsure = with_their_keys(rows)
    assert (keys(paired), unsure) == ([table[n].key for n in order], ())
    assert not any(row.typed("steps") for row in paired if row.key.startswith("k"))


def test_texts_cut_and_pasted_into_a_free_row_take_their_key_along(table):
    moved = KeyedRow("", dict(table[2].values), "", TOP + 9)
    rows = [*table, moved]
    rows[2] = typed(rows[2], **dict.fromkeys(FIELDS, ""))
    paired, unsure = with_their_keys(rows)
    assert unsure == ()
    assert (paired[2].key, paired[-1].key) == ("", table[2].key)


def test_a_copy_below_the_table_is_a_row_of_its_own(table):
    paired, unsure = with_their_keys([*table, KeyedRow("", dict(table[2].values), "", TOP + 9)])
    assert (keys(paired), unsure) == ([*keys(table), ""], ())


@pytest.mark.parametrize(
    "fields",
    [("name",), ("indicator", "name"), ("steps",), ("analysis", "steps"), GENERATED[2:]],
    ids="+".join,
)
def test_columns_that_were_sorted_by_themselves_are_not_guessed(table, fields):
    assert with_their_keys(seen_sorted(table, [3, 2, 1, 0, 5, 4, 6], fields))[1] != ()


def test_a_row_that_was_pasted_over_another_measure_is_not_guessed(table):
    rows = list(table)
    rows[3] = typed(rows[3], **table[0].values)
    assert with_their_keys(rows)[1] == (TOP + 3,)


def test_what_a_person_may_write_is_no_parting(table):
    """Retyped whole, one text copied, two texts of a column exchanged, cleared, a name of another row typed beside."""
    rows = list(table)
    rows[0] = typed(rows[0], **{f: f"พิมพ์ใหม่ {f}" for f in GENERATED})
    rows[2] = typed(rows[2], steps=table[3].values["steps"])
    rows[3] = typed(rows[3], analysis=table[4].values["analysis"])
    rows[4] = typed(rows[4], analysis=table[3].values["analysis"])
    rows[5] = typed(rows[5], steps="", responsible="")
    assert with_their_keys(rows) == (tuple(rows), ())


def test_a_text_that_nobody_knows_among_moved_rows_is_not_guessed(table):
    """One of the sorted rows was rewritten altogether: it may be its measure or a new row."""
    rows = seen_sorted(table, [1, 2, 3, 4, 5, 0, 6])
    rows[2] = typed(rows[2], **{f: f"พิมพ์ใหม่ {f}" for f in FIELDS})
    assert with_their_keys(rows)[1] == (TOP + 2,)


def test_rows_copied_with_their_key_stay_as_they_are(table):
    rows = [*table, replace(table[1], row=TOP + 7)]
    assert with_their_keys(rows) == (tuple(rows), ())
