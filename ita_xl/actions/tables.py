"""Actions that write into the workbook: check, generate, undo. Each is planned in full, then carried out at once."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from types import MappingProxyType

from ita_xl import narrative, thai
from ita_xl.actions.book import Book, Checked, examine, folder_of, progress, result
from ita_xl.actions.rulesheet import bring_up, outdated, require_known_rules, updated
from ita_xl.checks import Severity
from ita_xl.checks.typed import too_long
from ita_xl.dossier import dossier_of
from ita_xl.failures import Failure
from ita_xl.measures import undo as undoing
from ita_xl.measures.choice import Chosen, choose, choose_by_issue, limited
from ita_xl.measures.plan import analyses, plan
from ita_xl.measures.results import with_names
from ita_xl.measures.table import KeyedRow, Merged, MergedRow, Planned, merge, with_own_keys
from ita_xl.records import dataclass, replace
from ita_xl.scoring import Graded
from ita_xl.workbook import answers
from ita_xl.workbook.contract import ranges, tables
from ita_xl.workbook.contract.wording import MEASURES_STALE
from ita_xl.workbook.edits.edits import Edits, findings_edits, table_edits
from ita_xl.workbook.edits.intake import intake, paste_remark
from ita_xl.workbook.edits.listed import listed
from ita_xl.workbook.edits.taken import CHECK, GENERATE, Taken, digest, keep, take_back, taken
from ita_xl.workbook.reading import format1, freshness
from ita_xl.workbook.reading.entries import merged_values, readable
from ita_xl.workbook.reading.facts import choice, periods_as_they_stand, periods_of
from ita_xl.workbook.reading.grid import MAX_CELL, Grids, Overlaid, cell_length, text
from ita_xl.workbook.reading.library import (
    library,
    library_long,
    library_place,
    library_rows,
    parted_measures,
)
from ita_xl.workbook.reading.merges import covered_rows
from ita_xl.workbook.reading.model import Model, agency_text, model
from ita_xl.workbook.reading.paste import pasted
from ita_xl.workbook.reading.rulesheet import Standing, standing
from ita_xl.workbook.reading.tables import as_it_stands, columns_changed, keyed_rows, progress_rows

PlannedRows = Mapping[str, Sequence[Sequence[object]]]
"""The rows of generated tables as they will stand, by defined name."""
TABLES = {"ita_measures": tables.MEASURES_TABLE, "ita_follow": tables.FOLLOW_TABLE}
"""The tables that a generation makes, by their defined name."""
IDLE = (
    "การสร้างตารางครั้งล่าสุดไม่ได้เปลี่ยนตาราง จึงไม่มีสิ่งที่ต้องย้อนกลับ "
    "หากต้องการย้อนการสร้างตารางครั้งก่อนหน้านั้น โปรดสั่ง เลิกทำครั้งล่าสุด อีกครั้ง"
)


@dataclass(frozen=True)
class Generated(Checked):
    """A generated measures table: its rows, how many texts of a person it kept, and measures that a limit left out."""

    rows: int
    kept_texts: int
    left_out: int = 0

    @property
    def words(self) -> str:
        """Say how many measures the table has, and how many a limit left out."""
        more = f" (จำกัดจำนวนไว้ จึงยังไม่ได้นำมาอีก {self.left_out} มาตรการ)" if self.left_out else ""
        return f"ตารางมาตรการมี {self.rows} มาตรการ{more}"


@dataclass(frozen=True)
class Undone(Checked):
    """A generation that was taken back: the rows of the measures table now, and how many typed texts stayed.

    ``idle``: nothing was, because the last generation had changed nothing.
    """

    rows: int
    kept_texts: int
    idle: bool = False


@dataclass
class Draft:
    """A workbook whose list of items is brought up to date: that is planned with the other changes, not yet made."""

    grids: Grids
    model: Model
    edits: Edits
    remarks: tuple[Failure, ...] = ()
    """Says which rules are brought into the workbook, where its own are older; what was pasted and not taken."""


def write_findings(book: Book) -> Checked:
    """Check a workbook and write what was found into sheet ตรวจสอบ.

    Raises:
        Failure: A cell cannot be written.
    """
    draft = _draft_of(book)
    checked = _prepare(draft, _examined(book, draft))
    stale = f" {MEASURES_STALE}" if checked.model.measures_stale else ""
    _status(draft, f"ตรวจสอบแล้ว {_found(checked)}{stale}")
    _apply(book, draft)
    return checked


def _examined(book: Book, draft: Draft) -> Checked:
    """Check a workbook as it will stand."""
    periods, folder = periods_as_they_stand(draft.grids), folder_of(book)
    return examine(draft.model, periods, progress(book), draft.grids, folder=folder)


def bring_up_rules(book: Book) -> bool:
    """Bring the rules of a workbook up to the program's, as a check does; tell whether that changed anything.

    Raises:
        Failure: ``rules-newer``: the program is older than the workbook's rules; a cell cannot be written.
    """
    require_known_rules(book)
    if outdated(book):
        write_findings(book)
        return True
    return False


def write_as_typed(book: Book, *, fresh: bool | None) -> Checked:
    """Check a workbook that was filled from another one, changing nothing that was typed, and write what was found.

    Args:
        book: The workbook.
        fresh: Whether its measures table is of these entries; ``None`` where it was not made.
    """
    draft = Draft(book.grids, book.model, Edits())
    if fresh is not None:
        carried = _fingerprint(draft, "ita_measures_print") if fresh else freshness.NEVER_FRESH
        _put(draft, "ita_measures_print", carried)
        book.apply(draft.edits)
        draft = Draft(book.grids, book.model, Edits())
    checked = _examined(book, draft)
    _write_down(draft, checked)
    _status(draft, f"ตรวจสอบแล้ว {_found(checked)}")
    book.apply(draft.edits)
    return checked


def generate(
    book: Book,
    *,
    by: str | None = None,
    only_weak: bool | None = None,
    restore: bool = False,
    limit: int | None = None,
) -> Generated:
    """Make the measures table and the follow-up table from the result, losing nothing that was typed.

    Args:
        book: The workbook.
        by: ``indicators`` or ``issues``; ``None`` takes the choice of หน้าหลัก.
        only_weak: Measures for what is weak or to be developed only; ``None`` takes the choice of หน้าหลัก.
        restore: Bring back rows that a person deleted.
        limit: So many of the measures that the result calls for at most, as :func:`ita_xl.measures.choice.limited`
            takes them: a row in which a person wrote, or whose progress she typed, is never dropped and counts first;
            what she deleted stays deleted and does not count; rows that she added do not count either. Nothing is
            remembered of a limit: the next generation without one brings back what it kept out.

    Raises:
        ValueError: ``limit`` is less than 1.
        Failure: There is no result yet, the year has no issues, the table is full, or a row cannot be moved.
    """
    draft = _draft_of(book, GENERATE)
    grids, graded = draft.grids, result(book, draft.model)
    if only_weak is None:
        only_weak = choice(grids, "ita_only", ranges.ONLY_CHOICES) == "weak"
    if by is None:
        by = choice(grids, "ita_by", ranges.BY_CHOICES)
    if by == "issues" and not graded.rules.issues:
        raise Failure("no-issues", year=graded.assessment.fiscal_year)
    _name_own_measures(draft)
    select = choose_by_issue if by == "issues" else choose
    office = dossier_of(draft.model.entries, graded.rules)
    group = narrative.kind_of(graded, office).group
    chosen = select(graded, library(grids["ita_library"]), only_weak=only_weak, group=group)
    called_for = len(chosen)
    if limit is not None:
        chosen, called_for = _limited(draft, graded, chosen, limit, restore=restore)
    planned = plan(graded, chosen, narrative.actors(graded, office))
    _require_room(draft, planned)
    measures, was = _merge(draft, "ita_measures", planned, restore=restore, analyses=analyses(graded))
    follow = [Planned(r.key, {f: r.values[f] for f in CARRIED if r.values.get(f)}) for r in measures.rows]
    followed, was_follow = _merge(draft, "ita_follow", follow, restore=restore, measures=measures.rows)
    if not (was.nothing and was_follow.nothing):
        _remember(draft, undoing.packed(_carried(grids), {"ita_measures": was, "ita_follow": was_follow}))
    elif before := _remembered(grids):
        # The way back from the generation before stays, and it is noted that it leads behind this one.
        _remember(draft, undoing.packed(before.fingerprint, before.tables, idle=True))
    # Both tables as they will stand: periods of an earlier plan year are written anew here, and rows move.
    progress = tuple(progress_rows(grids["ita_follow"], followed.rows))
    stand = {
        "ita_measures": _stand(draft, "ita_measures", measures),
        "ita_follow": _stand(draft, "ita_follow", followed),
    }
    periods, folder = periods_of(grids, measures.rows), folder_of(book)
    examined = examine(draft.model, periods, progress, grids, by=by, only_weak=only_weak, folder=folder)
    checked = _prepare(draft, examined, stand)
    _put(draft, "ita_measures_print", _fingerprint(draft, "ita_measures_print", stand))
    left_out = called_for - len(chosen)
    done = Generated(checked.model, checked.findings, len(measures.rows), measures.kept_texts, left_out)
    _status(draft, f"{done.words} {_found(checked)}")
    _apply(book, draft)
    return done


def _limited(
    draft: Draft, graded: Graded, chosen: Sequence[Chosen], limit: int, *, restore: bool
) -> tuple[tuple[Chosen, ...], int]:
    """Give the rows that a limit lets in, and how many there would be without it."""
    there: dict[str, set[str]] = {}
    pinned: set[str] = set()
    for name, table in TABLES.items():
        grid, found = draft.grids[name], there.setdefault(name, set())
        for row in keyed_rows(grid, as_it_stands(grid, table)):
            # Of a row that was copied with its key the first has it, as in a merge.
            if row.key and row.key not in found and not row.emptied:
                found.add(row.key)
                pinned |= {row.key} if row.touched else set()
    seen = set(str(draft.grids["ita_measures_seen"].single or "").split())
    deleted = set() if restore else seen - there["ita_measures"]
    taken = limited(graded, chosen, limit, pinned=pinned - deleted, deleted=deleted)
    return taken, sum(row.key not in deleted for row in chosen)


def undo(book: Book) -> Undone:
    """Take back the last generation: both tables as they were before it, but for what was typed since.

    Where the last one changed nothing, there is nothing to take back; asked once more, the one before is.

    Raises:
        Failure: There is nothing to take back, the workbook is too old for it, or a table or row is stuck.
    """
    if "ita_undo" not in book.grids:
        raise Failure("undo-old-book", path=book.path.name)
    found, page = _remembered(book.grids), taken(book.grids)
    newer = standing(book.grids) is Standing.NEWER
    if page.cells and page.by == CHECK and not newer:
        return _undo_page(book, page)
    if found is None:
        raise Failure("undo-nothing")
    edits = Edits()
    emptied = 0
    if page.cells and page.by == GENERATE and not newer:
        emptied = _page_back(edits, book, page)
    elif page.cells and not newer:
        keep(edits, book.grids, replace(page, by=CHECK))
    draft = Draft(book.grids, book.model, Edits()) if newer else _draft(book, edits)
    if found.idle:
        return _undo_idle(book, draft, found)
    was, records, _ = found
    merged: dict[str, Merged] = {}
    for name, table in TABLES.items():
        grid = book.grids[name]
        merged[name] = undoing.undo(
            keyed_rows(grid, table), records[name], top=grid.top, covered=covered_rows(grid)
        )
        table_edits(draft.edits, grid, table, merged[name])
        _put(draft, f"{name}_seen", " ".join(merged[name].seen) or None)
    _put(draft, "ita_measures_print", thai.number(was))
    _remember(draft, [])
    measures = merged["ita_measures"]
    progress = tuple(progress_rows(book.grids["ita_follow"], merged["ita_follow"].rows))
    stand = {name: _stand(draft, name, merged[name]) for name in TABLES}
    # What was typed comes back whatever the rules; what follows from rules that are not known here is left alone.
    checked = Checked(draft.model, ())
    if not newer:
        periods, folder = periods_of(book.grids, measures.rows), folder_of(book)
        examined = examine(draft.model, periods, progress, book.grids, folder=folder)
        checked = _prepare(draft, examined, stand)
    done = Undone(
        checked.model, checked.findings, len(measures.rows), sum(m.kept_texts for m in merged.values())
    )
    kept = f" คงข้อความที่พิมพ์ภายหลังไว้ {done.kept_texts} ช่อง" if done.kept_texts else ""
    page_words = f" และลบค่าที่เติมจากหน้าที่วาง {emptied} ช่อง" if emptied else ""
    _status(
        draft,
        f"ย้อนกลับการสร้างตารางครั้งล่าสุดแล้ว{page_words} ตารางมาตรการมี {done.rows} มาตรการ{kept} {_found(checked)}",
    )
    _apply(book, draft)
    return done


def _page_back(edits: Edits, book: Book, page: Taken) -> int:
    """Plan to take back what a pasted page filled; it is not read again until other text is pasted."""
    emptied = take_back(edits, book.grids, page)
    keep(edits, book.grids, Taken(left=digest(pasted(book.grids, book.model.assessment.fiscal_year))))
    return emptied


def _undo_page(book: Book, page: Taken) -> Undone:
    """Take back what a pasted page filled when nothing else was done since."""
    edits = Edits()
    emptied = _page_back(edits, book, page)
    draft = _draft(book, edits)
    again = intake(draft.grids, draft.model)
    for cell in again.cells:
        draft.edits.put(cell.sheet, cell.ref, cell.value, cell.like)
    draft = Draft(draft.grids, draft.model, draft.edits, draft.remarks)
    examined = _examined(book, draft)
    checked = _prepare(draft, examined)
    _status(draft, f"ลบค่าที่เติมจากหน้าที่วางแล้ว {emptied} ช่อง ข้อความที่วางยังอยู่ {_found(checked)}")
    _apply(book, draft)
    return Undone(checked.model, checked.findings, 0, 0)


def _require_room(draft: Draft, planned: Sequence[Planned]) -> None:
    """Make sure that every planned text fits in a cell.

    Raises:
        Failure: ``text-too-long``, with the cell of what was typed.
    """
    grid = draft.grids["ita_library"]
    long = {text.place: text for text in (*library_long(grid), *too_long(draft.model.entries))}
    for row in planned:
        for field, value in row.values.items():
            if cell_length(value) <= MAX_CELL:
                continue
            known = field in tables.LIBRARY_TABLE.fields and field != "indicator"
            place = library_place(grid, row.key, field) if known else next(iter(long), None)
            if place in long:
                text = long[place]
                raise Failure(
                    "text-too-long", sheet=place.sheet, cell=place.cell, count=text.length, limit=text.limit
                )


def _undo_idle(book: Book, draft: Draft, found: undoing.Unpacked) -> Undone:
    """Tell that the last generation changed nothing; the next undo takes the one before back."""
    _remember(draft, undoing.packed(found.fingerprint, found.tables))
    checked = _examined(book, draft)
    if draft.remarks:
        checked = _prepare(draft, checked)
    rows = len(keyed_rows(draft.grids["ita_measures"], tables.MEASURES_TABLE))
    _status(draft, IDLE)
    _apply(book, draft)
    return Undone(checked.model, checked.findings, rows, 0, idle=True)


def _remembered(grids: Grids) -> undoing.Unpacked | None:
    """Give the record of the last generation that changed something."""
    if "ita_undo" not in grids:
        return None
    found = undoing.unpacked(text(row[0]) for row in grids["ita_undo"].rows)
    return found if found and set(found.tables) == set(TABLES) else None


def _draft_of(book: Book, by: str = CHECK) -> Draft:
    """Bring the rules and the list of items up to date before anything is computed from them."""
    draft = _draft(book, intake(book.grids, book.model, by=by))
    unread = paste_remark(draft.grids, draft.model)
    return replace(draft, remarks=(*draft.remarks, unread)) if unread else draft


def _draft(book: Book, edits: Edits) -> Draft:
    older = bring_up(book, edits)
    if not edits.cells:
        return Draft(book.grids, book.model, edits)
    grids = Overlaid(book.grids, ((e.sheet, e.ref, e.value) for e in edits.cells))
    return Draft(grids, model(grids), edits, (updated(book, older),) if older else ())


def _apply(book: Book, draft: Draft) -> None:
    """Carry out what is planned, and note what is to be said beside it."""
    book.apply(draft.edits)
    for remark in draft.remarks:
        book.remark(remark)


def _prepare(draft: Draft, checked: Checked, stand: PlannedRows | None = None) -> Checked:
    """Plan what every writing command writes: readable numbers, the findings, the texts, with their fingerprints.

    Args:
        draft: The workbook.
        checked: What was found.
        stand: The rows of generated tables as they will stand.
    """
    for place, value in merged_values(draft.grids):
        draft.edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
    turned = dict(readable(checked.model.entries))
    for place, value in turned.items():
        draft.edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]
    mended = [f for f in checked.findings if f.code in MENDED and f.place in turned]
    if mended:
        draft.remarks = (*draft.remarks, Failure("turned", count=len({f.place for f in mended})))
        checked = replace(checked, findings=tuple(f for f in checked.findings if f not in mended))
    _write_down(draft, checked, stand)
    return checked


MENDED = ("thai-digits", "number-as-text", "unseen-letters")
"""Findings that a command which writes mends itself: it says how many, and they are no findings any more."""


def _write_down(draft: Draft, checked: Checked, stand: PlannedRows | None = None) -> None:
    """Plan to write the findings, what they were made from, and the texts for machines without Python."""
    findings_edits(
        draft.edits, draft.grids["ita_findings"], draft.grids.get("ita_findings_cells"), checked.findings
    )
    _put(draft, "ita_findings_print", _fingerprint(draft, "ita_findings_print", stand))
    keep_texts(draft.edits, draft.grids, checked.model)


def _fingerprint(draft: Draft, name: str, stand: PlannedRows | None = None) -> int | Decimal:
    return fingerprint(draft.edits, draft.grids, draft.model, name, stand)


def fingerprint(
    edits: Edits, grids: Grids, model: Model, name: str, stand: PlannedRows | None = None
) -> int | Decimal:
    """Plan to keep what a table, or the texts, are made from, and give the fingerprint of it that they carry."""
    made = freshness.MADE_FROM[name]
    if made not in grids:
        return format1.sum_of_texts(model) if name == "ita_texts" else format1.sum_of_scores(model)
    lines = freshness.lines(Overlaid(grids, ((e.sheet, e.ref, e.value) for e in edits.cells)), made, stand)
    if lines is None:  # more rows than are kept: nothing can be compared
        return freshness.NEVER_FRESH
    number = freshness.fingerprint(lines)
    kept = grids[made]
    values: tuple[int | str, ...] = (number, *lines)
    for n, value in enumerate(values):
        if text(kept.rows[n][0]) != str(value):
            place = kept.place(n, 0)
            edits.put(place.sheet, place.cell, value or None)
    return number


def _stand(draft: Draft, name: str, merged: Merged) -> list[tuple[object, ...]]:
    """Give the cells of a table as they will stand: a text that stays is what was typed, such as a date."""
    grid = draft.grids[name]
    columns = as_it_stands(grid, TABLES[name]).columns
    rows: list[tuple[object, ...]] = [()] * len(grid.rows)
    for row in merged.rows:
        before = grid.rows[row.old - grid.top] if row.old is not None else ()
        values: list[object] = [row.values.get(field, "") for field in columns]
        for n, value in enumerate(values, start=1):
            if n < len(before) and text(before[n]) == value:
                values[n - 1] = before[n]
        if row.row - grid.top < len(rows):
            rows[row.row - grid.top] = (row.key, *values, row.fingerprints)
    return rows


def keep_texts(edits: Edits, grids: Grids, model: Model) -> None:
    """Keep what the cell functions say now, for machines without Python, and what it was made from."""
    area = grids.get("ita_texts")
    shelf = grids["ita_library"]
    if not area or columns_changed(shelf, tables.LIBRARY_TABLE) or parted_measures(shelf):
        return
    made = answers.texts(model.graded, library(grids["ita_library"]))
    kept = (fingerprint(edits, grids, model, "ita_texts"), agency_text(model), *made)
    for row, value in enumerate(kept):
        place = area.place(row, 0)
        # What does not fit in a cell cannot be kept; the check names the cell that is too long.
        fits = not isinstance(value, str) or cell_length(value) <= MAX_CELL
        edits.put(place.sheet, place.cell, (value if fits else None) or None)


def _put(draft: Draft, name: str, value: object) -> None:
    place = draft.grids[name].place(0, 0)
    draft.edits.put(place.sheet, place.cell, value)  # type: ignore[arg-type]


def _status(draft: Draft, text: str) -> None:
    _put(draft, "ita_status", " ".join([text, *(remark.sentence() for remark in draft.remarks)]))


def _remember(draft: Draft, chunks: Sequence[str]) -> None:
    """Put the record of a generation into its cells; one that is longer than they are is not kept."""
    grid = draft.grids.get("ita_undo")
    if grid is None:
        return
    room = len(grid.rows)
    for n in range(room):
        place = grid.place(n, 0)
        value = chunks[n] if n < len(chunks) <= room else None
        if value or text(grid.rows[n][0]):
            draft.edits.put(place.sheet, place.cell, value)


def _carried(grids: Grids) -> str:
    """Give the fingerprint that the measures table carries, as text."""
    return text(grids["ita_measures_print"].single)


def _found(checked: Checked) -> str:
    if not checked.findings:
        return "ไม่พบสิ่งที่ต้องแก้ไข"
    rows = listed(checked.findings)
    errors = sum(row.level is Severity.ERROR for row in rows)
    return f"พบ {len(rows)} รายการ ต้องแก้ไข {errors} รายการ ดูรายละเอียดในชีต ตรวจสอบ"


def _name_own_measures(draft: Draft) -> None:
    """Write the keys of the library's rows: those of a person's own ones, and of rows sorted apart from their keys."""
    grid = draft.grids["ita_library"]
    for n, measure in library_rows(grid):
        if text(grid.rows[n][0]) != measure.key:
            place = grid.place(n, 0)
            draft.edits.put(place.sheet, place.cell, measure.key)


CARRIED = ("indicator", "name")
"""What the follow-up table has from the measures table; a blank there takes nothing from a result that has a name."""


def _merge(
    draft: Draft,
    name: str,
    planned: Sequence[Planned],
    *,
    restore: bool,
    analyses: Mapping[str, str] = MappingProxyType({}),
    measures: Sequence[MergedRow] | None = None,
) -> tuple[Merged, undoing.Record]:
    """Plan a table, and note what that changes."""
    grid = draft.grids[name]
    table = as_it_stands(grid, TABLES[name])
    planned = [Planned(r.key, {f: v for f, v in r.values.items() if f in table.columns}) for r in planned]
    seen = str(draft.grids[f"{name}_seen"].single or "")
    existing: Sequence[KeyedRow] = keyed_rows(grid, table)
    merged = with_own_keys(
        merge(
            existing,
            planned,
            seen.split(),
            top=grid.top,
            restore=restore,
            analyses=analyses,
            covered=covered_rows(grid),
        )
    )
    if measures is not None:
        merged = with_names(merged, existing, measures)
    table_edits(draft.edits, grid, table, merged)
    _put(draft, f"{name}_seen", " ".join(merged.seen) or None)
    return merged, undoing.record(existing, merged, seen, top=grid.top)
