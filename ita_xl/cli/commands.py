"""What each command does; each gives its exit code."""

import argparse
import json
import sys
import tempfile
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ita_xl import actions
from ita_xl.failures import Failure

if TYPE_CHECKING:
    from ita_xl.assessment import Entries
    from ita_xl.workbook.closed.book import ClosedBook

DONE, WITH_ERRORS = 0, 1


def _open(path: Path, lang: str = "th") -> "ClosedBook":
    """Read a workbook; say where its version is not the program's."""
    from ita_xl.version import remark
    from ita_xl.workbook.closed.book import ClosedBook

    book = ClosedBook(path)
    if other := remark(book.version):
        print(other.sentence(lang), file=sys.stderr)
    return book


def new(options: argparse.Namespace) -> int:
    """Make a new workbook, empty or filled."""
    entries = None if options.data is None else _read_data(options.data)
    checked = actions.new(options.out, entries, options.year, report_layout=options.layout)
    print(f"สร้างสมุดงาน {options.out} แล้ว")
    return _tell(checked) if options.data is not None else DONE


def _read_data(path: Path) -> "Entries":
    from ita_xl import datafile

    try:
        data = path.read_bytes()
        # Notepad's "Unicode" is UTF-16; json tells the encodings apart that JSON may have.
        return datafile.parse(data.decode(json.detect_encoding(data)))
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


def check(options: argparse.Namespace) -> int:
    """Tell what does not add up in a workbook."""
    book = _open(options.book, options.lang)
    if options.write:
        checked = actions.write_findings(book)
        book.save()
    else:
        checked = actions.examine(book.model, actions.periods(book), actions.progress(book), book.grids)
    if options.json:
        print(json.dumps([f.as_json() for f in checked.findings], ensure_ascii=False, indent=1))
        return WITH_ERRORS if checked.errors else DONE
    _tell_stale(checked)
    return _tell(checked)


def _tell_stale(checked: actions.Checked) -> None:
    """Tell that the measures table is of other entries, where it is."""
    if checked.model.measures_stale:
        from ita_xl.workbook.contract.wording import MEASURES_STALE

        print(f"[ควรตรวจสอบ] {MEASURES_STALE}")


def generate(options: argparse.Namespace) -> int:
    """Generate the measures and follow-up tables."""
    book = _open(options.book, options.lang)
    only_weak = None if options.only is None else options.only == "weak"
    made = actions.generate(book, by=options.by, only_weak=only_weak, restore=options.restore)
    backup = book.save()
    print(f"ตารางมาตรการมี {made.rows} มาตรการ คงข้อความที่พิมพ์เองไว้ {made.kept_texts} ช่อง")
    if backup:
        print(f"สำรองแฟ้มเดิมไว้ที่ {backup}")
    return _tell(made)


def undo(options: argparse.Namespace) -> int:
    """Take the last generation back."""
    book = _open(options.book, options.lang)
    done = actions.undo(book)
    backup = book.save()
    if done.idle:
        print(actions.IDLE)
    else:
        print(f"ย้อนกลับแล้ว ตารางมาตรการมี {done.rows} มาตรการ คงข้อความที่พิมพ์ภายหลังไว้ {done.kept_texts} ช่อง")
    if backup:
        print(f"สำรองแฟ้มเดิมไว้ที่ {backup}")
    return _tell(done)


def export(options: argparse.Namespace) -> int:
    """Make the Word report."""
    exported = actions.export(
        _open(options.book, options.lang),
        options.out,
        digits=options.digits,
        template=options.template,
        layout=options.layout,
        contents=options.contents,
        sentences=options.sentences,
        pdf=options.pdf,
    )
    print(f"จัดทำรายงาน {exported.path} แล้ว")
    if exported.pdf is not None:
        print(f"จัดทำ PDF {exported.pdf} แล้ว")
        if exported.arabic_pages:
            print(
                "เลขหน้าใน PDF เป็นเลขอารบิก เพราะ LibreOffice ไม่มีเลขหน้าแบบไทย หากต้องการเลขไทยให้บันทึกเป็น PDF จาก Word"
            )
    _tell_own(exported.template, exported.told)
    _tell_stale(exported)
    code = _tell(exported)
    if exported.no_pdf is not None:
        raise exported.no_pdf
    return code


def _tell_own(template: Path | None, told: Sequence[str]) -> None:
    """Tell what of the office's own a report was made with, and what did not fit."""
    if template is not None:
        print(f"ใช้แม่แบบของหน่วยงาน {template}")
    for sentence in told:
        print(f"[ควรตรวจสอบ] {sentence}")


def preview(options: argparse.Namespace) -> int:
    """Show the report in a browser."""
    out = options.out or Path(tempfile.mkdtemp(prefix="ita-xl-")) / f"{options.book.stem}.html"
    made = actions.preview(
        _open(options.book, options.lang),
        out,
        digits=options.digits,
        template=options.template,
        layout=options.layout,
        contents=options.contents,
        sentences=options.sentences,
    )
    print(f"เขียนตัวอย่างรายงาน {out} แล้ว")
    _tell_own(made.template, made.told)
    if not options.no_open and not webbrowser.open(out.resolve().as_uri()):
        print("เปิดเว็บเบราว์เซอร์ไม่ได้ โปรดเปิดแฟ้มนี้เอง")
    return DONE


def template_new(options: argparse.Namespace) -> int:
    """Write a layout to edit in Word."""
    path = actions.new_template(options.layout, options.out)
    print(f"เขียนแม่แบบ {path} แล้ว แก้ไขใน Word ตรวจด้วย ita-xl template check แล้ววางไว้ในโฟลเดอร์เดียวกับสมุดงาน")
    return DONE


def template_sentences(options: argparse.Namespace) -> int:
    """Write the sentences to edit."""
    path = actions.new_sentences(options.out)
    print(f"เขียนแฟ้มถ้อยคำ {path} แล้ว แก้ไขถ้อยคำได้ แต่คงชื่อในวงเล็บปีกกาไว้ แล้ววางไว้ในโฟลเดอร์เดียวกับสมุดงาน")
    return DONE


def template_check(options: argparse.Namespace) -> int:
    """Tell what is wrong with an edited template."""
    faults = actions.check_template(options.file, options.layout)
    for fault in faults:
        print(f"[{'ต้องแก้ไข' if fault.error else 'ข้อสังเกต'}] {fault.sentence}")
    errors = sum(fault.error for fault in faults)
    if errors:
        print(f"แม่แบบนี้ยังใช้ไม่ได้ ต้องแก้ไข {errors} แห่ง")
        return WITH_ERRORS
    print("แม่แบบนี้ใช้ได้")
    return DONE


def share(options: argparse.Namespace) -> int:
    """Make the macro-free copy for e-mail."""
    book = _open(options.book, options.lang)
    path = actions.share(book, book.to_bytes(), options.out, name=options.name)
    print(f"จัดทำสำเนา {path} แล้ว")
    if options.out is None:
        _tell_renamed(path, options.lang)
    return DONE


def _tell_renamed(path: Path, lang: str) -> None:
    """Tell why a file got another name than the usual one, where it did."""
    from ita_xl.workbook.closed.book import renamed

    if why := renamed(path):
        print(why.sentence(lang))


def rules(options: argparse.Namespace) -> int:
    """Tell the rules of a year."""
    from ita_xl.rules import rule_book, years
    from ita_xl.rules.text import describe

    book = rule_book(options.year)
    if book is None:
        raise Failure("year-unknown", year=options.year, first=years()[0], last=years()[-1])
    print(describe(book, options.year))
    return DONE


def manual(options: argparse.Namespace) -> int:
    """Open the manual, or write it to a file."""
    from ita_xl.manual import manual_file
    from ita_xl.opening import open_file

    if options.out is None:
        path = manual_file()
        opened = open_file(path)
        print("เปิดคู่มือแล้ว" if opened else f"คู่มืออยู่ที่ {path}")
        return DONE
    from ita_xl.manual.page import page
    from ita_xl.workbook.closed.book import save

    if options.out.suffix.lower() != ".html":
        raise Failure("wrong-ending", path=options.out.name or options.out, ending=".html")
    save(options.out, page(options.listed()).encode(), backup=False)
    print(f"เขียนคู่มือ {options.out} แล้ว")
    return DONE


def build_template(options: argparse.Namespace) -> int:
    """Build the workbook template and the add-in anew."""
    try:
        from ita_xl.workbook.build.book import build
        from ita_xl.workbook.macros.addin import FILE_NAME, build_addin

        made = {options.out: build(), options.out.with_name(FILE_NAME): build_addin()}
    except ModuleNotFoundError as error:
        raise Failure("maintainer-only", missing=error.name) from error
    from ita_xl.workbook.closed.book import save

    for path, data in made.items():
        save(path, data, backup=False)
        print(f"เขียน {path} แล้ว ({len(data):,} ไบต์)")
    return DONE


def _tell(checked: actions.Checked) -> int:
    """Print the findings, and give the exit code."""
    if not checked.findings:
        print("ไม่พบสิ่งที่ต้องแก้ไข")
    for finding in checked.findings:
        print(f"[{finding.level.thai}] {finding.message}")
    return WITH_ERRORS if checked.errors else DONE


def demo(options: argparse.Namespace) -> int:
    """Make workbook and report of the five example agencies."""
    from ita_xl import datafile
    from ita_xl.demo import LAYOUTS, examples
    from ita_xl.demo.table import result_table

    folder: Path = options.folder
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
            checked = actions.new(path, entries, report_layout=LAYOUTS[name], overwrite=True)
            book = _open(path)
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
