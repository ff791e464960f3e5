"""Commands of the Word report: export, preview, and the template and sentences that an office edits."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from ita_xl.cli.command import Group, argument, option
from ita_xl.cli.console import DONE, WITH_ERRORS, bring_up_rules, language, open_book, tell, tell_stale
from ita_xl.cli.usage import CommandMissing
from ita_xl.failures import Failure
from ita_xl.layouts import LAYOUTS

GROUP = Group()
LAYOUT = click.Choice(list(LAYOUTS))


def _report_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add what a report may be made with."""
    for add in (
        option("--sentences", type=Path, help="แฟ้มถ้อยคำ .toml ของหน่วยงาน"),
        option("--template", type=Path, help="แม่แบบ .docx ของหน่วยงาน"),
        option(
            "--digits", type=click.Choice(["thai", "arabic"]), help="เลขไทยหรือเลขอารบิก ทั้งรายงานและบันทึกข้อความ"
        ),
        option(
            "--measure",
            type=int,
            metavar="ลำดับ",
            help="มาตรการลำดับใดในชีต มาตรการ สำหรับแบบรายมาตรการ (--layout form)",
        ),
        option("--contents", is_flag=True, help="ใส่สารบัญ"),
        option("--layout", type=LAYOUT, help="รูปแบบรายงาน"),
    ):
        command = add(command)
    return command


@GROUP.command("export", help="จัดทำรายงาน Word")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
@option("-o", "--out", type=Path, help="แฟ้ม .docx ที่จะเขียน")
@_report_options
@option("--pdf", is_flag=True, help="จัดทำ PDF ด้วย (ต้องมี LibreOffice)")
@option(
    "--anyway",
    is_flag=True,
    help="จัดทำแม้พบรายการที่ต้องแก้ไข ยังไม่มีผลการดำเนินการ แม่แบบมีข้อผิดพลาด หรือเกณฑ์ของปียังไม่มีข้อยืนยัน",
)
def export(book: Path, out: Path | None, pdf: bool, anyway: bool, **wishes: Any) -> int:  # noqa: ANN401
    """Make the Word report."""
    from ita_xl import actions

    closed = open_book(book)
    bring_up_rules(closed)
    ask = None if anyway else _refuse
    exported = actions.export(closed, out, pdf=pdf, announce=_announce, ask=ask, **wishes)
    print(f"จัดทำรายงาน {exported.path} แล้ว")
    if exported.pdf is not None:
        print(f"จัดทำ PDF {exported.pdf} แล้ว")
        if exported.arabic_pages:
            print(
                "เลขหน้าใน PDF เป็นเลขอารบิก เพราะ LibreOffice ไม่มีเลขหน้าแบบไทย หากต้องการเลขไทยให้บันทึกเป็น PDF จาก Word"
            )
    _tell_own(exported.template, exported.unfitting)
    tell_stale(exported)
    code = tell(exported)
    if exported.no_pdf is not None:
        raise exported.no_pdf
    return code


def _refuse(_: Failure) -> bool:
    """Answer no: a command asks nobody, its sentence names the option."""
    return False


def _announce(failure: Failure) -> None:
    """Say something before it is done."""
    print(failure.sentence(language()), file=sys.stderr, flush=True)


def _tell_own(template: Path | None, unfitting: Sequence[str]) -> None:
    """Tell what of the office's own a report was made with, and what did not fit."""
    if template is not None:
        print(f"ใช้แม่แบบของหน่วยงาน {template}")
    for sentence in unfitting:
        print(f"[ควรตรวจสอบ] {sentence}")


@GROUP.command("preview", help="ดูรายงานในเว็บเบราว์เซอร์ก่อนจัดทำ")
@argument("book", type=Path, help="แฟ้มสมุดงาน")
@option("-o", "--out", type=Path, help="แฟ้ม .html ที่จะเขียน")
@_report_options
@option("--no-open", is_flag=True, help="เขียนแฟ้มโดยไม่เปิดเว็บเบราว์เซอร์")
def preview(book: Path, out: Path | None, no_open: bool, **wishes: Any) -> int:  # noqa: ANN401
    """Show the report in a browser."""
    import tempfile
    import webbrowser

    from ita_xl import actions

    out = out or Path(tempfile.mkdtemp(prefix="ita-xl-")) / f"{book.stem}.html"
    closed = open_book(book)
    bring_up_rules(closed)
    made = actions.preview(closed, out, announce=_announce, **wishes)
    print(f"เขียนตัวอย่างรายงาน {out} แล้ว")
    _tell_own(made.template, made.unfitting)
    if not no_open and not webbrowser.open(out.resolve().as_uri()):
        print("เปิดเว็บเบราว์เซอร์ไม่ได้ โปรดเปิดแฟ้มนี้เอง")
    return DONE


@GROUP.group("template", help="แม่แบบรายงานของหน่วยงาน", invoke_without_command=True)
@click.pass_context
def template(ctx: click.Context) -> None:
    """Ask for one of the commands below, where none is given."""
    if ctx.invoked_subcommand is None:
        raise CommandMissing(ctx)


@template.command("new", help="เขียนแม่แบบเริ่มต้นให้แก้ไขใน Word")
@argument("layout", type=LAYOUT, help="รูปแบบรายงาน")
@option("-o", "--out", type=Path, help="แฟ้ม .docx ที่จะเขียน")
def template_new(layout: str, out: Path | None) -> int:
    """Write a layout to edit in Word."""
    from ita_xl import actions

    path = actions.new_template(layout, out)
    print(f"เขียนแม่แบบ {path} แล้ว แก้ไขใน Word ตรวจด้วย ita-xl template check แล้ววางไว้ในโฟลเดอร์เดียวกับสมุดงาน")
    return DONE


@template.command("sentences", help="เขียนแฟ้มถ้อยคำให้แก้ไข")
@option("-o", "--out", type=Path, help="แฟ้ม .toml ที่จะเขียน")
def template_sentences(out: Path | None) -> int:
    """Write the sentences to edit."""
    from ita_xl import actions

    path = actions.new_sentences(out)
    print(f"เขียนแฟ้มถ้อยคำ {path} แล้ว แก้ไขถ้อยคำได้ แต่คงชื่อในวงเล็บปีกกาไว้ แล้ววางไว้ในโฟลเดอร์เดียวกับสมุดงาน")
    return DONE


@template.command("check", help="ตรวจสอบแม่แบบที่แก้ไขแล้ว")
@argument("file", type=Path, help="แฟ้มแม่แบบ .docx")
@option("--layout", type=LAYOUT, help="รูปแบบที่ใช้เทียบว่ามีส่วนใดหายไป")
def template_check(file: Path, layout: str | None) -> int:
    """Tell what is wrong with an edited template."""
    from ita_xl import actions

    faults = actions.check_template(file, layout)
    for fault in faults:
        print(f"[{'ต้องแก้ไข' if fault.error else 'ข้อสังเกต'}] {fault.sentence}")
    errors = sum(fault.error for fault in faults)
    if errors:
        print(f"แม่แบบนี้ยังใช้ไม่ได้ ต้องแก้ไข {errors} แห่ง")
        return WITH_ERRORS
    print("แม่แบบนี้ใช้ได้")
    return DONE
