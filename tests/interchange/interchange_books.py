"""Workbooks as offices leave them: each table edited by hand, at random from a seed; and what stands in one."""

import random
import re
from decimal import Decimal
from pathlib import Path

from agencies import CASES
from closed_books import change_parts, parts, write

from ita_xl import actions, datafile
from ita_xl.a1 import column
from ita_xl.records import replace
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.contract.sheets import Area
from ita_xl.workbook.reading.grid import text
from ita_xl.workbook.reading.typed import KEYED, typed

BAD = (
    "N/A",
    "๙๐.๒๕",
    "90.25",
    "#N/A",
    "-",
    "150",
    "1,000",
    "95%",
    "๐",
    " 88 ",
    "ไม่มีข้อมูล",
    "90.",
    "31/3/2569",
)
WORDS = (
    "สำนักปลัด",
    "กองคลัง\nหมู่ที่ 4",
    "ทำตามที่ประชุมเห็นชอบ & <รายงาน>",
    "=1+1",
    "'ใส่เครื่องหมาย",
    "๑๒๓",
    "31 มีนาคม 2569",
    "ก" * 300,
    '"อ้างอิง"',
    "😀 อีโมจิ",
)
MAYBE = 0.3
"""How often a thing that may happen does."""


def edited(path: Path, case: str, seed: int) -> None:
    """Make a workbook of an agency, generate its tables, and let a person type into every table of it.

    Some scores are bad input, some tables are stale afterwards, some rows moved, deleted, copied or cleared.
    """
    chance = random.Random(seed)
    actions.new(path, datafile.parse((CASES / f"{case}.json").read_text(encoding="utf-8")))
    _library(path, chance)
    book = ClosedBook(path)
    actions.generate(book, by=chance.choice(["indicators", None]), only_weak=chance.choice([True, False]))
    book.save(backup=False)
    for name in ("ita_measures", "ita_follow"):
        _table(path, name, chance)
    _typed(path, chance)
    if chance.random() < MAYBE:
        book = ClosedBook(path)
        actions.write_findings(book)
        book.save(backup=False)


def _some(chance: random.Random) -> str | Decimal | int:
    return chance.choice([*BAD, Decimal(chance.randrange(0, 10001)) / 100, chance.randrange(0, 101)])


def _put(path: Path, area: Area, cells: dict[tuple[int, int], object]) -> None:
    refs = {f"{column(area.left + c)}{area.top + n}": value for (n, c), value in cells.items()}
    write(path, area.sheet.name, refs)  # type: ignore[arg-type]


def _typed(path: Path, chance: random.Random) -> None:
    """Type into each range of the sheets for typing."""
    names = ranges.NAMES
    for name in ("ita_scores", "ita_reported"):
        area = names[name]
        rows = chance.sample(range(area.bottom - area.top + 1), 2)
        _put(path, area, {(n, 0): _some(chance) for n in rows})
    for name, columns, capacity in (
        ("ita_items", (0, 1, 2), 150),
        ("ita_shares", range(6), 150),
        ("ita_history", range(6), 10),
    ):
        rows = chance.sample(range(capacity), 4)
        if name == "ita_items":
            codes = ("i3", "e99", "o7", "I 2", "๑", "x")
            cells = {(n, c): _some(chance) for n in rows for c in columns[1:]}
            cells |= {(n, 0): chance.choice(codes) for n in rows}
        else:
            cells = {(n, c): _some(chance) for n in rows for c in columns if chance.random() < MAYBE}
        _put(path, names[name], cells)
    _put(path, names["ita_item_texts"], {(n, 0): chance.choice(WORDS) for n in chance.sample(range(150), 3)})
    _put(path, names["ita_paste"], {(n, n % 3): chance.choice(WORDS) for n in chance.sample(range(40), 3)})
    _put(path, names["ita_memo"], {(n, 0): chance.choice(WORDS) for n in range(7) if chance.random() < 0.6})
    for name in ("ita_asked", "ita_opinions"):
        rows = chance.sample(range(20), 4)
        _put(path, names[name], {(n, c): chance.choice(WORDS) for n in rows for c in (0, 1)})
    oit = {(n, c): chance.choice(WORDS) for n in chance.sample(range(28), 5) for c in (4, 5, 6, 7)}
    _put(path, names["ita_oit"], oit | {(chance.randrange(30, 60), 0): "o99"})
    singles: dict[str, object] = {
        "ita_threshold": chance.choice([80, "๘๕", "abc", None]),
        "ita_plan_year": chance.choice([2569, "๒๕๖๙", "2026", None]),
        "ita_kind": chance.choice(["", "ไม่รู้จัก"]),
        "ita_only": chance.choice([*ranges.ONLY_CHOICES, "อย่างอื่น"]),
        "ita_layout": chance.choice([*ranges.LAYOUT_CHOICES]),
        "ita_digits": chance.choice([*ranges.DIGITS_CHOICES, None]),
        "ita_mail_name": chance.choice([*ranges.MAIL_NAME_CHOICES]),
    }
    for name, value in singles.items():
        if chance.random() < 0.5:
            _put(path, names[name], {(0, 0): value})


def _library(path: Path, chance: random.Random) -> None:
    """Change, clear and delete shipped rows, copy one, put own ones below and, with a fault, further down."""
    area = tables.LIBRARY_TABLE.area
    rows = [list(row) for row in ClosedBook(path).grids["ita_library"].rows]
    count = next(n for n, row in enumerate(rows) if not any(row))
    for n in chance.sample(range(count), 3):
        rows[n][chance.randrange(3, 8)] = chance.choice(WORDS)
    for n in chance.sample(range(count), 2):
        rows[n] = [None] * len(rows[n])
    for n in chance.sample(range(count), 2):
        rows[n][1:] = [None] * (len(rows[n]) - 1)
    if chance.random() < MAYBE:
        rows[count] = list(rows[chance.randrange(count)])
    subject = chance.choice([3, "๗", "ประเด็นที่ 3", "ตัวชี้วัดที่ 4"])
    when = chance.choice(["ต้องพัฒนา", "รักษามาตรฐาน", "", "เมื่อไรก็ได้"])
    own = [None, subject, when, *chance.sample(WORDS, 2), "ปลัด", "", "ดู", chance.choice(WORDS), "", None]
    rows[count + 1 + chance.randrange(5)] = own
    if chance.random() < MAYBE:
        shuffled = rows[:count]
        chance.shuffle(shuffled)
        rows[:count] = shuffled
    _put(path, area, {(n, c): v for n, row in enumerate(rows[: count + 8]) for c, v in enumerate(row)})


def _table(path: Path, name: str, chance: random.Random) -> None:
    """Type over texts, clear some, delete, copy, move and insert rows."""
    grid, area = ClosedBook(path).grids[name], ranges.NAMES[name]
    rows = [list(row) for row in grid.rows]
    count = max((n for n, row in enumerate(rows, start=1) if any(row)), default=0)
    last = len(rows[0]) - 1
    body = rows[:count]
    for n in chance.sample(range(count), min(count, 4)):
        body[n][chance.randrange(1, last)] = chance.choice([*WORDS, None, 5, Decimal("2.50")])
    if count > 3:
        del body[chance.randrange(len(body))]
        body[chance.randrange(len(body))][1:last] = [None] * (last - 1)
    if chance.random() < MAYBE:
        chance.shuffle(body)
    own: list[object] = [None, *(chance.choice(WORDS) for _ in range(last - 1)), None]
    body.insert(chance.randrange(len(body) + 1), own)
    if chance.random() < MAYBE:
        body.append(list(body[0]))
    body += [[None] * (last + 1), [None, "ตัวชี้วัดที่ 9", "แถวห่าง", *[None] * (last - 2)]]
    body += [[None] * (last + 1)] * max(0, count - len(body))
    _put(path, area, {(n, c): v for n, row in enumerate(body) for c, v in enumerate(row)})


def standing(path: Path) -> dict[str, object]:
    """Everything that stands in the ranges of a workbook, by range and cell: what a person sees, and what is hidden.

    What the program says of itself is left out: its status, version, records, formulas; so are the keys of library
    rows whose texts are gone, which nobody reads.
    """
    grids = ClosedBook(path).grids
    found: dict[str, object] = {}
    for name in ranges.NAMES:
        if name in OURS or name not in grids:
            continue
        lines = [list(row) for row in grids[name].rows]
        if name == "ita_library":
            lines = [row for row in lines if any(map(text, row[1:]))]
        for n, row in enumerate(lines):
            for c, value in enumerate(row):
                computed = name == "ita_oit" and ranges.OIT_COLUMNS[c] in ranges.OIT_FORMULAS
                if text(value) and not computed:
                    found[f"{name} {n} {c}"] = text(value)
    return found


OURS = {
    "ita_status",
    "ita_version",
    "ita_format",
    "ita_undo",
    "ita_texts",
    "ita_texts_made",
    "ita_measures_made",
    "ita_measures_print",
    "ita_findings",
    "ita_findings_cells",
    "ita_findings_print",
    "ita_findings_made",
}


def same_inside(first: Path, second: Path, *, fresh: bool = True) -> int:
    """Make sure that two workbooks hold the same; give the number of cells compared.

    Args:
        first: One.
        second: The other.
        fresh: Whether they must agree on whether the measures table is of these entries.
    """
    one, other = standing(first), standing(second)
    assert one == other, {k: (one.get(k), other.get(k)) for k in {*one, *other} if one.get(k) != other.get(k)}
    a, b = typed(ClosedBook(first).grids), typed(ClosedBook(second).grids)
    if not fresh:
        assert b.tables["measures"].fresh is False
        b = replace(
            b,
            tables={**b.tables, "measures": replace(b.tables["measures"], fresh=a.tables["measures"].fresh)},
        )
    assert datafile.text(a) == datafile.text(b)
    assert set(a.tables) == set(KEYED)
    return len(one)


def without_sheet(path: Path, sheet: str) -> None:
    """Delete a sheet as Excel does: its tab and part go, names that lead there lead nowhere."""
    files = parts(path)
    book = files["xl/workbook.xml"].decode()
    (tag,) = [t for t in re.findall(r"<sheet [^>]*/>", book) if f'name="{sheet}"' in t]
    (key,) = re.findall(r'r:id="([^"]+)"', tag)
    order = [re.findall(r'name="([^"]+)"', t)[0] for t in re.findall(r"<sheet [^>]*/>", book)]
    book = book.replace(tag, "")
    quoted = re.escape(sheet)
    book = re.sub(
        rf"(<definedName [^>]*>)[^<]*(?:'{quoted}'|{quoted})![^<]*(</definedName>)", r"\1#REF!\2", book
    )
    gone = order.index(sheet)

    def shifted(found: "re.Match[str]") -> str:
        n = int(found[1])
        return f'localSheetId="{n - (n > gone)}"'

    book = re.sub(rf'<definedName [^>]*localSheetId="{gone}"[^>]*>[^<]*</definedName>', "", book)
    book = re.sub(r'localSheetId="(\d+)"', shifted, book)
    book = re.sub(r'activeTab="\d+"', 'activeTab="0"', book)
    rels = files["xl/_rels/workbook.xml.rels"].decode()
    (link,) = [t for t in re.findall(r"<Relationship [^>]*/>", rels) if f'Id="{key}"' in t]
    (target,) = re.findall(r'Target="([^"]+)"', link)
    types = files["[Content_Types].xml"].decode()
    types = re.sub(rf'<Override PartName="/xl/{re.escape(target)}"[^>]*/>', "", types)
    change_parts(
        path,
        {
            "xl/workbook.xml": book.encode(),
            "xl/_rels/workbook.xml.rels": rels.replace(link, "").encode(),
            "[Content_Types].xml": types.encode(),
            f"xl/{target}": None,
            "xl/calcChain.xml": None,
        },
    )


def without_name(path: Path, *names: str) -> None:
    """Delete defined names."""
    book = parts(path)["xl/workbook.xml"].decode()
    for name in names:
        changed = re.sub(rf'<definedName name="{name}"[^>]*>[^<]*</definedName>', "", book)
        assert changed != book
        book = changed
    change_parts(path, {"xl/workbook.xml": book.encode()})
