"""A year's rule book in words, for whoever wants to know what the program goes by."""

from collections.abc import Iterator

from ita_xl.rules.book import RuleBook, Source

UNVERIFIED = " (ยังไม่มีข้อยืนยัน)"


def describe(book: RuleBook, year: int) -> str:
    """Tell the rules of a fiscal year in Thai: weights, levels, indicators, items, issues, sources."""
    return "\n".join(_lines(book, year))


def _lines(book: RuleBook, year: int) -> Iterator[str]:
    yield f"หลักเกณฑ์การประเมิน ITA ปีงบประมาณ พ.ศ. {year}"
    yield ""
    yield "เครื่องมือและน้ำหนัก"
    for instrument in book.instruments:
        yield f"  {instrument.code}  {instrument.weight}  {instrument.name}{_mark(instrument.source)}"
    yield ""
    yield f"ระดับ: {book.scale.name} ค่าเป้าหมาย {book.scale.target:.2f} คะแนน"
    for level in reversed(book.scale.levels):
        each = f" และ {' '.join(map(book.label, book.scale.instruments))} ทุกค่าตั้งแต่ {level.instrument_min:.2f}"
        condition = each if level.instrument_min else ""
        yield f"  {level.name}: คะแนนภาพรวมตั้งแต่ {level.overall_min:.2f}{condition}{_mark(level.source)}"
    yield ""
    yield "ตัวชี้วัดและข้อ"
    for indicator in book.indicators:
        yield f"  {indicator.no}. {indicator.name} ({indicator.instrument})"
        for item in book.items_of(indicator.no):
            sub = f"[{item.sub}] " if item.sub else ""
            direction = " (คำถามเชิงลบ คะแนนปรับทิศแล้ว)" if item.negative else ""
            yield f"     {item.code}  {sub}{item.official}{direction}{'' if item.verified else UNVERIFIED}"
            yield from (f"           - {text}" for text in item.elements)
    if book.elements_source:
        yield f"  องค์ประกอบของข้อ OIT: ตามที่แสดงใต้แต่ละข้อ{_mark(book.elements_source)}"
    for code, rollup in book.rollups.items():
        yield f"  การรวมคะแนนรายข้อของ {code}: {_ROLLUPS[rollup.rule]}{_mark(rollup.source)}"
    if book.issues:
        yield ""
        yield f"ประเด็นเจ็ดด้าน{_mark(book.issues_source)}"
        for issue in book.issues:
            yield f"  {issue.no}. {issue.name}: {' '.join(issue.items)}"
    yield ""
    yield "ประเภทหน่วยงาน"
    for kind in book.agency_kinds:
        begins = " ".join(f"“{prefix.rstrip()}”" for prefix in kind.prefixes) or "อย่างอื่น"
        titles = " · ".join(filter(None, (kind.head, kind.clerk, kind.council, *kind.units.values())))
        yield f"  {kind.name}: ชื่อขึ้นต้นด้วย {begins} → {titles}{_mark(kind.source)}"
    if mean := book.national_mean.get(year):
        yield ""
        yield f"คะแนนเฉลี่ยของหน่วยงานทั้งประเทศ: {mean:.2f}"
    yield ""
    yield "Sources"
    for source in dict.fromkeys(_sources(book)):
        yield f"  [{'verified' if source.verified else 'not verified'}] {source.text}"


_ROLLUPS = {
    "mean": "ค่าเฉลี่ยของข้อ",
    "mean_of_sub_indicators": "ค่าเฉลี่ยของตัวชี้วัดย่อย",
    "unknown": "ไม่ทราบวิธี",
}


def _mark(source: Source | None) -> str:
    return "" if source is None or source.verified else UNVERIFIED


def _sources(book: RuleBook) -> Iterator[Source]:
    yield from (i.source for i in book.instruments)
    yield from (i.source for i in book.indicators)
    yield from (level.source for level in book.scale.levels)
    yield from (r.source for r in book.rollups.values())
    yield from book.item_sources.values()
    yield from (kind.source for kind in book.agency_kinds)
    yield from (s for s in (book.eit_parts_source, book.issues_source, book.elements_source) if s)
