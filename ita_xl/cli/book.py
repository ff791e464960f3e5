"""Commands of a closed workbook: a new one, what does not add up in it, its tables, its copy, the examples."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ita_xl.cli.command import Group, argument, option
from ita_xl.cli.console import (
    DONE,
    WITH_ERRORS,
    bring_up_rules,
    language,
    open_book,
    tell,
    tell_backup,
    tell_remarks,
    tell_stale,
)
from ita_xl.failures import Failure
from ita_xl.infile import read_plain
from ita_xl.layouts import LAYOUTS

if TYPE_CHECKING:
    from ita_xl.datafile import Interchange

GROUP = Group()


@GROUP.command("demo", help="จัดทำสมุดงานและรายงานของหน่วยงานตัวอย่างห้าแห่ง")
@argument("folder", type=Path, default="demo", help="โฟลเดอร์ปลายทาง (demo)")
def demo(folder: Path) -> int:
    """Make workbook and report of the five example agencies."""
    from ita_xl import actions, datafile
    from ita_xl.demo import LAYOUTS as PUBLISHED
    from ita_xl.demo import examples
    from ita_xl.demo.table import result_table

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise Failure("exists", path=folder.name) from error
    except OSError as error:
        raise Failure("not-allowed", path=folder) from error
    results = []
    agencies = examples()
    with _progress(len(agencies)) as step:
        for name, text in agencies.items():
            step(f"{name} …")
            path = folder / f"{name}.xlsm"
            entries = datafile.parse(text)
            checked = actions.new(path, entries, report_layout=PUBLISHED[name], overwrite=True)
            book = open_book(path)
            made = actions.generate(book)
            book.save(backup=False)
            exported = actions.export(book, folder / f"{name}.docx")
            results.append((checked, made, exported))
    result_table(results)
    print(f"สมุดงานและรายงานอยู่ในโฟลเดอร์ {folder}")
    # The examples are known to hold contradictions; showing them is what the demo is for.
    return DONE


@contextmanager
def _progress(total: int) -> Iterator[Callable[[str], None]]:
    """Show progress on a terminal; say nothing where the output goes into a file."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    with Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.description}"),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    ) as bar:
        task = bar.add_task("", total=total)
        first = True

        def step(text: str) -> None:
            nonlocal first
            bar.update(task, description=text, advance=0 if first else 1)
            first = False

        yield step


@GROUP.command("new", help="สร้างสมุดงานใหม่")
@argument("out", type=Path, help="แฟ้ม .xlsm ที่จะสร้าง")
@option("--year", type=int, metavar="ปี", help="ปีงบประมาณของผลประเมิน พ.ศ.")
@option("--from", "data", type=Path, help="แฟ้มข้อมูล JSON")
@option("--layout", type=click.Choice(list(LAYOUTS)), help="แบบรายงานที่จะเลือกไว้")
def new(out: Path, year: int | None, data: Path | None, layout: str | None) -> int:
    """Make a new workbook, empty or filled."""
    from ita_xl import actions

    given = None if data is None else _read_data(data)
    checked = actions.new(out, given, year, report_layout=layout)
    print(f"สร้างสมุดงาน {out} แล้ว")
    return tell(checked) if data is not None else DONE


@GROUP.command("import", help="นำคะแนนจากแฟ้มผลการประเมิน (.txt .docx .pdf .xlsx .csv ฯลฯ) เข้าสมุดงาน")
@argument("file", type=Path, help="แฟ้มที่มีคะแนน")
@option(
    "-o",
    "--out",
    type=Path,
    help="แฟ้มสมุดงาน .xlsm: สร้างใหม่ถ้ายังไม่มี ถ้ามีแล้วเติมเฉพาะช่องที่ว่าง (ถ้าไม่ระบุ สร้างไว้ข้างแฟ้มเดิม)",
)
@option("--year", type=int, metavar="ปี", help="ปีงบประมาณของผลประเมิน พ.ศ. ถ้าในแฟ้มไม่ได้บอกไว้")
def import_scores(file: Path, out: Path | None, year: int | None) -> int:
    """Import scores from a file."""
    from ita_xl import actions
    from ita_xl.cli.importing import tell_imported

    done = actions.import_file(file, out, year)
    tell_remarks(done.remarks)
    tell_imported(file, done)
    tell_backup(done.backup)
    told = tell(done)
    return WITH_ERRORS if done.contents.clashes or done.differ else told


def _read_data(path: Path) -> "Interchange":
    from ita_xl import datafile

    try:
        data = read_plain(path)
        # Notepad's "Unicode" is UTF-16; json tells the encodings apart that JSON may have.
        return datafile.read(data.decode(json.detect_encoding(data)))
    except FileNotFoundError as error:
        raise Failure("file-missing", path=path) from error
    except OSError as error:
        raise Failure("unreadable", path=path, detail=error) from error
    except UnicodeDecodeError as error:
        raise Failure("data-encoding", path=path.name) from error
    except json.JSONDecodeError as error:
        raise Failure("data-unreadable", path=path.name, line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise Failure("data-shape", path=path.name) from error


@GROUP.command("data", help="บันทึกทุกอย่างที่พิมพ์ในสมุดงานเป็นแฟ้มข้อมูล JSON")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
@option("-o", "--out", type=Path, help="แฟ้ม .json ที่จะเขียน (ถ้าไม่ระบุ แสดงบนหน้าจอ)")
def data(book: Path, out: Path | None) -> int:
    """Give everything that a person typed as data."""
    from ita_xl import actions

    text, remarks = actions.data(book)
    if out is None:
        print(text)
    else:
        from ita_xl.actions.book import require_other
        from ita_xl.workbook.closed.book import save

        require_other(out, book)
        save(out, f"{text}\n".encode())
        print(f"บันทึกข้อมูลไว้ที่ {out} แล้ว")
    tell_remarks(remarks)
    return DONE


@GROUP.command("upgrade", help="ปรับสมุดงานรุ่นก่อนหรือสมุดงานที่เสียหายเป็นรุ่นปัจจุบัน โดยคงทุกอย่างที่พิมพ์ไว้")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
def upgrade(book: Path) -> int:
    """Bring a workbook to today's format."""
    from ita_xl import actions

    done = actions.upgrade(book)
    if not done.changed:
        print(f"สมุดงาน {book} เป็นรุ่นปัจจุบันอยู่แล้ว จึงไม่ได้เปลี่ยนแปลงสิ่งใด")
        return DONE
    print(f"ปรับเป็นรุ่นปัจจุบันแล้ว: {done.path}")
    tell_backup(done.backup)
    tell_remarks(done.remarks)
    return tell(done)


@GROUP.command("rollover", help="สร้างสมุดงานของปีถัดไป โดยย้ายผลปีนี้ไปชีต ย้อนหลัง และมาตรการไปชีต ติดตามผล")
@argument("book", type=Path, help="แฟ้มสมุดงานของปีนี้")
@argument("out", type=Path, help="แฟ้ม .xlsm ที่จะสร้าง")
def rollover(book: Path, out: Path) -> int:
    """Make next year's workbook."""
    from ita_xl import actions

    done = actions.rollover(book, out)
    print(
        f"สร้างสมุดงานของปีงบประมาณ พ.ศ. {done.year} ที่ {out} แล้ว มีมาตรการของปีก่อนให้ติดตามผล {done.measures} มาตรการ"
    )
    tell_remarks(done.remarks)
    return DONE


@GROUP.command("check", help="ตรวจสอบข้อมูลในสมุดงาน")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
@option("--json", "as_json", is_flag=True, help="แสดงผลเป็น JSON")
@option("--write", is_flag=True, help="บันทึกผลลงในชีต ตรวจสอบ")
def check(book: Path, as_json: bool, write: bool) -> int:
    """Tell what does not add up in a workbook."""
    from ita_xl import actions

    closed = open_book(book)
    closed.require_whole()
    if write:
        checked = actions.write_findings(closed)
        closed.save()
        tell_remarks(closed.remarks)
    else:
        checked = actions.look(closed)
    if as_json:
        print(json.dumps([f.as_json(language()) for f in checked.findings], ensure_ascii=False, indent=1))
        return WITH_ERRORS if checked.errors else DONE
    tell_stale(checked)
    return tell(checked)


@GROUP.command("generate", help="สร้างตารางมาตรการในสมุดงาน")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
@option("--by", type=click.Choice(["indicators", "issues"]), help="จัดตารางตามตัวชี้วัดหรือประเด็นเจ็ดด้าน")
@option("--only", type=click.Choice(["weak", "all"]), help="เฉพาะจุดอ่อนและข้อควรพัฒนา หรือทุกตัวชี้วัด")
@option("--restore", is_flag=True, help="นำแถวที่ลบไว้กลับมา")
@option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="จำนวน",
    help="จำนวนมาตรการไม่เกินเท่านี้ (เรียงตามความสำคัญ มาตรการของหน่วยงานเองในคลังมาก่อน แถวที่พิมพ์แก้ไขหรือพิมพ์ผลไว้คงอยู่เสมอและนับก่อน "
    "แถวที่ลบหรือเพิ่มเองไม่นับ สั่งครั้งต่อไปโดยไม่ระบุจำนวนหรือกดปุ่มในสมุดงาน จะได้ครบทุกมาตรการ)",
)
def generate(book: Path, by: str | None, only: str | None, restore: bool, limit: int | None) -> int:
    """Generate the measures and follow-up tables."""
    from ita_xl import actions

    closed = open_book(book)
    only_weak = None if only is None else only == "weak"
    made = actions.generate(closed, by=by, only_weak=only_weak, restore=restore, limit=limit)
    backup = closed.save()
    tell_remarks(closed.remarks)
    print(f"{made.words} คงข้อความที่พิมพ์เองไว้ {made.kept_texts} ช่อง")
    tell_backup(backup)
    return tell(made)


@GROUP.command("undo", help="ย้อนการสร้างตารางมาตรการครั้งล่าสุด คงข้อความที่พิมพ์ภายหลังไว้")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
def undo(book: Path) -> int:
    """Take the last generation back."""
    from ita_xl import actions

    closed = open_book(book)
    done = actions.undo(closed)
    backup = closed.save()
    tell_remarks(closed.remarks)
    if done.idle:
        print(actions.IDLE)
    else:
        print(f"ย้อนกลับแล้ว ตารางมาตรการมี {done.rows} มาตรการ คงข้อความที่พิมพ์ภายหลังไว้ {done.kept_texts} ช่อง")
    tell_backup(backup)
    return tell(done)


@GROUP.command("share", help="จัดทำสำเนาไม่มีมาโครสำหรับส่งอีเมล")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
@option("-o", "--out", type=Path, help="แฟ้ม .xlsx ที่จะเขียน")
@option("--name", type=click.Choice(["thai", "ascii"]), help="ตั้งชื่อสำเนาเป็นภาษาไทยหรือภาษาอังกฤษ")
def share(book: Path, out: Path | None, name: str | None) -> int:
    """Make the macro-free copy for e-mail."""
    from ita_xl import actions
    from ita_xl.workbook.reading.rulesheet import Standing, standing

    closed = open_book(book)
    if standing(closed.grids) is not Standing.NEWER:
        bring_up_rules(closed)
    path = actions.share(closed, closed.to_bytes(), out, name=name)
    print(f"จัดทำสำเนา {path} แล้ว")
    if out is None:
        _tell_renamed(path)
    return DONE


def _tell_renamed(path: Path) -> None:
    """Tell why a file got another name than the usual one, where it did."""
    from ita_xl.workbook.closed.book import renamed

    if why := renamed(path):
        print(why.sentence(language()))
