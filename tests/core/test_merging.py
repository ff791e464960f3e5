"""Merging a plan into a table never loses what a person did there."""

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from core_cases import STABLE
from hypothesis import given, settings
from hypothesis import strategies as st

from ita_xl.measures.pairing import text_digest
from ita_xl.measures.table import KeyedRow, Planned, merge

# Single facts

PLAN_FIELDS = ("name", "steps")
FIELDS = (*PLAN_FIELDS, "result")
KEYS = ("k1", "k2", "k3", "k4", "k5")
TOP = 5


def planned(*keys, version=1):
    return [Planned(k, {f: f"{k} {f} v{version}" for f in PLAN_FIELDS}) for k in keys]


def as_it_stands(merged):
    """Read the sheet back: every field is there, blank where nothing was written."""
    return [
        KeyedRow(r.key, {f: r.values.get(f, "") for f in FIELDS}, r.fingerprints, r.row) for r in merged.rows
    ]


def generated(*keys, version=1):
    return merge([], planned(*keys, version=version), [], top=TOP)


def retyped(row, **texts):
    return replace(row, values=dict(row.values) | texts)


def test_a_first_generation():
    merged = generated("k1", "k2")
    assert [(r.key, r.row, r.old) for r in merged.rows] == [("k1", 5, None), ("k2", 6, None)]
    assert (merged.dropped, merged.seen, merged.kept_texts) == ((), ("k1", "k2"), 0)


def test_a_new_text_reaches_what_nobody_touched_only():
    first, second = as_it_stands(generated("k1", "k2"))
    table = [retyped(first, name="ของเรา", result="เสร็จแล้ว"), second]
    merged = merge(table, planned("k1", "k2", version=2), ("k1", "k2"), top=TOP)
    assert [dict(r.values) for r in merged.rows] == [
        {"name": "ของเรา", "steps": "k1 steps v2", "result": "เสร็จแล้ว"},
        {"name": "k2 name v2", "steps": "k2 steps v2", "result": ""},
    ]
    assert merged.kept_texts == 1


def test_a_cleared_text_stays_cleared():
    table = [retyped(as_it_stands(generated("k1"))[0], name="")]
    for version in (2, 3):
        merged = merge(table, planned("k1", version=version), ("k1",), top=TOP)
        assert merged.rows[0].values["name"] == ""
        assert merged.rows[0].values["steps"] == f"k1 steps v{version}"
        table = as_it_stands(merged)


def test_a_text_typed_back_as_it_was_follows_the_plan_again():
    row = as_it_stands(generated("k1"))[0]
    typed = merge([retyped(row, name="ของเรา")], planned("k1", version=2), ("k1",), top=TOP)
    back = retyped(as_it_stands(typed)[0], name="k1 name v1")
    assert merge([back], planned("k1", version=3), ("k1",), top=TOP).rows[0].values["name"] == "k1 name v3"


def test_a_blank_plan_is_filled_later():
    merged = merge([], [Planned("k1", {"name": "ก", "steps": ""})], [], top=TOP)
    later = merge(as_it_stands(merged), planned("k1"), merged.seen, top=TOP)
    assert later.rows[0].values["steps"] == "k1 steps v1"


def test_what_is_no_longer_planned_goes_unless_somebody_wrote_in_it():
    first, second, third = as_it_stands(generated("k1", "k2", "k3"))
    merged = merge([first, retyped(second, result="เสร็จ"), third], planned("k3"), ("k1", "k2", "k3"), top=TOP)
    assert [(r.key, r.row, r.old) for r in merged.rows] == [("k2", 5, 6), ("k3", 6, 7)]
    assert merged.dropped == (5,)
    assert merged.seen == ("k2", "k3")
    back = merge(as_it_stands(merged), planned("k1", "k2", "k3"), merged.seen, top=TOP)
    assert [r.key for r in back.rows] == ["k1", "k2", "k3"]


def test_a_deleted_row_stays_deleted_until_it_is_restored():
    first, _, third = as_it_stands(generated("k1", "k2", "k3"))
    merged = merge([first, replace(third, row=6)], planned(*KEYS[:3]), ("k1", "k2", "k3"), top=TOP)
    assert [r.key for r in merged.rows] == ["k1", "k3"]
    other = merge(as_it_stands(merged), planned("k1"), merged.seen, top=TOP)
    again = merge(as_it_stands(other), planned(*KEYS[:3]), other.seen, top=TOP)
    assert [r.key for r in again.rows] == ["k1", "k3"]
    restored = merge(as_it_stands(again), planned(*KEYS[:3]), again.seen, top=TOP, restore=True)
    assert [r.key for r in restored.rows] == ["k1", "k2", "k3"]


def test_new_rows_stand_beside_their_neighbours_of_the_plan():
    table = as_it_stands(generated("k2", "k4"))
    merged = merge(table, planned(*KEYS), ("k2", "k4"), top=TOP)
    assert [(r.key, r.row) for r in merged.rows] == [("k1", 5), ("k2", 6), ("k3", 7), ("k4", 8), ("k5", 9)]


def test_a_new_row_stands_behind_its_nearest_predecessor_of_a_sorted_table():
    first, second, third = as_it_stands(generated("k1", "k2", "k3"))
    table = [replace(r, row=n) for n, r in enumerate((third, first, second), start=TOP)]
    merged = merge(table, planned(*KEYS[:4]), ("k1", "k2", "k3"), top=TOP)
    assert [(r.key, r.row) for r in merged.rows] == [("k3", 5), ("k4", 6), ("k1", 7), ("k2", 8)]
    before = merge([replace(second, row=5), replace(third, row=6)], planned("k1", "k2", "k3"), (), top=TOP)
    assert [r.key for r in before.rows] == ["k1", "k2", "k3"]


def test_the_order_of_the_person_stays():
    first, second, third = as_it_stands(generated("k1", "k2", "k3"))
    table = [replace(r, row=n) for n, r in enumerate((third, first, second), start=TOP)]
    assert [r.key for r in merge(table, planned(*KEYS[:3]), ("k1", "k2", "k3"), top=TOP).rows] == [
        "k3",
        "k1",
        "k2",
    ]


def test_a_row_whose_texts_were_all_deleted_is_a_deleted_row():
    first, second = as_it_stands(generated("k1", "k2"))
    blank = retyped(first, name="", steps="")
    merged = merge([blank, second], planned("k1", "k2"), ("k1", "k2"), top=TOP)
    assert [(r.key, r.row) for r in merged.rows] == [("k2", 5)]
    assert (merged.dropped, merged.seen) == ((5,), ("k1", "k2"))
    noted = merge([replace(blank, noted=True), second], planned("k1", "k2"), ("k1", "k2"), top=TOP)
    assert [(r.key, r.values["name"]) for r in noted.rows] == [("k1", ""), ("k2", "k2 name v1")]
    restored = merge(as_it_stands(merged), planned("k1", "k2"), merged.seen, top=TOP, restore=True)
    assert [r.key for r in restored.rows] == ["k1", "k2"]


def test_a_note_beside_the_table_keeps_a_row_that_is_no_longer_planned():
    (row,) = as_it_stands(generated("k1"))
    assert merge([row], [], ("k1",), top=TOP).rows == ()
    assert [r.key for r in merge([replace(row, noted=True)], [], ("k1",), top=TOP).rows] == ["k1"]


def test_a_copied_row_becomes_the_persons_own():
    row = as_it_stands(generated("k1"))[0]
    copy = retyped(replace(row, row=6), name="สำเนา")
    merged = merge([row, copy], planned("k1", version=2), ("k1",), top=TOP)
    assert [(r.key, r.values["name"]) for r in merged.rows] == [("k1", "k1 name v2"), ("", "สำเนา")]
    gone = merge([row, copy], [], ("k1",), top=TOP)
    assert [r.values["name"] for r in gone.rows] == ["สำเนา"]


def test_a_row_without_prints_is_a_persons():
    merged = merge(
        [KeyedRow("k1", {"name": "พิมพ์เอง", "steps": "", "result": ""}, "", 5)], planned("k1"), (), top=TOP
    )
    assert merged.rows[0].values == {"name": "พิมพ์เอง", "steps": "k1 steps v1", "result": ""}


def test_prints_tell_texts_apart():
    assert text_digest("ก") == text_digest("ก")
    assert len({text_digest(t) for t in ("", " ", "ก", "ข", "ก ", "กข", "ข ก")}) == 7
    assert re.fullmatch(r"[0-9a-f]{8}", text_digest("ก"))


# Any sequence of what people do


@dataclass
class Line:
    """A row of the sheet, and which of its texts a person wrote or cleared."""

    key: str
    values: dict[str, str]
    made: str = ""
    persons: set[str] = field(default_factory=set)
    gap: int = 0
    noted: bool = False

    @property
    def emptied(self):
        """All texts are deleted, and nothing stands beside the table."""
        return not self.noted and not any(self.values.values())


@dataclass
class Sheet:
    """A sheet that people work in, and what must hold after each generation."""

    lines: list[Line] = field(default_factory=list)
    seen: tuple[str, ...] = ()
    deleted: set[str] = field(default_factory=set)
    counter: int = 0
    names_own_rows: bool = False

    def token(self):
        self.counter += 1
        return f"typed {self.counter}"

    def rows(self):
        at, rows = TOP - 1, []
        for line in self.lines:
            at += 1 + line.gap
            rows.append(KeyedRow(line.key, dict(line.values), line.made, at, line.noted))
        return rows

    def type(self, where, name):
        line = self.lines[where]
        line.values[name] = self.token()
        line.persons.add(name)

    def clear(self, where, name):
        line = self.lines[where]
        if line.values[name]:
            line.values[name] = ""
            if f"{name}:" in line.made:
                line.persons.add(name)
            else:
                line.persons.discard(name)

    def delete(self, where):
        key = self.lines.pop(where).key
        if key and all(line.key != key for line in self.lines):
            self.deleted.add(key)

    def empty(self, where):
        for name in FIELDS:
            self.clear(where, name)

    def note(self, where):
        self.lines[where].noted = True

    def insert(self, where):
        self.lines.insert(
            where, Line("", dict.fromkeys(FIELDS, "") | {"name": self.token()}, persons={"name"})
        )

    def copy(self, where, to):
        line = self.lines[where]
        self.lines.insert(to, Line(line.key, dict(line.values), line.made, set(line.persons)))

    def sort(self, name):
        self.lines.sort(key=lambda line: line.values[name], reverse=True)

    def generate(self, keys, version, restore):
        plans = {p.key: p for p in planned(*keys, version=version)}
        before = self.rows()
        merged = merge(before, list(plans.values()), self.seen, top=TOP, restore=restore)
        self.deleted |= {line.key for line in self.lines if line.key and line.emptied}
        self.deleted -= {line.key for line in self.lines if not line.emptied}
        if restore:
            self.deleted -= set(keys)
        self.check_places(before, merged)
        by_row = dict(zip((r.row for r in before), self.lines, strict=True))
        for number in merged.dropped:
            line = by_row[number]
            assert line.emptied or (line.key not in plans and not line.persons and not line.noted)
        assert all(n in merged.dropped for n, line in by_row.items() if line.emptied)
        lines = [self.carried(by_row, row, plans) for row in merged.rows]
        keys_now = Counter(line.key for line in lines if line.key)
        assert set(keys_now.values()) <= {1}
        for key in plans:
            assert (key in keys_now) is (key not in self.deleted)
        last = TOP - 1
        for line, row in zip(lines, merged.rows, strict=True):
            line.gap, last = row.row - 1 - last, row.row
        self.lines, self.seen = lines, merged.seen
        again = merge(self.rows(), list(plans.values()), self.seen, top=TOP)
        assert [replace(r, old=None) for r in again.rows] == [
            replace(r, old=None, values={f: r.values.get(f, "") for f in FIELDS}) for r in merged.rows
        ]
        assert all(r.old == r.row for r in again.rows)
        assert (again.dropped, again.seen) == ((), merged.seen)
        if self.names_own_rows:
            self.name_own_rows()

    def name_own_rows(self):
        """What the program does when it writes the table: a person's row gets a key of its own and no fingerprints."""
        for line in self.lines:
            if not line.key:
                self.counter += 1
                line.key, line.made = f"row-{self.counter}", ""
                line.persons = {f for f in FIELDS if line.values[f]}

    @staticmethod
    def check_places(before, merged):
        places = [r.row for r in merged.rows]
        assert places == sorted(set(places))
        assert all(place >= TOP for place in places)
        kept = [r.old for r in merged.rows if r.old is not None]
        assert sorted([*kept, *merged.dropped]) == [r.row for r in before]
        assert kept == sorted(kept)

    @staticmethod
    def carried(by_row, row, plans):
        """Follow a row through the merge; hold its texts against what the person did and what was planned."""
        values = {f: row.values.get(f, "") for f in FIELDS}
        if row.old is None:
            assert values == dict(plans[row.key].values) | {"result": ""}
            return Line(row.key, values, row.fingerprints)
        line = by_row[row.old]
        assert row.key in (line.key, "")
        wanted = dict(line.values)
        if row.key in plans:
            wanted |= {f: v for f, v in plans[row.key].values.items() if f not in line.persons}
        assert values == wanted
        persons = set(line.persons)
        if not row.key:
            persons |= {f for f in FIELDS if values[f]}
        return Line(row.key, values, row.fingerprints, persons, noted=line.noted)


WHERE = st.integers(0, 20)
STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("generate"),
            st.lists(st.sampled_from(KEYS), unique=True),
            st.integers(1, 3),
            st.booleans(),
        ),
        st.tuples(st.just("generate"), st.just(list(KEYS)), st.integers(1, 3), st.just(False)),
        st.tuples(st.just("type"), WHERE, st.sampled_from(FIELDS)),
        st.tuples(st.just("clear"), WHERE, st.sampled_from(FIELDS)),
        st.tuples(st.sampled_from(["delete", "empty", "note"]), WHERE),
        st.tuples(st.just("insert"), WHERE),
        st.tuples(st.just("copy"), WHERE, WHERE),
        st.tuples(st.just("sort"), st.sampled_from(FIELDS)),
        st.tuples(st.just("gap"), WHERE),
    ),
    max_size=14,
)


@settings(STABLE, max_examples=400)
@given(STEPS, st.booleans())
def test_any_sequence_keeps_what_people_did(steps, names_own_rows):
    sheet = Sheet(names_own_rows=names_own_rows)
    sheet.generate(KEYS, 1, restore=False)
    for what, *how in steps:
        if what == "generate":
            sheet.generate(*how)
        elif what == "sort":
            sheet.sort(*how)
        elif what == "insert":
            sheet.insert(how[0] % (len(sheet.lines) + 1))
        elif sheet.lines:
            where = how[0] % len(sheet.lines)
            if what == "gap":
                sheet.lines[where].gap += 1
            elif what == "copy":
                sheet.copy(where, how[1] % (len(sheet.lines) + 1))
            else:
                getattr(sheet, what)(where, *how[1:])
    sheet.generate(KEYS, 2, restore=False)
    sheet.generate(KEYS, 2, restore=True)
    assert {line.key for line in sheet.lines} >= set(KEYS)
