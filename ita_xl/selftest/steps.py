"""The steps: what is tried in Excel, each with a workbook of its own."""

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ita_xl import actions, datafile
from ita_xl.demo import LAYOUTS, examples
from ita_xl.selftest import cells
from ita_xl.selftest.desk import NotHere, Window
from ita_xl.selftest.runner import Mismatch, Run, Step
from ita_xl.workbook.closed.book import ClosedBook
from ita_xl.workbook.contract import ranges, sheets
from ita_xl.workbook.contract.tables import MEASURES_TABLE
from ita_xl.workbook.contract.typed import SCORE_TABLE
from ita_xl.workbook.live.book import LiveBook

EXAMPLE = "fy2568-makkhaeng"
"""The agency of the steps that need only one: nothing in it has to be asked about before it is exported."""
SCORE = f"{SCORE_TABLE.letter('score')}{SCORE_TABLE.bottom}"
"""The score of the last indicator."""
WORD = "พิมพ์เองระหว่างการทดสอบ"
SHOWN_AT_MOST = 5
DONE = {
    "ItaCheck": ("ตรวจสอบแล้ว",),
    "ItaGenerate": ("ตารางมาตรการมี",),
    "ItaExport": ("จัดทำรายงาน",),
    "ItaShare": ("จัดทำสำเนา",),
    "ItaManual": ("เปิดคู่มือแล้ว", "คู่มืออยู่ที่"),
}
"""How the status cell begins where a button did its work."""


@contextmanager
def opened(run: Run, path: Path, *, read_only: bool = False) -> Iterator[Window]:
    """Open a workbook, and close it whatever comes."""
    window = run.desk.open(path, read_only=read_only)
    try:
        yield window
    finally:
        with suppress(Exception):
            window.close()


def made(run: Run, name: str, example: str = EXAMPLE) -> Path:
    """Make a workbook of an example agency, named after the step that it is for."""
    path = run.files / f"{name}.xlsm"
    path.parent.mkdir(parents=True, exist_ok=True)
    actions.new(path, datafile.parse(examples()[example]), report_layout=LAYOUTS[example])
    return path


def want(right: bool, sentence: str) -> None:
    """Say what was seen where it is not what should be seen.

    Raises:
        Mismatch: It is not right.
    """
    if not right:
        raise Mismatch(sentence)


def numbers_are_right(window: Window) -> str:
    """Hold every computed cell against the core.

    Raises:
        Mismatch: A cell shows something else, or an error.
    """
    count, wrong = cells.differences(window)
    want(not wrong, f"มี {len(wrong)} เซลล์ใน {count} เซลล์ที่ไม่ตรง เช่น " + "; ".join(wrong[:SHOWN_AT_MOST]))
    bad = cells.errors(window)
    want(not bad, "มีเซลล์ที่แสดงข้อผิดพลาด: " + "; ".join(bad[:SHOWN_AT_MOST]))
    return f"ตรงทั้ง {count:,} เซลล์"


def numbers_where_calculated(window: Window) -> str:
    """Hold the cells against the core behind what was tried; say so where this desk calculates nothing."""
    try:
        return numbers_are_right(window)
    except NotHere as why:
        return f"(ไม่ได้เทียบตัวเลข: {why})"


def pressed(window: Window, macro: str, *, addin: bool = False) -> str:
    """Press a button that ends well.

    Raises:
        Mismatch: The status cell says something else than that.
    """
    said = window.press(macro, addin)
    want(said.startswith(DONE.get(macro, ("",))), f"{macro}: {said}")
    return said


def _open(example: str) -> Callable[[Run], str]:
    def run(at: Run) -> str:
        path = made(at, f"open-{example}", example)
        with opened(at, path) as window:
            names = window.sheet_names()
            missing = [s.name for s in sheets.SHEETS if s.name not in names]
            want(not missing, f"ไม่พบชีต {' '.join(missing)}")
            want(not window.unsaved(), "เปิดแล้วถามว่าจะบันทึกหรือไม่ ทั้งที่ไม่มีใครแก้ไข")
            return numbers_are_right(window)

    return run


def _python(at: Run) -> str:
    with opened(at, made(at, "python")) as window:
        first, last = SCORE_TABLE.top, SCORE_TABLE.bottom
        block = f"'{sheets.SCORES.name}'!{SCORE_TABLE.fixed('score', first, last)}"
        found = at.desk.answers(window, f"=ITA_RANK(2565,{block},0)", last - first + 1)
    want(any(value not in (0, None) for value in found), f"ฟังก์ชันไม่ได้คำตอบจาก Python: {found}")
    return f"ฟังก์ชันได้คำตอบจาก Python: {found}"


def _typing(at: Run) -> str:
    with opened(at, made(at, "typing")) as window:
        window.type(sheets.SCORES.name, SCORE, "99")
        high = numbers_are_right(window)
        window.type(sheets.SCORES.name, SCORE, "61.25")
        return f"{high} และเมื่อพิมพ์ใหม่ {numbers_are_right(window)}"


def _rules(window: Window) -> dict[str, str]:
    """Give what may be typed into each cell of the ten scores."""
    refs = [f"{SCORE_TABLE.letter('score')}{row}" for row in ranges.SCORE_ROWS]
    return {ref: window.rule(sheets.SCORES.name, ref) for ref in refs}


def _validation(at: Run) -> str:
    with opened(at, made(at, "validation")) as window:
        free = [ref for ref, rule in _rules(window).items() if not rule]
        want(not free, f"เซลล์ {' '.join(free)} รับค่าใดก็ได้")
    return "ช่องคะแนนทั้ง 10 ช่องรับเฉพาะคะแนน"


def _pasted(at: Run) -> str:
    with opened(at, made(at, "pasted")) as window:
        before = _rules(window)
        window.paste(sheets.SCORES.name, ranges.SCORE_INPUT.ref)
        spoilt = sum(rule != before[ref] for ref, rule in _rules(window).items())
        pressed(window, "ItaCheck")
        other = {ref: rule for ref, rule in _rules(window).items() if rule != before[ref]}
        want(not other, f"วางทับแล้วกดปุ่ม กฎของช่องไม่เป็นอย่างเดิม: {other}")
        window.type(sheets.SCORES.name, SCORE, "61.25")
        return f"การวางลบกฎของ {spoilt} ช่อง ปุ่มคืนให้ครบ และพิมพ์ต่อได้ {numbers_where_calculated(window)}"


def _button(macro: str, twin: Callable[[ClosedBook], object] | None = None) -> Callable[[Run], str]:
    def run(at: Run) -> str:
        path = made(at, f"button-{macro}")
        closed = ClosedBook(path)
        with opened(at, path) as window:
            said = pressed(window, macro)
            if twin is not None:
                twin(closed)
                live, file = cells.typed(LiveBook(window.book).grids), cells.typed(closed.grids)
                other = sorted(name for name in file if live[name] != file[name])
                want(not other, f"ผลในหน้าต่างต่างจากผลของคำสั่ง: {' '.join(other)}")
            return f"{said} {numbers_where_calculated(window)}"

    return run


def _again(at: Run) -> str:
    with opened(at, made(at, "again")) as window:
        pressed(window, "ItaGenerate")
        place = f"{MEASURES_TABLE.letter('responsible')}{MEASURES_TABLE.top}"
        window.type(sheets.MEASURES.name, place, WORD)
        pressed(window, "ItaGenerate")
        rows = [row for row in LiveBook(window.book).grids["ita_measures"].rows if any(row)]
        want(any(WORD in row for row in rows), "ข้อความที่พิมพ์เองหายไปเมื่อสร้างตารางอีกครั้ง")
        keys = [row[0] for row in rows]
        want(len(keys) == len(set(keys)), "มีแถวซ้ำหลังสร้างตารางสองครั้ง")
        window.press("ItaUndo")
        said = window.press("ItaUndo")
        rows = [row for row in LiveBook(window.book).grids["ita_measures"].rows if any(row)]
        want(any(WORD in row for row in rows), "ข้อความที่พิมพ์เองหายไปเมื่อเลิกทำ")
    return said


def _reopen(at: Run) -> str:
    path = made(at, "reopen")
    with opened(at, path) as window:
        pressed(window, "ItaGenerate")
        before = cells.typed(LiveBook(window.book).grids)
        window.save()
    with opened(at, path) as window:
        after = cells.typed(LiveBook(window.book).grids)
        other = sorted(name for name in before if before[name] != after[name])
        want(not other, f"เปิดใหม่แล้วต่างจากเดิม: {' '.join(other)}")
        said = numbers_are_right(window)
    kept = cells.typed(ClosedBook(path).grids)
    other = sorted(name for name in before if before[name] != kept[name])
    want(not other, f"โปรแกรมอ่านแฟ้มที่บันทึกไว้ได้ต่างจากหน้าต่าง: {' '.join(other)}")
    return said


def _made_by(at: Run, name: str, macro: str, ending: str) -> Path:
    folder = at.files / name
    path = made(at, f"{name}/{name}")
    with opened(at, path) as window:
        pressed(window, macro)
    found = sorted(folder.glob(f"*{ending}"))
    want(len(found) == 1, f"ไม่พบแฟ้ม {ending} ข้างสมุดงาน")
    return found[0]


def _word(at: Run) -> str:
    found = at.desk.document(_made_by(at, "word", "ItaExport", ".docx"))
    want(found["pages"] > 1, f"รายงานมี {found['pages']} หน้า")
    return f"เปิดใน Word ได้ {found['pages']} หน้า {found['fields']} ฟิลด์"


def _mail_copy(at: Run) -> str:
    with opened(at, _made_by(at, "mail", "ItaShare", ".xlsx")) as window:
        return numbers_are_right(window)


def _server_ended(at: Run) -> str:
    with opened(at, made(at, "server-ended")) as window:
        pressed(window, "ItaCheck")
        count = at.desk.end_server()
        window.type(sheets.SCORES.name, SCORE, "99")
        numbers_are_right(window)
        pressed(window, "ItaCheck")
        at.desk.end_server()
        pressed(window, "ItaCheck")
    return f"ปิดโปรเซส Python {count} โปรเซสแล้ว ปุ่มและตัวเลขยังใช้ได้"


def _two_books(at: Run) -> str:
    one, other = made(at, "two-books-1"), made(at, "two-books-2", "fy2568-naudom")
    with opened(at, one) as first, opened(at, other) as second:
        pressed(first, "ItaGenerate")
        rows = [row for row in LiveBook(second.book).grids["ita_measures"].rows if any(row)]
        want(not rows, "ปุ่มของสมุดงานหนึ่งเขียนลงอีกสมุดงานหนึ่ง")
        pressed(second, "ItaGenerate")
        return f"{numbers_where_calculated(first)} และ {numbers_where_calculated(second)}"


def _save_as(at: Run) -> str:
    with opened(at, made(at, "save-as")) as window:
        pressed(window, "ItaCheck")
        window.save(at.files / "บันทึกเป็นชื่ออื่น.xlsm")
        pressed(window, "ItaGenerate")
        return numbers_where_calculated(window)


def _read_only(at: Run) -> str:
    path = made(at, "read-only")
    before = path.read_bytes()
    with opened(at, path, read_only=True) as window:
        said = pressed(window, "ItaGenerate")
        want("อ่านอย่างเดียว" in said, f"ไม่ได้บอกว่าแฟ้มเปิดแบบอ่านอย่างเดียว: {said}")
    want(path.read_bytes() == before, "แฟ้มที่เปิดแบบอ่านอย่างเดียวเปลี่ยนไป")
    return said


def _thai_folder(at: Run) -> str:
    with opened(at, made(at, "โฟลเดอร์ ผล ITA (แก้ไข) #1/ผลการประเมิน 'ปี 2568' & มาตรการ")) as window:
        pressed(window, "ItaCheck")
        pressed(window, "ItaExport")
        return numbers_where_calculated(window)


def _web_mark(at: Run) -> str:
    if sys.platform != "win32":
        raise NotHere("มีเฉพาะใน Windows")
    path = made(at, "web-mark")
    Path(f"{path}:Zone.Identifier").write_text("[ZoneTransfer]\nZoneId=3\n", encoding="ascii")
    with opened(at, path) as window:
        return numbers_are_right(window)


def _code_names_lost(at: Run) -> str:
    path = made(at, "code-names-lost")
    path.write_bytes(cells.without_code_names(path.read_bytes()))
    with opened(at, path) as window:
        pressed(window, "ItaCheck")
        pressed(window, "ItaGenerate")
        return numbers_where_calculated(window)


def _ribbon(macro: str) -> Callable[[Run], str]:
    def run(at: Run) -> str:
        with opened(at, made(at, f"ribbon-{macro}")) as window:
            return pressed(window, macro, addin=True)

    return run


def _pictures(at: Run) -> str:
    path = made(at, "pictures")
    book = ClosedBook(path)
    actions.generate(book)
    book.save(backup=False)
    with opened(at, path) as window:
        shown = [sheet for sheet in sheets.SHEETS if not sheet.hidden]
        for sheet in shown:
            window.picture(sheet.name, "A1:P40", at.pictures / f"{sheet.code}.png")
    return f"ถ่ายภาพไว้ {len(shown)} ชีต"


def _kept(at: Run) -> str:
    """Whatever Excel saved, the program reads, checks and generates on."""
    saved = [path for path in sorted(at.files.rglob("*.xlsm")) if not path.name.startswith("~$")]
    for path in saved:
        copy = at.folder / "reading.xlsm"
        shutil.copyfile(path, copy)
        try:
            actions.generate(ClosedBook(copy))
        finally:
            copy.unlink()
    return f"โปรแกรมอ่านและสร้างตารางต่อได้ทั้ง {len(saved)} แฟ้ม"


STEPS = (
    *(Step(f"open-{name}", f"เปิดสมุดงานตัวอย่าง {name} แล้วเทียบทุกเซลล์ที่คำนวณ", _open(name)) for name in LAYOUTS),
    Step("python", "ฟังก์ชัน ITA_RANK ได้คำตอบจาก Python", _python),
    Step("typing", "พิมพ์คะแนนแล้วทุกเซลล์คำนวณตาม", _typing),
    Step("validation", "ช่องคะแนนรับเฉพาะคะแนน", _validation),
    Step("pasted", "วางคะแนนพร้อมรูปแบบจากสมุดงานอื่น แล้วกดปุ่ม", _pasted),
    Step("button-check", "ปุ่ม ตรวจสอบ", _button("ItaCheck", actions.write_findings)),
    Step("button-generate", "ปุ่ม สร้างตารางมาตรการ", _button("ItaGenerate", actions.generate)),
    Step("button-export", "ปุ่ม ส่งออก Word", _button("ItaExport")),
    Step("button-share", "ปุ่ม สำเนาส่งอีเมล", _button("ItaShare")),
    Step("button-manual", "ปุ่ม คู่มือการใช้งาน", _button("ItaManual")),
    Step("again", "สร้างตารางซ้ำและเลิกทำ โดยมีข้อความที่พิมพ์เองอยู่", _again),
    Step("reopen", "บันทึก ปิด และเปิดใหม่", _reopen),
    Step("word", "เปิดรายงานใน Word", _word),
    Step("mail-copy", "เปิดสำเนาส่งอีเมล", _mail_copy),
    Step("server-ended", "โปรแกรม Python ถูกปิดกลางคัน", _server_ended),
    Step("two-books", "เปิดสมุดงาน ITA สองเล่มพร้อมกัน", _two_books),
    Step("save-as", "บันทึกเป็นชื่ออื่นแล้วกดปุ่ม", _save_as),
    Step("read-only", "สมุดงานที่เปิดแบบอ่านอย่างเดียว", _read_only),
    Step("thai-folder", "โฟลเดอร์และชื่อแฟ้มภาษาไทย มีเว้นวรรคและเครื่องหมาย", _thai_folder),
    Step("web-mark", "แฟ้มที่มีเครื่องหมายว่ามาจากอินเทอร์เน็ต", _web_mark),
    Step("code-names-lost", "สมุดงานที่ LibreOffice เคยบันทึก", _code_names_lost),
    *(
        Step(f"ribbon-{macro}", f"แถบ ITA: {caption}", _ribbon(macro))
        for macro, caption in (
            ("ItaCheck", "ตรวจสอบ"),
            ("ItaGenerate", "สร้างตารางมาตรการ"),
            ("ItaExport", "ส่งออก Word"),
            ("ItaShare", "สำเนาส่งอีเมล"),
            ("ItaManual", "คู่มือการใช้งาน"),
        )
    ),
    Step("pictures", "ถ่ายภาพชีตที่เห็น", _pictures),
    Step("kept", "โปรแกรมอ่านแฟ้มที่ Excel บันทึกไว้", _kept),
)
"""In the order in which they are tried."""
