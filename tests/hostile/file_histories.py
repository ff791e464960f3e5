"""Random histories of a whole workbook: what people do to its tables in Excel, and every command in between.

``python tests/hostile/file_histories.py 200`` tries that many. The pure half, with thousands of them, is
``histories.py``; here the files are real: formulas, filters and merged cells as well, read and written by all commands.
"""

import io
import json
import random
import sys
import tempfile
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

import lxml.etree as et

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests"), str(ROOT / "tests" / "closed")]

from closed_books import FOLLOW, MAIN, MEASURES, SCORES, change_parts, part_of, parts, whole_rows, write  # noqa: E402

from ita_xl import actions, datafile  # noqa: E402
from ita_xl.a1 import column, parse_cell  # noqa: E402
from ita_xl.cli import main  # noqa: E402
from ita_xl.workbook.closed.book import ClosedBook  # noqa: E402
from ita_xl.workbook.contract.tables import FOLLOW_TABLE, MEASURES_TABLE  # noqa: E402

TABLES = {MEASURES: MEASURES_TABLE, FOLLOW: FOLLOW_TABLE}
TOKEN = "พิมพ์เอง"
NAME = 2
"""The column of the name, from the hidden key."""


class Fault(Exception):
    """What the program must not have done."""


class Row(list):
    """A row: hidden key, texts, hidden fingerprints; whether there is or was a copy of it."""

    copied = False

    def blank(self) -> bool:
        return not any(self[1:-1])


class History:
    """One workbook in the hands of one person."""

    def __init__(self, seed: int, path: Path) -> None:
        self.random, self.path, self.tokens = random.Random(seed), path, 0
        self.keys: dict[str, str] = {}
        """The key of the row in which a token was typed, since the last generation."""
        self.done: Counter[str] = Counter()
        self.read()

    def read(self, *, loose: bool = False) -> None:
        """Read what stands there; ``loose`` where texts may stand beside the keys of others."""
        self.safe, self.safe_loose = self.path.read_bytes(), loose
        self.rows = {sheet: [Row(r) for r in whole_rows(self.path, of)] for sheet, of in TABLES.items()}
        for sheet, rows in self.rows.items():
            rows += [Row([None] * len(TABLES[sheet].fields)) for _ in range(6)]
        self.dirty, self.loose, self.extra = False, loose, []

    def run(self, steps: int) -> Counter[str]:
        for _ in range(steps):
            step = self.random.choices(STEPS, WEIGHTS)[0]
            step(self)
            self.done[step.__name__] += 1
        self.command("generate")
        return self.done

    # What a person does

    def some(self) -> tuple[str, list[Row], int] | None:
        sheet = self.random.choice(list(TABLES))
        full = [n for n, row in enumerate(self.rows[sheet]) if not row.blank()]
        self.dirty = True
        return (sheet, self.rows[sheet], self.random.choice(full)) if full else None

    def type(self) -> None:
        if found := self.some():
            self.tokens += 1
            row = found[1][found[2]]
            row[self.random.randrange(3, len(row) - 1)] = f"{TOKEN} {self.tokens}."

    def type_a_row(self) -> None:
        rows, self.dirty = self.rows[MEASURES], True
        free = [n for n, row in enumerate(rows) if row.blank() and not row[0]]
        if free:
            self.tokens += 1
            rows[self.random.choice(free)][NAME] = f"โครงการของเรา {self.tokens}"

    def formula(self) -> None:
        """A formula of a person's own in a cell of the table; what it shows was computed by Excel."""
        if found := self.some():
            self.tokens += 1
            sheet, rows, n = found
            rows[n][len(rows[n]) - 2] = f"{TOKEN} {self.tokens}."
            self.extra.append(("formula", sheet, n, len(rows[n]) - 2))

    def filter(self) -> None:
        if found := self.some():
            self.extra.append(("hide", found[0], found[2], 0))

    def merge(self) -> None:
        if (found := self.some()) and found[2] + 1 < len(found[1]):
            self.extra.append(("merge", found[0], found[2], len(TABLES[found[0]].fields) - 2))

    def clear(self) -> None:
        if found := self.some():
            row = found[1][found[2]]
            row[self.random.randrange(1, len(row) - 1)] = None

    def clear_row(self) -> None:
        if found := self.some():
            row = found[1][found[2]]
            row[1:-1] = [None] * (len(row) - 2)

    def insert(self) -> None:
        if found := self.some():
            found[1].insert(found[2], Row([None] * len(TABLES[found[0]].fields)))

    def delete(self) -> None:
        if found := self.some():
            del found[1][found[2]]

    def move(self) -> None:
        if found := self.some():
            found[1].insert(self.random.randrange(len(found[1])), found[1].pop(found[2]))

    def copy(self) -> None:
        if found := self.some():
            row = Row(found[1][found[2]])
            row.copied = found[1][found[2]].copied = True
            found[1].insert(self.random.randrange(len(found[1])), row)

    def cut(self) -> None:
        """Cut what is seen and paste it into a blank row: the hidden cells stay."""
        if found := self.some():
            free = [row for row in found[1] if row.blank() and not row[0]]
            if free:
                self.loose = True
                one, other = found[1][found[2]], self.random.choice(free)
                other[1:-1], one[1:-1] = one[1:-1], [None] * (len(one) - 2)

    def sort(self) -> None:
        sheet, self.dirty = self.random.choice(list(TABLES)), True
        self.random.shuffle(self.rows[sheet])

    def sort_seen(self) -> None:
        """Sort the columns that are seen: the hidden cells stay where they were."""
        rows = self.rows[self.random.choice(list(TABLES))]
        self.dirty = self.loose = True
        seen = [(row[1:-1], row.copied) for row in rows]
        self.random.shuffle(seen)
        for row, (texts, copied) in zip(rows, seen, strict=True):
            row[1:-1], row.copied = texts, copied

    def score(self) -> None:
        self.save()
        write(self.path, SCORES, {f"D{self.random.randint(6, 15)}": self.random.randint(40, 100)})
        self.safe, self.safe_loose = self.path.read_bytes(), self.loose

    # What the program does

    def save(self) -> None:
        if not self.dirty:
            return
        for sheet, of in TABLES.items():
            rows = self.rows[sheet]
            cells = {}
            for n in range(of.size):
                row = rows[n] if n < len(rows) else [None] * len(of.fields)
                cells |= {f"{column(of.area.left + c)}{of.area.top + n}": v for c, v in enumerate(row)}
            write(self.path, sheet, cells)
        for kind, sheet, n, at in self.extra:
            part = part_of(self.path, sheet)
            root = et.fromstring(parts(self.path)[part])
            EXTRA[kind](root, TABLES[sheet].area.top + n, column(at))
            change_parts(self.path, {part: et.tostring(root)})
        self.dirty, self.extra = False, []

    def shown(self) -> dict[str, list[list[object]]]:
        found = {
            sheet: [[v or None for v in row[1:-1]] for row in whole_rows(self.path, of)]
            for sheet, of in TABLES.items()
        }
        for rows in found.values():
            while rows and not any(rows[-1]):
                rows.pop()  # a hidden key behind the last row is nothing that is seen
        return found

    def command(self, *words: str) -> bool:
        """Give a command; tell whether it was done. Where it refused, the file is as it was, and a step is undone."""
        self.save()
        before, said = self.path.read_bytes(), io.StringIO()
        tokens = self.told(self.shown())
        with redirect_stdout(said), redirect_stderr(said):
            code = main([words[0], str(self.path), *words[1:]])
        if "Traceback" in said.getvalue() or code not in (0, 1, 2) or "ไม่คาดคิด" in said.getvalue():
            raise Fault(f"{words}: {code}: {said.getvalue()[-300:]}")
        if code == 2:
            if self.path.read_bytes() != before:
                raise Fault(f"{words} refused and changed the file")
            self.done["refused"] += 1
            if self.loose or self.done["merge"] or words[0] == "undo":
                self.path.write_bytes(self.safe)
                self.read(loose=self.safe_loose)
                return False
            raise Fault(f"{words} refused for nothing: {said.getvalue()[-300:]}")
        after = self.told(self.shown())
        for token, places in tokens.items():
            if after.get(token) != places and not (self.loose and self.other_name(token)):
                raise Fault(
                    f"{words}: {token} stood beside {dict(places)}, now {dict(after.get(token) or {})}"
                )
        self.done[words[0]] += 1
        if words[0] in ("generate", "undo"):
            # What an undo finds unchanged by the generation before, it leaves where it is.
            self.read(loose=self.loose and words[0] == "undo")
        return True

    def told(self, shown: dict[str, list[list[object]]]) -> dict[str, Counter]:
        """Give where each token stands: its column, and the name of the measure in its row."""
        found: dict[str, Counter] = {}
        for sheet, rows in shown.items():
            for row in rows:
                for at, text in enumerate(row):
                    if (
                        isinstance(text, str)
                        and text.startswith(TOKEN)
                        and (sheet == FOLLOW or at != NAME - 1)
                    ):
                        found.setdefault(text, Counter())[sheet, at, row[NAME - 1]] += 1
        return found

    def other_name(self, token: str) -> bool:
        """Tell whether a check says that a result stands beside another name than that it was typed for."""
        said = io.StringIO()
        with redirect_stdout(said), redirect_stderr(said):
            main(["check", str(self.path), "--json"])
        rows = whole_rows(self.path, FOLLOW_TABLE)
        told = [f["cell"] for f in json.loads(said.getvalue()) if f["code"] == "result-of-other-name"]
        return any(token in rows[parse_cell(cell)[0] - FOLLOW_TABLE.area.top] for cell in told)

    def generate(self) -> None:
        words = ["generate"]
        words += self.random.choice([[], ["--only", "weak"], ["--only", "all"]])
        words += self.random.choice([[], [], ["--by", "indicators"], ["--restore"]])
        words += self.random.choice([[], [], ["--limit", "2"], ["--limit", "5"]])
        self.save()
        before = self.shown()
        if self.command(*words) and self.random.random() < 0.5 and self.command("undo"):
            self.done["undone at once"] += 1
            if self.shown() != before:
                raise Fault(f"{words}: undo at once is not what was before")

    def undo(self) -> None:
        self.command("undo")

    def look(self) -> None:
        self.command(*self.random.choice([("check",), ("check", "--write"), ("share",)]))


def _cell(root, row: int, letter: str):
    return next((c for c in root.iter(f"{MAIN}c") if c.get("r") == f"{letter}{row}"), None)


def _formula(root, row: int, letter: str) -> None:
    cell = _cell(root, row, letter)
    text = None if cell is None else "".join(cell.itertext())
    if text:
        for child in list(cell):
            cell.remove(child)
        cell.set("t", "str")
        et.SubElement(cell, f"{MAIN}f").text = f'"{text}"'
        et.SubElement(cell, f"{MAIN}v").text = text


def _hide(root, row: int, _: str) -> None:
    for one in root.iter(f"{MAIN}row"):
        if one.get("r") == str(row):
            one.set("hidden", "1")


def _merge(root, row: int, letter: str) -> None:
    known = root.find(f"{MAIN}mergeCells")
    if known is None:
        known = et.Element(f"{MAIN}mergeCells")
        anchor = [root.find(f"{MAIN}{tag}") for tag in ("sheetData", "sheetProtection", "autoFilter")]
        [one for one in anchor if one is not None][-1].addnext(known)
    if not any(f"{letter}{n}" in one.get("ref") for one in known for n in (row, row + 1)):
        et.SubElement(known, f"{MAIN}mergeCell", ref=f"{letter}{row}:{letter}{row + 1}")
        known.set("count", str(len(known)))


EXTRA = {"formula": _formula, "hide": _hide, "merge": _merge}
CHOICES = {
    History.type: 14,
    History.type_a_row: 3,
    History.formula: 2,
    History.filter: 2,
    History.merge: 1,
    History.clear: 3,
    History.clear_row: 2,
    History.insert: 3,
    History.delete: 3,
    History.move: 3,
    History.copy: 2,
    History.cut: 2,
    History.sort: 3,
    History.sort_seen: 4,
    History.score: 4,
    History.generate: 8,
    History.undo: 3,
    History.look: 3,
}
STEPS, WEIGHTS = list(CHOICES), list(CHOICES.values())


def start() -> bytes:
    """Give the workbook with which every history begins."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "book.xlsm")
        case = ROOT / "tests" / "cases" / "fy2568-makkhaeng.json"
        actions.new(path, datafile.parse(case.read_text(encoding="utf-8")))
        book = ClosedBook(path)
        actions.generate(book)
        book.save(backup=False)
        return path.read_bytes()


def tried(seeds: range, steps: int = 20) -> tuple[Counter[str], dict[int, str]]:
    """Try histories; give what was done in them, and the faults by seed."""
    done, faults, first = Counter(), {}, start()
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "book.xlsm")
            path.write_bytes(first)
            try:
                done += History(seed, path).run(steps)
            except Fault as fault:
                faults[seed] = str(fault)
    return done, faults


if __name__ == "__main__":
    counted, found = tried(range(int(sys.argv[1]) if len(sys.argv) > 1 else 200))
    print(dict(counted))  # noqa: T201
    for at, why in found.items():
        print(at, why)  # noqa: T201
    sys.exit(bool(found))
