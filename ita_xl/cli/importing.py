"""Tells what was imported: what was read from which line, what was not, what contradicts."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl.extract.readings import DOUBTS, PageReading, said

if TYPE_CHECKING:
    from ita_xl.actions import Imported

SHOWN = 70
"""As many letters of a line are shown."""
NOTES = {
    "points": "แปลงจากคะแนนถ่วงน้ำหนัก",
    "number": "อ่านตามหมายเลข เพราะชื่อตัวชี้วัดในแฟ้มไม่ตรงกับชื่อจริง โปรดตรวจสอบ",
}


def tell_imported(source: Path, done: "Imported") -> None:
    """Print what was imported."""
    for line in _lines(source, done):
        print(line)


def _lines(source: Path, done: "Imported") -> Iterator[str]:
    yield f"อ่านแฟ้ม {source.name} ({done.kind}) เป็นผลการประเมินปีงบประมาณ พ.ศ. {done.contents.year}"
    place = f"สร้างสมุดงาน {done.path} แล้ว" if done.made else f"เติมช่องว่างในสมุดงาน {done.path} แล้ว"
    if not done.made and not done.filled:
        place = f"ไม่มีช่องว่างให้เติมในสมุดงาน {done.path} จึงไม่ได้เปลี่ยนแปลงคะแนน"
    yield place
    if done.filled:
        yield f"นำเข้า {len(done.filled)} ค่า:"
        yield from (f"  {_read(one)}" for one in done.filled)
    if done.contents.clashes:
        yield "ไม่ได้นำเข้าเพราะในแฟ้มมีค่าที่ต่างกัน โปรดเลือกและพิมพ์เอง:"
        for what, group in done.contents.clashes.items():
            yield f"  {said(what)}: " + " หรือ ".join(f"{one.value} (บรรทัดที่ {one.line})" for one in group)
    if done.differ:
        yield "ไม่ได้นำเข้าเพราะในสมุดงานพิมพ์ค่าอื่นไว้แล้ว หรือรายการเต็ม:"
        for one, held in done.differ:
            kept = f"ในสมุดงานเป็น {held}" if held else "ไม่มีแถวว่าง"
            yield f"  {said(one.what)}: ในแฟ้มเป็น {one.value} (บรรทัดที่ {one.line}) {kept}"
    if done.contents.doubtful:
        yield "พบแต่ไม่ได้นำเข้าเพราะไม่แน่ใจ:"
        yield from (
            f"  {_read(one)} – {DOUBTS.get(one.doubt, one.doubt)}: {_text(one)}"
            for one in done.contents.doubtful
        )
    missing = [what for what in done.missing if what not in done.contents.clashes]
    if missing:
        yield f"ไม่พบ: {', '.join(map(said, missing))}"


def _read(one: PageReading) -> str:
    note = f" ({NOTES[one.note]})" if one.note in NOTES else ""
    return f"บรรทัดที่ {one.line} {said(one.what)} {one.value}{note}"


def _text(one: PageReading) -> str:
    words = " ".join(one.text.split())
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
