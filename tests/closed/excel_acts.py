"""What Excel does to a table of a closed workbook when a person inserts, moves, types: cells, names, table parts."""

import re
from pathlib import Path

import lxml.etree as et
from closed_books import MAIN, change_parts, part_of, parts

from ita_xl import a1
from ita_xl.ooxml import xml as px
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.contract.tables import FREE_TABLES, TABLE_NAMES

REFERENCE = re.compile(
    r"(?P<sheet>'(?:[^']|'')+'!|[^\W\d][\w.]*!)(?P<first>\$?[A-Z]*\$?\d+)(?P<more>:(?P<last>\$?[A-Z]*\$?\d+))?"
)
"""A reference with its sheet, to cells or whole rows."""


def put(path: Path, sheet: str, cells: dict) -> None:
    """Put values into any cells, headers of a table too."""
    package = Package.read(path)
    page = package.sheet(sheet)
    page._headers = []
    for ref, value in cells.items():
        page.set_value(ref, value)
    path.write_bytes(package.to_bytes())


def values(path: Path, sheet: str, area: a1.Rect) -> list[list]:
    page = Package.read(path).sheet(sheet)
    return [
        [page.value(a1.cell_name(row, column)) for column in range(area[1], area[3] + 1)]
        for row in range(area[0], area[2] + 1)
    ]


def table_parts(path: Path) -> dict[str, str]:
    """The part of each table by its name."""
    found = {}
    for name, data in parts(path).items():
        if re.fullmatch(r"xl/tables/table\d+\.xml", name):
            found[et.fromstring(data).get("displayName")] = name
    return found


def table_ref(path: Path, name: str) -> str:
    """The area of our table, headers included, by defined name."""
    part = table_parts(path)[TABLE_NAMES[name]]
    return et.fromstring(parts(path)[part]).get("ref")


def set_table(path: Path, name: str, ref: str, heads: list[str] | None = None) -> None:
    """Let our table have another area, and the columns that these headers name."""
    part = table_parts(path)[TABLE_NAMES[name]]
    root = et.fromstring(parts(path)[part])
    for element in (root, *root.iter(f"{MAIN}autoFilter")):
        element.set("ref", ref)
    if heads is not None:
        columns = root.find(f"{MAIN}tableColumns")
        ids = {column.get("name"): column.get("id") for column in columns}
        free = max(map(int, ids.values())) + 1
        for column in list(columns):
            columns.remove(column)
        for n, head in enumerate(heads):
            et.SubElement(columns, f"{MAIN}tableColumn", id=ids.get(head, str(free + n)), name=head)
        columns.set("count", str(len(heads)))
    change_parts(path, {part: et.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)})


def _references(path: Path, sheet: str, follow) -> None:
    """Let every name and formula that leads to a sheet lead to where Excel moves that."""

    def moved(found: re.Match) -> str:
        if found["sheet"][:-1].strip("'") != sheet:
            return found[0]
        first, last = follow(found["first"], found["last"] or found["first"])
        return found["sheet"] + first + (f":{last}" if found["more"] else "")

    changes = {}
    for name, data in parts(path).items():
        if name == "xl/workbook.xml" or name.startswith("xl/worksheets/sheet"):
            root = et.fromstring(data)
            nodes = [*root.iter(f"{MAIN}definedName"), *root.iter(f"{MAIN}f")]
            texts = [node.text for node in nodes]
            for node in nodes:
                node.text = REFERENCE.sub(moved, node.text) if node.text else node.text
            if texts != [node.text for node in nodes]:
                changes[name] = et.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    change_parts(path, changes)


def insert_row(path: Path, name: str, row: int, *, tables: bool = True) -> None:
    """Insert a row of the sheet: what stands below moves down; an area that begins there does too, a table grows."""
    table = FREE_TABLES[name]
    sheet = table.sheet.name
    part = part_of(path, sheet)
    root = et.fromstring(parts(path)[part])
    for line in root.iter(f"{MAIN}row"):
        if int(line.get("r")) >= row:
            line.set("r", str(int(line.get("r")) + 1))
            for cell in line:
                at, column = a1.parse_cell(cell.get("r"))
                cell.set("r", a1.cell_name(at + 1, column))
    change_parts(path, {part: et.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)})

    def down(ref: str) -> str:
        letters, number = re.fullmatch(r"(.*?)(\d+)", ref).groups()
        return f"{letters}{int(number) + (int(number) >= row)}"

    _references(path, sheet, lambda first, last: (down(first), down(last)))
    if tables:
        first, last = table_ref(path, name).split(":")
        set_table(path, name, f"{down(first)}:{down(last)}")


def columns(path: Path, name: str, order: list[str], *, tables: bool = True) -> None:
    """Let the columns of our table stand in another order, by field; a name that is no field is a person's own.

    A column that is gone or new makes the areas of the sheet as much narrower or wider.
    """
    table = FREE_TABLES[name]
    sheet, (top, left, bottom, right) = table.sheet.name, table.area.rect
    before = values(path, sheet, (top - 1, left, bottom, right))
    fields = list(table.fields)
    cells = {}
    for n, line in enumerate(before, top - 1):
        new = [line[fields.index(f)] if f in fields else (f if n == top - 1 else None) for f in order]
        width = max(len(new), len(line))
        new += [None] * (width - len(new))
        cells |= {a1.cell_name(n, left + c): value for c, value in enumerate(new)}
    put(path, sheet, cells)
    wider = len(order) - len(fields)

    def out(first: str, last: str) -> tuple[str, str]:
        letters = re.sub(r"[^A-Z]", "", last)
        if first == last or not letters or a1.at(f"{letters}1")[1] != right - 1:
            return first, last
        return first, last.replace(letters, a1.column(right - 1 + wider))

    _references(path, sheet, out)
    if tables:
        heads = [table.heads[fields.index(f)] if f in fields else f for f in order]
        set_table(path, name, a1.area_name((top - 1, left, bottom, right + wider)), heads)


def to_ranges(path: Path) -> None:
    """Turn every table into a range, as a person may, or as an editor does that knows no tables."""
    all_parts, changes = parts(path), {}
    for name, data in all_parts.items():
        if name.startswith("xl/tables/"):
            changes[name] = None
        elif name.startswith("xl/worksheets/sheet"):
            text = re.sub(rb"<tableParts\b.*?</tableParts>", b"", data, flags=re.DOTALL)
            changes[name] = text
        elif name.startswith("xl/worksheets/_rels/"):
            changes[name] = re.sub(rb"<Relationship\b[^>]*/relationships/table\"[^>]*/>", b"", data)
        elif name == px.CONTENT_TYPES:
            changes[name] = re.sub(rb"<Override\b[^>]*/xl/tables/[^>]*/>", b"", data)
    change_parts(path, changes)


def named(path: Path, name: str) -> str:
    """What a defined name means."""
    return Package.read(path).names[name][1]
