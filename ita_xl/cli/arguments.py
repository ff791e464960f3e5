"""What may be typed on the command line, and the help in Thai."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar, NoReturn

from ita_xl import __version__, actions
from ita_xl.cli import commands
from ita_xl.setup.commands import add as commands_of_setup
from ita_xl.usage import misuse


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
        raise misuse(self, message)


def parser() -> argparse.ArgumentParser:
    """Give the parser of the whole command line."""
    whole = _Parser(prog="ita-xl", description="สมุดงานวิเคราะห์ผลการประเมิน ITA")
    whole.add_argument(
        "--version", action="version", version=f"ita-xl {__version__}", help="แสดงรุ่นของโปรแกรม"
    )
    whole.add_argument("--lang", choices=("th", "en"), default="th", help="ภาษาของข้อความแจ้งข้อผิดพลาด")
    words = whole.add_subparsers(dest="command", required=True, metavar="คำสั่ง")

    def command(
        name: str,
        run: Callable[[argparse.Namespace], int],
        help_text: str,
        group: Any = words,  # noqa: ANN401
    ) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = group.add_parser(name, help=help_text, description=help_text)
        sub.set_defaults(run=run)
        # SUPPRESS: an absent option must not undo the one before the command.
        sub.add_argument("--lang", choices=("th", "en"), default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        return sub

    demo = command("demo", commands.demo, "จัดทำสมุดงานและรายงานของหน่วยงานตัวอย่างห้าแห่ง")
    demo.add_argument("folder", nargs="?", type=Path, default=Path("demo"), help="โฟลเดอร์ปลายทาง (demo)")

    new = command("new", commands.new, "สร้างสมุดงานใหม่")
    new.add_argument("out", type=Path, help="แฟ้ม .xlsm ที่จะสร้าง")
    new.add_argument("--year", type=int, help="ปีงบประมาณของผลประเมิน พ.ศ.")
    new.add_argument("--from", dest="data", type=Path, help="แฟ้มข้อมูล JSON")
    new.add_argument("--layout", choices=actions.layouts(), help="แบบรายงานที่จะเลือกไว้")

    check = command("check", commands.check, "ตรวจสอบข้อมูลในสมุดงาน")
    check.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    check.add_argument("--json", action="store_true", help="แสดงผลเป็น JSON")
    check.add_argument("--write", action="store_true", help="บันทึกผลลงในชีต ตรวจสอบ")

    generate = command("generate", commands.generate, "สร้างตารางมาตรการในสมุดงาน")
    generate.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    generate.add_argument("--by", choices=("indicators", "issues"), help="จัดตารางตามตัวชี้วัดหรือประเด็นเจ็ดด้าน")
    generate.add_argument("--only", choices=("weak", "all"), help="เฉพาะจุดอ่อนและข้อควรพัฒนา หรือทุกตัวชี้วัด")
    generate.add_argument("--restore", action="store_true", help="นำแถวที่ลบไว้กลับมา")

    undo = command("undo", commands.undo, "ย้อนการสร้างตารางมาตรการครั้งล่าสุด คงข้อความที่พิมพ์ภายหลังไว้")
    undo.add_argument("book", type=Path, help="แฟ้มสมุดงาน")

    export = command("export", commands.export, "จัดทำรายงาน Word")
    export.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    export.add_argument("-o", "--out", type=Path, help="แฟ้ม .docx ที่จะเขียน")
    _report_options(export)
    export.add_argument("--pdf", action="store_true", help="จัดทำ PDF ด้วย (ต้องมี LibreOffice)")

    preview = command("preview", commands.preview, "ดูรายงานในเว็บเบราว์เซอร์ก่อนจัดทำ")
    preview.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    preview.add_argument("-o", "--out", type=Path, help="แฟ้ม .html ที่จะเขียน")
    _report_options(preview)
    preview.add_argument("--no-open", action="store_true", help="เขียนแฟ้มโดยไม่เปิดเว็บเบราว์เซอร์")

    _template_commands(command)

    share = command("share", commands.share, "จัดทำสำเนาไม่มีมาโครสำหรับส่งอีเมล")
    share.add_argument("book", type=Path, help="แฟ้มสมุดงาน")
    share.add_argument("-o", "--out", type=Path, help="แฟ้ม .xlsx ที่จะเขียน")
    share.add_argument("--name", choices=("thai", "ascii"), help="ตั้งชื่อสำเนาเป็นภาษาไทยหรือภาษาอังกฤษ")

    rules = command("rules", commands.rules, "แสดงหลักเกณฑ์ของปีงบประมาณ")
    rules.add_argument("year", type=int, help="ปีงบประมาณ พ.ศ.")

    manual = command("manual", commands.manual, "เปิดคู่มือการใช้งาน")
    manual.set_defaults(listed=listed)
    manual.add_argument("-o", "--out", type=Path, help="แฟ้ม .html ที่จะเขียนแทนการเปิด")

    commands_of_setup(command)

    build = command(
        "build-template", commands.build_template, "สร้างแฟ้มแม่แบบและส่วนเสริมของ Excel ใหม่ (สำหรับผู้ดูแลโปรแกรม)"
    )
    build.add_argument("-o", "--out", type=Path, default=Path("workbook_template.xlsm"), help="แฟ้มที่จะเขียน")
    return whole


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
    fresh = command("new", commands.template_new, "เขียนแม่แบบเริ่มต้นให้แก้ไขใน Word", kinds)
    fresh.add_argument("layout", choices=actions.layouts(), help="รูปแบบรายงาน")
    fresh.add_argument("-o", "--out", type=Path, help="แฟ้ม .docx ที่จะเขียน")
    words = command("sentences", commands.template_sentences, "เขียนแฟ้มถ้อยคำให้แก้ไข", kinds)
    words.add_argument("-o", "--out", type=Path, help="แฟ้ม .toml ที่จะเขียน")
    examined = command("check", commands.template_check, "ตรวจสอบแม่แบบที่แก้ไขแล้ว", kinds)
    examined.add_argument("file", type=Path, help="แฟ้มแม่แบบ .docx")
    examined.add_argument("--layout", choices=actions.layouts(), help="รูปแบบที่ใช้เทียบว่ามีส่วนใดหายไป")


def _no_subcommand(options: argparse.Namespace) -> int:
    raise AssertionError(options)  # argparse asks for one


def listed() -> list[tuple[str, str]]:
    """Give name and help of every command, for the manual."""
    (found,) = (a for a in parser()._actions if isinstance(a, argparse._SubParsersAction))
    return [(choice.dest, choice.help or "") for choice in found._choices_actions]
