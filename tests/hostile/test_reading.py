"""Reading costs what is read, and there is one reader: what is written goes into the cells that were read."""

import cProfile
import io
import pstats

import pytest
from closed_books import (
    FOLLOW,
    HISTORY,
    HOME,
    LIBRARY,
    MEASURES,
    OWN_SHEET,
    SCORES,
    add_own_sheet,
    part_of,
    parts,
    replace_in,
    value,
    write,
)
from hostile_books import all_hidden, in_sheet, in_utf16, stray, styled, widen, with_backslashes
from python_calamine import CalamineWorkbook

from ita_xl.cli import main
from ita_xl.ooxml import xml as px
from ita_xl.workbook.closed import sheetgrid
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.closed.package import Package
from ita_xl.workbook.closed.sheetgrid import without_empty_cells
from ita_xl.workbook.closed.values import Values
from ita_xl.workbook.reading.grid import MAX_ROWS

FAR = "ไกลจากส่วนที่ใช้งานของชีต"


@pytest.mark.parametrize(
    ("sheet", "ref"),
    [
        (MEASURES, "XFD1048576"),
        (MEASURES, "C1048576"),
        (FOLLOW, "XFD3"),
        (HOME, "C1048576"),
        (LIBRARY, "AAA9"),
        (SCORES, "D30000"),
    ],
)
def test_a_stray_cell_is_named_and_costs_nothing(ita, book, sheet, ref):
    stray(book, sheet, ref)
    code, out, _ = ita("check", book)
    assert code == 1
    assert f"ชีต {sheet} เซลล์ {ref}: มีข้อความหรือตัวเลขอยู่{FAR}" in out
    before = len(parts(book)[part_of(book, sheet)])
    for command in (("generate",), ("undo",), ("export", "--anyway"), ("share",)):
        assert ita(*command, book)[0] in (0, 1)
    assert value(book, sheet, ref) == 7
    assert len(parts(book)[part_of(book, sheet)]) < before + 20_000


def test_several_far_cells_of_a_sheet_are_one_finding(ita, book):
    stray(book, MEASURES, "C1048570")
    stray(book, MEASURES, "C1048576")
    _, out, _ = ita("check", book)
    assert out.count(FAR) == 1
    assert "เซลล์ C1048570" in out
    assert "รวม 2 เซลล์" in out


def test_what_stands_near_is_a_persons_own(ita, book):
    write(book, MEASURES, {"Z200": "จดไว้"})
    assert FAR not in ita("check", book)[1]


@pytest.mark.parametrize("ref", ["$A$6:$XFD$1048576", "$A$6:$I$1048576"])
def test_a_name_of_all_rows_or_columns(ita, book, ref):
    sheet, area = Package.read(book).names["ita_follow"]
    old = f"{sheet}!$" + area.replace(":", ":$")
    text = parts(book)["xl/workbook.xml"].decode()
    assert sheet in old
    start = text.index('name="ita_follow"')
    inner = text[text.index(">", start) + 1 : text.index("<", start)]
    replace_in(book, "xl/workbook.xml", inner, f"'{FOLLOW}'!{ref}")
    grid = ClosedBook(book).grids["ita_follow"]
    assert len(grid.rows) <= MAX_ROWS
    assert len(grid.rows[0]) <= 200
    code, out, _ = ita("check", book)
    assert code == 1
    assert out


def test_what_stands_in_a_name_of_all_rows_far_below_is_told(ita, book):
    text = parts(book)["xl/workbook.xml"].decode()
    start = text.index('name="ita_follow"')
    inner = text[text.index(">", start) + 1 : text.index("<", start)]
    sheet, _, area = inner.partition("!")
    replace_in(book, "xl/workbook.xml", inner, f"{sheet}!{area.rpartition('$')[0]}$1048576")
    write(book, FOLLOW, {f"C{MAX_ROWS + 100}": "ข้างล่าง"})
    _, out, _ = ita("check", book)
    assert f"มีข้อความพิมพ์ไว้ใต้ตาราง (แถว {MAX_ROWS + 100})" in out


def test_empty_styled_cells_are_not_held_in_memory_to_read(ita, book, monkeypatch):
    styled(book, 60_000)
    seen = []
    monkeypatch.setattr(sheetgrid, "SheetRows", _counting(sheetgrid.SheetRows, seen))
    package = Package.read(book)
    data = package._parts.read(part_of(book, MEASURES))
    assert len(data) > 2**20
    rest = without_empty_cells(data)
    assert rest is not None
    assert px.nodes(rest) < px.nodes(data) / 20
    plain = Values(package)
    assert not package._parts.parsed(part_of(book, MEASURES))
    lines = dict(plain.lines(MEASURES))
    assert not package._parts.parsed(part_of(book, MEASURES))
    package.sheet(MEASURES)
    assert lines == dict(Values(Package.read(book)).lines(MEASURES))
    for command in ("check", "generate", "share"):
        assert ita(command, book)[0] in (0, 1)
    assert parts(book)[part_of(book, MEASURES)].count(b's="1"/>') >= 60_000


def _counting(of, seen):
    class Counted(of):
        def __init__(self, root):
            seen.append(root)
            super().__init__(root)

    return Counted


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("<sheetData>", "<!-- --><sheetData>"),
        lambda text: text.replace("<sheetData>", '<?x <c r="A1"/>?><sheetData>'),
        lambda text: text.replace('<c r="A2010" s="1"/>', '<c s="1"/>'),
        lambda text: text.replace('<c r="A2010" s="1"/>', '<c  r="A2010" s="1"/>'),
        lambda text: text.replace('<row r="2010">', "<row>"),
        lambda text: text.replace("UTF-8", "ISO-8859-11"),
        lambda text: text.replace(
            '<c r="A2010" s="1"/>', '<c r="A2010" t="inlineStr"><is><t><![CDATA[<c r="A1"/>]]></t></is></c>'
        ),
    ],
)
def test_cells_are_cut_only_where_it_is_certain(book, change):
    styled(book, 500)
    text = parts(book)[part_of(book, MEASURES)].decode()
    assert without_empty_cells(text.encode()) is not None
    assert change(text) != text
    assert without_empty_cells(change(text).encode()) is None


def test_more_styled_cells_than_memory_should_hold(ita, book, monkeypatch):
    styled(book, 60_000)
    monkeypatch.setattr(px, "MAX_NODES", 150_000)
    assert ita("check", book)[0] == 1
    before = book.read_bytes()
    for command in ("generate", "share"):
        code, _, err = ita(command, book)
        assert code == 2
        assert err == (
            f"ชีต {MEASURES} ของแฟ้ม “{book.name}” มีเซลล์ที่จัดรูปแบบไว้มากผิดปกติ แม้เกือบทั้งหมดจะว่าง จึงยังไม่ได้เปลี่ยนแปลงสิ่งใด "
            "โปรดเปิดแฟ้มใน Excel ลบแถวและคอลัมน์ที่ไม่ได้ใช้ในชีตนั้น บันทึก แล้วสั่งใหม่\n"
        )
        assert book.read_bytes() == before


def test_a_sheet_in_utf16_is_read_as_it_is_written(ita, book):
    write(book, MEASURES, {"F6": "ผู้รับผิดชอบที่พิมพ์เอง"})
    in_utf16(book, MEASURES)
    assert ita("generate", book, "--only", "all")[0] in (0, 1)
    assert value(book, MEASURES, "F6") == "ผู้รับผิดชอบที่พิมพ์เอง"


def test_any_sheet_in_utf16(ita, book):
    outcome = ita("check", book)
    for sheet in (HOME, SCORES, HISTORY, LIBRARY, FOLLOW):
        in_utf16(book, sheet)
    assert ita("check", book) == outcome
    assert ita("share", book)[0] == 0


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("</sheetData>", '<row r="6"><c r="F6"><v>1</v></c></row></sheetData>'),
        lambda text: text.replace('<row r="6"', '<row r="6" x="1"', 1).replace(
            '<c r="F6"', '<c r="F6"><v>1</v></c><c r="F6"', 1
        ),
        lambda text: text.replace('<c r="F6"', '<c r="F7"', 1),
        lambda text: text.replace('<c r="F6"', '<c r="F0"', 1),
        lambda text: text.replace(
            "</sheetData>", '<row r="900"><c r="F900"><v>nan</v></c></row></sheetData>'
        ),
        lambda text: text.replace(
            "</sheetData>", '<row r="900"><c r="F900"><v>1e999</v></c></row></sheetData>'
        ),
    ],
    ids=["row-twice", "cell-twice", "cell-of-another-row", "cell-nowhere", "nan", "infinite"],
)
def test_a_cell_that_two_readers_would_see_otherwise_is_refused(ita, book, change):
    in_sheet(book, MEASURES, change)
    before = book.read_bytes()
    for command in ("check", "generate"):
        code, _, err = ita(command, book)
        assert code == 2
        assert "เปิดเป็นสมุดงาน Excel ไม่ได้" in err
    assert book.read_bytes() == before


FORMATS = (
    *(
        "d/m/yyyy",
        "yyyy",
        "h:mm",
        "[h]:mm",
        "d mmm bbbb",
        "0.00",
        '"day" 0',
        "[Red]0.00",
        "General",
        "\\d0",
        "@",
    ),
    *(
        "mm:ss.0",
        "[$-107041E]d mmm yy",
        "[$-D07041E]d mmmm yyyy;@",
        "0.00E+00",
        "AM/PM",
        "# ?/?",
        "[ss]",
        ";;;",
    ),
    *("_d0", "*d0", "[$฿-41E]#,##0.00", "0;d", *range(1, 50)),
)
NUMBERS = (
    45_000,
    45_000.5,
    0.25,
    0,
    1,
    59,
    60,
    61,
    45_000.999999,
    1.5,
    45_000.00001,
    86.75,
)


def test_values_are_those_of_another_reader(made, tmp_path):
    """Cell by cell against calamine (Rust): numbers, texts, dates of every format, truth values."""
    import xlsxwriter

    stream = io.BytesIO()
    given = xlsxwriter.Workbook(stream)
    sheet = given.add_worksheet("ก")
    for row, code in enumerate(FORMATS):
        style = given.add_format({"num_format": code})
        for at, number in enumerate(NUMBERS):
            sheet.write_number(row, at, number, style)
    sheet.write_boolean(90, 0, True)
    sheet.write_rich_string(90, 1, "ก", given.add_format({"bold": True}), "ข", "ค")
    sheet.write_formula(90, 2, '=""', None, "")
    sheet.write_string(90, 3, " _x0041_ \n<&>")
    given.close()
    formats = tmp_path / "formats.xlsx"
    formats.write_bytes(stream.getvalue())
    compared = 0
    for path in (formats, *made.values()):
        values = Values(package := Package.read(path))
        other = CalamineWorkbook.from_path(path)
        for name in package.sheet_names:
            rows = other.get_sheet_by_name(name).to_python(skip_empty_area=False)
            theirs = {
                (row, at): found
                for row, line in enumerate(rows, 1)
                for at, found in enumerate(line, 1)
                if found not in (None, "")
            }
            ours = {(row, at): found for row, line in values.lines(name) for at, found in line.items()}
            errors = {place for place, found in ours.items() if str(found).startswith("#")}
            assert {p: v for p, v in ours.items() if p not in errors} == theirs, (path.name, name)
            compared += len(ours)
    assert compared > 5_000


def test_thai_formats_of_excel_are_dates(tmp_path):
    import xlsxwriter

    stream = io.BytesIO()
    given = xlsxwriter.Workbook(stream)
    sheet = given.add_worksheet("ก")
    for row, number in enumerate((71, 72, 77, 79)):
        sheet.write_number(row, 0, 45_000.5, given.add_format({"num_format": number}))
    given.close()
    lines = dict(Values(Package.read(stream.getvalue())).lines("ก"))
    assert [type(lines[row][1]).__name__ for row in (1, 2, 3, 4)] == ["datetime"] * 3 + ["timedelta"]


TABLES = {
    "ita_history": lambda n, c: (2500 - n % 900, 85.5, "ผ่าน", 80, 81, 82)[c],
    "ita_library": lambda n, c: ("", f"{n % 10 + 1}", "ต้องพัฒนา", *[f"มาตรการ {n}"] * 9)[c],
    "ita_measures": lambda n, c: "" if c == 0 else f"พิมพ์เอง {n}",
    "ita_follow": lambda n, c: "" if c == 0 else f"พิมพ์เอง {n}",
    "ita_oit": lambda n, c: f"o{n + 1}" if c == 0 else f"รายการ {n}",
    "ita_opinions": lambda n, c: f"ความเห็น {n}",
    "ita_findings": lambda n, c: f"ข้อ {n}",
}


def _calls(*words: object) -> int:
    """How many calls a command takes: what it costs, on any machine."""
    profile = cProfile.Profile()
    profile.enable()
    try:
        main([str(word) for word in words])
    finally:
        profile.disable()
    return pstats.Stats(profile, stream=io.StringIO()).total_calls


@pytest.mark.parametrize(
    ("command", "name"),
    [*(("check", name) for name in TABLES), *(("generate", name) for name in ("ita_history", "ita_follow"))],
)
def test_the_cost_of_a_table_follows_its_rows(book, name, command, show, capsys):
    """Twice the rows, twice the cost: no step compares every row with every other."""
    counts = []
    main([command, str(book)])  # what is loaded first does not count
    for rows in (250, 500, 1_000):
        path = book.with_name(f"{rows}.xlsm")
        path.write_bytes(book.read_bytes())
        widen(path, name, rows, TABLES[name])
        counts.append(_calls(command, path))
    capsys.readouterr()
    per_row = (counts[2] - counts[1]) / 500
    show(f"{command}, {name}: {per_row:,.0f} calls a row")
    assert per_row < 1.5 * (counts[1] - counts[0]) / 250 + 50
    assert per_row < 1_800


def test_a_part_named_with_backslashes(ita, book):
    with_backslashes(book, part_of(book, LIBRARY))
    for command in (("check",), ("generate",), ("share",), ("export", "--anyway"), ("undo",)):
        assert ita(*command, book)[0] in (0, 1), command


def test_all_sheets_hidden(ita, book):
    all_hidden(book)
    for command in ("check", "share", "generate"):
        assert ita(command, book)[0] in (0, 1), command


def test_many_parts_cost_what_they_are(ita, book):
    add_own_sheet(book)
    assert OWN_SHEET in Package.read(book).sheet_names
    assert ita("share", book)[0] == 0
