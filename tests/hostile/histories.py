"""Random histories of the two generated tables: what people do in Excel, and generate and undo in between.

``python tests/hostile/histories.py 20000`` tries that many; seeds from 0 on. A fault is a seed and a sentence.

The test keeps a truth of its own: each row as a person sees it has a number that goes wherever its visible texts go.
Hidden cells go only where Excel takes them. After each generation the row of that number must have the key that its
texts once had, with every typed text still in it, or the program must have refused.
"""

import random
import sys
from collections import Counter
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field

from ita_xl.measures import undo as undoing
from ita_xl.measures.pairing import text_digest
from ita_xl.measures.table import SHARED, KeyedRow, Planned, marks, merge, with_own_keys, with_their_keys

TOP, ROOM = 6, 40
NAMED = ("indicator", "name")
MEASURES = ("indicator", "name", "analysis", "steps", "responsible", "budget")
FOLLOW = ("indicator", "name", "status", "result", "date")
MEASURES_MADE, FOLLOW_MADE = MEASURES[:-1], NAMED
KEYS = tuple(f"k{n}" for n in range(9))


class Fault(Exception):
    """What the program must not have done."""


class Stop(Exception):
    """The program refused, and there is no step of this history left that a person could take back."""


@dataclass
class Line:
    """A row of a sheet: hidden cells, visible texts, and the number that the test knows it by (0: a blank row)."""

    key: str = ""
    made: str = ""
    texts: dict[str, str] = field(default_factory=dict)
    number: int = 0

    def __deepcopy__(self, memo: object) -> "Line":
        return Line(self.key, self.made, dict(self.texts), self.number)


@dataclass
class Sheet:
    """A generated table."""

    fields: tuple[str, ...]
    made: tuple[str, ...]
    lines: list[Line]
    seen: str = ""

    def rows(self) -> tuple[KeyedRow, ...]:
        """Read the table as the program does."""
        return tuple(
            KeyedRow(x.key, {f: x.texts.get(f, "") for f in self.fields}, x.made, TOP + n)
            for n, x in enumerate(self.lines)
            if x.key or any(x.texts.values())
        )

    def shown(self) -> list[dict[str, str]]:
        """Give what a person sees, row by row."""
        return [{f: t for f, t in x.texts.items() if t} for x in self.lines]

    def written(self) -> list[int]:
        """Give the places of rows in which something is seen."""
        return [n for n, x in enumerate(self.lines) if any(x.texts.values())]


def plan(keys: list[str], version: int) -> list[Planned]:
    """Give rows to be generated: two measures an indicator, some texts alike in all rows, some of a version."""
    return [
        Planned(
            key,
            {
                "indicator": f"{int(key[1:]) // 2 + 1}. ตัวชี้วัด",
                "name": f"มาตรการของ {key}",
                "analysis": f"ได้ {int(key[1:]) // 2 + version}.00 คะแนน",
                "steps": f"1. ขั้นตอนของ {key} รุ่น {version % 3}",
                "responsible": "สำนักปลัด",
            },
        )
        for key in keys
    ]


class History:
    """One workbook in the hands of one person."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.sheets = {
            "measures": Sheet(MEASURES, MEASURES_MADE, [Line() for _ in range(ROOM)]),
            "follow": Sheet(FOLLOW, FOLLOW_MADE, [Line() for _ in range(ROOM)]),
        }
        self.numbers, self.tokens, self.version = 0, 0, 0
        self.truth: dict[str, dict[int, str]] = {"measures": {}, "follow": {}}
        self.copies: set[int] = set()
        """Numbers of rows of which there is or was a copy: which of them has the key is the program's choice."""
        self.undo_record: dict[str, undoing.Record] | None = None
        self.before: dict[str, list[dict[str, str]]] | None = None
        """What was seen before the last generation, as long as nothing was done since."""
        self.parted: dict[str, Sheet] | None = None
        """The sheets before the first step since the last generation that parts keys and texts."""
        self.going_back = False
        self.done: Counter[str] = Counter()

    def new_number(self) -> int:
        self.numbers += 1
        return self.numbers

    def run(self, steps: int) -> Counter[str]:
        """Take some steps; end with a generation and an undo.

        Raises:
            Fault: Something typed was lost or torn from its row.
        """
        self.generate()
        for _ in range(steps):
            self.random.choices(STEPS, WEIGHTS)[0](self)
        self.generate()
        self.undo()
        return self.done

    # What a person does

    def touched(self) -> None:
        self.before = None

    def some(self) -> tuple[Sheet, int] | None:
        """Choose a row in which something is seen."""
        sheet = self.random.choice(list(self.sheets.values()))
        places = sheet.written()
        return (sheet, self.random.choice(places)) if places else None

    def name_of(self, sheet: Sheet) -> str:
        return next(name for name, one in self.sheets.items() if one is sheet)

    def type(self) -> None:
        found = self.some()
        if found is None:
            return
        sheet, n = found
        self.touched()
        self.tokens += 1
        sheet.lines[n].texts[self.random.choice(sheet.fields)] = f"พิมพ์เอง {self.name_of(sheet)} {self.tokens}"

    def type_new(self) -> None:
        sheet = self.sheets["measures"]
        free = [n for n, x in enumerate(sheet.lines[:30]) if not x.key and not any(x.texts.values())]
        self.touched()
        self.tokens += 1
        line = sheet.lines[self.random.choice(free)]
        line.texts, line.number = {"name": f"พิมพ์เอง measures {self.tokens}"}, self.new_number()

    def clear(self) -> None:
        if (found := self.some()) is not None:
            self.touched()
            found[0].lines[found[1]].texts[self.random.choice(found[0].fields)] = ""

    def clear_row(self) -> None:
        if (found := self.some()) is not None:
            self.touched()
            line = found[0].lines[found[1]]
            line.texts, line.number = {}, 0

    def insert(self) -> None:
        sheet = self.random.choice(list(self.sheets.values()))
        if any(sheet.lines[-1].texts.values()) or sheet.lines[-1].key:
            return
        self.touched()
        sheet.lines.insert(self.random.randrange(20), sheet.lines.pop())

    def delete(self) -> None:
        if (found := self.some()) is not None:
            self.touched()
            found[0].lines.append(Line())
            del found[0].lines[found[1]]

    def move(self) -> None:
        if (found := self.some()) is not None:
            self.touched()
            found[0].lines.insert(self.random.randrange(25), found[0].lines.pop(found[1]))

    def copy_row(self) -> None:
        """Copy a whole row, hidden cells included, and insert it elsewhere."""
        found = self.some()
        if found is None or any(found[0].lines[-1].texts.values()) or found[0].lines[-1].key:
            return
        self.touched()
        sheet, n = found
        copy = deepcopy(sheet.lines[n])
        self.copies |= {copy.number, self.numbers + 1}
        copy.number = self.new_number()
        sheet.lines.pop()
        sheet.lines.insert(self.random.randrange(25), copy)

    def sort_whole(self) -> None:
        sheet = self.random.choice(list(self.sheets.values()))
        self.touched()
        self.random.shuffle(sheet.lines)

    def about_to_part(self) -> None:
        self.touched()
        if self.parted is None:
            self.parted = deepcopy(self.sheets)

    def sort_seen(self) -> None:
        """Sort all that is seen, without the hidden cells."""
        self.about_to_part()
        sheet = self.random.choice(list(self.sheets.values()))
        seen = [(x.texts, x.number) for x in sheet.lines]
        self.random.shuffle(seen)
        for line, (texts, number) in zip(sheet.lines, seen, strict=True):
            line.texts, line.number = texts, number

    def cut_and_paste(self) -> None:
        """Cut what is seen of a row and paste it into a blank one."""
        found = self.some()
        if found is None:
            return
        sheet, n = found
        free = [m for m, x in enumerate(sheet.lines) if not x.key and not any(x.texts.values())]
        if not free:
            return
        self.about_to_part()
        one, other = sheet.lines[n], sheet.lines[self.random.choice(free)]
        other.texts, other.number, one.texts, one.number = one.texts, one.number, {}, 0

    def copy_over(self) -> None:
        """Copy what is seen of a row over another row."""
        found = self.some()
        if found is None:
            return
        sheet, n = found
        m = self.random.choice(sheet.written())
        if m == n:
            return
        self.about_to_part()
        one, other = sheet.lines[n], sheet.lines[m]
        other.texts = dict(one.texts)
        self.copies |= {one.number, self.numbers + 1}
        other.number = self.new_number()

    def sort_columns(self) -> None:
        """Sort some of the columns by themselves: the texts of a row do not belong together any more."""
        self.about_to_part()
        sheet = self.random.choice(list(self.sheets.values()))
        fields = self.random.sample(sheet.fields, self.random.randint(1, len(sheet.fields) - 1))
        places = sheet.written()
        order = self.random.sample(places, len(places))
        texts = [dict(sheet.lines[n].texts) for n in order]
        known = [marks_of(sheet.lines[n]) for n in places]
        # Where that is taken (nothing tells it from typing), whose row it is now is a matter of opinion.
        self.copies |= {sheet.lines[n].number for n in places}
        for n, source in zip(places, texts, strict=True):
            sheet.lines[n].texts |= {f: source.get(f, "") for f in fields}
        if "name" in fields:
            # A name that stood in one row at the last generation and now stands in another one, which keeps the rest.
            rest = [f for f in sheet.made if f not in (*fields, *NAMED, "analysis", "responsible")]
            for n, stood in zip(places, known, strict=True):
                line = sheet.lines[n]
                if not rest or any(not line.texts.get(f) or line.texts[f] not in stood for f in rest):
                    continue
                elsewhere = any(
                    line.texts["name"] in other and line.texts["name"] not in stood for other in known
                )
                if elsewhere and not with_their_keys(sheet.rows())[1]:
                    raise Fault("texts of rows were mixed, and nothing was unsure")

    # What the program does

    def generate(self) -> None:
        keys = self.random.sample(KEYS, self.random.randint(3, len(KEYS)))
        self.version += self.random.randint(0, 1)
        restore = self.random.random() < 0.2
        seen = {name: sheet.shown() for name, sheet in self.sheets.items()}
        read = {name: with_their_keys(sheet.rows()) for name, sheet in self.sheets.items()}
        if any(unsure for _, unsure in read.values()):
            self.refused()
            return
        planned = plan(sorted(keys), self.version)
        records = {}
        for name, sheet in self.sheets.items():
            rows = read[name][0]
            merged = with_own_keys(merge(rows, planned, sheet.seen.split(), top=TOP, restore=restore))
            if merged.rows and merged.rows[-1].row >= TOP + ROOM:
                return  # the table is full, which is told; nothing was written
            records[name] = (undoing.record(rows, merged, sheet.seen, top=TOP), merged)
            planned = [Planned(r.key, {f: r.values.get(f, "") for f in NAMED}) for r in merged.rows]
        for name, (_, merged) in records.items():
            self.write(name, merged)
        self.names_agree()
        chunks = undoing.packed("1", {name: record for name, (record, _) in records.items()})
        found = undoing.unpacked(chunks)
        assert found is not None
        self.undo_record, self.before, self.parted = dict(found.tables), seen, None
        self.going_back = False
        self.done["generated"] += 1

    def refused(self) -> None:
        """Do what the sentence says: undo in Excel until the texts are back."""
        if self.parted is None and self.going_back:
            # A step back leads behind what was paired, where keys and texts may have parted long ago.
            raise Stop
        if self.parted is None:
            raise Fault("refused, though keys and texts never parted")
        self.done["refused"] += 1
        self.sheets, self.parted = self.parted, None
        # What was typed or generated after that step is undone with it; the record of the last generation stays.
        self.before = None

    def write(self, name: str, merged) -> None:
        """Write a merged table, and hold it against what stood there."""
        sheet, truth = self.sheets[name], self.truth[name]
        old = list(sheet.lines)
        lines = [Line() for _ in old]
        stood = Counter(
            (f, m) for x in old if x.key for f, m in marks(x.made).stood.items() if f not in SHARED
        )
        for row in merged.rows:
            line = Line(row.key, row.fingerprints, {f: row.values.get(f, "") for f in sheet.fields})
            was_named = row.old is None or named(old[row.old - TOP], stood)
            if row.old is None:
                line.number = self.new_number()
            else:
                was = old[row.old - TOP]
                line.number = was.number or self.new_number()
                for f, text in was.texts.items():
                    if text.startswith(f"พิมพ์เอง {name}") and line.texts[f] != text:
                        raise Fault(f"{name}: {text!r} became {line.texts[f]!r}")
            known = truth.get(line.number)
            if known is not None and known != line.key and line.number not in self.copies and was_named:
                raise Fault(f"{name}: what was {known} is now {line.key}: {line.texts}")
            truth[line.number] = line.key
            lines[row.row - TOP] = line
        for row in merged.dropped:
            if lost := [t for t in old[row - TOP].texts.values() if t.startswith(f"พิมพ์เอง {name}")]:
                raise Fault(f"{name}: {lost} went with a row")
        sheet.lines, sheet.seen = lines, " ".join(merged.seen)

    def names_agree(self) -> None:
        """Hold the names of the follow-up against the measures of the same keys."""
        names = {x.key: x.texts.get("name") for x in self.sheets["measures"].lines if x.key}
        for row in self.sheets["follow"].rows():
            if row.key in names and not row.typed("name") and row.values["name"] != names[row.key]:
                raise Fault(
                    f"follow-up of {row.key} is called {row.values['name']!r}, not {names[row.key]!r}"
                )

    def undo(self) -> None:
        record, before = self.undo_record, self.before
        if record is None:
            return
        read = {name: with_their_keys(sheet.rows()) for name, sheet in self.sheets.items()}
        if any(unsure for _, unsure in read.values()):
            self.refused()
            return
        undone = {name: undoing.undo(read[name][0], record[name], top=TOP) for name in self.sheets}
        if any(merged.rows and merged.rows[-1].row >= TOP + ROOM for merged in undone.values()):
            return
        # Undo may bring a row of before back under the key that it had then.
        self.copies |= {x.number for sheet in self.sheets.values() for x in sheet.lines}
        for name, merged in undone.items():
            self.write(name, merged)
            again = Counter(x.key for x in self.sheets[name].lines)
            self.copies |= {x.number for x in self.sheets[name].lines if again[x.key] > 1}
        if before is not None:
            for name, sheet in self.sheets.items():
                if sheet.shown() != before[name]:
                    raise Fault(f"{name}: undo at once is not what was before")
            self.done["undone exactly"] += 1
        self.undo_record, self.before, self.going_back = None, None, True
        self.done["undone"] += 1


def named(line: Line, stood: Counter[tuple[str, str]]) -> bool:
    """Tell whether a row says anything that only one key was put to, or still stands beside its key."""
    return any(stood[f, text_digest(text)] == 1 for f, text in line.texts.items() if text)


def marks_of(line: Line) -> set[str]:
    """Give the texts of a row that stood there at the last generation."""
    stood = KeyedRow(line.key, line.texts, line.made, TOP).marks.stood
    return {text for f, text in line.texts.items() if text and stood.get(f) == text_digest(text)}


CHOICES: dict[Callable[[History], None], int] = {
    History.type: 16,
    History.type_new: 3,
    History.clear: 4,
    History.clear_row: 2,
    History.insert: 4,
    History.delete: 4,
    History.move: 4,
    History.copy_row: 3,
    History.sort_whole: 4,
    History.sort_seen: 5,
    History.cut_and_paste: 4,
    History.copy_over: 1,
    History.sort_columns: 1,
    History.generate: 8,
    History.undo: 4,
}
STEPS, WEIGHTS = list(CHOICES), list(CHOICES.values())


def tried(seeds: range, steps: int = 25) -> tuple[Counter[str], dict[int, str]]:
    """Try histories; give what was done in them, and the faults by seed."""
    done: Counter[str] = Counter()
    faults = {}
    for seed in seeds:
        try:
            done += History(seed).run(steps)
        except Stop:
            done["stopped"] += 1
        except Fault as fault:
            faults[seed] = str(fault)
    return done, faults


if __name__ == "__main__":
    counted, found = tried(range(int(sys.argv[1]) if len(sys.argv) > 1 else 2_000))
    print(dict(counted))  # noqa: T201
    for at, why in found.items():
        print(at, why)  # noqa: T201
    sys.exit(bool(found))
