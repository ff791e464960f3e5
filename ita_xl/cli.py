"""The command line: ``ita-xl``. Exit 0: done; 1: done, with findings of level error; 2: not done, with a sentence."""

import argparse
import json
import os
import sys
import tempfile
import traceback
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from ita_xl import __version__, actions
from ita_xl.failures import Failure
from ita_xl.setup.commands import add as commands_of_setup

if TYPE_CHECKING:
    from ita_xl.assessment import Entries
    from ita_xl.workbook.file import ClosedBook

DONE, WITH_ERRORS, NOT_DONE = 0, 1, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Those of the command line; ``sys.argv`` where not given.

    Returns:
        0 done, 1 done with findings of level error, 2 not done.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    words = sys.argv[1:] if arguments is None else list(arguments)
    # Known before the words are understood, for the sentence that says they are not.
    lang = "en" if ("--lang", "en") in pairwise(words) or "--lang=en" in words else "th"
    try:
        options = _parser().parse_args(words)
        code = int(options.run(options))
        sys.stdout.flush()
    except Failure as failure:
        print(failure.sentence(lang), file=sys.stderr)
    except BrokenPipeError:
        # Whoever read the output (``| head``) has seen enough; the interpreter must not try again at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        print("ยกเลิกแล้ว" if lang == "th" else "Cancelled", file=sys.stderr)
    except Exception:
        log = _log(traceback.format_exc())
        print(Failure("unexpected", log=log).sentence(lang), file=sys.stderr)
    else:
        return code
    return NOT_DONE


def _log(text: str) -> str:
    from ita_xl.logfile import write

    return str(write(text))


class _Help(argparse.HelpFormatter):
    """The words of argparse itself, in Thai."""

    _HEADINGS: ClassVar = {"positional arguments": "สิ่งที่ต้องระบุ", "options": "ตัวเลือก"}

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:  # noqa: ANN401
        super().add_usage(usage, actions, groups, "วิธีใช้: " if prefix is None else prefix)

    def start_section(self, heading: str | None) -> None:
        super().start_section(self._HEADINGS.get(heading or "", heading))


class _Parser(argparse.ArgumentParser):
    def __init__(self, **settings: Any) -> None:  # noqa: ANN401
        super().__init__(formatter_class=_Help, add_help=False, **settings)
        self.add_argument("-h", "--help", action="help", help="แสดงวิธีใช้นี้")

    def error(self, message: str) -> NoReturn:
        raise Failure("usage", detail=message, command=self.prog)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="ita-xl", description="สมุดงานวิเคราะห์ผลการประเมิน ITA")
    parser.add_argument(
        "--version", action="version", version=f"ita-xl {__version__}", help="แสดงรุ่นของโปรแกรม"
    )
    parser.add_argument("--lang", choices=("th", "en"), default="th", help="ภาษาของข้อความแจ้งข้อผิดพลาด")
    commands = parser.add_subparsers(dest="command", required=True, metavar="คำสั่ง")

    def command(
        name: str,
        run: Callable[[argparse.Namespace], int],
        help_text: str,
        group: Any = commands,  # noqa: ANN401
    ) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = group.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(run=run)
        # SUPPRESS: an absent option must not undo the one before the command.
        sub.add_argument("--lang", choices=("th", "en"), default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return sub

    demo = command("demo", _demo, "จัดทำสมุดงานและรายงานของหน่วยงานตัวอย่างห้าแห่ง")
    demo.add_argument("folder", nargs="?", type=Path, default=Path("demo"), help="โฟลเดอร์ปลายทาง (demo)")

    new = command("new", _new, "สร้างสมุดงานใหม่")
    new.add_argument("out", type=Path, help="แฟ้ม .xlsm ที่จะสร้าง")
    new.add_argument("--year", type=int, help="ปีงบประมาณของผลประเมิน พ.ศ.")
    new.add_argument("--from", dest="data", type=Path, help="แฟ้มข้อมูล JSON")
    new.add_argument("--layout", choices=actions.layouts(), help="แบบรายงานที่จะเลือกไว้")

    check = command("check", _check, "ตรวจสอบข้อมูลในสมุดงาน")
    check.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    check.add_argument("--json", action="store_true", help="แสดงผลเป็น JSON")
    check.add_argument("--write", action="store_true", help="บันทึกผลลงในชีต ตรวจสอบ")

    generate = command("generate", _generate, "สร้างตารางมาตรการในสมุดงาน")
    generate.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    generate.add_argument("--by", choices=("indicators", "issues"), help="จัดตารางตามตัวชี้วัดหรือประเด็นเจ็ดด้าน")
    generate.add_argument("--only", choices=("weak", "all"), help="เฉพาะจุดอ่อนและข้อควรพัฒนา หรือทุกตัวชี้วัด")
    generate.add_argument("--restore", action="store_true", help="นำแถวที่ลบไว้กลับมา")

    undo = command("undo", _undo, "ย้อนการสร้างตารางมาตรการครั้งล่าสุด คงข้อความที่พิมพ์ภายหลังไว้")
    undo.add_argument("book", type=Path, help="แฟ้มสมุดงาน")

    export = command("export", _export, "จัดทำรายงาน Word")
    export.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    export.add_argument("-o", "--out", type=Path, help="แฟ้ม .docx ที่จะเขียน")
    _report_options(export)
    export.add_argument("--pdf", action="store_true", help="จัดทำ PDF ด้วย (ต้องมี LibreOffice)")

    preview = command("preview", _preview, "ดูรายงานในเว็บเบราว์เซอร์ก่อนจัดทำ")
    preview.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    preview.add_argument("-o", "--out", type=Path, help="แฟ้ม .html ที่จะเขียน")
    _report_options(preview)
    preview.add_argument("--no-open", action="store_true", help="เขียนแฟ้มโดยไม่เปิดเว็บเบราว์เซอร์")

    _template_commands(command)

    share = command("share", _share, "จัดทำสำเนาไม่มีมาโครสำหรับส่งอีเมล")
    share.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    share.add_argument("-o", "--out", type=Path, help="แฟ้ม .xlsx ที่จะเขียน")
    share.add_argument("--name", choices=("thai", "ascii"), help="ตั้งชื่อสำเนาเป็นภาษาไทยหรือภาษาอังกฤษ")

    rules = command("rules", _rules, "แสดงหลักเกณฑ์ของปีงบประมาณ")
    rules.add_argument("year", type=int, help="ปีงบประมาณ พ.ศ.")

    manual = command("manual", _manual, "เปิดคู่มือการใช้งาน")
    manual.add_argument("-o", "--out", type=Path, help="แฟ้ม .html ที่จะเขียนแทนการเปิด")

    commands_of_setup(command)

    build = command(
        "build-template", _build_template, "สร้างแฟ้มแม่แบบและส่วนเสริมของ Excel ใหม่ (สำหรับผู้ดูแลโปรแกรม)"
    )
    build.add_argument("-o", "--out", type=Path, default=Path("workbook_template.xlsm"), help="แฟ้มที่จะเขียน")
    return parser


def _report_options(command: argparse.ArgumentParser) -> None:
    """Add what a report may be made with."""
    command.add_argument("--layout", choices=actions.layouts(), help="รูปแบบรายงาน")
    command.add_argument("--contents", action="store_true", help="ใส่สารบัญ")
    command.add_argument("--digits", choices=("thai", "arabic"), help="เลขไทยหรือเลขอารบิก")
    command.add_argument("--template", type=Path, help="แม่แบบ .docx ของหน่วยงาน")
    command.add_argument("--sentences", type=Path, help="แฟ้มถ้อยคำ .toml ของหน่วยงาน")


def _template_commands(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add ``template new``, ``template check`` and ``template sentences``."""
    template = command("template", _no_subcommand, "แม่แบบรายงานของหน่วยงาน")
    kinds = template.add_subparsers(dest="subcommand", required=True, metavar="คำสั่ง")
    fresh = command("new", _template_new, "เขียนแม่แบบเริ่มต้นให้แก้ไขใน Word", kinds)
    fresh.add_argument("layout", choices=actions.layouts(), help="รูปแบบรายงาน")
    fresh.add_argument("-o", "--out", type=Path, help="แฟ้ม .docx ที่จะเขียน")
    words = command("sentences", _template_sentences, "เขียนแฟ้มถ้อยคำให้แก้ไข", kinds)
    words.add_argument("-o", "--out", type=Path, help="แฟ้ม .toml ที่จะเขียน")
    examined = command("check", _template_check, "ตรวจสอบแม่แบบที่แก้ไขแล้ว", kinds)
    examined.add_argument("file", type=Path, help="แฟ้มแม่แบบ .docx")
    examined.add_argument("--layout", choices=actions.layouts(), help="รูปแบบที่ใช้เทียบว่ามีส่วนใดหายไป")


def _open(path: Path, lang: str = "th") -> "ClosedBook":
    """Read a workbook; say where its version is not the program's."""
    from ita_xl.version import remark
    from ita_xl.workbook.file import ClosedBook

    book = ClosedBook(path)
    if other := remark(book.version):
        print(other.sentence(lang), file=sys.stderr)
    return book


def _new(options: argparse.Namespace) -> int:
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
        raise Failure("unreadable", path=path, detail=error.strerror) from error
    except UnicodeDecodeError as error:
        raise Failure("data-encoding", path=path.name) from error
    except json.JSONDecodeError as error:
        raise Failure("data-unreadable", path=path.name, line=error.lineno, column=error.colno) from error
    except (ValueError, RecursionError) as error:
        raise Failure("data-shape", path=path.name) from error


def _check(options: argparse.Namespace) -> int:
    book = _open(options.book, options.lang)
    if options.write:
        checked = actions.write_findings(book)
        book.save()
    else:
        checked = actions.examine(book.model, actions.periods(book), actions.progress(book))
    if options.json:
        print(json.dumps([f.as_json() for f in checked.findings], ensure_ascii=False, indent=1))
        return WITH_ERRORS if checked.errors else DONE
    _tell_stale(checked)
    return _tell(checked)


def _tell_stale(checked: actions.Checked) -> None:
    """Tell that the measures table is of other entries, where it is."""
    if checked.model.measures_stale:
        from ita_xl.workbook.wording import MEASURES_STALE

        print(f"[ควรตรวจสอบ] {MEASURES_STALE}")


def _generate(options: argparse.Namespace) -> int:
    book = _open(options.book, options.lang)
    only_weak = None if options.only is None else options.only == "weak"
    made = actions.generate(book, by=options.by, only_weak=only_weak, restore=options.restore)
    backup = book.save()
    print(f"ตารางมาตรการมี {made.rows} มาตรการ คงข้อความที่พิมพ์เองไว้ {made.kept_texts} ช่อง")
    if backup:
        print(f"สำรองแฟ้มเดิมไว้ที่ {backup}")
    return _tell(made)


def _undo(options: argparse.Namespace) -> int:
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


def _export(options: argparse.Namespace) -> int:
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


def _preview(options: argparse.Namespace) -> int:
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


def _no_subcommand(options: argparse.Namespace) -> int:
    raise AssertionError(options)  # argparse asks for one


def _template_new(options: argparse.Namespace) -> int:
    path = actions.new_template(options.layout, options.out)
    print(f"เขียนแม่แบบ {path} แล้ว แก้ไขใน Word ตรวจด้วย ita-xl template check แล้ววางไว้ในโฟลเดอร์เดียวกับสมุดงาน")
    return DONE


def _template_sentences(options: argparse.Namespace) -> int:
    path = actions.new_sentences(options.out)
    print(f"เขียนแฟ้มถ้อยคำ {path} แล้ว แก้ไขถ้อยคำได้ แต่คงชื่อในวงเล็บปีกกาไว้ แล้ววางไว้ในโฟลเดอร์เดียวกับสมุดงาน")
    return DONE


def _template_check(options: argparse.Namespace) -> int:
    faults = actions.check_template(options.file, options.layout)
    for fault in faults:
        print(f"[{'ต้องแก้ไข' if fault.error else 'ข้อสังเกต'}] {fault.sentence}")
    errors = sum(fault.error for fault in faults)
    if errors:
        print(f"แม่แบบนี้ยังใช้ไม่ได้ ต้องแก้ไข {errors} แห่ง")
        return WITH_ERRORS
    print("แม่แบบนี้ใช้ได้")
    return DONE


def _share(options: argparse.Namespace) -> int:
    book = _open(options.book, options.lang)
    path = actions.share(book, book.to_bytes(), options.out, name=options.name)
    print(f"จัดทำสำเนา {path} แล้ว")
    if options.out is None:
        _tell_renamed(path, options.lang)
    return DONE


def _tell_renamed(path: Path, lang: str) -> None:
    """Tell why a file got another name than the usual one, where it did."""
    from ita_xl.workbook.file import renamed

    if why := renamed(path):
        print(why.sentence(lang))


def _rules(options: argparse.Namespace) -> int:
    from ita_xl.rules import rule_book, years
    from ita_xl.rules.text import describe

    book = rule_book(options.year)
    if book is None:
        raise Failure("year-unknown", year=options.year, first=years()[0], last=years()[-1])
    print(describe(book, options.year))
    return DONE


def _manual(options: argparse.Namespace) -> int:
    from ita_xl.manual import manual_file
    from ita_xl.opening import open_file

    if options.out is None:
        path = manual_file()
        opened = open_file(path)
        print("เปิดคู่มือแล้ว" if opened else f"คู่มืออยู่ที่ {path}")
        return DONE
    from ita_xl.manual.page import page
    from ita_xl.workbook.file import save

    if options.out.suffix.lower() != ".html":
        raise Failure("wrong-ending", path=options.out.name or options.out, ending=".html")
    save(options.out, page(commands()).encode(), backup=False)
    print(f"เขียนคู่มือ {options.out} แล้ว")
    return DONE


def commands() -> list[tuple[str, str]]:
    """Give name and help of every command, for the manual."""
    (found,) = (a for a in _parser()._actions if isinstance(a, argparse._SubParsersAction))
    return [(choice.dest, choice.help or "") for choice in found._choices_actions]


def _build_template(options: argparse.Namespace) -> int:
    try:
        from ita_xl.workbook.addin import FILE_NAME, build_addin
        from ita_xl.workbook.builder import build

        made = {options.out: build(), options.out.with_name(FILE_NAME): build_addin()}
    except ModuleNotFoundError as error:
        raise Failure("maintainer-only", missing=error.name) from error
    from ita_xl.workbook.file import save

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


def _demo(options: argparse.Namespace) -> int:
    from ita_xl import datafile, demo
    from ita_xl.demo.table import result_table

    folder: Path = options.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise Failure("exists", path=folder.name) from error
    except OSError as error:
        raise Failure("not-allowed", path=folder) from error
    results = []
    examples = demo.examples()
    with _progress(len(examples)) as step:
        for name, text in examples.items():
            step(f"{name} …")
            path = folder / f"{name}.xlsm"
            entries = datafile.parse(text)
            checked = actions.new(path, entries, report_layout=demo.LAYOUTS[name], overwrite=True)
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


if __name__ == "__main__":
    raise SystemExit(main())
