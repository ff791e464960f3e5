"""Undo of a generation: nothing typed is lost, and where nothing was typed the tables are what they were."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ita_xl.measures import undo as undoing
from ita_xl.measures.pairing import text_digest
from ita_xl.measures.table import KeyedRow, Planned, merge

TOP, FIELDS = 6, ("name", "steps", "own")
KEYS = tuple("abcdefgh")


def made(values):
    return " ".join(f"{f}:{text_digest(values[f])}" for f in ("name", "steps"))


@st.composite
def tables(draw):
    """A table as it may stand: generated rows, some typed into, rows of a person, gaps between."""
    rows, at = [], TOP
    for key in draw(st.permutations(KEYS))[: draw(st.integers(0, 6))]:
        at += draw(st.integers(0, 2))
        values = {"name": f"ชื่อ {key} {draw(st.integers(0, 2))}", "steps": f"ขั้นตอน {key}", "own": ""}
        row = KeyedRow(key, values, made(values), at)
        kind = draw(st.integers(0, 5))
        if kind == 0:
            row = replace(row, values={**values, "steps": f"พิมพ์ {key}"})
        elif kind == 1:
            row = replace(row, values={**values, "own": f"ผล {key}"})
        elif kind == 2:
            row = replace(row, key="", fingerprints="", values={**values, "name": f"แถวของฉัน {key}"})
        elif kind == 3:
            row = replace(row, values=dict.fromkeys(FIELDS, ""))
        rows.append(row)
        at += 1
    return rows


@st.composite
def plans(draw):
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True, max_size=6))
    return [Planned(k, {"name": f"ชื่อ {k} {draw(st.integers(0, 2))}", "steps": f"ขั้นตอน {k}"}) for k in keys]


def generate(existing, plan, seen=()):
    merged = merge(existing, plan, seen, top=TOP)
    own = tuple(
        replace(r, key=r.key or f"row-{r.row}", fingerprints=r.fingerprints if r.key else "")
        for r in merged.rows
    )
    merged = replace(merged, rows=own)
    chunks = undoing.packed("1.5", {"t": undoing.record(existing, merged, " ".join(seen), top=TOP)})
    records = undoing.unpacked(chunks).tables
    return sheet(merged), records["t"]


def sheet(merged):
    """The rows as they stand after a merged table was written."""
    return [
        KeyedRow(r.key, {f: r.values.get(f, "") for f in FIELDS}, r.fingerprints, r.row) for r in merged.rows
    ]


def flat(rows):
    return [(r.key, dict(r.values), r.fingerprints, r.row) for r in rows]


@settings(max_examples=400, deadline=None)
@given(tables(), plans(), st.sets(st.sampled_from(KEYS)))
def test_with_nothing_typed_the_table_is_what_it_was(existing, plan, seen):
    now, record = generate(existing, plan, sorted(seen))
    merged = undoing.undo(now, record, top=TOP)
    assert flat(sheet(merged)) == flat(existing)
    assert list(merged.seen) == sorted(seen)
    assert merged.kept_texts == 0


@st.composite
def edits(draw):
    """What a person does in between: types, clears, deletes, sorts, inserts."""
    return draw(
        st.lists(
            st.tuples(
                st.sampled_from(["type", "clear", "delete", "swap", "insert", "copy"]), st.integers(0, 9)
            ),
            max_size=5,
        )
    )


def edited(rows, steps):
    rows = list(rows)
    for step, n in steps:
        if step == "insert":
            rows.insert(
                n % (len(rows) + 1), KeyedRow("", {"name": f"แทรก {n}", "steps": "", "own": ""}, "", 0)
            )
            continue
        if not rows:
            continue
        at = n % len(rows)
        row = rows[at]
        if step == "type":
            rows[at] = replace(row, values={**row.values, FIELDS[n % 3]: f"พิมพ์ภายหลัง {n}"})
        elif step == "clear":
            rows[at] = replace(row, values={**row.values, "name": ""})
        elif step == "delete":
            del rows[at]
        elif step == "copy":
            rows.append(row)
        else:
            rows[at], rows[-1] = rows[-1], rows[at]
    return [replace(row, row=TOP + n) for n, row in enumerate(rows)]


@settings(max_examples=600, deadline=None)
@given(tables(), plans(), edits(), st.sets(st.sampled_from(KEYS)))
def test_nothing_typed_is_lost(existing, plan, steps, seen):
    now, record = generate(existing, plan, sorted(seen))
    now = edited(now, steps)
    merged = undoing.undo(now, record, top=TOP)
    after = {r.old: r for r in merged.rows if r.old is not None}
    for row in now:
        typed = {f: row.values[f] for f in FIELDS if row.typed(f)}
        if typed and not row.emptied:  # a cleared text stays cleared, too
            assert {f: after[row.row].values[f] for f in typed} == typed
    # In the person's order, each in a row of its own, and no row is both kept and emptied.
    places = [r.row for r in merged.rows]
    assert places == sorted(set(places))
    assert min(places, default=TOP) >= TOP
    assert [r.old for r in merged.rows if r.old] == sorted(after)
    assert not set(after) & set(merged.dropped)
    assert set(after) | set(merged.dropped) == {r.row for r in now}
    # What a person typed before the generation is there as well, unless it was deleted since.
    for row in existing:
        if row.key and row.touched and not row.emptied and row.key in {r.key for r in now}:
            kept = next(r for r in merged.rows if r.key == row.key)
            current = next(r for r in now if r.key == row.key)
            for field in (f for f in FIELDS if row.typed(f) and current.values[f] == row.values[f]):
                assert kept.values[field] == row.values[field]


@settings(max_examples=200, deadline=None)
@given(tables(), plans(), plans())
def test_generating_after_an_undo_gives_what_it_would_have_given(existing, plan, second):
    now, record = generate(existing, plan)
    merged = undoing.undo(now, record, top=TOP)
    again, _ = generate(sheet(merged), second, merged.seen)
    direct, _ = generate(existing, second)
    assert flat(again) == flat(direct)


def test_a_long_record_is_cut_into_pieces_that_a_cell_takes():
    rows = [
        KeyedRow(k, {"name": "ก" * 9000, "steps": "", "own": ""}, "", TOP + n) for n, k in enumerate(KEYS)
    ]
    merged = merge(rows, [], (), top=TOP)
    record = undoing.record(rows, merged, "", top=TOP)
    record = replace(record, rows=tuple(replace(r, texts={"name": "ก" * 9000}) for r in record.rows))
    chunks = undoing.packed("", {"t": record})
    assert len(chunks) > len(KEYS)
    assert max(map(len, chunks)) == undoing.CHUNK
    assert undoing.unpacked(chunks) == ("", {"t": record}, False)


def test_what_is_no_record_is_none():
    for text in ("", "x", "[]", '[2,"",{}]', '[1,""]', '[1,"",{"t":[1]}]', "{}", "5"):
        assert undoing.unpacked([text]) is None
