"""What a clerk does to a closed workbook between two commands, and ways to look into the result."""

import io
import re
import shutil
import zipfile
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import lxml.etree as et
from python_calamine import CalamineWorkbook

from ita_xl.a1 import at, column
from ita_xl.measures.table import KeyedRow
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract import ranges
from ita_xl.workbook.contract.tables import MEASURES_TABLE, KeyedTable
from ita_xl.workbook.formulas.cells import computed_cells
from ita_xl.workbook.reading.grid import Grids
from ita_xl.workbook.reading.tables import keyed_rows

SCORES, ITEMS, HISTORY, HOME = "คะแนน", "ข้อคำถาม", "ย้อนหลัง", "หน้าหลัก"
MEASURES, FOLLOW, LIBRARY, FINDINGS = "มาตรการ", "ติดตามผล", "คลังมาตรการ", "ตรวจสอบ"
AGENCY, YEAR, PLAN_YEAR = ranges.AGENCY.ref, ranges.YEAR.ref, ranges.PLAN_YEAR.ref
THRESHOLD, ONLY = ranges.THRESHOLD.ref, ranges.ONLY.ref
TOP = MEASURES_TABLE.area.top
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
Cells = Mapping[str, str | int | float | Decimal | None]


def write(path: Path, sheet: str, cells: Cells) -> None:
    """Type into cells of a sheet, as a person does in Excel."""
    package = Package.read(path)
    for ref, value in cells.items():
        package.sheet(sheet).set_value(ref, value)
    path.write_bytes(package.to_bytes())


def value(path: Path, sheet: str, ref: str) -> object:
    """What a cell shows."""
    return Package.read(path).sheet(sheet).value(ref)


def table(path: Path, of: KeyedTable = MEASURES_TABLE) -> list[KeyedRow]:
    """The rows of a keyed table."""
    name = "ita_measures" if of is MEASURES_TABLE else "ita_follow"
    return list(keyed_rows(_grids(path.read_bytes())[name], of))


@lru_cache(maxsize=8)
def _grids(data: bytes) -> Grids:
    """The ranges of a book; many tests look for one row after the other in the same one."""
    return ClosedBook(Path("book.xlsm"), data).grids


def find(path: Path, key: str, of: KeyedTable = MEASURES_TABLE) -> KeyedRow:
    """The row of a key; there is exactly one."""
    (found,) = [row for row in table(path, of) if row.key == key]
    return found


def whole_rows(path: Path, of: KeyedTable) -> list[list[object]]:
    """Everything in the columns of a table, hidden ones too, row by row down to the last row that holds anything."""
    sheet = Package.read(path).sheet(of.area.sheet.name)
    letters = [column(n) for n in range(of.area.left, of.area.right + 1)]
    rows = [
        [sheet.value(f"{letter}{row}") for letter in letters]
        for row in range(of.area.top, of.area.bottom + 1)
    ]
    while rows and not any(v not in (None, "") for v in rows[-1]):
        rows.pop()
    return rows


def rearrange(path: Path, change: Callable[[list], list], of: KeyedTable = MEASURES_TABLE) -> None:
    """Sort, delete, insert or copy rows as Excel does: all cells of a row, hidden ones too, go together."""
    before = whole_rows(path, of)
    after = change([list(row) for row in before])
    cells = {}
    for n in range(max(len(before), len(after))):
        row = after[n] if n < len(after) else [None] * (of.area.right + 1)
        cells |= {f"{column(of.area.left + c)}{of.area.top + n}": v for c, v in enumerate(row)}
    write(path, of.area.sheet.name, cells)


def own_row(of: KeyedTable = MEASURES_TABLE, **texts: str) -> list[object]:
    """A row that a person inserts: no key, no fingerprints."""
    return [None, *(texts.get(name) for name in of.columns), None]


def disagreements(path: Path) -> list[str]:
    """Computed cells whose stored result is not what the core gives, as a reader that does not calculate sees them."""
    book = ClosedBook(path)
    model, names = book.model, book._package.code_names
    book = CalamineWorkbook.from_path(path)
    rows = {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}
    found = []
    for cell in computed_cells():
        top, left = at(cell.ref)
        grid = rows[names.get(cell.sheet.code, cell.sheet.name)]
        line = grid[top - 1] if top <= len(grid) else []
        seen = line[left] if left < len(line) else ""
        wanted = cell.value(model)
        same = (
            seen == wanted
            if isinstance(wanted, str)
            else seen != "" and abs(float(seen) - float(wanted)) < 1e-9
        )
        if not same:
            found.append(f"{cell.sheet.name}!{cell.ref}: {seen!r}, by the core {wanted!r}")
    return found


def parts(path: Path) -> dict[str, bytes]:
    """The bytes of every part."""
    with zipfile.ZipFile(path) as file:
        return {name: file.read(name) for name in file.namelist()}


def change_parts(path: Path, changes: Mapping[str, bytes | None]) -> None:
    """Replace, add or drop (None) parts, as another program would that saves the file."""
    old = parts(path)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as file:
        for name, data in {**old, **changes}.items():
            if data is not None:
                file.writestr(name, data)
    path.write_bytes(stream.getvalue())


def part_of(path: Path, sheet: str) -> str:
    """The part of a sheet."""
    all_parts = parts(path)
    book = et.fromstring(all_parts["xl/workbook.xml"])
    rels = et.fromstring(all_parts["xl/_rels/workbook.xml.rels"])
    targets = {rel.get("Id"): rel.get("Target") for rel in rels}
    (found,) = [s for s in book.iter(f"{MAIN}sheet") if s.get("name") == sheet]
    key = found.get("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id")
    return f"xl/{targets[key]}"


def replace_in(path: Path, part: str, old: str, new: str) -> None:
    """Change the text of a part; the text must be there."""
    text = parts(path)[part].decode()
    assert old in text
    change_parts(path, {part: text.replace(old, new).encode()})


def element(path: Path, sheet: str, tag: str) -> bytes:
    """One element of a sheet, as bytes."""
    found = et.fromstring(parts(path)[part_of(path, sheet)]).find(f"{MAIN}{tag}")
    return b"" if found is None else et.tostring(found)


def style(path: Path, sheet: str, ref: str) -> str:
    """The style index of a cell."""
    root = et.fromstring(parts(path)[part_of(path, sheet)])
    (cell,) = [c for c in root.iter(f"{MAIN}c") if c.get("r") == ref]
    return cell.get("s", "")


def rename_sheet(path: Path, old: str, new: str) -> None:
    """Rename a sheet as Excel does: its tab, and every formula, name and chart that leads to it."""
    changes = {}
    for name, data in parts(path).items():
        if name.endswith(".xml"):
            text = re.sub(rf"(?<![\w']){old}!|'{old}'!", f"'{new}'!", data.decode())
            text = text.replace(f'<sheet name="{old}"', f'<sheet name="{new}"')
            if text.encode() != data:
                changes[name] = text.encode()
    change_parts(path, changes)


OWN_SHEET = "บันทึก ของเรา"


def add_own_sheet(path: Path) -> list[str]:
    """Add a person's sheet with formulas, format, comment, picture and chart; give the names of its parts."""
    import xlsxwriter

    stream = io.BytesIO()
    # constant_memory: texts stand in the cells, so that the sheet needs no string table of its own.
    donor = xlsxwriter.Workbook(stream, {"in_memory": False, "constant_memory": True})
    page = donor.add_worksheet(OWN_SHEET)
    page.write_string("A1", "คะแนนที่ฉันสนใจ")
    page.write_formula("A2", f"={SCORES}!D6*2", donor.add_format({"bold": True}), 1)
    page.write_comment("B2", "อย่าลืมถามปลัด", {"author": "สมชาย"})
    for n in range(3):
        page.write_number(n + 2, 1, n * 10)
    page.insert_image("D4", "x.png", {"image_data": io.BytesIO(PIXEL)})
    chart = donor.add_chart({"type": "line"})
    chart.add_series({"values": f"='{OWN_SHEET}'!$B$3:$B$5", "values_data": [0, 10, 20]})
    page.insert_chart("F4", chart)
    donor.close()
    given = zipfile.ZipFile(io.BytesIO(stream.getvalue()))
    names = {
        "xl/worksheets/sheet1.xml": "xl/worksheets/sheet90.xml",
        "xl/worksheets/_rels/sheet1.xml.rels": "xl/worksheets/_rels/sheet90.xml.rels",
        "xl/drawings/drawing1.xml": "xl/drawings/drawing90.xml",
        "xl/drawings/_rels/drawing1.xml.rels": "xl/drawings/_rels/drawing90.xml.rels",
        "xl/drawings/vmlDrawing1.vml": "xl/drawings/vmlDrawing90.vml",
        "xl/charts/chart1.xml": "xl/charts/chart90.xml",
        "xl/comments1.xml": "xl/comments90.xml",
        "xl/media/image1.png": "xl/media/image90.png",
    }
    changes = {}
    for old, new in names.items():
        data = given.read(old)
        if old.endswith(".rels"):
            text = data.decode()
            for word in ("drawing", "vmlDrawing", "chart", "comments", "image"):
                text = re.sub(rf"/{word}1\.", f"/{word}90.", text)
            data = text.encode()
        changes[new] = data
    mine = parts(path)
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    spread = "application/vnd.openxmlformats-officedocument."
    changes["[Content_Types].xml"] = _before_end(
        mine["[Content_Types].xml"],
        '<Default Extension="png" ContentType="image/png"/>'
        f'<Override PartName="/xl/worksheets/sheet90.xml" ContentType="{spread}spreadsheetml.worksheet+xml"/>'
        f'<Override PartName="/xl/drawings/drawing90.xml" ContentType="{spread}drawing+xml"/>'
        f'<Override PartName="/xl/charts/chart90.xml" ContentType="{spread}drawingml.chart+xml"/>'
        f'<Override PartName="/xl/comments90.xml" ContentType="{spread}spreadsheetml.comments+xml"/>',
    )
    changes["xl/_rels/workbook.xml.rels"] = _before_end(
        mine["xl/_rels/workbook.xml.rels"],
        f'<Relationship Id="rId900" Type="{office}/worksheet" Target="worksheets/sheet90.xml"/>',
    )
    entry = f'<sheet name="{OWN_SHEET}" sheetId="90" r:id="rId900"/></sheets>'
    changes["xl/workbook.xml"] = mine["xl/workbook.xml"].decode().replace("</sheets>", entry).encode()
    change_parts(path, changes)
    return list(names.values())


def add_note(path: Path, sheet: str, ref: str, text: str) -> None:
    """Put a person's note (comment) on a cell of a sheet that has no drawing yet."""
    part = part_of(path, sheet)
    number = re.sub(r"\D", "", part)
    row, col = int(re.sub(r"\D", "", ref)), ord(ref[0]) - 65
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    comments = (
        f'<comments xmlns="{MAIN[1:-1]}"><authors><author>สมชาย</author></authors><commentList>'
        f'<comment ref="{ref}" authorId="0"><text><t>{text}</t></text></comment></commentList></comments>'
    )
    vml = (
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">'
        '<v:shape id="_x0000_s9001" type="#_x0000_t202"><x:ClientData ObjectType="Note">'
        f"<x:Anchor>1, 15, {row - 1}, 2, 3, 15, {row + 3}, 4</x:Anchor>"
        f"<x:Row>{row - 1}</x:Row><x:Column>{col}</x:Column></x:ClientData></v:shape></xml>"
    )
    links = (
        f'<Relationship Id="rIdN1" Type="{office}/vmlDrawing" Target="../drawings/vmlDrawing8{number}.vml"/>'
        f'<Relationship Id="rIdN2" Type="{office}/comments" Target="../comments8{number}.xml"/>'
    )
    mine = parts(path)
    rels = mine.get(
        f"xl/worksheets/_rels/sheet{number}.xml.rels",
        b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>',
    )
    sheet_xml = re.sub(
        "(?=<tableParts|</worksheet>)",
        f'<legacyDrawing xmlns:r="{office}" r:id="rIdN1"/>',
        mine[part].decode(),
        count=1,
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
    override = f'<Override PartName="/xl/comments8{number}.xml" ContentType="{kind}"/>'
    change_parts(
        path,
        {
            part: sheet_xml.encode(),
            f"xl/worksheets/_rels/sheet{number}.xml.rels": _before_end(rels, links),
            f"xl/comments8{number}.xml": comments.encode(),
            f"xl/drawings/vmlDrawing8{number}.vml": vml.encode(),
            "[Content_Types].xml": _before_end(mine["[Content_Types].xml"], override),
        },
    )


def notes(path: Path) -> dict[str, str]:
    """Every note of the workbook: cell -> text."""
    found = {}
    for name, data in parts(path).items():
        if name.startswith("xl/comments"):
            for comment in et.fromstring(data).iter(f"{MAIN}comment"):
                found[comment.get("ref")] = "".join(comment.itertext())
    return found


def links(path: Path, sheet: str = FINDINGS) -> dict[str, str]:
    """Cell -> where its link leads."""
    root = et.fromstring(parts(path)[part_of(path, sheet)])
    return {link.get("ref"): link.get("location") for link in root.iter(f"{MAIN}hyperlink")}


def _before_end(data: bytes, more: str) -> bytes:
    head, end, tail = data.decode().rpartition("</")
    return (head + more + end + tail).encode()


def copy(source: Path, folder: Path, name: str = "สมุดงาน.xlsm") -> Path:
    """A copy to work on."""
    target = folder / name
    shutil.copyfile(source, target)
    return target


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c02"
    "0000000b4944415478da63fccf500f0003860180593d6f5d0000000049454e44ae426082"
)
